"""A small window beside a statement's: not modal, what is changed in it holds at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from drafter.ui.theme import Theme, Use


class SmallWindow(QDialog):
    """Raised ground, the platform's frame; Escape and Ctrl+W close it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setFont(theme.font(Use.INTERFACE))
        close = QAction(self)
        close.setShortcut(QKeySequence("Ctrl+W"))
        close.triggered.connect(self.close)
        self.addAction(close)
        theme.changed.connect(self._recolour)
        self._recolour()

    def take_size(self, width: int, height: int) -> None:
        """Be as large as the design says in the present size of text, or as the screen has room for."""
        room = self.screen().availableGeometry()
        self.resize(
            min(self.theme.size(width), room.width() - 32), min(self.theme.size(height), room.height() - 64)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as the space bar does; there is none by default."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self.theme.colours.raised)
        self.setPalette(palette)
