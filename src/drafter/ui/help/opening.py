"""Opening the guide from every window, at the page about what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from drafter.desk.guide import Page
    from drafter.ui.help.window import GuideWindow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_GIVEN = "guide-key"


def connect_help(window: StatementWindow, windows: Windows) -> None:
    """Wire a statement window's commands of the help menu."""
    guide = Guide.of(windows)
    window.setProperty(_GIVEN, True)
    window.commands["guide"].triggered.connect(lambda: guide.show_for(window.focusWidget()))
    window.commands["keys"].triggered.connect(guide.show_keys)
    window.commands["about"].triggered.connect(lambda: show_about(window))


def show_about(window: StatementWindow) -> None:
    """Say what Drafter is."""
    from drafter.ui.help.about import AboutWindow

    AboutWindow(window.theme, window).open()


class Guide(QObject):
    """The one guide window there is. Dialogs and windows without commands of their own get its key."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self.window: GuideWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._give_key)
        windows.settings_changed.connect(self._renew)

    @staticmethod
    def of(windows: Windows) -> Guide:
        """The guide that the windows share; made at the first call."""
        found = windows.findChild(Guide)
        return found if isinstance(found, Guide) else Guide(windows)

    def show(self, page: str, heading: str = "") -> None:
        """Show a page by name."""
        from drafter.ui.help.window import GuideWindow

        if self.window is None:
            self.window = GuideWindow(self._windows.theme, self._pages)
            self.window.setProperty(_GIVEN, True)
            self.window.shortcuts_wanted.connect(self._change_shortcuts)
        self.window.go(page, heading)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def show_for(self, widget: QWidget | None) -> None:
        """Show the page about what has the focus."""
        from drafter.ui.help.topics import topic_of

        self.show(topic_of(widget))

    def show_keys(self) -> None:
        """Show the list of all keys."""
        from drafter.ui.help.keys_page import NAME

        self.show(NAME)

    def _pages(self) -> list[Page]:
        from drafter.desk.guide import read_guide
        from drafter.ui.help.keys_page import keys_page

        return [*read_guide(), keys_page(self._windows.settings.shortcuts)]

    def _renew(self) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.renew()

    def _change_shortcuts(self) -> None:
        from drafter.ui.shortcuts.opening import show_shortcuts

        if self._windows.windows:
            show_shortcuts(self._windows.windows[-1], self._windows)

    def _give_key(self, _old: QWidget | None, new: QWidget | None) -> None:
        """F1 in a window that has the focus for the first time."""
        if new is None or not isValid(new):
            return
        window = new.window()
        if window.property(_GIVEN) or isinstance(window, QMenu):
            return
        window.setProperty(_GIVEN, True)
        shortcut = QShortcut(QKeySequence("F1"), window)
        shortcut.activated.connect(lambda: self.show_for(QApplication.focusWidget()))
