"""The parts of a section: stretches of plain blocks, and the blocks of a call's card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import is_

from drafter.model.text import Block

# Editors stay quick up to some hundred paragraphs; a longer section becomes several, one above the other.
CHUNK = 64
LIMIT = 2 * CHUNK


@dataclass(frozen=True, slots=True)
class Part:
    """Consecutive blocks that share their calls; plain ones where `calls` is empty."""

    calls: tuple[str, ...]
    blocks: tuple[Block, ...]


def parts_of(blocks: Sequence[Block]) -> list[Part]:
    """The parts in order; a section without blocks has one empty part, to write in."""
    if not blocks:
        return [Part((), ())]
    found: list[Part] = []
    start = 0
    for place in range(1, len(blocks) + 1):
        calls = blocks[start].calls
        if place < len(blocks) and blocks[place].calls == calls:
            continue
        whole = tuple(blocks[start:place])
        if calls or len(whole) <= LIMIT:
            found.append(Part(calls, whole))
        else:
            found.extend(Part(calls, whole[at : at + CHUNK]) for at in range(0, len(whole), CHUNK))
        start = place
    return found


@dataclass(frozen=True, slots=True)
class Splice:
    """The difference of two sequences of blocks: `count` from `place` on became `blocks`."""

    place: int
    count: int
    blocks: tuple[Block, ...]


def splice_between(old: Sequence[Block], new: Sequence[Block]) -> Splice:
    """The least splice that turns `old` into `new`, by identity."""
    head = _alike(old, new)
    rest = min(len(old), len(new)) - head
    tail = min(_alike(old[::-1], new[::-1]), rest)
    return Splice(head, len(old) - head - tail, tuple(new[head : len(new) - tail]))


def _alike(old: Sequence[Block], new: Sequence[Block]) -> int:
    """How many blocks at the start are the very same."""
    # At each key, over all blocks of a section: without a step of Python for each.
    same = list(map(is_, old, new))
    return same.index(False) if False in same else len(same)


def home_of(splice: Splice, parts: Sequence[Part]) -> tuple[int, Part] | None:
    """The one part that a splice changes and what it becomes, or None where the parts become others."""
    at = 0
    for number, part in enumerate(parts):
        end = at + len(part.blocks)
        if at <= splice.place and splice.place + splice.count <= end:
            inside = splice.place - at
            blocks = (*part.blocks[:inside], *splice.blocks, *part.blocks[inside + splice.count :])
            room = LIMIT if not part.calls else len(blocks)
            alone = not blocks and len(parts) == 1 and not part.calls
            alike = all(block.calls == part.calls for block in splice.blocks)
            if alike and (alone or 0 < len(blocks) <= room):
                return number, Part(part.calls, blocks)
        at = end
    return None


def matched(old: Sequence[Part], new: Sequence[Part]) -> list[int | None]:
    """For each new part the old one that goes on as it, so that editors keep their place."""
    by_block = {block.id: number for number, part in enumerate(old) for block in part.blocks}
    used: set[int] = set()
    found: list[int | None] = []
    for part in new:
        ids = (by_block.get(block.id) for block in part.blocks)
        choice = next(
            (
                number
                for number in ids
                if number is not None and number not in used and bool(old[number].calls) == bool(part.calls)
            ),
            None,
        )
        if choice is not None:
            used.add(choice)
        found.append(choice)
    return found
