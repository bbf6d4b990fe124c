"""How long each section is, as a list that floats over the status line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from drafter.model.statement import UNREAD, Statement
from drafter.ui.column.popup import Popup
from drafter.ui.controls import Hairline, TextLabel
from drafter.ui.kinds import outline_name
from drafter.ui.length import WordCount
from drafter.ui.status_line import reading_time
from drafter.ui.texts import figure, translate
from drafter.ui.theme import Theme, Use


def lengths(statement: Statement, counted: WordCount) -> list[tuple[str, int, bool]]:
    """Every section with text by name, its words, and whether they count as the statement's."""
    edition = statement.primary
    found = []
    for section in edition.sections:
        words = counted.of_section(section)
        if words:
            found.append((outline_name(section, edition), words, section.kind not in UNREAD))
    return found


class WordCountList(Popup):
    """Sections with words and reading time, the whole below them; what does not count stands apart."""

    def __init__(
        self, theme: Theme, statement: Statement, counted: WordCount, chosen: int, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(translate("WordCount", "Words by section"))
        rows = lengths(statement, counted)
        grid = QGridLayout(self)
        grid.setContentsMargins(*self.margins(12))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for name, words, counts in rows:
            if counts:
                self._row(grid, (name, figure(words), reading_time(words)), Use.INTERFACE)
        total = sum(words for _, words, counts in rows if counts)
        self._line(grid)
        whole = translate("WordCount", "Statement")
        self._row(grid, (whole, figure(total), reading_time(total)), Use.SELECTED)
        if chosen:
            name = translate("WordCount", "Selected")
            self._row(grid, (name, figure(chosen), reading_time(chosen)), Use.INTERFACE)
        apart = [(name, words) for name, words, counts in rows if not counts]
        if apart:
            self._line(grid)
            for name, words in apart:
                self._row(grid, (name, figure(words), ""), Use.SECONDARY, "text2")
        said = [f"{name}, {translate('WordCount', '%n words', '', words)}" for name, words, _ in rows]
        self.setAccessibleDescription("; ".join([*said, f"{whole}, {figure(total)}"]))

    def open_above(self, place: QPoint) -> None:
        """Show with the lower left corner at a place of the screen."""
        self.adjustSize()
        self.open(place - QPoint(0, self.sizeHint().height() - 2 * self.shadow))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close()
        else:
            super().keyPressEvent(event)

    def _row(self, grid: QGridLayout, texts: Sequence[str], use: Use, colour: str = "text") -> None:
        row = grid.rowCount()
        for column, text in enumerate(texts):
            label = TextLabel(self.theme, text, use, colour if column < 2 else "text2")
            flush = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            grid.addWidget(label, row, column, flush | Qt.AlignmentFlag.AlignVCenter)

    def _line(self, grid: QGridLayout) -> None:
        grid.addWidget(Hairline(self.theme, upright=False), grid.rowCount(), 0, 1, 3)
