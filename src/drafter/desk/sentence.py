"""The sentence that a place of a paragraph is in."""

from __future__ import annotations

import re

from drafter.register.sentences import sentences

# A stop behind one of these ends no sentence, whatever comes next; behind a month, where a number does.
_INITIAL = re.compile(r"(?:^|[\s(.])(?:\w|Mr|Mrs|Ms|Dr|Prof|St|MM?|Mme|Mlle|г|гр|им|ул|др|пр)\.$")
_MONTH = re.compile(
    r"\b(?:jan|janv|feb|févr?|mar|apr|avr|jun|jul|juil|aug|sept?|oct|okt|nov|dec|déc|dez|янв|февр?|апр|авг|сент|окт|"
    r"нояб|дек)\.$",
    re.I,
)
# A quotation in guillemets that ends with its own stop, and what begins behind it.
_QUOTED_END = re.compile(r"[.!?…][\s\u00a0\u202f]?»\s+(?=[«„“]?[\s\u00a0\u202f]?[A-ZÀ-ÖØ-ÞЀ-Я])")


def sentence_at(text: str, offset: int) -> tuple[int, int]:
    """Where the sentence at `offset` starts and ends; behind the last one, that one."""
    found = (0, len(text))
    for start, end in _split(text, _joined(text, sentences(text))):
        if start > offset and found[1] < len(text):
            break
        found = (start, end)
        if offset <= end:
            break
    return found


def _joined(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without ends at initials, titles and months before a number."""
    made: list[tuple[int, int]] = []
    for start, end in spans:
        if made:
            before = text[made[-1][0] : made[-1][1]]
            month = text[start : start + 1].isdigit() and _MONTH.search(before)
            if month or _INITIAL.search(before):
                made[-1] = (made[-1][0], end)
                continue
        made.append((start, end))
    return made


def _split(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Parted behind quotations that are sentences of their own."""
    made: list[tuple[int, int]] = []
    for start, end in spans:
        at = start
        for close in _QUOTED_END.finditer(text, start, end):
            stop = close.start() + len(close[0].rstrip())
            made.append((at, stop))
            at = close.end()
        made.append((at, end))
    return made
