"""The styles of letters and of press releases."""

from __future__ import annotations

from drafter.compose.brand import Brand
from drafter.writers.docx.measures import TYPE_AREA_MM, Indent, Sheet, U, points, twips
from drafter.writers.docx.styles import Edge, Style, Tab

REFERENCE_VALUE_MM = 24.0
RETURN_LINE_MM = 85.0
ADDRESS_DROP_PT = 15.95
"""How much lower the address begins than the references beside it."""

_SIGNATURE_MM = 62.0
_ROOM_FOR_INK = 37.5
_BAND_INSET = 8.5
_BAND_TOP = 2.0


def letter_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    """From the line over the address to the enclosure."""
    return (*_opening_styles(brand, sheet), Style("Salutation"), *_closing_styles(brand, sheet))


def _opening_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    small, headline, column, wide = brand.type.small, brand.type.headline, sheet.column, sheet.wide
    reference = twips(REFERENCE_VALUE_MM)
    return (
        Style(
            "Return Line",
            family="plain",
            size=7,
            line=points(11.25),
            colour="grey",
            left=wide.left,
            right=_right(wide.left, RETURN_LINE_MM, wide),
            borders=(("bottom", Edge(0.5, "rule", 1)),),
        ),
        Style("Address", before=points(ADDRESS_DROP_PT) if brand.address.window else 0, left=0, right=0),
        Style(
            "Reference",
            family="plain",
            size=small.size,
            line=points(small.leading),
            before=0,
            after=points(15 - small.leading),
            left=reference,
            right=0,
            hanging=reference,
            tabs=(Tab(reference),),
        ),
        Style(
            "Subject",
            size=headline.size,
            line=points(headline.leading),
            bold=brand.type.headline_bold,
            colour="accent",
            before=0,
            after=U // 2,
            left=column.left,
            right=column.right,
        ),
    )


def _closing_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    small, column, wide = brand.type.small, sheet.column, sheet.wide
    return (
        Style("Closing"),
        Style(
            "Signature",
            before=points(_ROOM_FOR_INK),
            right=_right(column.left, _SIGNATURE_MM, wide),
            borders=(("top", Edge(0.5, "ink", 3)),),
        ),
        Style(
            "Signature Title",
            family="plain",
            size=small.size,
            line=points(small.leading),
            colour="grey",
            before=0,
        ),
        Style(
            "Enclosure",
            family="plain",
            size=small.size,
            line=points(small.leading),
            colour="grey",
            before=2 * U,
        ),
    )


def _right(left: int, width_mm: float, wide: Indent) -> int:
    """The indent from the right margin of what begins at `left` and is so wide."""
    return wide.right + twips(TYPE_AREA_MM) - (left - wide.left) - twips(width_mm)


def press_styles(brand: Brand, sheet: Sheet, *, filled: bool) -> tuple[Style, ...]:
    """The embargo's band, filled in a release, the closing mark, and the box of contacts."""
    inset, wide, small = points(_BAND_INSET), sheet.wide, brand.type.small
    edge = Edge(0.25, "band") if filled else Edge(0.5, "ink")
    edges = (
        ("top", Edge(_BAND_TOP, "ink", 7)),
        ("left", edge._replace(space=8)),
        ("bottom", edge._replace(space=6)),
        ("right", edge._replace(space=8)),
    )
    return (
        Style(
            "Embargo",
            family="plain",
            size=10.5,
            line=points(15),
            bold=True,
            before=0,
            after=0,
            left=wide.left + inset,
            right=wide.right + inset,
            borders=edges,
            shade="band" if filled else None,
        ),
        Style("End Mark", bold=True, before=2 * U),
        Style("Contact Box", family="plain", size=small.size, line=points(small.leading)),
    )


def ink_styles(brand: Brand) -> tuple[Style, ...]:
    """The blocks that are signed by hand."""
    small = brand.type.small
    return (
        Style(
            "Ink Name",
            family="text",
            size=10,
            line=points(15),
            bold=True,
            borders=(("top", Edge(0.5, "ink", 3)),),
        ),
        Style("Ink Title", family="plain", size=small.size, line=points(small.leading), colour="grey"),
        Style("Ink Detail", colour="ink"),
        Style(
            "Ink Date",
            tabs=(
                Tab(twips(INK_DATE_MM)),
                Tab(twips(INK_LINE_MM)),
                Tab(twips(INK_MM), "right", "underscore"),
            ),
        ),
    )


INK_MM = 77.5
INK_DATE_MM, INK_LINE_MM = 46.5, 55.5
