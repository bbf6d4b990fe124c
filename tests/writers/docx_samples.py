"""Compositions to write: every role once, and as many signatories or paragraphs as are wanted."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

from drafter.compose.brand import Brand, read_brand
from drafter.compose.composition import (
    Cell,
    Composition,
    ContactBox,
    Element,
    Figure,
    Footnote,
    Furniture,
    InkBlock,
    InkForm,
    LogoStrip,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
    StripLogo,
    Table,
    TableKind,
    Text,
)
from drafter.model.pictures import Picture

BRANDS = Path(__file__).resolve().parents[2] / "resources" / "brands"


def brand(name: str) -> Brand:
    return read_brand(BRANDS / name)


def plain(role: Role, text: str, block: str = "", **more: str) -> Paragraph:
    return Paragraph(role, (Piece(text),), block=block, **more)  # type: ignore[arg-type]


def opening() -> tuple[Paragraph, ...]:
    return (
        plain(Role.KICKER, "Joint statement"),
        plain(Role.TITLE, "The harbour council should keep its reading rooms open", "blocktitle01"),
        plain(Role.DATELINE, "Port Amber\n3 March 2026"),
        plain(Role.LEDE, "Six reading rooms are to close in May. We ask for them to stay.", "blocklede001"),
    )


def middle() -> tuple[Paragraph, ...]:
    """A section of text and one of calls; a block in three paragraphs."""
    return (
        plain(Role.SECTION_HEAD, "Background"),
        Paragraph(
            Role.BODY,
            (
                Piece("The council met on 2 March"),
                Piece(" in camera", emphasis=True, language="la"),
                Piece(" and published its "),
                Piece("minutes", link="https://example.org/minutes?day=2 March"),
                Piece("; see also "),
                Piece("this", link="javascript:alert(1)"),
                Piece(". "),
                Piece("Nobody was heard.", strong=True),
            ),
            block="blockback001",
        ),
        plain(Role.SUBHEAD, "What it costs", "blocksub0001"),
        plain(Role.BULLET, "staff for six rooms", "blockbul0001", label="–"),
        plain(Role.BULLET, "heating", "blockbul0002", label="–"),
        plain(Role.NUMBER, "first a hearing,", "blocknum0001", label="1."),
        plain(Role.NUMBER, "then a vote.", "blocknum0002", label="2."),
        plain(Role.QUOTATION, "“A room with books is a room with neighbours.”", "blockquo0001"),
        plain(Role.NUMBER, "a second list begins", "blocknum0003", label="1."),
        plain(Role.SECTION_HEAD, "Calls to action"),
        Paragraph(
            Role.CALL,
            (Piece("We call on the "), Piece("Harbour Council", addressee=True)),
            block="blockcall001",
            call="callharbour1",
        ),
        plain(Role.ASK, "to keep all six rooms open,", "blockcall001", label="1.", call="callharbour1"),
        plain(Role.ASK, "to hear those who use them.", "blockcall001", label="2.", call="callharbour1"),
        plain(Role.CALL_AFTER, "We will come to the hearing.", "blockcall001", call="callharbour1"),
        Paragraph(
            Role.CALL,
            (Piece("We call on the "), Piece("Ministry of Culture", strong=True, addressee=True)),
            block="blockcall002",
            call="callministry",
        ),
        plain(Role.ASK, "to share the cost.", "blockcall002", label="3.", call="callministry"),
    )


def entries(count: int) -> tuple[SignatoryEntry, ...]:
    found = []
    for number in range(1, count + 1):
        name = f"Reading Room Friends {number}"
        lines: tuple[tuple[Piece, ...], ...] = ((Piece(name),),)
        if number % 5 == 0:
            lines = ((Piece(f"Person {number}", strong=True),), (Piece("Librarian"),), (Piece(name),))
        found.append(SignatoryEntry(f"signatory{number:04d}", lines))
    return tuple(found)


def closing() -> tuple[Paragraph, ...]:
    return (
        plain(Role.WITHHELD, "Two organisations have signed without being named."),
        plain(Role.SECTION_HEAD, "Notes to editors"),
        plain(Role.NOTE, "The rooms opened in 1911.", "blocknote001", label="1."),
        plain(Role.NOTE, "A plan of the rooms is enclosed.", "blocknote002"),
        plain(Role.SECTION_HEAD, "Contact"),
        plain(Role.CONTACT, "The coordinator\ndesk@example.org", "blockcont001"),
        plain(Role.SECTION_HEAD, "Related"),
        plain(Role.PUBLICATION, "An earlier appeal"),
        plain(Role.TEASER, "What we wrote last year."),
    )


def form(count: int) -> tuple[Paragraph | SignOffForm, ...]:
    blocks = tuple(
        SignOffBlock(
            f"signatory{number:04d}", f"Reading Room Friends {number}", "Ann\nBee" if number == 2 else ""
        )
        for number in range(1, count + 1)
    )
    return (
        plain(Role.FORM_KICKER, "Sign-off"),
        plain(Role.FORM_TITLE, "Please fill in one block"),
        plain(Role.FORM_INTRO, "Your answer is bound to this text."),
        SignOffForm(
            "", blocks, ("We sign", "With changes", "We decline"), "Name", "Title", "Signature", "Date"
        ),
    )


def numbered(elements: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    number = 0
    found = []
    for element in elements:
        if element.role in (Role.BODY, Role.CALL, Role.CALL_AFTER):
            number += 1
            element = replace(element, number=str(number))
        found.append(element)
    return tuple(found)


def composition(purpose: Purpose = Purpose.RELEASE, signatories: int = 7, times: int = 1) -> Composition:
    """Every role; `times` as much text, its asks and paragraphs numbered on."""
    text: list[Paragraph] = []
    asks = 0
    for turn in range(times):
        for element in middle():
            if element.role is Role.ASK:
                asks += 1
                element = replace(element, label=f"{asks}.")
            text.append(
                replace(element, block=f"{element.block}x{turn}") if turn and element.block else element
            )
    circulated = purpose is Purpose.CIRCULATION
    deadline = (plain(Role.DEADLINE, "Please answer by 1 March\nto the coordinator"),) if circulated else ()
    body = numbered(tuple(text)) if circulated else tuple(text)
    return Composition(
        language="en-GB",
        title="The harbour council should keep its reading rooms open",
        subject="Joint statement",
        date="2026-03-03",
        purpose=purpose,
        elements=(
            *opening(),
            *deadline,
            *body,
            plain(Role.SECTION_HEAD, "Signatories"),
            SignatoryList("", entries(signatories)),
            *closing(),
            *(form(signatories) if circulated else ()),
        ),
        furniture=Furniture(
            running_title="Reading rooms",
            mark={Purpose.DRAFT: "Draft", Purpose.CIRCULATION: "Draft for sign-off"}.get(purpose, ""),
            first_right=() if purpose is not Purpose.RELEASE else ("example.org", "desk@example.org"),
            foot_left="3 March 2026",
            foot_middle="Reading Rooms, Quay 1",
            page_label="Page {page} of {pages}",
        ),
    )


def picture(width: int = 300, height: int = 120, shade: int = 0x60) -> Picture:
    """A grey box with a white edge."""
    inner = bytes([255] * 10 + [shade] * (width - 20) + [255] * 10)
    rows = b"".join(b"\0" + (bytes([255] * width) if y in (0, height - 1) else inner) for y in range(height))

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return Picture(png, width, height, ink=0.9)


def footnotes() -> tuple[Footnote, ...]:
    return (
        Footnote(
            "notecouncil1", "1", (Piece("Minutes of the council, item 4: "), link("example.org/minutes"))
        ),
        Footnote(
            "notecouncil2", "2", (Piece("A hearing "), Piece("in camera", emphasis=True, language="la"))
        ),
        Footnote(
            "notecouncil3",
            "3",
            (
                Piece("Two rooms closed in 2019, and no room has been opened since. " * 4),
                link("example.org/rooms"),
            ),
        ),
    )


def link(address: str) -> Piece:
    return Piece(address, link=f"https://{address}")


def noted() -> tuple[Paragraph, ...]:
    """Paragraphs that refer to the footnotes, two of them at one place."""
    return (
        Paragraph(
            Role.BODY,
            (
                Piece("The council has said so before."),
                Piece("1", note="notecouncil1"),
                Piece(",", raised=True),
                Piece("2", note="notecouncil2"),
                Piece(" It will be asked again,"),
            ),
            block="blocknoted01",
        ),
        Paragraph(
            Role.BODY,
            (Piece("and not by us alone."), Piece("3", note="notecouncil3")),
            block="blocknoted02",
        ),
    )


def words(text: str, **more: bool) -> Text:
    return (Piece(text, **more),)  # type: ignore[arg-type]


def comparison(rows: int = 3) -> Table:
    def row(number: int) -> tuple[Cell, ...]:
        first = Cell(
            (
                words(f"Port Amber, {number} May 2025", strong=True),
                words("Order to close the reading room at the quay, and to move its books (proposed)"),
                words("Evidence: documented", quiet=True),
            ),
            head=True,
        )
        second = Cell((words(f"{number} July 2012", strong=True), words("Order No. 7 on reading rooms")))
        court = (Piece("Harbour Court, "), Piece("annulled", strong=True), Piece(" in part."))
        return first, second, Cell((court,))

    return Table(
        "influence001",
        TableKind.COMPARISON,
        (56.0, 46.0, 0.0),
        (words("Measure here"), words("Earlier measure compared"), words("What courts said")),
        tuple(row(number) for number in range(1, rows + 1)),
        label="Table 1.",
        caption=words("Closures of 2025, compared with earlier ones"),
        note=words("An entry without a judgment means that none was found, not that there is none."),
        block="blocktable01",
    )


def names_by_country(countries: int = 3, each: int = 2) -> Table:
    rows: list[tuple[Cell | None, ...]] = []
    for country in range(1, countries + 1):
        for place in range(each):
            first = Cell((words(f"Country {country}"),), head=True, rows=each) if not place else None
            name = Cell(
                (words(f"Friends of Reading {country}.{place + 1}"),), signatory=f"sig{country}{place}"
            )
            rows.append((first, name, Cell((words("A. Example"),)), Cell((words("Chair"),))))
    heads = ("Country", "Organisation", "Person", "Title")
    return Table(
        "", TableKind.NAMES, (26.0, 58.0, 30.0, 0.0), tuple(words(head) for head in heads), tuple(rows)
    )


def figure() -> Figure:
    return Figure(
        "influence001",
        picture(900, 400),
        "A time line of four closures between 2012 and 2025.",
        160.0,
        "Figure 1.",
        words("Four closures, 2012 to 2025."),
        "blockfigure1",
    )


def lettered() -> tuple[Element, ...]:
    """The parts of a letter."""
    return (
        Paragraph(Role.ADDRESS, (Piece("Harbour Council\nQuay 1\nPort Amber"),)),
        Paragraph(Role.REFERENCE, (Piece("3 March 2026"),), label="Date"),
        Paragraph(Role.REFERENCE, (Piece("RR-7"),), label="Our reference"),
        plain(Role.SALUTATION, "Dear Members,"),
        plain(Role.CLOSING, "Yours sincerely,"),
        plain(Role.SIGNER, "Ann Bee"),
        plain(Role.SIGNER_TITLE, "Librarian"),
        Paragraph(Role.ENCLOSURE, (Piece("a plan"),), label="Enclosure"),
    )


def pressed() -> tuple[Element, ...]:
    """The parts of a press release."""
    lines = (words("Media contact", strong=True), words("desk@example.org"))
    return (
        plain(Role.EMBARGO, "Embargo: Monday 2 March"),
        plain(Role.END_MARK, "Ends"),
        ContactBox("", (lines, lines, lines)),
    )


def signed() -> tuple[Element, ...]:
    """Signatories as persons, as logos, and as room for ink."""
    lines = (words("Ann Bee", strong=True), words("Librarian", quiet=True), words("Rooms"))
    logos = tuple(StripLogo(f"s{n}", f"Friends {n}", picture(200 + 90 * n, 200)) for n in range(8))
    blocks = (
        InkBlock("a", "Ann Bee", "Librarian", "Rooms"),
        InkBlock("b", "Ben Cee"),
        InkBlock("c", "Cy Dee"),
    )
    return (
        SignatoryList("", tuple(SignatoryEntry(f"p{n}", lines) for n in range(5)), persons=True),
        LogoStrip("", logos),
        InkForm("", blocks, "Date"),
        plain(Role.IDENTIFICATION, "Affiliations are given to identify persons."),
    )


def rich(purpose: Purpose = Purpose.RELEASE, signatories: int = 7) -> Composition:
    """A composition with footnotes, tables and a figure."""
    plain_one = composition(purpose, signatories)
    inserted: tuple[Element, ...] = (*noted(), comparison(), figure(), plain(Role.BODY, "So much for facts."))
    if purpose is Purpose.CIRCULATION:
        inserted = tuple(
            replace(one, number=str(20 + place)) if isinstance(one, Paragraph) else one
            for place, one in enumerate(inserted)
        )
    at = next(
        place
        for place, one in enumerate(plain_one.elements)
        if one == plain(Role.SECTION_HEAD, "Signatories")
    )
    elements = (*plain_one.elements[:at], *inserted, *plain_one.elements[at:], names_by_country())
    return replace(plain_one, elements=elements, footnotes=footnotes())


def letter(page_label: str = "Page {page} of {pages}") -> Composition:
    """A letter with a return line over its address and a foot in columns."""
    address, date, reference, salutation, *rest = lettered()
    elements = (
        *(address, date, reference),
        plain(Role.TITLE, "The reading rooms"),
        salutation,
        plain(Role.BODY, "Keep them open."),
        *rest,
    )
    made = composition()
    around = replace(
        made.furniture,
        first_right=(),
        page_label=page_label,
        return_line="Reading Rooms, Quay 1, Port Amber",
        foot_columns=(("Reading Rooms", "Quay 1"), ("desk@example.org",)),
    )
    return replace(made, elements=elements, furniture=around)
