"""Two wordings of a passage: which words went and which came, as a reader would mark them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from drafter.model.values import Value


class Mark(StrEnum):
    """What became of a stretch of text. LOOK: the words stayed, but bold, link or the like changed."""

    SAME = "same"
    OUT = "out"
    IN = "in"
    LOOK = "look"


class Piece(Value, frozen=True):
    """A stretch of text under one mark."""

    mark: Mark
    text: str


# Scripts that set no spaces between words: each sign, with what belongs to it, is taken by itself.
_ALONE = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff"
    "\u3100-\u31bf\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
# What stands on or after a letter and is none itself, so that no mark is ever parted from its letter.
_UPON = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc"
    "\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20ff\u302a-\u302f"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef"
)
_STOPS = (
    "\u0000-\u0020!-/:-@\\[-`{-~\u007f-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u0387\u055a-\u055f"
    "\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u060c\u060d\u061b\u061e\u061f\u06d4\u0964\u0965\u1680\u2000-\u200b"
    "\u200e-\u206f\u2190-\u23ff\u2500-\u27bf\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30a0\u30fb"
    "\ufeff\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_IN_WORD = f"[^{_STOPS}{_ALONE}]"
# Words hold apostrophes and hyphens, and numbers their points, commas and colons.
_TOKEN = re.compile(
    rf"\s+|[{_ALONE}][{_UPON}]*|{_IN_WORD}+(?:(?:[-'’‑](?={_IN_WORD})|(?<=\d)[.,:](?=\d)){_IN_WORD}+)*|.[{_UPON}]*",
    re.DOTALL,
)
_LETTER = re.compile(r"\w")
_ENDS = ".!?…。！？:;"
# Gaps between anchors up to this many comparisons are aligned one by one; larger ones have nothing in common
# but words that stand everywhere.
_SMALL_GAP = 2_500
_FEW_WORDS, _SHORT_WORD = 3, 3
_MOST_STEPS = 60
_LEAST_SHARED = 0.25


def tokens(text: str) -> list[str]:
    """The words, spaces and signs of a text; together they are the text."""
    return _TOKEN.findall(text)


def count_words(pieces: Iterable[Piece], mark: Mark) -> int:
    """How many words stand under a mark."""
    return sum(
        1
        for piece in pieces
        if piece.mark is mark
        for token in _TOKEN.findall(piece.text)
        if _LETTER.search(token)
    )


class _Change:
    """What went and what came between two stretches that stayed."""

    __slots__ = ("came", "went")

    def __init__(self, went: list[str], came: list[str]) -> None:
        self.went = went
        self.came = came

    def weight(self) -> int:
        return max(sum(map(len, self.went)), sum(map(len, self.came)))


def marked(old: str, new: str) -> tuple[Piece, ...]:
    """`old` and `new` as pieces in their order, what went before what came.

    Without the words that came they are `old`, without those that went `new`. Whole words alone are marked,
    and no short common word between two changes parts them.
    """
    if old == new:
        return (Piece(Mark.SAME, old),) if old else ()
    if not old:
        return (Piece(Mark.IN, new),)
    if not new:
        return (Piece(Mark.OUT, old),)
    one, other = tokens(old), tokens(new)
    kept, changes = _aligned(one, other)
    kept, changes = _gathered(kept, changes)
    _shift(kept, changes)
    shared = sum(len(token) for run in kept for token in run if not token.isspace())
    if shared < _LEAST_SHARED * min(len(old), len(new)) and not _leads(kept):
        return (Piece(Mark.OUT, old), Piece(Mark.IN, new))
    return tuple(_pieces(kept, changes))


def _leads(kept: Sequence[list[str]]) -> bool:
    """Whether the texts begin or end alike: then the rest was put in or taken out."""
    return any(_LETTER.search(token) for run in (kept[0], kept[-1]) for token in run)


def _pieces(kept: Sequence[list[str]], changes: Sequence[_Change]) -> Iterator[Piece]:
    for place, run in enumerate(kept):
        if run:
            yield Piece(Mark.SAME, "".join(run))
        if place < len(changes):
            change = changes[place]
            if change.went:
                yield Piece(Mark.OUT, "".join(change.went))
            if change.came:
                yield Piece(Mark.IN, "".join(change.came))


def _aligned(old: list[str], new: list[str]) -> tuple[list[list[str]], list[_Change]]:
    """What stayed, and between each two of these what changed: always one change less."""
    kept: list[list[str]] = [[]]
    changes: list[_Change] = []
    at_old = at_new = 0
    for first, second in _common(old, new):
        if first > at_old or second > at_new:
            changes.append(_Change(old[at_old:first], new[at_new:second]))
            kept.append([])
        kept[-1].append(old[first])
        at_old, at_new = first + 1, second + 1
    if at_old < len(old) or at_new < len(new):
        changes.append(_Change(old[at_old:], new[at_new:]))
        kept.append([])
    return kept, changes


def _common(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Places of tokens that stayed, in order: found by words that stand once in both, then between these."""
    found: list[tuple[int, int]] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        low, high, start, end = waiting.pop()
        while low < high and start < end and old[low] == new[start]:
            found.append((low, start))
            low, start = low + 1, start + 1
        while low < high and start < end and old[high - 1] == new[end - 1]:
            high, end = high - 1, end - 1
            found.append((high, end))
        if low == high or start == end:
            continue
        anchors = _anchors(old, new, (low, high, start, end))
        if not anchors:
            if (high - low) * (end - start) <= _SMALL_GAP:
                found.extend(_longest(old, new, (low, high, start, end)))
            continue
        for first, second in (*anchors, (high, end)):
            waiting.append((low, first, start, second))
            if first < high:
                found.append((first, second))
            low, start = first + 1, second + 1
    found.sort()
    return found


def _anchors(old: list[str], new: list[str], within: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The longest row of words that stand exactly once in both stretches."""
    low, high, start, end = within
    once_old = _once(old, low, high)
    once_new = _once(new, start, end)
    pairs = [(once_old[token], place) for token, place in once_new.items() if token in once_old]
    if len(pairs) < 2:
        return pairs
    pairs.sort(key=lambda pair: pair[1])
    return [pairs[place] for place in increasing([first for first, _ in pairs])]


def _once(tokens: list[str], low: int, high: int) -> dict[str, int]:
    counts = Counter(tokens[low:high])
    return {
        token: place
        for place, token in enumerate(tokens[low:high], low)
        if counts[token] == 1 and not token.isspace()
    }


def increasing(values: Sequence[int]) -> list[int]:
    """The places of a longest increasing row among `values`, which are all different."""
    ends: list[int] = []
    places: list[int] = []
    before: list[int] = []
    for place, value in enumerate(values):
        at = bisect_left(ends, value)
        before.append(places[at - 1] if at else -1)
        if at == len(ends):
            ends.append(value)
            places.append(place)
        else:
            ends[at], places[at] = value, place
    row: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        row.append(place)
        place = before[place]
    return row[::-1]


def _longest(old: list[str], new: list[str], within: tuple[int, int, int, int]) -> list[tuple[int, int]]:
    """The longest common row of a small gap, words before spaces."""
    low, high, start, end = within
    width = end - start
    table = [[0] * (width + 1)]
    for first in range(high - 1, low - 1, -1):
        below, row = table[-1], [0] * (width + 1)
        token = old[first]
        worth = 1 if token.isspace() else 1 + 2 * len(token)
        for place in range(width - 1, -1, -1):
            best = max(below[place], row[place + 1])
            if new[start + place] == token and below[place + 1] + worth > best:
                best = below[place + 1] + worth
            row[place] = best
        table.append(row)
    found = []
    first, place = low, 0
    while first < high and place < width:
        row, below = table[high - first], table[high - first - 1]
        if row[place] == below[place]:
            first += 1
        elif row[place] == row[place + 1]:
            place += 1
        else:
            found.append((first, start + place))
            first, place = first + 1, place + 1
    return found


def _gathered(kept: list[list[str]], changes: list[_Change]) -> tuple[list[list[str]], list[_Change]]:
    """Without stretches that only break a change up: short ones between changes that outweigh them."""
    runs, parts = [kept[0]], []
    for change, run in zip(changes, kept[1:], strict=True):
        parts.append(change)
        runs.append(run)
        while len(parts) > 1 and _breaks_up(runs[-2], parts[-2], parts[-1]):
            between, last = runs.pop(-2), parts.pop()
            parts[-1] = _Change(
                [*parts[-1].went, *between, *last.went], [*parts[-1].came, *between, *last.came]
            )
    return runs, parts


def _breaks_up(run: Sequence[str], before: _Change, after: _Change) -> bool:
    words = [token for token in run if _LETTER.search(token)]
    if not words and len(run) <= 2:
        return True
    size = sum(map(len, run))
    if any(len(word) > _SHORT_WORD for word in words):
        # Words that carry meaning part changes, unless these are far longer.
        size *= 2
    return len(words) <= _FEW_WORDS and size <= before.weight() and size <= after.weight()


def _shift(kept: list[list[str]], changes: Sequence[_Change]) -> None:
    """Move what was only put in or only taken out to where it begins and ends as a reader would say."""
    for place, change in enumerate(changes):
        moving = change.came if not change.went else change.went if not change.came else None
        if not moving:
            continue
        before, after = kept[place], kept[place + 1]
        for _ in range(_MOST_STEPS):
            if not before or before[-1] != moving[-1]:
                break
            after.insert(0, moving.pop())
            moving.insert(0, before.pop())
        # From as early as can be to as late as can be; of equally good places the last.
        best, fitting = 0, ([*before], [*moving], [*after])
        for _ in range(2 * _MOST_STEPS):
            fit = _fit(before, moving, after)
            if fit >= best:
                best, fitting = fit, ([*before], [*moving], [*after])
            if not after or after[0] != moving[0]:
                break
            before.append(moving.pop(0))
            moving.append(after.pop(0))
        before[:], moving[:], after[:] = fitting


def _fit(before: Sequence[str], moving: Sequence[str], after: Sequence[str]) -> int:
    return _edge(before[-1] if before else "", moving[0]) + _edge(moving[-1], after[0] if after else "")


def _edge(left: str, right: str) -> int:
    """How good a place between two tokens is to begin or end a change."""
    if not left or not right:
        return 6
    if "\n" in left or "\n" in right:
        return 5
    if left[-1] in _ENDS and right.isspace():
        return 4
    return 3 if left.isspace() or right.isspace() else 1
