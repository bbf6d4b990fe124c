"""First and last sides: where parts stand in windows whose language is read from the right."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QWidget

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def mirrored(widget: QWidget, place: QRect, width: int = -1) -> QRect:
    """A place in a widget, or in the first `width` of it, told from its first side, as it is seen."""
    room = QRect(0, 0, widget.width() if width < 0 else width, 1)
    return QStyle.visualRect(widget.layoutDirection(), room, place)


def mirrored_at(widget: QWidget, left: int, top: int, side: int) -> QPoint:
    """The upper left corner of a square so far from a widget's first side."""
    return mirrored(widget, QRect(left, top, side, side)).topLeft()


def within(painter: QPainter, area: QRect, place: QRect) -> QRect:
    """A place in an area that is painted, told from its first side, as it is seen."""
    return QStyle.visualRect(painter.layoutDirection(), area, place)


def inset(painter: QPainter, area: QRect, first: int, last: int) -> QRect:
    """An area that is painted, less so much at its first side and at its last."""
    if painter.layoutDirection() is _RIGHT_TO_LEFT:
        first, last = last, first
    return area.adjusted(first, 0, -last, 0)


def inwards(widget: QWidget) -> str:
    """The icon of an arrow that points on in the direction of reading."""
    return "chevron-left" if widget.isRightToLeft() else "chevron-right"


def forward(widget: QWidget, key: int) -> int:
    """1 for the arrow that goes on in the direction of reading, -1 for the one that goes back, else 0."""
    step = {int(Qt.Key.Key_Right): 1, int(Qt.Key.Key_Left): -1}.get(int(key), 0)
    return -step if widget.isRightToLeft() else step


def direction_of(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """The direction in which a text itself is written."""
    for letter in text:
        kind = bidirectional(letter)
        if kind == "L":
            return Qt.LayoutDirection.LeftToRight
        if kind in ("R", "AL"):
            return _RIGHT_TO_LEFT
    return otherwise


def write(painter: QPainter, area: QRect, text: str, *, last: bool = False) -> None:
    """A line of text at an area's first side, or at its last, written in its own direction.

    The words of a statement keep their order and their full stop in windows of any language.
    """
    outer = painter.layoutDirection()
    right = last is not (outer is _RIGHT_TO_LEFT)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(direction_of(text, outer))
    painter.drawText(area, _MIDDLE | side | Qt.AlignmentFlag.AlignAbsolute, text)
    painter.setLayoutDirection(outer)


def margins(first: int, top: int, last: int, bottom: int) -> tuple[int, int, int, int]:
    """The margins of a layout, of which Qt mirrors everything else."""
    if QGuiApplication.layoutDirection() is _RIGHT_TO_LEFT:
        first, last = last, first
    return first, top, last, bottom
