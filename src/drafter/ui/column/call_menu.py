"""What can be done to a call, as the entries of its menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.card_row import CardRow


def fill_verbs(menu: QMenu, row: CardRow, call: str) -> None:
    """The verbs of the edition's language; the one that the prose uses is checked."""
    from drafter.desk.calling import verb_of, verbs

    menu.clear()
    statement = row.setting.session.statement
    present = verb_of(statement, call)
    written = any(block.text.strip() for block in row.part.blocks)
    group = QActionGroup(menu)
    for verb in verbs(row.setting.edition.language):
        action = menu.addAction(verb.verb, partial(row.choose_verb, call, verb.verb))
        action.setCheckable(True)
        action.setChecked(verb.verb == present)
        action.setEnabled(bool(present) or not written)
        group.addAction(action)
    if written and not present:
        menu.addSeparator()
        why = translate("Calls", "The prose has none of these verbs")
        menu.addAction(why).setEnabled(False)
        _add_rewrite(menu, row, call)


def _add_rewrite(menu: QMenu, row: CardRow, call: str) -> None:
    from drafter.desk.calling import why_not_rewritten

    action = menu.addAction(translate("Calls", "Rewrite from fields"), partial(row.rewrite, call))
    if why_not_rewritten(row.setting.session.statement, call):
        explain(action, translate("Calls", "Its paragraph holds another call too"))


def explain(action: QAction, why: str) -> None:
    """Have an entry off and say why in its tool tip."""
    action.setEnabled(False)
    action.setToolTip(f"{action.text().replace('&', '')}\n{why}")
    action.setWhatsThis(why)


def fill_call(menu: QMenu, row: CardRow, call: str) -> None:
    """What can be done to a call: from its strip, and from its prose."""
    menu.clear()
    menu.setToolTipsVisible(True)
    if row.setting.locked:
        return
    icons = row.setting.theme.icons
    add = menu.addAction(icons.icon("add"), translate("Calls", "Add addressee"))
    add.triggered.connect(partial(row.focus_addressees, call))
    verbs = menu.addMenu(translate("Calls", "Verb"))
    fill_verbs(verbs, row, call)
    menu.addAction(
        icons.icon("calendar"), translate("Calls", "Basis and deadline"), partial(row.unfold, call, False)
    )
    _add_rewrite(menu, row, call)
    menu.addSeparator()
    for words, icon, step in (
        (translate("Calls", "Move call up"), "chevron-up", -1),
        (translate("Calls", "Move call down"), "chevron-down", 1),
    ):
        action = menu.addAction(icons.icon(icon), words)
        action.setShortcut("Alt+Up" if step < 0 else "Alt+Down")
        # Shown here and dealt with by the card itself.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(partial(row.move, step))
        if not row.can_move(step):
            explain(action, translate("Calls", "There is nothing beyond it in this section"))
    menu.addAction(translate("Calls", "Paragraph above the call"), partial(row.insert_beside, False))
    menu.addAction(translate("Calls", "Paragraph below the call"), partial(row.insert_beside, True))
    menu.addSeparator()
    remove = menu.addAction(icons.icon("remove"), row.removal_name(call), partial(row.unbind, call))
    remove.setToolTip(translate("Calls", "What is written stays as ordinary text"))
