"""Which block an edited paragraph is: ids, kinds and calls carried over splits, joins and pastes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from drafter.model.text import AnchorKind, Block, BlockKind, Run


@dataclass(frozen=True, slots=True)
class Written:
    """A paragraph as the widget holds it after an edit."""

    kind: BlockKind
    runs: tuple[Run, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is written in it."""
        return not self.runs


def carried(old: Sequence[Block], new: Sequence[Written]) -> list[Block]:
    """The blocks that `old` became, when they now read as `new`.

    An id stays with its text: with the first part of a split block, unless that part is empty, and with
    the first of joined blocks, unless that one was empty. What did not change is the very block it was.
    """
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    middle = _changed(before, after, old[head - 1] if head else None)
    return [*old[:head], *middle, *old[len(old) - tail :]]


def _alike(old: Sequence[Block], new: Sequence[Written]) -> int:
    count = 0
    for block, text in zip(old, new, strict=False):
        if block.kind is not text.kind or block.runs != text.runs:
            break
        count += 1
    return count


def _changed(old: Sequence[Block], new: Sequence[Written], above: Block | None) -> list[Block]:
    if not new:
        return []
    if not old:
        return [_begun(text, above) for text in new]
    if len(new) == 1:
        keeper = _keeper(old, "".join(run.text for run in new[0].runs))
        kind = new[0].kind if len(old) == 1 else keeper.kind
        return [replace(keeper, kind=kind, runs=new[0].runs)]
    if len(old) == 1:
        keeping = next((place for place, text in enumerate(new) if not text.empty), 0)
        made = [
            _continued(old[0], text) if place == keeping else _begun(text, old[0])
            for place, text in enumerate(new)
        ]
        return parted(made, old[0])
    if len(old) == len(new):
        return [_continued(block, text) for block, text in zip(old, new, strict=True)]
    between = [_begun(text, old[0]) for text in new[1:-1]]
    return [_continued(old[0], new[0]), *between, _continued(old[-1], new[-1])]


def _keeper(old: Sequence[Block], text: str) -> Block:
    """Which of joined blocks `text` is: the last, where nothing is left of the first."""
    first, last = old[0].text, old[-1].text
    rests = bool(first) and text[:1] == first[:1]
    return old[-1] if not rests and last and text[-1:] == last[-1:] else old[0]


def _continued(block: Block, text: Written) -> Block:
    if block.kind is text.kind and block.runs == text.runs:
        return block
    return replace(block, kind=text.kind, runs=text.runs)


def _begun(text: Written, above: Block | None) -> Block:
    return Block(kind=text.kind, runs=text.runs, calls=above.calls if above else ())


def parted(blocks: Sequence[Block], whole: Block) -> list[Block]:
    """The parts of a split block, each with those of its calls whose words went into it.

    A block of one call stays that call's in all its parts. Where it holds several, each part keeps the
    calls that are anchored in it; a part without anchors keeps the call of the words before it.
    """
    if len(whole.calls) < 2:
        return list(blocks)
    made: list[Block] = []
    last = whole.calls[:1]
    for block in blocks:
        here = {
            anchor.target
            for run in block.runs
            for anchor in run.marks.anchors
            if anchor.kind is AnchorKind.CALL
        }
        calls = tuple(call for call in whole.calls if call in here) or last
        last = calls[-1:]
        made.append(block if calls == block.calls else replace(block, calls=calls))
    return made
