"""The actions of a window, made from the catalogue of what can be done there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from drafter.ui.actions import make_action
from drafter.ui.catalogue import BY_KEY, COMMANDS, Command, Place, shown_name
from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def make_command(theme: Theme, parent: QObject, command: Command) -> QAction:
    """The action of a command, named in the writer's language."""
    return make_action(theme, parent, command, shown_name(command))


class Commands:
    """The actions of one window by their keys in the catalogue."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        self._theme = theme
        self._parent = parent
        self._actions: dict[str, QAction] = {}

    def __getitem__(self, key: str) -> QAction:
        """The action; made at its first use."""
        if key not in self._actions:
            self._actions[key] = make_command(self._theme, self._parent, BY_KEY[key])
        return self._actions[key]

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        """All commands with their actions, in the order of the menus."""
        return ((command, self[command.key]) for command in COMMANDS)

    def adopt(self, key: str, action: QAction) -> None:
        """Take an action that a part of the window made for a command."""
        self._actions[key] = action

    def of_place(self, place: Place) -> Iterator[tuple[Command, QAction]]:
        """The commands of a menu."""
        return ((command, action) for command, action in self if command.place is place)

    def explain(self, key: str, why: str) -> None:
        """Have a command off and say why; on where `why` is empty."""
        action = self[key]
        action.setEnabled(not why)
        action.setWhatsThis(why)
