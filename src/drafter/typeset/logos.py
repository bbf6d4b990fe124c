"""Logos of signatories in rows: of equal optical size, on one axis, with equal gaps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from drafter.compose.composition import LogoStrip, StripLogo
from drafter.model.pictures import Picture
from drafter.typeset.bands import Band
from drafter.typeset.drawing import Drawing, parse_drawing
from drafter.typeset.look import MM, TYPE_WIDTH, Gap, to_grid
from drafter.typeset.pages import Placed, PlacedDrawing, PlacedPicture

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

# In mm: the area of a logo of usual weight, and what none exceeds.
_AREA, _INK, _WEIGHT = 210.0, 0.33, 0.45
_HIGHEST, _WIDEST = 14.0, 42.0
_LEAST_INK = 0.01
_LEAST_GAP, _MOST_GAP = 6 * MM, 14 * MM
_SMALLER = (0.98, 0.96, 0.94, 0.92, 0.9)
"""All logos of a strip may be so much smaller where that saves a row."""

MOST_IN_ROW = 6


class Size(NamedTuple):
    """Width and height in points."""

    width: float
    height: float


def optical_size(picture: Picture) -> Size:
    """The size at which a logo weighs as much as others: light ones get more area, dense ones less."""
    area = _AREA * (_INK / max(picture.ink, _LEAST_INK)) ** _WEIGHT
    scale = (area / (picture.width * picture.height)) ** 0.5
    width, height = picture.width * scale, picture.height * scale
    kept = min(1.0, _HIGHEST / height, _WIDEST / width)
    return Size(width * kept * MM, height * kept * MM)


def rows_of(widths: Sequence[float]) -> list[int]:
    """How many logos stand in each row: as few rows as can be, of as equal numbers as can be."""
    count = len(widths)
    rows = -(-count // MOST_IN_ROW) if count else 0
    while rows < count:
        sizes = [count // rows + (1 if row < count % rows else 0) for row in range(rows)]
        at = 0
        fits = True
        for size in sizes:
            fits = fits and _taken(widths[at : at + size]) <= TYPE_WIDTH + 0.01
            at += size
        if fits:
            return sizes
        rows += 1
    return [1] * count


def arranged(sizes: Sequence[Size]) -> tuple[list[Size], list[int]]:
    """The logos in rows, all of them a little smaller where that saves a row."""
    rows = rows_of([size.width for size in sizes])
    for share in _SMALLER:
        fewer = rows_of([size.width * share for size in sizes])
        if len(fewer) < len(rows):
            return [Size(size.width * share, size.height * share) for size in sizes], fewer
    return list(sizes), rows


def _taken(widths: Sequence[float]) -> float:
    return sum(widths) + _LEAST_GAP * (len(widths) - 1)


def add_logos(flow: Flow, strip: LogoStrip) -> None:
    """The rows, each a band; every logo is a figure that its organisation's name describes."""
    sizes, rows = arranged([optical_size(logo.picture) for logo in strip.logos])
    flow.structure.close_list()
    spread = gap_of(rows, sizes)
    at = 0
    gap = Gap(0.5)
    for count in rows:
        row = list(zip(strip.logos[at : at + count], sizes[at : at + count], strict=True))
        axis = to_grid(max(size.height for _, size in row)) / 2
        things: list[Placed] = []
        x = 0.0
        for logo, size in row:
            things.append(_placed(flow, logo, size, x, axis - size.height / 2))
            x += size.width + spread
        flow.items.append(Band(2 * axis, tuple(things), gap=gap, clears=True, snap=True))
        at += count
        gap = Gap(2)


def gap_of(rows: Sequence[int], sizes: Sequence[Size]) -> float:
    """The gap of all rows: the fullest reaches both edges with it, unless so wide a gap parts them."""
    found = _MOST_GAP
    at = 0
    for count in rows:
        if count > 1:
            taken = sum(size.width for size in sizes[at : at + count])
            found = min(found, (TYPE_WIDTH - taken) / (count - 1))
        at += count
    return found


def _placed(flow: Flow, logo: StripLogo, size: Size, x: float, y: float) -> Placed:
    element = flow.structure.add("Figure", flow.section, block=logo.signatory, alt=logo.name)
    drawing = _drawing(logo.picture.svg) if logo.picture.svg else None
    if drawing is not None:
        scale = min(size.width / drawing.width, size.height / drawing.height)
        return PlacedDrawing(x, y, scale, drawing, element)
    return PlacedPicture(x, y, size.width, size.height, logo.picture, element)


@lru_cache(maxsize=256)
def _drawing(svg: str) -> Drawing | None:
    """The drawing, or None where the pixels must do."""
    try:
        return parse_drawing(svg)
    except ValueError:
        return None
