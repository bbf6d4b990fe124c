"""Sections that tell of Russia's part, known by what their paragraphs speak of where no heading says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

_RUSSIA = re.compile(
    r"\bruss|\bросси|\bросій|\bрусс|\bmosc|\bmosk|\bмоскв|\bkrem|\bкремл|\brusia|\brosj|\brusk", re.I
)
_SHORTEST = 60


def is_on_influence(section: Sequence[str], others: Sequence[str]) -> bool:
    """Whether a section's paragraphs speak of Russia, in a text whose other paragraphs speak of others."""
    here, there = _spoken_of(section), _spoken_of(others)
    if not here or not (here[0] or sum(here) >= 0.75 * len(here)):
        return False
    # Where the whole text is about Russia, a section that is so too says nothing of influence.
    most = 0.5 if len(here) >= 2 and sum(here) >= 0.75 * len(here) else 0.2
    return sum(there) <= most * len(there)


def _spoken_of(texts: Sequence[str]) -> list[bool]:
    return [_RUSSIA.search(text) is not None for text in texts if len(text) > _SHORTEST]
