"""What can be done to chosen signatories, as the entries of menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.signatories import SignatoryState
from drafter.ui.column.call_menu import explain
from drafter.ui.column.signatory_model import STATE_LOOKS, state_names
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.signatories import SignatoriesRow


def lettered(names: list[str]) -> list[str]:
    """Names of entries, each with a letter of its own that chooses it."""
    taken: set[str] = set()
    found = []
    for name in names:
        at = next(
            (n for n, letter in enumerate(name) if letter.isalpha() and letter.casefold() not in taken), -1
        )
        if at >= 0:
            taken.add(name[at].casefold())
        found.append(name if at < 0 else f"{name[:at]}&{name[at:]}")
    return found


def state_menu(row: SignatoriesRow, parent: QWidget) -> QMenu:
    """The states, with icon and word; a letter of the word chooses it."""
    menu = QMenu(parent)
    menu.setTitle(translate("Signatories", "State"))
    menu.setAccessibleName(translate("Signatories", "State"))
    states = list(SignatoryState)
    names = state_names()
    present = {one.state for one in row.chosen}
    for state, name in zip(states, lettered([names[state] for state in states]), strict=True):
        action = menu.addAction(row.theme.icons.icon(STATE_LOOKS[state][0]), name)
        action.triggered.connect(partial(row.set_state, state))
        if present == {state}:
            menu.setActiveAction(action)
    return menu


def fill_menu(menu: QMenu, row: SignatoriesRow) -> None:
    """What can be done to the chosen rows, and to the list."""
    chosen = row.chosen
    menu.setToolTipsVisible(True)
    panel = row.panel
    if panel is None:
        return
    if chosen:
        _add(menu, translate("Signatories", "Copy"), "Ctrl+C", panel.table.copy)
    if row.locked:
        return
    if chosen:
        _add(menu, translate("Signatories", "Cut"), "Ctrl+X", panel.table.cut)
    _add(menu, translate("Signatories", "Paste list"), "Ctrl+V", panel.table.paste)
    menu.addAction(translate("Signatories", "Import list…"), row.ask_list)
    if not chosen:
        return
    menu.addSeparator()
    menu.addMenu(state_menu(row, menu))
    menu.addAction(translate("Signatories", "Title and affiliation"), row.edit_person)
    leads = menu.addAction(
        translate("Signatories", "Leads the coalition"),
        partial(row.lead, not all(one.leads for one in chosen)),
    )
    leads.setCheckable(True)
    leads.setChecked(all(one.leads for one in chosen))
    logo = menu.addAction(translate("Signatories", "Logo…"), row.choose_logo)
    if len(chosen) > 1:
        explain(logo, translate("Signatories", "Choose one signatory"))
    if len(chosen) == 1 and chosen[0].logo is not None:
        menu.addAction(translate("Signatories", "Remove logo"), row.remove_logo)
    menu.addSeparator()
    up = _add(menu, translate("Signatories", "Move up"), "Alt+Up", partial(row.arranging.move, -1))
    down = _add(menu, translate("Signatories", "Move down"), "Alt+Down", partial(row.arranging.move, 1))
    for action in (up, down):
        if row.arranging.why_not_movable:
            explain(action, row.arranging.why_not_movable)
    menu.addSeparator()
    _add(menu, translate("Signatories", "Remove"), "Del", row.remove_selected)


def _add(menu: QMenu, name: str, keys: str, does: object) -> QAction:
    """An entry that shows the keys which the table itself deals with."""
    action = QAction(f"{name}\t{keys}", menu)
    action.triggered.connect(does)
    menu.addAction(action)
    return action
