"""Calls whose prose says to whom they are made: addressees and asks taken from the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.model.calls import Call
from drafter.model.edits import splice_blocks
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Anchor, AnchorKind, Block, Marks, Run


def prepare(language: str) -> None:
    """Read what the words of a language mean: the first time this takes a tenth of a second."""
    from drafter.readers.bodies import known_in
    from drafter.register.wording import wording

    wording(language)
    known_in("", language)


def with_addressees(statement: Statement, block_ids: Sequence[str]) -> Statement:
    """The statement with the calls of these blocks as their words say them, where none of them says who yet.

    Blocks that make several calls become several. The very statement where the words name nobody, or where
    a call of theirs has addressees or asks already.
    """
    wanted = set(block_ids)
    for section in statement.primary.sections:
        blocks = [block for block in section.blocks if block.id in wanted and block.calls]
        if blocks and _untold(statement, blocks):
            # All prose of those calls is read, what was there before included.
            names = {name for block in blocks for name in block.calls}
            whole = [block for block in section.blocks if names & set(block.calls) and block.text]
            if whole:
                statement = _recognised(statement, section, whole)
    return statement


def _untold(statement: Statement, blocks: Sequence[Block]) -> bool:
    names = {name for block in blocks for name in block.calls}
    return not any(call.addressees or call.asks for call in statement.calls if call.id in names)


def _recognised(statement: Statement, section: Section, blocks: Sequence[Block]) -> Statement:
    from drafter.readers.bindings import bind
    from drafter.readers.call_blocks import Setting, find_calls
    from drafter.readers.sections import Draft
    from drafter.register.wording import wording

    language = statement.primary.language
    setting = Setting(wording(language), language, (), ())
    bare = [replace(block, calls=(), runs=_without_calls(block.runs)) for block in blocks]
    bound, calls = bind(bare, find_calls([Draft(SectionKind.CALLS, blocks=bare)], setting), setting)
    if not any(call.addressees for call in calls):
        return statement
    before = list(dict.fromkeys(name for block in blocks for name in block.calls))
    # The first is the call that was there: cards and cursor stay with it.
    names = {calls[0].id: before[0]}
    known = next(call for call in statement.calls if call.id == before[0])
    made = [replace(known, addressees=calls[0].addressees, asks=calls[0].asks), *calls[1:]]
    renamed = [_renamed(block, names, before[0]) for block in bound]
    rest = [call for call in statement.calls if call.id not in before]
    statement = replace(statement, calls=tuple(_in_place(statement, rest, made, before[0])))
    for old, new in zip(blocks, renamed, strict=True):
        place = next(at for at, one in enumerate(_blocks(statement, section.id)) if one.id == old.id)
        statement = splice_blocks(statement, section.id, place, 1, (new,))
    return statement


def _blocks(statement: Statement, section_id: str) -> Sequence[Block]:
    return next(one.blocks for one in statement.primary.sections if one.id == section_id)


def _in_place(statement: Statement, rest: Sequence[Call], made: Sequence[Call], first: str) -> Sequence[Call]:
    """All calls, those that were made where the first of them stood."""
    order: list[Call] = []
    for call in statement.calls:
        if call.id == first:
            order.extend(made)
        elif call in rest:
            order.append(call)
    return order


def _renamed(block: Block, names: Mapping[str, str], first: str) -> Block:
    """The block with the id that its call had; words that belong to no call stay with the first."""
    calls = tuple(names.get(name, name) for name in block.calls) or (first,)
    runs = tuple(replace(run, marks=_with_names(run.marks, names)) for run in block.runs)
    return replace(block, calls=calls, runs=runs)


def _with_names(marks: Marks, names: Mapping[str, str]) -> Marks:
    anchors = tuple(
        Anchor(one.kind, names.get(one.target, one.target)) if one.kind is AnchorKind.CALL else one
        for one in marks.anchors
    )
    return replace(marks, anchors=anchors) if anchors != marks.anchors else marks


def _without_calls(runs: Sequence[Run]) -> tuple[Run, ...]:
    return tuple(
        replace(
            run,
            marks=replace(
                run.marks, anchors=tuple(one for one in run.marks.anchors if one.kind is not AnchorKind.CALL)
            ),
        )
        for run in runs
    )
