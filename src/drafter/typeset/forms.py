"""Blocks to sign, two beside each other, none of them ever divided: of circulation copies, and for ink."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from drafter.compose.brand import TypeSize
from drafter.compose.composition import InkBlock, InkForm, Piece, SignOffBlock, SignOffForm
from drafter.typeset.bands import Band
from drafter.typeset.line_bands import placed_lines
from drafter.typeset.look import MM, NO_GAP, TYPE_WIDTH, Gap, U, to_grid
from drafter.typeset.pages import Line, LinkArea, Placed, PlacedBox, PlacedLine, PlacedRule
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

BLOCK_WIDTH = 77.5 * MM
BLOCK_HEIGHT = 142.5
_GUTTER = TYPE_WIDTH - 2 * BLOCK_WIDTH
_NAME_ROOM = 33.75
_FIELD = 22.5
_LABEL_ROOM = 16 * MM
_DATE_LABEL_ROOM = 8 * MM
_DATE_LINE = 18 * MM
_TICK = 8.0
_TICK_GAP = 1.4 * MM
_BETWEEN = 4.5 * MM
_LEAST_BETWEEN = 2 * MM
_INK_HEIGHT = 90.0
_INK_ROOM = 41.25
_INK_UNDER = 3.75
_INK_DATE_LINE = 22 * MM
_INK_DATE_GAP = 2.4 * MM


def add_form(flow: Flow, form: SignOffForm) -> None:
    """The blocks in rows of two, each row one band."""
    section = flow.structure.add("Sect", 0)
    gap = Gap(2)
    for at in range(0, len(form.blocks), 2):
        row = form.blocks[at : at + 2]
        drawn = [_Block(flow, form, block, section) for block in row]
        taller = max(block.grown for block in drawn)
        things: list[Placed] = []
        for number, block in enumerate(drawn):
            x = number * (BLOCK_WIDTH + _GUTTER)
            things.extend(thing.moved(x, 0) for thing in block.things)
        flow.items.extend(_row(BLOCK_HEIGHT + taller, things, flow.look.height, gap))
        gap = NO_GAP


class _Block:
    """One block's things, and how much higher it is than a plain one."""

    def __init__(self, flow: Flow, form: SignOffForm, block: SignOffBlock, section: int) -> None:
        self._flow, self._block = flow, block
        look = flow.look
        colours = look.brand.colours
        small = look.brand.type.small
        self._label_style = look.style(small, heads=True, colour=colours.grey)
        self._value_style = look.style(TypeSize(9, 11.25), heads=True)
        self._ink = colours.ink
        self._labels = (form.name_label, form.title_label)
        self._part = flow.structure.add("Sect", section, block=block.signatory)
        top = colours.accent if look.panel else colours.ink
        self.things: list[Placed] = [PlacedRule(0, 0, BLOCK_WIDTH, 1, top)]
        y = 3.75 + self._organisation(block.organisation)
        y += self._choices(form.choices, y)
        y += self._field(form.name_label, block.name, y, BLOCK_WIDTH)
        y += self._field(form.title_label, block.title, y, BLOCK_WIDTH)
        y += self._signature(form, y)
        self.grown = y - 135.0

    def _organisation(self, name: str) -> float:
        """The name in two lines, in smaller type where it needs three; the height that it takes."""
        style = self._flow.look.style(TypeSize(10, 15), heads=True, bold=True)
        lines = self._set(name, style, BLOCK_WIDTH)
        if len(lines) > 2:
            style = replace(style, size=8.5, leading=11.25)
            lines = self._set(name, style, BLOCK_WIDTH)
        elements = (self._add("P"),)
        for number, line in enumerate(lines):
            y = 3.75 + number * style.leading + 0.75 * style.leading
            self.things.append(PlacedLine(0, y, line, elements, self._block.signatory))
        return max(_NAME_ROOM, len(lines) * style.leading)

    def _choices(self, choices: tuple[str, ...], y: float) -> float:
        """A box to tick before each choice: in one row, closer or smaller where that does; the height."""
        plain = self._flow.look.style(TypeSize(9, 15), heads=True)
        for style in (plain, replace(plain, size=8.5), replace(plain, size=8)):
            found = [self._flow.label_line(choice, style, self._block.signatory) for choice in choices]
            lines = [line for line in found if line is not None]
            taken = sum(_TICK + _TICK_GAP + line.width for line in lines)
            between = min(_BETWEEN, (BLOCK_WIDTH - taken) / max(len(lines) - 1, 1))
            if between >= _LEAST_BETWEEN:
                break
        between = max(between, _LEAST_BETWEEN)
        x, base = 0.0, y + 11.25
        for line in lines:
            if x and x + _TICK + _TICK_GAP + line.width > BLOCK_WIDTH + 0.01:
                x, base = 0.0, base + 15
            top = base + 0.6 - _TICK
            self.things.append(PlacedBox(x, top, _TICK, _TICK, stroke=self._ink, weight=0.75))
            x += _TICK + _TICK_GAP
            self.things.append(PlacedLine(x, base, line, (self._add("P"),), self._block.signatory))
            x += line.width + between
        return base + 3.75 - y

    def _field(self, label: str, value: str, y: float, width: float) -> float:
        """A label and the line to write on, with what is known already standing on it; the height."""
        room = self._labels_room()
        lines = self._set(value, self._value_style, width - room)
        height = _FIELD + 11.25 * max(len(lines) - 1, 0)
        elements = (self._label(label, 0, y + _FIELD),)
        base = y + _FIELD - 5.8125
        for number, line in enumerate(lines):
            at = base + number * 11.25
            self.things.append(PlacedLine(room, at, line, elements, self._block.signatory))
        self.things.append(PlacedRule(room, y + height - 3.75, width - room, 0.5, self._ink))
        return height

    def _signature(self, form: SignOffForm, y: float) -> float:
        bottom = y + 37.5
        room = max(_LABEL_ROOM, self._width(form.signature_label) + 1.5 * MM)
        date_room = max(_DATE_LABEL_ROOM, self._width(form.date_label) + 1 * MM)
        date_x = BLOCK_WIDTH - _DATE_LINE - date_room
        self._label(form.signature_label, 0, bottom)
        self.things.append(PlacedRule(room, bottom - 3.75, date_x - 1.5 * MM - room, 0.5, self._ink))
        self._label(form.date_label, date_x, bottom)
        self.things.append(PlacedRule(BLOCK_WIDTH - _DATE_LINE, bottom - 3.75, _DATE_LINE, 0.5, self._ink))
        return 37.5

    def _labels_room(self) -> float:
        return max(_LABEL_ROOM, *(self._width(label) + 1.5 * MM for label in self._labels))

    def _label(self, text: str, x: float, bottom: float) -> int:
        line = self._flow.label_line(text, self._label_style, self._block.signatory)
        element = self._add("P")
        if line is not None:
            self.things.append(PlacedLine(x, bottom - 5.8125, line, (element,), self._block.signatory))
        return element

    def _width(self, text: str) -> float:
        line = self._flow.label_line(text, self._label_style)
        return line.width if line is not None else 0.0

    def _set(self, text: str, style: Style, width: float) -> tuple[Line, ...]:
        if not text:
            return ()
        return self._flow.set((Piece(text),), style, width, self._block.signatory).lines

    def _add(self, role: str) -> int:
        return self._flow.structure.add(role, self._part, block=self._block.signatory)


def _row(height: float, things: Sequence[Placed], room: float, gap: Gap) -> list[Band]:
    """A row of blocks as one band; one that no page holds, for a name of pages, goes on over pages."""
    if height <= room:
        return [Band(height, tuple(things), gap=gap)]
    found: list[Band] = []
    for number in range(math.ceil(height / room)):
        top = number * room
        own = tuple(thing.moved(0, -top) for thing in things if top < _end(thing) <= top + room)
        high = min(room, height - top)
        found.append(Band(high, own, gap=gap if number == 0 else NO_GAP, new_page=number > 0))
    return found


def _end(thing: Placed) -> float:
    """What decides on which page a thing stands: a line's foot, the top of what is drawn."""
    if isinstance(thing, PlacedLine):
        return thing.y + 0.25 * thing.line.leading
    return (thing.area.y if isinstance(thing, LinkArea) else thing.y) + 0.01


def add_ink(flow: Flow, form: InkForm) -> None:
    """The blocks in rows of two, each row one band."""
    flow.structure.close_list()
    gap = NO_GAP
    for at in range(0, len(form.blocks), 2):
        things: list[Placed] = []
        height = _INK_HEIGHT
        for number, block in enumerate(form.blocks[at : at + 2]):
            own, reaches = _ink(flow, block, form.date_label)
            things.extend(thing.moved(number * (BLOCK_WIDTH + _GUTTER), 0) for thing in own)
            height = max(height, to_grid(reaches + U))
        row = _row(height, things, flow.look.height, gap)
        flow.items.extend(replace(band, clears=True, snap=True) for band in row)


def _ink(flow: Flow, block: InkBlock, date_label: str) -> tuple[list[Placed], float]:
    """Room over a line, then name, title and organisation, and the date at the right of the last of them."""
    look = flow.look
    grey = look.style(look.brand.type.small, heads=True, colour=look.brand.colours.grey)
    ink = replace(grey, colour=look.brand.colours.ink)
    part = flow.structure.add("Sect", flow.section, block=block.signatory)
    things: list[Placed] = [PlacedRule(0, _INK_ROOM, BLOCK_WIDTH, 0.5, look.brand.colours.ink)]
    y = _INK_ROOM + _INK_UNDER
    date = flow.label_line(date_label, grey, block.signatory)
    date_x = BLOCK_WIDTH - _INK_DATE_LINE - _INK_DATE_GAP - (date.width if date is not None else 0.0)
    rows = [
        (block.name, look.style(TypeSize(10, 15), bold=True)),
        (block.title, grey),
        (block.organisation, ink),
    ]
    shown = [(text, style) for text, style in rows if text]
    base = y + 15 + 0.75 * grey.leading
    for number, (text, style) in enumerate(shown):
        # The date stands at the right of what follows the name, or under it.
        width = date_x - 2 * MM if number and number == len(shown) - 1 else BLOCK_WIDTH
        lines = flow.set((Piece(text),), style, width, block.signatory).lines
        element = (flow.structure.add("P", part, block=block.signatory),)
        things.extend(placed_lines(lines, 0, y, element, block.signatory))
        y += len(lines) * style.leading
        base = y - 0.25 * style.leading if number else y + 0.75 * grey.leading
    y = max(y, base + 0.25 * grey.leading)
    element = (flow.structure.add("P", part, block=block.signatory),)
    if date is not None:
        things.append(PlacedLine(date_x, base, date, element, block.signatory))
    things.append(
        PlacedRule(BLOCK_WIDTH - _INK_DATE_LINE, base + 2.0625, _INK_DATE_LINE, 0.5, look.brand.colours.ink)
    )
    return things, y
