"""What one layout keeps for the next, so that an edit lays out only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.compose.brand import Brand
from drafter.compose.composition import Element, Footnote, Paragraph, Piece, Purpose
from drafter.compose.kept import Kept, KeptOf, Key
from drafter.typeset.bands import Band, Frame, Item
from drafter.typeset.kept_pages import KeptPages
from drafter.typeset.lines import LineCache, SetText
from drafter.typeset.pages import StructureElement, Unprintable
from drafter.typeset.paginate import PageBreaks
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

_SWEEP = 4
_LineKey = tuple[tuple[Piece, ...], Style, float]


class Added(NamedTuple):
    """What an element of a composition added to a flow, and how it left it."""

    items: tuple[Item, ...]
    elements: tuple[StructureElement, ...]
    frames: tuple[Frame, ...]
    missing: tuple[Unprintable, ...]
    unset: tuple[Unprintable, ...]
    section: int
    bar: tuple[str, int]
    open_list: tuple[int, str]
    lines: tuple[_LineKey, ...]


class Stretch(NamedTuple):
    """What elements one after the other added to a flow, and how they left it.

    `source` is all that was looked at and is known by where it is in memory: it is held, so that nothing else
    comes to stand there. `above` is what became of the item before them, `notes` are the footnotes set.
    """

    source: tuple[object, ...]
    above: Item | None
    items: tuple[Item, ...]
    elements: tuple[StructureElement, ...]
    frames: tuple[Frame, ...]
    missing: tuple[Unprintable, ...]
    unset: tuple[Unprintable, ...]
    section: int
    bar: tuple[str, int]
    under_object: bool
    return_line: float | None
    before: Paragraph | None
    open_list: tuple[int, str]
    notes: frozenset[str]
    added: tuple[Key, ...]
    lines: tuple[_LineKey, ...]


class LayoutCache(LineCache):
    """Lines, what elements added to a flow, and pages, for layouts in one look after another.

    Lines and what single elements added are forgotten in every fourth layout only: those of what was not set
    again have to be looked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self._layouts = 0
        self._asked: list[_LineKey] = []
        self._look: tuple[Brand, Purpose] | None = None
        self._begin()

    def _begin(self) -> None:
        self.added: Kept[Added] = Kept()
        self.stretches: Kept[Stretch] = Kept()
        self.closer: KeptOf[Band] = KeptOf()
        self.pages = KeptPages()
        self.breaks = PageBreaks()
        self.footnotes: tuple[Footnote, ...] = ()
        self.used: list[Key] = []

    def turn(self) -> None:
        """A new layout begins."""
        self._layouts += 1
        if self.sweeps:
            super().turn()
            self.added.turn()
            self.closer.turn()
        self.stretches.turn()
        self._asked.clear()
        self.used.clear()

    @property
    def sweeps(self) -> bool:
        """Whether what is not used in this layout and the three after it is forgotten."""
        return self._layouts % _SWEEP == 0

    def look_of(self, brand: Brand, purpose: Purpose) -> None:
        """The layout is in this look: what was made in another one is dropped, but for the lines."""
        if self._look != (brand, purpose):
            self._look = (brand, purpose)
            self._begin()

    def set(self, pieces: tuple[Piece, ...], style: Style, width: float) -> SetText:
        """The lines of a paragraph in a measure."""
        self._asked.append((pieces, style, width))
        return super().set(pieces, style, width)

    @property
    def asked(self) -> int:
        """How many times lines were asked for in this layout."""
        return len(self._asked)

    def asked_since(self, count: int) -> tuple[_LineKey, ...]:
        """Which lines were asked for after so many times."""
        return tuple(self._asked[count:])

    def keep_lines(self, keys: Sequence[_LineKey]) -> None:
        """Lines of what was not set again stay, for when it is."""
        for key in keys if self.sweeps else ():
            found = self._past.get(key)
            if found is not None:
                self._present[key] = found

    def keep_added(self, keys: Sequence[Key]) -> None:
        """What elements added stays, though it was not asked for."""
        for key in keys if self.sweeps else ():
            self.added.get(key)


def remembered(flow: Flow, element: Hashable, add: Callable[[], None]) -> None:
    """Let `add` add an element to a flow, or repeat what it did when all it looks at was the same.

    It looks at the element, at what stands before it and at how many elements of structure there are; it
    changes nothing that was there before.
    """
    cache, tree = flow.cache, flow.structure
    if not isinstance(cache, LayoutCache) or flow.beside.things:
        add()
        return
    above = flow.items[-1] if flow.items else None
    key = Key(
        (
            element,
            flow.before.role if flow.before is not None else None,
            (above.frame, above.keep) if isinstance(above, Band) else above is None,
            flow.section,
            flow.bar,
            flow.under_object,
            flow.numbered,
            len(flow.frames),
            tree.place,
        )
    )
    cache.used.append(key)
    found = cache.added.get(key)
    if found is not None:
        cache.keep_lines(found.lines)
        flow.items.extend(found.items)
        flow.frames.extend(found.frames)
        flow.missing.extend(found.missing)
        flow.unset.extend(found.unset)
        flow.section, flow.bar = found.section, found.bar
        tree.resume(found.elements, found.open_list)
        return
    items, elements, frames = len(flow.items), len(tree.elements), len(flow.frames)
    missing, unset, asked = len(flow.missing), len(flow.unset), cache.asked
    add()
    if not flow.beside.things:
        new = Added(
            items=tuple(flow.items[items:]),
            elements=tuple(tree.elements[elements:]),
            frames=tuple(flow.frames[frames:]),
            missing=tuple(flow.missing[missing:]),
            unset=tuple(flow.unset[unset:]),
            section=flow.section,
            bar=flow.bar,
            open_list=tree.place[1],
            lines=cache.asked_since(asked),
        )
        cache.added.put(key, new)


def remembered_stretch(
    flow: Flow, stretch: Sequence[Element], following: Element | None, add: Callable[[], None]
) -> None:
    """The same for elements one after the other, and for what becomes of the item before them.

    They are known by where they are in memory: a composition that shares them with the last one is gone
    through in steps of many.
    """
    cache, tree = flow.cache, flow.structure
    if not isinstance(cache, LayoutCache) or flow.beside.things:
        add()
        return
    above = flow.items[-1] if flow.items else None
    source = (*stretch, following, flow.before, above)
    left = flow.notes_left
    key = Key(
        (
            tuple(map(id, source)),
            flow.section,
            flow.bar,
            flow.under_object,
            flow.numbered,
            len(flow.frames),
            tree.place,
            left,
        )
    )
    found = cache.stretches.get(key)
    if found is not None:
        cache.keep_lines(found.lines)
        cache.keep_added(found.added)
        _repeat(flow, found)
        return
    items, elements, frames = len(flow.items), len(tree.elements), len(flow.frames)
    missing, unset, asked, used = len(flow.missing), len(flow.unset), cache.asked, len(cache.used)
    add()
    if not flow.beside.things:
        new = Stretch(
            source=source,
            above=flow.items[items - 1] if items else None,
            items=tuple(flow.items[items:]),
            elements=tuple(tree.elements[elements:]),
            frames=tuple(flow.frames[frames:]),
            missing=tuple(flow.missing[missing:]),
            unset=tuple(flow.unset[unset:]),
            section=flow.section,
            bar=flow.bar,
            under_object=flow.under_object,
            return_line=flow.return_line,
            before=flow.before,
            open_list=tree.place[1],
            notes=left - flow.notes_left,
            added=tuple(cache.used[used:]),
            lines=cache.asked_since(asked),
        )
        cache.stretches.put(key, new)


def _repeat(flow: Flow, stretch: Stretch) -> None:
    if stretch.above is not None:
        flow.items[-1] = stretch.above
    flow.items.extend(stretch.items)
    flow.frames.extend(stretch.frames)
    flow.missing.extend(stretch.missing)
    flow.unset.extend(stretch.unset)
    flow.section, flow.bar, flow.under_object = stretch.section, stretch.bar, stretch.under_object
    flow.before, flow.return_line = stretch.before, stretch.return_line
    flow.structure.resume(stretch.elements, stretch.open_list)
    flow.notes_are_set(stretch.notes)


def kept_closer(flow: Flow, band: Band) -> Band:
    """The band, on the page of the next one: the same for the same, so that its page is the same too."""
    cache = flow.cache
    found = cache.closer.get(band) if isinstance(cache, LayoutCache) else None
    if found is None:
        found = replace(band, keep=True)
        if isinstance(cache, LayoutCache):
            cache.closer.put(band, found)
    return found
