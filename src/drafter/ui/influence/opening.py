"""The commands on entries of the influence section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.model.influence import InfluenceEntry, InfluenceStyle
from drafter.model.influence_edits import choose_influence_style
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
        nowhere = translate("Influence", "There is no section on influence")
        # Windows that never come here need not know how entries are worded.
        why = _why_not_woven(session.statement.entries)
        for key in ("influence_table", "influence_line"):
            commands.explain(key, locked)
        commands.explain("weave_entries", locked or why or ("" if row_of(column) is not None else nowhere))

    _connect_printing(window)
    column.section_changed.connect(lambda _section: explain())
    column.tools_changed.connect(explain)
    session.changed.connect(lambda old, new: explain() if old.entries is not new.entries else None)
    explain()


def _why_not_woven(entries: tuple[InfluenceEntry, ...]) -> str:
    if not entries:
        return translate("Influence", "There are no entries yet")
    from drafter.ui.influence.wording import why_not_woven

    return why_not_woven(entries)


def _connect_printing(window: StatementWindow) -> None:
    """Table and time line on and off; neither leaves the section's prose alone."""
    session, commands = window.session, window.commands
    keys = ("influence_table", "influence_line")

    def follow() -> None:
        style = session.statement.influence_as
        commands[keys[0]].setChecked(style in (InfluenceStyle.TABLE, InfluenceStyle.BOTH))
        commands[keys[1]].setChecked(style in (InfluenceStyle.TIMELINE, InfluenceStyle.BOTH))

    def choose() -> None:
        table, line = (commands[key].isChecked() for key in keys)
        style = {
            (True, True): InfluenceStyle.BOTH,
            (True, False): InfluenceStyle.TABLE,
            (False, True): InfluenceStyle.TIMELINE,
            (False, False): InfluenceStyle.PROSE,
        }[table, line]
        window.column.edit(
            lambda s: choose_influence_style(s, style), translate("Influence", "How entries are printed")
        )
        follow()

    for key in keys:
        commands[key].triggered.connect(lambda _on=False: choose())
    session.changed.connect(lambda old, new: follow() if old.influence_as is not new.influence_as else None)
    follow()


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
