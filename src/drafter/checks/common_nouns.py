"""Capitals on laws and posts that are named in general."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage

_LAW = re.compile(
    r"(?<=[a-z,;] )(?:the|this|that) (?P<noun>Law|Act|Bill|Decree)"
    r"(?= (?:was|is|were|has|had|would|will|could|must|also|does|requires|allows|bans|entered|adopted)(?!\w))"
)
_POSTS = re.compile(
    r"(?<=[a-z,;] )(?:the|all|several|many|some|both|their|our) "
    r"(?P<noun>Presidents|Prime Ministers|Ministries|Ministers|Governments|Parliaments|Embassies|Ambassadors)"
    r"(?= (?:and|or|of (?:several|many|all|other|both|these|our)|from|have|are|were|must|should)(?!\w))"
)
# "The Law on Rivers (the “Law”)": what a text calls so is a name in it.
_DEFINED = re.compile(r"\((?:[^()]{0,60} )?(?:the )?[“\"‘«]?(?:the )?(?P<noun>Law|Act|Bill|Decree)[”\"’»]?\)")


class Capitals(NamedTuple):
    """Words with a capital that may need none, with where they stand; and words that are defined."""

    words: tuple[tuple[int, int, str], ...]
    defined: frozenset[str]


def gather(passage: Passage) -> tuple[Capitals, ...]:
    """The capitals of a passage on laws and posts, and what it defines as a name."""
    if passage.primary != "en" or passage.is_heading:
        return ()
    own = passage.own
    words = tuple(
        (*found.span("noun"), found["noun"]) for pattern in (_LAW, _POSTS) for found in pattern.finditer(own)
    )
    defined = (
        frozenset(found["noun"] for found in _DEFINED.finditer(passage.text)) if "(" in own else frozenset()
    )
    return (Capitals(words, defined),) if words or defined else ()


def needless(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A capital on a law or on posts in general: "the Law was adopted", "the Presidents and Ministers"."""
    defined = {word for _, (fact,) in gathered for word in fact.defined}
    for passage, (fact,) in gathered:
        for start, end, word in fact.words:
            if word not in defined:
                yield passage, Hit(start, end, replacement=word.lower())
