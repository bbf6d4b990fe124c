"""The commands on calls and signatories: what menus, palette and shortcuts offer of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from drafter.model.edits import add_section
from drafter.model.statement import Section, SectionKind
from drafter.ui.column.card_row import CardRow
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.column.signatories import SignatoriesRow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_calls(window: StatementWindow, _windows: Windows) -> None:
    """Wire the commands on calls and signatories of a window."""
    column, commands = window.column, window.commands
    on_card: dict[str, Callable[[CardRow], object]] = {
        "add_addressee": lambda row: row.focus_addressees(_call_of(row)),
        "call_deadline": lambda row: row.unfold(_call_of(row), True),
        "rewrite_call": lambda row: row.rewrite(_call_of(row)),
        "call_up": lambda row: row.move(-1),
        "call_down": lambda row: row.move(1),
        "unbind_call": lambda row: row.unbind(_call_of(row)),
    }
    on_table: dict[str, Callable[[SignatoriesRow], object]] = {
        "add_signatory": lambda row: row.begin_new(),
        "import_list": lambda row: row.ask_list(),
        "paste_list": _paste,
    }
    commands["add_call"].triggered.connect(lambda _on=False: add_call(column))
    for key, does in on_card.items():
        commands[key].triggered.connect(lambda _on=False, does=does: _with_card(column, does))
    for key, act in on_table.items():
        commands[key].triggered.connect(lambda _on=False, act=act: _with_table(column, act))

    def explain() -> None:
        locked = column.setting.locked
        row = card_at(column)
        commands.explain("add_call", locked)
        for key in on_card:
            commands.explain(key, locked or _why_not(row, key))
        for key in on_table:
            commands.explain(key, locked)

    column.section_changed.connect(lambda _section: explain())
    column.tools_changed.connect(explain)
    explain()


def card_at(column: WritingColumn) -> CardRow | None:
    """The call with the cursor, in its prose or its strip."""
    focus = QApplication.focusWidget()
    cards = (row for row in column.rows if isinstance(row, CardRow) and row.widget is not None)
    for row in cards:
        if focus is not None and row.widget is not None and row.widget.isAncestorOf(focus):
            return row
    editor = column.editor
    if editor is None or (
        focus is not None and column.ground.canvas.isAncestorOf(focus) and focus is not editor
    ):
        return None
    row_of = column.row_of(editor)
    return row_of if isinstance(row_of, CardRow) else None


def _call_of(row: CardRow) -> str:
    """The call of a card that the cursor is in; the first of several."""
    return row.call_at_caret()


def _why_not(row: CardRow | None, key: str) -> str:
    if row is None or not row.part.calls:
        return translate("Calls", "Put the cursor into a call first")
    if key in ("call_up", "call_down") and not row.can_move(-1 if key == "call_up" else 1):
        return translate("Calls", "There is nothing beyond it in this section")
    if key == "rewrite_call" and len(row.part.calls) > 1:
        return translate("Calls", "Its paragraph holds another call too")
    return ""


def _with_card(column: WritingColumn, does: Callable[[CardRow], object]) -> None:
    row = card_at(column)
    if row is not None:
        does(row)


def _with_table(column: WritingColumn, does: Callable[[SignatoriesRow], object]) -> None:
    """Do something in the table of signatories, which is gone to, and made where there is none."""
    row = _table(column)
    if row is None:
        add_usual_section(column, SectionKind.SIGNATORIES)
        row = _table(column)
    if row is not None:
        column.ground.ensure_made(row)
        if row.panel is not None:
            row.panel.table.setFocus()
        does(row)


def _table(column: WritingColumn) -> SignatoriesRow | None:
    return next((view.table for view in column.views if view.table is not None), None)


def _paste(row: SignatoriesRow) -> None:
    if row.panel is not None:
        row.panel.table.paste()


def add_call(column: WritingColumn) -> None:
    """A new call in the section of calls that has the cursor, or in the first one; there will be one."""
    view = column.current
    if view is None or view.section.kind is not SectionKind.CALLS:
        view = next((one for one in column.views if one.section.kind is SectionKind.CALLS), None)
    section = view.section.id if view is not None else add_usual_section(column, SectionKind.CALLS)
    if section:
        column.begin_call(section)


def add_usual_section(column: WritingColumn, kind: SectionKind) -> str:
    """A section of a kind where it usually stands: before those that come after it."""
    kinds = list(SectionKind)
    edition = column.setting.edition
    after = kinds[kinds.index(kind) + 1 :]
    sections = edition.sections
    place = next((at for at, one in enumerate(sections) if one.kind in after), len(sections))
    made = Section(kind)
    column.edit(lambda s: add_section(s, edition.id, place, made), translate("Calls", "Add section"))
    return made.id if column.view(made.id) is not None else ""
