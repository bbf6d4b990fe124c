"""The misspelt words of a window as they stand in the text by now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from drafter.desk.checking_frames import Misspelling
from drafter.model.statement import Statement
from drafter.model.where import Where
from drafter.ui.column.marks import Look, Mark, moved

LAYER = "spelling"


def place_of(one: Misspelling) -> str:
    """The block of a word, its section for one in a heading, or what else it stands in."""
    return one.block or one.section if one.where is None else _field(one.where, one.block)


def _field(where: Where, holder: str) -> str:
    return f"{holder}/{where}"


def marks_of(
    words: Iterable[Misspelling], current: Misspelling | None = None
) -> Mapping[str, tuple[Mark, ...]]:
    """What the column shows of them: those in its blocks and headings."""
    found: dict[str, list[Mark]] = {}
    for one in words:
        if one.where is not None:
            continue
        marks = found.setdefault(place_of(one), [])
        marks.append(Mark(one.start, one.end, Look.SPELLING, one.language))
        if one == current:
            marks.append(Mark(one.start, one.end, Look.CURRENT))
    return {place: tuple(marks) for place, marks in found.items()}


def words_now(words: Iterable[Misspelling], of: Statement, now: Statement) -> tuple[Misspelling, ...]:
    """Words of the statement `of` where they stand `now`, in page order; without those that are gone."""
    if of is now:
        return tuple(words)
    words = tuple(words)
    around = any(one.where is not None for one in words)
    before, after = _texts(of, around=around), _texts(now, around=around)
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
    around = any(one.where is not None for one in words)
    order = {name: number for number, name in enumerate(_texts(now, around=around))}
    here = (order.get(place, -1), offset)
    return sum((order[place_of(one)], one.start) < here for one in words)


def _texts(statement: Statement, *, around: bool) -> dict[str, str]:
    """Headings and blocks in page order, by their names; with `around` what stands between them too."""
    behind = _around(statement) if around else {}
    found = dict(behind.get("", ()))
    for section in statement.primary.sections:
        found[section.id] = section.heading
        found.update(behind.get(section.id, ()))
        for block in section.blocks:
            found[block.id] = block.text
            found.update(behind.get(block.id, ()))
    return found


def _around(statement: Statement) -> dict[str, list[tuple[str, str]]]:
    """What stands in no block, by the block or heading that it stands behind."""
    from drafter.checks.page_texts import page_texts

    found: dict[str, list[tuple[str, str]]] = {}
    place = ""
    for section, block, where in page_texts(statement, statement.primary):
        if where is not None and block is not None:
            found.setdefault(place, []).append((_field(where, block.id), block.text))
        else:
            place = section.id if block is None else block.id
    return found
