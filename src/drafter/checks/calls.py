"""The wording of calls."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_CALL = re.compile(
    r"(?<!\w)(?:[Ww]e|and)(?: (?:also|further|furthermore|therefore|specifically|urgently|jointly|strongly|"
    r"now|again)){0,2} (call)(?= (?:the|all|every|both|its|their|[A-ZÀ-Ý])\w*)"
)
_NAMED = re.compile(r" (?:[\w’'-]+ ){1,8}?(?:not to|to) [a-z]")


def without_on(passage: Passage) -> Iterator[Hit]:
    """A body called without "on", as in "we call the Government to"."""
    if passage.primary != "en":
        return
    for found in _CALL.finditer(passage.text):
        start, end = found.span(1)
        if not passage.closed(start, end) and _NAMED.match(passage.text, end):
            yield Hit(start, end, replacement=f"{found[1]} on")
