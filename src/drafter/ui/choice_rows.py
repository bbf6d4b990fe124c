"""The rows of a list that a choice opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.sides import write
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex
_END = 3


class ChoiceRows(QStyledItemDelegate):
    """As the rows of a menu: 28 high, the one that is marked on the ground of a chosen row."""

    def __init__(self, theme: Theme, choice: QComboBox) -> None:
        super().__init__(choice)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = option.fontMetrics.horizontalAdvance(str(index.data())) + 24
        above, below = _ends(index)
        return QSize(width, max(28, self._theme.line_height(Use.INTERFACE) + 8) + above + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = self._theme.colours
        above, below = _ends(index)
        whole: QRect = option.rect
        rect = whole.adjusted(0, above, 0, -below)
        painter.save()
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        marked = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if enabled and option.state & marked:
            box(painter, rect, colours.selrow, radius=4)
        painter.setFont(self._theme.font(Use.INTERFACE))
        painter.setPen(colours.text if enabled else colours.disabled)
        room = rect.adjusted(8, 0, -8, 0)
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, words)
        painter.restore()


def _ends(index: _Index) -> tuple[int, int]:
    """The room that a row keeps to the upper and to the lower end of the list."""
    last = index.model().rowCount() - 1
    return (_END if index.row() == 0 else 0), (_END if index.row() == last else 0)
