"""Lines: where a paragraph breaks, and the lines that come of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from drafter.compose.composition import Piece
from drafter.typeset.pages import MISSING, UNSET, Line, Run
from drafter.typeset.words import Break, Part, Style, Word, words_of

# Costs are squared shares of the measure. A bad line is twice as short as lines are on average; one that ends
# where a word parts costs as much again.
_BAD = 0.15**2
_LEAST_LAST = 12
"""How many characters a last line should have."""
_SHORT_LAST = 0.5**2
_LONE_LAST = 10.0
_SLACK = 0.001
_WIDER = 0.1
"""How much wider a space may be, as a share of it: far less than in justified text."""
# Lines are chosen among so many at a time; in paragraphs longer than any that people write, first fit
# decides where one such stretch ends and the next begins.
_STRETCH = 128
# Lines of a headline do not end in these; any other word of three small letters counts as one of them.
_WEAK_ENDS = frozenset(
    "with from into over after than that which avec dans pour sans sous chez entre "
    "unter über nach eine einer eines einem einen para como entre desde между через после перед".split()
)


class SetText(NamedTuple):
    """A paragraph's lines, and the characters in it that cannot be set."""

    lines: tuple[Line, ...]
    missing: tuple[str, ...] = ()
    unset: tuple[str, ...] = ()


class LineCache:
    """Lines by what they were set from, so that after an edit only what changed is set again.

    What the last two layouts did not use is dropped by `turn`.
    """

    def __init__(self) -> None:
        self._present: dict[tuple[tuple[Piece, ...], Style, float], SetText] = {}
        self._past: dict[tuple[tuple[Piece, ...], Style, float], SetText] = {}

    def turn(self) -> None:
        """A new layout begins: what the one before it did not use is forgotten."""
        self._past, self._present = self._present, {}

    def set(self, pieces: tuple[Piece, ...], style: Style, width: float) -> SetText:
        """The lines of a paragraph in a measure."""
        key = (pieces, style, width)
        found = self._present.get(key)
        if found is None:
            found = self._past.get(key) or set_text(pieces, style, width)
            self._present[key] = found
        return found


def set_text(pieces: Sequence[Piece], style: Style, width: float) -> SetText:
    """The lines of a paragraph in a measure, broken for the best rag."""
    words = words_of(pieces, style, max(width - style.hang, style.size))
    if not words:
        return SetText(())
    ends = break_lines(words, width, width - style.hang, balanced=style.balanced)
    lines: list[Line] = []
    begin = 0
    for end in ends:
        indent = style.hang if begin else 0.0
        ragged = end < len(words) and words[end - 1].ending is not Break.FORCED and not style.balanced
        lines.append(_line(words[begin:end], style, indent, width if ragged else 0.0))
        begin = end
    boxed = [part for word in words for part in word.parts if part.face == MISSING or part.face == UNSET]
    return SetText(
        tuple(lines),
        tuple(part.text for part in boxed if part.face == MISSING),
        tuple(part.text for part in boxed if part.face == UNSET),
    )


# Breaking


def break_lines(words: Sequence[Word], first: float, rest: float, *, balanced: bool = False) -> list[int]:
    """Where each line ends, as the count of words before that place: as few lines as can be.

    `first` is the measure of the first line, `rest` that of the others. Of all ways to break, the one is
    taken whose lines, but for the last, are least short of their measure, by the sum of squares; where a word
    parts it costs as much as a bad line, and a last line of one word or a few letters more than any.
    `balanced` makes all lines alike, the last too, and avoids ends in an article or a preposition.
    """
    ruler = _Ruler(words, rest, balanced=balanced)
    found: list[int] = []
    for begin, end in ruler.stretches:
        found += ruler.broken(begin, end, rest if begin else first)
    return found


def first_fit(words: Sequence[Word], first: float, rest: float) -> list[int]:
    """Where lines end if each takes as many words as fit, with no regard to those that follow."""
    ruler = _Ruler(words, rest)
    found: list[int] = []
    for begin, end in ruler.stretches:
        found += ruler.first_fit(begin, end, rest if begin else first)
    return found


def cost_of_lines(words: Sequence[Word], ends: Sequence[int], first: float, rest: float) -> float:
    """What the lines of a paragraph cost, as `break_lines` counts it, in shares of the measure squared."""
    ruler = _Ruler(words, rest)
    total = 0.0
    for number, (begin, end) in enumerate(pairwise((0, *ends))):
        if end == len(words) or words[end - 1].ending is Break.FORCED:
            total += ruler.tail(begin, end)
        else:
            short = (first if number == 0 else rest) - ruler.ends[end] + ruler.starts[begin]
            total += short * short + ruler.penalties[end]
    return total / rest**2


class _Ruler:
    """Words on one endless line: where each starts and ends, and what a break after it costs.

    A line of the words from `begin` to `end` is `ends[end] - starts[begin]` wide.
    """

    def __init__(self, words: Sequence[Word], rest: float, *, balanced: bool = False) -> None:
        self.words = words
        self.rest = rest
        self.balanced = balanced
        self.unit = rest * rest
        self.starts: list[float] = []
        self.ends: list[float] = [0.0]
        self.penalties: list[float] = [0.0]
        stops = [0]
        at = 0.0
        for _, width, space, ending, _ in words:
            self.starts.append(at)
            at += width
            self.ends.append(at)
            if space is not None:
                at += space.width
            self.penalties.append(_BAD * self.unit if ending is Break.COSTLY else 0.0)
            if ending is Break.FORCED:
                stops.append(len(self.starts))
        if stops[-1] < len(words):
            stops.append(len(words))
        self.stretches = list(pairwise(stops))
        if balanced:
            self.penalties = [0.0, *(_weakness(word) * self.unit for word in words)]

    def first_fit(self, begin: int, end: int, first: float) -> list[int]:
        """The ends of lines that take what fits, one word at least."""
        starts, ends = self.starts, self.ends
        found: list[int] = []
        width = first
        while begin < end:
            begin = max(bisect_right(ends, starts[begin] + width + _SLACK, begin + 1, end + 1) - 1, begin + 1)
            found.append(begin)
            width = self.rest
        return found

    def broken(self, begin: int, end: int, first: float) -> list[int]:
        """The best ends of lines for words without a forced break."""
        latest = self.first_fit(begin, end, first)
        found: list[int] = []
        for at in range(0, len(latest), _STRETCH):
            stretch = latest[at : at + _STRETCH]
            found += self._best(begin, stretch, self.rest if at else first, last=stretch[-1] == end)
            begin = stretch[-1]
        return found

    def _best(self, begin: int, latest: list[int], first: float, *, last: bool) -> list[int]:
        """Of all ways to break in as many lines as `latest` has, the one of least cost.

        No line can end later than the first fit from the front has it, nor earlier than one from the back:
        only what lies between is looked at, which keeps the work in proportion to the length.
        """
        count, end = len(latest), latest[-1]
        if count == 1:
            return latest
        starts, ends, rest = self.starts, self.ends, self.rest
        earliest = self._earliest(begin, end, count)
        goal_first, goal = first, rest
        if self.balanced:
            goal = goal_first = (ends[end] - starts[begin]) / count
        base = goal_first + starts[begin]
        # What can be reached: the cost so far and the end of the line before, by where a line ends.
        reached = [
            (starts[at], (base - ends[at]) ** 2 + self.penalties[at], at)
            for at in range(earliest[0], latest[0] + 1)
        ]
        trail: list[dict[int, int]] = []
        for number in range(1, count - 1):
            reached, back = self._next(reached, earliest[number], latest[number], goal)
            trail.append(back)
        best, chosen = float("inf"), -1
        whole = self.balanced or not last
        for start, cost, at in reached:
            if ends[end] - start > rest + _SLACK and at != end - 1:
                continue
            total = cost + ((goal - ends[end] + start) ** 2 if whole else self.tail(at, end))
            if total < best:
                best, chosen = total, at
        found = [end]
        for back in reversed(trail):
            if chosen < 0:
                return latest
            found.append(chosen)
            chosen = back[chosen]
        return [chosen, *reversed(found)] if chosen >= 0 else latest

    def _earliest(self, begin: int, end: int, count: int) -> list[int]:
        """The earliest end of each line, so that what follows fits in the lines that are left."""
        found = [end]
        for _ in range(count - 1):
            end = min(bisect_left(self.starts, self.ends[end] - self.rest - _SLACK, begin + 1, end), end - 1)
            found.append(max(end, begin + 1))
        return found[::-1]

    def _next(
        self, reached: list[tuple[float, float, int]], low: int, high: int, goal: float
    ) -> tuple[list[tuple[float, float, int]], dict[int, int]]:
        """One line on: the cheapest way to each place where it may end."""
        starts, ends, penalties = self.starts, self.ends, self.penalties
        least = goal - self.rest - _SLACK
        cheapest = min((cost for _, cost, _ in reached), default=0.0)
        found: list[tuple[float, float, int]] = []
        back: dict[int, int] = {}
        skip = 0
        for end in range(low, high + 1):
            room = goal - ends[end]
            while skip < len(reached) and room + reached[skip][0] < least and reached[skip][2] < end - 1:
                skip += 1
            best, chosen = float("inf"), -1
            for start, cost, at in reached[skip:] if skip else reached:
                if at >= end:
                    break
                short = room + start
                total = cost + short * short
                if total < best:
                    best, chosen = total, at
                elif short > 0 and cheapest + short * short > best:
                    break
            if chosen >= 0:
                found.append((starts[end], best + penalties[end], end))
                back[end] = chosen
        return found, back

    def tail(self, begin: int, end: int) -> float:
        """What a last line costs: nothing, unless it is a single word or very short."""
        words = self.words[max(begin, end - _LEAST_LAST) : end]
        if words[0].space is not None and words[-1].start - words[0].start >= _LEAST_LAST:
            return 0.0
        pieces = [
            part.text for word in words for part in (*word.parts, *((word.space,) if word.space else ()))
        ]
        text = "".join(pieces).strip()
        lone = _LONE_LAST if len(text.split()) < 2 else 0.0
        return (lone + (_SHORT_LAST if len(text) < _LEAST_LAST else 0.0)) * self.unit


def _weakness(word: Word) -> float:
    if word.ending is Break.COSTLY:
        return 0.08
    text = "".join(part.text for part in word.parts)
    small = text.islower() and text.isalpha()
    return 0.04 if small and (len(text) <= 3 or text in _WEAK_ENDS) else 0.0


# Lines


def _line(words: Sequence[Word], style: Style, indent: float, measure: float) -> Line:
    """The words side by side, in as few runs as their faces and pieces allow.

    Where there is a `measure`, spaces are widened towards it, by no more than the eye passes over.
    """
    parts: list[Part] = []
    for word in words:
        parts += word.parts
        if word.space is not None:
            parts.append(word.space)
    last = words[-1]
    if last.space is not None:
        parts.pop()
    if measure:
        parts = _widened(parts, style.size, measure - indent)
    runs: list[Run] = []
    x = indent
    begin = 0
    for place, part in enumerate(parts):
        first = parts[begin]
        if part.face != first.face or part.piece != first.piece or (place and part.face in _BOXED):
            runs.append(_run(parts[begin:place], x))
            x += runs[-1].width
            begin = place
    if parts:
        runs.append(_run(parts[begin:], x))
        x += runs[-1].width
    soft = last.space is not None or last.ending is Break.FORCED
    return Line(tuple(runs), x, style.size, style.leading, soft, words[0].start)


_BOXED = (MISSING, UNSET)


def _widened(parts: list[Part], size: float, room: float) -> list[Part]:
    """The parts of a line with spaces up to a tenth wider, as far as it is short of its room."""
    spaces = [place for place, part in enumerate(parts) if part.text == " "]
    short = room - sum([part.width for part in parts])
    if not spaces or short <= 0:
        return parts
    widest = min(parts[place].width for place in spaces) * _WIDER
    # In thousandths of an em, as fonts count.
    added = int(min(short / len(spaces), widest) / size * 1000) / 1000
    if added:
        for place in spaces:
            space = parts[place]
            parts[place] = space._replace(width=space.width + added * size, kerns=((1, added),))
    return parts


def _run(parts: Sequence[Part], x: float) -> Run:
    """Parts of one face and piece as one run."""
    first = parts[0]
    text = "".join([part.text for part in parts])
    width = sum([part.width for part in parts])
    kerns: list[tuple[int, float]] = []
    if any(part.kerns for part in parts):
        at = 0
        for part in parts:
            kerns += [(at + place, added) for place, added in part.kerns]
            at += len(part.text)
        if kerns and kerns[-1][0] == at:
            # What a space at the end of a run is wider by is in its width alone.
            kerns.pop()
    return Run(
        x,
        width,
        first.face,
        text,
        first.colour,
        first.piece,
        first.link,
        tuple(kerns),
        first.size,
        first.rise,
    )
