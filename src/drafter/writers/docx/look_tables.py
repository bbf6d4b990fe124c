"""The styles of tables, captions, figures and footnotes."""

from __future__ import annotations

from typing import NamedTuple

from drafter.compose.brand import Brand
from drafter.writers.docx.markup import Node, w
from drafter.writers.docx.measures import Sheet, U, points, twips
from drafter.writers.docx.styles import Edge, Palette, Style, Tab

COMPARISON, NAMES, BOX = "Drafter Table", "Drafter Names Table", "Drafter Box"
FOOTNOTE_HANG_MM = 5.0
_RULE_MM = 31.0


class TableLook(NamedTuple):
    """A table style: the room in its cells and its rules; `between` are the rules of rows."""

    name: str
    above: float
    below: float
    gutter_mm: float
    top: float
    head: float
    between: float
    bottom: float

    @property
    def gutter(self) -> int:
        """The room at the right of each cell but the last of a row."""
        return twips(self.gutter_mm)

    def fill(self, style: Node, palette: Palette) -> None:
        """Gives the template's table style this look."""
        borders = w(
            "tblBorders",
            palette.edge("top", Edge(self.top, "ink")) if self.top else None,
            palette.edge("bottom", Edge(self.bottom, "ink")),
            palette.edge("insideH", Edge(self.between, "rule")) if self.between else None,
        )
        margins = w(
            "tblCellMar",
            w("top", w=points(self.above), type="dxa"),
            w("left", w=0, type="dxa"),
            w("bottom", w=points(self.below), type="dxa"),
            w("right", w=self.gutter, type="dxa"),
        )
        style.append(w("tblPr", borders, margins))
        if self.head:
            head = w("tcPr", w("tcBorders", palette.edge("bottom", Edge(self.head, "ink"))))
            style.append(w("tblStylePr", head, type="firstRow"))


TABLE_LOOKS = (
    TableLook(COMPARISON, 5.625, 5.625, 4.0, top=1, head=0.5, between=0.25, bottom=1),
    TableLook(NAMES, 1.875, 1.875, 3.0, top=0, head=0.5, between=0.25, bottom=0.5),
    TableLook(BOX, 7.5, 7.5, 0.0, top=2, head=0, between=0, bottom=0.5),
)


def table_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    """The paragraph styles of tables, figures and their captions."""
    wide, small = sheet.wide, brand.type.small
    return (
        Style("Table Text", family="plain", size=small.size, line=points(small.leading)),
        Style("Table Heading", bold=True),
        Style("Names Heading", bold=True, colour="grey"),
        Style(
            "caption",
            family="plain",
            size=9,
            line=points(15),
            before=U,
            left=wide.left,
            right=wide.right,
        ),
        Style("Table Caption", before=2 * U, after=points(3.75)),
        Style("Table Note", before=points(2), after=U, colour="grey", left=wide.left, right=wide.right),
        Style("Figure", line=points(15), at_least=True, before=2 * U, left=wide.left, right=wide.right),
        # A narrow picture stands with the text.
        Style("Column Figure", left=sheet.column.left, right=sheet.column.right),
        Style("Column Caption", left=sheet.column.left, right=sheet.column.right),
        Style("Logo", line=points(1), at_least=True),
        Style("Table Gap", size=1, line=points(15)),
        Style("Table End", size=1, line=points(1)),
    )


def footnote_styles(brand: Brand, sheet: Sheet) -> tuple[Style, ...]:
    """The styles of footnotes and of the rule over them."""
    small, wide = brand.type.small, sheet.wide
    hang = twips(FOOTNOTE_HANG_MM)
    rule = Edge(0.5, "rule")
    return (
        Style(
            "footnote text",
            size=small.size,
            line=points(small.leading),
            left=wide.left + hang,
            right=wide.right,
            hanging=hang,
            tabs=(Tab(wide.left + hang),),
        ),
        Style(
            "Footnote Separator",
            size=1,
            line=points(4),
            before=points(11.25),
            left=wide.left,
            right=wide.right + sheet.type_area - twips(_RULE_MM),
            borders=(("top", rule),),
        ),
        Style("Footnote Rule", size=1, colour="white"),
    )
