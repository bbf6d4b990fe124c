"""The ground and border that fields have, round something else."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.ui.style_paint import box
from drafter.ui.theme import Theme


class Framed(QWidget):
    """A field's ground and border around a list or lines of text."""

    def __init__(self, theme: Theme, inner: QWidget) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(inner)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        box(QPainter(self), self.rect(), colours.field, colours.ctl)
