"""Where the panes of a statement window stand, and what gives way to width."""

from __future__ import annotations

from dataclasses import dataclass

OUTLINE, OUTLINE_WIDE, RAIL = 216, 240, 48
INSPECTOR, INSPECTOR_WIDE = 360, 520
HEADER, STATUS = 48, 28
WIDE, BESIDE, FULL_OUTLINE = 1600, 1180, 940
LEAST = (640, 480)


@dataclass(frozen=True, slots=True)
class Panes:
    """Widths of outline and inspector; `over` where the inspector lies over the text."""

    outline: int
    inspector: int
    rail: bool
    over: bool


def panes_for(width: int, scale: float = 1.0) -> Panes:
    """What a window of `width` has room for; larger text needs more of it."""
    room = width / scale
    wide = room >= WIDE
    rail = room < FULL_OUTLINE
    outline = RAIL if rail else round((OUTLINE_WIDE if wide else OUTLINE) * min(scale, 1.5))
    over = room < BESIDE
    # Over the text there is width for larger words; beside it the text has the first claim.
    larger = scale if over else min(scale, 1.5)
    inspector = round((INSPECTOR_WIDE if wide else INSPECTOR) * larger)
    return Panes(outline, min(inspector, width - RAIL), rail, over)
