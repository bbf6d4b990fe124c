"""Tables: rows that pages do not divide if they can help it, under a head that each page repeats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from drafter.compose.brand import TypeSize
from drafter.compose.composition import Cell, Piece, Table, TableKind, Text
from drafter.typeset.bands import Band, SetNote
from drafter.typeset.line_bands import bands_of, link_areas
from drafter.typeset.look import MM, NO_GAP, TYPE_WIDTH, Gap, Look
from drafter.typeset.pages import ARTIFACT, Line, LinkArea, Placed, PlacedLine, PlacedRule
from drafter.typeset.words import Style

if TYPE_CHECKING:
    from drafter.typeset.flow import Flow

WHOLE_ROW = 8
"""Up to how many lines a row is never divided."""

_RULE, _HAIR = 0.5, 0.25


class _Manner(NamedTuple):
    """How a kind of table is set; `top` and `bottom` are the weights of its outer rules, 0 for none."""

    gutter: float
    pad: float
    quiet_head: bool
    top: float
    bottom: float


_MANNERS = {
    TableKind.COMPARISON: _Manner(4 * MM, 5.625, quiet_head=False, top=1, bottom=1),
    TableKind.NAMES: _Manner(3 * MM, 1.875, quiet_head=True, top=0, bottom=_RULE),
}


class CaptionStyles(NamedTuple):
    """The styles of a caption and of the note below a table."""

    caption: Style
    note: Style


def caption_styles(look: Look) -> CaptionStyles:
    """The styles of captions, of tables as of figures."""
    note = look.style(look.brand.type.small, heads=True, colour=look.brand.colours.grey)
    return CaptionStyles(look.style(TypeSize(9, 15), heads=True), note)


def caption_pieces(label: str, caption: Text) -> Text:
    """A caption with its label, which is bold."""
    if not label:
        return caption
    return (Piece(f"{label} ", strong=True), *caption) if caption else (Piece(label, strong=True),)


@dataclass(slots=True)
class _Set:
    """A cell's lines from the top, each with the elements of its pieces and the footnotes it refers to."""

    x: float
    block: str
    lines: list[tuple[Line, tuple[int, ...], tuple[SetNote, ...]]] = field(default_factory=list)

    def placed(self, begin: int, end: int, y: float, leading: float) -> list[Placed]:
        """The lines from `begin` up to `end`, the first of them at `y`."""
        found: list[Placed] = []
        for line, elements, _ in self.lines[begin:end]:
            found.append(PlacedLine(self.x, y + 0.75 * leading, line, elements, self.block))
            found.extend(link_areas(line, self.x, y, elements))
            y += leading
        return found


def add_table(flow: Flow, table: Table) -> None:
    """The table with its caption above and its note below."""
    flow.structure.close_list()
    rows = [row for row in table.rows if any(cell is not None for cell in row)]
    element = flow.structure.add("Table", flow.section, block=table.block)
    setter = _Setter(flow, table, element)
    items = setter.caption()
    if table.columns and (rows or table.header):
        items += setter.head(NO_GAP if items else setter.gap)
        items += setter.rows(rows)
    items += setter.note(NO_GAP if not items else Gap(0.5))
    if items:
        items[0] = replace(items[0], clears=True)
        items[-1] = replace(items[-1], keep=False, tied=False, rounded=True)
    flow.items.extend(items)


class _Setter:
    """One table on its way to bands."""

    def __init__(self, flow: Flow, table: Table, element: int) -> None:
        self._flow, self._table, self._element = flow, table, element
        look = flow.look
        self._block = table.block or table.section
        self._manner = _MANNERS[table.kind]
        self._styles = caption_styles(look)
        self._text = look.style(look.brand.type.small, heads=True)
        colour = look.brand.colours.grey if self._manner.quiet_head else ""
        self._bold = look.style(look.brand.type.small, heads=True, bold=True, colour=colour)
        self._leading = self._text.leading
        self._widths = _widths(table.columns, self._manner.gutter)
        self._again: Band | None = None
        self._parts = 1000 * element
        after_head = flow.before is not None and flow.before.role.value == "section-head"
        self.gap = Gap(0.5) if after_head else Gap(2) if table.caption or table.label else Gap(1)

    def caption(self) -> list[Band]:
        """The caption, which keeps with the table."""
        pieces = caption_pieces(self._table.label, self._table.caption)
        if not pieces:
            return []
        flow, style = self._flow, self._styles.caption
        element = flow.structure.add("Caption", self._element)
        elements = flow.structure.of_pieces(element, pieces)
        lines = flow.set(pieces, style, TYPE_WIDTH, self._block).lines
        bands = bands_of(lines, 0.0, elements, self._block, gap=self.gap, whole=True, keep_next=True)
        if bands:
            bands[-1] = replace(bands[-1], height=bands[-1].height + 3.75)
        return bands

    def head(self, gap: Gap) -> list[Band]:
        """The head row; what repeats it on later pages is no part of the text."""
        table, tree = self._table, self._flow.structure
        if not table.header:
            return []
        group = tree.add("THead", self._element)
        row = tree.add("TR", group)
        cells = []
        for place, text in enumerate(table.header[: len(self._widths)]):
            cell = tree.add("TH", row, scope="Column")
            cells.append(self._cell(place, (text,), cell, self._bold, self._block))
        band = self._bands(cells, _RULE, self._ink, whole=True)[0]
        if self._manner.top:
            band = replace(band, things=(self._rule(0, self._manner.top, self._ink), *band.things))
        self._again = Band(band.height, _as_artifacts(band.things))
        return [replace(band, gap=gap, keep=True, tied=True)]

    def rows(self, rows: Sequence[tuple[Cell | None, ...]]) -> list[Band]:
        """The rows, each under the head where it begins a page."""
        if not rows:
            return []
        tree = self._flow.structure
        body = tree.add("TBody", self._element)
        found: list[Band] = []
        at = 0
        while at < len(rows):
            end = at + 1
            while end < len(rows) and rows[end][0] is None:
                end += 1
            found += self._group(rows[at:end], body, last=end == len(rows))
            at = end
        return found

    def note(self, gap: Gap) -> list[Band]:
        """What stands below, in grey."""
        pieces = self._table.note
        if not pieces:
            return []
        flow = self._flow
        element = flow.structure.add("P", flow.section, block=self._table.block)
        elements = flow.structure.of_pieces(element, pieces)
        lines = flow.set(pieces, self._styles.note, TYPE_WIDTH, self._block).lines
        return bands_of(lines, 0.0, elements, self._block, gap=gap, whole=True)

    def _group(self, rows: Sequence[tuple[Cell | None, ...]], body: int, *, last: bool) -> list[Band]:
        """Rows that share their first cell: it stands in the first, and again where a page begins."""
        sets = [self._row(row, body, spanned=len(rows)) for row in rows]
        shared = sets[0][0] if len(rows) > 1 and rows[0][0] is not None else None
        found: list[Band] = []
        for number, cells in enumerate(sets):
            end = number == len(sets) - 1
            # The shared cell may be higher than its first row: the rows below it have room for it.
            own = [cell for cell in cells if cell is not shared]
            bands = self._bands(own, 0.0, "")
            if number == 0 and shared is not None:
                bands[0] = replace(bands[0], things=(*self._at_top(shared), *bands[0].things))
            if end:
                weight = self._manner.bottom if last else _HAIR
                bands = self._ended(bands, weight, self._ink if last else self._rule_colour)
            found.append(self._continued(bands[0], shared if number else None))
            found.extend(self._continued(band, shared, part=True) for band in bands[1:])
        return self._roomy(found, shared) if shared is not None else found

    def _row(self, row: tuple[Cell | None, ...], body: int, *, spanned: int) -> list[_Set]:
        """The cells of a row, set; its structure too."""
        tree = self._flow.structure
        element = tree.add("TR", body)
        found = []
        block = next((cell.signatory for cell in row if cell is not None and cell.signatory), self._block)
        for place, cell in enumerate(row[: len(self._widths)]):
            if cell is None:
                continue
            rows = min(cell.rows, spanned)
            if cell.head:
                of_cell = tree.add("TH", element, scope="Row", row_span=rows)
            else:
                of_cell = tree.add("TD", element, row_span=rows)
            found.append(self._cell(place, cell.paragraphs, of_cell, self._text, cell.signatory or block))
        return found

    def _cell(self, place: int, paragraphs: Sequence[Text], element: int, style: Style, block: str) -> _Set:
        flow = self._flow
        x = sum(self._widths[:place]) + place * self._manner.gutter
        cell = _Set(x, block)
        several = len(paragraphs) > 1
        for pieces in paragraphs:
            parent = flow.structure.add("P", element) if several else element
            elements = flow.structure.of_pieces(parent, pieces)
            lines = flow.set(pieces, style, self._widths[place], block).lines
            for at, line in enumerate(lines):
                # The end of a cell is a word's end, whatever stands beside it.
                whole = replace(line, soft=True) if at == len(lines) - 1 else line
                cell.lines.append((whole, elements, flow.notes_of(line, pieces, element)))
        return cell

    # Bands

    def _bands(self, cells: Sequence[_Set], weight: float, colour: str, *, whole: bool = False) -> list[Band]:
        """A row as one band, or line by line where it is high."""
        pad, leading = self._manner.pad, self._leading
        count = max((len(cell.lines) for cell in cells if cell.lines), default=1)
        if whole or count <= WHOLE_ROW:
            parts = [(0, count)]
        else:
            parts = [(at, at + 1) for at in range(count)]
        found: list[Band] = []
        self._parts += len(parts) > 1
        for begin, end in parts:
            above = pad if begin == 0 else 0.0
            below = pad if end == count else 0.0
            things = [thing for cell in cells for thing in cell.placed(begin, end, above, leading)]
            notes = [note for cell in cells for _, _, own in cell.lines[begin:end] for note in own]
            tied = begin != count - 1 and (begin == 0 or begin == count - 2) and len(parts) > 1
            height = above + (end - begin) * leading + below
            part = self._parts if len(parts) > 1 else 0
            found.append(Band(height, tuple(things), keep=tied, tied=tied, notes=tuple(notes), part=part))
        return self._ended(found, weight, colour) if weight else found

    def _at_top(self, cell: _Set) -> list[Placed]:
        return cell.placed(0, len(cell.lines), self._manner.pad, self._leading)

    def _ended(self, bands: list[Band], weight: float, colour: str) -> list[Band]:
        """The bands of a row with a rule under the last."""
        last = bands[-1]
        rule = self._rule(last.height, weight, colour)
        return [*bands[:-1], replace(last, things=(*last.things, rule))]

    def _continued(self, band: Band, shared: _Set | None, *, part: bool = False) -> Band:
        """The band, with what stands over it if it begins a page: the head, and the cell that rows share."""
        again = self._again
        if again is None and shared is None and not part:
            return band
        height = again.height if again is not None else 0.0
        things = again.things if again is not None else ()
        # A row that goes on has its room above it too.
        pad = self._manner.pad if part else 0.0
        if shared is not None:
            repeated = shared.placed(0, len(shared.lines), height + self._manner.pad, self._leading)
            things = (*things, *_as_artifacts(repeated))
        elif again is not None and not part:
            return replace(band, again=again)
        return replace(band, again=Band(height + pad, things))

    def _roomy(self, bands: list[Band], shared: _Set) -> list[Band]:
        """Rows that keep together at either end, so that a cell that they share has room on each page."""
        needed = len(shared.lines) * self._leading + 2 * self._manner.pad
        room, found = 0.0, list(bands)
        for at, band in enumerate(bands[:-1]):
            room += band.height
            if room >= needed - 0.01:
                break
            found[at] = replace(found[at], keep=True, tied=True)
        room = 0.0
        for at in range(len(bands) - 1, -1, -1):
            room += bands[at].height
            if room >= needed - 0.01:
                break
            if at:
                found[at - 1] = replace(found[at - 1], keep=True, tied=True)
        else:
            last = found[-1]
            rules = [thing.moved(0, needed - room) for thing in last.things if isinstance(thing, PlacedRule)]
            others = [thing for thing in last.things if not isinstance(thing, PlacedRule)]
            found[-1] = replace(last, height=last.height + needed - room, things=(*others, *rules))
        return found

    @property
    def _ink(self) -> str:
        return self._flow.look.brand.colours.ink

    @property
    def _rule_colour(self) -> str:
        return self._flow.look.brand.colours.rule

    def _rule(self, y: float, weight: float, colour: str) -> PlacedRule:
        return PlacedRule(0, y, TYPE_WIDTH, weight, colour)


def _widths(columns: Sequence[float], gutter: float) -> list[float]:
    """The widths of columns in points: those named, and equal shares of what is left."""
    room = TYPE_WIDTH - gutter * (len(columns) - 1)
    named = sum(columns) * MM
    open_columns = sum(1 for width in columns if not width)
    share = (room - named) / open_columns if open_columns else 0.0
    if named and (share < 0 or not open_columns or (open_columns and share < room / (4 * len(columns)))):
        # Too much was asked for, or too little: all in proportion.
        shares = [width * MM or room / len(columns) for width in columns]
        return [width * room / sum(shares) for width in shares]
    return [width * MM or share for width in columns]


def _as_artifacts(things: Sequence[Placed]) -> tuple[Placed, ...]:
    return tuple(
        replace(thing, elements=(ARTIFACT,), block="") if isinstance(thing, PlacedLine) else thing
        for thing in things
        if not isinstance(thing, LinkArea)
    )
