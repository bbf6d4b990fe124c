"""Rows: what stands in the column, one below the other, each made when it comes near the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

SECTION_GAP = 32
LABEL_GAP = 8
GUTTER = 42


class Row:
    """A thing at a height of its own; `gap` is the room above it, `out` its reach past the column."""

    def __init__(self, gap: int, out: tuple[int, int] = (0, 0)) -> None:
        self.gap = gap
        self.out = out
        self.top = 0
        self.height = 0
        self.widget: QWidget | None = None
        # The row beside whose top it stands where there is room for that; below the one above otherwise.
        self.beside: Row | None = None

    def estimate(self, width: int) -> int:
        """The height before the widget is made."""
        raise NotImplementedError

    def make(self, parent: QWidget) -> QWidget:
        """The widget, as yet without a size."""
        raise NotImplementedError

    def fit(self, width: int) -> int:
        """The height that the widget takes at a width of the column."""
        raise NotImplementedError

    def enter(self, towards: Qt.Key, x: float) -> bool:
        """Take the cursor as it comes from a neighbour; False where there is nothing to enter."""
        return False

    def released(self) -> None:
        """The widget is let go; what was shown is made again when it comes near."""

    def place(self, left: int, width: int) -> QRect:
        """Where the widget belongs."""
        before, after = self.out
        if self.widget is not None and self.widget.isRightToLeft():
            before, after = after, before
        return QRect(left - before, self.top, width + before + after, self.height)

    @property
    def editors(self) -> tuple[ProseEditor, ...]:
        """The editors in it that are made."""
        return ()
