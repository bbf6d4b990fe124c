"""Tables that say something: a table style, a head that repeats, rows that stay whole."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from drafter.compose.composition import Cell, Table, TableKind, Text, text_of
from drafter.typeset.measure import width_pt
from drafter.writers.docx.look_tables import COMPARISON, NAMES, TABLE_LOOKS, TableLook
from drafter.writers.docx.markup import Node, one_line, w
from drafter.writers.docx.measures import Sheet, points, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.styles import style_id

# A row of more lines than this may break over pages.
_LINES_KEPT = 8
_LEAST_COLUMN_MM = 12.0
_SAME_GROUP = "nil"


def table_nodes(table: Table, sheet: Sheet, prose: Prose, face: tuple[str, float]) -> list[Node]:
    """The caption, the table and the note under it. `face` is the family and size of its text."""
    name = COMPARISON if table.kind is TableKind.COMPARISON else NAMES
    look = next(one for one in TABLE_LOOKS if one.name == name)
    found = caption_nodes("Table Caption", table.label, table.caption, prose)
    rows = tuple(row for row in table.rows if any(cell is not None for cell in row))
    if table.columns and (rows or table.header):
        found.append(_table(replace(table, rows=rows), look, sheet, prose, face))
    if text_of(table.note):
        found.append(paragraph("Table Note", prose.pieces(table.note)))
    return found


def caption_nodes(style: str, label: str, caption: Text, prose: Prose) -> list[Node]:
    """The caption with its label in bold, if there is anything of it.

    The label is the composition's own text and no field: Word would count tables anew.
    """
    runs: list[Node] = []
    if label:
        runs.append(prose.run(label, "Strong"))
    if label and text_of(caption):
        runs.append(prose.run(" "))
    runs += prose.pieces(caption)
    return [paragraph(style, runs)] if runs else []


def column_widths(table: Table, look: TableLook, width: int) -> list[int]:
    """The widths of the columns with the room between them, which together are `width`.

    What a column is said to be wide is the width of its text; those said to be 0 share what is left.
    """
    gutters = [look.gutter] * (len(table.columns) - 1) + [0]
    open_ones = [place for place, one in enumerate(table.columns) if not one]
    room = width - sum(gutters)
    found = [twips(one) for one in table.columns]
    most = room - twips(_LEAST_COLUMN_MM) * len(open_ones)
    if sum(found) > most:
        found = [one * most // sum(found) for one in found]
    left = room - sum(found)
    for place in open_ones:
        found[place] = left // len(open_ones)
    found = [one + gutter for one, gutter in zip(found, gutters, strict=True)]
    found[-1] += width - sum(found)
    return found


def _table(table: Table, look: TableLook, sheet: Sheet, prose: Prose, face: tuple[str, float]) -> Node:
    widths = column_widths(table, look, sheet.type_area)
    headed = any(text_of(head) for head in table.header)
    row_heads = any(cell is not None and cell.head for row in table.rows for cell in row)
    title = " ".join(part for part in (table.label, text_of(table.caption)) if part)
    columns = "; ".join(text for text in map(text_of, table.header) if text)
    node = w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=style_id(look.name)),
            w("tblW", w=sum(widths), type="dxa"),
            w("tblInd", w=sheet.wide.left, type="dxa"),
            w("tblLayout", type="fixed"),
            _flags(headed=headed, row_heads=row_heads),
            w("tblCaption", val=one_line(title)) if title else None,
            w("tblDescription", val=one_line(columns)) if columns else None,
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
    )
    if headed:
        style = "Names Heading" if look.name == NAMES else "Table Heading"
        row = w("tr", w("trPr", w("cantSplit"), w("tblHeader")))
        for place, (width, head) in enumerate(zip(widths, table.header, strict=True)):
            last = place == len(widths) - 1
            row.append(w("tc", _properties(width, last=last), paragraph(style, prose.pieces(head))))
        node.append(row)
    node.extend(_rows(table, look, widths, prose, face))
    return node


def _flags(*, headed: bool, row_heads: bool) -> Node:
    value = 0x0600 | (0x0020 if headed else 0) | (0x0080 if row_heads else 0)
    return w(
        "tblLook",
        val=f"{value:04X}",
        firstRow=int(headed),
        lastRow=0,
        firstColumn=int(row_heads),
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )


def _rows(
    table: Table, look: TableLook, widths: Sequence[int], prose: Prose, face: tuple[str, float]
) -> list[Node]:
    found = []
    spans = [0] * len(widths)
    for number, row in enumerate(table.rows):
        # Rules part groups, so none stands under a row whose group goes on below.
        after = table.rows[number + 1] if number + 1 < len(table.rows) else ()
        open_below = bool(after) and after[0] is None
        open_above = number > 0 and row[0] is None
        whole = _lines(row, look, widths, face) <= _LINES_KEPT
        node = w("tr", w("trPr", w("cantSplit")) if whole else None)
        for place, (width, cell) in enumerate(zip(widths, row, strict=True)):
            merge = ""
            if cell is not None:
                spans[place] = max(cell.rows, 1) - 1
                merge = "restart" if spans[place] else ""
            elif spans[place]:
                spans[place] -= 1
                merge = "continue"
            properties = _properties(
                width,
                last=place == len(widths) - 1,
                merge=merge,
                open_above=open_above,
                open_below=open_below,
            )
            node.append(w("tc", properties, *_paragraphs(cell, prose)))
        found.append(node)
    return found


def _paragraphs(cell: Cell | None, prose: Prose) -> list[Node]:
    texts = cell.paragraphs if cell is not None else ()
    return [paragraph("Table Text", prose.pieces(text)) for text in texts] or [paragraph("Table Text", ())]


def _properties(
    width: int, *, last: bool, merge: str = "", open_above: bool = False, open_below: bool = False
) -> Node:
    """What a cell has besides the table's style: its width, its span, and rules that it goes without."""
    edges = [w(side, val="nil") for side, open_ in (("top", open_above), ("bottom", open_below)) if open_]
    return w(
        "tcPr",
        w("tcW", w=width, type="dxa"),
        w("vMerge", val=merge) if merge else None,
        w("tcBorders", *edges) if edges else None,
        w("tcMar", w("right", w=0, type="dxa")) if last else None,
    )


def _lines(
    row: Sequence[Cell | None], look: TableLook, widths: Sequence[int], face: tuple[str, float]
) -> int:
    """About how many lines a row takes."""
    most = 0
    for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
        if cell is None:
            continue
        room = (width - (0 if place == len(widths) - 1 else look.gutter)) / points(1)
        lines = sum(_lines_of(text, face, room) for text in cell.paragraphs)
        most = max(most, lines)
    return most


def _lines_of(text: Text, face: tuple[str, float], room: float) -> int:
    family, size = face
    wide = sum(width_pt(piece.text, family, size, bold=piece.strong) for piece in text)
    return max(1, math.ceil(wide / room)) + text_of(text).count("\n")
