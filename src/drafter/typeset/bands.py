"""What pages are made of: bands that no page break divides, frames around them, and names in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.model.values import Value
from drafter.typeset.look import NO_GAP, Gap, U
from drafter.typeset.pages import Placed

_PARTS_KEPT = 64
_LEAST_ROWS = 5
"""From how many rows on names give one up to those that would stand alone on the next page."""


class Frame(NamedTuple):
    """A fill or outline behind consecutive bands; on each page that they reach it is painted anew.

    `x` counts from the left edge of the type area. `pad` is the room that the first and the last band hold
    above and below their text; a part that continues reaches as far beyond the area of the text.
    """

    x: float
    width: float
    fill: str = ""
    stroke: str = ""
    weight: float = 0
    pad: float = 0


class SetNote(NamedTuple):
    """A footnote with its lines, a band each."""

    name: str
    lines: tuple[Band, ...]


class Band(Value, frozen=True):
    """A strip of the page. Its things count from its top and the left edge of the type area.

    `keep`: the next item stands on the same page; where it is `tied`, also if all that keeps together is too
    high for one. `depth`: how far things beside the column reach below the band's top; a band that `clears`
    stands below them. `snap`: its top stands on half a u; under one that is `rounded` the next stands on the
    grid. One that is `pinned` is the last of the text and stands at the end of its page. `notes` are the
    footnotes that it refers to, and a line of a footnote is at the `foot`. `again` stands above the band if
    that begins a page. Lines of one row of a table, where it is divided, are of one `part`.
    """

    height: float
    things: tuple[Placed, ...]
    gap: Gap = NO_GAP
    keep: bool = False
    frame: int = -1
    depth: float = 0
    clears: bool = False
    snap: bool = False
    new_page: bool = False
    heading: tuple[str, int] | None = None
    tied: bool = False
    notes: tuple[SetNote, ...] = ()
    foot: bool = False
    again: Band | None = None
    rounded: bool = False
    part: int = 0
    pinned: bool = False


class Entry(NamedTuple):
    """A name as it stands in a column: its height, and its things counted from its own corner."""

    height: float
    things: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class ColumnSet:
    """Names in columns, filled down; it may go on over pages, no name is ever divided."""

    entries: tuple[Entry, ...]
    columns: tuple[float, ...]
    gap: Gap = NO_GAP
    frame: int = -1
    foot: float = 0
    whole: bool = False
    heights: tuple[float, ...] = field(init=False)
    _parts: dict[tuple[int, float, bool], tuple[int, Band]] = field(
        init=False, default_factory=dict, compare=False, repr=False
    )

    def __post_init__(self) -> None:
        object.__setattr__(self, "heights", tuple(entry.height for entry in self.entries))

    def least(self, page: float) -> float:
        """The room that it asks for to begin on a page: all of it where it is short, else three rows."""
        total = balanced_height(self.heights, len(self.columns)) + self.foot
        if self.whole and total <= page:
            return total
        rows = sorted(self.heights, reverse=True)[:1]
        return min(total, max(3 * min(self.heights), *rows))

    def part(self, begin: int, room: float, *, fresh: bool) -> tuple[int, Band]:
        """The names from `begin` on that fit into `room`, as a band, and the first that is left.

        The last part is balanced, the others are full. A `fresh` page takes one name at least.
        """
        key = (begin, room, fresh)
        if key not in self._parts:
            if len(self._parts) >= _PARTS_KEPT:
                self._parts.clear()
            self._parts[key] = self._part(begin, room, fresh=fresh)
        return self._parts[key]

    def _part(self, begin: int, room: float, *, fresh: bool) -> tuple[int, Band]:
        heights = self.heights[begin:]
        count = len(self.columns)
        limit = balanced_height(heights, count)
        if limit + self.foot > room:
            limit = room
        ends = self._ends(heights, limit, fresh=fresh)
        if 0 < len(heights) - ends[-1] < 2 * count and limit > _LEAST_ROWS * max(heights):
            # Two rows at least go on to the next page.
            ends = self._ends(heights, limit - max(heights), fresh=fresh)
        at = ends[-1]
        things: list[Placed] = []
        deepest, start = 0.0, 0
        for x, end in zip(self.columns, ends, strict=True):
            y = 0.0
            for entry in self.entries[begin + start : begin + end]:
                things.extend(thing.moved(x, y) for thing in entry.things)
                y += entry.height
            deepest, start = max(deepest, y), end
        last = begin + at == len(self.entries)
        height = deepest + (self.foot if last else 0.0)
        return begin + at, Band(height, tuple(things), gap=self.gap, frame=self.frame, rounded=True)

    def _ends(self, heights: Sequence[float], limit: float, *, fresh: bool) -> list[int]:
        """Where each column ends that holds what fits into it."""
        ends, at = [], 0
        for _ in self.columns:
            used = 0.0
            start = at
            while at < len(heights) and (used + heights[at] <= limit + 0.01 or (fresh and at == start)):
                used += heights[at]
                at += 1
            ends.append(at)
        return ends


Item = Band | ColumnSet


def balanced_height(heights: Sequence[float], columns: int) -> float:
    """The smallest height, in steps of half a u, at which the heights fill no more than the columns."""
    if not heights:
        return 0.0
    step = U / 2
    low = max(*heights, sum(heights) / columns)
    limit = -(-(low - 0.01) // step) * step
    while not _fits(heights, columns, limit):
        limit += step
    return limit


def _fits(heights: Sequence[float], columns: int, limit: float) -> bool:
    used, column = 0.0, 1
    for height in heights:
        if used + height > limit + 0.01:
            column, used = column + 1, 0.0
            if column > columns:
                return False
        used += height
    return True
