"""Steps that can be undone: a value before and after, typing in one place as one step until a pause."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QUndoCommand

PAUSE_MS = 1200
_Value = TypeVar("_Value")


class Change(QUndoCommand, Generic[_Value]):
    """Shows the value after it, or again the one before. Changes under the same key are one step."""

    def __init__(
        self, show: Callable[[_Value], None], before: _Value, after: _Value, name: str, key: str = ""
    ) -> None:
        super().__init__(name)
        self._show = show
        self.before = before
        self.after = after
        self.key = key

    def id(self) -> int:
        return 1 if self.key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._show(self.after)

    def undo(self) -> None:
        self._show(self.before)


class Bursts(QObject):
    """Tells one burst of typing from the next: a pause ends it, and what is no typing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.end)

    def key(self, typing: str) -> str:
        """The key of a step that is typed in the place called `typing`; empty where that is."""
        if not typing:
            self.end()
            return ""
        self._pause.start()
        return f"{typing}:{self._number}"

    def end(self) -> None:
        """The next key begins a new step."""
        self._pause.stop()
        self._number += 1
