"""typst with a statement open: a PDF of it, and a page's picture, after an edit in its middle.

Runs among the peers, where Drafter is not installed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

import typst  # type: ignore[import-not-found]

from bench.standing import GROWN, serve

SCALE = 1.5


class Desk:
    """A compiler that keeps what it set, and the data that its page is set from."""

    def __init__(self, page: str, data: str, logo: str, fonts: str) -> None:
        self.path = Path(data)
        self.data = json.loads(self.path.read_text(encoding="utf-8"))
        self.compiler = typst.Compiler(
            page,
            root="/",
            sys_inputs={"data": data, "logo": logo},
            font_paths=[fonts],
            ignore_system_fonts=True,
        )
        parts = [part["paragraphs"] for part in self.data["parts"]]
        places = [(paragraphs, at) for paragraphs in parts for at in range(len(paragraphs))]
        self.paragraphs, self.place = places[len(places) // 2]
        self.text = self.paragraphs[self.place]
        self.numbers = count(1)

    def edit(self, *, grown: bool = False) -> None:
        """Another word at the end of a paragraph in the middle, or lines, by which all that follows moves."""
        number = next(self.numbers)
        more = f"{GROWN} " * (1 + number % 3) if grown else ""
        self.paragraphs[self.place] = f"{self.text} {more}{number}"
        self.path.write_text(json.dumps(self.data), encoding="utf-8")

    def pdf_after_edit(self, *, grown: bool = False) -> Callable[[], object]:
        self.edit(grown=grown)
        compiled: Callable[[], object] = self.compiler.compile
        return compiled

    def picture_after_edit(self) -> Callable[[], object]:
        import pypdfium2

        self.edit()

        def pictured() -> None:
            pdf = pypdfium2.PdfDocument(self.compiler.compile())
            # Of two pages the first, which has the paragraph.
            pdf[(len(pdf) - 1) // 2].render(scale=SCALE, prefer_bgrx=True)
            pdf.close()

        return pictured


if __name__ == "__main__":
    desk = Desk(*sys.argv[1:])
    serve(
        {
            "pdf": desk.pdf_after_edit,
            "pdf grown": lambda: desk.pdf_after_edit(grown=True),
            "picture": desk.picture_after_edit,
        }
    )
