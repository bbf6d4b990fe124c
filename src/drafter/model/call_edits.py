"""Edits on calls: binding data to the prose that a writer wrote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from drafter.model.calls import Addressee, Ask, Call
from drafter.model.edits import (
    change_section,
    find_block,
    find_section,
    replace_block,
    splice_blocks,
    without_orphans,
)
from drafter.model.statement import Statement, blocks_of
from drafter.model.text import (
    PLAIN,
    Anchor,
    AnchorKind,
    Block,
    Marks,
    Run,
    anchored,
    joined,
    remarked,
    sliced,
    stretches,
)


def find_call(statement: Statement, call_id: str) -> Call:
    """The call with an id; KeyError where there is none."""
    for call in statement.calls:
        if call.id == call_id:
            return call
    raise KeyError(call_id)


def change_call(statement: Statement, call_id: str, change: Callable[[Call], Call]) -> Statement:
    """The call as `change` makes it."""
    calls = tuple(change(call) if call.id == call_id else call for call in statement.calls)
    if calls == statement.calls:
        find_call(statement, call_id)
        return statement
    return replace(statement, calls=calls)


def begin_call(statement: Statement, section_id: str, place: int) -> tuple[Statement, Call, Block]:
    """A new call with an empty paragraph for its prose at `place` of a section."""
    find_section(statement, section_id)
    call = Call()
    block = Block(calls=(call.id,))
    grown = replace(statement, calls=(*statement.calls, call))
    return splice_blocks(grown, section_id, place, 0, (block,)), call, block


def bind_call(statement: Statement, block_id: str) -> tuple[Statement, Call]:
    """A new call whose prose is a block that is there already."""
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    call = Call()
    grown = replace(statement, calls=(*statement.calls, call))
    return replace_block(grown, replace(block, calls=(*block.calls, call.id))), call


def unbind_call(statement: Statement, call_id: str) -> Statement:
    """Without the call; its prose stays as ordinary text."""
    call = find_call(statement, call_id)
    targets = {call.id, *(ask.id for ask in call.asks), *(body.id for body in call.addressees)}

    def freed(block: Block) -> Block:
        runs = remarked(block.runs, 0, len(block.text), lambda marks: _without_targets(marks, targets))
        return replace(block, runs=runs, calls=tuple(name for name in block.calls if name != call_id))

    edited = statement
    for edition in statement.editions:
        for _, block in blocks_of(edition):
            if call_id in block.calls:
                edited = replace_block(edited, freed(block))
    return without_orphans(edited)


def add_addressee(statement: Statement, call_id: str, addressee: Addressee) -> Statement:
    """The call made to one more body; the first place in its prose that names the body is bound to it."""
    edited = change_call(
        statement, call_id, lambda call: replace(call, addressees=(*call.addressees, addressee))
    )
    for edition in edited.editions:
        for _, block in blocks_of(edition):
            if call_id not in block.calls or not addressee.name:
                continue
            start = block.text.find(addressee.name)
            if start >= 0:
                mark = Anchor(AnchorKind.ADDRESSEE, addressee.id)
                end = start + len(addressee.name)
                runs = remarked(block.runs, start, end, partial(_with_anchor, anchor=mark))
                return replace_block(edited, replace(block, runs=runs))
    return edited


def remove_addressee(statement: Statement, call_id: str, addressee_id: str) -> Statement:
    """The call made to one body fewer; the prose that names it stays."""
    edited = change_call(
        statement,
        call_id,
        lambda call: replace(
            call, addressees=tuple(body for body in call.addressees if body.id != addressee_id)
        ),
    )
    return _unanchored(edited, addressee_id)


def move_addressee(statement: Statement, call_id: str, addressee_id: str, place: int) -> Statement:
    """The body moved so that it stands at `place` among the call's addressees, counted without it."""

    def moved(call: Call) -> Call:
        body = next((one for one in call.addressees if one.id == addressee_id), None)
        if body is None:
            raise KeyError(addressee_id)
        rest = [one for one in call.addressees if one is not body]
        rest.insert(min(max(place, 0), len(rest)), body)
        return replace(call, addressees=tuple(rest))

    return change_call(statement, call_id, moved)


def move_call(statement: Statement, block_id: str, step: int) -> Statement:
    """The call whose prose a block holds moved past the call or paragraph above it (-1) or below it (1)."""
    section, place = find_block(statement, block_id)
    blocks = section.blocks
    start, end = _stretch_of(blocks, place)
    if step < 0:
        if not start:
            return statement
        low, _ = _stretch_of(blocks, start - 1)
        order = (*blocks[:low], *blocks[start:end], *blocks[low:start], *blocks[end:])
    else:
        if end >= len(blocks):
            return statement
        _, high = _stretch_of(blocks, end)
        order = (*blocks[:start], *blocks[end:high], *blocks[start:end], *blocks[high:])
    return change_section(statement, section.id, lambda present: replace(present, blocks=order))


def _stretch_of(blocks: Sequence[Block], place: int) -> tuple[int, int]:
    """From where to where the blocks of the same calls reach around a place; a plain one stands alone."""
    start, end = place, place + 1
    calls = blocks[place].calls
    while calls and start and blocks[start - 1].calls == calls:
        start -= 1
    while calls and end < len(blocks) and blocks[end].calls == calls:
        end += 1
    return start, end


def replace_words(statement: Statement, block_id: str, start: int, end: int, words: str) -> Statement:
    """Other words in place of a stretch of a block, marked as the first of those that they replace."""
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    if not 0 <= start <= end <= len(block.text):
        raise KeyError(f"{block_id}:{start}-{end}")
    old = sliced(block.runs, start, end)
    marks = old[0].marks if old else PLAIN
    runs = joined(
        (*sliced(block.runs, 0, start), Run(words, marks), *sliced(block.runs, end, len(block.text)))
    )
    return replace_block(statement, replace(block, runs=runs))


def mark_ask(statement: Statement, call_id: str, block_id: str, start: int, end: int) -> Statement:
    """A stretch of a call's prose marked as one thing that it asks for."""
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    if call_id not in block.calls or not 0 <= start < end <= len(block.text):
        raise KeyError(f"{block_id}:{start}-{end}")
    ask = Ask()
    mark = Anchor(AnchorKind.ASK, ask.id)
    runs = remarked(block.runs, start, end, lambda marks: anchored(marks, mark))
    edited = change_call(statement, call_id, lambda call: replace(call, asks=(*call.asks, ask)))
    return replace_block(edited, replace(block, runs=runs))


def unmark_ask(statement: Statement, ask_id: str) -> Statement:
    """The stretch no longer an ask; its words stay."""
    return without_orphans(_unanchored(statement, ask_id))


def set_basis(statement: Statement, call_id: str, basis: str) -> Statement:
    """The legal or political basis of a call, as printed nowhere but kept with it."""
    return change_call(statement, call_id, lambda call: replace(call, basis=basis))


def set_call_deadline(statement: Statement, call_id: str, deadline: str) -> Statement:
    """The ISO date by which the call is to be met, or empty."""
    return change_call(statement, call_id, lambda call: replace(call, deadline=deadline))


def prose_of(statement: Statement, call_id: str, language: str = "") -> str:
    """The call's printed prose in an edition; blocks parted by newlines."""
    parts: list[str] = []
    for _, block in blocks_of(statement.edition(language)):
        if call_id not in block.calls:
            continue
        own = [(s, e) for target, s, e in stretches(block, AnchorKind.CALL) if target == call_id]
        if own and len(block.calls) > 1:
            parts.extend(block.text[start:end].strip() for start, end in own)
        else:
            parts.append(block.printed)
    return "\n".join(parts)


def words_of_ask(statement: Statement, ask_id: str, language: str = "") -> str:
    """The stretch of prose that an ask is bound to; several stretches are parted by a space."""
    found: list[str] = []
    for _, block in blocks_of(statement.edition(language)):
        if block.calls:
            found.extend(
                block.text[start:end]
                for target, start, end in stretches(block, AnchorKind.ASK)
                if target == ask_id
            )
    return " ".join(found)


def _with_anchor(marks: Marks, anchor: Anchor) -> Marks:
    return anchored(marks, anchor)


def _without_targets(marks: Marks, targets: set[str]) -> Marks:
    kept = tuple(anchor for anchor in marks.anchors if anchor.target not in targets)
    return marks if kept == marks.anchors else replace(marks, anchors=kept)


def _unanchored(statement: Statement, target: str) -> Statement:
    edited = statement
    for edition in statement.editions:
        for _, block in blocks_of(edition):
            if any(anchor.target == target for run in block.runs for anchor in run.marks.anchors):
                length = len(block.text)
                runs = remarked(block.runs, 0, length, lambda marks: _without_targets(marks, {target}))
                edited = replace_block(edited, replace(block, runs=runs))
    return edited
