"""The wording of calls: who is called on, for what, and by which verb."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit, Purpose, Severity
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.governing import grammar
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known, source
from drafter.checks.wordings import found_in
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind, BlockKind
from drafter.register.wording import wording

_CALL = re.compile(
    r"(?<!\w)(?:[Ww]e|and|organi[sz]ations|undersigned|signatories|groups|networks|associations|"
    r"NGOs)(?: (?:also|further|furthermore|therefore|specifically|urgently|jointly|strongly|"
    r"now|again|hereby|thus|respectfully|particularly|especially)){0,2} (call)"
    r"(?= (?:the|all|every|both|its|their|[A-ZÀ-Ý])\w*)"
)
_CALLS = re.compile(
    r"(?<!\w)(calls)(?= the (?:Government|Parliament|Commission|Council|European|President|authorities|"
    r"Ministry|EU|United|Member|State|Prosecutor|Mayor|National)(?!\w))"
)
_NAMED = re.compile(
    r" (?:(?!(?:an?|that|which|who|is|are|was|as) )[\w’'-]{1,40},? ){1,16}?(?:not to|to) "
    r"(?!(?:account|order|mind|attention|the|an?|its?|this|that|these|those|our|their|his|her|justice)\b)[a-z]"
)
_ON_ALREADY = re.compile(r"(?<!\w)(?:up)?on(?!\w)", re.I)
# Words that say when; while drafting a number counts for a day.
_TIMED = re.compile(rf"\d|(?<!\w)(?:{source('says_when')})", re.I)
_SAYS_WHEN = re.compile(rf"(?<!\w)(?:{source('says_when')})", re.I)
# By which day something is to be done.
_DATED = known("dated", re.I)
# Or before what.
_BY_EVENT = known("by_event", re.I)
_SUMMED_UP = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})
_LONGEST = 2000


def without_on(passage: Passage) -> Iterator[Hit]:
    """A body called without "on", as in "we call the Government to"."""
    if passage.primary != "en":
        return
    for found in (*_CALL.finditer(passage.text), *_CALLS.finditer(passage.text)):
        start, end = found.span(1)
        if not passage.closed(start, end) and _NAMED.match(passage.text, end):
            yield Hit(start, end, replacement=f"{found[1]} on")
    for found in found_in(passage, "calling", "call-without-on"):
        before = passage.text[: found.start()].rstrip()
        if before and before[-1] not in ".!?:" and found[0][:1].isupper() and "we" in found[0].split()[-2:]:
            # "On behalf of the Committee we call to …": no body that is called stands at the head.
            continue
        start, end = found.span("verb")
        if not _ON_ALREADY.search(passage.text, found.start(), end):
            yield Hit(start, end, replacement=f"{found['verb']} on")


class CallFact(NamedTuple):
    """Where a call's prose starts and ends in a passage, and what of it the writer's text shows.

    `dated` is 2 where it names a day by which something is to be done, 1 where it says before what.
    """

    call: str
    start: int
    end: int
    bodies: int
    asks: int
    speaks: bool
    listed: bool
    timed: bool = False
    dated: int = 0
    says_when: bool = False


def _slipped(passage: Passage, start: int, end: int) -> int:
    """1 where a call names its body after a slip of grammar, so that it was not recognised as one."""
    return int(any(hit.start < end and start < hit.end for hit in grammar(passage)))


class VerbFact(NamedTuple):
    """A verb of calling that has two forms, and where it stands."""

    form: str
    start: int
    end: int


def gather(passage: Passage) -> tuple[CallFact, ...]:
    """The calls whose prose a passage holds; of others whether they speak to "you", as a lead-in does."""
    letter = wording(passage.primary).letter
    if passage.block is None or not passage.block.calls:
        leads = passage.is_heading or passage.text.rstrip().endswith((":", ","))
        if leads and letter.you.search(passage.text[:_LONGEST]):
            return (CallFact("", 0, 0, 0, 0, True, True),)
        return ()
    parts = {target: (low, high) for target, low, high in passage.stretches(AnchorKind.CALL)}
    length = len(passage.text)
    whole = (0, length)
    bodies = list(passage.stretches(AnchorKind.ADDRESSEE))
    asks = list(passage.stretches(AnchorKind.ASK))
    listed = passage.is_heading or passage.block.kind is not BlockKind.PARAGRAPH
    facts = []
    for call in passage.block.calls:
        start, end = parts.get(call, whole)
        text = passage.text[start : min(end, start + _LONGEST)]
        facts.append(
            CallFact(
                call,
                start,
                end,
                sum(low < end and start < high for _, low, high in bodies) or _slipped(passage, start, end),
                sum(low < end and start < high for _, low, high in asks),
                letter.you.search(text) is not None,
                listed,
                _TIMED.search(text) is not None,
                2 if _DATED.search(text) else int(_BY_EVENT.search(text) is not None),
                _SAYS_WHEN.search(text) is not None,
            )
        )
    return tuple(facts)


def without_addressee(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A call of which nobody is the addressee, in a text that is no letter."""
    if any(overview.edition.letter.recipient) or overview.edition.letter.salutation:
        return
    known = {call.id: call for call in overview.statement.calls}
    facts = _by_call(gathered)
    if any(fact.speaks for every in facts.values() for _, fact in every):
        # "We ask you": those who are called on stand at the head of the letter.
        return
    nobody = not any(call.addressees for call in known.values())
    for identity, places in facts.items():
        call = known.get(identity)
        if (
            call is not None
            and call.addressees
            and all(_VAGUE.fullmatch(one.name) for one in call.addressees)
        ):
            passage, fact = places[0]
            yield passage, Hit(*_opening(passage, fact), (("variant", "vague"),), severity=Severity.ADVICE)
            continue
        if call is None or call.addressees or any(fact.bodies for _, fact in places):
            continue
        passage, fact = places[0]
        # An item of a list, or one that goes on what a line before it began, has its addressee there.
        if nobody or (not fact.listed and passage.text[fact.start : fact.start + 1].isupper()):
            yield passage, Hit(*_opening(passage, fact), (("variant", "none"),))
        if nobody:
            return


# Those whom nobody can write to.
_VAGUE = known("vague_bodies", re.I)


def without_ask(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A call that names those who are called on but nothing that they are to do."""
    known = {call.id: call for call in overview.statement.calls}
    for identity, places in _by_call(gathered).items():
        call = known.get(identity)
        if call is None or call.asks or not call.addressees or any(fact.asks for _, fact in places):
            continue
        if len(places) == 1 and not places[0][1].listed and places[0][0].kind not in _SUMMED_UP:
            passage, fact = places[0]
            yield passage, Hit(*_opening(passage, fact))


def without_deadline(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A call that says no day and not when, where half of the calls or more have a day.

    Where none has one, the first call, and only while drafting: once a text circulates, what its calls
    leave open is what was agreed.
    """
    known = {call.id: call for call in overview.statement.calls}
    places = {identity: every for identity, every in _by_call(gathered).items() if identity in known}
    fixed = {identity for identity in places if known[identity].deadline}
    days = {identity: max(fact.dated for _, fact in every) for identity, every in places.items()}
    dated = fixed | {identity for identity, day in days.items() if day}
    usual = 2 in days.values() and 2 * len(dated) >= len(places)
    if any(call.deadline for call in known.values()) or usual:
        for identity, every in places.items():
            if identity not in dated and not any(fact.says_when for _, fact in every):
                yield every[0][0], Hit(*_opening(*every[0]), (("variant", "some"),))
    elif (
        overview.purpose is Purpose.DRAFT
        and places
        and not any(fact.timed for every in places.values() for _, fact in every)
    ):
        first = [every[0] for every in places.values()]
        place = next((one for one in first if one[0].kind is SectionKind.CALLS), first[0])
        yield place[0], Hit(*_opening(*place), (("variant", "none"),))


def _by_call(gathered: Gathered) -> dict[str, list[tuple[Passage, CallFact]]]:
    found: dict[str, list[tuple[Passage, CallFact]]] = {}
    for passage, facts in gathered:
        for fact in facts:
            found.setdefault(fact.call, []).append((passage, fact))
    return found


def _opening(passage: Passage, fact: CallFact) -> tuple[int, int]:
    """The first words of a call's prose, enough to tell it from others."""
    end = min(fact.end, passage.sentence_at(fact.start)[1])
    if end - fact.start > _SHOWN:
        space = passage.text.rfind(" ", fact.start, fact.start + _SHOWN)
        end = space if space > fact.start else fact.start + _SHOWN
    return fact.start, end


_SHOWN = 60


def gather_verbs(passage: Passage) -> tuple[VerbFact, ...]:
    """Whether a passage calls on or calls upon."""
    if passage.primary != "en":
        return ()
    found = {
        one.span("form"): VerbFact(one["form"].casefold(), *one.span("form"))
        for one in found_in(passage, "calling", "call-wording-mixed")
        if not passage.closed(*one.span("form"))
    }
    return tuple(found[span] for span in sorted(found))


def mixed(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """The verbs "call on" and "call upon" in one text: the rarer one, wherever it stands."""
    counts = {"on": 0, "upon": 0}
    for _, facts in gathered:
        for fact in facts:
            counts[fact.form] += 1
    if not all(counts.values()):
        return
    kept = "upon" if counts["upon"] > counts["on"] else "on"
    for passage, facts in gathered:
        for fact in facts:
            if fact.form != kept:
                yield passage, Hit(fact.start, fact.end, (("kept", f"call {kept}"),), kept)
