"""Who says so: quotations, numbers, claims and entries that nobody stands behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.checks.factual import Why, factual
from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.hedges import cited
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known, source
from drafter.checks.wordings import found_in
from drafter.model.influence import Strength
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind, BlockKind
from drafter.register.saying import Saying, saying

_UNREAD = frozenset(
    {
        SectionKind.SIGNATORIES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
        SectionKind.NOTES,
        SectionKind.HEADLINE,
        SectionKind.STANDFIRST,
    }
)
_OPENERS, _CLOSERS = '“«„"‘»', '”»“"’«'
_DASHES = "–—―-"
_WORD = re.compile(r"\w+")
_LEAST_SAID = 6
_LEAST_WITHIN = 6
_BESIDE = 300
_ENDS = (".", "!", "?", "…")
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_][.!?…])|(?<=[”»“\"][.!?…])|(?<=[.!?…][”»“])|(?<=\d{4}[.!?])) (?=[A-ZÀ-ÞА-ЯЁ«„“\d])"
)
# A source of what stands before is no speaker of what follows.
_SOURCE = re.compile(r"(?:according to|citing|selon|d[’']après|laut|zufolge|nach|по|согласно)(?!\w)", re.I)
_SHORT_LINE = 14
_SHOWN = 240
_LONGEST = 4000


class Said(NamedTuple):
    """What a passage is to a quotation beside it: `quote` is one, `leads` and `names` say whose it may be."""

    quote: bool
    leads: bool
    names: bool
    start: int = 0
    end: int = 0


def gather_said(passage: Passage) -> tuple[Said, ...]:
    """Whether a passage is all quotation, leads up to one or may name who said it."""
    text = passage.text.strip()
    if passage.kind in _UNREAD or not text:
        return ()
    if passage.is_heading:
        return (Said(False, text.endswith(":"), False),)
    alone = _within(passage)
    if alone is not None:
        return (Said(True, False, False, *alone),)
    if _is_quotation(passage, text):
        at = passage.text.find(text)
        return (Said(True, False, False, at, at + min(len(text), _SHOWN)),)
    count = len(_WORD.findall(text[:400]))
    words = saying(passage.language)
    leads = text.endswith((":", ",")) or (
        words is not None
        and any(not _SOURCE.match(said[0]) for said in words.attributed.finditer(_last_sentence(text)))
    )
    short = count <= _SHORT_LINE and not text.endswith((".", "!", "?", ":", ";"))
    return (Said(False, leads, short or text[:1] in _DASHES),)


def _is_quotation(passage: Passage, text: str) -> bool:
    """Whether a passage is somebody's words from beginning to end, and nothing in it says whose."""
    block = passage.block
    if block is None or passage.is_heading or passage.is_call or len(_WORD.findall(text[:400])) < _LEAST_SAID:
        return False
    if cited(passage, 0, len(passage.text)):
        return False
    if block.kind is BlockKind.QUOTATION:
        last = text.rsplit("\n", 1)[-1].strip()
        named = last[:1] in _DASHES or re.search(r"[”»“\"] ?[–—―(-]", text) or text.endswith(")")
        return not named
    if block.kind is not BlockKind.PARAGRAPH:
        return False
    inner = text.rstrip(".!?…")
    if text[0] not in _OPENERS or inner[-1:] not in _CLOSERS:
        return False
    low, high = passage.quoted[0] if passage.quoted else (0, 0)
    return low <= 2 + passage.text.find(text) and high >= len(passage.text.rstrip()) - 3


def _within(passage: Passage) -> tuple[int, int] | None:
    """A sentence in quotation marks between others, in a paragraph where nobody is said to say anything."""
    words, text = saying(passage.language), passage.text
    if words is None or passage.is_call or passage.is_heading:
        return None
    if not passage.quoted or cited(passage, 0, len(text)):
        return None
    for low, high in passage.quoted:
        before, behind = text[: low - 1].rstrip(), text[high + 1 :].lstrip(" .\u00a0")
        whole = text[low:high].strip()
        if (
            (before and not before.endswith(_ENDS))
            or (behind and not behind[:1].isupper())
            or not whole[:1].isupper()
        ):
            continue
        ended = whole.endswith(_ENDS) or text[high + 1 : high + 2] in ("", ".")
        if not ended or len(_WORD.findall(whole[:400])) < _LEAST_WITHIN:
            continue
        # Who speaks is said just before or just behind.
        own = f"{_last_sentence(before)} {_SENTENCE_END.split(behind[:_BESIDE], maxsplit=1)[0]}"
        if not words.attributed.search(own) and not words.speaking.search(own):
            return low - 1, high + 1
    return None


def _last_sentence(text: str) -> str:
    return _SENTENCE_END.split(text[-_BESIDE:].rstrip('.!?…»”“"'))[-1]


def unattributed(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A quotation that stands alone, with nobody named before or behind it."""
    for place in [place for place, (_, (said,)) in enumerate(gathered) if said.quote]:
        passage, (said,) = gathered[place]
        before: Said | None = gathered[place - 1][1][0] if place else None
        after: Said | None = gathered[place + 1][1][0] if place + 1 < len(gathered) else None
        if (before is not None and (before.leads or before.quote)) or (after is not None and after.names):
            continue
        yield passage, Hit(said.start, said.end)


_OURS = known("counted_by", re.I)
# Numbers of that size are those of whole populations.
_POPULATION = re.compile(r"[Mm]illi|милли|[Mm]illiard")
_NUMBER = r"(?<![\w.,/№§€$£-])(?:\d{1,3}(?:[ \u00a0\u202f.,]\d{3}){1,3}|(?!(?:19|20)\d{2}(?!\d))\d{3,7})"


@cache
def _counted(language: str) -> re.Pattern[str] | None:
    people, share = source("people", language), source("share", language)
    if not people:
        return None
    some = r"(?:[^\W\d]{2,20} ){0,2}?"
    few = r"(?:[ \u00a0][^\W\d]{2,20}){0,2}?"
    return re.compile(
        rf"{_NUMBER}{few}[ \u00a0](?:{people})(?!\w)|(?<!\w)(?:{share}) {some}(?:{people})(?!\w)"
    )


def number_unsourced(passage: Passage) -> Iterator[Hit]:
    """How many people or cases, with nobody who counted them: the first of a passage."""
    pattern = _counted(passage.primary)
    if (
        passage.is_heading
        or pattern is None
        or passage.is_call
        or passage.kind in (*_UNREAD, SectionKind.CALLS, SectionKind.LEDE)
    ):
        return
    words = saying(passage.language)
    sentences = (passage.text[start : min(end, start + _LONGEST)] for start, end in passage.sentences)
    if not any(map(pattern.search, sentences)):
        yield from _shares(passage, words)
        return
    for fact in factual(passage):
        if Why.NUMBER not in fact.also or Why.ATTRIBUTED in fact.also:
            continue
        sentence = passage.text[fact.start : min(fact.end, fact.start + _LONGEST)]
        found = pattern.search(sentence)
        if (
            found is None
            or _POPULATION.search(found[0])
            or _OURS.search(sentence)
            or (words is not None and words.attributed.search(sentence))
        ):
            continue
        low, high = fact.start + found.start(), fact.start + found.end()
        if not passage.closed(low, high) and not cited(passage, fact.start, fact.end):
            yield Hit(low, high)
            return
    yield from _shares(passage, words)


def _shares(passage: Passage, words: Saying | None) -> Iterator[Hit]:
    """A share in words with nobody who counted: "nine in ten complaints"."""
    for found in found_in(passage, "doubt", "number-unsourced"):
        start, end = passage.sentence_of(found.start())
        sentence = passage.text[start : min(end, start + _LONGEST)]
        if _OURS.search(sentence) or (words is not None and words.attributed.search(sentence)):
            continue
        if not cited(passage, start, end):
            yield Hit(*found.span())
            return


def gather_claims(passage: Passage) -> tuple[tuple[str, int, int], ...]:
    """The claims that a passage holds, each with where it stands."""
    return tuple(passage.stretches(AnchorKind.CLAIM))


def claim_unsourced(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A sentence marked as a claim that has no source and was not set aside."""
    known = {source.id for source in overview.statement.sources}
    bare = {
        claim.id
        for claim in overview.statement.claims
        if not claim.dismissed and not any(source in known for source in claim.sources)
    }
    seen: set[str] = set()
    for passage, facts in gathered:
        for target, start, end in facts:
            if target in bare and target not in seen:
                seen.add(target)
                yield passage, Hit(start, end)


class Sentence(NamedTuple):
    """A sentence of the influence section: its longer words, and whether it is told as certain."""

    words: frozenset[str]
    sure: bool
    start: int
    end: int


def gather_influence(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of the influence section."""
    if passage.kind is not SectionKind.INFLUENCE or passage.is_heading:
        return ()
    return tuple(
        Sentence(_long_words(text), not _hedged(text, passage.language), start, end)
        for start, end in passage.sentences
        for text in (passage.text[start : min(end, start + _LONGEST)],)
    )


def _hedged(text: str, language: str) -> bool:
    words = saying(language)
    return words is None or bool(words.hedged.search(text) or words.attributed.search(text))


def _long_words(text: str) -> frozenset[str]:
    return frozenset(word[:6].casefold() for word in _WORD.findall(text) if len(word) > 4)


def entry_unhedged(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """An entry that is alleged or assessed, told as if it were certain: no doubt, nobody who says so."""
    section = next((one for one in overview.edition.sections if one.kind is SectionKind.INFLUENCE), None)
    if section is None:
        return
    for entry in overview.statement.entries:
        if entry.strength not in (Strength.ALLEGED, Strength.ASSESSED):
            continue
        title = entry.here.title
        wanted = _long_words(title)
        told = [
            (passage, one)
            for passage, facts in gathered
            for one in facts
            if len(wanted) > 1 and len(wanted & one.words) * 3 >= len(wanted) * 2
        ]
        arguments = (("variant", entry.strength.value), ("title", title))
        if told:
            for passage, one in told:
                if one.sure:
                    yield passage, Hit(one.start, one.end, arguments)
        elif not entry.sources and not _hedged(title, overview.edition.language):
            yield None, Hit(0, 0, arguments, section=section.id, text=title)
