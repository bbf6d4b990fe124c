"""Where paragraphs stand: how far in, how wide, how far below what is above them, and headlines how large."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.compose.composition import Paragraph, Piece, Role
from drafter.typeset.lines import LineCache
from drafter.typeset.look import (
    BAR_TEXT,
    BULLET_HANG,
    COLUMN_WIDTH,
    MM,
    NO_GAP,
    NOTE_HANG,
    QUOTE_INDENT,
    SMALL,
    TYPE_WIDTH,
    Gap,
    Look,
    gap_above,
)
from drafter.typeset.words import Style

FORM = (Role.FORM_KICKER, Role.FORM_TITLE, Role.FORM_INTRO)
"""The head of the pages on which signatories answer."""

_SMALL_OFFSET = 0.375
"""How much lower small print stands, in u, so that its first baseline is that of a head beside it."""


@dataclass(slots=True)
class Place:
    """Where a paragraph stands: from the type area's left edge, how wide, how far in after its label."""

    x: float
    width: float
    hang: float = 0.0


def headline_style(pieces: tuple[Piece, ...], look: Look, cache: LineCache) -> Style:
    """The largest size of a headline that does; where it takes many lines, one that takes fewer."""
    chosen, fewest = look.styles[Role.TITLE], 0
    for style in look.headline(sum(len(piece.text) for piece in pieces)):
        count = len(cache.set(pieces, style, look.headline_width).lines)
        if not fewest or count < fewest:
            chosen, fewest = style, count
        if fewest <= look.headline_lines:
            break
    return chosen


def place_of(row: Paragraph, look: Look, *, barred: bool) -> Place:
    """Where a paragraph stands; `barred` ones stand beside the bar of a call or quotation."""
    role = row.role
    ask_hang = look.brand.calls.ask_hang_mm * MM
    place = Place(look.column, COLUMN_WIDTH)
    if role in FORM or role in (Role.KICKER, Role.TITLE):
        place = Place(0.0, look.headline_width if role is Role.TITLE else TYPE_WIDTH)
    elif role in SMALL and not look.side:
        place = Place(look.column, TYPE_WIDTH - look.column)
    elif barred:
        place = Place(look.column + BAR_TEXT, COLUMN_WIDTH + (ask_hang if role is Role.ASK else 0.0))
    elif role is Role.QUOTATION:
        place = Place(look.column + QUOTE_INDENT, COLUMN_WIDTH - QUOTE_INDENT)
    if row.label:
        digit = row.label[0].isdigit()
        place.hang = {Role.ASK: ask_hang, Role.NUMBER: ask_hang}.get(
            role, NOTE_HANG if digit else BULLET_HANG
        )
    return place


def gap_over(row: Paragraph, before: Paragraph | None, look: Look, *, under_object: bool) -> Gap:
    """The gap over a paragraph, given the one before it; `under_object` is under a table or figure."""
    role = row.role
    if before is None:
        return NO_GAP if role is Role.KICKER else Gap(2 if under_object and role not in SMALL else 1)
    if before.role is Role.SECTION_HEAD:
        if look.side:
            return Gap(_SMALL_OFFSET) if role in SMALL else NO_GAP
        return NO_GAP if role in SMALL else look.under_head
    if before.role is Role.DEADLINE and look.panel:
        return Gap(1)
    return gap_above(role, before.role, look)
