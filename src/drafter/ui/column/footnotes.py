"""Footnotes in the column: the field in which one is written, and the numbers of all of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from drafter.model.sources import Citing
from drafter.model.statement import Edition, Section, Statement
from drafter.model.text import PLAIN, AnchorKind, Marks, Run, joined, sliced, stretches
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.popup import Popup
from drafter.ui.column.smart import quoted
from drafter.ui.controls import TextLabel
from drafter.ui.style import set_variant
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH, _HEIGHT = 440, 76
_ADDRESS = re.compile(r"https?://[^\s<>\"”»]+[^\s<>\"”».,;:!?)\]]")


class NoteNumbers:
    """The numbers of an edition's notes, counted again only where a section changed.

    Footnotes and the sources of claims are counted together, as they are printed.
    """

    def __init__(self) -> None:
        self._of: dict[str, int] = {}
        self._claims: dict[str, str] = {}
        self._sections: dict[str, tuple[Section, tuple[str, ...]]] = {}

    def follow(self, edition: Edition, statement: Statement | None = None) -> bool:
        """Count the notes of the edition, those of the statement's claims too; whether any is another."""
        claims = _bearing(statement) if statement is not None else {}
        if not edition.footnotes and not claims and not self._of:
            return False
        there = {note.id for note in edition.footnotes}
        rows: list[str] = []
        kept: dict[str, tuple[Section, tuple[str, ...]]] = {}
        for section in edition.sections:
            known = self._sections.get(section.id)
            if known is None or known[0] is not section:
                known = (section, tuple(_named(section)))
            kept[section.id] = known
            rows.extend(known[1])
        self._sections = kept
        # What several stretches name stands after the last of them.
        last = dict.fromkeys(reversed([name for name in rows if name in there or name in claims]))
        numbers: dict[str, int] = {}
        for name in reversed(list(last)):
            for note in claims.get(name, (name,)):
                numbers.setdefault(note, len(numbers) + 1)
        shown = {
            name: ",".join(map(str, sorted(numbers[source] for source in claims[name])))
            for name in last
            if name in claims
        }
        changed = (numbers, shown) != (self._of, self._claims)
        self._of, self._claims = numbers, shown
        return changed

    def number(self, note: str) -> int:
        """The number of a footnote or a source, 0 where no text refers to it."""
        return self._of.get(note, 0)

    def of_claim(self, claim: str) -> str:
        """The numbers of a claim's sources, as they stand after it."""
        return self._claims.get(claim, "")


def _bearing(statement: Statement) -> dict[str, tuple[str, ...]]:
    """The sources of each claim that are printed after it."""
    if not statement.claims or statement.citing is Citing.NOWHERE:
        return {}
    known = {source.id for source in statement.sources}
    found = {
        claim.id: tuple(name for name in dict.fromkeys(claim.sources) if name in known)
        for claim in statement.claims
        if not claim.dismissed
    }
    return {claim: sources for claim, sources in found.items() if sources}


_COUNTED = (AnchorKind.NOTE, AnchorKind.CLAIM)


def _named(section: Section) -> Iterator[str]:
    for block in section.blocks:
        found = [(end, target) for kind in _COUNTED for target, _, end in stretches(block, kind)]
        yield from (target for _, target in sorted(found))


def note_at(editor: ProseEditor) -> str:
    """The footnote to the words at the cursor or the selection, or an empty string."""
    (number, low), (_, high) = editor.selected()
    block = editor.passage.block(number) if editor.passage.count else None
    if block is None:
        return ""
    found = (
        target
        for target, start, end in stretches(block, AnchorKind.NOTE)
        if (start < high and low < end if low != high else start <= low <= end)
    )
    return next(found, "")


def with_text(runs: tuple[Run, ...], text: str) -> tuple[Run, ...]:
    """The runs with another text, marks kept where it is the same; addresses in what is new are links."""
    old = "".join(run.text for run in runs)
    low = 0
    while low < min(len(old), len(text)) and old[low] == text[low]:
        low += 1
    high = 0
    while high < min(len(old), len(text)) - low and old[-1 - high] == text[-1 - high]:
        high += 1
    new = text[low : len(text) - high]
    return joined((*sliced(runs, 0, low), *_linked(new), *sliced(runs, len(old) - high, len(old))))


def _linked(text: str) -> Iterator[Run]:
    at = 0
    for found in _ADDRESS.finditer(text):
        yield Run(text[at : found.start()], PLAIN)
        yield Run(found[0], Marks(link=found[0]))
        at = found.end()
    yield Run(text[at:], PLAIN)


class FootnoteField(Popup):
    """Hangs below the words that the note is for; Enter keeps it, Escape leaves all as it was."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, editor: ProseEditor, present: str, number: int) -> None:
        super().__init__(theme, editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(12))
        column.setSpacing(8)
        self._present = present
        self._editor = editor
        title = (
            translate("Column", "Footnote {number}").format(number=number)
            if number
            else translate("Column", "Footnote")
        )
        column.addWidget(TextLabel(theme, title, Use.EMPHASIS))
        box = TextBox(
            theme,
            present,
            translate("Column", "Text of the footnote"),
            _HEIGHT,
            translate("Column", "Source, page, address"),
        )
        self.field = box.edit
        self.field.installEventFilter(self)
        column.addWidget(box)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        if present:
            remove = QPushButton(translate("Column", "Remove"))
            remove.clicked.connect(lambda: self._answer(""))
            row.insertWidget(0, remove)
            set_variant(remove, small=True)
            remove.setAutoDefault(False)
        keep = QPushButton(translate("Column", "Keep"))
        set_variant(keep, "primary", small=True)
        keep.clicked.connect(self._take)
        row.addWidget(keep)
        column.addLayout(row)
        self.setFixedWidth(theme.size(_WIDTH) + 2 * self.shadow)

    def open_at(self, editor: ProseEditor) -> None:
        """Show below the words."""
        cursor = editor.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        below = editor.viewport().mapToGlobal(editor.cursorRect(cursor).bottomLeft() + QPoint(0, 6))
        self.open(below)
        self.field.setFocus()
        self.field.moveCursor(QTextCursor.MoveOperation.End)

    def _take(self) -> None:
        text = " ".join(self.field.toPlainText().split())
        if text != self._present:
            text = quoted(self._editor, text)
        if text or self._present:
            self._answer(text)
        else:
            self.close()

    def _answer(self, text: str) -> None:
        self.close()
        self.chosen.emit(text)

    def eventFilter(self, watched: object, event: object) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return False
