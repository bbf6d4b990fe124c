"""Running the checks: each block once, until it is another block; the whole by what its blocks gave."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from operator import is_
from typing import Any

from drafter.checks.finding import Finding, Hit, Purpose, Severity
from drafter.checks.gathering import Placed, StatementCheck
from drafter.checks.passages import Overview, Passage, passage_of, texts_of
from drafter.checks.table import PASSAGE_CHECKS, STATEMENT_CHECKS
from drafter.checks.unnamed import CODE as UNNAMED
from drafter.checks.unnamed import unnamed as unnamed_places
from drafter.model.statement import Edition, Section, Statement
from drafter.model.text import Block
from drafter.model.values import Value


class Report(Value, frozen=True):
    """What the checks found, in page order, and what of it the writer has set aside."""

    findings: tuple[Finding, ...] = ()
    ignored: tuple[Finding, ...] = ()

    @property
    def blocking(self) -> int:
        """How many findings are to be fixed."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)


# Of more than so many nobody reads on; a text that makes more is no statement.
_MOST, _MOST_IN_ALL = 200, 2_000

_Given = tuple[Passage, tuple[Any, ...]]
_Gather = Callable[[Passage], tuple[Any, ...]]
_Shared = tuple[Any, ...]


class _Read:
    """A passage that was read: its own findings, and what it gave to each gathering that it gave anything."""

    __slots__ = ("findings", "gathered", "passage")

    def __init__(self, passage: Passage, before: _Read | None = None) -> None:
        self.passage = passage
        self.findings = tuple(_looked_at(passage))
        self.gathered: dict[_Gather, _Given] = {}
        for gather, by_facts in _gatherings().items():
            facts = tuple(gather(passage))
            if facts:
                old = before.gathered.get(gather) if before is not None and by_facts else None
                kept = old is not None and old[1] == facts and _same_bounds(old[0], passage)
                self.gathered[gather] = old if kept and old is not None else (passage, facts)


def _gatherings() -> dict[_Gather, bool]:
    """What is gathered, and whether no check that uses it looks at more than the facts."""
    by_facts: dict[_Gather, bool] = {}
    for check in STATEMENT_CHECKS:
        if check.gather is not None:
            by_facts[check.gather] = by_facts.get(check.gather, True) and check.by_facts
    return by_facts


def _same_bounds(old: Passage, new: Passage) -> bool:
    return old.section.id == new.section.id and old.quoted == new.quoted and old.linked == new.linked


class _Looked:
    """What a check of the whole saw last, and what it found."""

    __slots__ = ("found", "seen", "shared")

    def __init__(self, seen: list[_Given], shared: _Shared, found: tuple[Finding, ...]) -> None:
        self.seen = seen
        self.shared = shared
        self.found = found


class Checker:
    """Checks one statement again and again; after an edit only the blocks that changed are read anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, bool], _Read] = {}
        self._looked: dict[StatementCheck, _Looked] = {}
        self._order: list[_Read] = []
        self._gathered: dict[_Gather, list[_Given]] = {}

    def check(
        self,
        statement: Statement,
        language: str = "",
        today: str = "",
        purpose: Purpose = Purpose.RELEASE,
        unnamed: tuple[str, ...] = (),
    ) -> Report:
        """The findings on an edition, the primary one unless `language` names another.

        `today` is the ISO day that deadlines are compared with; empty: none is past. `unnamed` are names that
        a release must not hold: they are looked for in every edition.
        """
        edition = statement.edition(language)
        read = self._read(edition)
        late = {check.code for check in PASSAGE_CHECKS if not purpose.includes(check.purpose)}
        found = [one for each in read for one in each.findings if one.code not in late]
        overview = Overview(statement, edition, tuple(each.passage for each in read), today, purpose)
        self._gather(read)
        for check in STATEMENT_CHECKS:
            if purpose.includes(check.purpose):
                found.extend(self._whole(check, overview))
        found.extend(unnamed_places(statement, unnamed, purpose))
        return _report(statement, edition, found)

    def _read(self, edition: Edition) -> list[_Read]:
        read: list[_Read] = []
        fresh: dict[tuple[str, bool], _Read] = {}
        for section, block in texts_of(edition):
            key = (section.id, True) if block is None else (block.id, False)
            known = self._kept.get(key)
            if known is None or not _same(known.passage, section, block, edition.language):
                known = _Read(passage_of(section, block, edition.language), known)
            fresh[key] = known
            read.append(known)
        self._kept = fresh
        return read

    def _gather(self, read: list[_Read]) -> None:
        """What all passages gave to each gathering; lists to which those that changed gave nothing stay."""
        old, self._order = self._order, read
        if len(old) != len(read):
            self._gathered = _gathered(read)
            return
        changed = [(one, other) for one, other in zip(old, read, strict=True) if one is not other]
        touched = {gather for pair in changed for each in pair for gather in each.gathered}
        for gather in touched:
            swapped = _swapped(self._gathered.get(gather, []), gather, changed)
            self._gathered[gather] = swapped or [
                each.gathered[gather] for each in read if gather in each.gathered
            ]

    def _whole(self, check: StatementCheck, overview: Overview) -> tuple[Finding, ...]:
        if check.gather is None:
            return _findings(check, check.look(overview, ()))
        seen = self._gathered.get(check.gather, [])
        shared = overview.shared
        last = self._looked.get(check)
        if last is not None and _alike(last.shared, shared) and _all_same(last.seen, seen):
            return last.found
        found = _findings(check, check.look(overview, seen))
        self._looked[check] = _Looked(seen, shared, found)
        return found


def _gathered(read: list[_Read]) -> dict[_Gather, list[_Given]]:
    """What all passages gave to each gathering, in page order."""
    seen: dict[_Gather, list[_Given]] = {}
    for each in read:
        for gather, given in each.gathered.items():
            seen.setdefault(gather, []).append(given)
    return seen


def _swapped(seen: list[_Given], gather: _Gather, changed: list[tuple[_Read, _Read]]) -> list[_Given]:
    """What was gathered with what the changed passages give now; nothing where other passages give some."""
    fresh = list(seen)
    for one, other in changed:
        old, new = one.gathered.get(gather), other.gathered.get(gather)
        if (old is None) is not (new is None):
            return []
        if old is None or new is None:
            continue
        place = next((at for at, given in enumerate(fresh) if given is old), -1)
        if place < 0:
            return []
        fresh[place] = new
    return fresh


def _alike(old: _Shared, new: _Shared) -> bool:
    """Whether the same objects stand in both, or plain words that are equal."""
    return all(
        one is other or (isinstance(one, str) and one == other) for one, other in zip(old, new, strict=True)
    )


def _all_same(old: list[_Given], new: list[_Given]) -> bool:
    return old is new or (len(old) == len(new) and all(map(is_, old, new)))


def _same(known: Passage, section: Section, block: Block | None, language: str) -> bool:
    return (
        known.block is block
        and known.section.kind is section.kind
        and known.section.id == section.id
        and known.language == language
        and (block is not None or known.text == section.heading)
    )


def _looked_at(passage: Passage) -> Iterable[Finding]:
    for check in PASSAGE_CHECKS:
        for hit in islice(check.look(passage), _MOST):
            yield _finding(check.code, check.severity, passage, hit)


def _findings(check: StatementCheck, placed: Iterable[Placed]) -> tuple[Finding, ...]:
    return tuple(
        _finding(check.code, check.severity, place, hit) for place, hit in islice(placed, _MOST_IN_ALL)
    )


def _finding(code: str, severity: Severity, place: Passage | None, hit: Hit) -> Finding:
    return Finding(
        code,
        hit.severity or severity,
        place.section.id if place is not None else hit.section,
        place.block.id if place is not None and place.block is not None else "",
        hit.start,
        hit.end,
        place.text[hit.start : hit.end] if place is not None else hit.text,
        hit.arguments,
        hit.replacement,
    )


def _report(statement: Statement, edition: Edition, found: list[Finding]) -> Report:
    order: dict[str, int] = {}
    for section in edition.sections:
        order.setdefault(section.id, len(order))
        for block in section.blocks:
            order.setdefault(block.id, len(order))
    found.sort(key=lambda one: (order.get(one.block or one.section, -1), one.start, one.end, one.code))
    aside = {(one.code, one.text, one.block) for one in statement.ignored}
    if not aside:
        return Report(tuple(found))

    def ignored(one: Finding) -> bool:
        # What stops a release cannot be talked away.
        return one.code != UNNAMED and (
            (one.code, one.text, one.block) in aside or (one.code, one.text, "") in aside
        )

    return Report(
        tuple(one for one in found if not ignored(one)), tuple(one for one in found if ignored(one))
    )
