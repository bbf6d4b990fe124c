"""The misspelt words of a window as they stand in the text by now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from drafter.desk.checking_frames import Misspelling
from drafter.model.statement import Statement
from drafter.ui.column.marks import Look, Mark, moved

LAYER = "spelling"


def place_of(one: Misspelling) -> str:
    """The block of a word, or its section for one in a heading."""
    return one.block or one.section


def marks_of(
    words: Iterable[Misspelling], current: Misspelling | None = None
) -> Mapping[str, tuple[Mark, ...]]:
    """What the column shows of them."""
    found: dict[str, list[Mark]] = {}
    for one in words:
        marks = found.setdefault(place_of(one), [])
        marks.append(Mark(one.start, one.end, Look.SPELLING, one.language))
        if one == current:
            marks.append(Mark(one.start, one.end, Look.CURRENT))
    return {place: tuple(marks) for place, marks in found.items()}


def words_now(words: Iterable[Misspelling], of: Statement, now: Statement) -> tuple[Misspelling, ...]:
    """Words of the statement `of` where they stand `now`, in page order; without those that are gone."""
    if of is now:
        return tuple(words)
    before, after = _texts(of), _texts(now)
    found: list[Misspelling] = []
    for one in words:
        old, new = before.get(place_of(one)), after.get(place_of(one))
        if old is None or new is None:
            continue
        if old == new:
            found.append(one)
            continue
        found.extend(
            replace(one, start=mark.start, end=mark.end)
            for mark in moved((Mark(one.start, one.end, Look.SPELLING),), old, new)
            if new[mark.start : mark.end] == one.word
        )
    order = {place: number for number, place in enumerate(after)}
    return tuple(sorted(found, key=lambda one: (order[place_of(one)], one.start)))


def place_in(words: tuple[Misspelling, ...], now: Statement, place: str, offset: int) -> int:
    """The number of the first word that stands after a place of the text; how many there are for none."""
    order = {name: number for number, name in enumerate(_texts(now))}
    here = (order.get(place, -1), offset)
    return sum((order[place_of(one)], one.start) < here for one in words)


def _texts(statement: Statement) -> dict[str, str]:
    """Headings and blocks in page order, by their names."""
    found: dict[str, str] = {}
    for section in statement.primary.sections:
        found[section.id] = section.heading
        found.update((block.id, block.text) for block in section.blocks)
    return found
