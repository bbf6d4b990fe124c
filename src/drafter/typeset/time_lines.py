"""Time lines: a figure in lines and shapes, its letters set like any other text."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.compose.brand import TypeSize
from drafter.compose.composition import MarkerShape, Piece, Role, TimeLine, TimeMark, TimeRow
from drafter.typeset.bands import Band
from drafter.typeset.drawing import Drawing, Shape, Step
from drafter.typeset.flags import OFF, TIER, Flag, Standing, place_flags, tall
from drafter.typeset.line_bands import bands_of
from drafter.typeset.lines import SetText
from drafter.typeset.look import MM, TYPE_WIDTH, WHITE, Gap, Look
from drafter.typeset.measure import shortened
from drafter.typeset.pages import Placed, PlacedDrawing, PlacedLine
from drafter.typeset.tables import caption_pieces, caption_styles
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

Setter = Callable[[tuple[Piece, ...], Style, float], SetText]

_SCALE = 25 * MM
_SCALE_END = 157.5 * MM
_ROW_LABEL = 24 * MM
# Narrower ones are tried where the wider ones have no place.
_FLAG_WIDTHS = (62 * MM, 46 * MM, 36 * MM, 28 * MM)
_RADIUS, _KEY_RADIUS = 2.9, 2.7
_MARKERS_APART = 6.8
_ROUND = 0.5523
_ABOVE, _BELOW = 6.0, 36.0
_GRID_SHARE = 0.62
_KEY_LINE = 11.25
_STEPS = ((4, 1), (18, 2), (45, 5), (90, 10), (180, 20))


class Drawn(NamedTuple):
    """A time line, drawn: its shapes and the lines of its text, placed from its top left corner."""

    drawing: Drawing
    lines: tuple[PlacedLine, ...]


def add_time_line(flow: Flow, figure: TimeLine) -> None:
    """The figure in one band, with its caption under it."""
    look, tree = flow.look, flow.structure
    tree.close_list()
    block = figure.section
    element = tree.add("Figure", flow.section, block=block, alt=figure.alt)
    drawn = draw_time_line(
        figure, look, lambda pieces, style, width: flow.set(pieces, style, width, block), element
    )
    pieces = caption_pieces(figure.label, figure.caption)
    lines = flow.set(pieces, caption_styles(look).caption, TYPE_WIDTH, block).lines if pieces else ()
    painted: tuple[Placed, ...] = (PlacedDrawing(0.0, 0.0, 1.0, drawn.drawing, element), *drawn.lines)
    height = drawn.drawing.height
    bands = [Band(height, painted, gap=_gap(flow), keep=bool(lines), clears=True, tied=bool(lines))]
    if lines:
        elements = tree.of_pieces(tree.add("Caption", element), pieces)
        bands += bands_of(lines, 0.0, elements, block, gap=Gap(1), whole=True)
    bands[-1] = replace(bands[-1], rounded=True)
    flow.items.extend(bands)


def _gap(flow: Flow) -> Gap:
    """Further from a table than from text."""
    if flow.before is None:
        return Gap(3)
    return Gap(0.5) if flow.before.role is Role.SECTION_HEAD else Gap(2)


def draw_time_line(figure: TimeLine, look: Look, setter: Setter, element: int = 0) -> Drawn:
    """The figure, as wide as the type area and as high as its flags want; its lines are of an element."""
    return _Drawer(figure, look, setter, element).drawn()


class _Scale(NamedTuple):
    """Years along the line."""

    first: int
    last: int
    step: int

    def x(self, at: float) -> float:
        """Where a time stands."""
        return _SCALE + (at - self.first) / (self.last - self.first) * (_SCALE_END - _SCALE)


class _Drawer:
    """Draws one figure from the top down."""

    def __init__(self, figure: TimeLine, look: Look, setter: Setter, element: int) -> None:
        self._figure = figure
        self._set = setter
        self._element = element
        colours = look.brand.colours
        self._ink = colours.ink
        self._grid = _lighter(colours.rule)
        self._text = look.style(TypeSize(7.5, 10), heads=True)
        self._small = look.style(TypeSize(7.5, _KEY_LINE), heads=True, colour=colours.grey)
        self._label = look.style(TypeSize(8.5, _KEY_LINE), heads=True, bold=True)
        self._shapes: list[Shape] = []
        self._lines: list[PlacedLine] = []
        self._scale = _scale(figure.rows)

    def drawn(self) -> Drawn:
        """The whole figure."""
        rows = [_Row(row, self) for row in self._figure.rows]
        heights = [row.height for row in rows]
        bottom = sum(heights)
        self._grid_lines(bottom)
        base = 0.0
        for row, height in zip(rows, heights, strict=True):
            base += height
            row.draw(base)
        height = bottom + _BELOW + self._keys(bottom + 21.5)
        return Drawn(Drawing(TYPE_WIDTH, height, tuple(self._shapes)), tuple(self._lines))

    def line(self, text: str, style: Style, *, strong: bool = False) -> PlacedLine | None:
        """A text in one line, not placed yet; None where there is nothing of it."""
        lines = self._set((Piece(text, strong=strong),), style, 4 * TYPE_WIDTH).lines
        return PlacedLine(0, 0, replace(lines[0], soft=True), (self._element,)) if lines else None

    def write(self, line: PlacedLine | None, x: float, top: float) -> None:
        """Put a line where its box begins."""
        if line is not None:
            leading = line.line.leading
            self._lines.append(
                PlacedLine(x, top + 0.75 * leading, line.line, line.elements, self._figure.section)
            )

    def stroke(self, x: float, y: float, to_x: float, to_y: float, weight: float, colour: str) -> None:
        """A straight line."""
        steps: tuple[Step, ...] = (("M", (x, y)), ("L", (to_x, to_y)))
        self._shapes.append(Shape("", False, steps, colour, weight))

    def box(self, x: float, y: float, width: float, height: float) -> None:
        """A white ground under a text."""
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self._shapes.append(Shape(WHITE, False, _outline(corners)))

    def marker(self, x: float, y: float, shape: MarkerShape, radius: float, *, hollow: bool) -> None:
        """A marker with its middle at a place."""
        fill = WHITE if hollow else self._ink
        self._shapes.append(Shape(fill, False, _marker(shape, x, y, radius), self._ink, 1.0))

    def label_lines(self, text: str) -> list[PlacedLine]:
        """A row's label, in as many lines as it wants."""
        lines = self._set((Piece(text),), self._label, _ROW_LABEL).lines
        return [PlacedLine(0, 0, replace(line, soft=True), (self._element,)) for line in lines]

    @property
    def scale(self) -> _Scale:
        """The years along the lines."""
        return self._scale

    @property
    def style(self) -> Style:
        """The look of what a flag says."""
        return self._text

    @property
    def ink(self) -> str:
        """The colour of lines."""
        return self._ink

    def _grid_lines(self, bottom: float) -> None:
        scale = self._scale
        for year in range(scale.first, scale.last + 1, scale.step):
            x = scale.x(year)
            self.stroke(x, _ABOVE, x, bottom + 6, 0.25, self._grid)
            line = self.line(str(year), self._small)
            width = line.line.width if line else 0.0
            self.write(line, min(x - width / 2, TYPE_WIDTH - width - 1), bottom + 4)

    def _keys(self, top: float) -> float:
        """What the markers mean, and how much higher than a line that is."""
        x, lines = _SCALE, 0
        for key in self._figure.keys:
            line = self.line(key.text, self._small)
            width = 3.4 * MM + (line.line.width if line else 0)
            if x > _SCALE and x + width > TYPE_WIDTH:
                x, lines = _SCALE, lines + 1
            y = top + lines * _KEY_LINE
            self.marker(x + MM, y + 6, key.shape, _KEY_RADIUS, hollow=key.hollow)
            self.write(line, x + 3.4 * MM, y)
            x += width + 5 * MM
        return lines * _KEY_LINE if self._figure.keys else -_KEY_LINE


class _Row:
    """A row on its way into the figure."""

    def __init__(self, row: TimeRow, drawer: _Drawer) -> None:
        self._drawer = drawer
        self._marks = row.marks
        self._label = drawer.label_lines(row.label)
        self._xs = _apart([drawer.scale.x(mark.at) for mark in row.marks])
        self._texts, self._flags, self._standing = self._placed()

    def _placed(self) -> tuple[list[list[PlacedLine]], list[Flag], tuple[Standing, ...]]:
        """The flags' lines, how wide they are and where they stand: as wide as they have room."""
        own = TYPE_WIDTH, _width(self._label), 3.75 + _KEY_LINE * len(self._label)
        standing: tuple[Standing, ...] | None = None
        for widest in _FLAG_WIDTHS:
            texts = [self._flag_lines(mark, widest) for mark in self._marks]
            flags = [Flag(x, _width(lines)) for x, lines in zip(self._xs, texts, strict=True)]
            standing = place_flags(flags, *own)
            if standing is not None:
                break
        if standing is None:
            standing = place_flags(flags, *own, through=True)
        if standing is None:
            # One over the other, whatever they touch.
            standing = tuple(Standing(flag.x > TYPE_WIDTH / 2, tier) for tier, flag in enumerate(flags))
        return texts, flags, standing

    @property
    def height(self) -> float:
        """From the row above to the row's own line."""
        tiers = 1 + max((one.tier for one in self._standing), default=0)
        return max(TIER * (tiers + 1), _KEY_LINE * len(self._label) + 26)

    def draw(self, base: float) -> None:
        """Draw the row on its line."""
        drawer = self._drawer
        drawer.stroke(0, base, TYPE_WIDTH, base, 0.75, drawer.ink)
        for number, line in enumerate(self._label):
            drawer.write(line, 0, base - 15 - _KEY_LINE * (len(self._label) - 1 - number))
        for flag, standing in zip(self._flags, self._standing, strict=True):
            drawer.stroke(flag.x, base, flag.x, base - tall(standing.tier), 0.5, drawer.ink)
        for flag, standing, lines in zip(self._flags, self._standing, self._texts, strict=True):
            self._flag(flag, standing, lines, base)
        for x, mark in zip(self._xs, self._marks, strict=True):
            drawer.marker(x, base, mark.shape, _RADIUS, hollow=mark.hollow)

    def _flag(self, flag: Flag, standing: Standing, lines: Sequence[PlacedLine], base: float) -> None:
        """A flag's lines, towards its stem; where another stem passes behind, on a white ground."""
        top = base - tall(standing.tier) - 0.5
        left = flag.x - OFF - flag.width if standing.left else flag.x + OFF
        for other, there in zip(self._flags, self._standing, strict=True):
            if (
                other is not flag
                and left < other.x < left + flag.width
                and base - tall(there.tier) < top + 20
            ):
                self._drawer.box(other.x - 1, top, 2, 20)
        for number, line in enumerate(lines):
            x = left + flag.width - line.line.width if standing.left else left
            self._drawer.write(line, x, top + number * line.line.leading)

    def _flag_lines(self, mark: TimeMark, widest: float) -> list[PlacedLine]:
        drawer = self._drawer
        style = drawer.style
        text = shortened(mark.text, style.family, style.size, widest)
        found = (drawer.line(mark.date, style, strong=True), drawer.line(text, style))
        return [line for line in found if line is not None]


def _width(lines: Sequence[PlacedLine]) -> float:
    return max((line.line.width for line in lines), default=0.0)


def _apart(xs: Sequence[float]) -> list[float]:
    """The places, moved where markers would lie on each other."""
    found: list[float] = []
    for x in xs:
        found.append(max(x, found[-1] + _MARKERS_APART) if found else x)
    limit = TYPE_WIDTH - _RADIUS
    for at in range(len(found) - 1, -1, -1):
        found[at] = min(found[at], limit)
        limit = found[at] - _MARKERS_APART
    return found


def _scale(rows: Sequence[TimeRow]) -> _Scale:
    """Years from the first to the last, in steps that leave room for their numbers."""
    times = [mark.at for row in rows for mark in row.marks] or [2000.0]
    first, last = math.floor(min(times)), math.ceil(max(times))
    step = next((step for most, step in _STEPS if last - first <= most), 50)
    while (last - first) / step > 18:
        step *= 2
    first = first // step * step
    last = max(-(-last // step) * step, first + step)
    return _Scale(first, last, step)


def _marker(shape: MarkerShape, x: float, y: float, radius: float) -> tuple[Step, ...]:
    match shape:
        case MarkerShape.CIRCLE:
            return _circle(x, y, radius)
        case MarkerShape.SQUARE:
            half = 0.9 * radius
            return _outline(
                ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half))
            )
        case MarkerShape.TRIANGLE:
            return _outline(
                ((x - 1.15 * radius, y + radius), (x, y - radius), (x + 1.15 * radius, y + radius))
            )
        case MarkerShape.DIAMOND:
            half = 1.2 * radius
            return _outline(((x, y - half), (x + half, y), (x, y + half), (x - half, y)))


def _circle(x: float, y: float, radius: float) -> tuple[Step, ...]:
    bow = radius * _ROUND
    return (
        ("M", (x + radius, y)),
        ("C", (x + radius, y + bow, x + bow, y + radius, x, y + radius)),
        ("C", (x - bow, y + radius, x - radius, y + bow, x - radius, y)),
        ("C", (x - radius, y - bow, x - bow, y - radius, x, y - radius)),
        ("C", (x + bow, y - radius, x + radius, y - bow, x + radius, y)),
        ("Z", ()),
    )


def _outline(corners: Sequence[tuple[float, float]]) -> tuple[Step, ...]:
    return (("M", corners[0]), *(("L", corner) for corner in corners[1:]), ("Z", ()))


def _lighter(colour: str) -> str:
    """A colour on its way to white."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(part + (255 - part) * _GRID_SHARE):02X}" for part in parts)
