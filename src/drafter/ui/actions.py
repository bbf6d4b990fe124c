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


def make_action(theme: Theme, parent: QObject, described: Described, name: str = "") -> QAction:
    """The action of a description, under its own name or the one given."""
    action = QAction(name or described.name, parent)
    action.setShortcuts([QKeySequence(keys) for keys in described.shortcuts])
    action.setCheckable(described.checkable)
    if described.icon:
        action.setIcon(theme.icons.icon(described.icon))
    return action


def make_actions(theme: Theme, parent: QObject, described: Sequence[Described]) -> dict[str, QAction]:
    """An action for each description, by key."""
    return {one.key: make_action(theme, parent, one) for one in described}


def focused_edit(window: QWidget, name: str) -> None:
    """Have the widget with the focus cut, copy, paste or select all, if it can."""
    widget = window.focusWidget()
    act = getattr(widget, name, None)
    if callable(act):
        act()
