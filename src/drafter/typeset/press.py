"""A press release's own parts: the band of the embargo, the mark at the end, and the box with contacts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from drafter.compose.composition import ContactBox, Paragraph, Role, Text
from drafter.typeset.bands import Band
from drafter.typeset.line_bands import bands_of, placed_lines
from drafter.typeset.look import COLUMN_WIDTH, MM, NO_GAP, TYPE_WIDTH, Gap, U
from drafter.typeset.pages import Line, Placed, PlacedBox, PlacedRule

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

_PAD = 3 * MM
_BAND = 30.0
_BAND_UNDER = 8.05
"""How far its first line's box stands below the band's top."""

_HEAVY = 2.0
_SQUARE = 5.8
_BETWEEN_SQUARES = 4.0
_AFTER_SQUARES = 1 * MM
_GUTTER = 5 * MM

_Set = tuple[tuple[Line, ...], tuple[int, ...]]


def add_embargo(flow: Flow, row: Paragraph) -> None:
    """A band in the brand's colour under a heavy rule; in drafts the band is outlined."""
    look, style = flow.look, flow.look.styles[Role.EMBARGO]
    element = flow.structure.add("P", 0, block=row.block)
    lines = flow.set(row.pieces, style, TYPE_WIDTH - 2 * _PAD, row.block).lines
    height = _BAND + (max(len(lines), 1) - 1) * style.leading
    ink = look.brand.colours.ink
    if look.draft:
        box = PlacedBox(0, 0, TYPE_WIDTH, height, stroke=ink, weight=0.5)
    else:
        box = PlacedBox(0, 0, TYPE_WIDTH, height, fill=look.brand.press.band)
    rule = PlacedRule(0, 0, TYPE_WIDTH, _HEAVY, ink)
    elements = flow.structure.of_pieces(element, row.pieces)
    things = (box, rule, *placed_lines(lines, _PAD, _BAND_UNDER, elements, row.block))
    flow.items.append(Band(height, things, keep=True, tied=True))


def add_end_mark(flow: Flow, row: Paragraph) -> None:
    """Three squares and the word that ends the text; the squares are no text."""
    look, style = flow.look, flow.look.styles[Role.END_MARK]
    flow.structure.close_list()
    flow.section = 0
    element = flow.structure.add("P", 0, block=row.block)
    x, base = look.column, 0.75 * style.leading
    things: list[Placed] = []
    if look.brand.press.end_squares:
        for _ in range(3):
            things.append(PlacedBox(x, base - _SQUARE, _SQUARE, _SQUARE, fill=look.brand.colours.ink))
            x += _SQUARE + _BETWEEN_SQUARES
        x += _AFTER_SQUARES
    lines = flow.set(row.pieces, style, COLUMN_WIDTH - x + look.column, row.block).lines
    elements = flow.structure.of_pieces(element, row.pieces)
    things.extend(placed_lines(lines, x, 0, elements, row.block))
    flow.items.append(Band(len(lines) * style.leading, tuple(things), gap=Gap(2), clears=True, snap=True))


def add_contact_box(flow: Flow, box: ContactBox) -> None:
    """The box across the foot of the last page, its columns beside each other."""
    look = flow.look
    flow.structure.close_list()
    flow.section = flow.structure.add("Sect", 0)
    count = max(len(box.columns), 1)
    width = (TYPE_WIDTH - _GUTTER * (count - 1)) / count
    columns = [_paragraphs(flow, column, width, box.section) for column in box.columns]
    heights = [sum(line.leading for lines, _ in column for line in lines) for column in columns]
    height = U + max(heights, default=0.0) + U
    ink = look.brand.colours.ink
    rules = (PlacedRule(0, 0, TYPE_WIDTH, _HEAVY, ink), PlacedRule(0, height, TYPE_WIDTH, 0.5, ink))
    if height > look.height:
        # No page has room for it: one column stands after the other, and goes on over pages.
        flow.items.append(Band(U, rules[:1], gap=Gap(2), keep=True, clears=True))
        for lines, elements in (paragraph for column in columns for paragraph in column):
            flow.items.extend(bands_of(lines, 0, elements, box.section, gap=NO_GAP))
    else:
        things = [*rules, *_beside(columns, width + _GUTTER, box.section)]
        flow.items.append(Band(height, tuple(things), gap=Gap(2), clears=True, pinned=True))
    flow.section = 0


def _paragraphs(flow: Flow, column: Sequence[Text], width: float, block: str) -> list[_Set]:
    """The lines of each paragraph of a column, and the elements of their pieces."""
    found = []
    for pieces in column:
        element = flow.structure.add("P", flow.section, block=block)
        lines = flow.set(pieces, flow.look.style(flow.look.brand.type.small, heads=True), width, block).lines
        found.append((lines, flow.structure.of_pieces(element, pieces)))
    return found


def _beside(columns: Sequence[Sequence[_Set]], step: float, block: str) -> Iterator[Placed]:
    """Columns beside each other, under the box's rule."""
    for number, column in enumerate(columns):
        y = U
        for lines, elements in column:
            yield from placed_lines(lines, number * step, y, elements, block)
            y += sum(line.leading for line in lines)
