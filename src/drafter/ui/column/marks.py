"""Marks: places in the text that checks, spelling and sources tell of, in layers over it.

They are painted, never part of the text: nothing of them is undone, copied or saved.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from drafter.model.statement import Statement
from drafter.model.text import Block


class Look(StrEnum):
    """How a mark looks; `CURRENT` is the ground of what is gone to, besides the look of the same place."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"
    SPELLING = "spelling"
    SOURCED = "sourced"
    UNSOURCED = "unsourced"
    CURRENT = "current"


class Mark(NamedTuple):
    """A stretch in code points of a block's or heading's text; `name` is for whoever set it."""

    start: int
    end: int
    look: Look
    name: str = ""


# A block, or the words of a heading: what is the very same holds the very same words.
_Source = Block | str


class _Placed(NamedTuple):
    """Marks with what they are places of."""

    source: _Source
    marks: tuple[Mark, ...]


class Marks:
    """The marks of a column by layer and by block, or by section for headings.

    While a text is written on they move with it: what was typed before a mark moves it, what is typed within
    grows it, and one of which nothing is left is gone.
    """

    def __init__(self) -> None:
        self._layers: dict[str, dict[str, _Placed]] = {}

    def show(
        self, layer: str, marks: Mapping[str, Sequence[Mark]], of: Statement, now: Statement
    ) -> set[str]:
        """Put a layer's marks, which are places of the texts of `of`; where other ones are seen `now`."""
        before = self._layers.get(layer, {})
        fresh: dict[str, _Placed] = {}
        others = set(before)
        sources = _sources(of, marks)
        for place, found in marks.items():
            source, known = sources.get(place), before.get(place)
            if source is None or not found:
                continue
            wanted = tuple(found)
            if known is not None and known.source is source and known.marks == wanted:
                fresh[place] = known
                others.discard(place)
            else:
                fresh[place] = _Placed(source, wanted)
                others.add(place)
        self._layers[layer] = fresh
        if not fresh:
            del self._layers[layer]
        present = _sources(now, others)
        return {
            place
            for place, source in present.items()
            if _seen(before.get(place), source) != _seen(fresh.get(place), source)
        }

    @property
    def empty(self) -> bool:
        """Whether nothing is marked anywhere."""
        return not self._layers

    def now(self, layer: str, statement: Statement, places: Container[str] | None = None) -> dict[str, Mark]:
        """The marks of a layer by name, as places of a statement's texts; of some blocks or of all."""
        placed = self._layers.get(layer, {})
        wanted = placed.keys() if places is None else {place for place in placed if place in places}
        sources = _sources(statement, wanted)
        return {mark.name: mark for place, source in sources.items() for mark in _seen(placed[place], source)}

    def within(self, block: Block) -> Sequence[tuple[str, Mark]]:
        """The marks of a block, or of a heading as a block, as it reads now, with their layers."""
        found: list[tuple[str, Mark]] = []
        for layer, placed in self._layers.items():
            known = placed.get(block.id)
            if known is None:
                continue
            if known.source is not block:
                known = placed[block.id] = _Placed(block, _seen(known, block))
            found.extend((layer, mark) for mark in known.marks)
        return found


def _seen(placed: _Placed | None, source: _Source) -> tuple[Mark, ...]:
    """Marks as places of what a text is now."""
    if placed is None:
        return ()
    if placed.source is source:
        return placed.marks
    old, new = _words(placed.source), _words(source)
    return placed.marks if old == new else moved(placed.marks, old, new)


def _words(source: _Source) -> str:
    return source if isinstance(source, str) else source.text


def _sources(statement: Statement, wanted: Collection[str]) -> dict[str, _Source]:
    """Blocks and the words of headings by their names, of those that are wanted."""
    found: dict[str, _Source] = {}
    if not wanted:
        return found
    for section in statement.primary.sections:
        if section.id in wanted:
            found[section.id] = section.heading
        found.update({block.id: block for block in section.blocks if block.id in wanted})
    return found


def moved(marks: Sequence[Mark], old: str, new: str) -> tuple[Mark, ...]:
    """Marks of a text as places of what it became."""
    head = _alike(old, new)
    room = min(len(old), len(new)) - head
    tail = min(_alike(old[::-1], new[::-1]), room)
    low, high = head, len(old) - tail
    by = len(new) - len(old)
    found: list[Mark] = []
    for mark in marks:
        start, end = mark.start, mark.end
        if end <= low:
            found.append(mark)
            continue
        if start >= high:
            start, end = start + by, end + by
        else:
            start = start if start <= low else high + by
            end = end + by if end >= high else low
        if start < end:
            found.append(mark._replace(start=start, end=end))
    return tuple(found)


def _alike(one: str, other: str) -> int:
    """How many characters at the start are the same, found by halves: texts are long, and keys many."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
