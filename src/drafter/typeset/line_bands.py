"""Lines one under the other: each a band of the page, or all of them placed within something."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from drafter.typeset.bands import Band
from drafter.typeset.look import NO_GAP, Gap, U
from drafter.typeset.pages import Line, LinkArea, Placed, PlacedLine, Rect


@dataclass(slots=True)
class Beside:
    """What waits to stand on the first line of the next paragraph, and how deep it reaches."""

    things: tuple[Placed, ...] = ()
    depth: float = 0.0


def placed_lines(
    lines: Sequence[Line], x: float, y: float, elements: tuple[int, ...], block: str
) -> list[Placed]:
    """Lines one under the other from `y` on, with the areas of their links."""
    found: list[Placed] = []
    for line in lines:
        found.append(PlacedLine(x, y + 0.75 * line.leading, line, elements, block))
        found.extend(link_areas(line, x, y, elements))
        y += line.leading
    return found


def bands_of(
    lines: Sequence[Line],
    x: float,
    elements: tuple[int, ...],
    block: str,
    *,
    gap: Gap,
    whole: bool = False,
    keep_next: bool = False,
    frame: int = -1,
    beside: Beside | None = None,
    snapped: bool = False,
) -> list[Band]:
    """A band for each line; the first two and the last two stay together."""
    found: list[Band] = []
    last = len(lines) - 1
    first = beside or Beside()
    for number, line in enumerate(lines):
        own: list[Placed] = [*first.things] if number == 0 else []
        own.append(PlacedLine(x, 0.75 * line.leading, line, elements, block))
        own.extend(link_areas(line, x, 0, elements))
        tied = keep_next if number == last else number in (0, last - 1)
        keep = tied or (whole and number != last)
        height = line.leading
        if snapped and number == last:
            height += _to_grid(len(lines) * height) - len(lines) * height
        depth = first.depth if number == 0 else 0.0
        found.append(Band(height, tuple(own), gap if number == 0 else NO_GAP, keep, frame, depth, tied=tied))
    return found


def link_areas(line: Line, x: float, y: float, elements: tuple[int, ...]) -> list[LinkArea]:
    """The rectangles of a line's links, its box beginning at `x`, `y`."""
    return [
        LinkArea(Rect(x + run.x, y, run.width, line.leading), run.link, elements[run.piece])
        for run in line.runs
        if run.link
    ]


def _to_grid(height: float) -> float:
    return math.ceil((height - 0.01) / U) * U
