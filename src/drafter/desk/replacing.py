"""Replacing what was found, as a pure edit: marks, anchors and ids stay with their words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Any

from drafter.desk.finding import Hit, Place, quoted
from drafter.model.calls import Call
from drafter.model.edits import without_orphans
from drafter.model.influence import InfluenceEntry
from drafter.model.signatories import Signatory
from drafter.model.sources import Source
from drafter.model.statement import Edition, Footnote, Letter, Publication, Section, Statement
from drafter.model.text import Anchor, AnchorKind, Block, Marks, Run, anchored, joined, sliced, stretches
from drafter.model.where import OF_ENTRIES, OF_LETTERS, OF_SOURCES, Where


@dataclass(frozen=True, slots=True)
class Change:
    """`text` in place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


_Changes = Mapping[Place, Sequence[Change]]


def replaceable(hits: Iterable[Hit], leave_quotations: bool) -> list[Hit]:
    """The hits that may be replaced."""
    return [hit for hit in hits if not (leave_quotations and quoted(hit))]


def replaced(statement: Statement, hits: Iterable[Hit], text: str) -> Statement:
    """The statement with each hit replaced by what it becomes, or else by `text`.

    A hit in words that have changed since stays as it is, as does a name or title of which nothing would
    be left.
    """
    changes: dict[Place, list[Change]] = {}
    texts: dict[Place, str] = {}
    for hit in hits:
        new = text if hit.becomes is None else hit.becomes
        if new != hit.found:
            changes.setdefault(hit.words.place, []).append(Change(hit.start, hit.end, new))
            texts[hit.words.place] = hit.words.text
    if not changes:
        return statement
    return _Replacing(statement, changes, texts).done()


class _Replacing:
    def __init__(self, statement: Statement, changes: _Changes, texts: Mapping[Place, str]) -> None:
        self._statement = statement
        self._changes = changes
        self._texts = texts
        # Whether words were changed that calls or claims go with.
        self._bound = False
        # Signatories stand where the section that shows them is; which one that is says nothing about them.
        self._by_id = {(place.where, place.id): place for place in changes}

    def done(self) -> Statement:
        """The statement with all changes."""
        statement = self._statement
        editions = tuple(map(self._edition, statement.editions))
        lists: dict[str, Any] = {}
        for name, change in (
            ("signatories", self._signatory),
            ("calls", self._call),
            ("entries", self._entry),
            ("sources", self._source),
        ):
            before: tuple[Any, ...] = getattr(statement, name)
            after = tuple(map(change, before))
            if after != before:
                lists[name] = after
        same = all(one is other for one, other in zip(editions, statement.editions, strict=True))
        if same and not lists:
            return statement
        made = replace(statement, editions=editions, **lists)
        return without_orphans(made) if self._bound else made

    def _edition(self, edition: Edition) -> Edition:
        made = replace(
            edition,
            label=self._line(Where.LABEL, edition.id, edition.label),
            dateline=self._line(Where.DATELINE, edition.id, edition.dateline),
            running_title=self._line(Where.RUNNING_TITLE, edition.id, edition.running_title),
            sections=tuple(map(self._section, edition.sections)),
            footnotes=tuple(map(self._footnote, edition.footnotes)),
            letter=self._letter(edition.letter, edition.id),
        )
        return edition if made == edition else made

    def _letter(self, letter: Letter, name: str) -> Letter:
        lines = "\n".join(letter.recipient)
        changes = self._changes_of(Where.RECIPIENT, name, lines)
        if changes:
            text = "".join(run.text for run in rewritten((Run(lines),), changes))
            letter = replace(letter, recipient=tuple(filter(None, map(str.strip, text.splitlines()))))
        said: dict[str, Any] = {
            field: self._line(where, name, getattr(letter, field)) for where, field in OF_LETTERS.items()
        }
        return replace(letter, **said)

    def _section(self, section: Section) -> Section:
        blocks = tuple(map(self._block, section.blocks))
        publications = tuple(map(self._publication, section.publications))
        heading = self._line(Where.HEADING, section.id, section.heading)
        changed = any(one is not other for one, other in zip(blocks, section.blocks, strict=True))
        if not changed and publications == section.publications and heading == section.heading:
            return section
        return replace(
            section,
            blocks=blocks if changed else section.blocks,
            publications=publications,
            heading=heading,
            generated=section.generated if heading == section.heading else not heading,
        )

    def _changes_of(self, where: Where, name: str, text: str) -> Sequence[Change]:
        place = self._by_id.get((where, name))
        return self._changes[place] if place is not None and self._texts[place] == text else ()

    def _block(self, block: Block) -> Block:
        if (Where.BLOCK, block.id) not in self._by_id:
            return block
        changes = self._changes_of(Where.BLOCK, block.id, block.text)
        if not changes:
            return block
        claims = any(True for _ in stretches(block, AnchorKind.CLAIM))
        self._bound = self._bound or bool(block.calls) or claims
        return replace(block, runs=rewritten(block.runs, changes))

    def _footnote(self, note: Footnote) -> Footnote:
        changes = self._changes_of(Where.FOOTNOTE, note.id, note.text)
        return replace(note, runs=rewritten(note.runs, changes)) if changes else note

    def _line(self, where: Where, name: str, text: str, needed: bool = False) -> str:
        changes = self._changes_of(where, name, text)
        if not changes:
            return text
        runs = rewritten((Run(text),), changes)
        new = " ".join("".join(run.text for run in runs).splitlines())
        return text if needed and not new.strip() else new

    def _signatory(self, one: Signatory) -> Signatory:
        made = replace(
            one,
            name=self._line(Where.NAME, one.id, one.name, needed=True),
            title=self._line(Where.TITLE, one.id, one.title),
            affiliation=self._line(Where.AFFILIATION, one.id, one.affiliation),
            country=self._line(Where.COUNTRY, one.id, one.country),
        )
        return one if made == one else made

    def _call(self, one: Call) -> Call:
        bodies = tuple(
            replace(body, name=name)
            if (name := self._line(Where.ADDRESSEE, body.id, body.name, needed=True)) != body.name
            else body
            for body in one.addressees
        )
        basis = self._line(Where.BASIS, one.id, one.basis)
        same = bodies == one.addressees and basis == one.basis
        return one if same else replace(one, addressees=bodies, basis=basis)

    def _entry(self, one: InfluenceEntry) -> InfluenceEntry:
        made = one
        for where, (side, name) in OF_ENTRIES.items():
            measure = getattr(made, side)
            if measure is not None and (where, one.id) in self._by_id:
                text = self._line(where, one.id, getattr(measure, name))
                made = replace(made, **{side: replace(measure, **{name: text})})
        return one if made == one else made

    def _source(self, one: Source) -> Source:
        new: dict[str, Any] = {
            name: self._line(where, one.id, getattr(one, name))
            for where, name in OF_SOURCES.items()
            if (where, one.id) in self._by_id
        }
        made = replace(one, **new) if new else one
        return one if made == one else made

    def _publication(self, one: Publication) -> Publication:
        made = replace(
            one,
            title=self._line(Where.PUBLICATION, one.id, one.title, needed=True),
            kind=self._line(Where.PUBLICATION_KIND, one.id, one.kind),
            teaser=self._line(Where.TEASER, one.id, one.teaser),
            url=self._line(Where.ADDRESS, one.id, one.url),
        )
        return one if made == one else made


# Runs


@dataclass(frozen=True, slots=True)
class _Step:
    """What really differs of a change, and the marks of what comes in."""

    start: int
    end: int
    text: str
    marks: Marks


def rewritten(runs: tuple[Run, ...], changes: Sequence[Change]) -> tuple[Run, ...]:
    """The runs with changes that do not overlap.

    What is the same at both ends of a change keeps its own marks; what comes in has those of the first
    character that goes. An anchor whose last words go is kept by what comes in for them.
    """
    ends = list(accumulate(len(run.text) for run in runs))
    text = "".join(run.text for run in runs)
    ordered = sorted(changes, key=lambda change: change.start)
    steps = [_least(runs, ends, text, change) for change in ordered]
    every = _anchors(runs)
    given: dict[int, set[Anchor]] = {}
    while lost := every - _anchors(made := _with(runs, steps)):
        again = False
        for place, change in enumerate(ordered):
            gone = _anchors(sliced(runs, change.start, change.end)) & lost if change.text else set()
            if gone:
                # What was the same at its ends goes too, and may have been the last that had another anchor.
                kept = given.setdefault(place, set())
                kept |= gone
                lost -= gone
                first = _marks_at(runs, ends, change.start)
                steps[place] = _Step(change.start, change.end, change.text, anchored(first, *kept))
                again = True
        if not again:
            break
    return made


def _least(runs: tuple[Run, ...], ends: Sequence[int], text: str, change: Change) -> _Step:
    start, end, new = change.start, change.end, change.text
    old = text[start:end]
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    rest = 0
    while rest < min(len(old), len(new)) - same and old[-1 - rest] == new[-1 - rest]:
        rest += 1
    low, high = start + same, end - rest
    # Where nothing goes, what comes in belongs to the found word that it stands behind.
    inserted = low == high and same > 0
    return _Step(low, high, new[same : len(new) - rest], _marks_at(runs, ends, low - 1 if inserted else low))


def _marks_at(runs: tuple[Run, ...], ends: Sequence[int], at: int) -> Marks:
    place = bisect_right(ends, at)
    return runs[min(place, len(runs) - 1)].marks if runs else Marks()


def _with(runs: tuple[Run, ...], steps: Sequence[_Step]) -> tuple[Run, ...]:
    made: list[Run] = []
    at = done = number = 0
    for place, run in enumerate(runs, 1):
        end, start = at + len(run.text), max(at, done)
        # A step belongs to the run that it starts in; one at the very end, to the last run.
        while number < len(steps) and (steps[number].start < end or place == len(runs)):
            step = steps[number]
            if step.start > start:
                made.append(Run(run.text[start - at : step.start - at], run.marks))
            made.append(Run(step.text, step.marks))
            start = done = step.end
            number += 1
        if start < end:
            made.append(Run(run.text[start - at :], run.marks))
        at = end
    return joined(made)


def _anchors(runs: Iterable[Run]) -> set[Anchor]:
    return {anchor for run in runs for anchor in run.marks.anchors}
