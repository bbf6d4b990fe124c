"""A letter's own parts: the address where an envelope's window shows it, and room to sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.compose.composition import Paragraph, Piece, Role
from drafter.typeset.bands import Band
from drafter.typeset.line_bands import placed_lines
from drafter.typeset.look import COLUMN_WIDTH, MM, NO_GAP, TOP, TYPE_WIDTH, Gap, Look, U, gap_above, to_grid
from drafter.typeset.measure import shortened
from drafter.typeset.pages import ARTIFACT, Line, Placed, PlacedLine, PlacedRule
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

WINDOW_WIDTH = 85 * MM
_SUBJECT = 25 * U
"""Where the subject begins, from the top of the text: 95.3 mm down the page."""

_WINDOWS = {"din-b": 45 * MM - TOP, "us": 50.8 * MM - 30 - TOP}
_ADDRESS_UNDER = 30.0
_REFERENCE_X = 102 * MM
_VALUE_X, _MOST_VALUE_X, _APART = 24 * MM, 30 * MM, 2 * MM
_REFERENCE_UNDER = 14.05
_BETWEEN_REFERENCES = 3.75
_RETURN_RULE = 12.5
_INK = 37.5
_SIGNATURE_LINE = 62 * MM
_SIGNATURE_UNDER = 3.75
_FOLDS = ((105 * MM, 5 * MM), (148.5 * MM, 7 * MM), (210 * MM, 5 * MM))
_FOLD_X = 4 * MM


def add_letter_head(flow: Flow, rows: Sequence[Paragraph]) -> int:
    """The address with the references beside it, and the subject; how many of the rows they are."""
    address = [row for row in rows if row.role is Role.ADDRESS]
    references = [row for row in rows if row.role is Role.REFERENCE]
    top = window_top(flow.look) if address else None
    flow.return_line = top
    things: list[Placed] = []
    least = 0.0 if top is None else _SUBJECT
    at = 0.0 if top is None else top + _ADDRESS_UNDER
    for row in address:
        element = (flow.structure.add("P", 0, block=row.block),)
        lines = flow.set(row.pieces, flow.look.styles[Role.ADDRESS], WINDOW_WIDTH, row.block).lines
        things.extend(placed_lines(lines, 0, at, element, row.block))
        at += sum(line.leading for line in lines)
    beside = -_REFERENCE_UNDER + 2.8 if top is None else top
    below = _add_references(flow, references, beside + _REFERENCE_UNDER, things)
    if things:
        height = max(least, to_grid(max(at if address else 0.0, below) + (1.5 if least else 3) * U))
        flow.items.append(Band(height, tuple(things), keep=True, tied=True))
    done = len(address) + len(references)
    for row in rows[done:]:
        if row.role is not Role.TITLE:
            break
        _add_subject(flow, row)
        flow.before = row
        done += 1
    return done


def window_top(look: Look) -> float | None:
    """Where the line over the address stands, from the top of the text; None where no window shows it."""
    window = look.brand.address.window
    if not window:
        return None
    return _WINDOWS["us" if look.brand.page.paper.casefold() == "letter" else window]


def _add_references(flow: Flow, rows: Sequence[Paragraph], y: float, things: list[Placed]) -> float:
    """Labels and values in two columns at the right; where they end. Long labels push the values away."""
    style = flow.look.styles[Role.REFERENCE]
    grey = replace(style, colour=flow.look.brand.colours.grey)
    labels = [flow.set((Piece(row.label),), grey, _MOST_VALUE_X - _APART, row.block).lines for row in rows]
    widest = max((line.width for lines in labels for line in lines), default=0.0)
    value_x = max(_VALUE_X, widest + _APART)
    for row, label in zip(rows, labels, strict=True):
        element = flow.structure.add("P", 0, block=row.block)
        value = flow.set(row.pieces, style, TYPE_WIDTH - _REFERENCE_X - value_x, row.block).lines
        things.extend(placed_lines(ended(label), _REFERENCE_X, y, (element,), row.block))
        elements = flow.structure.of_pieces(element, row.pieces)
        things.extend(placed_lines(value, _REFERENCE_X + value_x, y, elements, row.block))
        y += max(len(label), len(value), 1) * style.leading + _BETWEEN_REFERENCES
    return y if rows else 0.0


def _add_subject(flow: Flow, row: Paragraph) -> None:
    """The subject, so high that what stands a line and a half below it is on the grid."""
    bands = flow.paragraph(row)
    if bands:
        gap = gap_above(Role.BODY, Role.TITLE, flow.look).units * U
        leading = flow.look.brand.type.headline.leading
        total = len(bands) * leading
        bands[-1] = replace(bands[-1], height=to_grid(total + gap) - gap - total + leading)
        bands[0] = replace(bands[0], gap=NO_GAP)
    flow.items.extend(bands)


def return_line(flow: Flow, text: str, style: Style) -> Iterator[Placed]:
    """The sender over the address, with the rule under it; counted from the top of the page."""
    if flow.return_line is None or not text:
        return
    y = TOP + flow.return_line
    small = replace(style, size=7.0)
    shown = shortened(text, small.family, small.size, WINDOW_WIDTH, bold=small.bold)
    line = flow.label_line(shown, small)
    if line is not None:
        yield PlacedLine(0, y + 0.75 * small.leading, line, (ARTIFACT,))
        yield PlacedRule(0, y + _RETURN_RULE, WINDOW_WIDTH, 0.5, flow.look.brand.colours.rule)


def fold_marks(look: Look) -> Iterator[Placed]:
    """Where to fold a letter for its window and where to punch it, at the left edge of the first page."""
    if not look.letter or look.brand.address.window != "din-b" or look.brand.page.paper.casefold() != "a4":
        return
    for y, length in _FOLDS:
        yield PlacedRule(_FOLD_X - look.left, y, length, 0.5, look.brand.colours.rule)


def add_closing(flow: Flow, row: Paragraph) -> None:
    """The greeting at the end; no page begins with it alone."""
    last = flow.items[-1] if flow.items else None
    if isinstance(last, Band):
        flow.items[-1] = replace(last, keep=True)
    flow.add(row)


def add_signer(flow: Flow, row: Paragraph) -> None:
    """Room for ink over a line, and the name under it."""
    look, style = flow.look, flow.look.styles[Role.SIGNER]
    element = flow.structure.add("P", flow.section, block=row.block)
    lines = flow.set(row.pieces, style, COLUMN_WIDTH, row.block).lines
    elements = flow.structure.of_pieces(element, row.pieces)
    x, y = look.column, _INK + _SIGNATURE_UNDER
    rule = PlacedRule(x, _INK, _SIGNATURE_LINE, 0.5, look.brand.colours.ink)
    things = (rule, *placed_lines(lines, x, y, elements, row.block))
    height = y + len(lines) * style.leading
    flow.items.append(Band(height, things, keep=row.keep_next, tied=row.keep_next))


def add_enclosure(flow: Flow, row: Paragraph) -> None:
    """What comes with the letter, at the foot of the text's last page."""
    style = flow.look.styles[Role.ENCLOSURE]
    flow.structure.close_list()
    element = flow.structure.add("P", 0, block=row.block)
    pieces = (Piece(f"{row.label} ", strong=True), *row.pieces) if row.label else row.pieces
    lines = flow.set(pieces, style, COLUMN_WIDTH, row.block).lines
    elements = flow.structure.of_pieces(element, pieces)
    things = placed_lines(lines, flow.look.column, 0, elements, row.block)
    flow.items.append(Band(len(lines) * style.leading, tuple(things), gap=Gap(2), clears=True, pinned=True))


def ended(lines: Sequence[Line]) -> list[Line]:
    """Lines after which another text begins on the same height."""
    return [*lines[:-1], *(replace(line, soft=True) for line in lines[-1:])]
