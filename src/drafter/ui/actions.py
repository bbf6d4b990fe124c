"""The actions of a statement window as data, and the menus that show them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Described:
    """An action: its key in the code, its name, shortcuts and icon."""

    key: str
    name: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


WINDOW_ACTIONS: tuple[Described, ...] = (
    Described("new", "&New statement", ("Ctrl+N",), "add"),
    Described("open", "&Open…", ("Ctrl+O",), "folder"),
    Described("import", "&Import…", (), "file"),
    Described("sample", "Open the &sample"),
    Described("save", "&Save", ("Ctrl+S",)),
    Described("save_as", "Save &as…", ("Ctrl+Shift+S",)),
    Described("export", "&Export…", ("Ctrl+Shift+E",), "export"),
    Described("close", "&Close window", ("Ctrl+W",)),
    Described("quit", "&Quit Drafter", ("Ctrl+Q",)),
    Described("undo", "&Undo", ("Ctrl+Z",), "undo"),
    Described("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Described("move_up", "Move section &up", ("Alt+Up",), "chevron-up"),
    Described("move_down", "Move section &down", ("Alt+Down",), "chevron-down"),
    Described("inspector", "&Inspector", ("Ctrl+\\",), "panel", True),
    Described("about", "&About Drafter"),
)


def make_actions(theme: Theme, parent: QObject, described: Sequence[Described]) -> dict[str, QAction]:
    """An action for each description, by key."""
    made = {}
    for one in described:
        action = QAction(one.name, parent)
        action.setShortcuts([QKeySequence(keys) for keys in one.shortcuts])
        action.setCheckable(one.checkable)
        if one.icon:
            action.setIcon(theme.icons.icon(one.icon))
        made[one.key] = action
    return made


def add_menu(
    menu: QMenu,
    name: str,
    actions: Sequence[QAction | QMenu | None],
    fill: Callable[[QMenu], None] | None = None,
) -> QMenu:
    """A submenu with `actions`, None for a line; `fill` makes its entries whenever it opens."""
    sub = menu.addMenu(name)
    for action in actions:
        if action is None:
            sub.addSeparator()
        elif isinstance(action, QMenu):
            sub.addMenu(action)
        else:
            sub.addAction(action)
    if fill is not None:
        refill = fill

        def opened() -> None:
            sub.clear()
            refill(sub)

        # Filled once so that the menu is not taken for empty, and anew at each opening.
        opened()
        sub.aboutToShow.connect(opened)
    return sub


def focused_edit(window: QWidget, name: str) -> None:
    """Have the widget with the focus cut, copy, paste or select all, if it can."""
    widget = window.focusWidget()
    act = getattr(widget, name, None)
    if callable(act):
        act()
