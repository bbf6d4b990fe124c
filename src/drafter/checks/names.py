"""The words of a passage that may be names, with what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.checks.name_forms import is_cyrillic, stem
from drafter.checks.passages import Passage
from drafter.checks.said_rules import known, words
from drafter.model.statement import SectionKind

_WORD = re.compile(r"[^\W\d_]{1,60}(?:[-’'ʼ][^\W\d_]{1,60}){0,5}")
_ELIDED = re.compile(r"(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’]", re.I)
# Titles and offices: beside a name they say nothing of whose name it is.
_HONOURS = words("honours")
_SURNAME = known("surname_end")
# What is not seen parts no names: marks of direction, soft hyphens, joiners.
_UNSEEN = dict.fromkeys(
    (0xAD, 0x200B, 0x200C, 0x200D, *range(0x200E, 0x2010), *range(0x202A, 0x202F), 0x2060)
)
_SHORTEST = 4
_LONGEST = 40
_LONGEST_SHORTENED = 4
_UNREAD = frozenset({SectionKind.RELATED, SectionKind.CONTACT})


class Mention(NamedTuple):
    """A capitalised word: where it stands, whether a sentence begins with it, and its neighbours.

    `opened` says whether the sentence begins with the one before.
    """

    form: str
    start: int
    end: int
    initial: bool
    before: str
    after: str
    opened: bool


class Word(NamedTuple):
    """One spelling in a passage: how often, where first, and what stands beside it.

    `key` is what cases of one word share. `inner` says whether it stands within a sentence, `partners` are
    names beside it, `before` those before it, words among them that may only begin their sentence. `closed`
    says that it stands first in a quotation or a link.
    """

    key: str
    form: str
    written: str
    start: int
    end: int
    times: int
    inner: bool
    honoured: bool
    partners: frozenset[str]
    before: frozenset[str]
    closed: bool


class NameFacts(NamedTuple):
    """Capitalised words of a passage, and the words it has in small letters."""

    words: tuple[Word, ...] = ()
    small: frozenset[str] = frozenset()


def gather(passage: Passage) -> tuple[NameFacts, ...]:
    """The words of a passage that may be names, and those that it has in small letters."""
    if passage.kind in _UNREAD:
        return ()
    text = passage.text
    found = [(one[0], one.start(), one.end()) for one in _WORD.finditer(text)]
    big = [word[:1].isupper() for word, _, _ in found]
    small = frozenset(
        word.casefold() for (word, _, _), capital in zip(found, big, strict=True) if not capital
    )
    most = 0.6 if passage.is_heading or passage.kind is SectionKind.STANDFIRST else 0.9
    if len(found) > 3 and sum(big) > len(found) * most:
        # All in capital letters or a headline in title case: capitals tell nothing.
        return (NameFacts((), small),)
    starts = _starts(passage, text)
    mentions = [
        Mention(
            form.casefold(),
            start,
            end,
            found[place][1] in starts,
            _neighbour(found, big, place, -1, text),
            _neighbour(found, big, place, 1, text),
            place > 0 and found[place - 1][1] in starts,
        )
        for place, capital in enumerate(big)
        if capital
        for form, start, end in (_bare(*found[place]),)
        if _SHORTEST <= len(form) <= _LONGEST and not form[1:].isupper()
    ]
    if passage.primary == "de":
        mentions = [mention for mention in mentions if _may_be_person(mention)]
    return (NameFacts(_words_of(mentions, passage), small),)


def _may_be_person(mention: Mention) -> bool:
    """Whether a capitalised word may be part of a person's name: by its ending or its neighbours."""
    return bool(mention.before or mention.after) or _SURNAME.search(mention.form) is not None


def _words_of(mentions: Sequence[Mention], passage: Passage) -> tuple[Word, ...]:
    """The spellings among mentions, each once."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        key = stem(mention.form) if is_cyrillic(mention.form) else mention.form
        found.setdefault(key, []).append(mention)
    return tuple(
        Word(
            key,
            first.form,
            passage.text[first.start : first.end],
            first.start,
            first.end,
            len(every),
            any(not one.initial for one in every),
            any(one.before in _HONOURS for one in every),
            frozenset(stem(other) for one in every for other in _beside(one)),
            frozenset(stem(one.before) for one in every if _is_name(one.before)),
            passage.closed(first.start, first.end),
        )
        for key, every in found.items()
        for first in every[:1]
    )


def _beside(mention: Mention) -> Iterator[str]:
    if _is_name(mention.before) and not mention.opened:
        yield mention.before
    if _is_name(mention.after):
        yield mention.after


def _is_name(word: str) -> bool:
    return bool(word) and word not in _HONOURS


def _starts(passage: Passage, text: str) -> frozenset[int]:
    found = set()
    for start, _ in passage.sentences:
        at = start
        while at < len(text) and not text[at].isalpha():
            at += 1
        found.add(at)
    return frozenset(found)


def _bare(word: str, start: int, end: int) -> tuple[str, int, int]:
    """The word without a possessive ending or an elided article."""
    elided = _ELIDED.match(word)
    if elided and word[elided.end() : elided.end() + 1].isupper():
        word, start = word[elided.end() :], start + elided.end()
    if word[-2:] in ("’s", "'s"):
        word, end = word[:-2], end - 2
    return word, start, end


def _neighbour(
    words: Sequence[tuple[str, int, int]], big: Sequence[bool], place: int, step: int, text: str
) -> str:
    other = place + step
    if not 0 <= other < len(words) or not big[other]:
        word = words[other][0].casefold() if 0 <= other < len(words) else ""
        return word if word in _HONOURS and step < 0 else ""
    low, high = sorted((place, other))
    between = text[words[low][2] : words[high][1]]
    if between in (". ", ".\u00a0") and words[low][2] - words[low][1] > _LONGEST_SHORTENED:
        # The full stop ends a sentence, not "Mr." or an initial.
        return ""
    return words[other][0].casefold() if between in (" ", "\u00a0", ". ", ".\u00a0") else ""
