"""From a composition to bands: every paragraph in its style, place and company."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Composition,
    ContactBox,
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Paragraph,
    Piece,
    Role,
    SignatoryList,
    SignOffForm,
    Table,
    TableKind,
    TimeLine,
)
from drafter.compose.footnotes import noting_texts
from drafter.typeset.bands import Band, Frame, Item, SetNote
from drafter.typeset.footnotes import NoteSetter
from drafter.typeset.line_bands import Beside, bands_of
from drafter.typeset.lines import LineCache, SetText
from drafter.typeset.look import (
    BAR_TEXT,
    MM,
    NUMBER_OFF,
    SMALL,
    TYPE_WIDTH,
    Look,
)
from drafter.typeset.memory import kept_closer, remembered, remembered_stretch
from drafter.typeset.pages import (
    ARTIFACT,
    Line,
    Placed,
    PlacedLine,
    Unprintable,
)
from drafter.typeset.standing import FORM, Place, gap_over, headline_style, place_of
from drafter.typeset.structure import Structure, heading_text
from drafter.typeset.words import Style

_TOGETHER = {Role.ASK: 5, Role.QUOTATION: 6}
_WHOLE = (
    Role.KICKER,
    Role.TITLE,
    Role.STANDFIRST,
    Role.LEDE,
    Role.NOTE,
    Role.CONTACT,
    Role.FORM_TITLE,
    Role.SUBHEAD,
)
_SNAPPED = (Role.TITLE, Role.FORM_TITLE, Role.STANDFIRST, Role.LEDE)
_STRETCH = 32
"""How many elements that did not change are added in one step."""

_LEVELS = {Role.TITLE: 1, Role.FORM_TITLE: 2, Role.SUBHEAD: 3}


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
        self.section = 0
        self.before: Paragraph | None = None
        self.beside = Beside()
        self.return_line: float | None = None
        self._elements = composition.elements
        self._labels: dict[tuple[str, Style], tuple[Line | None, SetText]] = {}
        self.bar = ("", -1)
        self.under_object = False
        self._notes = NoteSetter(self, composition.footnotes, at_end=composition.endnotes)

    @cached_property
    def numbered(self) -> bool:
        """Whether paragraphs have numbers in the margin, which side heads make room for."""
        return any(isinstance(element, Paragraph) and element.number for element in self._elements)

    @property
    def notes_left(self) -> frozenset[str]:
        """The footnotes that are not set yet."""
        return self._notes.left

    def notes_are_set(self, names: frozenset[str]) -> None:
        """These footnotes are set, by what was added before."""
        self._notes.drop(names)

    def build(self) -> None:
        """Fill `items`."""
        from drafter.typeset.heads import head_rows, stand_beside

        begin, last = 0, len(self._elements)
        end = min(max(_STRETCH, len(head_rows(self._elements))), last)
        while begin < last:
            following = self._elements[end] if end < last else None
            stretch = self._elements[begin:end]
            remembered_stretch(self, stretch, following, partial(self._add_stretch, begin, end))
            begin, end = end, min(end + _STRETCH, last)
        stand_beside(self)
        self._add_notes_left()

    def _add_stretch(self, begin: int, end: int) -> None:
        """The elements between two places, what stands before the text with the first of them."""
        from drafter.typeset.heads import add_head, add_section_head

        if begin == 0:
            begin = add_head(self, self._elements)
        for place, element in enumerate(self._elements[begin:end], start=begin):
            if isinstance(element, Paragraph) and element.role is Role.SECTION_HEAD:
                self.bar = ("", -1)
                following = self._elements[place + 1] if place + 1 < len(self._elements) else None
                remembered(self, (element, following), partial(add_section_head, self, element, following))
            elif isinstance(element, Paragraph):
                self._add_paragraph(element)
            else:
                self._add_other(element)
            self.before = element if isinstance(element, Paragraph) else None

    def _add_paragraph(self, row: Paragraph) -> None:
        from drafter.typeset.heads import add_deadline
        from drafter.typeset.letters import add_closing, add_enclosure, add_signer
        from drafter.typeset.press import add_end_mark

        own = {
            Role.DEADLINE: add_deadline,
            Role.CLOSING: add_closing,
            Role.SIGNER: add_signer,
            Role.ENCLOSURE: add_enclosure,
            Role.END_MARK: add_end_mark,
        }
        own.get(row.role, Flow.add)(self, row)

    def _add_other(self, element: Element) -> None:
        from drafter.typeset.figures import add_figure
        from drafter.typeset.forms import add_form, add_ink
        from drafter.typeset.logos import add_logos
        from drafter.typeset.names import add_names
        from drafter.typeset.press import add_contact_box
        from drafter.typeset.tables import add_table
        from drafter.typeset.time_lines import add_time_line

        self.under_object = isinstance(element, Figure | TimeLine) or (
            isinstance(element, Table) and element.kind is TableKind.COMPARISON
        )
        match element:
            case Table() if any(piece.note for text in noting_texts(element) for piece in text):
                # Footnotes are set once.
                add_table(self, element)
            case Table():
                remembered(self, element, partial(add_table, self, element))
            case Figure():
                remembered(self, element, partial(add_figure, self, element))
            case TimeLine():
                remembered(self, element, partial(add_time_line, self, element))
            case SignatoryList():
                remembered(self, element, partial(add_names, self, element))
            case SignOffForm():
                remembered(self, element, partial(add_form, self, element))
            case InkForm():
                remembered(self, element, partial(add_ink, self, element))
            case LogoStrip():
                add_logos(self, element)
            case ContactBox():
                add_contact_box(self, element)

    # Setting

    def set(self, pieces: tuple[Piece, ...], style: Style, width: float, block: str) -> SetText:
        """The lines of pieces, with what cannot be set noted against the block."""
        found = self.cache.set(pieces, style, width)
        if found.missing or found.unset:
            self._note(found, block)
        return found

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

    def _note(self, found: SetText, block: str) -> None:
        self.missing.extend(Unprintable(character, block) for character in found.missing)
        self.unset.extend(Unprintable(character, block) for character in found.unset)

    def add_frame(self, frame: Frame) -> int:
        """A new frame's number."""
        self.frames.append(frame)
        return len(self.frames) - 1

    # Paragraphs

    def add(self, row: Paragraph) -> None:
        """A paragraph after what is there."""
        above = len(self.items) - 1

        def extend() -> None:
            self.items.extend(self.paragraph(row))

        notes = self._notes.waiting(row.pieces)
        remembered(self, (row, notes, self._notes.hang) if notes else row, extend)
        if notes:
            self._notes.count(item for item in self.items[above + 1 :] if isinstance(item, Band))
        last = self.items[above] if above >= 0 else None
        if row.role is Role.CALL_AFTER and isinstance(last, Band) and not last.keep:
            self.items[above] = kept_closer(self, last)

    def paragraph(self, row: Paragraph) -> list[Band]:
        """The bands of a paragraph in the style and place of its role."""
        role, block = row.role, row.block or row.section
        frame = self._frame_of(row)
        place = place_of(row, self.look, barred=frame >= 0)
        style = (
            headline_style(row.pieces, self.look, self.cache)
            if role is Role.TITLE
            else self.look.styles[role]
        )
        label = self._label_of(row) if row.label else None
        if label is not None:
            place.hang = max(place.hang, label.width + 1.5)
        element, label_element = self._element_of(row)
        elements = self.structure.of_pieces(element, row.pieces)
        lines = self.set(row.pieces, style, place.width - place.hang, block).lines
        bands = bands_of(
            lines,
            place.x + place.hang,
            elements,
            block,
            gap=gap_over(row, self.before, self.look, under_object=self.under_object),
            whole=row.keep_together or role in _WHOLE or len(lines) <= _TOGETHER.get(role, 0),
            keep_next=row.keep_next,
            frame=frame,
            beside=self._first_line(row, place, style, label, label_element),
            snapped=role in _SNAPPED,
        )
        if bands and role in FORM:
            fresh = self.before is None or self.before.role not in FORM
            bands[0] = replace(bands[0], new_page=fresh, clears=True)
        if bands and role in _LEVELS:
            bands[0] = replace(bands[0], heading=(heading_text(row.pieces), _LEVELS[role]))
        return self._with_notes(bands, lines, row.pieces, self._parent_of_notes(element))

    def _with_notes(
        self, bands: list[Band], lines: Sequence[Line], pieces: tuple[Piece, ...], parent: int
    ) -> list[Band]:
        """The bands of lines, with the footnotes that each of them refers to first."""
        if not any(piece.note for piece in pieces):
            return bands
        found = []
        for band, line in zip(bands, lines, strict=True):
            notes = self.notes_of(line, pieces, parent)
            found.append(replace(band, notes=notes) if notes else band)
        return found

    def notes_of(self, line: Line, pieces: tuple[Piece, ...], parent: int) -> tuple[SetNote, ...]:
        """The footnotes that a line is the first to refer to, under an element of the structure."""
        names = dict.fromkeys(pieces[run.piece].note for run in line.runs if pieces[run.piece].note)
        found = (self._notes.set(name, parent) for name in names)
        return tuple(note for note in found if note is not None)

    def _parent_of_notes(self, element: int) -> int:
        """Where the notes to a paragraph stand in the structure: after it, or within a list's item."""
        role, parent, *_ = self.structure.elements[element]
        return element if role == "LBody" else parent

    def _add_notes_left(self) -> None:
        """Endnotes, and notes that no line refers to, stand at the end, so that none is lost."""
        if self._notes.at_end:
            self.structure.close_list()
            self.items.extend(self._notes.ending(self.section))
        notes = self._notes.rest()
        if notes:
            last = self.items[-1] if self.items else None
            if isinstance(last, Band):
                self.items[-1] = replace(last, notes=(*last.notes, *notes))
            else:
                self.items.append(Band(0.0, (), notes=tuple(notes)))

    def _element_of(self, row: Paragraph) -> tuple[int, int]:
        """The element of the paragraph's text, and that of its label or ARTIFACT."""
        tree, block = self.structure, row.block
        if row.label:
            numbered = row.label[0].isdigit()
            list_element = tree.open_list(self.section, row.role.value, numbered=numbered)
            item = tree.add("LI", list_element, block=block)
            label = tree.add("Lbl", item)
            return tree.add("LBody", item), label
        tree.close_list()
        if row.role is Role.QUOTATION:
            return tree.add("P", tree.add("BlockQuote", self.section), block=block), ARTIFACT
        parent = 0 if row.role in FORM else self.section
        kind = {Role.TITLE: "H1", Role.FORM_TITLE: "H2", Role.SUBHEAD: "H3"}.get(row.role, "P")
        text = heading_text(row.pieces) if kind != "P" else ""
        return tree.add(kind, parent, block=block, text=text), ARTIFACT

    def _frame_of(self, row: Paragraph) -> int:
        """The bar beside a call or a quotation, where the brand has one."""
        look = self.look
        key = row.call if row.role not in SMALL else ""
        if row.role is Role.QUOTATION:
            key = f"quotation {row.block}"
        if not look.bar or not key:
            self.bar = ("", -1)
        elif self.bar[0] != key:
            bar = Frame(look.column - look.bar / 2, look.bar, fill=look.brand.colours.accent)
            self.bar = (key, self.add_frame(bar))
        return self.bar[1]

    def _label_of(self, row: Paragraph) -> Line | None:
        style = self.look.styles[row.role]
        if row.role in (Role.ASK, Role.NUMBER):
            style = self.look.ask_label
        elif row.role in SMALL:
            style = self.look.note_label
        return self.label_line(row.label, style, row.block)

    def _first_line(
        self, row: Paragraph, place: Place, style: Style, label: Line | None, label_element: int
    ) -> Beside:
        """What stands on the first line beside the text: dateline, number in the margin, label."""
        base = 0.75 * style.leading
        waiting, self.beside = self.beside, Beside()
        things: list[Placed] = [thing.moved(0, base) for thing in waiting.things]
        number = self.label_line(row.number, self.look.number) if row.number else None
        if number is not None:
            barred = place.x - self.look.column == BAR_TEXT
            off = NUMBER_OFF + (BAR_TEXT + 0.5 * MM if barred else 0.0)
            things.append(PlacedLine(place.x - off - number.width, base, number, (ARTIFACT,)))
        if label is not None:
            things.append(PlacedLine(place.x, base, label, (label_element,), row.block))
        return Beside(tuple(things), base - 11.25 + waiting.depth if waiting.things else 0.0)
