"""How persons are addressed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_CAPITALS = re.compile(r"(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof)\.? (?:[A-Z][a-zà-ÿ]{1,20} )?([A-ZÀ-Þ]{4,24})(?!\w)")
_MRS = re.compile(r"(?<!\w)Mrs(?=\.? [A-Z])")


def surname_in_capitals(passage: Passage) -> Iterator[Hit]:
    """A surname in capitals in running text."""
    if passage.primary != "en" or passage.text.isupper():
        return
    for found in _CAPITALS.finditer(passage.own):
        yield Hit(found.start(1), found.end(1), (("variant", "capitals"),), found[1].capitalize())


def mrs(passage: Passage) -> Iterator[Hit]:
    """A title that tells whether a woman is married."""
    if passage.primary != "en":
        return
    for found in _MRS.finditer(passage.own):
        yield Hit(found.start(), found.end(), (("variant", "mrs"),), "Ms")
