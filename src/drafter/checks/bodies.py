"""Bodies: what they are asked for that others decide, and what they are called."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.checks.rules import found_in
from drafter.model.statement import SectionKind
from drafter.places import resources
from drafter.register.asking import Asking, able, asking, instead, official

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.NOTES})
_LONGEST = 4000
_GOVERNED = 60


@cache
def _short_names(language: str) -> tuple[re.Pattern[str] | None, tuple[tuple[str, ...], ...]]:
    """The Union asked as one body, and names told in short and in full with what joins them."""
    text = (resources() / "checks" / "rules" / "short_names.toml").read_text(encoding="utf-8")
    row = tomllib.loads(text).get(language)
    if row is None:
        return None, ()
    return (
        re.compile(rf"(?<![\w-])(?:{row['union']})"),
        tuple((one["key"], one["short"], one["full"]) for one in row.get("short", ())),
    )


@cache
def _shorts(language: str) -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Names told in short and in full, each with what joins the two."""
    return tuple(
        (key, re.compile(rf"(?<!\w)(?:{short})"), re.compile(rf"(?<!\w)(?:{full})"))
        for key, short, full in _short_names(language)[1]
    )


class Request(NamedTuple):
    """Something asked for that only some bodies can do: where it stands, and who is to do it.

    `bodies` are empty where the sentence names none: then the call's own addressees are meant.
    """

    topic: str
    start: int
    end: int
    bodies: tuple[str, ...]
    shown: str
    calls: tuple[str, ...]


def gather_requests(passage: Passage) -> tuple[Request, ...]:
    """What a call asks for that only some bodies can do."""
    words = asking(passage.language)
    if words is None or not (passage.is_call or passage.kind is SectionKind.CALLS):
        return ()
    calls = passage.block.calls if passage.block is not None else ()
    return tuple(
        request
        for start, end in passage.sentences
        for request in _requests(passage, words, start, min(end, start + _LONGEST), calls)
    )


def _requests(
    passage: Passage, words: Asking, start: int, end: int, calls: tuple[str, ...]
) -> Iterator[Request]:
    sentence = passage.text[start:end]
    for topic, pattern in words.topics:
        found = pattern.search(sentence)
        if found is None or passage.closed(start + found.start(), start + found.end()):
            continue
        if topic == "court":
            bodies = tuple(identity for _, _, identity in words.named(found[0])[:1])
            yield Request(topic, start + found.start(), start + found.end(), bodies, found[0], calls)
            continue
        named = [one for one in words.named(sentence) if not found.start() < one[0] < found.end()]
        after = max((one[1] for one in named if one[1] <= found.start()), default=0)
        if _is_passed_on(words, sentence, max(after, found.start() - _GOVERNED), found):
            continue
        if any(able(identity, topic) for _, _, identity in named) or words.others.search(sentence):
            continue
        before = [one for one in named if one[1] <= found.start()] or named
        shown = sentence[slice(*before[-1][:2])] if before else ""
        bodies = tuple(identity for _, _, identity in before[-1:])
        yield Request(topic, start + found.start(), start + found.end(), bodies, shown, calls)

    for topic, pattern in words.direct:
        found = pattern.search(sentence)
        if found is None or passage.closed(start + found.start(), start + found.end()):
            continue
        asked = _asked_outright(words, sentence, found)
        if asked is not None and not able(asked[2], topic) and not words.others.search(sentence):
            shown = sentence[asked[0] : asked[1]]
            yield Request(topic, start + found.start(), start + found.end(), (asked[2],), shown, calls)


def _asked_outright(words: Asking, sentence: str, found: re.Match[str]) -> tuple[int, int, str] | None:
    """The body that is to do a thing itself: it stands before it, with nothing but how and when between."""
    before = words.named(sentence[: found.start()])
    if not before:
        return None
    between = sentence[before[-1][1] : found.start()]
    outright = (
        len(between) <= _GOVERNED
        and not set(between) & set(".;:")
        and words.marks.search(between) is not None
        and words.apart.search(between) is None
        and not _is_passed_on(words, sentence, before[-1][1], found)
    )
    return before[-1] if outright else None


def _is_passed_on(words: Asking, sentence: str, start: int, found: re.Match[str]) -> bool:
    """Whether a body is only to speak for a thing: a verb between the body and the thing, or within, says so.

    German has its verb at the end, so there it stands right behind.
    """
    return any(words.passed_on.finditer(sentence, start, min(len(sentence), found.end() + 1))) or bool(
        words.passed_on.match(sentence, found.end() + 1)
    )


_OF_UNION = frozenset({"infringement", "proposal", "sanctions", "resolution"})


def union_asked(passage: Passage) -> Iterator[Hit]:
    """The European Union asked for what one of its institutions decides."""
    words, union = asking(passage.language), _short_names(passage.primary)[0]
    if words is None or union is None or not (passage.is_call or passage.kind is SectionKind.CALLS):
        return
    for start, end in passage.sentences:
        sentence = passage.text[start : min(end, start + _LONGEST)]
        asked = union.search(sentence)
        if asked is None or words.others.search(sentence):
            continue
        for topic, pattern in words.topics:
            found = pattern.search(sentence, asked.end()) if topic in _OF_UNION else None
            if found is None or any(able(identity, topic) for _, _, identity in words.named(sentence)):
                continue
            if _is_passed_on(words, sentence, max(asked.end(), found.start() - _GOVERNED), found):
                continue
            if not passage.closed(start + asked.start(), start + asked.end()):
                arguments = (("variant", "union"), ("instead", instead(topic, passage.primary)))
                yield Hit(start + asked.start(), start + asked.end(), arguments)
            break


def wrong_body(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A body asked for what another one decides. It warns and explains; it never blocks."""
    known = {call.id: call for call in overview.statement.calls}
    for passage, facts in gathered:
        for fact in facts:
            bodies, shown = fact.bodies, fact.shown
            if not bodies:
                asked = [one for call in fact.calls if call in known for one in known[call].addressees]
                bodies = tuple(_identity(one.institution, one.name, overview.primary) for one in asked)
                shown = asked[0].name if asked else ""
                if not bodies or any(able(one, fact.topic) for one in bodies):
                    continue
            yield (
                passage,
                Hit(
                    fact.start,
                    fact.end,
                    (
                        ("variant", fact.topic),
                        ("body", official(bodies[-1], overview.primary) or shown),
                        ("instead", instead(fact.topic, overview.primary)),
                    ),
                ),
            )


def _identity(institution: str, name: str, language: str) -> str:
    if institution:
        return institution
    words = asking(language)
    named = words.named(name) if words is not None else []
    return named[0][2] if len(named) == 1 and named[0][0] <= 4 else ""


def confused(passage: Passage) -> Iterator[Hit]:
    """A body taken for another one of a like name."""
    if passage.kind in _UNREAD:
        return
    for phrase, found in found_in(passage, "bodies", "body-confused"):
        yield Hit(*found.span(), (("name", phrase.better),))


class Short(NamedTuple):
    """A name that is told in short: `full` where a passage has it whole."""

    key: str
    start: int
    end: int
    full: bool


def gather_short(passage: Passage) -> tuple[Short, ...]:
    """Names of bodies told in short, and those told in full."""
    if passage.kind in _UNREAD:
        return ()
    found: list[Short] = []
    for key, short, full in _shorts(passage.primary):
        found += [Short(key, *one.span(), True) for one in full.finditer(passage.text)]
        found += [
            Short(key, *one.span(), False)
            for one in short.finditer(passage.text)
            if not passage.closed(*one.span())
        ]
    return tuple(sorted(found, key=lambda one: one.start))


# What replaces the letters where they stand; in other languages the case is not known.
_COMMISSION = {"en": "Commission", "fr": "Commission", "de": "Kommission"}


def incomplete(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A body named too shortly for a reader to know which one it is: a delegation without its country."""
    told: set[str] = set()
    every = {fact.key for _, facts in gathered for fact in facts if fact.full}
    for passage, facts in gathered:
        for fact in facts:
            if fact.full:
                told.add(fact.key)
            elif fact.key == "ec":
                put = _COMMISSION.get(overview.primary) if fact.key in every else None
                yield passage, Hit(fact.start, fact.end, (("variant", "ec"),), put)
            elif fact.key not in told:
                told.add(fact.key)
                yield passage, Hit(fact.start, fact.end, (("variant", fact.key),))
