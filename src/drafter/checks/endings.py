"""What was opened and not closed, and sentences that do not end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind

_BRACKETS = re.compile(r"(?<![:;=-])[()]|[][]")
_QUOTES = re.compile("[“„«]")
_CLOSERS = {"“": '”"»', "„": '“”"', "«": '»”"'}
# One that closes by mistake what a double mark opened is told of elsewhere.
_SINGLE = re.compile(r"’(?!\w)")
_BODY = frozenset(
    {SectionKind.LEDE, SectionKind.BACKGROUND, SectionKind.INFLUENCE, SectionKind.ANALYSIS, SectionKind.CALLS}
)
_SPACED = frozenset("en fr de ru es it pt nl pl uk be cs sk".split())
_WORD = re.compile(r"\w[\w’'-]*")
_LETTER = re.compile(r"[^\W_]")
_SHORTEST = 8
_SHOWN = 40


def not_closed(passage: Passage) -> Iterator[Hit]:
    """A quotation or bracket that opens and does not close in its paragraph."""
    text = passage.text
    last = max((found.start() for found in _QUOTES.finditer(text)), default=0)
    # A quotation of several paragraphs opens each of them and closes the last.
    if last > 0 and not text[last - 1].isalnum() and text[last - 1] not in ".,!?…":
        rest = text[last + 1 :]
        if not any(closer in rest for closer in _CLOSERS[text[last]]) and not _SINGLE.search(rest):
            yield Hit(last, min(last + _SHOWN, len(text.rstrip())), (("variant", "quotation"),))
    opened: list[int] = []
    for found in _BRACKETS.finditer(text):
        if found[0] in "([":
            opened.append(found.start())
        elif opened:
            opened.pop()
    if opened:
        yield Hit(opened[0], min(opened[0] + _SHOWN, len(text.rstrip())), (("variant", "bracket"),))


def no_stop(passage: Passage) -> Iterator[Hit]:
    """A paragraph that ends without a full stop, as when its end was cut off."""
    block = passage.block
    if block is None or passage.is_heading or block.kind is not BlockKind.PARAGRAPH:
        return
    if passage.kind not in _BODY or passage.primary not in _SPACED:
        return
    text = passage.text.rstrip()
    if (
        not text
        or not _LETTER.match(text[-1])
        or "\n" in text[-_SHOWN:]
        or passage.own[len(text) - 1] != text[-1]
    ):
        return
    words = [found.start() for found in _WORD.finditer(text)]
    if len(words) >= _SHORTEST and len(passage.sentences) > 1:
        start = words[-1]
        yield Hit(start, len(text), replacement=f"{text[start:]}.")
