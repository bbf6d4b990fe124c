"""The menus of the entries: how they are printed, what can be done to one, and its sources."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from drafter.model.influence_edits import find_entry
from drafter.model.statement import Statement
from drafter.ui.column.call_menu import explain
from drafter.ui.influence.card import FOLLOWS, HERE
from drafter.ui.influence.wording import style_names, why_not_woven
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from drafter.ui.influence.row import EntriesRow

_LONGEST = 60


def fill_styles(menu: QMenu, row: EntriesRow, statement: Statement) -> None:
    """The ways to print entries, and what can be done to all of them."""
    menu.clear()
    menu.setToolTipsVisible(True)
    group = QActionGroup(menu)
    for style, name in style_names().items():
        action = menu.addAction(name, partial(row.choose_style, style))
        action.setCheckable(True)
        action.setChecked(style is statement.influence_as)
        group.addAction(action)
    menu.addSeparator()
    weave = menu.addAction(translate("Influence", "Write prose from entries"), row.weave)
    order = menu.addAction(translate("Influence", "Order by date"), row.order_by_date)
    if why := why_not_woven(statement.entries):
        explain(weave, why)
    if len(statement.entries) < 2:
        explain(order, translate("Influence", "There are no two entries"))


def fill_entry(menu: QMenu, row: EntriesRow, statement: Statement, entry_id: str, theme: Theme) -> None:
    """What can be done to an entry."""
    menu.clear()
    menu.setToolTipsVisible(True)
    entry = find_entry(statement, entry_id)
    icons = theme.icons
    menu.addAction(
        icons.icon("search"),
        translate("Influence", "Choose precedent…"),
        partial(row.ask_precedent, entry_id),
    )
    if entry.follows is not None:
        menu.addAction(translate("Influence", "Remove precedent"), partial(row.detach_precedent, entry_id))
    menu.addSeparator()
    place = [one.id for one in statement.entries].index(entry_id)
    for words, icon, keys, step in (
        (translate("Influence", "Move entry up"), "chevron-up", "Alt+Up", -1),
        (translate("Influence", "Move entry down"), "chevron-down", "Alt+Down", 1),
    ):
        action = menu.addAction(icons.icon(icon), words, partial(row.move, entry_id, step))
        action.setShortcut(keys)
        # Shown here and dealt with by the card itself.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if not 0 <= place + step < len(statement.entries):
            explain(action, translate("Influence", "There is no entry beyond it"))
    menu.addSeparator()
    for side, words, title in (
        (HERE, translate("Influence", "Keep what happened here as a precedent"), entry.here.title),
        (
            FOLLOWS,
            translate("Influence", "Keep this precedent for other statements"),
            entry.follows.title if entry.follows is not None and not entry.precedent else "",
        ),
    ):
        if side == FOLLOWS and (entry.follows is None or entry.precedent):
            continue
        keep = menu.addAction(words, partial(row.keep_precedent, entry_id, side))
        if not title.strip():
            explain(keep, translate("Influence", "It has no title yet"))
    menu.addSeparator()
    menu.addAction(
        icons.icon("remove"), translate("Influence", "Remove entry"), partial(row.remove, entry_id)
    )


def fill_sources(menu: QMenu, row: EntriesRow, statement: Statement, entry_id: str, theme: Theme) -> None:
    """The statement's sources, those of the entry ticked, and one more."""
    menu.clear()
    menu.setToolTipsVisible(True)
    entry = find_entry(statement, entry_id)
    for source in statement.sources:
        words = source.title.strip() or source.publisher.strip() or source.address.strip()
        words = words or translate("Influence", "Source without a title")
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        action = menu.addAction(short.replace("&", "&&"))
        action.setToolTip(", ".join(filter(None, (words, source.publisher, source.date, source.address))))
        action.setCheckable(True)
        action.setChecked(source.id in entry.sources)
        action.triggered.connect(lambda on, name=source.id: row.toggle_source(entry_id, name, on))
    if statement.sources:
        menu.addSeparator()
    menu.addAction(
        theme.icons.icon("add"), translate("Influence", "New source…"), partial(row.add_source, entry_id)
    )
