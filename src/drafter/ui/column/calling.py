"""New calls: begun empty, or made of a paragraph that is there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from drafter.model import call_edits
from drafter.model.ask_edits import with_item_asks
from drafter.model.statement import Section, Statement
from drafter.model.text import Block
from drafter.ui.column.card_row import CardRow
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn


def with_new_asks(statement: Statement, blocks: Iterable[Block]) -> Statement:
    """The statement after typing or splitting in a call, whose changed blocks are given.

    Items of its list are asks, each its own; so is what is written where prose made from the call's fields
    left off.
    """
    changed = tuple(block for block in blocks if block.calls)
    if not changed:
        return statement
    statement = with_item_asks(statement, changed)
    if len(changed) == 1 and not any(call.asks for call in statement.calls if call.id in changed[0].calls):
        from drafter.desk.calling import with_first_ask

        return with_first_ask(statement, changed[0])
    return statement


def begin_call(column: WritingColumn, section: str) -> None:
    """The first empty call of a section, or a new one at its end; with the cursor in its addressees."""
    view = column.view(section)
    if view is None or column.setting.locked:
        return
    present = empty_call(column.session.statement, view.section)
    if present:
        _enter_addressees(column, present)
        return
    made: list[Block] = []

    def change(statement: Statement) -> Statement:
        grown, _, block = call_edits.begin_call(statement, section, len(view.section.blocks))
        made.append(block)
        return grown

    column.edit(change, translate("Calls", "Add call"))
    _enter_addressees(column, made[-1].id)


def empty_call(statement: Statement, section: Section) -> str:
    """The paragraph of the first call that says nothing and asks nobody; empty where there is none."""
    written = {call for block in section.blocks if block.printed.strip() for call in block.calls}
    addressed = {call.id for call in statement.calls if call.addressees or call.asks}
    empty = (
        block.id for block in section.blocks if block.calls and not {*block.calls} & (written | addressed)
    )
    return next(empty, "")


def bind_call(column: WritingColumn, block_id: str) -> None:
    """A paragraph that is there already as a call, with the cursor in its addressees."""
    name = translate("Calls", "Make a call")
    from drafter.desk.recognising import with_addressees

    column.edit(lambda s: with_addressees(call_edits.bind_call(s, block_id)[0], (block_id,)), name)
    _enter_addressees(column, block_id)


def _enter_addressees(column: WritingColumn, block_id: str) -> None:
    for row in column.rows:
        if isinstance(row, CardRow) and any(block.id == block_id for block in row.part.blocks):
            column.ground.ensure_made(row)
            row.focus_addressees()
            column.ground.reveal(row.place(0, 1))
