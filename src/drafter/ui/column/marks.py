"""Marks: places in the text that checks, spelling and sources tell of, in layers over it.

They are painted, never part of the text: nothing of them is undone, copied or saved.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch in code points of a block's or heading's text; `name` is for whoever set it."""

    start: int
    end: int
    look: Look
    name: str = ""


@dataclass(frozen=True, slots=True)
class _Placed:
    """Marks with the text that they are places of."""

    text: str
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
        fresh = {}
        texts = _texts(of, marks)
        for place, found in marks.items():
            text = texts.get(place)
            if text is not None and found:
                fresh[place] = _Placed(text, tuple(found))
        present = texts if of is now else _texts(now, fresh.keys() | before.keys())
        self._layers[layer] = fresh
        if not fresh:
            del self._layers[layer]
        changed = set()
        for place in fresh.keys() | before.keys():
            text = present.get(place)
            if text is None:
                continue
            if _seen(before.get(place), text) != _seen(fresh.get(place), text):
                changed.add(place)
        return changed

    @property
    def empty(self) -> bool:
        """Whether nothing is marked anywhere."""
        return not self._layers

    def now(self, layer: str, statement: Statement, places: Container[str] | None = None) -> dict[str, Mark]:
        """The marks of a layer by name, as places of a statement's texts; of some blocks or of all."""
        placed = self._layers.get(layer, {})
        wanted = placed.keys() if places is None else {place for place in placed if place in places}
        texts = _texts(statement, wanted)
        return {mark.name: mark for place, text in texts.items() for mark in _seen(placed[place], text)}

    def within(self, block: Block) -> Sequence[tuple[str, Mark]]:
        """The marks of a block, or of a heading as a block, as it reads now, with their layers."""
        found: list[tuple[str, Mark]] = []
        for layer, placed in self._layers.items():
            known = placed.get(block.id)
            if known is None:
                continue
            text = block.text
            if known.text != text:
                known = placed[block.id] = _Placed(text, moved(known.marks, known.text, text))
            found.extend((layer, mark) for mark in known.marks)
        return found


def _seen(placed: _Placed | None, text: str) -> tuple[Mark, ...]:
    if placed is None:
        return ()
    return placed.marks if placed.text == text else moved(placed.marks, placed.text, text)


def _texts(statement: Statement, wanted: Collection[str]) -> dict[str, str]:
    """The texts of blocks and headings by their names, of those that are wanted."""
    found: dict[str, str] = {}
    if not wanted:
        return found
    for section in statement.primary.sections:
        if section.id in wanted:
            found[section.id] = section.heading
        found.update({block.id: block.text for block in section.blocks if block.id in wanted})
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
            found.append(replace(mark, start=start, end=end))
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
