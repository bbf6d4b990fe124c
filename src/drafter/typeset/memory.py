"""What one layout keeps for the next, so that an edit lays out only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from drafter.compose.brand import Brand
from drafter.compose.composition import Piece, Purpose
from drafter.typeset.bands import Band, Frame, Item
from drafter.typeset.lines import LineCache, SetText
from drafter.typeset.pages import Placed, Rect, StructureElement, Unprintable
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

_Value = TypeVar("_Value")
_SWEEP = 4
_LineKey = tuple[tuple[Piece, ...], Style, float]


class _Key:
    """A key whose hash is reckoned once: those of whole paragraphs are long."""

    __slots__ = ("_hash", "_value")

    def __init__(self, value: Hashable) -> None:
        self._value = value
        self._hash = hash(value)

    def __hash__(self) -> int:
        return self._hash

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._value == other._value


class Kept(Generic[_Value]):
    """Values by what they were made from; what the last two layouts did not use is dropped by `turn`."""

    def __init__(self) -> None:
        self._present: dict[_Key, _Value] = {}
        self._past: dict[_Key, _Value] = {}

    def turn(self) -> None:
        """A new layout begins."""
        self._past, self._present = self._present, {}

    def get(self, key: Hashable) -> _Value | None:
        """What was made from the key, if it is kept."""
        hashed = _Key(key)
        found = self._past.get(hashed)
        if found is None:
            return self._present.get(hashed)
        self._present[hashed] = found
        return found

    def put(self, key: Hashable, value: _Value) -> None:
        """Keep what was made from the key."""
        self._present[_Key(key)] = value


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


class PaintedPage(NamedTuple):
    """The text of a page, placed; it holds its bands, so that they stay what they were."""

    bands: tuple[Band, ...]
    things: tuple[Placed, ...]
    areas: tuple[tuple[str, Rect], ...]


class LayoutCache(LineCache):
    """Lines, what elements added to a flow, and pages, for layouts in one look after another.

    Lines are forgotten in every fourth layout only: those of what was not set again have to be looked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.added: Kept[Added] = Kept()
        self.pages: Kept[PaintedPage] = Kept()
        self._asked: list[_LineKey] = []
        self._layouts = 0
        self._look: tuple[Brand, Purpose] | None = None

    def turn(self) -> None:
        """A new layout begins."""
        self._layouts += 1
        if self._sweeps:
            super().turn()
        self.added.turn()
        self.pages.turn()
        self._asked.clear()

    @property
    def _sweeps(self) -> bool:
        return self._layouts % _SWEEP == 0

    def look_of(self, brand: Brand, purpose: Purpose) -> None:
        """The layout is in this look: what was made in another one is dropped, but for the lines."""
        if self._look != (brand, purpose):
            self._look = (brand, purpose)
            self.added, self.pages = Kept(), Kept()

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
        for key in keys if self._sweeps else ():
            found = self._past.get(key)
            if found is not None:
                self._present[key] = found


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
    key = (
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
