"""Characters that a page can carry: decided here, so that no format prints what another leaves out."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from drafter.compose.composition import (
    Cell,
    Composition,
    ContactBox,
    Element,
    Figure,
    InkBlock,
    LogoStrip,
    Paragraph,
    Piece,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
    Table,
    Text,
    TimeLine,
    TimeRow,
)
from drafter.compose.memory import ComposeCache

# Controls print nothing and no file may hold them. A lone surrogate and what is no character at all stay
# visible. Whatever ends a line anywhere ends it everywhere.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x9f]")
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def printable(text: str) -> str:
    """The text as it is printed: line ends as LF, no controls, U+FFFD for what is no character."""
    if not _ODD.search(text):
        return text
    text = _LINE_END.sub("\n", text).replace("\x1f", " ")
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", _CONTROL.sub("", text))


def is_seen(text: str) -> bool:
    """Whether a page shows anything of the text: not where it is all spaces, joiners and controls."""
    return any(not one.isspace() and unicodedata.category(one) not in ("Cc", "Cf") for one in text)


def printable_composition(composition: Composition, kept: ComposeCache) -> Composition:
    """The composition with printable text alone; the same elements where they were so already."""
    around = composition.furniture
    elements = [_kept_element(element, kept) for element in composition.elements]
    return replace(
        composition,
        title=printable(composition.title),
        subject=printable(composition.subject),
        elements=kept.shared(elements),
        footnotes=tuple(replace(note, pieces=_pieces(note.pieces)) for note in composition.footnotes),
        furniture=replace(
            around,
            running_title=printable(around.running_title),
            first_right=_lines(around.first_right),
            foot_left=printable(around.foot_left),
            foot_middle=printable(around.foot_middle),
            foot_columns=tuple(_lines(column) for column in around.foot_columns),
            form_name=printable(around.form_name),
            return_line=printable(around.return_line),
        ),
    )


def _kept_element(element: Element, kept: ComposeCache) -> Element:
    found = kept.printed.get(element)
    if found is None:
        found = _element(element)
        kept.printed.put(element, found)
    return found


def _element(element: Element) -> Element:
    match element:
        case Paragraph():
            if not _ODD.search(element.label) and not _odd_in(element.pieces):
                return element
            return replace(element, label=printable(element.label), pieces=_pieces(element.pieces))
        case SignatoryList():
            if not any(_odd_in(line) for entry in element.entries for line in entry.lines):
                return element
            entries = (replace(entry, lines=_texts(entry.lines)) for entry in element.entries)
            return replace(element, entries=tuple(entries))
        case Table():
            return replace(
                element,
                header=_texts(element.header),
                rows=tuple(tuple(_cell(cell) for cell in row) for row in element.rows),
                caption=_pieces(element.caption),
                note=_pieces(element.note),
            )
        case Figure():
            return replace(element, alt=printable(element.alt), caption=_pieces(element.caption))
        case TimeLine():
            rows = tuple(_row(row) for row in element.rows)
            return replace(element, rows=rows, alt=printable(element.alt), caption=_pieces(element.caption))
        case LogoStrip():
            return replace(
                element, logos=tuple(replace(logo, name=printable(logo.name)) for logo in element.logos)
            )
        case ContactBox():
            return replace(element, columns=tuple(_texts(column) for column in element.columns))
        case SignOffForm():
            return replace(element, blocks=tuple(_block(block) for block in element.blocks))
        case _:
            return replace(element, blocks=tuple(_ink(block) for block in element.blocks))


def _block(block: SignOffBlock) -> SignOffBlock:
    organisation, name, title = _lines((block.organisation, block.name, block.title))
    return replace(block, organisation=organisation, name=name, title=title)


def _ink(block: InkBlock) -> InkBlock:
    name, title, organisation = _lines((block.name, block.title, block.organisation))
    return replace(block, name=name, title=title, organisation=organisation)


def _row(row: TimeRow) -> TimeRow:
    marks = tuple(replace(mark, date=printable(mark.date), text=printable(mark.text)) for mark in row.marks)
    return TimeRow(printable(row.label), marks)


def _cell(cell: Cell | None) -> Cell | None:
    return replace(cell, paragraphs=_texts(cell.paragraphs)) if cell is not None else None


def _odd_in(pieces: Text) -> bool:
    return any(_ODD.search(piece.text) or (piece.link and _ODD.search(piece.link)) for piece in pieces)


def _pieces(pieces: Text) -> Text:
    """The pieces with printable text; where one has none left, its neighbours are one if they are alike."""
    found: list[Piece] = []
    parted = False
    for piece in pieces:
        text = printable(piece.text)
        if not text:
            parted = True
            continue
        made = replace(piece, text=text, link=_address(piece.link))
        if parted and found and not made.note and replace(found[-1], text="") == replace(made, text=""):
            made = replace(made, text=found.pop().text + text)
        found.append(made)
        parted = False
    return tuple(found)


def _address(link: str) -> str:
    """A link's target in one line."""
    return printable(link).replace("\n", "") if link else ""


def _texts(texts: tuple[Text, ...]) -> tuple[Text, ...]:
    return tuple(_pieces(text) for text in texts)


def _lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(printable(line) for line in lines)
