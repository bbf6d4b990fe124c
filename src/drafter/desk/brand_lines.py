"""Whether the lines at the head and foot of pages have room, measured as pages set them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compose.brand import Brand
from drafter.compose.printable import is_seen

_MM = 72 / 25.4
_TYPE_WIDTH_MM = 160.0
_SIDE_MM = 34.0
_FIRST_RIGHT_MM = 90.0
_GAP_MM = 5.0
_RETURN_LINE_MM = 85.0
_RETURN_LINE_PT = 7.0
# As wide as page numbers and dates get in most languages.
_PAGES = "Page 10 of 10"
_DAY = "30 September 2024"


def lines_over(brand: Brand) -> Iterator[tuple[str, str, float]]:
    """The lines that are longer than their place: field, text, and by how many mm."""
    foot = brand.furniture
    for text in foot.first_right:
        yield from _over("furniture.first_right", text, brand, _FIRST_RIGHT_MM, bold=foot.first_right_bold)
    room = _TYPE_WIDTH_MM
    if foot.foot_pages:
        room -= _wide(_PAGES, brand, bold=True) + _GAP_MM
    if foot.foot_columns:
        yield from _columns_over(brand, room)
    else:
        if foot.foot_dated:
            beside = _SIDE_MM if brand.page.section == "side" and brand.page.column == "right" else 0.0
            room -= max(beside, _wide(_DAY, brand) + _GAP_MM)
        yield from _over("furniture.foot_left", foot.foot_left, brand, room)
    if brand.kind == "letter":
        line = ", ".join(text.strip() for text in brand.address.lines if is_seen(text))
        yield from _over("address.lines", line, brand, _RETURN_LINE_MM, size=_RETURN_LINE_PT)


def _columns_over(brand: Brand, room: float) -> Iterator[tuple[str, str, float]]:
    """The longest line of columns that have no room beside each other."""
    columns = [column for column in brand.furniture.foot_columns if any(map(is_seen, column))]
    longest = [max(column, key=lambda text: _wide(text, brand)) for column in columns]
    widths = [_wide(text, brand) for text in longest]
    over = sum(widths) + _GAP_MM * (len(columns) - 1) - room
    if over > 0:
        yield "furniture.foot_columns", longest[widths.index(max(widths))], over


def room_of_logo(brand: Brand) -> float:
    """How wide the logo may be, in mm, beside the lines at the right of the first head."""
    foot = brand.furniture
    lines = [_wide(text, brand, bold=foot.first_right_bold) for text in foot.first_right if is_seen(text)]
    beside = min(max(lines, default=0.0), _FIRST_RIGHT_MM)
    return _TYPE_WIDTH_MM - (beside + _GAP_MM if beside else 0.0)


def _over(
    field: str, text: str, brand: Brand, room: float, *, bold: bool = False, size: float = 0
) -> Iterator[tuple[str, str, float]]:
    over = _wide(text, brand, bold=bold, size=size) - room
    if over > 0:
        yield field, text, over


def _wide(text: str, brand: Brand, *, bold: bool = False, size: float = 0) -> float:
    from drafter.typeset.measure import width_pt

    shown = " ".join(text.split())
    return width_pt(shown, brand.type.heads, size or brand.type.small.size, bold=bold) / _MM
