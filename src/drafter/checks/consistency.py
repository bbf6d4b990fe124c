"""Spellings of two kinds in one text: -ise and -ize, British and American, one word with two capitals."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.model.statement import SectionKind

_ISE = re.compile(
    r"(?<![\w-])((?:de|re|un)?(?:organ|recogn|criminal|penal|stigmat|real|emphas|mobil|legal|marginal|victim|polar|"
    r"stabil|util|author|minim|maxim|priorit|harmon|politic|apolog|scandal|character|jeopard|scrutin|normal|"
    r"categor|final|symbol|terror|brutal|liberal|central|general|special|summar|visual|weapon|instrumental|"
    r"institutional|national|internal|formal|equal|sensit|material|militar|colon|hospital|traumat|demon|patron|"
    r"mininform|memor|standard|modern|neutral|local|global|popular|public|sympath|capital|fertil))"
    r"(i[sz])(e|es|ed|ing|ation|ations|ational|er|ers)(?!\w)"
)
_PAIRS = (
    (
        "our",
        "or",
        r"(?:behavi|col|fav|hon|lab|neighb|endeav|harb|hum|rum|vig)",
        r"(?:s|ed|ing|able|ably|ite|ites|er|ers|al|hood|ing)?",
    ),
    ("tre", "ter", r"(?:cen|thea|spec|kilome|me)", r"s?"),
    ("ence", "ense", r"(?:def|off|pret)", r"s?"),
    ("lled", "led", r"(?:trave|cance|labe|counse|signa)", r""),
    ("lling", "ling", r"(?:trave|cance|labe|counse|signa)", r""),
    ("yse", "yze", r"(?:anal|paral)", r"(?:s|d|rs?)?"),
    ("ogue", "og", r"(?:catal|dial)", r"s?"),
)


def _ways(side: int, letter: str) -> re.Pattern[str]:
    """Every word in the spelling of one side of the pairs; a group tells by which pair."""
    words = (rf"{pair[2]}(?P<{letter}{place}>{pair[side]}){pair[3]}" for place, pair in enumerate(_PAIRS))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?!\w)")


_BRITISH, _AMERICAN = _ways(0, "b"), _ways(1, "a")
_STATES = re.compile(r"(?<!\w)(?:[Mm]ember [Ss]tates)(?!\w)")
_APART = frozenset({SectionKind.RELATED, SectionKind.CONTACT})


class Spelt(NamedTuple):
    """A word that is spelt in two ways: where, of which family, in which way, and how the other way goes."""

    start: int
    end: int
    family: str
    way: str
    other: str


class Spellings(NamedTuple):
    """The words of a passage that are spelt in two ways; how often each family stands in each way."""

    words: tuple[Spelt, ...]
    ways: tuple[tuple[tuple[str, str], int], ...]


def spelt(passage: Passage) -> tuple[Spellings, ...]:
    """The words of a passage that another country spells otherwise; those of names left out."""
    words = passage.once(_spelt)
    return (
        (Spellings(words, tuple(Counter((one.family, one.way) for one in words).items())),) if words else ()
    )


def _spelt(passage: Passage) -> tuple[Spelt, ...]:
    if passage.primary != "en" or passage.kind in _APART:
        return ()
    text = passage.own
    facts: list[Spelt] = []
    for found in _ISE.finditer(text):
        way = found[2][1]
        other = f"{found[1]}i{'z' if way == 's' else 's'}{found[3]}"
        facts.append(Spelt(*found.span(), "ise", f"-i{way}e", other))
    for pattern, way, to in ((_BRITISH, "British", 1), (_AMERICAN, "American", 0)):
        for found in pattern.finditer(text):
            name = found.lastgroup or ""
            start, end = found.span(name)
            other = text[found.start() : start] + _PAIRS[int(name[1:])][to] + text[end : found.end()]
            facts.append(Spelt(*found.span(), "country", way, other))
    for found in _STATES.finditer(text):
        begun = (
            passage.is_heading
            or not text[: found.start()].rstrip()
            or text[: found.start()].rstrip()[-1:] in ".!?"
        )
        if not begun:
            way = found[0]
            other = "Member States" if way != "Member States" else "member states"
            facts.append(Spelt(*found.span(), "states", way, other))
    return tuple(facts)


def mixed(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """The rarer of two spellings, wherever it stands."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, (fact,) in gathered:
        for (family, way), times in fact.ways:
            counts[family][way] += times
    usual = {family: ways.most_common(1)[0][0] for family, ways in counts.items() if len(ways) > 1}
    if not usual:
        return
    for passage, (fact,) in gathered:
        for one in fact.words:
            wanted = usual.get(one.family)
            if wanted and one.way != wanted:
                arguments = (("variant", one.family), ("way", one.way), ("usual", wanted))
                yield passage, Hit(one.start, one.end, arguments, one.other)
