"""Where the menu of a row is wanted: at the pointer, or under the row that the keyboard is on."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView


def menu_place(view: QAbstractItemView, event: QContextMenuEvent, indent: int) -> tuple[QModelIndex, QPoint]:
    """The row that a menu is wanted for, if it is valid, and the place on the screen."""
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    under = view.visualRect(index).bottomLeft() + QPoint(indent, 1)
    return index, view.viewport().mapToGlobal(under)
