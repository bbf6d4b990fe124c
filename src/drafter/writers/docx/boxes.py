"""Room to sign by hand, and the box that says whom to ask."""

from __future__ import annotations

from drafter.compose.brand import Brand
from drafter.compose.composition import ContactBox, InkBlock, InkForm, Piece
from drafter.typeset.look import MM
from drafter.typeset.measure import width_pt
from drafter.writers.docx.look_letters import INK_DATE_MM, INK_MM
from drafter.writers.docx.look_tables import BOX
from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import Sheet, plain_family, points, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_INK_HEIGHT_PT = 90.0
_UNDER_INK_PT = 11.25
_BOX_GUTTER_MM = 5.0


def ink_table(form: InkForm, brand: Brand, sheet: Sheet, prose: Prose) -> Node:
    """Two blocks in a row, their lines level at the bottom, none of them split."""
    block = twips(INK_MM)
    rows: list[list[list[Node]]] = []
    for place in range(0, len(form.blocks), 2):
        pair = [_ink(one, form.date_label, brand, prose) for one in form.blocks[place : place + 2]]
        rows.append([*pair, *([[paragraph("Table Text", ())]] * (2 - len(pair)))])
    shape = (Column(block), Column(sheet.type_area - block, left=sheet.type_area - 2 * block))
    return layout_table(
        sheet.wide.left,
        shape,
        rows,
        height=points(_INK_HEIGHT_PT),
        align="bottom",
        under=points(_UNDER_INK_PT),
    )


def _ink(block: InkBlock, date_label: str, brand: Brand, prose: Prose) -> list[Node]:
    found = [paragraph("Ink Name", [prose.run(block.name)])]
    if block.title:
        found.append(paragraph("Ink Title", [prose.run(block.title)]))
    family = plain_family(brand)
    long = width_pt(block.organisation, family, brand.type.small.size) > (INK_DATE_MM - 2) * MM
    if long:
        found.append(paragraph("Ink Detail", [prose.run(block.organisation)]))
    date = [prose.tab(), *prose.pieces((Piece(date_label, quiet=True),)), prose.tab(), prose.tab()]
    organisation = [prose.run(block.organisation)] if block.organisation and not long else []
    return [*found, paragraph("Ink Date", [*organisation, *date])]


def contact_nodes(box: ContactBox, sheet: Sheet, prose: Prose) -> list[Node]:
    """The columns of the box between its rules, read one after the other."""
    gutter = twips(_BOX_GUTTER_MM)
    count = max(len(box.columns), 1)
    inner = (sheet.type_area - gutter * (count - 1)) // count
    shape = [Column(inner + gutter, right=gutter) for _ in range(count)]
    shape[-1] = Column(sheet.type_area - (inner + gutter) * (count - 1))
    cells = [
        [paragraph("Contact Box", prose.pieces(line)) for line in column] or [paragraph("Contact Box", ())]
        for column in box.columns or ((),)
    ]
    return [paragraph("Table Gap", ()), layout_table(sheet.wide.left, shape, [cells], style=BOX)]
