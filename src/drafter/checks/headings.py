"""Headlines and headings."""

from __future__ import annotations

import re
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


_WORDS = re.compile(r"[^\W\d_]{2,60}")
_FEW = 4


def shouting(passage: Passage) -> Iterator[Hit]:
    """A headline or heading in capitals, or one that ends in an exclamation mark."""
    if not passage.is_heading:
        return
    text = passage.text.rstrip()
    # What stands behind a label and a colon is read by itself: "Norvia: NO TO THE TAX".
    start = passage.own.find(": ") + 1 or passage.own.find(":\u00a0") + 1
    for low in dict.fromkeys((0, start)):
        words = _WORDS.findall(passage.own[low:])
        if len(words) >= _FEW and sum(word.isupper() for word in words) * 5 >= len(words) * 4:
            yield Hit(low + (text[low : low + 1].isspace()), len(text), (("variant", "capitals"),))
            break
    if passage.own.rstrip().endswith("!"):
        bare = text.rstrip("!")
        yield Hit(len(bare), len(text), (("variant", "mark"),), "")
