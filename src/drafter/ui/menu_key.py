"""The keys that open a window's menu: F10, and Alt pressed and let go alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QWindow
from PySide6.QtWidgets import QMenu


class MenuKey(QObject):
    """Watches a window's keys and opens its menu."""

    def __init__(self, open_menu: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._open_menu = open_menu
        self._alt_alone = False

    def watch(self, handle: QWindow) -> None:
        """Watch the window of the system, which gets every key first."""
        handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # All that is seen here of a key that is a shortcut, such as Alt with an arrow.
            self._alt_alone = event.key() == Qt.Key.Key_Alt
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._alt_alone = event.key() == Qt.Key.Key_Alt
            if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self._open_menu()
                return True
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and self._alt_alone:
                self._alt_alone = False
                self._open_menu()
                return True
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.Wheel):
            self._alt_alone = False
        return False


class OpenMenuKeys(QObject):
    """Passes keys on to the innermost open menu.

    A menu that is told late that it has the keyboard takes it back from the menu opened within it since,
    and every further key would go to the outer one.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        menu.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        inner = innermost(self._menu)
        if inner is self._menu:
            return False
        QCoreApplication.sendEvent(inner, event)
        return True


def innermost(menu: QMenu) -> QMenu:
    """The open menu that was opened last out of `menu`."""
    while True:
        # None where no row is marked, whatever the stubs say.
        action = cast("QAction | None", menu.activeAction())
        within = action.menu() if action is not None else None
        if not isinstance(within, QMenu) or not within.isVisible():
            return menu
        menu = within
