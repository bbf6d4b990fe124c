"""The form of a circulation copy: two blocks in a row, none of them split."""

from __future__ import annotations

from drafter.compose.composition import SignOffBlock, SignOffForm
from drafter.writers.docx.look import BLOCK_MM
from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import Sheet, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import layout_table

_BOX = "\N{BALLOT BOX}"
_GUTTER_MM = 5.0
_SPACE = "\N{NO-BREAK SPACE}"


def sign_off_table(form: SignOffForm, sheet: Sheet, prose: Prose) -> Node:
    """A borderless table; each block is one cell, and its lines are tab leaders to write on."""
    rows = []
    for place in range(0, len(form.blocks), 2):
        pair = [_block(block, form, prose) for block in form.blocks[place : place + 2]]
        empty = [paragraph("Table Text", ())]
        second = pair[1] if len(pair) == 2 else empty
        rows.append([pair[0], [paragraph("Table Text", ())], second])
    widths = (twips(BLOCK_MM), twips(_GUTTER_MM), sheet.type_area - twips(BLOCK_MM) - twips(_GUTTER_MM))
    return layout_table(sheet.wide.left, widths, rows)


def _block(block: SignOffBlock, form: SignOffForm, prose: Prose) -> list[Node]:
    choices: list[Node] = []
    for place, choice in enumerate(form.choices):
        if place:
            choices.append(prose.run("   "))
        choices += [prose.run(_BOX, "Sign-off Box"), prose.run(f"{_SPACE}{choice}")]
    signature = [
        prose.run(form.signature_label), prose.tab(), prose.tab(), prose.tab(),
        prose.run(form.date_label), prose.tab(), prose.tab(),
    ]  # fmt: skip
    return [
        paragraph("Sign-off Name", [prose.run(block.organisation)]),
        paragraph("Sign-off Choice", choices),
        _field(form.name_label, block.name, prose),
        _field(form.title_label, block.title, prose),
        paragraph("Sign-off Signature", signature),
    ]


def _field(label: str, value: str, prose: Prose) -> Node:
    runs = [prose.run(label), prose.tab()]
    if value:
        runs.append(prose.run(value))
    return paragraph("Sign-off Field", [*runs, prose.tab()])
