"""Keys as they are shown: small caps with a border."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drafter.ui.sides import within
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_SIDE = 6


def cap_size(theme: Theme, keys: str) -> QSize:
    """The size of a cap with `keys` on it."""
    width = QFontMetrics(theme.font(Use.KEY)).horizontalAdvance(keys) + 2 * _SIDE
    high = theme.line_height(Use.KEY) + 4
    return QSize(max(width, high), high)


def paint_cap(painter: QPainter, theme: Theme, at: QPoint, keys: str, faint: bool = False) -> None:
    """A cap with its upper left corner at a place."""
    colours = theme.colours
    place = QRect(at, cap_size(theme, keys))
    box(painter, place, colours.chrome, colours.line, radius=4)
    painter.setFont(theme.font(Use.KEY))
    painter.setPen(colours.disabled if faint else colours.text2)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, keys)


def paint_last_cap(painter: QPainter, theme: Theme, room: QRect, keys: str, faint: bool = False) -> int:
    """A cap at the end of a room; how much of the room it takes."""
    size = cap_size(theme, keys)
    at = QPoint(room.right() + 1 - size.width(), room.top() + (room.height() - size.height()) // 2)
    paint_cap(painter, theme, within(painter, room, QRect(at, size)).topLeft(), keys, faint)
    return size.width()


class KeyCap(QWidget):
    """A cap that stands in a layout; what it means is said by the words beside it."""

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self.show_keys(keys)
        theme.changed.connect(self.update)

    def show_keys(self, keys: str) -> None:
        """Have other keys on it."""
        self._keys = keys
        self.setFixedSize(cap_size(self._theme, keys))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_cap(QPainter(self), self._theme, QPoint(0, 0), self._keys)
