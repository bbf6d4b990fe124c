"""The form of a circulation copy: two blocks in a row, none of them split."""

from __future__ import annotations

from drafter.compose.composition import SignOffBlock, SignOffForm
from drafter.typeset.look import MM
from drafter.typeset.measure import width_pt
from drafter.writers.docx.characters import BOX_FONT
from drafter.writers.docx.look_around import BLOCK_MM
from drafter.writers.docx.markup import Node, one_line, w, w14
from drafter.writers.docx.measures import Sheet, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_BOX = "\N{BALLOT BOX}"
_TICKED = "\N{BALLOT BOX WITH X}"
_GUTTER_MM = 5.0
_NAME_PT = 10
_SPARE_MM = 1.0
_SPACE = "\N{NO-BREAK SPACE}"
_APART = "\N{EM SPACE}\N{EM SPACE}"


def sign_off_table(form: SignOffForm, sheet: Sheet, prose: Prose, family: str) -> Node:
    """A borderless table; each block is one cell with boxes to tick and lines, which are tab leaders."""
    block, gutter = twips(BLOCK_MM), twips(_GUTTER_MM)
    rows = []
    for place in range(0, len(form.blocks), 2):
        pair = [
            _block(form, one, prose, family, first_box=1 + (place + offset) * len(form.choices))
            for offset, one in enumerate(form.blocks[place : place + 2])
        ]
        rows.append([*pair, *([[paragraph("Table Text", ())]] * (2 - len(pair)))])
    shape = (Column(block), Column(sheet.type_area - block, left=gutter))
    return layout_table(sheet.wide.left, shape, rows)


def _block(form: SignOffForm, block: SignOffBlock, prose: Prose, family: str, first_box: int) -> list[Node]:
    choices: list[Node] = []
    for place, choice in enumerate(form.choices):
        if place:
            choices.append(prose.run(_APART))
        choices += [_box(choice, first_box + place, prose), prose.run(f"{_SPACE}{choice}")]
    signature = (
        *(prose.run(form.signature_label), prose.tab(), prose.tab()),
        *(prose.tab(), prose.run(form.date_label), prose.tab(), prose.tab()),
    )
    return [
        paragraph(_name_style(block.organisation, family), [prose.run(block.organisation)]),
        paragraph("Sign-off Choice", choices),
        _field(form.name_label, block.name, prose),
        _field(form.title_label, block.title, prose),
        paragraph("Sign-off Signature", signature),
    ]


def _name_style(name: str, family: str) -> str:
    short = "\n" not in name and width_pt(name, family, _NAME_PT, bold=True) <= (BLOCK_MM - _SPARE_MM) * MM
    return "Sign-off Short Name" if short else "Sign-off Name"


def _box(choice: str, number: int, prose: Prose) -> Node:
    """A box that a click ticks, named for those who do not see it; other programs show the sign."""

    def state(tag: str, sign: str) -> Node:
        return w14(tag, val=f"{ord(sign):04X}", font=BOX_FONT)

    box = w14(
        "checkbox", w14("checked", val="0"), state("checkedState", _TICKED), state("uncheckedState", _BOX)
    )
    properties = w("sdtPr", w("alias", val=one_line(choice)), w("id", val=number), box)
    return w("sdt", properties, w("sdtContent", prose.run(_BOX, "Sign-off Box")))


def _field(label: str, value: str, prose: Prose) -> Node:
    runs = [prose.run(label), prose.tab()]
    if value:
        runs.append(prose.run(value))
    return paragraph("Sign-off Field", [*runs, prose.tab()])
