"""The heads of a table in the column."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from drafter.ui.column.row_painter import OUT
from drafter.ui.sides import inset, within, write
from drafter.ui.theme import Theme, Use

HEAD = 28


class HeadLine(QHeaderView):
    """The heads of the columns over a hairline that ends with the text column.

    `sort_wanted` tells that one was pressed, where rows can be sorted; an arrow shows which one they are by.
    """

    sort_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.sorted_by = -1
        self.descending = False
        self.setSectionsClickable(False)
        self.sectionClicked.connect(self.sort_wanted)
        self.setHighlightSections(False)
        self.setFont(theme.font(Use.TABLE_HEAD))
        self.setFixedHeight(theme.size(HEAD))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_sortable(self, sortable: bool) -> None:
        """Whether a press sorts the rows."""
        self.setSectionsClickable(sortable)
        self.setCursor(Qt.CursorShape.PointingHandCursor if sortable else Qt.CursorShape.ArrowCursor)

    def show_sorting(self, column: int, descending: bool) -> None:
        """Mark the column that rows are sorted by, or none with -1."""
        self.sorted_by, self.descending = column, descending
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = self._theme.colours
        model = self.model()
        painter.fillRect(rect, colours.canvas)
        painter.setFont(self._theme.font(Use.TABLE_HEAD))
        painter.setPen(colours.text2)
        words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        first = OUT if self.visualIndex(logicalIndex) == 0 else 8
        write(painter, inset(painter, rect, first, 8).adjusted(0, 0, 0, -1), words)
        if logicalIndex == self.sorted_by:
            icon = "chevron-down" if self.descending else "chevron-up"
            picture = self._theme.icons.pixmap(icon, colours.text2, 16, self.devicePixelRatioF())
            beside = rect.left() + first + painter.fontMetrics().horizontalAdvance(words) + 4
            place = QRect(beside, rect.top() + (rect.height() - 17) // 2, 16, 16)
            painter.drawPixmap(within(painter, rect, place).topLeft(), picture)
        last = self.visualIndex(logicalIndex) == self.count() - 1
        line = inset(painter, rect, OUT if first == OUT else 0, OUT if last else 0)
        painter.fillRect(QRect(line.left(), rect.bottom(), line.width(), 1), colours.line)
