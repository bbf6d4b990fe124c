"""Apostrophes of two shapes in one text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage

_WITHIN = re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])")
# Behind a plural: "the patients' files", where no such mark opens a quotation.
_BEHIND = re.compile(r"(?<=[a-z]s)['’](?= [a-z])")
_OPENS = re.compile(r"(?<!\w)['‘](?=\w)")
# Letters of other alphabets have a mark of their own.
_LANGUAGES = frozenset({"en", "fr", "de", "it"})
_MOST = 40


class Apostrophe(NamedTuple):
    """A shape, and the word in which it stands."""

    shape: str
    start: int
    end: int
    word: str


def apostrophes(passage: Passage) -> tuple[Apostrophe, ...]:
    """The apostrophes within a passage's own words, each shape where it stands first."""
    if passage.primary not in _LANGUAGES:
        return ()
    first: dict[str, int] = {}
    for found in _WITHIN.finditer(passage.own):
        first.setdefault(found[0], found.start())
    if passage.primary == "en" and not _OPENS.search(passage.own):
        for found in _BEHIND.finditer(passage.own):
            first.setdefault(found[0], found.start())
    words = ((shape, *_word(passage.text, at)) for shape, at in first.items())
    return tuple(Apostrophe(shape, start, end, passage.text[start:end]) for shape, start, end in words)


def mixed(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """Straight apostrophes in a text that has curly ones: the first of each passage."""
    shapes = {one.shape for _, facts in gathered for one in facts}
    if len(shapes) < 2:
        return
    straight = ((passage, one) for passage, facts in gathered for one in facts if one.shape == "'")
    for passage, one in islice(straight, _MOST):
        yield passage, Hit(one.start, one.end, replacement=one.word.replace("'", "’"))


def _word(text: str, at: int) -> tuple[int, int]:
    """Where the word round a place starts and ends, or as much of it as is near."""
    start, end = at, at + 1
    while start > max(0, at - 30) and text[start - 1].isalpha():
        start -= 1
    while end < min(len(text), at + 30) and text[end].isalpha():
        end += 1
    return start, end
