"""Lengths in Word's units, and where the page's edges are."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.compose.brand import Brand

U = 150
"""The unit of all gaps, half a line of the body: 7.5 pt in twentieths of a point."""

SIDE_MM = 34.0
TYPE_AREA_MM = 160.0
TYPE_AREA_PT = TYPE_AREA_MM * 72 / 25.4
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


@dataclass(frozen=True, slots=True)
class Indent:
    """How far text stands in from the page's margins, in twentieths of a point."""

    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The page of a brand: its size, its margins, which are those of the text column or of the type area,
    and the indents that text of the column and things of the type area have from those margins."""

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


def sheet_of(brand: Brand) -> Sheet:
    """The page that the brand asks for: margins of the column where it stands right, else of the type area."""
    letter = brand.page.paper.casefold() == "letter"
    width_mm, bottom_mm = (215.9, 28.0) if letter else (210.0, 24.5)
    edge = twips((width_mm - TYPE_AREA_MM) / 2)
    side = twips(SIDE_MM)
    at_right = brand.page.column == "right"
    # The foot's baseline stands 5 mm below its rule; a quarter of its line is below the baseline.
    footer_mm = bottom_mm - _FOOT_RULE_BELOW_TEXT_MM - 5.0 - 1.0
    return Sheet(
        width=twips(width_mm),
        height=twips(279.4 if letter else 297.0),
        left=edge + side if at_right else edge,
        right=edge,
        top=points(82.5),
        bottom=twips(bottom_mm),
        header=points(30),
        footer=twips(footer_mm),
        column=Indent(0, 0) if at_right else Indent(0, side),
        wide=Indent(-side, 0) if at_right else Indent(0, 0),
    )
