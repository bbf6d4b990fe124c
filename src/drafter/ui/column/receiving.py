"""What of a copy's bindings holds where it is pasted: asks and names go back into the call they are from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from drafter.model.call_edits import change_call
from drafter.model.calls import Ask, Call
from drafter.model.statement import Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Block, Run, joined


def received(statement: Statement, calls: Sequence[str], blocks: Iterable[Block]) -> list[Block]:
    """Copied blocks as they may stand in the prose of `calls`.

    An ask comes back where it was cut from; where its words still stand, the copy is plain words.
    """
    taken = {
        anchor.target
        for edition in statement.editions
        for _, block in blocks_of(edition)
        if block.calls
        for run in block.runs
        for anchor in run.marks.anchors
        if anchor.kind is AnchorKind.ASK
    }
    bodies = {body.id for call in statement.calls if call.id in calls for body in call.addressees}

    def holds(anchor: Anchor) -> bool:
        if anchor.kind is AnchorKind.ASK:
            return anchor.target not in taken
        return anchor.target in (bodies if anchor.kind is AnchorKind.ADDRESSEE else calls)

    found = []
    for block in blocks:
        same = any(call in calls for call in block.calls)
        runs = (
            Run(
                run.text, replace(run.marks, anchors=tuple(a for a in run.marks.anchors if same and holds(a)))
            )
            for run in block.runs
        )
        found.append(Block(kind=block.kind, runs=joined(runs)))
    return found


def with_asks(statement: Statement, blocks: Iterable[Block]) -> Statement:
    """The statement whose calls know the asks that their blocks are anchored to, as after a paste."""
    for block in blocks:
        anchors = (anchor for run in block.runs if block.calls for anchor in run.marks.anchors)
        for ask in dict.fromkeys(anchor.target for anchor in anchors if anchor.kind is AnchorKind.ASK):
            if not any(known.id == ask for call in statement.calls for known in call.asks):
                statement = change_call(statement, block.calls[0], partial(_with_ask, ask=ask))
    return statement


def _with_ask(call: Call, ask: str) -> Call:
    return replace(call, asks=(*call.asks, Ask(ask)))
