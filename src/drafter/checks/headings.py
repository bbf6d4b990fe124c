"""Headlines and headings."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage

_CLOSING = "”’»“\"')]"
_ABBREVIATED = ("etc.", "U.S.", "e.V.", "Inc.", "Ltd.", "г.", "гг.", "др.")


def full_stop(passage: Passage) -> Iterator[Hit]:
    """A headline or heading that ends in a full stop."""
    if not passage.is_heading:
        return
    text = passage.text.rstrip()
    end = len(text)
    body = text.rstrip(_CLOSING)
    if not body.endswith(".") or body.endswith("..") or body.endswith(_ABBREVIATED):
        return
    if len(passage.sentences) > 1:
        return
    at = len(body) - 1
    yield Hit(at, end, replacement=text[at + 1 : end])
