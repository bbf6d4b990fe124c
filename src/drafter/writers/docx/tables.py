"""Tables that only arrange: no head, fixed widths, read cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import NamedTuple

from drafter.writers.docx.markup import Node, w
from drafter.writers.docx.styles import style_id


class Column(NamedTuple):
    """A column's width and the room inside it around its text."""

    width: int
    left: int = 0
    right: int = 0
    above: int = 0


def layout_table(
    left: int,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Sequence[Node]]],
    *,
    height: int = 0,
    exact: bool = False,
    align: str = "",
    under: int = 0,
    below: int = 0,
    shade: Node | None = None,
    style: str = "",
) -> Node:
    """A table at `left` of the margin, a row per sequence of cells, a cell per sequence of paragraphs.

    Rows do not break over pages. `height` is the least height of a row, or with `exact` the height; `under`
    the room under each row, `below` that under the last; `align` "center" or "bottom"; `shade` what lies
    behind all of it; `style` a table style, without which there are no rules.
    """
    table = w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=style_id(style)) if style else None,
            w("tblW", w=sum(column.width for column in columns), type="dxa"),
            w("tblInd", w=left, type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=0, type="dxa")),
            w("tblLook", val="0000"),
        ),
        w("tblGrid", *(w("gridCol", w=column.width) for column in columns)),
    )
    for place, row in enumerate(rows):
        rule = "exact" if exact else "atLeast"
        least = w("trHeight", val=height, hRule=rule) if height else None
        made = w("tr", w("trPr", w("cantSplit"), least))
        room = under + (below if place == len(rows) - 1 else 0)
        for column, content in zip(columns, row, strict=True):
            made.append(w("tc", _properties(column, room, shade, align), *content))
        table.append(made)
    return table


def _properties(column: Column, under: int, shade: Node | None, align: str) -> Node:
    margins = [
        w(side, w=room, type="dxa")
        for side, room in (
            ("top", column.above),
            ("left", column.left),
            ("bottom", under),
            ("right", column.right),
        )
        if room
    ]
    return w(
        "tcPr",
        w("tcW", w=column.width, type="dxa"),
        deepcopy(shade) if shade is not None else None,
        w("tcMar", *margins) if margins else None,
        w("vAlign", val=align) if align else None,
    )
