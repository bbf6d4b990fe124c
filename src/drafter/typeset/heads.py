"""The head of the first page, the heads of sections, and the box that says by when to answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.compose.composition import Element, Paragraph, Piece, Role, SignatoryList
from drafter.typeset.bands import Band, Frame
from drafter.typeset.letters import add_letter_head, ended
from drafter.typeset.line_bands import bands_of, placed_lines
from drafter.typeset.look import (
    COLUMN_WIDTH,
    MM,
    NO_GAP,
    PANEL_OUT,
    SIDE_HEAD,
    SIDE_HEAD_NUMBERED,
    SMALL,
    TYPE_WIDTH,
    Gap,
    U,
    gap_above,
)
from drafter.typeset.names import takes_type_area
from drafter.typeset.pages import Placed, PlacedBox, PlacedLine, PlacedRule
from drafter.typeset.press import add_embargo

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

_HEAD = (Role.ADDRESS, Role.REFERENCE, Role.EMBARGO, Role.KICKER, Role.TITLE, Role.DATELINE)
_PANEL_ABOVE, _PANEL_BELOW = 7.5, 11.25
_TINT_PAD = 7.5
_BASE = 11.25
"""The first baseline of body text, below the top of its band."""


def head_rows(elements: Sequence[Element]) -> list[Paragraph]:
    """The paragraphs that stand before the text."""
    rows: list[Paragraph] = []
    for element in elements:
        if not isinstance(element, Paragraph) or element.role not in _HEAD:
            break
        rows.append(element)
    return rows


def add_head(flow: Flow, elements: Sequence[Element]) -> int:
    """What stands before the text, the headline with its company; how many elements they are."""
    rows = head_rows(elements)
    if flow.look.letter:
        return add_letter_head(flow, rows)
    if rows and rows[0].role is Role.EMBARGO:
        add_embargo(flow, rows[0])
        flow.before = rows[0]
    elif flow.look.panel and rows:
        _panel(flow, rows)
        return len(rows)
    for row in rows:
        if row.role is Role.DATELINE and flow.look.side:
            _dateline_beside(flow, row)
        elif row.role is not Role.EMBARGO:
            flow.add(row)
            flow.before = row
    return len(rows)


def _panel(flow: Flow, rows: Sequence[Paragraph]) -> None:
    """A panel around the head, the dateline at the right of its first line."""
    accent = flow.look.brand.colours.accent
    width = TYPE_WIDTH + 2 * PANEL_OUT
    if flow.look.draft:
        frame = flow.add_frame(Frame(-PANEL_OUT, width, stroke=accent, weight=1.5))
    else:
        frame = flow.add_frame(Frame(-PANEL_OUT, width, fill=accent))
    bands: list[Band] = []
    top = _PANEL_ABOVE
    dates = [row for row in rows if row.role is Role.DATELINE]
    if dates and not _stands_on_label(flow, rows[0], dates[0]):
        # A line of its own over the headline, which may need all the width.
        style = flow.look.styles[Role.DATELINE]
        lines = flow.set(dates[0].pieces, style, TYPE_WIDTH / 2, dates[0].block).lines
        bands.append(Band(_PANEL_ABOVE + style.leading * len(lines), (), keep=True, frame=frame))
        top = 0.0
    for row in rows:
        if row.role is Role.DATELINE:
            above = sum(band.height for band in bands[:-1])
            things = _dateline_right(flow, row, _PANEL_ABOVE + _BASE - above)
            bands[-1] = replace(bands[-1], things=(*bands[-1].things, *things))
            continue
        for band in flow.paragraph(row):
            gap = band.gap.units * U if bands else 0.0
            moved = tuple(thing.moved(0, top + gap) for thing in band.things)
            height = band.height + top + gap
            bands.append(replace(band, height=height, things=moved, gap=NO_GAP, keep=True, frame=frame))
            top = 0.0
        flow.before = row
    if bands:
        bands[-1] = replace(bands[-1], height=bands[-1].height + _PANEL_BELOW, keep=False)
    flow.items.extend(bands)


def _stands_on_label(flow: Flow, first: Paragraph, date: Paragraph) -> bool:
    """Whether the label's line has room for the dateline."""
    if first.role is not Role.KICKER:
        return False
    label = flow.set(first.pieces, flow.look.styles[Role.KICKER], TYPE_WIDTH, first.block).lines
    lines = flow.set(date.pieces, flow.look.styles[Role.DATELINE], TYPE_WIDTH / 2, date.block).lines
    widths = [*(line.width for line in label[:1]), *(line.width for line in lines[:1])]
    return len(lines) < 2 and sum(widths) + 5 * MM <= TYPE_WIDTH


def _dateline_right(flow: Flow, row: Paragraph, y: float) -> list[Placed]:
    elements = (flow.structure.add("P", 0, block=row.block),)
    style = flow.look.styles[Role.DATELINE]
    lines = flow.set(row.pieces, style, TYPE_WIDTH / 2, row.block).lines
    return [
        PlacedLine(TYPE_WIDTH - line.width, y + number * style.leading, line, elements, row.block)
        for number, line in enumerate(lines)
    ]


def _dateline_beside(flow: Flow, row: Paragraph) -> None:
    """The dateline waits for the paragraph that it stands beside, their first baselines the same."""
    elements = (flow.structure.add("P", 0, block=row.block),)
    style = flow.look.styles[Role.DATELINE]
    lines = flow.set(row.pieces, style, SIDE_HEAD + 1 * MM, row.block).lines
    flow.beside.things = tuple(
        PlacedLine(0, number * style.leading, line, elements, row.block) for number, line in enumerate(lines)
    )
    flow.beside.depth = len(lines) * style.leading


def stand_beside(flow: Flow) -> None:
    """Nothing came that the dateline could stand beside: it stands alone."""
    if flow.beside.things:
        moved = tuple(thing.moved(0, _BASE) for thing in flow.beside.things)
        flow.items.append(Band(flow.beside.depth, moved, gap=Gap(2)))
        flow.beside.things = ()


def add_section_head(flow: Flow, head: Paragraph, following: Element | None) -> None:
    """A section begins, in the document's structure too."""
    stand_beside(flow)
    flow.structure.close_list()
    flow.section = flow.structure.add("Sect", 0)
    block = head.block or head.section
    element = flow.structure.add("H2", flow.section, block=block, text=head.text)
    small = isinstance(following, Paragraph) and following.role in SMALL
    names = isinstance(following, SignatoryList)
    if flow.look.side:
        # Under a head that nothing follows stand notes, which are as wide.
        _side_head(flow, head, element, wide=following is None or takes_type_area(following))
    else:
        _head_above(flow, head, element, small=small, names=names)


def _side_head(flow: Flow, head: Paragraph, element: int, *, wide: bool) -> None:
    """A rule over the type area, and the head beside the column; over it where names take all of it."""
    style = flow.look.styles[Role.SECTION_HEAD]
    width = TYPE_WIDTH if wide else SIDE_HEAD_NUMBERED if flow.numbered else SIDE_HEAD
    block = head.block or head.section
    lines = flow.set(head.pieces, style, width, block).lines
    if len(lines) * style.leading > flow.look.height / 3:
        # No head that anybody means: over the text, where pages can break in it.
        _head_above(flow, head, element, small=False, names=False)
        return
    rule = PlacedRule(0, 0, TYPE_WIDTH, 0.5, flow.look.brand.colours.rule)
    top = U + _BASE - 0.75 * style.leading
    placed = placed_lines(lines, 0, top, flow.structure.of_pieces(element, head.pieces), block)
    band = Band(
        U + (len(lines) * style.leading + U / 2 if wide else 0),
        (rule, *placed),
        gap=gap_above(Role.SECTION_HEAD, None, flow.look),
        keep=True,
        tied=True,
        depth=top + len(lines) * style.leading,
        clears=True,
        snap=True,
        heading=(head.text, 2),
    )
    flow.items.append(band)


def _head_above(flow: Flow, head: Paragraph, element: int, *, small: bool, names: bool) -> None:
    """A head over its text: small over small print, and in a tint with the names of signatories."""
    look = flow.look
    style = look.styles[Role.SECTION_HEAD]
    gap, width = gap_above(Role.SECTION_HEAD, None, look), COLUMN_WIDTH
    pad, frame = 0.0, -1
    if small:
        size = look.brand.type.small
        style = replace(style, size=size.size, leading=size.leading)
        gap, width = Gap(1.5, "section"), TYPE_WIDTH
    elif names and look.panel:
        gap, pad = Gap(1.5), _TINT_PAD
        tint = Frame(-PANEL_OUT, TYPE_WIDTH + 2 * PANEL_OUT, fill=look.brand.colours.tint, pad=pad)
        frame = flow.add_frame(tint)
    block = head.block or head.section
    lines = flow.set(head.pieces, style, width, block).lines
    elements = flow.structure.of_pieces(element, head.pieces)
    bands = bands_of(lines, look.column, elements, block, gap=gap, whole=True, keep_next=True, frame=frame)
    if bands:
        first = bands[0]
        bands[0] = replace(
            first,
            height=first.height + pad,
            things=tuple(thing.moved(0, pad) for thing in first.things),
            clears=True,
            snap=True,
            heading=(head.text, 2),
        )
    flow.items.extend(bands)


def add_deadline(flow: Flow, row: Paragraph) -> None:
    """The box that says by when to answer: its label, if any, in the side column."""
    look, style = flow.look, flow.look.styles[Role.DEADLINE]
    flow.structure.close_list()
    element = flow.structure.add("P", flow.section, block=row.block)
    pieces = row.pieces
    things: list[Placed] = []
    deepest = 0.0
    x, width = 3 * MM, TYPE_WIDTH - 6 * MM
    if look.side:
        x, width = look.column, COLUMN_WIDTH - 6 * MM
        bold, room = replace(style, bold=True), look.column - 5 * MM
        label = flow.set((Piece(row.label),), bold, room, row.block).lines if row.label else ()
        things.extend(placed_lines(ended(label), 3 * MM, U, (element,), row.block))
        deepest = len(label) * style.leading
    elif row.label:
        pieces = (Piece(f"{row.label} ", strong=True), *pieces)
    lines = flow.set(pieces, style, width, row.block).lines
    things.extend(placed_lines(lines, x, U, flow.structure.of_pieces(element, pieces), row.block))
    height = max(len(lines) * style.leading, deepest) + 2 * U
    box = PlacedBox(0, 0, TYPE_WIDTH, height, fill=look.brand.colours.tint)
    gap = Gap(1) if look.panel else gap_above(Role.DEADLINE, None, look)
    stand_beside(flow)
    flow.items.append(Band(height, (box, *things), gap=gap, clears=True))
