"""From bands to pages: what stands where, and what keeps with what."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from operator import is_
from typing import NamedTuple

from drafter.typeset.bands import Band, ColumnSet, Item, SetNote
from drafter.typeset.footnotes import Foot
from drafter.typeset.look import Gap, U

FEW_LINES = 10
# Gaps that give way where the last page would hold few lines: kind after kind, all of a kind at once.
_STEPS: tuple[dict[str, int], ...] = (
    {},
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


class Start(NamedTuple):
    """A page that begins with an item, and nothing is left over for it from the pages before.

    What keeps together with the item reaches up to `end`.
    """

    page: int
    item: int
    end: int


class Paged(NamedTuple):
    """Items on pages of a height."""

    items: Sequence[Item]
    height: float
    pages: list[list[Stood]]
    starts: list[Start]


class PageBreaks:
    """The pages of the last layout, so that only those around an edit are filled anew."""

    def __init__(self) -> None:
        self._paged: dict[tuple[str, int], Paged] = {}

    def paged(self, part: str, items: Sequence[Item], height: float, steps: int) -> list[list[Stood]]:
        """The pages of a part of the text; those that are as before are the same objects."""
        key = (part, steps)
        found = self._paged[key] = paged(items, height, _STEPS[steps], self._paged.get(key))
        return found.pages


def fitted(items: Sequence[Item], height: float, breaks: PageBreaks | None = None) -> list[list[Stood]]:
    """The pages of a text; where the last would hold few lines, gaps give way if that saves the page."""
    kept = breaks or PageBreaks()
    pages = kept.paged("text", items, height, 0)
    if len(pages) < 2 or _used(pages[-1]) >= FEW_LINES * 2 * U:
        return pages
    for steps in range(1, len(_STEPS)):
        tighter = kept.paged("text", items, height, steps)
        if len(tighter) < len(pages):
            return tighter
    return pages


def _used(page: Sequence[Stood]) -> float:
    """The height of a page's text and of its notes."""
    standing = (stood for stood in page if not (stood.band.foot or stood.band.pinned))
    text = max((stood.y + stood.band.height for stood in standing), default=0.0)
    return text + sum(stood.band.height for stood in page if stood.band.foot)


def paginate(items: Sequence[Item], height: float, steps: Mapping[str, int]) -> list[list[Stood]]:
    """The pages of `items` on pages with `height` of text; gaps of some kinds are some steps tighter.

    The lines of footnotes come last on each page.
    """
    return paged(items, height, steps).pages


def paged(
    items: Sequence[Item], height: float, steps: Mapping[str, int], before: Paged | None = None
) -> Paged:
    """The same, with pages taken over from `before`, which had the same steps.

    A page that begins with nothing left over from those before it depends on what stands on it and after it
    alone. So those up to the first change stay, and from where one begins with an item as it did before,
    after the last change, so do all that follow.
    """
    # What is kept must not change with the list that it came from.
    items = tuple(items)
    run = _Run(height, steps)
    starts: list[Start] = []
    at = 0
    same_first = same_last = moved = 0
    known: dict[int, int] = {}
    if before is not None and before.height == height:
        same_first, same_last = _same(before.items, items)
        moved = len(items) - len(before.items)
        known = {start.item + moved: start.page for start in before.starts}
        starts = [start for start in before.starts if start.end <= same_first]
        if starts:
            last = starts.pop()
            run.pages = [*before.pages[: last.page], []]
            at = last.item
    while at < len(items):
        end = at + 1
        while end < len(items) and _keeps(items[end - 1]):
            end += 1
        chunk = items[at:end]
        fits = run.make_room(chunk)
        if run.is_fresh:
            page = len(run.pages) - 1
            if before is not None and at in known and at >= len(items) - same_last:
                further = known[at]
                on = page - further
                starts.extend(
                    Start(start.page + on, start.item + moved, start.end + moved)
                    for start in before.starts
                    if start.page >= further
                )
                return Paged(items, height, [*run.pages[:-1], *before.pages[further:]], starts)
            starts.append(Start(page, at, end))
        run.place(chunk, fits=fits)
        at = end
    return Paged(items, height, run.finished(), starts)


def _same(before: Sequence[Item], now: Sequence[Item]) -> tuple[int, int]:
    """How many of the first items are the same, and how many of the last."""
    alike = list(map(is_, before, now))
    first = alike.index(False) if False in alike else len(alike)
    alike = list(map(is_, reversed(before), reversed(now)))
    last = alike.index(False) if False in alike else len(alike)
    return first, last


def _keeps(item: Item) -> bool:
    return isinstance(item, Band) and item.keep


def _notes(items: Sequence[Item]) -> list[SetNote]:
    found: list[SetNote] = []
    for item in items:
        if isinstance(item, Band) and item.notes:
            found += item.notes
    return found


def _end(band: Band, top: float) -> float:
    """Where what follows a band begins, but for its gap."""
    end = top + band.height
    return math.ceil((end - _CLOSE) / U) * U if band.rounded else end


class _Run:
    """Pages as they fill."""

    def __init__(self, height: float, steps: Mapping[str, int]) -> None:
        self.pages: list[list[Stood]] = [[]]
        self._height = height
        self._steps = steps
        self._gaps: dict[Gap, float] = {}
        self._foot = Foot(height)
        self._y = 0.0
        self._deepest = 0.0
        self._floor = 0.0

    @property
    def is_fresh(self) -> bool:
        """Whether the page is empty, and nothing waits for it."""
        return not (self.pages[-1] or self._foot.kept or self._foot.waiting)

    def make_room(self, chunk: Sequence[Item]) -> bool:
        """Turn the page if what keeps together has no room on it; whether it has any then."""
        first = chunk[0]
        if self.pages[-1] and isinstance(first, Band) and first.new_page:
            self._turn()
        return self._fits_in_the_end(chunk)

    def place(self, chunk: Sequence[Item], *, fits: bool) -> None:
        """Put what keeps together on this page; what fits no page is broken where it must be."""
        if fits:
            self._stand(chunk)
            return
        at = 0
        for end, item in enumerate(chunk, start=1):
            if end < len(chunk) and isinstance(item, Band) and item.tied:
                continue
            if self._fits_in_the_end(chunk[at:end]):
                self._stand(chunk[at:end])
            else:
                self._force(chunk[at:end])
            at = end

    def finished(self) -> list[list[Stood]]:
        """The pages, with what is left of footnotes on some more."""
        self._end_page()
        while self._foot.waiting:
            self.pages.append([])
            self._y = self._deepest = 0.0
            self._end_page()
        return self.pages

    def _fits_in_the_end(self, items: Sequence[Item]) -> bool:
        """Turn pages as long as that helps; whether the items then fit together."""
        notes = _notes(items)
        while True:
            bottom = self._bottom(items)
            if self._foot.kept_with(notes, bottom) >= 0:
                return True
            foot = self._foot
            hindered = (notes and foot.goes_on) or bottom > foot.limit + _CLOSE
            if not self.pages[-1] and not (foot.kept and hindered and bottom <= self._height + _CLOSE):
                return False
            self._turn()

    def _bottom(self, items: Sequence[Item]) -> float:
        """How far down the page reaches with the items; of columns what they ask for at least."""
        y, deepest = self._y, self._deepest
        for item in items:
            if isinstance(item, ColumnSet):
                y += self._gap(item.gap) + item.least(self._height)
                continue
            top = self._top(item, y)
            y = _end(item, top)
            if item.depth:
                deepest = max(deepest, top + item.depth)
        return max(y, deepest)

    def _gap(self, gap: Gap) -> float:
        found = self._gaps.get(gap)
        if found is None:
            units = gap.units - 0.5 * self._steps.get(gap.kind, 0) if gap.kind else gap.units
            found = self._gaps[gap] = max(units, min(gap.units, 1.0)) * U
        return found

    def _top(self, band: Band, y: float) -> float:
        if self.pages[-1] or y:
            top = y + self._gap(band.gap)
        else:
            top = band.again.height if band.again is not None else 0.0
        if band.clears:
            top = max(top, self._floor)
        if band.snap:
            top = math.ceil((top - _CLOSE) / (U / 2)) * U / 2
        return top

    def _stand(self, items: Sequence[Item]) -> None:
        """Put items on this page, on which they fit."""
        notes = _notes(items)
        if notes:
            bottom = self._bottom(items)
            self._foot.add(notes, bottom, self._foot.kept_with(notes, bottom))
        for item in items:
            if isinstance(item, ColumnSet):
                self._columns(item)
            else:
                self._stand_one(item)

    def _force(self, items: Sequence[Item]) -> None:
        """Put items that fit no page with their notes: these where they have room, or text line by line."""
        if self._bottom(items) <= self._foot.limit + _CLOSE:
            self._stand(items)
            return
        for item in items:
            if self.pages[-1] and self._bottom([item]) > self._foot.limit + _CLOSE:
                self._turn()
            self._stand([item])

    def _stand_one(self, band: Band) -> None:
        top = self._top(band, self._y)
        if band.pinned:
            top = max(top, self._foot.limit - band.height)
        if band.again is not None and not self.pages[-1]:
            self.pages[-1].append(Stood(0.0, band.again))
        self.pages[-1].append(Stood(top, band))
        self._y = _end(band, top)
        if band.depth:
            self._deepest = max(self._deepest, top + band.depth)
            self._floor = self._deepest + U

    def _turn(self) -> None:
        self._end_page()
        self.pages.append([])
        self._y = self._deepest = self._floor = 0.0

    def _end_page(self) -> None:
        """The notes of the page, on its last lines."""
        bands = self._foot.turn(max(self._y, self._deepest))
        y = self._height - sum(band.height for band in bands)
        for band in bands:
            self.pages[-1].append(Stood(y, band))
            y += band.height

    def _columns(self, names: ColumnSet) -> None:
        begin = 0
        while begin < len(names.entries):
            fresh = not self.pages[-1]
            top = self._y + (0.0 if fresh else self._gap(names.gap))
            end, band = names.part(begin, self._foot.limit - top, fresh=fresh)
            if end > begin:
                self.pages[-1].append(Stood(top, band))
                self._y = _end(band, top)
            if end < len(names.entries):
                self._turn()
            begin = end
