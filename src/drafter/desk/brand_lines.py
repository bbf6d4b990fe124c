"""Whether the lines at the head and foot of pages have room, measured as pages set them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compose.brand import Brand
from drafter.compose.composition import Purpose
from drafter.compose.printable import is_seen

_MM = 72 / 25.4
_TYPE_WIDTH_MM = 160.0
_SIDE_MM = 34.0
_FIRST_RIGHT_MM = 90.0
_GAP_MM = 5.0
_COLUMN_MM = 54.0
_COLUMN_GAP_MM = 3.0
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
    """Columns have the usual width where the last has room enough then, else equal shares."""
    columns = brand.furniture.foot_columns
    step = _COLUMN_MM
    last = max((_wide(text, brand) for text in columns[-1]), default=0.0)
    if (len(columns) - 1) * step + last > room:
        step = room / len(columns)
    for number, column in enumerate(columns):
        left = room - number * step
        each = min(step - _COLUMN_GAP_MM, left) if number + 1 < len(columns) else left
        for text in column:
            yield from _over("furniture.foot_columns", text, brand, each)


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
    from drafter.typeset.look import Look
    from drafter.typeset.measure import width_pt

    style = Look(brand, Purpose.RELEASE).furniture
    return width_pt(" ".join(text.split()), style.family, size or style.size, bold=bold) / _MM
