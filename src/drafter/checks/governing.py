"""Verbs of calling with the wrong word behind them: "We urge to the Government"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.checks.wordings import found_in
from drafter.register.countries import is_country
from drafter.register.wording import wording

_CLOSE = re.compile(r"[,;:.()!?]")
_ACRONYM = re.compile(r"(?<!\w)[A-ZА-ЯЁ]{2,8}(?!\w)")
_NAME = re.compile(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ][\w’-]{2,30}(?: [A-ZÀ-ÞА-ЯЁ][\w’-]{2,30})?")
# What a noun is of: a body that is named behind these is not the one that is called.
_OF = re.compile(
    r"(?<!\w)(?:of|for|by|from|against|de|du|des|par|pour|contre|der|des|von|vom|für|gegen|durch|bei) |d[’']"
)
_REGION = 100


def grammar(passage: Passage) -> Iterator[Hit]:
    """A verb of calling with the wrong word behind it, once for a place."""
    ends: dict[int, int] = {}
    for found in found_in(passage, "calling", "call-grammar"):
        named = body_behind(passage.own, found.end(), passage.primary)
        ends[found.start()] = max(found.end(), named, ends.get(found.start(), 0))
    for found in found_in(passage, "calling", "call-grammar-body"):
        named = body_behind(passage.own, found.end(), passage.primary)
        if named:
            ends[found.start()] = max(named, ends.get(found.start(), 0))
    last = 0
    for start in sorted(ends):
        if start >= last:
            last = ends[start]
            yield Hit(start, last)


def body_behind(text: str, at: int, language: str) -> int:
    """Where the name of a body or country ends that is named next in a text; 0 where there is none."""
    stop = _CLOSE.search(text, at, at + _REGION)
    region = text[at : stop.start() if stop else at + _REGION]
    head = wording(language).bodies.heads.search(region)
    ends = [head] if head else []
    ends += [found for found in (_ACRONYM.search(region),) if found]
    ends += [found for found in _NAME.finditer(region) if is_country(found[0])]
    if not ends:
        return 0
    first = min(ends, key=lambda found: found.start())
    return 0 if _OF.search(region, 0, first.start()) else at + first.end()
