"""Tables that only arrange: no borders, fixed widths, read cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.writers.docx.markup import Node, w
from drafter.writers.docx.styles import Palette

Cell = Sequence[Node]


def layout_table(
    left: int,
    widths: Sequence[int],
    rows: Sequence[Sequence[Cell]],
    *,
    height: int = 0,
    vertical: str = "top",
    inset: Sequence[int] = (),
    shade: Node | None = None,
) -> Node:
    """A table at `left`; a row with fewer cells than `widths` has its last cell span the rest.

    Rows do not break over pages. `inset` is the room at the left of each column's text, `height` the least
    height of a row, `shade` what lies behind all of it.
    """
    table = w(
        "tbl",
        w(
            "tblPr",
            w("tblW", w=sum(widths), type="dxa"),
            w("tblInd", w=left, type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblLook", val="0000", firstRow=0, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
    )
    for row in rows:
        made = w("tr", w("trPr", w("cantSplit"), w("trHeight", val=height, hRule="atLeast") if height else None))
        for place, content in enumerate(row):
            span = len(widths) - place if place == len(row) - 1 else 1
            made.append(
                w(
                    "tc",
                    w(
                        "tcPr",
                        w("tcW", w=sum(widths[place : place + span]), type="dxa"),
                        w("gridSpan", val=span) if span > 1 else None,
                        _copy(shade),
                        w("tcMar", w("left", w=inset[place], type="dxa")) if inset else None,
                        w("vAlign", val=vertical) if vertical != "top" else None,
                    ),
                    *content,
                )
            )
        table.append(made)
    return table


def tint(palette: Palette) -> Node:
    """What lies behind a panel."""
    return palette.shade("tint")


def _copy(node: Node | None) -> Node | None:
    from copy import deepcopy

    return deepcopy(node) if node is not None else None
