"""The commands on entries of the influence section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.statement import SectionKind
from drafter.ui.column.call_commands import add_usual_section
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.influence.row import EntriesRow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_influence(window: StatementWindow, _windows: Windows) -> None:
    """Wire the commands on entries of a window."""
    column, commands, session = window.column, window.commands, window.session
    commands["add_entry"].triggered.connect(lambda _on=False: add_entry(column))
    commands["weave_entries"].triggered.connect(lambda _on=False: _weave(column))

    def explain() -> None:
        locked = column.setting.locked
        commands.explain("add_entry", locked)
        none = translate("Influence", "There are no entries yet")
        nowhere = translate("Influence", "There is no section on influence")
        why = "" if session.statement.entries else none
        commands.explain("weave_entries", locked or why or ("" if row_of(column) is not None else nowhere))

    column.section_changed.connect(lambda _section: explain())
    column.tools_changed.connect(explain)
    session.changed.connect(lambda old, new: explain() if old.entries is not new.entries else None)
    explain()


def row_of(column: WritingColumn) -> EntriesRow | None:
    """The row of the entries, where there is a section for them."""
    return next((view.entries for view in column.views if view.entries is not None), None)


def add_entry(column: WritingColumn) -> None:
    """Ask for one more entry in the section on influence, which is made where there is none."""
    row = row_of(column)
    if row is None:
        add_usual_section(column, SectionKind.INFLUENCE)
        row = row_of(column)
    if row is None:
        return
    column.ground.ensure_made(row)
    row.reveal_end()
    row.ask_entry()


def _weave(column: WritingColumn) -> None:
    row = row_of(column)
    if row is not None:
        row.weave()
