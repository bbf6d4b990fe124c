"""From a composition to bands: every paragraph in its style, place and company."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Composition,
    Element,
    Paragraph,
    Piece,
    Role,
    SignatoryList,
    SignOffForm,
)
from drafter.typeset.bands import Band, Frame, Item
from drafter.typeset.lines import LineCache, SetText
from drafter.typeset.look import (
    BAR_TEXT,
    BULLET_HANG,
    COLUMN_WIDTH,
    MM,
    NOTE_HANG,
    NUMBER_BOX,
    NUMBER_OFF,
    PANEL_OUT,
    QUOTE_INDENT,
    SIDE_HEAD,
    SIDE_HEAD_NUMBERED,
    TYPE_WIDTH,
    WHITE,
    Gap,
    Look,
    U,
    gap_above,
)
from drafter.typeset.pages import (
    ARTIFACT,
    Line,
    LinkArea,
    Placed,
    PlacedBox,
    PlacedLine,
    PlacedRule,
    Rect,
    Unprintable,
)
from drafter.typeset.structure import Structure
from drafter.typeset.words import Style

SMALL_OFFSET = 0.375
"""How far small print stands lower, in u, so that its first baseline is that of a head beside it."""

_HEAD = (Role.KICKER, Role.TITLE, Role.DATELINE)
_SMALL = (Role.NOTE, Role.CONTACT, Role.PUBLICATION, Role.TEASER)
_FORM = (Role.FORM_KICKER, Role.FORM_TITLE, Role.FORM_INTRO)
_TOGETHER = {Role.ASK: 5, Role.QUOTATION: 6}
_WHOLE = (
    Role.KICKER,
    Role.TITLE,
    Role.STANDFIRST,
    Role.LEDE,
    Role.NOTE,
    Role.CONTACT,
    Role.FORM_TITLE,
    Role.SECTION_HEAD,
    Role.SUBHEAD,
)


class Flow:
    """The items of a composition, with the structure, frames and findings that come of them."""

    def __init__(self, composition: Composition, brand: Brand, cache: LineCache) -> None:
        self.look = Look(brand, composition.purpose)
        self.cache = cache
        self.structure = Structure(composition.language)
        self.items: list[Item] = []
        self.frames: list[Frame] = []
        self.missing: list[Unprintable] = []
        self.unset: list[Unprintable] = []
        self._elements = composition.elements
        self._labels: dict[tuple[str, Style], tuple[Line | None, SetText]] = {}
        self._section = 0
        self._before: Paragraph | None = None
        self._beside: tuple[tuple[Placed, ...], float] = ((), 0.0)
        self._call_frame = ("", -1)

    @cached_property
    def numbered(self) -> bool:
        """Whether paragraphs have numbers in the margin, which side heads make room for."""
        return any(isinstance(element, Paragraph) and element.number for element in self._elements)

    def build(self) -> None:
        """Fill `items`."""
        from drafter.typeset.forms import add_form
        from drafter.typeset.names import add_names

        at = self._head()
        while at < len(self._elements):
            element = self._elements[at]
            match element:
                case Paragraph(role=Role.SECTION_HEAD):
                    self._section_head(element, self._elements[at + 1 :])
                case Paragraph(role=Role.DATELINE) if self.look.side:
                    self._dateline_beside(element)
                case Paragraph(role=Role.DEADLINE):
                    self._deadline(element)
                case Paragraph():
                    self._paragraph(element)
                case SignatoryList():
                    add_names(self, element, self._section)
                    self._before = None
                case SignOffForm():
                    add_form(self, element)
                    self._before = None
            at += 1
        self._stand_beside()

    def set(self, pieces: tuple[Piece, ...], style: Style, width: float, block: str) -> SetText:
        """The lines of pieces, with what cannot be set noted against the block."""
        found = self.cache.set(pieces, style, width)
        if found.missing or found.unset:
            self._note(found, block)
        return found

    def _note(self, found: SetText, block: str) -> None:
        self.missing.extend(Unprintable(character, block) for character in found.missing)
        self.unset.extend(Unprintable(character, block) for character in found.unset)

    def add_frame(self, frame: Frame) -> int:
        """A new frame's number."""
        self.frames.append(frame)
        return len(self.frames) - 1

    def label_line(self, text: str, style: Style, block: str = "") -> Line | None:
        """A short text as one line that a space follows."""
        key = (text, style)
        found = self._labels.get(key)
        if found is None:
            whole = self.cache.set((Piece(text),), style, TYPE_WIDTH)
            line = replace(whole.lines[0], soft=True) if whole.lines else None
            found = self._labels[key] = (line, whole)
        line, whole = found
        if whole.missing or whole.unset:
            self._note(whole, block)
        return line

    # The head of the first page

    def _head(self) -> int:
        """The kind of text, headline and dateline; how many elements they are."""
        at = 0
        rows: list[Paragraph] = []
        for element in self._elements:
            if not isinstance(element, Paragraph) or element.role not in _HEAD:
                break
            rows.append(element)
            at += 1
        if self.look.panel and rows:
            self._panel(rows)
            return at
        for row in rows:
            if row.role is Role.DATELINE and self.look.side:
                self._dateline_beside(row)
            else:
                self._paragraph(row)
        return at

    def _panel(self, rows: Sequence[Paragraph]) -> None:
        """A panel around the head, the dateline at the right of its first line."""
        look, accent = self.look, self.look.brand.colours.accent
        outline = look.draft
        frame = self.add_frame(
            Frame(
                -PANEL_OUT,
                TYPE_WIDTH + 2 * PANEL_OUT,
                fill="" if outline else accent,
                stroke=accent if outline else "",
                weight=1.5 if outline else 0,
            )
        )
        top, begin = 7.5, len(self.items)
        if rows[0].role is not Role.KICKER:
            self.items.append(Band(22.5 if rows[0].role is Role.DATELINE else 7.5, (), keep=True, frame=frame))
            top = 0.0
        height = sum(item.height for item in self.items[begin:] if isinstance(item, Band))
        for row in rows:
            if row.role is Role.DATELINE:
                last = self.items[-1]
                if isinstance(last, Band):
                    things = self._dateline_right(row, 7.5 + 11.25 - (height - last.height))
                    self.items[-1] = replace(last, things=(*last.things, *things))
                continue
            for band in self._title_bands(row):
                gap = 0.0 if len(self.items) == begin else band.gap.units * U
                moved = tuple(thing.moved(0, top + gap) for thing in band.things)
                self.items.append(
                    replace(band, height=band.height + top + gap, things=moved, gap=Gap(0), keep=True, frame=frame)
                )
                height += band.height + top + gap
                top = 0.0
            self._before = row
        last = self.items[-1]
        if isinstance(last, Band):
            self.items[-1] = replace(last, height=last.height + 11.25, keep=False)

    def _title_bands(self, row: Paragraph) -> list[Band]:
        before = len(self.items)
        self._paragraph(row)
        bands = [item for item in self.items[before:] if isinstance(item, Band)]
        del self.items[before:]
        return bands

    def _dateline_right(self, row: Paragraph, y: float) -> tuple[Placed, ...]:
        element = self.structure.add("P", 0, block=row.block)
        style = self.look.styles[Role.DATELINE]
        lines = self.set(row.pieces, style, TYPE_WIDTH / 2, row.block).lines
        return tuple(
            PlacedLine(TYPE_WIDTH - line.width, y + number * style.leading, line, (element,), row.block)
            for number, line in enumerate(lines)
        )

    def _dateline_beside(self, row: Paragraph) -> None:
        """The dateline in the side column, its first baseline that of the paragraph beside it."""
        element = self.structure.add("P", 0, block=row.block)
        style = self.look.styles[Role.DATELINE]
        lines = self.set(row.pieces, style, SIDE_HEAD + 1 * MM, row.block).lines
        things = tuple(
            PlacedLine(0, number * style.leading, line, (element,), row.block)
            for number, line in enumerate(lines)
        )
        self._beside = (things, len(lines) * style.leading)

    def _stand_beside(self) -> None:
        """Nothing came that the dateline could stand beside: it stands alone."""
        things, depth = self._beside
        if things:
            moved = tuple(thing.moved(0, 11.25) for thing in things)
            self.items.append(Band(depth, moved, gap=Gap(2)))
            self._beside = ((), 0.0)

    # Sections

    def _section_head(self, head: Paragraph, following: Sequence[Element]) -> None:
        self._stand_beside()
        self.structure.close_list()
        self._call_frame = ("", -1)
        self._section = self.structure.add("Sect", 0)
        element = self.structure.add("H2", self._section, block=head.block or head.section, text=head.text)
        first = following[0] if following else None
        small = isinstance(first, Paragraph) and first.role in _SMALL
        if self.look.side:
            wide = isinstance(first, SignatoryList) and len(first.entries) > 12
            self._side_head(head, element, wide=wide)
        else:
            self._head_above(head, element, small=small, names=isinstance(first, SignatoryList))
        self._before = head

    def _side_head(self, head: Paragraph, element: int, *, wide: bool) -> None:
        """A rule over the type area, and the head beside the column; over it where names take all of it."""
        style = self.look.styles[Role.SECTION_HEAD]
        width = TYPE_WIDTH if wide else SIDE_HEAD_NUMBERED if self.numbered else SIDE_HEAD
        block = head.block or head.section
        lines = self.set(head.pieces, style, width, block).lines
        rule = PlacedRule(0, 0, TYPE_WIDTH, 0.5, self.look.brand.colours.rule)
        elements = self.structure.of_pieces(element, head.pieces)
        top = 7.5 + 11.25 - 0.75 * style.leading
        placed = self.placed(lines, 0, top, elements, block)
        height = 7.5 + (len(lines) * style.leading + 3.75 if wide else 0)
        self.items.append(
            Band(
                height,
                (rule, *placed),
                gap=gap_above(Role.SECTION_HEAD, None, self.look),
                keep=True,
                depth=top + len(lines) * style.leading,
                clears=True,
                snap=True,
                heading=(head.text, 2),
            )
        )

    def _head_above(self, head: Paragraph, element: int, *, small: bool, names: bool) -> None:
        look = self.look
        style = look.styles[Role.SECTION_HEAD]
        gap = gap_above(Role.SECTION_HEAD, None, look)
        pad, frame = 0.0, -1
        if small:
            size = look.brand.type.small
            style = replace(style, size=size.size, leading=size.leading)
            gap = Gap(1.5, "section")
        elif names and look.panel:
            gap, pad = Gap(1.5), 7.5
            frame = self.add_frame(
                Frame(-PANEL_OUT, TYPE_WIDTH + 2 * PANEL_OUT, fill=look.brand.colours.tint, pad=pad)
            )
        block = head.block or head.section
        lines = self.set(head.pieces, style, TYPE_WIDTH if small else COLUMN_WIDTH, block).lines
        elements = self.structure.of_pieces(element, head.pieces)
        bands = self.bands(lines, 0, elements, block, gap=gap, keep_all=True, keep_next=True)
        for number, band in enumerate(bands):
            top = pad if number == 0 else 0.0
            things = tuple(thing.moved(0, top) for thing in band.things)
            heading = (head.text, 2) if number == 0 else None
            self.items.append(
                replace(
                    band,
                    height=band.height + top,
                    things=things,
                    frame=frame,
                    snap=number == 0,
                    clears=True,
                    heading=heading,
                )
            )

    def _deadline(self, row: Paragraph) -> None:
        """The box that says by when to answer: its label, if any, in the side column."""
        look, style = self.look, self.look.styles[Role.DEADLINE]
        self.structure.close_list()
        element = self.structure.add("P", self._section, block=row.block)
        elements = self.structure.of_pieces(element, row.pieces)
        things: list[Placed] = []
        x, width = 3 * MM, TYPE_WIDTH - 6 * MM
        if look.side:
            x, width = look.column, COLUMN_WIDTH - 6 * MM
        pieces = row.pieces
        if row.label and look.side:
            label = self.label_line(row.label, replace(style, bold=True), row.block)
            if label is not None:
                things.append(PlacedLine(3 * MM, U + 11.25, label, (element,), row.block))
        elif row.label:
            pieces = (Piece(f"{row.label} ", strong=True), *pieces)
            elements = (element, *elements)
        lines = self.set(pieces, style, width, row.block).lines
        things.extend(self.placed(lines, x, U, elements, row.block))
        height = len(lines) * style.leading + 2 * U
        box = PlacedBox(0, 0, TYPE_WIDTH, height, fill=look.brand.colours.tint)
        gap = Gap(1.0) if look.panel else gap_above(Role.DEADLINE, None, look)
        beside, depth = self._beside
        self._beside = ((), 0.0)
        moved = tuple(thing.moved(0, 11.25 + U) for thing in beside)
        self.items.append(Band(height, (box, *moved, *things), gap=gap, clears=True, depth=depth))
        self._before = row

    # Paragraphs

    def _paragraph(self, row: Paragraph) -> None:
        look, role = self.look, row.role
        element = self._element_of(row)
        frame = self._frame_of(row)
        x, width = self._measure(row, frame)
        style, hang = self._style_of(row, width)
        label = self._label_of(row) if row.label else None
        if label is not None:
            hang = max(hang, label.width + 1.5)
        elements = self.structure.of_pieces(self._text_element, row.pieces)
        lines = self.set(row.pieces, style, width - hang, row.block or row.section).lines
        whole = row.keep_together or role in _WHOLE or len(lines) <= _TOGETHER.get(role, 0)
        bands = self.bands(
            lines,
            x + hang,
            elements,
            row.block or row.section,
            gap=self._gap(row),
            keep_all=whole,
            keep_next=row.keep_next,
            frame=frame,
            extra=self._aside(row, label, x, hang, style),
            snapped=role in (Role.TITLE, Role.FORM_TITLE, Role.LEDE, Role.STANDFIRST),
        )
        if bands and role in _FORM:
            fresh = not isinstance(self._before, Paragraph) or self._before.role not in _FORM
            bands[0] = replace(bands[0], new_page=fresh, clears=True)
        if bands and role in (Role.TITLE, Role.SUBHEAD):
            level = 1 if role is Role.TITLE else 3
            bands[0] = replace(bands[0], heading=(row.text, level))
        if role is Role.CALL_AFTER and self.items and isinstance(self.items[-1], Band):
            self.items[-1] = replace(self.items[-1], keep=True)
        self.items.extend(bands)
        self._before = row

    def _element_of(self, row: Paragraph) -> int:
        """The paragraph's element; for an item of a list its label's, with its body's kept for the text."""
        tree, block = self.structure, row.block
        if row.label and row.role is not Role.DEADLINE:
            item = tree.add("LI", tree.open_list(self._section, row.role.value), block=block)
            label = tree.add("Lbl", item)
            self._text_element = tree.add("LBody", item)
            return label
        tree.close_list()
        if row.role is Role.QUOTATION:
            self._text_element = tree.add("P", tree.add("BlockQuote", self._section), block=block)
        elif row.role in _FORM and row.role is not Role.FORM_INTRO and row.role is not Role.FORM_KICKER:
            self._text_element = tree.add("H2", 0, block=block, text=row.text)
        else:
            kind = {Role.TITLE: "H1", Role.SUBHEAD: "H3"}.get(row.role, "P")
            parent = 0 if row.role in _FORM else self._section
            self._text_element = tree.add(kind, parent, block=block, text=row.text if kind != "P" else "")
        return self._text_element

    def _frame_of(self, row: Paragraph) -> int:
        """The bar beside a call or a quotation, where the brand has one."""
        look = self.look
        if not look.bar:
            return -1
        key = row.call if row.call and row.role not in _SMALL else ""
        if row.role is Role.QUOTATION:
            key = f"quotation {row.block}"
        if not key:
            self._call_frame = ("", -1)
            return -1
        if self._call_frame[0] != key:
            x = look.column - look.bar / 2
            frame = self.add_frame(Frame(x, look.bar, fill=look.brand.colours.accent))
            self._call_frame = (key, frame)
        return self._call_frame[1]

    def _measure(self, row: Paragraph, frame: int) -> tuple[float, float]:
        """Where the paragraph begins, from the type area's left edge, and how wide it is."""
        look, role = self.look, row.role
        if role in _FORM or role in (Role.KICKER, Role.TITLE):
            return 0.0, TYPE_WIDTH
        if role in _SMALL and not look.side:
            return look.column, TYPE_WIDTH - look.column
        if role is Role.QUOTATION:
            inset = BAR_TEXT if frame >= 0 else QUOTE_INDENT
            return look.column + inset, COLUMN_WIDTH - (0.0 if frame >= 0 else inset)
        if frame >= 0:
            more = look.brand.calls.ask_hang_mm * MM if role is Role.ASK else 0.0
            return look.column + BAR_TEXT, COLUMN_WIDTH + more
        return look.column, COLUMN_WIDTH

    def _style_of(self, row: Paragraph, width: float) -> tuple[Style, float]:
        """The style, and how far the text stands in for its label."""
        look, role = self.look, row.role
        if role is Role.TITLE:
            return self._headline_style(row, width), 0.0
        hang = 0.0
        if row.label:
            hang = {
                Role.ASK: look.brand.calls.ask_hang_mm * MM,
                Role.BULLET: BULLET_HANG,
                Role.NUMBER: look.brand.calls.ask_hang_mm * MM,
            }.get(role, NOTE_HANG if row.label[0].isdigit() else BULLET_HANG)
        return look.styles[role], hang

    def _headline_style(self, row: Paragraph, width: float) -> Style:
        """The largest size that does: at most three lines, in a panel five, or as few as a smaller size needs."""
        styles = self.look.headline(len(row.text))
        most = 5 if self.look.panel else 3
        counts = [len(self.cache.set(row.pieces, style, width).lines) for style in styles[:1]]
        chosen = styles[0]
        for style in styles[1:]:
            if counts[-1] <= most:
                break
            count = len(self.cache.set(row.pieces, style, width).lines)
            if count < counts[-1]:
                chosen = style
            counts.append(count)
        return chosen

    def _label_of(self, row: Paragraph) -> Line | None:
        look = self.look
        style = look.styles[row.role]
        if row.role in (Role.ASK, Role.NUMBER):
            style = look.ask_label
        elif row.role in _SMALL:
            style = look.note_label
        return self.label_line(row.label, style, row.block)

    def _aside(
        self, row: Paragraph, label: Line | None, x: float, hang: float, style: Style
    ) -> tuple[tuple[Placed, ...], float]:
        """What stands on the first line beside the text, and how deep it reaches: number, label, dateline."""
        base = 0.75 * style.leading
        beside, depth = self._beside
        self._beside = ((), 0.0)
        things: list[Placed] = [thing.moved(0, base) for thing in beside]
        if row.number:
            number = self.label_line(row.number, self.look.number)
            if number is not None:
                off = NUMBER_OFF + (BAR_TEXT + 0.5 * MM if x - self.look.column == BAR_TEXT else 0.0)
                left = min(x + hang - off - number.width, x + hang - off - NUMBER_BOX + NUMBER_BOX)
                left = x - off - number.width
                things.append(PlacedLine(left, base, number, (ARTIFACT,)))
        if label is not None:
            parent = len(self.structure.elements) - 1
            while self.structure.elements[parent].role != "Lbl":
                parent -= 1
            things.append(PlacedLine(x, base, label, (parent,), row.block))
        return tuple(things), (base - 11.25 + depth if beside else 0.0)

    def _gap(self, row: Paragraph) -> Gap:
        look, role = self.look, row.role
        before = self._before
        if before is None:
            return Gap(1) if role is not Role.KICKER else Gap(0)
        if before.role is Role.SECTION_HEAD:
            if look.side:
                return Gap(SMALL_OFFSET) if role in _SMALL else Gap(0)
            return Gap(0) if role in _SMALL else Gap(0.5)
        if role is Role.CALL and before.call == row.call:
            return Gap(1)
        if before.role is Role.DEADLINE and look.panel:
            return Gap(1)
        return gap_above(role, before.role, look)

    # Lines to bands

    def placed(
        self, lines: Sequence[Line], x: float, y: float, elements: tuple[int, ...], block: str
    ) -> list[Placed]:
        """Lines one under the other from `y` on, with the areas of their links."""
        found: list[Placed] = []
        for line in lines:
            found.append(PlacedLine(x, y + 0.75 * line.leading, line, elements, block))
            found.extend(link_areas(line, x, y, elements))
            y += line.leading
        return found

    def bands(
        self,
        lines: Sequence[Line],
        x: float,
        elements: tuple[int, ...],
        block: str,
        *,
        gap: Gap,
        keep_all: bool = False,
        keep_next: bool = False,
        frame: int = -1,
        extra: tuple[tuple[Placed, ...], float] = ((), 0.0),
        snapped: bool = False,
    ) -> list[Band]:
        """A band for each line; the first two and the last two stay together."""
        found: list[Band] = []
        last = len(lines) - 1
        things, depth = extra
        for number, line in enumerate(lines):
            base = 0.75 * line.leading
            own: list[Placed] = [*things, PlacedLine(x, base, line, elements, block)]
            if any(run.link for run in line.runs):
                own.extend(link_areas(line, x, 0, elements))
            keep = keep_next if number == last else keep_all or number == 0 or number == last - 1
            height = line.leading
            if snapped and number == last:
                height += _to_grid(len(lines) * line.leading) - len(lines) * line.leading
            found.append(Band(height, tuple(own), gap if number == 0 else Gap(0), keep, frame, depth))
            things, depth = (), 0.0
        return found


def link_areas(line: Line, x: float, y: float, elements: tuple[int, ...]) -> list[LinkArea]:
    """The rectangles of a line's links, its box beginning at `x`, `y`."""
    return [
        LinkArea(Rect(x + run.x, y, run.width, line.leading), run.link, elements[run.piece])
        for run in line.runs
        if run.link
    ]


def _to_grid(height: float) -> float:
    return math.ceil((height - 0.01) / U) * U
