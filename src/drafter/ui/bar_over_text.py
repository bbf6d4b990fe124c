"""A bar over the text, as that for finding: in line with the column, and put away by Escape in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn


class Bar(Protocol):
    """What can stand over the text."""

    def align(self, left: int, width: int) -> None:
        """Stand where the column does."""


class OverText(QObject):
    """Watches the column while the bar is `open`."""

    escaped = Signal()

    def __init__(self, column: WritingColumn, bar: Callable[[], Bar], parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._bar = bar
        self.open = False
        column.ground.installEventFilter(self)
        column.installEventFilter(self)

    def align(self) -> None:
        """Have the bar in line with the column."""
        ground = self._column.ground
        self._bar().align(ground.column_indent, ground.column_width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.open:
            return False
        if watched is self._column.ground and event.type() is QEvent.Type.Resize:
            # Once the column has its place on the ground.
            QTimer.singleShot(0, self, self.align)
        if watched is not self._column or not isinstance(event, QKeyEvent):
            return False
        # What is in the text has had the key before it came up to the column.
        if event.type() is not QEvent.Type.KeyPress or event.key() != Qt.Key.Key_Escape:
            return False
        self.escaped.emit()
        return True
