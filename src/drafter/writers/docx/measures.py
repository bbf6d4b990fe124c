"""Lengths in Word's units, and where the page's edges are."""

from __future__ import annotations

from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.typeset.look import Look

U = 150
"""The unit of all gaps, half a line of the body: 7.5 pt in twentieths of a point."""

SIDE_MM = 34.0
TYPE_AREA_MM = 160.0
TYPE_AREA_PT = TYPE_AREA_MM * 72 / 25.4
HEADER_PT = 30.0
PANEL_PT = 31
"""The most that a paragraph's border may stand off its text: 11 mm."""

_FOOT_RULE_BELOW_TEXT_MM = 6.6


def twips(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm * 1440 / 25.4)


def points(pt: float) -> int:
    """Points in twentieths of a point."""
    return round(pt * 20)


def emu(mm: float) -> int:
    """Millimetres in the units of drawings."""
    return round(mm * 36000)


def plain_family(brand: Brand) -> str:
    """The family of what stands around the text."""
    return Look(brand, Purpose.RELEASE).plain


class Indent(NamedTuple):
    """How far text stands in from the page's margins, in twentieths of a point."""

    left: int
    right: int


class Sheet(NamedTuple):
    """The page of a brand: its size, its margins, and the indents from those margins of text in the column
    and of what is as wide as the type area."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    header: int
    footer: int
    column: Indent
    wide: Indent

    @property
    def type_area(self) -> int:
        """The width of the type area."""
        return twips(TYPE_AREA_MM)


def sheet_of(brand: Brand, *, column_margins: bool, more_foot_pt: float = 0.0) -> Sheet:
    """The page that the brand asks for, with the margins of the text column or of the type area.

    A foot that is higher than one line reaches further down: its rule stays where it is.

    All sections have the same margins: Word lays out a page's head by the section that the page begins
    with, and LibreOffice knows no other margins for columns. So the margins are the column's where a list of
    names is to stand in it, and the type area's where the list is as wide as that.
    """
    letter = brand.page.paper.casefold() == "letter"
    width_mm, bottom_mm = (215.9, 28.0) if letter else (210.0, 24.5)
    edge = twips((width_mm - TYPE_AREA_MM) / 2)
    # The foot's baseline stands 5 mm below its rule; a quarter of its line is below the baseline.
    footer_mm = bottom_mm - _FOOT_RULE_BELOW_TEXT_MM - 5.0 - 1.0
    more = points(more_foot_pt)
    side = twips(SIDE_MM)
    beside = Indent(side, 0) if brand.page.column == "right" else Indent(0, side)
    none = Indent(0, 0)
    return Sheet(
        width=twips(width_mm),
        height=twips(279.4 if letter else 297.0),
        left=edge + beside.left if column_margins else edge,
        right=edge + beside.right if column_margins else edge,
        top=points(82.5),
        bottom=twips(bottom_mm),
        header=points(HEADER_PT),
        footer=max(twips(footer_mm) - more, 0),
        column=none if column_margins else beside,
        wide=Indent(-beside.left, -beside.right) if column_margins else none,
    )


RUN_ON = twips(3.0)
"""How far the second line of a name stands in."""
