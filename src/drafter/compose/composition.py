"""The composition: what every format prints. Writers render it; they choose no text, order or number."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of printed text of one look. A newline in `text` is a line break."""

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    language: str = ""
    addressee: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
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


@dataclass(frozen=True, slots=True)
class SignatoryEntry:
    """One printed signatory: a line each of pieces, the name first; kept whole."""

    signatory: str
    lines: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class SignatoryList:
    """The signatories of a release, in balanced columns; filled down in this order."""

    section: str
    entries: tuple[SignatoryEntry, ...]


@dataclass(frozen=True, slots=True)
class SignOffBlock:
    """The block that one signatory fills in; never split."""

    signatory: str
    organisation: str
    name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class SignOffForm:
    """The blocks of a circulation copy with the words printed in each of them."""

    section: str
    blocks: tuple[SignOffBlock, ...]
    choices: tuple[str, ...]
    name_label: str
    title_label: str
    signature_label: str
    date_label: str


Element = Paragraph | SignatoryList | SignOffForm


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands outside the text on every page; artifacts all of it.

    `page_label` has the fields {page} and {pages}. `mark` is empty in a release.
    """

    running_title: str = ""
    mark: str = ""
    first_right: tuple[str, ...] = ()
    foot_left: str = ""
    foot_middle: str = ""
    page_label: str = "{page} / {pages}"


@dataclass(frozen=True, slots=True)
class Composition:
    """All that is printed of one edition for one purpose."""

    language: str
    title: str
    subject: str
    date: str
    purpose: Purpose
    elements: tuple[Element, ...]
    furniture: Furniture


def texts_of(composition: Composition) -> tuple[str, ...]:
    """The words of the composition, a string for each printed line or paragraph, labels first, in order.

    Every format must yield these, whitespace apart; it is what the equality proof compares with.
    """
    found: list[str] = []
    for element in composition.elements:
        match element:
            case Paragraph():
                found.append(f"{element.label} {element.text}" if element.label else element.text)
            case SignatoryList():
                for entry in element.entries:
                    found.extend("".join(piece.text for piece in line) for line in entry.lines)
            case SignOffForm():
                for block in element.blocks:
                    found.append(block.organisation)
                    found.extend(element.choices)
                    found.extend(f"{element.name_label} {block.name}".split("\n"))
                    found.append(f"{element.title_label} {block.title}")
                    found.extend((element.signature_label, element.date_label))
    return tuple(" ".join(text.split()) for text in found if text.strip())
