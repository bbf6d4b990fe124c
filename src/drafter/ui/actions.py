"""Actions as data, and what is made from them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

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


def focused_edit(window: QWidget, name: str) -> None:
    """Have the widget with the focus cut, copy, paste or select all, if it can."""
    widget = window.focusWidget()
    act = getattr(widget, name, None)
    if callable(act):
        act()
