"""Figures: a picture with its caption below it, kept together."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from drafter.compose.composition import Figure
from drafter.typeset.bands import Band
from drafter.typeset.drawing import Drawing, parse_drawing
from drafter.typeset.line_bands import bands_of
from drafter.typeset.look import MM, TYPE_WIDTH, Gap, U
from drafter.typeset.pages import Placed, PlacedDrawing, PlacedPicture
from drafter.typeset.tables import caption_pieces, caption_styles

_MOST = 0.8
"""The share of a page that a figure takes at most, so that its head and a footnote have room there too."""

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow


def add_figure(flow: Flow, figure: Figure) -> None:
    """The figure in one band; what is too high for a page is made smaller."""
    look, tree = flow.look, flow.structure
    tree.close_list()
    block = figure.block or figure.section
    element = tree.add("Figure", flow.section, block=figure.block, alt=figure.alt)
    pieces = caption_pieces(figure.label, figure.caption)
    style = caption_styles(look).caption
    drawing = _drawing(figure.picture.svg)
    shape = drawing or figure.picture
    width = min(figure.width_mm * MM or TYPE_WIDTH, TYPE_WIDTH)
    height = width * shape.height / max(shape.width, 1)
    # A narrow picture stands with the text, a wide one takes the type area.
    x = look.column if look.column + width <= TYPE_WIDTH else 0.0
    lines = flow.set(pieces, style, TYPE_WIDTH - x, block).lines if pieces else ()
    below = U + len(lines) * style.leading if lines else 0.0
    room = max(_MOST * look.height - below, look.height / 4)
    if height > room:
        width, height = width * room / height, room
    if drawing is not None:
        painted: Placed = PlacedDrawing(x, 0.0, width / drawing.width, drawing, element)
    else:
        painted = PlacedPicture(x, 0.0, width, height, figure.picture, element)
    bands = [Band(height, (painted,), gap=_gap(flow), keep=bool(lines), clears=True, tied=bool(lines))]
    if lines:
        elements = tree.of_pieces(tree.add("Caption", element), pieces)
        bands += bands_of(lines, x, elements, block, gap=Gap(1), whole=True)
    bands[-1] = replace(bands[-1], rounded=True)
    flow.items.extend(bands)


def _gap(flow: Flow) -> Gap:
    after_head = flow.before is not None and flow.before.role.value == "section-head"
    return Gap(0.5) if after_head else Gap(2)


@lru_cache(maxsize=64)
def _drawing(svg: str) -> Drawing | None:
    """The picture in paths, where it can be drawn so."""
    try:
        return parse_drawing(svg) if svg else None
    except ValueError:
        return None
