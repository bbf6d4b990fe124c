"""The parts that calls are made of: their asks, the body by which something is to be done."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.readers.bodies import Body, bodies_in, is_body, noun_phrase
from drafter.register.wording import Wording

# Words that begin a clause, or quoted words: what holds them is no bare name.
CLAUSE = re.compile(
    r"\b(?:that|which|who|whose|when|if|because|said|says|qui|que|dont|lorsque|si|dass|weil|wenn|welche[rsn]?|"
    r"который|которые|которая|что|якщо|який|яка|które|który|że|che|cuando)\b|¤{3}|[;:]",
    re.I,
)
TRIM = " ,;:.–—"
LEADING_ON = re.compile(
    r",?\s(?:(?:not )?to|à|de|a|que|that|dass|zu|che|di|do|o|чтобы|щоб|aby|the following|auf,?)$", re.I
)
_CONJUNCTION = re.compile(r"[;,]?\s(?:and|et|und|sowie|y|и|і|та|e|ed|or|oraz|as well as|ainsi que)$", re.I)


@dataclass(slots=True)
class Found:
    """A call found in a paragraph: its stretch, bodies, asks.

    `listed` where its asks come as a list below; `opening` where it opens the paragraph outright; `follows`
    where "it" or "they" are the bodies of the call before; `explicit` where a verb of calling has them.
    """

    start: int
    end: int
    bodies: list[Body] = field(default_factory=list)
    asks: list[tuple[int, int]] = field(default_factory=list)
    listed: bool = False
    opening: bool = False
    you: bool = False
    follows: bool = False
    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """What is known of a paragraph's place.

    Whether duties and calls without a body count there, whether it is `listed` as an ask of a call above, and
    whether it is `continued`: calls stand before it, so that "they" may be those who make them. `names` are
    words that the page writes with a capital letter within sentences.
    """

    duties: bool = True
    bare: bool = False
    listed: bool = False
    speakers: tuple[str, ...] = ()
    continued: bool = False
    names: frozenset[str] = frozenset()


def agent_of(plain: str, start: int, end: int, words: Wording, language: str) -> list[Body]:
    """The body by which something is to be done."""
    found = words.calls.agent.search(plain[start:end])
    if found is None:
        return []
    begin = start + found.end()
    stop = min(noun_phrase(plain, begin, words.bodies, language), end)
    if not is_body(plain[begin:stop], words.bodies, language):
        return []
    return bodies_in(plain, begin, stop, words.bodies, language)


def after_opener(opener: re.Match[str]) -> int:
    """Where the ask begins: after its opener, but with its "not"."""
    negation = negation_of(opener)
    return negation if negation >= 0 else opener.end()


def negation_of(match: re.Match[str]) -> int:
    """Where the "not" of an opener stands, or -1."""
    groups = match.groupdict()
    for name in ("not", "not2"):
        if groups.get(name):
            return match.start(name)
    return -1


def asks_of(plain: str, start: int, end: int, words: Wording) -> list[tuple[int, int]]:
    """The asks of a stretch: parted where the next one begins as the first did."""
    cuts = [start]
    ends: list[int] = []
    for more in words.calls.more.finditer(plain[start:end]):
        if more.start() < 4:
            continue
        ends.append(start + more.start())
        cuts.append(start + (negation_of(more) if negation_of(more) >= 0 else more.end()))
    ends.append(end)
    return list(zip(cuts, ends, strict=True))


def trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the spaces and stops at its ends."""
    part = plain[start:end]
    start += len(part) - len(part.lstrip(TRIM))
    kept = _CONJUNCTION.sub("", plain[start:end].rstrip(TRIM)).rstrip(TRIM)
    return start, start + len(kept)


def names_only(text: str, words: Wording, language: str) -> bool:
    """Whether a text is names of bodies with their articles and conjunctions, and nothing else."""
    rest = text.strip(TRIM)
    parts = re.split(r",\s", words.bodies.joiners.sub(", ", rest))
    for part in parts:
        leading = words.bodies.leading.match(part)
        start = leading.end() if leading else 0
        if noun_phrase(part, start, words.bodies, language) < len(part.rstrip()) - 1:
            return False
    return bool(parts)
