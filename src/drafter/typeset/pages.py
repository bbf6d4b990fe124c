"""Pages of placed things: what a writer paints and what the preview asks about.

Lengths are points; x grows to the right and y downwards from the top left corner of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from drafter.model.pictures import Picture
from drafter.model.values import Value
from drafter.typeset.drawing import Drawing

ARTIFACT = -1
"""The element of things that are not part of the text: furniture, rules, fills."""


class Rect(NamedTuple):
    """A rectangle on a page."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height

    def united(self, other: Rect) -> Rect:
        """The smallest rectangle around both."""
        left, top = min(self.x, other.x), min(self.y, other.y)
        right = max(self.x + self.width, other.x + other.width)
        bottom = max(self.y + self.height, other.y + other.height)
        return Rect(left, top, right - left, bottom - top)


class StructureElement(NamedTuple):
    """A node of the document's structure: a role such as "H1", "P" or "LBody", under its parent.

    `text` is the bookmark's words of a heading, `target` the address of a link, `alt` what a figure says to
    those who do not see it. `scope` is "Row", "Column" or "Both" for a header cell; spans count cells.
    `numbered` is a list whose labels are numbers. `note` is a footnote's own name in "Note", and the name of
    the one that is referred to in a "Link" within "Reference".
    """

    role: str
    parent: int
    block: str = ""
    language: str = ""
    target: str = ""
    text: str = ""
    alt: str = ""
    scope: str = ""
    row_span: int = 1
    column_span: int = 1
    numbered: bool = False
    note: str = ""


class Run(NamedTuple):
    """Characters of one face and colour, `x` from the start of their line.

    `face` names a font file; it is MISSING or UNSET for characters that are shown as a box each.
    `piece` counts the composition's pieces of the paragraph, so that a run finds its element.
    `kerns` are what is added, in em, before the characters at these places. `size` is 0 where it is that of
    the line; `rise` is how far above the baseline the run stands.
    """

    x: float
    width: float
    face: str
    text: str
    colour: str
    piece: int
    link: str = ""
    kerns: tuple[tuple[int, float], ...] = ()
    size: float = 0
    rise: float = 0


MISSING = "?"
"""The face of a character that no font has."""

UNSET = "<"
"""The face of a character of a script that is not set yet: from right to left."""


class Line(Value, frozen=True):
    """A set line, not yet placed. A `soft` line ends at a space that belongs to the text.

    `start` counts the code points of the paragraph before the line.
    """

    runs: tuple[Run, ...]
    width: float
    size: float
    leading: float
    soft: bool = False
    start: int = 0

    @property
    def text(self) -> str:
        """The characters of the line, without the space that it breaks at."""
        return "".join(run.text for run in self.runs)


class PlacedLine(Value, frozen=True):
    """A line whose first character stands at `x` on the baseline `y`.

    `elements` has the structural element of each piece that the line's runs come from.
    """

    x: float
    y: float
    line: Line
    elements: tuple[int, ...]
    block: str = ""

    def moved(self, x: float, y: float) -> PlacedLine:
        """The same, further right and down."""
        return PlacedLine(self.x + x, self.y + y, self.line, self.elements, self.block)

    def element_of(self, run: Run) -> int:
        """The structural element of one of the line's runs."""
        return self.elements[run.piece] if run.piece < len(self.elements) else self.elements[-1]

    @property
    def area(self) -> Rect:
        """The line's box: three quarters of the leading above the baseline, one quarter below."""
        leading = self.line.leading
        return Rect(self.x, self.y - 0.75 * leading, self.line.width, leading)


class PlacedRule(Value, frozen=True):
    """A horizontal rule, centred on `y`."""

    x: float
    y: float
    width: float
    weight: float
    colour: str
    element: int = ARTIFACT

    def moved(self, x: float, y: float) -> PlacedRule:
        """The same, further right and down."""
        return PlacedRule(self.x + x, self.y + y, self.width, self.weight, self.colour, self.element)


class PlacedBox(Value, frozen=True):
    """A rectangle, filled, outlined or both."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    weight: float = 0
    element: int = ARTIFACT

    def moved(self, x: float, y: float) -> PlacedBox:
        """The same, further right and down."""
        return PlacedBox(
            self.x + x, self.y + y, self.width, self.height, self.fill, self.stroke, self.weight, self.element
        )


class PlacedDrawing(Value, frozen=True):
    """A vector drawing, its top left corner at `x`, `y`, scaled."""

    x: float
    y: float
    scale: float
    drawing: Drawing
    element: int = ARTIFACT

    def moved(self, x: float, y: float) -> PlacedDrawing:
        """The same, further right and down."""
        return PlacedDrawing(self.x + x, self.y + y, self.scale, self.drawing, self.element)


class LinkArea(Value, frozen=True):
    """The rectangle of a link's words in one line."""

    area: Rect
    target: str
    element: int

    def moved(self, x: float, y: float) -> LinkArea:
        """The same, further right and down."""
        area = self.area
        return replace(self, area=Rect(area.x + x, area.y + y, area.width, area.height))


class PlacedPicture(Value, frozen=True):
    """A picture of pixels in a rectangle."""

    x: float
    y: float
    width: float
    height: float
    picture: Picture
    element: int = ARTIFACT

    def moved(self, x: float, y: float) -> PlacedPicture:
        """The same, further right and down."""
        return PlacedPicture(self.x + x, self.y + y, self.width, self.height, self.picture, self.element)


Placed = PlacedLine | PlacedRule | PlacedBox | PlacedDrawing | PlacedPicture | LinkArea


class Page(Value, frozen=True):
    """A page; its things are painted in this order, which is the order of reading.

    The first `head` and the last `foot` of its things are those of its head and foot.
    """

    things: tuple[Placed, ...]
    areas: tuple[tuple[str, Rect], ...] = ()
    head: int = 0
    foot: int = 0

    def lines(self) -> Iterator[PlacedLine]:
        """The placed lines in order."""
        return (thing for thing in self.things if isinstance(thing, PlacedLine))


class Heading(NamedTuple):
    """A bookmark: the words of a heading and where it stands."""

    text: str
    level: int
    page: int
    y: float


class Unprintable(NamedTuple):
    """A character that cannot be set, and the block that it stands in (empty for furniture)."""

    character: str
    block: str


class Pages(Value, frozen=True):
    """A composition, laid out.

    `missing` are characters that no font has, `unset` those of scripts that are not set yet; both are shown
    as boxes.
    """

    width: float
    height: float
    pages: tuple[Page, ...]
    elements: tuple[StructureElement, ...]
    headings: tuple[Heading, ...] = ()
    missing: tuple[Unprintable, ...] = ()
    unset: tuple[Unprintable, ...] = ()

    def where(self, block_id: str) -> tuple[tuple[int, Rect], ...]:
        """The areas that a block takes: a rectangle on each page that it is on, pages counted from 0."""
        return tuple(
            (number, area)
            for number, page in enumerate(self.pages)
            for block, area in page.areas
            if block == block_id
        )

    def at(self, page: int, x: float, y: float) -> str:
        """The block at a point of a page, or the one nearest above or below; empty where there is none."""
        if not 0 <= page < len(self.pages):
            return ""
        best, distance = "", float("inf")
        for block, area in self.pages[page].areas:
            aside = max(area.x - x, x - area.x - area.width, 0.0)
            away = max(area.y - y, y - area.y - area.height, 0.0)
            if away * 4 + aside < distance:
                best, distance = block, away * 4 + aside
        return best
