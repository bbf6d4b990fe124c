"""The composition: what every format prints. Writers render it; they choose no text, order or number."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from drafter.model.pictures import Picture
from drafter.model.values import Value


class Purpose(StrEnum):
    """What a file is made for."""

    DRAFT = "draft"
    CIRCULATION = "circulation"
    RELEASE = "release"


class Role(StrEnum):
    """What a paragraph is, in the words of the page design."""

    KICKER = "kicker"
    TITLE = "title"
    DATELINE = "dateline"
    STANDFIRST = "standfirst"
    LEDE = "lede"
    DEADLINE = "deadline"
    SECTION_HEAD = "section-head"
    SUBHEAD = "subhead"
    BODY = "body"
    CALL = "call"
    ASK = "ask"
    CALL_AFTER = "call-after"
    BULLET = "bullet"
    NUMBER = "number"
    QUOTATION = "quotation"
    WITHHELD = "withheld"
    NOTE = "note"
    CONTACT = "contact"
    PUBLICATION = "publication"
    TEASER = "teaser"
    FORM_KICKER = "form-kicker"
    FORM_TITLE = "form-title"
    FORM_INTRO = "form-intro"
    ADDRESS = "address"
    REFERENCE = "reference"
    SALUTATION = "salutation"
    CLOSING = "closing"
    SIGNER = "signer"
    SIGNER_TITLE = "signer-title"
    ENCLOSURE = "enclosure"
    EMBARGO = "embargo"
    END_MARK = "end-mark"
    IDENTIFICATION = "identification"


class Piece(Value, frozen=True):
    """A stretch of printed text of one look. A newline in `text` is a line break.

    `note` is the id of the footnote that the piece refers to; its text is then that footnote's number.
    `again`: the text referred to it before. `quiet` is set in grey, `raised` like a footnote's number: the
    comma between two of them.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    language: str = ""
    addressee: bool = False
    note: str = ""
    quiet: bool = False
    raised: bool = False
    again: bool = False


Text = tuple[Piece, ...]
"""A line or paragraph of pieces."""


class Paragraph(Value, frozen=True):
    """A paragraph in reading order.

    `label` is the printed label of a list item ("1.", "–"); `number` the paragraph number in the margin of
    drafts and circulation copies, which is furniture. `block` and `start` say where the words come from:
    the block's id and the code point of its text where they begin; empty where Drafter supplied them.
    `call` joins the paragraphs of one call. The keeps are hints for pages.
    """

    role: Role
    pieces: tuple[Piece, ...]
    label: str = ""
    number: str = ""
    section: str = ""
    block: str = ""
    start: int = 0
    call: str = ""
    keep_next: bool = False
    keep_together: bool = False

    @property
    def text(self) -> str:
        """The words, without label and number."""
        return "".join(piece.text for piece in self.pieces)


class SignatoryEntry(Value, frozen=True):
    """One printed signatory: a line each of pieces, the name first; kept whole."""

    signatory: str
    lines: tuple[tuple[Piece, ...], ...]


class SignatoryList(Value, frozen=True):
    """The signatories of a release, in balanced columns; filled down in this order.

    With `persons` each entry is a person: name, then title, then organisation, in three columns.
    """

    section: str
    entries: tuple[SignatoryEntry, ...]
    persons: bool = False


class Cell(Value, frozen=True):
    """A cell of a table: its paragraphs, whether it is the head of its row, and how many rows it spans."""

    paragraphs: tuple[Text, ...]
    head: bool = False
    rows: int = 1
    signatory: str = ""


class TableKind(StrEnum):
    """How a table is set: rows of prose, or names under their countries."""

    COMPARISON = "comparison"
    NAMES = "names"


class Table(Value, frozen=True):
    """A table with a head row that repeats on each page.

    `columns` are widths in mm, 0 for an equal share of what is left of the 160. A row has as many cells as
    there are columns, None where a cell above spans. `label` and `caption` stand above ("Table 1." and its
    words), `note` below; each may be empty.
    """

    section: str
    kind: TableKind
    columns: tuple[float, ...]
    header: tuple[Text, ...]
    rows: tuple[tuple[Cell | None, ...], ...]
    label: str = ""
    caption: Text = ()
    note: Text = ()
    block: str = ""


class Figure(Value, frozen=True):
    """A picture with its caption below ("Figure 1." and its words); `alt` says what it shows."""

    section: str
    picture: Picture
    alt: str
    width_mm: float
    label: str = ""
    caption: Text = ()
    block: str = ""


class MarkerShape(StrEnum):
    """What a marker of a time line looks like: measures of one kind look alike."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"


class TimeMark(Value, frozen=True):
    """A measure on a time line, with its `date` and `text` as printed.

    `at` is its year and the part of that which had passed.
    """

    at: float
    date: str
    text: str
    shape: MarkerShape = MarkerShape.DIAMOND
    hollow: bool = False


class TimeRow(Value, frozen=True):
    """A row of a time line, of one country or several; its marks in the order of their dates."""

    label: str
    marks: tuple[TimeMark, ...]


class TimeKey(Value, frozen=True):
    """What a marker stands for."""

    shape: MarkerShape
    hollow: bool
    text: str


class TimeLine(Value, frozen=True):
    """A figure drawn from dates, with its caption below; `alt` says all that it shows.

    It has no words of its own besides its caption's: what it shows stands in a table or a list too.
    """

    section: str
    rows: tuple[TimeRow, ...]
    keys: tuple[TimeKey, ...]
    alt: str
    label: str = ""
    caption: Text = ()
    language: str = ""


class StripLogo(Value, frozen=True):
    """A signatory's logo; `name` is its alternative text and stands as text elsewhere."""

    signatory: str
    name: str
    picture: Picture


class LogoStrip(Value, frozen=True):
    """Logos of signatories in rows, of equal optical size."""

    section: str
    logos: tuple[StripLogo, ...]


class InkBlock(Value, frozen=True):
    """Room for one signature by hand, over name, title and organisation; the last two may be empty."""

    signatory: str
    name: str
    title: str = ""
    organisation: str = ""


class InkForm(Value, frozen=True):
    """Blocks to sign by hand, two beside each other, none of them ever split."""

    section: str
    blocks: tuple[InkBlock, ...]
    date_label: str


class ContactBox(Value, frozen=True):
    """The box at the foot of a press release's last page: columns of lines, the first line of each strong."""

    section: str
    columns: tuple[tuple[Text, ...], ...]


class Footnote(Value, frozen=True):
    """A footnote: its number as printed, and what it says."""

    id: str
    label: str
    pieces: Text


class SignOffBlock(Value, frozen=True):
    """The block that one signatory fills in; never split."""

    signatory: str
    organisation: str
    name: str = ""
    title: str = ""


class SignOffForm(Value, frozen=True):
    """The blocks of a circulation copy with the words printed in each of them."""

    section: str
    blocks: tuple[SignOffBlock, ...]
    choices: tuple[str, ...]
    name_label: str
    title_label: str
    signature_label: str
    date_label: str


Element = (
    Paragraph | SignatoryList | SignOffForm | Table | Figure | TimeLine | LogoStrip | InkForm | ContactBox
)


class Furniture(Value, frozen=True):
    """What stands outside the text on every page; artifacts all of it.

    `page_label` has the fields {page} and {pages}. `mark` is empty in a release. `foot_columns` are the
    columns of lines of brands that have them, in place of `foot_left`; `form_name` is the large word at the
    right of a first head ("Press release"); `return_line` stands over the address of a letter.
    """

    running_title: str = ""
    mark: str = ""
    first_right: tuple[str, ...] = ()
    foot_left: str = ""
    foot_middle: str = ""
    page_label: str = "{page} / {pages}"
    foot_columns: tuple[tuple[str, ...], ...] = ()
    form_name: str = ""
    return_line: str = ""


class Composition(Value, frozen=True):
    """All that is printed of one edition for one purpose; footnotes in the order of their numbers.

    As `endnotes` they stand after all else, under the heading that is the last element.
    """

    language: str
    title: str
    subject: str
    date: str
    purpose: Purpose
    elements: tuple[Element, ...]
    furniture: Furniture
    footnotes: tuple[Footnote, ...] = ()
    endnotes: bool = False


def texts_of(composition: Composition) -> tuple[str, ...]:
    """The words of the composition, a string for each printed line or paragraph, labels first, in order.

    Every format must yield these, whitespace apart; it is what the equality proof compares with. A logo or
    figure gives no words. Footnotes are not among them: see `notes_of`.
    """
    found = (text for element in composition.elements for text in texts_of_element(element))
    return tuple(" ".join(text.split()) for text in found if text.strip())


def notes_of(composition: Composition) -> tuple[str, ...]:
    """The words of the footnotes, numbers first, in order; every format must yield these too."""
    found = (f"{note.label} {text_of(note.pieces)}" for note in composition.footnotes)
    return tuple(" ".join(text.split()) for text in found)


def text_of(pieces: Text) -> str:
    """The words of pieces."""
    return "".join(piece.text for piece in pieces)


def texts_of_element(element: Element) -> Iterator[str]:
    """The words of one element as `texts_of` lists them."""
    match element:
        case Paragraph():
            yield _labelled(element.label, element.text)
        case SignatoryList():
            yield from (text_of(line) for entry in element.entries for line in entry.lines)
        case Table():
            yield _labelled(element.label, text_of(element.caption))
            yield from (text_of(head) for head in element.header)
            cells = (cell for row in element.rows for cell in row if cell is not None)
            yield from (text_of(paragraph) for cell in cells for paragraph in cell.paragraphs)
            yield text_of(element.note)
        case Figure() | TimeLine():
            yield _labelled(element.label, text_of(element.caption))
        case ContactBox():
            yield from (text_of(line) for column in element.columns for line in column)
        case SignOffForm():
            for block in element.blocks:
                yield block.organisation
                yield from element.choices
                yield from f"{element.name_label} {block.name}".split("\n")
                yield f"{element.title_label} {block.title}"
                yield from (element.signature_label, element.date_label)
        case InkForm():
            for ink in element.blocks:
                yield from (ink.name, ink.title, ink.organisation, element.date_label)
        case LogoStrip():
            return


def _labelled(label: str, text: str) -> str:
    return f"{label} {text}" if label else text
