"""Alt with an arrow moves what has the keyboard, a call or an entry, and not the section around it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class MovingKeys(QObject):
    """Watches a card and its buttons, which would take the arrows for themselves; `moved` has -1 or 1."""

    moved = Signal(int)

    def __init__(self, card: QWidget, locked: Callable[[], object]) -> None:
        super().__init__(card)
        self._locked = locked
        self.watch(card)

    def watch(self, *parts: QWidget) -> None:
        """Hear the keys in these too."""
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not _step(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Moves the section elsewhere.
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if self._locked():
            event.ignore()
        else:
            self.moved.emit(_step(event))
        return True


def _step(event: QKeyEvent) -> int:
    """Alt with an arrow up or down, as -1 and 1; 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return 0
    return {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(int(event.key()), 0)
