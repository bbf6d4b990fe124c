"""Signatories as a list, of names or of persons: how many columns, how wide, what size."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.compose.brand import TypeSize
from drafter.compose.composition import (
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Role,
    SignatoryEntry,
    SignatoryList,
    Table,
    Text,
)
from drafter.typeset.bands import Band, ColumnSet, Entry, balanced_height
from drafter.typeset.look import COLUMN_WIDTH, MM, NO_GAP, TYPE_WIDTH, Gap, U
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
    if isinstance(element, Figure):
        return element.width_mm * MM > COLUMN_WIDTH or not element.width_mm
    return isinstance(element, Table | Figure | LogoStrip | InkForm)


class _Setting(NamedTuple):
    """How names are set: the styles of a name and of the lines under it, and whether names stand apart."""

    flow: Flow
    style: Style
    small: Style
    apart: bool

    def lines(self, entry: SignatoryEntry) -> Iterator[tuple[Text, Style]]:
        """The lines of an entry, each with its style."""
        for number, pieces in enumerate(entry.lines):
            yield pieces, self.small if number else self.style

    def stepped(self, height: float) -> float:
        """The height of a name, with a gap where they stand apart, such that columns stay in register."""
        if not self.apart:
            return height
        step = U if self.style.leading % U == 0 else self.style.leading
        return math.ceil((height + U / 2 - 0.01) / step) * step


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
    small = replace(look.style(look.brand.type.small, heads=True), hang=HANG)
    small = replace(small, size=min(small.size, style.size))
    setting = _Setting(flow, style, small, any(len(entry.lines) > 1 for entry in names.entries))
    open_width = (measure - gutter * (columns - 1)) / columns
    widths = [open_width] * columns
    if look.side and not wide:
        widths = _widths(setting, names.entries, widths)
    list_element = flow.structure.add("L", flow.section)
    bodies = []
    for entry in names.entries:
        item = flow.structure.add("LI", list_element, block=entry.signatory)
        bodies.append(flow.structure.add("LBody", item))
    flow.structure.close_list()
    owners = column_of(setting, names.entries, widths)
    entries = [
        part
        for entry, element, owner in zip(names.entries, bodies, owners, strict=True)
        for part in _entry(setting, entry, widths[owner], element)
    ]
    xs = tuple(left + sum(widths[:column]) + gutter * column for column in range(columns))
    above = flow.items[-1] if flow.items else None
    frame = above.frame if isinstance(above, Band) and above.keep else -1
    in_panel = frame >= 0 and look.panel
    gap = NO_GAP if look.side and not wide else Gap(0.5)
    if flow.before is None or flow.before.role is not Role.SECTION_HEAD:
        # Under logos, or under a sentence that opens the list.
        gap = Gap(2 if flow.before is None else 1)
    foot = _PANEL_FOOT if in_panel else 0.0
    flow.items.append(ColumnSet(tuple(entries), xs, gap, frame if in_panel else -1, foot, whole=not wide))


def _widths(setting: _Setting, entries: Sequence[SignatoryEntry], equal: Sequence[float]) -> list[float]:
    """Widths that fit the names, where the list stands on one page and falls into columns as they foresee."""
    widths = fitted_widths(setting, entries, equal)
    owners = column_of(setting, entries, widths)
    heights = [_height(setting, entry, widths[owner]) for entry, owner in zip(entries, owners, strict=True)]
    foreseen = _filled(heights, len(widths)) == owners or len(set(widths)) == 1
    if foreseen and balanced_height(heights, len(widths)) <= setting.flow.look.height / 2:
        return widths
    return list(equal)


def _heights(setting: _Setting, entries: Sequence[SignatoryEntry], width: float) -> list[float]:
    return [_height(setting, entry, width) for entry in entries]


def _height(setting: _Setting, entry: SignatoryEntry, width: float) -> float:
    height = sum(
        len(setting.flow.cache.set(pieces, style, width).lines) * style.leading
        for pieces, style in setting.lines(entry)
    )
    return setting.stepped(height)


def column_of(setting: _Setting, entries: Sequence[SignatoryEntry], widths: Sequence[float]) -> list[int]:
    """The column of each name where the columns fill one page."""
    if len(set(widths)) == 1:
        return [0] * len(entries)
    heights = [0.0] * len(entries)
    owners = [0] * len(entries)
    for _ in range(2):
        heights = [
            _height(setting, entry, widths[owner]) for entry, owner in zip(entries, owners, strict=True)
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
    setting: _Setting, entries: Sequence[SignatoryEntry], equal: Sequence[float]
) -> list[float]:
    """Widths from the longest names: what each column needs, and an equal share of what is left over."""
    total, columns = sum(equal), len(equal)
    best = list(equal)
    for trial in (list(equal), _natural(setting, entries, equal)):
        if _total(setting, entries, trial) < _total(setting, entries, best):
            best = trial
    owners = (
        column_of(setting, entries, best)
        if len(set(best)) > 1
        else _filled(_heights(setting, entries, best[0]), columns)
    )
    needs = [0.0] * columns
    for entry, owner in zip(entries, owners, strict=True):
        needs[owner] = max(needs[owner], _need(setting, entry, best[owner]))
    spare = (total - sum(needs)) / columns
    return [need + spare for need in needs] if spare >= 0 else best


def _total(setting: _Setting, entries: Sequence[SignatoryEntry], widths: Sequence[float]) -> float:
    if len(set(widths)) == 1:
        return balanced_height(_heights(setting, entries, widths[0]), len(widths))
    owners = column_of(setting, entries, widths)
    sums = [0.0] * len(widths)
    for entry, owner in zip(entries, owners, strict=True):
        sums[owner] += _height(setting, entry, widths[owner])
    return max(sums)


def _natural(setting: _Setting, entries: Sequence[SignatoryEntry], equal: Sequence[float]) -> list[float]:
    """Widths in which the columns with short names give what they do not need to the others."""
    columns, total = len(equal), sum(equal)
    owners = _filled(_heights(setting, entries, equal[0]), columns)
    needs = [0.0] * columns
    for entry, owner in zip(entries, owners, strict=True):
        needs[owner] = max(needs[owner], _need(setting, entry, total))
    order = sorted(range(columns), key=lambda column: needs[column])
    widths, left = list(equal), total
    for place, column in enumerate(order):
        widths[column] = min(needs[column] + 0.01, left / (columns - place))
        left -= widths[column]
    widths[order[-1]] += left
    return widths


def _need(setting: _Setting, entry: SignatoryEntry, width: float) -> float:
    """The width that the entry's lines take in a measure."""
    lines = (
        line
        for pieces, style in setting.lines(entry)
        for line in setting.flow.cache.set(pieces, style, width).lines
    )
    return max((line.width for line in lines), default=0.0)


def _entry(setting: _Setting, entry: SignatoryEntry, width: float, element: int) -> list[Entry]:
    """The entry as one block; one that is absurdly high goes line by line, so that a page can break in it."""
    flow = setting.flow
    rows: list[Entry] = []
    for pieces, own in setting.lines(entry):
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
    return [Entry(setting.stepped(height), tuple(things))]
