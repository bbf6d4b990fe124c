"""Where the columns of Home's list stand, and which give way to width."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN, NARROW_MARGIN = 48, 24
_NARROW = 900
# How far the ground of a chosen row reaches past the column on each side.
OUT = 10
_PAD = 8
_STATE, _ROUND, _APPROVALS, _WORDS, _CHANGED = 120, 204, 124, 72, 104
_LEAST_TITLE = 280


@dataclass(frozen=True, slots=True)
class Span:
    """The room of a column's text; no width where it gave way."""

    left: int
    width: int

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.left + self.width

    def __bool__(self) -> bool:
        return self.width > 0


@dataclass(frozen=True, slots=True)
class Columns:
    """The texts of a row from left to right; words and the day of the change stand flush right."""

    title: Span
    state: Span
    round: Span
    approvals: Span
    words: Span
    changed: Span


def margin_for(width: int, scale: float = 1.0) -> int:
    """How far Home's content stays from the edges of its window."""
    return round((NARROW_MARGIN if width / scale < _NARROW else MARGIN) * min(scale, 1.25))


def columns_for(left: int, right: int, scale: float = 1.0) -> Columns:
    """The columns between two edges.

    Without room for titles, words go first, then approvals and rounds, and the day of the change last.
    """
    widths = [round(width * scale) for width in (_STATE, _ROUND, _APPROVALS, _WORDS, _CHANGED)]
    pad, least = round(_PAD * scale), round(_LEAST_TITLE * scale)
    for given_up in (3, 2, 1):
        if right - left - sum(widths) < least:
            widths[given_up] = 0
    if right - left - sum(widths) < least // 2:
        widths[4] = 0
    title = right - left - sum(widths)
    spans = [Span(left, max(title - pad, 0))]
    at = left + title
    for place, width in enumerate(widths):
        last = place == len(widths) - 1
        inner = width - (pad if last else 2 * pad)
        spans.append(Span(at + pad, inner) if width else Span(at, 0))
        at += width
    return Columns(*spans)
