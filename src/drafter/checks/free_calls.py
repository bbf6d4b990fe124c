"""Calls of which no call was made: what is called for, in a text that calls on nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.checks.said_rules import pattern
from drafter.model.statement import SectionKind
from drafter.register.wording import wording

_UNREAD = frozenset({SectionKind.SIGNATORIES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.NOTES})
_LONGEST = 2000


class FreeCall(NamedTuple):
    """Words that call for a thing, where they stand; empty ones where a passage speaks to somebody."""

    start: int
    end: int
    addressed: bool


def gather(passage: Passage) -> tuple[FreeCall, ...]:
    """Whether a passage calls for a thing, and whether it speaks to anybody."""
    free, named = pattern("free", passage.primary), pattern("addressed", passage.primary, re.I)
    if free is None or named is None or passage.kind in _UNREAD:
        return ()
    text = passage.own
    found = None if passage.is_heading else free.search(text)
    addressed = named.search(text) is not None or wording(passage.primary).letter.you.search(text[:_LONGEST])
    if found is None and not addressed:
        return ()
    return (FreeCall(*(found.span() if found else (0, 0)), bool(addressed)),)


def unaddressed(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """What is called for in a text that calls on nobody and has no calls: once."""
    letter = overview.edition.letter
    if overview.statement.calls or any(letter.recipient) or letter.salutation:
        return
    facts = [(passage, fact) for passage, (fact,) in gathered]
    if any(fact.addressed for _, fact in facts):
        return
    for passage, fact in facts:
        yield passage, Hit(fact.start, fact.end, (("variant", "none"),))
        return
