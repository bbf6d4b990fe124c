"""Letters: the address where an envelope's window shows it, with what is said beside it."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compose.brand import Brand
from drafter.compose.composition import Element, Paragraph, Piece, Purpose, Role
from drafter.typeset.letters import window_top
from drafter.typeset.look import TOP, Look
from drafter.writers.docx.markup import Node
from drafter.writers.docx.measures import Sheet, points, twips
from drafter.writers.docx.prose import Prose, paragraph
from drafter.writers.docx.tables import Column, layout_table

_ROLES = frozenset({Role.ADDRESS, Role.REFERENCE})
_REFERENCES_FROM_MM = 102.0
_WINDOW_MM = 85.0
# From the top of the line that says to whom an undelivered letter returns.
_RULE_PT, _REFERENCES_PT = 12.75, 14.05
_SUBJECT_PT = 270.0
"""Where the subject begins, from the top of the page."""

_UNDER_ADDRESS_PT = 11.25


def return_line_pt(brand: Brand) -> float | None:
    """Where the line over the address stands, from the top of the page; None without a window."""
    top = window_top(Look(brand, Purpose.RELEASE))
    return None if top is None else TOP + top


def letter_head(elements: Sequence[Element], start: int = 0) -> list[Paragraph]:
    """The address and references at the place `start`, if they stand there."""
    found: list[Paragraph] = []
    for place in range(start, len(elements)):
        element = elements[place]
        if not isinstance(element, Paragraph) or element.role not in _ROLES:
            break
        found.append(element)
    return found


def window_table(head: Sequence[Paragraph], brand: Brand, sheet: Sheet, prose: Prose, *, first: bool) -> Node:
    """Address and references beside each other, the address read first.

    As the first thing of the text it begins where the head ends, under the line over the address, and is so
    high that the subject stands where it does on the page.
    """
    address = [paragraph("Address", prose.pieces(one.pieces)) for one in head if one.role is Role.ADDRESS]
    references = [_reference(one, prose) for one in head if one.role is Role.REFERENCE]
    line = return_line_pt(brand) if first and address else None
    above = points(_REFERENCES_PT - _RULE_PT) if line is not None else 0
    height = _SUBJECT_PT - line - _RULE_PT if line is not None else 0.0
    left = twips(_REFERENCES_FROM_MM)
    columns = (
        Column(left, right=left - twips(_WINDOW_MM), above=above),
        Column(sheet.type_area - left, above=above),
    )
    cells = [cell or [paragraph("Address", ())] for cell in (address, references)]
    return layout_table(
        sheet.wide.left, columns, [cells], height=points(height), under=points(_UNDER_ADDRESS_PT)
    )


def _reference(row: Paragraph, prose: Prose) -> Node:
    label = [*prose.pieces((Piece(row.label, quiet=True),)), prose.tab()] if row.label else []
    return paragraph("Reference", [*label, *prose.pieces(row.pieces)])
