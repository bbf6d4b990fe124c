"""Drafter with a statement open: files of it, and a page's picture, after an edit in its middle."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from bench.standing import GROWN, serve
from drafter.desk.brands import brand
from drafter.desk.export import Order, composition_for
from drafter.desk.files import read
from drafter.desk.kept_files import KeptFiles
from drafter.desk.preview import Preview
from drafter.desk.preview_frames import Answer, Layout, Picture, Trouble
from drafter.desk.preview_frames import Order as Shown
from drafter.desk.writing import Format, Made, written
from drafter.model.edits import replace_block
from drafter.model.statement import SectionKind, blocks_of
from drafter.places import Places

SCALE = 1.5
_FEW_WORDS = 8
_PROSE = (SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.ANALYSIS, SectionKind.CALLS)


class Desk:
    """The open statement, and what is kept of it between edits."""

    def __init__(self, path: Path) -> None:
        self.statement = read(path).statement
        self.brand = brand(self.statement.brand, Places.of_user())
        blocks = [
            block
            for section, block in blocks_of(self.statement.primary)
            if section.kind in _PROSE and len(block.text.split()) > _FEW_WORDS
        ]
        self.block = blocks[len(blocks) // 2]
        self.kept = KeptFiles()
        self.numbers = count(1)
        self.heard = threading.Event()
        self.pictured = 0
        self.page = 0
        self.preview: Preview | None = None

    def edit(self, *, grown: bool = False) -> None:
        """Another word at the end of a paragraph in the middle, or lines, by which all that follows moves."""
        *runs, last = self.block.runs
        number = next(self.numbers)
        more = f"{GROWN} " * (1 + number % 3) if grown else ""
        runs.append(replace(last, text=f"{last.text} {more}{number}"))
        self.statement = replace_block(self.statement, replace(self.block, runs=tuple(runs)))

    def file(self, form: Format, kept: KeptFiles | None) -> bytes:
        """A file of the statement as it is, made as the window makes it."""
        composed = kept.composed if kept is not None else None
        composition = composition_for(self.statement, self.brand, Order(()), composed)
        ((_, data),), _ = written(form, composition, self.brand, Made("statement"), kept)
        return data

    def after_edit(self, form: Format, *, grown: bool = False) -> Callable[[], object]:
        """A file where another was made before the edit."""
        self.edit(grown=grown)
        return lambda: self.file(form, self.kept)

    def files_anew(self) -> Callable[[], object]:
        """Both files, as if nothing had been made before."""
        return lambda: [self.file(form, None) for form in (Format.PDF, Format.DOCX)]

    def picture_after_edit(self) -> Callable[[], object]:
        if self.preview is None:
            # Where the edit is seen is known from the pages before it, as in the window.
            self.preview = Preview(self._hear)
            self._picture()
        self.edit()
        return self._picture

    def _picture(self) -> None:
        assert self.preview is not None
        self.heard.clear()
        self.pictured = self.preview.show(self.statement, Shown(), self.page, 1, SCALE)
        if not self.heard.wait(60):
            sys.exit("No picture came.")

    def _hear(self, answer: Answer, _body: bytes) -> None:
        match answer:
            case Layout(spots=spots):
                self.page = spots[self.block.id][0].page
            case Picture(serial=serial) if serial == self.pictured:
                self.heard.set()
            case Trouble(text=text):
                print(text, file=sys.stderr)


if __name__ == "__main__":
    # As in the window, which looks for garbage by itself, once a second at most and not while it works.
    gc.disable()
    desk = Desk(Path(sys.argv[1]))
    serve(
        {
            "pdf": lambda: desk.after_edit(Format.PDF),
            "pdf grown": lambda: desk.after_edit(Format.PDF, grown=True),
            "docx": lambda: desk.after_edit(Format.DOCX),
            "files": desk.files_anew,
            "picture": desk.picture_after_edit,
        }
    )
    if desk.preview is not None:
        desk.preview.close()
