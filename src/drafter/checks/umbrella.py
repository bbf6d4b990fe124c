"""The letters for lesbian, gay, bisexual, trans and intersex people: one set of them in one text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.statement import SectionKind

_LETTERS = re.compile(r"(?<![\w-])((?:LGBT|GLBT|LSBT|2SLGBT|ЛГБТ)[A-ZА-Я*]{0,6})( ?\+)?(?!\w)")
_WORD_BEFORE = re.compile(r"(\w[\w’'-]{0,29}) $")
_WORD_AFTER = re.compile(r"[ -]([^\W\d_]+)")
_APART = frozenset({SectionKind.RELATED, SectionKind.CONTACT, SectionKind.SIGNATORIES})


class Letters(NamedTuple):
    """A set of letters and where it stands."""

    start: int
    end: int
    letters: str


def letters_of(passage: Passage) -> tuple[Letters, ...]:
    """The sets of letters in a passage's own words, those within names left out."""
    if passage.kind in _APART:
        return ()
    return tuple(
        Letters(found.start(), found.end(), found[1].replace("*", "") + ("+" if found[2] else ""))
        for found in _LETTERS.finditer(passage.own)
        if not _in_name(passage, found)
    )


def _in_name(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a name is around it, as in "LGBT Rights Forum" or "Munich LGBT Forum"."""
    text = passage.own
    after = _WORD_AFTER.match(text, found.end())
    capital = after is not None and after[1][0].isupper() and passage.primary != "de"
    before = _WORD_BEFORE.search(text[max(found.start() - 30, 0) : found.start()])
    begins = {start for start, _ in passage.sentences}
    named = before is not None and before[1][0].isupper() and passage.primary != "de"
    # The first word of a sentence has a capital for that: "For LGBTI people".
    begun = before is not None and found.start() - len(before[0]) in begins
    return bool(capital or (named and not begun))


def mixed(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """Another set of letters than most of the text has."""
    counts = Counter(one.letters for _, some in gathered for one in some)
    if len(counts) < 2:
        return
    usual = counts.most_common(1)[0][0]
    for passage, some in gathered:
        for one in some:
            if one.letters != usual:
                yield passage, Hit(one.start, one.end, (("usual", usual),))


def spaced(passage: Passage) -> Iterator[Hit]:
    """A space between the letters and their plus sign."""
    for found in _LETTERS.finditer(passage.own):
        if found[2] and found[2][0] == " ":
            yield Hit(found.start(), found.end(), (("variant", "plus"),), f"{found[1]}+")
