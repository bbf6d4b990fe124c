"""Which commands a few typed letters mean, and which letters of their names are meant."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

Span = tuple[int, int]

# What a place in the order costs: the less, the nearer to the top.
_PIECE, _LATE_WORD, _BACKWARDS, _OUTSIDE, _INSIDE = 8, 2, 6, 40, 30
_LEAST_INSIDE = 3
# Names are of few words; the ways to spell a query with many would be too many.
_MOST_WORDS, _MOST_PIECES = 12, 5


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name fits, 0 at best, and the stretches of it that were typed."""

    cost: int
    spans: tuple[Span, ...]


def match(query: str, name: str, besides: str = "") -> Match | None:
    """How `name` fits what was typed; None where it does not.

    Each word of the query is looked for at the starts of the name's words, in one piece or in several
    (“mosu” finds “Move section up”), then inside a word, then in `besides`, which is not shown.
    """
    words = query.split()
    folded, aside = _folded(name), _folded(besides)
    cost = 0
    spans: list[Span] = []
    for word in map(_folded, words):
        found = _at_starts(word, folded) or _inside(word, folded)
        if found is not None:
            if spans and found.spans[0][0] < spans[-1][0]:
                cost += _BACKWARDS
            cost += found.cost
            spans.extend(found.spans)
        elif _begins_a_word(word, aside):
            cost += _OUTSIDE
        else:
            return None
    return Match(cost, _merged(spans))


@lru_cache(maxsize=2048)
def _folded(text: str) -> str:
    """Letter by letter without case and accents, so that places stay what they are."""
    return "".join((unicodedata.normalize("NFKD", letter) or letter)[0].lower()[0] for letter in text)


@lru_cache(maxsize=2048)
def _starts(text: str) -> tuple[int, ...]:
    return tuple(
        at for at, letter in enumerate(text) if letter.isalnum() and (not at or not text[at - 1].isalnum())
    )


def _at_starts(word: str, text: str) -> Match | None:
    """The cheapest way to spell `word` with beginnings of the words of `text`, in their order."""
    starts = _starts(text)[:_MOST_WORDS]
    best: Match | None = None

    def spell(rest: str, first: int, cost: int, spans: tuple[Span, ...]) -> None:
        nonlocal best
        if not rest:
            if best is None or cost < best.cost:
                best = Match(cost, spans)
            return
        if best is not None and cost >= best.cost:
            return
        if len(spans) == _MOST_PIECES:
            return
        for number in range(first, len(starts)):
            at = starts[number]
            alike = _alike(rest, text[at:])
            price = cost + (_PIECE if spans else 0) + (_LATE_WORD if number else 0)
            # The longest piece first: shorter ones are tried only where it leads nowhere cheaper.
            for length in range(alike, 0, -1):
                spell(rest[length:], number + 1, price, (*spans, (at, at + length)))

    spell(word, 0, 0, ())
    return best


def _alike(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _inside(word: str, text: str) -> Match | None:
    at = text.find(word) if len(word) >= _LEAST_INSIDE else -1
    return Match(_INSIDE, ((at, at + len(word)),)) if at >= 0 else None


def _begins_a_word(word: str, text: str) -> bool:
    return any(text.startswith(word, at) for at in _starts(text))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
