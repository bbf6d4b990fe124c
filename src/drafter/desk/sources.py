"""Claims and their sources: which sentences state facts, what bears each, and who compared the two."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

import msgspec

from drafter.checks.factual import Fact, Why, factual
from drafter.checks.passages import Passage, printed_text
from drafter.model.edits import find_block
from drafter.model.note_edits import edition_of_block
from drafter.model.source_edits import (
    add_sources,
    claim_stretches,
    claim_text,
    dismiss_claim,
    find_claim,
    set_claim_sources,
    verify_claim,
)
from drafter.model.sources import Claim, Source, Verification
from drafter.model.statement import Edition, Section, Statement
from drafter.model.text import AnchorKind, Block, stretches
from drafter.model.values import Value
from drafter.register.sentences import sentences

_Held = tuple[Block, int, int]
_Place = tuple[str, Block, int, int]

_PARTS = " … "
# Where a number that belongs to a whole sentence stands before the mark that ends it.
_NUMBER_BEFORE_STOP = frozenset({"fr", "ru", "uk", "be", "kk", "ky", "it", "es", "pt"})
_STOPS = ".…"
_CLOSING = '”»“"’)'


class ClaimState(StrEnum):
    """How a claim stands: in the order in which it wants to be looked at."""

    UNSOURCED = "unsourced"
    EDITED = "edited"
    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    DISMISSED = "dismissed"


GAPS = frozenset({ClaimState.UNSOURCED, ClaimState.EDITED, ClaimState.UNVERIFIED})
"""What a release names: claims without a source, and those that nobody has compared with it as they are."""


class ClaimRow(Value, frozen=True):
    """A claim, or a sentence that states a fact and is none yet: `claim` is empty then.

    `start` and `end` are code points of the block's text, `text` the words there and, where the claim goes on
    elsewhere, those too. `number` counts the section's blocks from 1.
    """

    state: ClaimState
    section: str
    block: str
    number: int
    start: int
    end: int
    text: str
    claim: str = ""
    sources: tuple[str, ...] = ()
    why: Why | None = None
    verified: Verification | None = None
    dismissed: str = ""


class _Read(Value, frozen=True):
    """What was read in a block: the claims' stretches, its facts, and where footnotes are."""

    stretches: tuple[tuple[str, int, int], ...]
    facts: tuple[Fact, ...]
    notes: tuple[tuple[int, int], ...]


class Claims:
    """Reads the claims of one statement again and again; only blocks that changed are read anew.

    Without `seeking` it lists claims alone, and does not look for sentences that state facts.
    """

    def __init__(self, *, seeking: bool = True) -> None:
        self._seeking = seeking
        self._kept: dict[str, tuple[Block, tuple[str, str], _Read]] = {}
        self._digests: dict[str, tuple[tuple[object, ...], str]] = {}
        self._others: dict[str, tuple[Edition, tuple[_Place, ...]]] = {}

    def of(self, statement: Statement, language: str = "") -> tuple[ClaimRow, ...]:
        """The claims of an edition and its sentences that state facts and are none, in page order."""
        edition = statement.edition(language)
        fresh: dict[str, tuple[Block, tuple[str, str], _Read]] = {}
        places: list[tuple[Section, int, Block, _Read]] = []
        for section in edition.sections:
            how = (section.kind.value, edition.language)
            for number, block in enumerate(section.blocks, start=1):
                known = self._kept.get(block.id)
                if known is None or known[0] is not block or known[1] != how:
                    known = (block, how, self._read(section, block, edition.language))
                fresh[block.id] = known
                places.append((section, number, block, known[2]))
        self._kept = fresh
        own = [
            (name, block, start, end) for _, _, block, read in places for name, start, end in read.stretches
        ]
        held: dict[str, list[_Held]] = {}
        for one in statement.editions:
            for name, block, start, end in own if one is edition else self._standing(one):
                held.setdefault(name, []).append((block, start, end))
        return self._rows(statement, places, held)

    def _standing(self, edition: Edition) -> tuple[_Place, ...]:
        """Where the claims of another edition stand."""
        known = self._others.get(edition.id)
        if known is None or known[0] is not edition:
            known = self._others[edition.id] = (edition, tuple(claim_stretches(edition)))
        return known[1]

    def _read(self, section: Section, block: Block, language: str) -> _Read:
        made = tuple(stretches(block, AnchorKind.CLAIM))
        if not block.runs or not self._seeking:
            return _Read(made, (), ())
        passage = Passage(section, block, printed_text(block), language)
        notes = tuple((start, end) for _, start, end in stretches(block, AnchorKind.NOTE))
        return _Read(made, factual(passage), notes)

    def _rows(
        self,
        statement: Statement,
        places: list[tuple[Section, int, Block, _Read]],
        held: Mapping[str, list[_Held]],
    ) -> tuple[ClaimRow, ...]:
        claims = {claim.id: claim for claim in statement.claims}
        sources = {source.id: source for source in statement.sources}
        texts: dict[str, list[str]] = {}
        for _, _, block, read in places:
            for target, start, end in read.stretches:
                if target in claims:
                    texts.setdefault(target, []).append(block.text[start:end].strip())
        rows: list[ClaimRow] = []
        done: set[str] = set()
        for section, number, block, read in places:
            found = [
                _fact_row(section, number, block, fact)
                for fact in read.facts
                if not _covered(fact, read, claims)
            ]
            for target, start, end in read.stretches:
                if target in claims and target not in done:
                    done.add(target)
                    state = self._state(claims[target], tuple(held[target]), sources)
                    words = _PARTS.join(texts[target])
                    found.append(
                        _claim_row(section, number, block, (start, end), words, claims[target], state)
                    )
            rows.extend(sorted(found, key=lambda row: (row.start, row.end)))
        return tuple(rows)

    def _state(self, claim: Claim, held: tuple[_Held, ...], sources: Mapping[str, Source]) -> ClaimState:
        if claim.dismissed:
            return ClaimState.DISMISSED
        cited = tuple(sources[name] for name in claim.sources if name in sources)
        if not cited:
            return ClaimState.UNSOURCED
        if claim.verified is None:
            return ClaimState.UNVERIFIED
        seen = (*((id(block), start, end) for block, start, end in held), *(id(one) for one in cited))
        known = self._digests.get(claim.id)
        if known is None or known[0][0] != seen:
            # What they are of is held beside, so that no other value takes its place in memory.
            known = ((seen, held, cited), _digest(held, cited))
            self._digests[claim.id] = known
        return ClaimState.VERIFIED if claim.verified.digest == known[1] else ClaimState.EDITED


def claims_of(statement: Statement, language: str = "") -> tuple[ClaimRow, ...]:
    """The claims of an edition and its sentences that state facts and are none, in page order."""
    return Claims().of(statement, language)


def claims_made(statement: Statement, language: str = "") -> tuple[ClaimRow, ...]:
    """The claims of an edition alone, in page order."""
    return Claims(seeking=False).of(statement, language)


def gaps_of(statement: Statement, language: str = "") -> tuple[ClaimRow, ...]:
    """What a release names: claims and factual sentences without a source, or not verified as they are."""
    return tuple(row for row in claims_of(statement, language) if row.state in GAPS)


class Gap(Value, frozen=True):
    """What a release names: the section as it is headed, the number of the paragraph, the words, and why."""

    state: ClaimState
    section: str
    number: int
    text: str

    def sentence(self) -> str:
        """It in a sentence."""
        why = {
            ClaimState.UNSOURCED: "has no source",
            ClaimState.EDITED: "was edited after it was verified",
        }.get(self.state, "was not verified")
        return f"{self.section} {self.number}: “{self.text}” {why}."


def release_gaps(statement: Statement, language: str = "") -> tuple[Gap, ...]:
    """The gaps of an edition as a release lists them, in page order."""
    sections = {section.id: section for section in statement.edition(language).sections}
    return tuple(
        Gap(row.state, _headed(sections[row.section]), row.number, " ".join(row.text.split()))
        for row in gaps_of(statement, language)
    )


def _headed(section: Section) -> str:
    return section.heading.strip() or section.kind.value.capitalize()


def digest_of(statement: Statement, claim_id: str) -> str:
    """The digest of a claim's sentences, in every edition, and of all that is known of its sources."""
    claim = find_claim(statement, claim_id)
    sources = {source.id: source for source in statement.sources}
    held = tuple(
        (block, start, end)
        for edition in statement.editions
        for name, block, start, end in claim_stretches(edition)
        if name == claim_id
    )
    return _digest(held, tuple(sources[name] for name in claim.sources if name in sources))


def verified(statement: Statement, claim_id: str, by: str, day: str) -> Statement:
    """The claim verified as it stands and as its sources are; one without a source cannot be."""
    claim = find_claim(statement, claim_id)
    known = {source.id for source in statement.sources}
    if known.isdisjoint(claim.sources):
        return statement
    return verify_claim(statement, claim_id, Verification(by.strip(), day, digest_of(statement, claim_id)))


def last_verifier(statement: Statement) -> str:
    """Who verified last, as typed; empty where nobody did."""
    named = [claim.verified for claim in statement.claims if claim.verified is not None and claim.verified.by]
    return max(named, key=lambda one: one.day).by if named else ""


def claim_at(statement: Statement, block_id: str, start: int, end: int) -> str:
    """The claim whose stretch holds a place or touches a selection, the shortest; empty where none does."""
    section, place = find_block(statement, block_id)
    known = {claim.id for claim in statement.claims}
    found = [
        (high - low, target)
        for target, low, high in stretches(section.blocks[place], AnchorKind.CLAIM)
        if target in known and (low < end and start < high if start != end else low <= start <= high)
    ]
    return min(found)[1] if found else ""


def stretch_for(statement: Statement, block_id: str, start: int, end: int) -> tuple[int, int]:
    """The stretch that a source is added to: the selection without spaces at its ends, or the sentence there.

    Of a sentence the stretch ends where its language puts the number: behind the full stop or before it.
    An empty stretch where there are no words.
    """
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    text = block.text
    whole = start == end
    if whole:
        spans = sentences(printed_text(block))
        start, end = next((span for span in spans if span[0] <= start <= span[1]), (start, start))
    end = min(end, len(text))
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    language = edition_of_block(statement, block_id).language.split("-")[0].lower()
    if whole and language in _NUMBER_BEFORE_STOP and text[start:end].rstrip(_STOPS):
        end = start + len(text[start:end].rstrip(_STOPS))
    return start, end


def cited(
    statement: Statement, block_id: str, start: int, end: int, sources: Iterable[Source]
) -> tuple[Statement, str]:
    """Sources added to the claim at a place, or to the sentence or selection there as a new claim; its id.

    Sources that the statement does not know yet are added to it. The very statement and an empty id where
    there are no words to bear.
    """
    given = tuple(sources)
    present = claim_at(statement, block_id, start, end)
    grown = add_sources(statement, given)
    names = tuple(source.id for source in given)
    if present:
        claim = find_claim(grown, present)
        return set_claim_sources(grown, present, (*claim.sources, *names)), present
    low, high = stretch_for(statement, block_id, start, end)
    if low >= high:
        return statement, ""
    made, fresh = claim_text(grown, block_id, low, high, names)
    return made, fresh.id


def set_aside(statement: Statement, row: ClaimRow, reason: str) -> Statement:
    """A claim, or a sentence that looks like one, set aside as needing no source, with the reason why."""
    if row.claim:
        return dismiss_claim(statement, row.claim, reason)
    made, claim = claim_text(statement, row.block, row.start, row.end)
    return dismiss_claim(made, claim.id, reason)


def bearing(statement: Statement, source_id: str) -> tuple[str, ...]:
    """The claims that a source bears."""
    return tuple(claim.id for claim in statement.claims if source_id in claim.sources)


def _covered(fact: Fact, read: _Read, claims: Mapping[str, Claim]) -> bool:
    """Whether a sentence is a claim already, or has a footnote of the writer's own."""
    if any(low < fact.end and fact.start < high for low, high in read.notes):
        return True
    return any(
        target in claims and low < fact.end and fact.start < high for target, low, high in read.stretches
    )


def _fact_row(section: Section, number: int, block: Block, fact: Fact) -> ClaimRow:
    words = block.text[fact.start : fact.end]
    return ClaimRow(
        ClaimState.UNSOURCED, section.id, block.id, number, fact.start, fact.end, words, why=fact.why
    )


def _claim_row(
    section: Section,
    number: int,
    block: Block,
    span: tuple[int, int],
    words: str,
    claim: Claim,
    state: ClaimState,
) -> ClaimRow:
    return ClaimRow(
        state,
        section.id,
        block.id,
        number,
        *span,
        words,
        claim.id,
        claim.sources,
        None,
        claim.verified,
        claim.dismissed,
    )


def _digest(held: Iterable[_Held], sources: Iterable[Source]) -> str:
    """SHA-256 over the sentences that a claim touches, where it stands in them, and its sources' fields."""
    said: list[tuple[str, int, int]] = []
    for block, start, end in held:
        text = printed_text(block)
        spans = [span for span in sentences(text) if span[0] < end and start < span[1]]
        low, high = (spans[0][0], spans[-1][1]) if spans else (start, end)
        said.append((text[low:high], start - low, end - low))
    known = [_known(source) for source in sources]
    return hashlib.sha256(msgspec.json.encode((1, said, known))).hexdigest()


def _known(source: Source) -> dict[str, object]:
    """What is known of a source; of the file kept with it what it holds, not what it is called."""
    known: dict[str, object] = msgspec.to_builtins(replace(source, id="", attached=None))
    del known["attached"]
    if source.attached is not None:
        known["attached"] = source.attached.digest
    return known
