"""The shadow of what floats."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from drafter.ui.theme import Theme


class Shadow(QWidget):
    """What an inspector over the text throws on it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = self._theme.colours.shadow
        for x in range(self.width()):
            painter.setOpacity((x / self.width()) ** 2 * 0.6)
            painter.fillRect(x, 0, 1, self.height(), colour)
