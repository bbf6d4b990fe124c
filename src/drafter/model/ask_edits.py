"""Edits on the list of asks within a call: items made of prose and back, joined, parted, reordered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from drafter.model.call_edits import change_call
from drafter.model.calls import Ask, Call
from drafter.model.edits import change_section, find_block, replace_block, splice_blocks, without_orphans
from drafter.model.statement import Statement, blocks_of
from drafter.model.text import (
    Anchor,
    AnchorKind,
    Block,
    BlockKind,
    Marks,
    Run,
    anchored,
    joined,
    remarked,
    sliced,
    stretches,
)

ITEMS = frozenset({BlockKind.BULLET, BlockKind.NUMBER})
_ENDS = (".", "!", "?", "…", ":", ";")


def is_item(block: Block) -> bool:
    """Whether a block is an item of a call's list: one ask."""
    return bool(block.calls) and block.kind in ITEMS


def make_item(statement: Statement, block_id: str, offset: int) -> tuple[Statement, str, int]:
    """A paragraph of a call as an item of its list, and where the cursor then is: block and code point.

    Within an ask that begins later in the paragraph, the item is what stands from the ask on, and the words
    that lead up to it stay a paragraph.
    """
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    if not block.calls:
        raise KeyError(block_id)
    if is_item(block):
        return statement, block_id, offset
    begun = next((start for _, start, end in stretches(block, AnchorKind.ASK) if start <= offset <= end), 0)
    if not block.text[:begun].strip():
        item = replace(block, kind=BlockKind.BULLET)
        return with_item_asks(replace_block(statement, item), (item,)), block_id, offset
    length = len(block.text)
    lead = replace(block, runs=sliced(block.runs, 0, len(block.text[:begun].rstrip())))
    item = Block(kind=BlockKind.BULLET, runs=sliced(block.runs, begun, length), calls=block.calls)
    edited = splice_blocks(statement, section.id, place, 1, (lead, item))
    return edited, item.id, offset - begun


def make_prose(statement: Statement, block_id: str) -> tuple[Statement, str, int]:
    """An item as prose again, and where its words begin then: block and code point.

    It goes on in the paragraph before it where that leads up to it, and else is a paragraph of its own.
    """
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    before = section.blocks[place - 1] if place else None
    leads = before is not None and before.calls == block.calls and before.kind is BlockKind.PARAGRAPH
    if before is not None and leads and before.text.strip() and not before.text.rstrip().endswith(_ENDS):
        whole, at = _run_together(before, block)
        return splice_blocks(statement, section.id, place - 1, 2, (whole,)), whole.id, at
    return replace_block(statement, replace(block, kind=BlockKind.PARAGRAPH)), block_id, 0


def join_item(statement: Statement, block_id: str) -> tuple[Statement, str, int]:
    """An item run together with what stands before it in its call, and where they meet.

    Two items become one ask. The first block of a call stays as it is.
    """
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    before = section.blocks[place - 1] if place else None
    if before is None or before.calls != block.calls:
        return statement, block_id, 0
    whole, at = _run_together(before, block)
    if is_item(before) and is_item(block):
        first = next((target for target, _, _ in stretches(before, AnchorKind.ASK)), "")
        mine = {target for target, _, _ in stretches(block, AnchorKind.ASK)}
        mine |= {target for target, _, _ in stretches(before, AnchorKind.ASK)}
        if first:
            runs = remarked(whole.runs, 0, len(whole.text), lambda marks: _as_ask(marks, mine, first))
            whole = replace(whole, runs=runs)
    edited = splice_blocks(statement, section.id, place - 1, 2, (whole,))
    return without_orphans(edited), whole.id, at


def _run_together(before: Block, block: Block) -> tuple[Block, int]:
    """Two blocks as one with the first one's id, a space between them, and where the second begins."""
    gap = " " if before.text and block.text and not before.text[-1].isspace() else ""
    runs = joined((*before.runs, Run(gap), *block.runs))
    return replace(before, runs=runs), len(before.text) + len(gap)


def _as_ask(marks: Marks, asks: set[str], ask: str) -> Marks:
    kept = (anchor for anchor in marks.anchors if anchor.target not in asks)
    return anchored(replace(marks, anchors=tuple(kept)), Anchor(AnchorKind.ASK, ask))


def move_item(statement: Statement, block_id: str, step: int) -> Statement:
    """The item moved past the one above it (-1) or below it (1); the ends of its list hold it."""
    section, place = find_block(statement, block_id)
    block, other = section.blocks[place], place + step
    if not is_item(block) or not 0 <= other < len(section.blocks):
        return statement
    if not is_item(section.blocks[other]) or section.blocks[other].calls != block.calls:
        return statement
    order = list(section.blocks)
    order[place], order[other] = order[other], order[place]
    moved = change_section(statement, section.id, lambda present: replace(present, blocks=tuple(order)))
    return in_text_order(moved, block.calls[0])


def with_item_asks(statement: Statement, blocks: Iterable[Block]) -> Statement:
    """Each of those items that has words as an ask of its own, as after typing, splitting and pasting.

    An item without an ask becomes one; of two items that were split from one, the second becomes another.
    """
    seen: set[str] = set()
    for block in blocks:
        if not is_item(block) or not block.text.strip():
            continue
        asks = {target for target, _, _ in stretches(block, AnchorKind.ASK)}
        if asks and not asks & seen:
            seen |= asks
            continue
        ask = Ask()
        runs = remarked(block.runs, 0, len(block.text), partial(_as_ask, asks=asks & seen, ask=ask.id))
        seen.add(ask.id)
        statement = change_call(statement, block.calls[0], partial(_with, ask=ask))
        statement = in_text_order(replace_block(statement, replace(block, runs=runs)), block.calls[0])
    return statement


def in_text_order(statement: Statement, call_id: str) -> Statement:
    """The call's asks in the order in which the text makes them."""
    places: dict[str, int] = {}
    for _, block in blocks_of(statement.primary):
        if call_id in block.calls:
            for target, _, _ in stretches(block, AnchorKind.ASK):
                places.setdefault(target, len(places))

    def ordered(call: Call) -> Call:
        asks = tuple(sorted(call.asks, key=lambda ask: places.get(ask.id, len(places))))
        return call if asks == call.asks else replace(call, asks=asks)

    return change_call(statement, call_id, ordered)


def _with(call: Call, ask: Ask) -> Call:
    return replace(call, asks=(*call.asks, ask))
