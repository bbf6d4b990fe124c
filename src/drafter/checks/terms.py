"""Terms for people, labels that others use, words of praise, and words that say little."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.checks.rules import as_written, found_in

_FAMILY = "terms"
_SO_CALLED = re.compile(r"(?<!\w)so-? ?called(?!\w)", re.I)
_TITLED = re.compile(r"\s?[A-Z][a-z]|\s?[A-Z]{2,12}(?:[.,;:)]|\s[A-Z]|$)")
_SAYS_WHO = re.compile(
    r"\b(?:as|call(?:s|ed|ing)?|label\w{0,4}|designat\w{0,4}|declar\w{0,4}|brand\w{0,3}|recogni[sz]\w{0,4}|list\w{0,3}|"
    r"nommé\w{0,2}|dite?s?|soi-disant|prétendue?s?|sogenannte\w?|angebliche\w?|так называем\w{2,3})\W{1,3}$",
    re.I,
)
_QUOTES = "\"“”„«»‘’‚'\ufffc"
_NOTED = 40


def terms(code: str) -> Callable[[Passage], Iterator[Hit]]:
    """The check for the terms of a code."""
    return of_family(_FAMILY, code)


def of_family(family: str, code: str) -> Callable[[Passage], Iterator[Hit]]:
    """The check for the phrases that a family lists for a code."""

    def look(passage: Passage) -> Iterator[Hit]:
        for phrase, found in found_in(passage, family, code):
            put = None if phrase.put is None else as_written(found[0], phrase.put)
            if put != found[0]:
                yield Hit(found.start(), found.end(), (("better", phrase.better),), put)

    return look


def praise(passage: Passage) -> tuple[tuple[str, Hit], ...]:
    """Words of praise, each once for a passage, with where it first stands."""
    first: dict[str, Hit] = {}
    for hit in _PRAISED(passage):
        first.setdefault(passage.own[hit.start : hit.end], hit)
    return tuple(first.items())


def puffery(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A word of praise where it first stands: who lets it stand there need not be asked again."""
    said: set[str] = set()
    for passage, found in gathered:
        for word, hit in found:
            if word.casefold() not in said:
                said.add(word.casefold())
                yield passage, hit


_PRAISED = terms("puffery")


def labels(passage: Passage) -> Iterator[Hit]:
    """A label that others coined, neither quoted nor attributed."""
    for phrase, found in found_in(passage, _FAMILY, "term-label"):
        before = passage.own[max(found.start() - _NOTED, 0) : found.start()]
        if not _SAYS_WHO.search(before) and not _touches_quote(passage, found.start(), found.end()):
            yield Hit(found.start(), found.end(), (("better", phrase.better),))


def _touches_quote(passage: Passage, start: int, end: int) -> bool:
    """Whether a part of the label is quoted: “LGBT” propaganda."""
    text = passage.text
    return text[start - 1 : start] in tuple(_QUOTES) or text[end : end + 1] in tuple(_QUOTES)


def in_calls(code: str) -> Callable[[Passage], Iterator[Hit]]:
    """The check for the terms of a code in the prose of calls alone."""
    look = terms(code)

    def look_in_calls(passage: Passage) -> Iterator[Hit]:
        return look(passage) if passage.is_call else iter(())

    return look_in_calls


def so_called(passage: Passage) -> Iterator[Hit]:
    """“So-called” before words without quotation marks: whose words they are is not seen."""
    if passage.primary != "en":
        return
    text = passage.own
    for found in _SO_CALLED.finditer(text):
        after = text[found.end() :].lstrip(" \u00a0\ufffc")[:1]
        quoted = text[found.end() : found.end() + 4].strip(" \u00a0")[:1] in tuple(_QUOTES)
        named = after.isupper() and _TITLED.match(text, found.end()) is not None
        if quoted or not after.isalpha() or named or passage.emphasised(found.end() + 1):
            continue
        yield Hit(found.start(), found.end())
