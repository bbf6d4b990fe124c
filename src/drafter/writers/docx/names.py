"""Signatories: a section of columns that Word balances, or a table where a section would do harm."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.compose.composition import SignatoryEntry, SignatoryList
from drafter.typeset.measure import width_pt
from drafter.writers.docx.look import signatory_columns, signatory_size
from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import PANEL_PT, RUN_ON, SIDE_MM, Sheet, U, points, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

# A table's row does not break over pages: what is higher stands in a section of columns.
_MOST_LINES = 24


class Names(NamedTuple):
    """A list of names as it stands on the page: how many columns, where, and how wide.

    `face` is the family and size of names, which say how many lines each takes; `edge` the room that a panel
    has at both sides besides.
    """

    entries: tuple[SignatoryEntry, ...]
    columns: int
    face: tuple[str, float]
    left: int
    width: int
    gutter: int
    edge: int = 0

    @property
    def inner(self) -> int:
        """The width of a column."""
        return (self.width - self.gutter * (self.columns - 1)) // self.columns

    @property
    def tall(self) -> bool:
        """Whether the list is too high for a row of a table."""
        most = _MOST_LINES * self.columns
        return len(self.entries) > most or sum(self.heights()) > most

    def heights(self) -> list[int]:
        """How many lines each entry takes."""
        return [_lines(entry, self.face, self.inner / points(1)) for entry in self.entries]


def names_of(names: SignatoryList, brand: Brand, sheet: Sheet) -> Names:
    """Where the list stands with the brand."""
    columns = signatory_columns(len(names.entries), persons=names.persons)
    face = (brand.type.text, signatory_size(brand, columns, persons=names.persons).size)
    if brand.page.headline == "panel":
        left, width, gutter, edge = sheet.wide.left, sheet.type_area, twips(5), points(PANEL_PT)
    elif columns > 2 or brand.page.section != "side" or brand.page.column != "right":
        left, width, gutter, edge = sheet.wide.left, sheet.type_area, twips(5), 0
    else:
        left, width, gutter, edge = sheet.column.left, sheet.type_area - twips(SIDE_MM), twips(3), 0
    return Names(names.entries, columns, face, left, width, gutter, edge)


def names_in_columns(names: Names, prose: Prose) -> list[Node]:
    """A paragraph for each signatory, to be set in columns."""
    return [_entry(entry, prose) for entry in names.entries]


def names_in_table(names: Names, prose: Prose, shade: Node | None = None) -> Node:
    """Columns filled down in the given order and read column by column."""
    inner, gutter, edge = names.inner, names.gutter, names.edge
    shape = [Column(inner + gutter, left=gutter) for _ in range(names.columns)]
    shape[0] = Column(inner + edge, left=edge)
    shape[-1] = Column(shape[-1].width + edge, shape[-1].left, edge)
    cells = [
        [_entry(entry, prose) for entry in cell] or [paragraph("Signatory", ())]
        for cell in balanced(names.entries, names.heights(), names.columns)
    ]
    below = U if shade is not None else 0
    return layout_table(names.left - edge, shape, [cells], below=below, shade=shade)


def _entry(entry: SignatoryEntry, prose: Prose) -> Node:
    """One paragraph, so that it is never parted; a person's title and organisation on lines of their own."""
    first, *rest = entry.lines
    runs = prose.pieces(first)
    for line in rest:
        runs.append(prose.run("\n"))
        for piece in line:
            style = "Signatory Title" if piece.quiet else "Signatory Detail"
            runs.append(prose.run(piece.text, style, piece.language))
    return paragraph("Signatory Person" if rest else "Signatory", runs)


def _lines(entry: SignatoryEntry, face: tuple[str, float], room: float) -> int:
    """How many lines an entry takes in a column."""
    family, size = face
    wide = (
        sum(width_pt(piece.text, family, size, bold=piece.strong) for piece in line) for line in entry.lines
    )
    run_on = room - RUN_ON / points(1)
    return sum(1 if width <= room else math.ceil(width / run_on) for width in wide)


def balanced(
    entries: Sequence[SignatoryEntry], heights: Sequence[int], columns: int
) -> list[Sequence[SignatoryEntry]]:
    """The entries filled down into columns, so that the tallest is as low as it can be."""
    limit = max(max(heights, default=1), -(-sum(heights) // columns))
    while True:
        found = _filled(entries, heights, limit)
        if len(found) <= columns:
            return [*found, *([()] * (columns - len(found)))]
        limit += 1


def _filled(
    entries: Sequence[SignatoryEntry], heights: Sequence[int], limit: int
) -> list[Sequence[SignatoryEntry]]:
    found: list[Sequence[SignatoryEntry]] = []
    start = height = 0
    for place, own in enumerate(heights):
        if height + own > limit:
            found.append(entries[start:place])
            start, height = place, 0
        height += own
    return [*found, entries[start:]]
