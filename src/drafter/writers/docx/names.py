"""Signatories: a section of columns where Word balances them, a table where the tint must be whole."""

from __future__ import annotations

import math
from collections.abc import Sequence

from drafter.compose.composition import SignatoryEntry, SignatoryList
from drafter.typeset.measure import width_pt
from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import RUN_ON, U, points
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

# As many lines as stand in one column before the next row of columns begins: a row does not break over pages.
_LINES_IN_ROW = 24


def names_in_columns(names: SignatoryList, prose: Prose) -> list[Node]:
    """A paragraph for each signatory, to be set in columns."""
    return [_entry(entry, prose) for entry in names.entries]


def names_in_table(
    names: SignatoryList,
    columns: int,
    prose: Prose,
    face: tuple[str, float],
    *,
    left: int,
    width: int,
    gutter: int,
    edge: int = 0,
    shade: Node | None = None,
) -> Node:
    """Columns filled down in the given order and read column by column, in a table `width` wide at `left`.

    `face` is the family and size of names, which say how many lines each takes.
    `edge` is the room that a panel has at both sides besides.
    """
    inner = (width - gutter * (columns - 1)) // columns
    heights = [_lines(entry, face, (inner - RUN_ON) / points(1)) for entry in names.entries]
    shape = [Column(inner + gutter, left=gutter) for _ in range(columns)]
    shape[0] = Column(inner + edge, left=edge)
    shape[-1] = Column(shape[-1].width + edge, shape[-1].left, edge)
    rows = [
        [[_entry(entry, prose) for entry in cell] or [paragraph("Signatory", ())] for cell in part]
        for part in _parts(names.entries, heights, columns)
    ]
    return layout_table(left - edge, shape, rows, below=U if shade is not None else 0, shade=shade)


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
    return sum(max(1, math.ceil(width / room)) for width in wide)


def _parts(
    entries: Sequence[SignatoryEntry], heights: Sequence[int], columns: int
) -> list[list[Sequence[SignatoryEntry]]]:
    """Rows of columns, each row short enough to stay on a page."""
    rows = max(1, -(-sum(heights) // (columns * _LINES_IN_ROW)))
    each = -(-len(entries) // rows)
    return [
        balanced(entries[start : start + each], heights[start : start + each], columns)
        for start in range(0, len(entries), each)
    ]


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
