"""From bands to pages: what stands where, and what keeps with what."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from drafter.typeset.bands import Band, ColumnSet, Item
from drafter.typeset.look import Gap, U

FEW_LINES = 10
# Gaps that give way where the last page would hold few lines: kind after kind, all of a kind at once.
_STEPS: tuple[dict[str, int], ...] = (
    {"section": 1},
    {"section": 1, "call": 1},
    {"section": 1, "call": 1, "subhead": 1},
    {"section": 2, "call": 1, "subhead": 1},
    {"section": 2, "call": 2, "subhead": 2},
)
_CLOSE = 0.01


class Stood(NamedTuple):
    """A band and the height on the page at which its top stands."""

    y: float
    band: Band


def fitted(items: Sequence[Item], height: float) -> list[list[Stood]]:
    """The pages of a text; where the last would hold few lines, gaps give way if that saves the page."""
    pages = paginate(items, height, {})
    if len(pages) < 2 or _used(pages[-1]) >= FEW_LINES * 2 * U:
        return pages
    for steps in _STEPS:
        tighter = paginate(items, height, steps)
        if len(tighter) < len(pages):
            return tighter
    return pages


def _used(page: Sequence[Stood]) -> float:
    return max((stood.y + stood.band.height for stood in page), default=0.0)


def paginate(items: Sequence[Item], height: float, steps: Mapping[str, int]) -> list[list[Stood]]:
    """The pages of `items` on pages with `height` of text; gaps of some kinds are some steps tighter."""
    run = _Run(height, steps)
    at = 0
    while at < len(items):
        end = at + 1
        while end < len(items) and _keeps(items[end - 1]):
            end += 1
        run.place(items[at:end])
        at = end
    return run.pages


def _keeps(item: Item) -> bool:
    return isinstance(item, Band) and item.keep


class _Run:
    """Pages as they fill."""

    def __init__(self, height: float, steps: Mapping[str, int]) -> None:
        self.pages: list[list[Stood]] = [[]]
        self._height = height
        self._steps = steps
        self._y = 0.0
        self._floor = 0.0

    def place(self, chunk: Sequence[Item]) -> None:
        """Put what keeps together on this page or the next; what fits no page is broken where it must be."""
        fresh = not self.pages[-1]
        first = chunk[0]
        if not fresh and ((isinstance(first, Band) and first.new_page) or not self._fits(chunk)):
            self._turn()
        for item in chunk:
            if isinstance(item, ColumnSet):
                self._columns(item)
                continue
            if self.pages[-1] and self._top(item, self._y) + item.height > self._height + _CLOSE:
                self._turn()
            self._stand(item)

    def _fits(self, chunk: Sequence[Item]) -> bool:
        y, deepest = self._y, 0.0
        for item in chunk:
            if isinstance(item, ColumnSet):
                y += self._gap(item.gap) + item.least(self._height)
                continue
            top = self._top(item, y)
            y = top + item.height
            deepest = max(deepest, top + item.depth)
        return max(y, deepest) <= self._height + _CLOSE

    def _gap(self, gap: Gap) -> float:
        units = gap.units - 0.5 * self._steps.get(gap.kind, 0) if gap.kind else gap.units
        return max(units, min(gap.units, 1.0)) * U

    def _top(self, band: Band, y: float) -> float:
        top = y + self._gap(band.gap) if self.pages[-1] or y else y
        if band.clears:
            top = max(top, self._floor)
        if band.snap:
            top = math.ceil((top - _CLOSE) / (U / 2)) * U / 2
        return top

    def _stand(self, band: Band) -> None:
        top = self._top(band, self._y)
        self.pages[-1].append(Stood(top, band))
        self._y = top + band.height
        if band.depth:
            self._floor = max(self._floor, top + band.depth + U)

    def _turn(self) -> None:
        self.pages.append([])
        self._y = self._floor = 0.0

    def _columns(self, names: ColumnSet) -> None:
        begin = 0
        while begin < len(names.entries):
            fresh = not self.pages[-1]
            top = self._y + (0.0 if fresh else self._gap(names.gap))
            end, band = names.part(begin, self._height - top, fresh=fresh)
            if end > begin:
                self.pages[-1].append(Stood(top, band))
                self._y = top + band.height
            if end < len(names.entries):
                self._turn()
            begin = end
