"""What calls ask in ways of their own: in the passive voice, of nobody, or of somebody and nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.governing import body_behind, grammar
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import pattern
from drafter.checks.wordings import found_in, opening
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind, BlockKind
from drafter.register.wording import wording

_UNREAD = frozenset(
    {
        SectionKind.HEADLINE,
        SectionKind.STANDFIRST,
        SectionKind.SIGNATORIES,
        SectionKind.CONTACT,
        SectionKind.RELATED,
        SectionKind.NOTES,
    }
)
_ITEMS = (BlockKind.BULLET, BlockKind.NUMBER)
_NOT_ASKED = re.compile(
    r"(?<!\w)(?:never|not|nobody|jamais|ne|никогда|не|nor|no|what|which|who|that|when|before|"
    r"until|if|nicht|nie|niemand|kein\w{0,2}|wenn|dass|bis|bevor|sobald)(?!\w)",
    re.I,
)
# How a sentence opens that says what is to be done: with a noun, its article, or how the asking begins.
_OPENS = {
    "en": re.compile(
        r"\W{0,3}(?:(?:the|all|any|every|each|both|these|those|this|his|her|their)\b|[A-Z]\w{2,24}s )", re.I
    ),
    "fr": re.compile(
        r"\W{0,3}(?:(?:le|la|les|l|ces?|cette|son|sa|ses|leurs?|toute?s?|tous|chaque|que|il)\b)", re.I
    ),
    "de": re.compile(r"\W{0,3}(?!Am \d)[A-ZÄÖÜ]"),
    "ru": re.compile(r"\W{0,3}[А-ЯЁ]"),
}
_LONGEST = 2000
_SHOWN = 60


class Ask(NamedTuple):
    """Where words stand that ask in a way of their own; `called` where they stand in a call."""

    start: int
    end: int
    called: bool


def gather_passive(passage: Passage) -> tuple[Ask, ...]:
    """What is to be done in the passive voice and by nobody, once for a sentence."""
    if passage.kind in _UNREAD or passage.is_heading:
        return ()
    return passage.once(_passive)


def _passive(passage: Passage) -> tuple[Ask, ...]:
    actor, opens = pattern("actor", passage.primary), _OPENS.get(passage.primary)
    if actor is None or opens is None:
        return ()
    addressed = [(low, high) for _, low, high in passage.stretches(AnchorKind.ADDRESSEE)]
    asks: dict[int, Ask] = {}
    for found in found_in(passage, "calling", "call-passive"):
        start, end = passage.sentence_of(found.start())
        sentence = passage.text[start : min(end, start + _LONGEST)]
        before = found.start() - start
        if start in asks or found.end() > start + len(sentence) or not opens.match(sentence):
            continue
        if actor.search(sentence) or _NOT_ASKED.search(sentence, 0 if before else 1, found.end() - start):
            continue
        if passage.primary == "ru" and wording("ru").bodies.heads.search(sentence, 0, before):
            # "Суду следует отменить приговор": it is said who is to do it.
            continue
        if not any(low < end and start < high for low, high in addressed):
            asks[start] = Ask(found.start(), found.end(), passage.is_call)
    return tuple(asks.values())


def passive(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """What a call asks in the passive voice, and of nobody: "The law must be repealed"."""
    beside = _beside_calls(overview)
    for passage, asks in gathered:
        for ask in asks:
            if ask.called or _calls(passage, beside):
                yield passage, Hit(ask.start, ask.end)


def gather_free(passage: Passage) -> tuple[Ask, ...]:
    """Sentences that ask for a thing and name nobody who is to do it."""
    block = passage.block
    if passage.kind in _UNREAD or block is None or block.calls or block.kind is not BlockKind.PARAGRAPH:
        return ()
    taken = {passage.sentence_of(one.start)[0] for one in passage.once(_passive)}
    taken |= {passage.sentence_of(hit.start)[0] for hit in grammar(passage)}
    asks = []
    for start, end in passage.sentences:
        found = opening(passage, "calling", "call-without-addressee", start, end)
        if found is None or start in taken:
            continue
        if body_behind(passage.own, found.end(), passage.primary) or passage.closed(start, found.end()):
            continue
        asks.append(Ask(start, _shown(passage, start, end), False))
    return tuple(asks)


def free(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A sentence among calls that asks for a thing, and of nobody, in a text that is no letter."""
    letter = overview.edition.letter
    if any(letter.recipient) or letter.salutation or not gathered:
        return
    beside = _beside_calls(overview)
    for passage, asks in gathered:
        if _calls(passage, beside):
            for ask in asks[:1]:
                yield passage, Hit(ask.start, ask.end, (("variant", "none"),))


def gather_bare(passage: Passage) -> tuple[Ask, ...]:
    """The last sentence of a paragraph, where it calls on somebody and asks for nothing."""
    block = passage.block
    if passage.kind in _UNREAD or block is None or block.kind is not BlockKind.PARAGRAPH:
        return ()
    if passage.kind is SectionKind.LEDE or not passage.sentences:
        return ()
    start, end = passage.sentences[-1]
    if opening(passage, "calling", "call-without-ask", start, end) is None or passage.closed(
        start, start + 1
    ):
        return ()
    return (Ask(start, _shown(passage, start, end), passage.is_call),)


def bare(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """Sentences that call on somebody for nothing, where the call made of them does not show it."""
    if not gathered:
        return
    seen = {call.id for call in overview.statement.calls if call.addressees and not call.asks}
    followed = {
        block.id
        for section in overview.edition.sections
        for block, after in zip(section.blocks, section.blocks[1:], strict=False)
        if after.kind in _ITEMS
    }
    for passage, asks in gathered:
        block = passage.block
        if block is not None and block.id not in followed and seen.isdisjoint(block.calls):
            for ask in asks:
                yield passage, Hit(ask.start, ask.end)


def _calls(passage: Passage, beside: frozenset[str]) -> bool:
    block = passage.block
    return passage.kind is SectionKind.CALLS or (block is not None and block.id in beside)


def _beside_calls(overview: Overview) -> frozenset[str]:
    """The paragraphs before, between and after calls; between them alone where a section holds the others."""
    sections = overview.edition.sections
    apart = any(section.kind is SectionKind.CALLS for section in sections)
    found: set[str] = set()
    for section, after in zip(sections, (*sections[1:], None), strict=True):
        places = [place for place, block in enumerate(section.blocks) if block.calls]
        if not places or section.kind in (SectionKind.LEDE, SectionKind.CALLS):
            continue
        if not apart:
            found.update(block.id for block in section.blocks[max(places[0] - 1, 0) : places[-1] + 2])
            continue
        goes_on = after is not None and after.kind is SectionKind.CALLS
        found.update(block.id for block in section.blocks[places[0] : None if goes_on else places[-1]])
    return frozenset(found)


def _shown(passage: Passage, start: int, end: int) -> int:
    """Where the first words of a sentence end, enough to tell it from others."""
    end = start + len(passage.text[start:end].rstrip())
    if end - start <= _SHOWN:
        return end
    space = passage.text.rfind(" ", start, start + _SHOWN)
    return space if space > start else start + _SHOWN
