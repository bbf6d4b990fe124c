"""Acronyms that are explained and then never used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview
from drafter.checks.said_rules import words
from drafter.register.institutions import load

_LANGUAGES = frozenset({"en", "fr", "de", "ru"})


@cache
def _known() -> frozenset[str]:
    """Acronyms by which readers look a body up: they serve where they stand but once."""
    return frozenset(short for one in load() for short in one.all_shorts()) | words("acronyms_known")


def unused(overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """An acronym of the text's own in brackets behind its words, where the text never says it again."""
    if overview.primary not in _LANGUAGES:
        return
    counts = Counter(use.letters for _, (fact,) in gathered for use in fact.uses)
    for passage, (fact,) in gathered:
        for use in fact.meant:
            if use.explained and counts[use.letters] == 1 and use.letters not in _known():
                yield passage, Hit(use.start, use.end, (("words", use.meant),))
