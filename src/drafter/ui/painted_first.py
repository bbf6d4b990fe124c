"""A window that is made empty, so that it is on the screen before what belongs into it has been loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMainWindow

from drafter.ui.panes import LEAST
from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from drafter.ui.menu_key import MenuKey

_SIZE = QSize(1280, 800)
# What a system puts around a window; how much that is nobody can say before it is shown.
_FRAME = QSize(0, 40)


class PaintedFirst(QMainWindow):
    """`first_painted` comes once, `files_dropped` has paths; what fills it sets `filled` and `menu_key`."""

    first_painted = Signal()
    files_dropped = Signal(object)
    closed = Signal()

    # There once it is filled.
    menu_key: MenuKey

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.filled = False
        self._painted = False
        self.setMinimumSize(*LEAST)
        self.resize(self.sizeHint())
        self.setWindowTitle("Drafter")
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return first_size(self.screen().availableGeometry().size())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.filled:
            self.menu_key.watch(self.windowHandle())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that nobody took presses the button that has the focus, as the space bar does."""
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(focus, QAbstractButton) and not isinstance(focus, QCheckBox):
            focus.click()
        else:
            super().keyPressEvent(event)

    def tell_painted(self) -> None:
        """It has been painted; said once, after this has reached the screen and not within it."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)


def first_size(room: QSize) -> QSize:
    """How large a window begins on a screen with `room`: with its frame it is nowhere larger than that."""
    return _SIZE.boundedTo(room - _FRAME).expandedTo(QSize(*LEAST).boundedTo(room))


def files_of(event: QDropEvent) -> list[str]:
    """The paths of what is dragged onto a window."""
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
