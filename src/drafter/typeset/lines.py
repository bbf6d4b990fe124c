"""Lines: where a paragraph breaks, and the lines that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.compose.composition import Piece
from drafter.typeset.pages import MISSING, UNSET, Line, Run
from drafter.typeset.words import Break, Part, Style, Word, words_of

# A line shorter than this share of its measure is worse than a break after a hyphen.
_LOOSE = 0.75
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
    """The lines of a paragraph in a measure, broken where they must be."""
    words = words_of(pieces, style, max(width - style.hang, style.size))
    if not words:
        return SetText(())
    widths = (width, width - style.hang)
    ends = balanced_lines(words, widths) if style.balanced else break_lines(words, widths)
    lines: list[Line] = []
    begin = 0
    for end in ends:
        lines.append(_line(words[begin:end], style, style.hang if begin else 0.0))
        begin = end
    boxed = [part for word in words for part in word.parts if part.face == MISSING or part.face == UNSET]
    return SetText(
        tuple(lines),
        tuple(part.text for part in boxed if part.face == MISSING),
        tuple(part.text for part in boxed if part.face == UNSET),
    )


def break_lines(words: Sequence[Word], widths: Sequence[float]) -> list[int]:
    """Where each line ends, as the count of words before that place.

    `widths` are the measures of the lines; the last of them holds for all that follow.
    """
    ends: list[int] = []
    begin, count = 0, len(words)
    while begin < count:
        width = widths[min(len(ends), len(widths) - 1)]
        end = _fitting(words, begin, width)
        if end < count and words[end - 1].ending is Break.COSTLY:
            end = _without_costly(words, begin, end, width)
        ends.append(end)
        begin = end
    return ends


def _fitting(words: Sequence[Word], begin: int, width: float) -> int:
    """The end of the longest line that fits; one word at least."""
    used = 0.0
    for at in range(begin, len(words)):
        word = words[at]
        used += word.width
        if used > width + 0.001 and at > begin:
            return at
        if word.ending is Break.FORCED:
            return at + 1
        if word.space is not None:
            used += word.space.width
    return len(words)


def _without_costly(words: Sequence[Word], begin: int, end: int, width: float) -> int:
    """An earlier end at a space, where the line stays long enough."""
    for at in range(end - 1, begin, -1):
        if words[at - 1].ending is not Break.COSTLY:
            return at if natural_width(words, begin, at) >= _LOOSE * width else end
    return end


def natural_width(words: Sequence[Word], begin: int, end: int) -> float:
    """The width of words in one line, without the space after the last."""
    total = sum(word.width for word in words[begin:end])
    return total + sum(word.space.width for word in words[begin : end - 1] if word.space is not None)


def balanced_lines(words: Sequence[Word], widths: Sequence[float]) -> list[int]:
    """As `break_lines`, in as few lines, of which none is much shorter than another.

    Lines that end in an article or a preposition are avoided where others are as good.
    """
    greedy = break_lines(words, widths)
    count, lines = len(words), len(greedy)
    if lines < 2 or count > 120 or any(word.ending is Break.FORCED for word in words):
        return greedy
    width = min(widths)
    goal = natural_width(words, 0, count) / lines
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _ in range(lines):
        reached: dict[int, tuple[float, int]] = {}
        for begin, (cost, _) in best[-1].items():
            for end in range(begin + 1, count + 1):
                natural = natural_width(words, begin, end)
                if natural > width and end > begin + 1:
                    break
                total = (
                    cost + ((natural - goal) / width) ** 2 + (_weakness(words[end - 1]) if end < count else 0)
                )
                if end not in reached or total < reached[end][0]:
                    reached[end] = (total, begin)
        best.append(reached)
    ends: list[int] = []
    at = count
    for reached in reversed(best[1:]):
        if at not in reached:
            return greedy
        ends.append(at)
        at = reached[at][1]
    return ends[::-1]


def _weakness(word: Word) -> float:
    text = "".join(part.text for part in word.parts)
    if word.ending is Break.COSTLY:
        return 0.08
    small = text.islower() and text.isalpha()
    return 0.04 if small and (len(text) <= 3 or text in _WEAK_ENDS) else 0.0


def _line(words: Sequence[Word], style: Style, indent: float) -> Line:
    runs: list[Run] = []
    last = len(words) - 1
    x = indent
    for number, word in enumerate(words):
        for part in word.parts:
            x = _append(runs, part, x)
        if word.space is not None and number < last:
            x = _append(runs, word.space, x)
    soft = words[last].space is not None or words[last].ending is Break.FORCED
    return Line(tuple(runs), x, style.size, style.leading, soft, words[0].start)


def _append(runs: list[Run], part: Part, x: float) -> float:
    before = runs[-1] if runs else None
    joins = before is not None and before.face == part.face and before.piece == part.piece
    if before is None or not joins or part.face in (MISSING, UNSET):
        runs.append(Run(x, part.width, part.face, part.text, part.colour, part.piece, part.link))
    else:
        width, text = before.width + part.width, before.text + part.text
        runs[-1] = Run(before.x, width, part.face, text, part.colour, part.piece, part.link)
    return x + part.width
