"""The states of palette, shortcuts, settings, guide and first minute for the screenshots."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from drafter.places import Places
from drafter.ui.controls import TextLabel
from drafter.ui.first_minute.marks import FirstMinute
from drafter.ui.help.window import GuideWindow
from drafter.ui.palette.palette import Palette
from drafter.ui.settings_window.window import SettingsWindow
from drafter.ui.shortcuts.window import ShortcutsWindow
from drafter.ui.statement_window import StatementWindow

Wait = Callable[[int], None]
Opened = TypeVar("Opened", bound=QWidget)


def palette(window: StatementWindow, wait: Wait, typed: str = "") -> None:
    """The palette with a few letters typed, or as it opens."""
    window.commands["palette"].trigger()
    found = _opened(Palette)
    QTest.keyClicks(found.field, typed)
    wait(100)


def shortcuts(window: StatementWindow, wait: Wait) -> None:
    """A row that waits for its keys."""
    found = _shortcuts(window, wait)
    found.list.record()


def conflict(window: StatementWindow, wait: Wait) -> None:
    """Keys that another command has."""
    found = _shortcuts(window, wait)
    found.list.record()
    QTest.keyClick(found.list, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    wait(200)


def _shortcuts(window: StatementWindow, wait: Wait) -> ShortcutsWindow:
    window.commands["shortcuts"].trigger()
    wait(200)
    found = _opened(ShortcutsWindow)
    found.list.mark("italic")
    return found


def settings(window: StatementWindow, wait: Wait) -> None:
    """The settings, from their beginning."""
    window.commands["settings"].trigger()
    wait(200)
    home = Places.of_user().config.parent
    for label in _opened(SettingsWindow).stored.findChildren(TextLabel):
        # As most writers will find them, not those of the pictures' own home.
        label.setText(label.text().replace(f"{home}/", "/home/you/drafter/"))
    wait(100)


def guide(window: StatementWindow, wait: Wait, page: str = "start", sought: str = "") -> QWidget:
    """The guide's window at a page, or with what a search found."""
    window.commands["guide"].trigger()
    wait(300)
    found = _opened(GuideWindow)
    found.go(page)
    found.search.setText(sought)
    wait(400)
    return found


def first_minute(window: StatementWindow, wait: Wait) -> None:
    """The three marks."""
    wait(600)
    FirstMinute(window)
    wait(300)


def about(window: StatementWindow, wait: Wait) -> None:
    """What Drafter is."""
    window.commands["about"].trigger()
    wait(200)


def _opened(kind: type[Opened]) -> Opened:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
