"""Numbers side by side: a word with a figure in one range, votes in words, two figures that run together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.model.statement import SectionKind

_APART = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.SIGNATORIES})
_ONES = "one two three four five six seven eight nine".split()
_SMALL = [
    *_ONES,
    *"ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
]
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDED = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{'|'.join(_ONES)}))?|{'|'.join(_SMALL)})"
_RANGE = re.compile(
    rf"(?<![\w-])(?P<low>{'|'.join(_ONES)})(?P<to> to | or |–| and )(?P<high>[1-9]\d{{1,3}})"
    r"(?=[ \u00a0][a-z]|[.,;]|$)",
    re.I,
)
_VOTES = re.compile(
    rf"(?<![\w-])(?P<for>{_WORDED}|\d{{1,3}})(?P<in>(?: votes?)? (?:for|in favou?r)(?:,? and |, | ))"
    rf"(?P<against>{_WORDED}|\d{{1,3}})(?P<con> against)(?!\w)",
    re.I,
)
_THOUSAND = re.compile(
    r"(?<![\w.,-])(?P<many>[1-9]\d{0,2})[ \u00a0](?P<unit>hundred|thousand)(?=[ \u00a0][a-z])"
)
_COUNTED = r"(?:year|month|week|day|hour|page|seat|storey|metre|bed|person)"
_ADJACENT = re.compile(rf"(?<![\w.,-])(?P<many>[1-9]|1[0-2])[ \u00a0](?=\d{{1,3}}-{_COUNTED})")
_BETWEEN = re.compile(r"(?<!\w)between $", re.I)


def mixed(passage: Passage) -> Iterator[Hit]:
    """A word and a figure in a range or a number, votes that are not in figures, two figures side by side."""
    if passage.primary != "en" or passage.kind in _APART:
        return
    text = passage.own
    for found in _RANGE.finditer(text):
        # "Between nine and 11" is a range, "nine and 11" two numbers.
        if found["to"] == " and " and not _BETWEEN.search(text, max(found.start() - 9, 0), found.start()):
            continue
        put = f"{_value(found['low'])}{found['to']}{found['high']}"
        yield Hit(found.start(), found.end(), (("variant", "range"),), put)
    for found in _VOTES.finditer(text):
        if found["for"].isdecimal() and found["against"].isdecimal():
            continue
        put = f"{_value(found['for'])}{found['in']}{_value(found['against'])}{found['con']}"
        yield Hit(found.start(), found.end(), (("variant", "votes"),), put)
    for found in _THOUSAND.finditer(text):
        number = int(found["many"]) * (1000 if found["unit"] == "thousand" else 100)
        yield Hit(found.start(), found.end(), (("variant", "thousand"),), f"{number:,}")
    for found in _ADJACENT.finditer(text):
        word = _SMALL[int(found["many"]) - 1]
        yield Hit(*found.span("many"), (("variant", "adjacent"),), word)


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    parts = re.split(r"[- ]", number.casefold())
    return sum(10 * (_TENS.index(part) + 2) if part in _TENS else _SMALL.index(part) + 1 for part in parts)
