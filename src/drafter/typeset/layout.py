"""A composition laid out: the one door of this room."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition, Furniture
from drafter.typeset.bands import Band, Frame, Item
from drafter.typeset.flow import Flow
from drafter.typeset.footnotes import separator
from drafter.typeset.furniture import PageFurniture
from drafter.typeset.kept_pages import Around, KeptPages, PaintedPage
from drafter.typeset.lines import LineCache
from drafter.typeset.look import TOP
from drafter.typeset.memory import LayoutCache
from drafter.typeset.pages import (
    ARTIFACT,
    Heading,
    Page,
    Pages,
    Placed,
    PlacedBox,
    PlacedLine,
    Rect,
    Unprintable,
)
from drafter.typeset.paginate import PageBreaks, Stood, fitted


def typeset(composition: Composition, brand: Brand, cache: LineCache | None = None) -> Pages:
    """The pages of a composition. With a cache, lines that were set before are not set again.

    With a `LayoutCache` only what changed is laid out, and the pages whose text stands elsewhere are placed.
    The result does not depend on what the cache holds.
    """
    lines = cache if cache is not None else LineCache()
    lines.turn()
    if isinstance(lines, LayoutCache):
        lines.look_of(brand, composition.purpose)
    flow = Flow(composition, brand, lines)
    flow.build()
    look = flow.look
    cache = lines if isinstance(lines, LayoutCache) else None
    stood = _stood(flow, cache.breaks if cache is not None else PageBreaks())
    kept = cache.pages if cache is not None else KeptPages(lasting=False)
    kept.turn(composition.furniture, flow.frames)
    around = _Surroundings(flow, composition.furniture, kept, len(stood))
    pages: list[Page] = []
    headings: list[Heading] = []
    for number in range(len(stood)):
        text = _text_of(flow, stood, number, kept)
        pages.append(kept.page(text, around.head(number), around.foot(number)))
        headings.extend(Heading(words, level, number, y) for words, level, y in text.headings)
    return Pages(
        look.paper.width,
        look.paper.height,
        tuple(pages),
        tuple(flow.structure.elements),
        tuple(headings),
        _distinct(flow.missing),
        _distinct(flow.unset),
    )


def _stood(flow: Flow, breaks: PageBreaks) -> list[list[Stood]]:
    """What stands where on which page."""
    form, height = _form_at(flow.items), flow.look.height
    stood = fitted(flow.items[:form], height, breaks)
    if form < len(flow.items):
        after = breaks.paged("form", flow.items[form:], height, 0)
        stood = [*stood, *after] if any(stood) else after
    return stood


class _Surroundings:
    """The heads and feet of one layout's pages; what of them cannot be set is noted with what else cannot."""

    def __init__(self, flow: Flow, furniture: Furniture, kept: KeptPages, pages: int) -> None:
        self._flow = flow
        self._furniture = PageFurniture(flow, furniture)
        self._kept = kept
        self._pages = pages
        self._heads: dict[bool, Around] = {}

    def head(self, number: int) -> Around:
        """The head of a page. It is made in each layout, for its logo may be another."""
        first = number == 0
        if first not in self._heads:
            self._heads[first] = self._kept.head(self._made(self._furniture.head(number)), first=first)
        return self._heads[first]

    def foot(self, number: int) -> Around:
        """The foot of a page."""
        found = self._kept.foot(number, self._pages)
        if found is None:
            found = self._made(self._furniture.foot(number, self._pages))
            self._kept.keep_foot(number, self._pages, found)
        else:
            self._flow.missing.extend(found.missing)
            self._flow.unset.extend(found.unset)
        return found

    def _made(self, things: Iterable[Placed]) -> Around:
        missing, unset = len(self._flow.missing), len(self._flow.unset)
        moved = tuple(thing.moved(self._flow.look.left, 0) for thing in things)
        return Around(moved, tuple(self._flow.missing[missing:]), tuple(self._flow.unset[unset:]))


def _form_at(items: Sequence[Item]) -> int:
    """Where the pages for signing off begin, or the end."""
    for at, item in enumerate(items):
        if isinstance(item, Band) and item.new_page:
            return at
    return len(items)


def _text_of(flow: Flow, pages: Sequence[Sequence[Stood]], number: int, kept: KeptPages) -> PaintedPage:
    """The text of a page, placed: anew only if its bands or where they stand have changed."""
    found = kept.text_of(pages, number)
    if found is not None:
        return found
    page = pages[number]
    boxes = _boxes(flow, pages, number)
    if not kept.lasting:
        return _text(flow, page, boxes)
    key = (tuple((there.y, id(there.band)) for there in page), tuple(boxes.items()))
    found = kept.texts.get(key)
    if found is None:
        found = _text(flow, page, boxes)
        kept.texts.put(key, found)
    kept.keep_text(pages, number, found)
    return found


def _text(flow: Flow, page: Sequence[Stood], boxes: Mapping[int, PlacedBox]) -> PaintedPage:
    things = tuple(_painted(flow, page, boxes))
    headings = tuple((*there.band.heading, TOP + there.y) for there in page if there.band.heading)
    return PaintedPage(tuple(there.band for there in page), things, _areas(things), headings)


def _boxes(flow: Flow, pages: Sequence[Sequence[Stood]], number: int) -> dict[int, PlacedBox]:
    """The frames of a page, by the place of the band that each is painted before."""
    found: dict[int, PlacedBox] = {}
    page, opened = pages[number], -1
    for at, there in enumerate(page):
        frame = there.band.frame
        if frame >= 0 and frame != opened:
            end = at
            while end + 1 < len(page) and page[end + 1].band.frame == frame:
                end += 1
            begun = at == 0 and number > 0 and _ends_in(pages[number - 1], frame)
            last = end == len(page) - 1 or page[end + 1].band.foot
            on = last and number + 1 < len(pages) and _begins_in(pages[number + 1], frame)
            found[at] = _frame_box(flow.frames[frame], there, page[end], begun=begun, goes_on=on)
        opened = frame
    return found


def _painted(flow: Flow, page: Sequence[Stood], boxes: Mapping[int, PlacedBox]) -> Iterable[Placed]:
    """The things of a page's bands in order, each frame before the first band that it stands behind."""
    left = flow.look.left
    for at, there in enumerate(page):
        if there.band.foot and not (at and page[at - 1].band.foot):
            yield separator(there.y, flow.look.brand.colours.rule).moved(left, TOP)
        if at in boxes:
            yield boxes[at].moved(left, TOP)
        if there.band.part:
            if not at or page[at - 1].band.part != there.band.part:
                yield from _part_of_row(page[at:], left)
            continue
        for thing in there.band.things:
            yield thing.moved(left, TOP + there.y)


def _part_of_row(page: Sequence[Stood], left: float) -> list[Placed]:
    """What a page has of a row that is divided, cell after cell as it is read."""
    part = page[0].band.part
    rows = takewhile(lambda there: there.band.part == part, page)
    things = [thing.moved(left, TOP + there.y) for there in rows for thing in there.band.things]
    return sorted(things, key=_element)


def _element(thing: Placed) -> float:
    """The element of what is read; rules come last."""
    if isinstance(thing, PlacedLine):
        return thing.elements[0]
    return thing.element if thing.element != ARTIFACT else math.inf


def _ends_in(page: Sequence[Stood], frame: int) -> bool:
    text = [there.band.frame for there in page if not there.band.foot]
    return bool(text) and text[-1] == frame


def _begins_in(page: Sequence[Stood], frame: int) -> bool:
    return bool(page) and page[0].band.frame == frame


def _frame_box(frame: Frame, first: Stood, last: Stood, *, begun: bool, goes_on: bool) -> PlacedBox:
    top = first.y - (frame.pad if begun else 0.0)
    bottom = last.y + last.band.height + (frame.pad if goes_on else 0.0)
    return PlacedBox(frame.x, top, frame.width, bottom - top, frame.fill, frame.stroke, frame.weight)


def _areas(things: Iterable[Placed]) -> tuple[tuple[str, Rect], ...]:
    """The area of each block on a page: of its lines that follow one another."""
    found: dict[str, Rect] = {}
    block, left, top, right, bottom = "", 0.0, 0.0, 0.0, 0.0
    for thing in things:
        if not isinstance(thing, PlacedLine) or not thing.block:
            continue
        x, y, width, height = thing.area
        if thing.block == block:
            left, top = min(left, x), min(top, y)
            right, bottom = max(right, x + width), max(bottom, y + height)
            continue
        _unite(found, block, Rect(left, top, right - left, bottom - top))
        block, left, top, right, bottom = thing.block, x, y, x + width, y + height
    _unite(found, block, Rect(left, top, right - left, bottom - top))
    return tuple(found.items())


def _unite(areas: dict[str, Rect], block: str, area: Rect) -> None:
    if block:
        before = areas.get(block)
        areas[block] = area if before is None else before.united(area)


def _distinct(found: Iterable[Unprintable]) -> tuple[Unprintable, ...]:
    return tuple(dict.fromkeys(found))
