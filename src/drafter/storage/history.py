"""Keeping revisions in a history: each part once, thinned with age, rebuilt exactly."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Generic, TypeVar

from drafter.model.history import LISTED, History, KeptEdition, KeptSection, Reason, Revision, Spans
from drafter.model.statement import Edition, Section, Statement
from drafter.storage.json_form import encode

P = TypeVar("P", bound=Hashable)

DAY = 86_400.0
ALWAYS_KEPT = 20
# More parts than these in one revision are no statement, but a trap for whoever rebuilds it.
MOST_PARTS = 200_000
# Automatic revisions go, the oldest first, from this size of a history on; named ones never.
MOST_BYTES = 8_000_000
# A history that comes to this takes nothing more, so that the text beside it always has room in its file.
FULL_BYTES = 25_000_000

_AGES = ((DAY, 0.0), (7 * DAY, 3600.0), (31 * DAY, DAY), (366 * DAY, 7 * DAY))
_LONG_AGO = 31 * DAY


class _Table(Generic[P]):
    """The parts of one kind, each with its place."""

    def __init__(self, parts: Sequence[P]) -> None:
        self._known = parts
        self._places: dict[P, int] = {}
        for place, part in enumerate(parts):
            self._places.setdefault(part, place)
        self._new: list[P] = []

    def spans(self, parts: Iterable[P]) -> Spans:
        """Where `parts` are; those that are not there yet are added."""
        return spans_of([self._place(part) for part in parts])

    def _place(self, part: P) -> int:
        place = self._places.get(part)
        if place is None:
            place = self._places[part] = len(self._known) + len(self._new)
            self._new.append(part)
        return place

    def parts(self) -> tuple[P, ...]:
        """All parts, those that were there already in the same places."""
        return (*self._known, *self._new) if self._new else tuple(self._known)


def spans_of(places: Iterable[int]) -> Spans:
    """The places as spans of neighbours, in the same order."""
    spans: list[tuple[int, int]] = []
    first = count = 0
    for place in places:
        if count and place == first + count:
            count += 1
            continue
        if count:
            spans.append((first, count))
        first, count = place, 1
    return (*spans, (first, count)) if count else ()


def with_revision(history: History, statement: Statement, about: Revision) -> History:
    """The history with one more revision: `statement`, under what `about` says of it.

    What the history holds already is shared with it.
    """
    blocks, sections = _Table(history.blocks), _Table(history.sections)
    footnotes = _Table(history.footnotes)
    tables: dict[str, _Table[Any]] = {name: _Table(getattr(history, name)) for name in LISTED}

    def kept_section(section: Section) -> KeptSection:
        return KeptSection(replace(section, blocks=()), blocks.spans(section.blocks))

    def kept_edition(edition: Edition) -> KeptEdition:
        bare = replace(edition, sections=(), footnotes=())
        within = sections.spans(kept_section(section) for section in edition.sections)
        return KeptEdition(bare, within, footnotes.spans(edition.footnotes))

    nothing: dict[str, Any] = dict.fromkeys(LISTED, ())
    revision = replace(
        about,
        rest=replace(statement, editions=(), **nothing),
        editions=tuple(kept_edition(edition) for edition in statement.editions),
        lists={name: spans for name in LISTED if (spans := tables[name].spans(getattr(statement, name)))},
    )
    parts: dict[str, Any] = {name: table.parts() for name, table in tables.items()}
    return History(
        revisions=(*history.revisions, revision),
        blocks=blocks.parts(),
        sections=sections.parts(),
        footnotes=footnotes.parts(),
        **parts,
    )


def statement_of(history: History, revision: Revision) -> Statement:
    """The statement as it was, made of the very parts that the history holds."""

    def edition(kept: KeptEdition) -> Edition:
        sections = (
            replace(one.section, blocks=_at(history.blocks, one.blocks))
            for one in _at(history.sections, kept.sections)
        )
        footnotes = _at(history.footnotes, kept.footnotes)
        return replace(kept.edition, sections=tuple(sections), footnotes=footnotes)

    lists: dict[str, Any] = {
        name: _at(getattr(history, name), spans) for name, spans in revision.lists.items()
    }
    return replace(
        revision.rest,
        editions=tuple(edition(kept) for kept in revision.editions),
        **lists,
    )


def _at(parts: Sequence[P], spans: Spans) -> tuple[P, ...]:
    if len(spans) == 1:
        first, count = spans[0]
        return tuple(parts[first : first + count])
    return tuple(part for first, count in spans for part in parts[first : first + count])


def without_revisions(history: History, ids: Iterable[str]) -> History:
    """The history without some revisions, and without the parts that only these were made of."""
    gone = set(ids)
    staying = [revision for revision in history.revisions if revision.id not in gone]
    if len(staying) == len(history.revisions):
        return history
    sections = _Moved(span for one in staying for kept in one.editions for span in kept.sections)
    kept_sections = sections.of(history.sections)
    blocks = _Moved(span for one in kept_sections for span in one.blocks)
    footnotes = _Moved(span for one in staying for kept in one.editions for span in kept.footnotes)
    listed = {name: _Moved(span for one in staying for span in one.lists.get(name, ())) for name in LISTED}

    def moved(revision: Revision) -> Revision:
        editions = tuple(
            KeptEdition(kept.edition, sections.spans(kept.sections), footnotes.spans(kept.footnotes))
            for kept in revision.editions
        )
        return replace(
            revision,
            editions=editions,
            lists={name: listed[name].spans(spans) for name, spans in revision.lists.items()},
        )

    parts: dict[str, Any] = {name: moves.of(getattr(history, name)) for name, moves in listed.items()}
    return History(
        revisions=tuple(moved(revision) for revision in staying),
        blocks=blocks.of(history.blocks),
        sections=tuple(KeptSection(one.section, blocks.spans(one.blocks)) for one in kept_sections),
        footnotes=footnotes.of(history.footnotes),
        **parts,
    )


class _Moved:
    """Where the parts that some spans name stand once the others are gone."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        used = {place for first, count in set(spans) for place in range(first, first + count)}
        self._used = sorted(used)
        self._places = {old: new for new, old in enumerate(self._used)}

    def of(self, parts: Sequence[P]) -> tuple[P, ...]:
        return tuple(parts[place] for place in self._used)

    def spans(self, spans: Spans) -> Spans:
        return spans_of(
            self._places[place] for first, count in spans for place in range(first, first + count)
        )


def united(one: History, other: History) -> History:
    """`one` with the revisions of `other` that it has not, as when a file was changed in two places."""
    known = {revision.id for revision in one.revisions}
    numbers = {revision.number for revision in one.revisions if revision.number}
    whole = one
    for revision in other.revisions:
        if revision.id in known:
            continue
        number = max(numbers) + 1 if revision.number in numbers else revision.number
        if number:
            numbers.add(number)
        whole = with_revision(whole, statement_of(other, revision), replace(revision, number=number))
    return whole


def thinned(history: History, now: float) -> History:
    """Without the automatic revisions that are no longer due.

    All of the last day stay, one an hour for a week, one a day for a month, one a week for a year, and the
    newest twenty whatever the clock says; then as many as there is room for. Named ones stay for ever.
    """
    kept = without_revisions(history, _fading(history.revisions, now))
    if size_of(kept) <= MOST_BYTES:
        return kept
    automatic = [one.id for one in kept.revisions if one.reason is not Reason.NAMED]
    while automatic and size_of(kept) > MOST_BYTES:
        going = automatic[: max(1, len(automatic) // 4)]
        automatic = automatic[len(going) :]
        kept = without_revisions(kept, going)
    return kept


def _fading(revisions: Sequence[Revision], now: float) -> list[str]:
    going: list[str] = []
    filled: set[tuple[float, int]] = set()
    newest_first = [one for one in reversed(revisions) if one.reason is not Reason.NAMED]
    for place, revision in enumerate(newest_first):
        when = seconds_of(revision.at)
        # What the clock puts into the future counts as new.
        age = max(now - when, 0.0)
        width = next((width for limit, width in _AGES if age < limit), None)
        if width == 0.0:
            continue
        stretch = (width, int(when // width)) if width else (0.0, 0)
        taken = width is None or stretch in filled
        filled.add(stretch)
        if taken and place >= ALWAYS_KEPT:
            going.append(revision.id)
    return going


def seconds_of(at: str) -> float:
    """A moment in seconds since 1970; 0 where it is none."""
    try:
        return datetime.fromisoformat(at).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def size_of(history: History) -> int:
    """How many bytes the history has as it is read from a file."""
    return len(encode(history))


def is_sound(history: History) -> bool:
    """Whether every revision can be rebuilt: all its parts are there, and no more than a statement has."""

    def within(spans: Spans, size: int) -> bool:
        total = 0
        for first, count in spans:
            if first < 0 or count < 1 or first + count > size:
                return False
            total += count
        return total <= MOST_PARTS

    if not all(within(one.blocks, len(history.blocks)) for one in history.sections):
        return False
    sizes = [sum(count for _, count in one.blocks) for one in history.sections]

    def whole(kept: KeptEdition) -> bool:
        return (
            within(kept.sections, len(sizes))
            and within(kept.footnotes, len(history.footnotes))
            and sum(sum(sizes[first : first + count]) for first, count in kept.sections) <= MOST_PARTS
        )

    return all(
        one.editions
        and set(one.lists) <= set(LISTED)
        and all(within(spans, len(getattr(history, name))) for name, spans in one.lists.items())
        and all(whole(kept) for kept in one.editions)
        for one in history.revisions
    )
