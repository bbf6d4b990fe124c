"""Names that are spelt in more than one way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.name_forms import (
    heard_as,
    inflected,
    is_cyrillic,
    letter_apart,
    plain,
    shortened,
    sound,
    stem,
    umlauts_differ,
)
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import known, words
from drafter.model.statement import SectionKind
from drafter.register.countries import is_country

_WORD = re.compile(r"[^\W\d_]{1,60}(?:[-’'ʼ][^\W\d_]{1,60}){0,5}")
_ELIDED = re.compile(r"(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)['’]", re.I)
# Titles and offices: beside a name they say nothing of whose name it is.
_HONOURS = words("honours")
# Heads of bodies and offices, which are like one another without being one name.
_OFFICES = words("offices")
_SURNAME = known("surname_end")
_SHORTEST = 4
_LEAST_SHARED = 5
_LONGEST = 40
_MOST_FORMS = 20_000
_MOST_ALIKE = 8
_NO_SMALL_SLIPS = frozenset({"pl", "cs", "sk", "sl", "hr", "sr", "bs", "fi", "et", "hu", "lt", "lv"})
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
    names beside it, `before` those before it, words among them that may only begin their sentence.
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


class NameFacts(NamedTuple):
    """Capitalised words of a passage, and the words it has in small letters."""

    words: tuple[Word, ...] = ()
    small: frozenset[str] = frozenset()


class Name:
    """One spelling in the whole text; `place` is the passage where it stands first."""

    __slots__ = ("before", "first", "honoured", "inner", "partners", "place", "times")

    def __init__(self, first: Word, place: int) -> None:
        self.first = first
        self.place = place
        self.times = 0
        self.partners: set[str] = set()
        self.before: set[str] = set()
        self.honoured = False
        self.inner = False

    @property
    def form(self) -> str:
        """The spelling in small letters, as it stands first."""
        return self.first.form

    @property
    def at(self) -> tuple[int, int]:
        """Where it stands first: passage and code point."""
        return self.place, self.first.start


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
    return (NameFacts(_words_of(mentions, text), small),)


def _may_be_person(mention: Mention) -> bool:
    """Whether a capitalised word may be part of a person's name: by its ending or its neighbours."""
    return bool(mention.before or mention.after) or _SURNAME.search(mention.form) is not None


def _words_of(mentions: Sequence[Mention], text: str) -> tuple[Word, ...]:
    """The spellings among mentions, each once."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        key = stem(mention.form) if is_cyrillic(mention.form) else mention.form
        found.setdefault(key, []).append(mention)
    return tuple(
        Word(
            key,
            first.form,
            text[first.start : first.end],
            first.start,
            first.end,
            len(every),
            any(not one.initial for one in every),
            any(one.before in _HONOURS for one in every),
            frozenset(stem(other) for one in every for other in _beside(one)),
            frozenset(stem(one.before) for one in every if _is_name(one.before)),
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
    return words[other][0].casefold() if between in (" ", "\u00a0", ". ", ".\u00a0") else ""


def variants(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """Names that are spelt in more than one way: each once, at the first place that is out of line."""
    language = overview.edition.language.split("-")[0].lower()
    facts: list[NameFacts] = [fact for _, (fact,) in gathered]
    for group in _joined(_names(facts), facts, language):
        yield _told([passage for passage, _ in gathered], group)


def _names(facts: Sequence[NameFacts]) -> dict[str, Name]:
    names: dict[str, Name] = {}
    for place, fact in enumerate(facts):
        for word in fact.words:
            name = names.get(word.key)
            if name is None:
                if len(names) >= _MOST_FORMS:
                    continue
                name = names[word.key] = Name(word, place)
            name.times += word.times
            if word.inner:
                name.inner = True
            if word.honoured:
                name.honoured = True
            if word.partners and not word.partners <= name.partners:
                name.partners |= word.partners
            if word.before and not word.before <= name.before:
                name.before |= word.before
    return names


def _joined(names: dict[str, Name], facts: Sequence[NameFacts], language: str) -> list[list[Name]]:
    """Names that are one another's variants, in groups."""
    leader: dict[str, str] = {}

    def lead(key: str) -> str:
        while leader.get(key, key) != key:
            key = leader[key]
        return key

    pairs = [*_alike(names, language), *_heard(names, language), *_slipped(names, language)]
    for one, other in pairs:
        if any(_small(names[key], facts) for key in (one, other)):
            continue
        first, second = lead(one), lead(other)
        if first != second:
            leader[second] = first
    groups: dict[str, list[Name]] = {}
    for key in {key for pair in pairs for key in pair}:
        groups.setdefault(lead(key), []).append(names[key])
    return [group for group in groups.values() if len(group) > 1]


def _small(name: Name, facts: Sequence[NameFacts]) -> bool:
    return any(name.form in fact.small for fact in facts)


def _alike(names: dict[str, Name], language: str) -> Iterator[tuple[str, str]]:
    """Spellings that sound alike, as transliterations do."""
    heard: dict[str, list[str]] = {}
    for key, name in names.items():
        heard.setdefault(sound(name.form), []).append(key)
    for sounded, keys in heard.items():
        if len(keys) < 2 or len(sounded) < 4:
            continue
        for one, other in _pairs(keys):
            first, second = names[one], names[other]
            if _strangers(first, second) or not (first.inner or second.inner):
                continue
            if language == "de" and (
                umlauts_differ(first.form, second.form) or not (_person(first) or _person(second))
            ):
                continue
            yield one, other


def _heard(names: dict[str, Name], language: str) -> Iterator[tuple[str, str]]:
    """Spellings that two languages make of one person's name."""
    heard: dict[str, list[str]] = {}
    for key, name in names.items():
        if _person(name) or name.before:
            for reading in heard_as(name.form):
                heard.setdefault(reading, []).append(key)
    for keys in heard.values():
        if len(keys) < 2:
            continue
        for one, other in _pairs(keys):
            if _one_person(names[one], names[other], language):
                yield one, other


def _one_person(first: Name, second: Name, language: str) -> bool:
    """Whether two names that may sound alike are one person's: by the first name, or by their endings."""
    if {plain(first.form), plain(second.form)} & _OFFICES or not (first.inner or second.inner):
        return False
    if umlauts_differ(first.form, second.form) or is_country(first.form) or is_country(second.form):
        return False
    if first.partners and second.partners:
        ours, theirs = (
            {one for name in some for one in heard_as(name) or (name,)}
            for some in (first.partners, second.partners)
        )
        if not ours & theirs:
            return False
    surnames = all(_SURNAME.search(stem(name.form)) for name in (first, second))
    if surnames:
        return True
    return language in ("en", "fr") and bool(first.before & second.before)


def _slipped(names: dict[str, Name], language: str) -> Iterator[tuple[str, str]]:
    """Spellings that are a letter apart."""
    if language in _NO_SMALL_SLIPS:
        return
    near: dict[str, list[str]] = {}
    for key, name in names.items():
        if len(key) >= _SHORTEST and (name.inner or name.honoured or name.partners):
            for shorter in shortened(plain(key)):
                near.setdefault(shorter, []).append(key)
    for keys in near.values():
        if len(keys) < 2:
            continue
        for one, other in _pairs(keys):
            if _one_name(names[one], names[other], one, other, language):
                yield one, other


def _pairs(keys: list[str]) -> Iterator[tuple[str, str]]:
    bounded = keys[:_MOST_ALIKE]
    return ((one, other) for place, one in enumerate(bounded) for other in bounded[place + 1 :])


def _one_name(first: Name, second: Name, one: str, other: str, language: str) -> bool:
    bare, wanted = plain(one), plain(other)
    apart = letter_apart(bare, wanted)
    # What stands before a surname is the first name; sisters share what stands behind theirs.
    given = first.before & second.before
    shared = (first.partners | first.before) & (second.partners | second.before)
    least = 1 if given or is_cyrillic(one) else 2
    if apart < least or inflected(bare, wanted) or _strangers(first, second):
        return False
    if bare in _OFFICES or wanted in _OFFICES or (is_country(first.form) and is_country(second.form)):
        return False
    shorter, longer = sorted((len(bare), len(wanted)))
    if (given and longer >= _LEAST_SHARED) or (shared and shorter >= _LEAST_SHARED and language != "de"):
        return True
    if not (first.inner and second.inner) or min(len(bare), len(wanted)) < 6:
        return False
    if is_country(first.form) != is_country(second.form):
        return True
    if language == "de":
        return _person(first) and _person(second)
    return _person(first) or _person(second) or min(len(bare), len(wanted)) >= 8


def _person(name: Name) -> bool:
    return name.honoured or _SURNAME.search(stem(name.form)) is not None


def _strangers(first: Name, second: Name) -> bool:
    """Whether both have other names beside them, none of them the same: two persons, not one."""
    if not first.partners or not second.partners:
        return False
    return not {sound(one) for one in first.partners} & {sound(one) for one in second.partners}


def _told(passages: Sequence[Passage], group: list[Name]) -> Placed:
    kept = min(group, key=lambda name: (-name.times, name.at))
    odd = min((name for name in group if name is not kept), key=lambda name: (name.times, name.at))
    others = dict.fromkeys(name.first.written for name in (kept, *group) if name is not odd)
    passage, first = passages[odd.place], odd.first
    quoted = passage.closed(first.start, first.end)
    return passage, Hit(
        first.start,
        first.end,
        (
            ("others", ", ".join(others)),
            ("kept", kept.first.written),
            ("variant", "two" if len(group) == 2 else "more"),
            ("count", str(len(group))),
        ),
        None if quoted else _like(kept.first.written, first.written) or None,
    )


def _like(kept: str, written: str) -> str:
    """The kept spelling in the case in which the other one stands; empty where that is not sure."""
    if not is_cyrillic(kept.casefold()):
        return kept
    root = kept[: len(stem(kept.casefold()))]
    ending = written[len(stem(written.casefold())) :]
    same = root.casefold()[-1:] == stem(written.casefold())[-1:]
    return root + ending if same and root.casefold() == stem(kept.casefold()) else ""
