"""Running the checks: each block once, until it is another block; the whole by what its blocks gave."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import chain, islice
from operator import attrgetter, is_
from typing import Any

from drafter.checks.finding import Finding, Hit, Purpose, Severity
from drafter.checks.gathering import Given, Look, Pieces, Placed, StatementCheck
from drafter.checks.moving import moved_with
from drafter.checks.page_texts import LOOKED_FOR, PageText, PageTexts
from drafter.checks.passages import Overview, Passage, passage_of, texts_in
from drafter.checks.table import PASSAGE_CHECKS, STATEMENT_CHECKS
from drafter.checks.unnamed import CODE as UNNAMED
from drafter.checks.unnamed import unnamed as unnamed_places
from drafter.model.statement import Edition, Section, Statement
from drafter.model.text import Block
from drafter.model.values import Value
from drafter.model.where import OF_SOURCES, Where


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

_Key = tuple[str, bool]
_Gather = Callable[[Passage], tuple[Any, ...]]
_Shared = tuple[Any, ...]
# Where findings of one place stand in order.
_in_place = attrgetter("start", "end", "code")


class _Read:
    """A passage that was read: its own findings, and what it gave to each gathering that it gave anything."""

    __slots__ = ("findings", "gathered", "passage")

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.findings = tuple(sorted(_looked_at(passage), key=_in_place))
        self.gathered: dict[_Gather, Given] = {}
        for gather in _gatherings(_wanted(passage)):
            facts = tuple(gather(passage))
            if facts:
                self.gathered[gather] = (passage, facts)
        passage.forget()


def _wanted(passage: Passage) -> frozenset[str] | None:
    """The codes of the checks that look at a passage; None stands for all."""
    return LOOKED_FOR[passage.where] if passage.where is not None else None


def _gatherings(wanted: frozenset[str] | None) -> Iterable[_Gather]:
    """What is gathered, each once."""
    return dict.fromkeys(
        check.gather
        for check in STATEMENT_CHECKS
        if check.gather is not None and (wanted is None or check.code in wanted)
    )


_NOTHING = Pieces([])


class _Part:
    """A section that was read, and what it gave: all of it stays while the section is the same object."""

    __slots__ = (
        "found",
        "gathered",
        "kept",
        "language",
        "late",
        "order",
        "places",
        "read",
        "rows",
        "section",
    )

    def __init__(self, section: Section, language: str, before: _Part | None) -> None:
        self.section = section
        self.language = language
        self.read = _read(section, language, before.kept if before is not None else {})
        self.kept: dict[_Key, _Read] = {_key(each.passage): each for each in self.read}
        self.places = frozenset((section.id, *(block.id for block in section.blocks)))
        self.order = "\n".join(f"{one.id} {one.kind} {' '.join(one.calls)}" for one in section.blocks)
        last = before.gathered if before is not None else {}
        self.gathered: dict[_Gather, list[Given]] = _given(self.read, last)
        self.late: frozenset[str] | None = None
        self.rows: tuple[tuple[str, tuple[Finding, ...]], ...] = ()
        self.found: tuple[Finding, ...] = ()

    def sort_out(self, late: frozenset[str]) -> None:
        """Leave out the findings that it is too early for."""
        if late == self.late:
            return
        self.late = late
        rows: dict[str, tuple[Finding, ...]] = {self.section.id: ()}
        rows |= {block.id: () for block in self.section.blocks}
        for each in self.read:
            if each.findings:
                place, _ = _key(each.passage)
                rows[place] += tuple(one for one in each.findings if one.code not in late)
        self.rows = tuple(rows.items())
        self.found = tuple(chain.from_iterable(rows.values()))

    def findings(self, others: dict[str, list[Finding]]) -> Iterable[Finding]:
        """Its findings in page order, those among them that checks of the whole found in it."""
        if self.places.isdisjoint(others):
            return self.found
        return chain.from_iterable(
            sorted((*own, *others.pop(place)), key=_in_place) if place in others else own
            for place, own in self.rows
        )


class _Around:
    """What was read of a page that is in no block: notes, lines, tables; and what it gave."""

    __slots__ = ("_seen", "gathered", "read", "texts")

    def __init__(self) -> None:
        self.texts = PageTexts()
        self._seen: tuple[str, list[tuple[PageText, ...]]] = ("", [])
        self.read: dict[tuple[Where | None, str], _Read] = {}
        self.gathered: dict[_Gather, list[Given]] = {}

    def look(self, statement: Statement, edition: Edition) -> None:
        """Read what is another than before."""
        language, fields = edition.language, self.texts.fields(statement, edition)
        last, self._seen = self._seen, (language, fields)
        if last[0] == language and len(last[1]) == len(fields) and all(map(is_, last[1], fields)):
            return
        read: dict[tuple[Where | None, str], _Read] = {}
        changed = False
        for section, block, where in chain.from_iterable(fields):
            if block is None:
                continue
            key = (where, block.id)
            known = self.read.get(key)
            if known is None or not _same(known.passage, section, block, language):
                known = _Read(passage_of(section, block, language, where))
                changed = True
            read[key] = known
        if changed or len(read) != len(self.read):
            self.gathered = _given(read.values(), self.gathered)
        self.read = read

    def findings(self, late: frozenset[str]) -> Iterator[Finding]:
        """All that was found, but what it is too early for."""
        return (one for each in self.read.values() for one in each.findings if one.code not in late)


def _given(read: Iterable[_Read], before: dict[_Gather, list[Given]]) -> dict[_Gather, list[Given]]:
    """What passages gave to each gathering; what gave the same is the same list, to be told at once."""
    gathered: dict[_Gather, list[Given]] = {}
    for each in read:
        for gather, given in each.gathered.items():
            gathered.setdefault(gather, []).append(given)
    for gather, seen in gathered.items():
        last = before.get(gather)
        if last is not None and _all_same(last, seen):
            gathered[gather] = last
    return gathered


class _Looked:
    """What a check of the whole saw last, and what it found."""

    __slots__ = ("found", "seen", "shared")

    def __init__(self, seen: Pieces, shared: _Shared, found: tuple[Finding, ...]) -> None:
        self.seen = seen
        self.shared = shared
        self.found = found


class Checker:
    """Checks one statement again and again; after an edit only the blocks that changed are read anew."""

    def __init__(self) -> None:
        self._parts: dict[str, _Part] = {}
        self._around = _Around()
        self._looked: dict[StatementCheck, _Looked] = {}
        self._remembering: dict[StatementCheck, Look] = {}
        self._gathered: dict[_Gather, Pieces] = {}

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
        parts = self._read(edition)
        late = frozenset(check.code for check in PASSAGE_CHECKS if not purpose.includes(check.purpose))
        for part in parts:
            part.sort_out(late)
        overview = Overview(statement, edition, today, purpose)
        self._around.look(statement, edition)
        self._gather((*parts, self._around))
        found = list(self._around.findings(late))
        order = "\f".join(part.order for part in parts)
        for check in STATEMENT_CHECKS:
            if purpose.includes(check.purpose):
                found.extend(self._whole(check, overview, order))
        found.extend(unnamed_places(statement, unnamed, purpose))
        return _report(statement, _in_order(parts, found, self._around.texts.of(statement, edition)))

    def _read(self, edition: Edition) -> list[_Part]:
        parts: list[_Part] = []
        for section in edition.sections:
            part = self._parts.get(section.id)
            if part is None or part.section is not section or part.language != edition.language:
                part = _Part(section, edition.language, part)
            parts.append(part)
        self._parts = {part.section.id: part for part in parts}
        return parts

    def _gather(self, parts: Sequence[_Part | _Around]) -> None:
        """What all sections gave to each gathering, in page order; it stays where nothing changed."""
        for gather in {gather for part in parts for gather in part.gathered} | self._gathered.keys():
            pieces = [part.gathered[gather] for part in parts if gather in part.gathered]
            last = self._gathered.get(gather)
            if last is None or not last.holds(pieces):
                self._gathered[gather] = Pieces(pieces)

    def _whole(self, check: StatementCheck, overview: Overview, order: str) -> tuple[Finding, ...]:
        if check.gather is None:
            return _findings(check, check.look(overview, ()))
        seen = self._gathered.get(check.gather, _NOTHING)
        shared = (*overview.shared, order) if check.by_order else overview.shared
        last = self._looked.get(check)
        found = None
        if last is not None and _alike(last.shared, shared):
            if last.seen is seen:
                return last.found
            if check.by_facts:
                found = moved_with(last.found, *last.seen.exchanged(seen))
        if found is None:
            found = _findings(check, self._look(check)(overview, seen.flat))
        self._looked[check] = _Looked(seen, shared, found)
        return found

    def _look(self, check: StatementCheck) -> Look:
        if check.remembering is None:
            return check.look
        return self._remembering.setdefault(check, check.remembering())


def _key(passage: Passage) -> _Key:
    return (passage.section.id, True) if passage.block is None else (passage.block.id, False)


def _read(section: Section, language: str, before: dict[_Key, _Read]) -> list[_Read]:
    """The passages of a section, read anew where they are others than before."""
    read: list[_Read] = []
    for block in texts_in(section):
        known = before.get((section.id, True) if block is None else (block.id, False))
        if known is None or not _same(known.passage, section, block, language):
            known = _Read(passage_of(section, block, language))
        read.append(known)
    return read


def _alike(old: _Shared, new: _Shared) -> bool:
    """Whether the same objects stand in both, or plain words that are equal."""
    return all(
        one is other or (isinstance(one, str) and one == other) for one, other in zip(old, new, strict=True)
    )


def _all_same(old: list[Given], new: list[Given]) -> bool:
    return old is new or (len(old) == len(new) and all(map(is_, old, new)))


def _same(known: Passage, section: Section, block: Block | None, language: str) -> bool:
    return (
        known.block is block
        and known.section.id == section.id
        and known.section.kind is section.kind
        and known.language == language
        and (block is not None or known.text == section.heading)
    )


def _looked_at(passage: Passage) -> Iterable[Finding]:
    wanted = _wanted(passage)
    for check in PASSAGE_CHECKS:
        if wanted is not None and check.code not in wanted:
            continue
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
        _holder(place) if place is not None else hit.holder,
        hit.start,
        hit.end,
        place.text[hit.start : hit.end] if place is not None else hit.text,
        hit.arguments,
        hit.replacement,
        place.where if place is not None else hit.where,
    )


def _holder(passage: Passage) -> str:
    return passage.block.id if passage.block is not None else ""


def _in_order(parts: Iterable[_Part], found: list[Finding], texts: Iterable[PageText]) -> Iterator[Finding]:
    """The findings of the sections and of checks of the whole in page order, first those on no page.

    `texts` are those of the page; they are looked through where something was found in none of its blocks.
    """
    others: dict[str, list[Finding]] = {}
    fields: dict[str, list[Finding]] = {}
    for one in found:
        if one.where is None:
            others.setdefault(one.block or one.section, []).append(one)
        else:
            fields.setdefault(one.section, []).append(one)
    rank = _ranks(texts, fields) if fields else None
    placed: list[Finding] = []
    for part in parts:
        here = part.findings(others)
        around = fields.pop(part.section.id, None)
        placed.extend(here if around is None or rank is None else sorted((*here, *around), key=rank))
    nowhere = [one for one in found if one.where is None and (one.block or one.section) in others]
    behind = [one for one in chain.from_iterable(fields.values()) if one.where in OF_SOURCES]
    before = [one for one in chain.from_iterable(fields.values()) if one.where not in OF_SOURCES]
    return chain(sorted(nowhere, key=_in_place), before, placed, behind)


def _ranks(
    texts: Iterable[PageText], sections: Container[str]
) -> Callable[[Finding], tuple[int, int, int, str]]:
    """What findings in some sections are sorted by."""
    order: dict[tuple[str, Where | None], int] = {}
    for section, block, where in texts:
        if section.id in sections:
            order.setdefault((section.id if block is None else block.id, where), len(order))

    def rank(one: Finding) -> tuple[int, int, int, str]:
        # Names of signatories stand behind what is said before them.
        last = -1 if one.where is None else len(order)
        return order.get((one.block or one.section, one.where), last), one.start, one.end, one.code

    return rank


def _report(statement: Statement, found: Iterable[Finding]) -> Report:
    aside = {(one.code, one.text, one.block) for one in statement.ignored}
    if not aside:
        return Report(tuple(found))
    # What stops a release cannot be talked away.
    codes = {code for code, _, _ in aside} - {UNNAMED}
    kept: list[Finding] = []
    ignored: list[Finding] = []
    for one in found:
        out = one.code in codes and not aside.isdisjoint(
            ((one.code, one.text, one.block), (one.code, one.text, ""))
        )
        (ignored if out else kept).append(one)
    return Report(tuple(kept), tuple(ignored))
