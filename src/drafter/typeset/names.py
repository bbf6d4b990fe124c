"""Signatories as a list, of names or of persons: how many columns, how wide, what size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.compose.brand import TypeSize
from drafter.compose.composition import (
    Element,
    InkForm,
    LogoStrip,
    SignatoryEntry,
    SignatoryList,
    Table,
)
from drafter.typeset.bands import Band, ColumnSet, Entry, balanced_height
from drafter.typeset.look import MM, NO_GAP, TYPE_WIDTH, Gap, U
from drafter.typeset.pages import Placed, PlacedLine
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

HANG = 3 * MM
WIDE_FROM = 13
"""From how many names on the list takes the whole type area."""

_FOUR_COLUMNS = 60
_PANEL_FOOT = 7.5


def takes_type_area(element: Element | None) -> bool:
    """Whether what follows a head is as wide as the type area, so that nothing can stand beside it."""
    if isinstance(element, SignatoryList):
        return element.persons or len(element.entries) >= WIDE_FROM
    return isinstance(element, Table | LogoStrip | InkForm)


def add_names(flow: Flow, names: SignatoryList) -> None:
    """The list as one set of columns; its names are items of a list in the structure."""
    look = flow.look
    count = len(names.entries)
    if not count:
        return
    wide = takes_type_area(names)
    columns = 3 if names.persons else 4 if count >= _FOUR_COLUMNS else 3 if wide else 2
    measure = TYPE_WIDTH if wide or not look.side else look.signatory_columns_width
    gutter = (5 if wide or not look.side else 3) * MM
    left = 0.0 if wide or not look.side else look.column
    body = look.brand.type.body
    size = {2: body, 3: TypeSize(9.5, 15), 4: TypeSize(8.5, 11.25)}[columns]
    style = replace(look.style(TypeSize(10, 15) if names.persons else size), hang=HANG)
    open_width = (measure - gutter * (columns - 1)) / columns
    widths = [open_width] * columns
    if look.side and not wide:
        widths = _widths(flow, names.entries, style, widths)
    list_element = flow.structure.add("L", flow.section)
    bodies = []
    for entry in names.entries:
        item = flow.structure.add("LI", list_element, block=entry.signatory)
        bodies.append(flow.structure.add("LBody", item))
    flow.structure.close_list()
    owners = column_of(names.entries, flow, style, widths)
    entries = [
        part
        for entry, element, owner in zip(names.entries, bodies, owners, strict=True)
        for part in _entry(flow, entry, style, widths[owner], element)
    ]
    xs = tuple(left + sum(widths[:column]) + gutter * column for column in range(columns))
    above = flow.items[-1] if flow.items else None
    frame = above.frame if isinstance(above, Band) and above.keep else -1
    in_panel = frame >= 0 and look.panel
    gap = NO_GAP if look.side and not wide else Gap(0.5)
    foot = _PANEL_FOOT if in_panel else 0.0
    flow.items.append(ColumnSet(tuple(entries), xs, gap, frame if in_panel else -1, foot, whole=not wide))


def _widths(
    flow: Flow, entries: Sequence[SignatoryEntry], style: Style, equal: Sequence[float]
) -> list[float]:
    """Widths that fit the names, where the list stands on one page and falls into columns as they foresee."""
    widths = fitted_widths(flow, entries, style, equal)
    owners = column_of(entries, flow, style, widths)
    heights = [
        _height(flow, entry, style, widths[owner]) for entry, owner in zip(entries, owners, strict=True)
    ]
    foreseen = _filled(heights, len(widths)) == owners or len(set(widths)) == 1
    if foreseen and balanced_height(heights, len(widths)) <= flow.look.height / 2:
        return widths
    return list(equal)


def _heights(flow: Flow, entries: Sequence[SignatoryEntry], style: Style, width: float) -> list[float]:
    return [_height(flow, entry, style, width) for entry in entries]


def _height(flow: Flow, entry: SignatoryEntry, style: Style, width: float) -> float:
    first, *rest = entry.lines
    height = len(flow.cache.set(first, style, width).lines) * style.leading
    small = small_style(flow, style)
    height += sum(len(flow.cache.set(line, small, width).lines) * small.leading for line in rest)
    return _stepped(height, style) if rest else height


def _stepped(height: float, style: Style) -> float:
    """The height of a name with lines under it and a gap, such that names beside it stay in register."""
    step = U if style.leading % U == 0 else style.leading
    return math.ceil((height + U / 2 - 0.01) / step) * step


def small_style(flow: Flow, style: Style) -> Style:
    """Title and organisation under a person's name; the title is quiet."""
    look = flow.look
    small = look.style(look.brand.type.small, heads=True)
    return replace(small, size=min(small.size, style.size), hang=HANG)


def column_of(
    entries: Sequence[SignatoryEntry], flow: Flow, style: Style, widths: Sequence[float]
) -> list[int]:
    """The column of each name where the columns fill one page."""
    if len(set(widths)) == 1:
        return [0] * len(entries)
    heights = [0.0] * len(entries)
    owners = [0] * len(entries)
    for _ in range(2):
        heights = [
            _height(flow, entry, style, widths[owner]) for entry, owner in zip(entries, owners, strict=True)
        ]
        owners = _filled(heights, len(widths))
    return owners


def _filled(heights: Sequence[float], columns: int) -> list[int]:
    limit = balanced_height(heights, columns)
    owners, column, used = [], 0, 0.0
    for height in heights:
        if used and used + height > limit + 0.01 and column + 1 < columns:
            column, used = column + 1, 0.0
        owners.append(column)
        used += height
    return owners


def fitted_widths(
    flow: Flow, entries: Sequence[SignatoryEntry], style: Style, equal: Sequence[float]
) -> list[float]:
    """Widths from the longest names: what each column needs, and an equal share of what is left over."""
    total, columns = sum(equal), len(equal)
    best = list(equal)
    for trial in (list(equal), _natural(flow, entries, style, equal)):
        if _total(flow, entries, style, trial) < _total(flow, entries, style, best):
            best = trial
    owners = (
        column_of(entries, flow, style, best)
        if len(set(best)) > 1
        else _filled(_heights(flow, entries, style, best[0]), columns)
    )
    needs = [0.0] * columns
    for entry, owner in zip(entries, owners, strict=True):
        needs[owner] = max(needs[owner], _need(flow, entry, style, best[owner]))
    spare = (total - sum(needs)) / columns
    return [need + spare for need in needs] if spare >= 0 else best


def _total(flow: Flow, entries: Sequence[SignatoryEntry], style: Style, widths: Sequence[float]) -> float:
    if len(set(widths)) == 1:
        return balanced_height(_heights(flow, entries, style, widths[0]), len(widths))
    owners = column_of(entries, flow, style, widths)
    sums = [0.0] * len(widths)
    for entry, owner in zip(entries, owners, strict=True):
        sums[owner] += _height(flow, entry, style, widths[owner])
    return max(sums)


def _natural(
    flow: Flow, entries: Sequence[SignatoryEntry], style: Style, equal: Sequence[float]
) -> list[float]:
    """Widths in which the columns with short names give what they do not need to the others."""
    columns, total = len(equal), sum(equal)
    owners = _filled(_heights(flow, entries, style, equal[0]), columns)
    needs = [0.0] * columns
    for entry, owner in zip(entries, owners, strict=True):
        needs[owner] = max(needs[owner], _need(flow, entry, style, total))
    order = sorted(range(columns), key=lambda column: needs[column])
    widths, left = list(equal), total
    for place, column in enumerate(order):
        widths[column] = min(needs[column] + 0.01, left / (columns - place))
        left -= widths[column]
    widths[order[-1]] += left
    return widths


def _need(flow: Flow, entry: SignatoryEntry, style: Style, width: float) -> float:
    """The width that the entry's lines take in a measure."""
    first, *rest = entry.lines
    small = small_style(flow, style)
    lines = list(flow.cache.set(first, style, width).lines)
    for line in rest:
        lines.extend(flow.cache.set(line, small, width).lines)
    return max((line.width for line in lines), default=0.0)


def _entry(flow: Flow, entry: SignatoryEntry, style: Style, width: float, element: int) -> list[Entry]:
    """The entry as one block; one that is absurdly high goes line by line, so that a page can break in it."""
    rows: list[Entry] = []
    small = small_style(flow, style)
    for number, pieces in enumerate(entry.lines):
        own = small if number else style
        elements = flow.structure.of_pieces(element, pieces)
        lines = list(flow.set(pieces, own, width, entry.signatory).lines)
        if lines:
            # A name's end is a word's end, whatever stands beside it.
            lines[-1] = replace(lines[-1], soft=True)
        for line in lines:
            thing = PlacedLine(0, 0.75 * own.leading, line, elements, entry.signatory)
            rows.append(Entry(own.leading, (thing,)))
    height = sum(row.height for row in rows)
    if height > flow.look.height / 2:
        return rows
    things: list[Placed] = []
    y = 0.0
    for row in rows:
        things.extend(thing.moved(0, y) for thing in row.things)
        y += row.height
    return [Entry(_stepped(height, style) if len(entry.lines) > 1 else height, tuple(things))]
