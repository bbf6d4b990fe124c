"""Quotation marks that do not match."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.register.punctuation import marks_of

_OPENERS = {"“": "”", "‘": "’", "„": "“", "‚": "‘", "«": "»", "‹": "›"}
_CLOSERS = "”’“‘»›"
_LONGEST = 200


def mismatched(passage: Passage) -> Iterator[Hit]:
    """A quotation that another kind of mark closes than the one that opened it."""
    text = passage.text
    at = 0
    while at < len(text):
        mark = text[at]
        if mark not in _OPENERS or (at and text[at - 1].isalnum()):
            at += 1
            continue
        end = _wrong_end(text, at, _fitting(mark, passage.language))
        if end > 0:
            yield _mended(passage, at, end)
            at = end
        at += 1


def _fitting(mark: str, language: str) -> str:
    """The marks that may close what `mark` opens: the language's, and those of the mark itself."""
    marks = marks_of(language)
    own = "".join(closer for opener, closer in (marks.outer, marks.inner) if opener == mark)
    return own + _OPENERS[mark]


def _wrong_end(text: str, at: int, fitting: str) -> int:
    """Where a mark that does not fit closes the quotation, or 0 where one that fits does or none."""
    wrong = 0
    for place in range(at + 1, min(len(text), at + _LONGEST)):
        mark = text[place]
        if mark in fitting and not text[place + 1 : place + 2].isalnum():
            return 0
        if mark in _OPENERS and not text[place - 1].isalnum():
            # Another quotation begins before this one was closed.
            return wrong
        if not wrong and mark in _CLOSERS and text[place - 1].isalnum() and _ends_word(text, place):
            # An apostrophe after a plural looks alike, so what fits may still come.
            wrong = place
    return wrong


def _ends_word(text: str, place: int) -> bool:
    return not text[place + 1 : place + 2].isalnum()


def _mended(passage: Passage, start: int, end: int) -> Hit:
    """With the pair that the closing mark belongs to, or else the language's."""
    text = passage.text
    marks = marks_of(passage.language)
    outer, inner = marks.outer, marks.inner
    pair = next((one for one in (outer, inner) if one[1] == text[end]), outer)
    return Hit(start, end + 1, replacement=f"{pair[0]}{text[start + 1 : end]}{pair[1]}")
