"""The figure beside the name of the section with the cursor: counted when the writing rests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from drafter.ui.column.counts import Counts

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_PAUSE_MS = 400


class Figures(QObject):
    """Counts the section with the cursor at once, or later."""

    def __init__(self, column: WritingColumn) -> None:
        super().__init__(column)
        self._column = column
        self._counts = Counts()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self.count)

    def count_later(self) -> None:
        """Count once nothing was written for a moment."""
        self._later.start()

    def count(self) -> None:
        """Show the figure as it is now."""
        view, setting = self._column.current, self._column.setting
        if view is None:
            return
        figure = self._counts.figure(setting.session.statement, view.section)
        words = self._counts.read_words(view.section)
        figure = setting.guide.measure(view.section.kind, words, figure)
        if figure != view.label.figure:
            view.label.figure = figure
            view.label.show()
