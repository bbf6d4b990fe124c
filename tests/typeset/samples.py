"""Compositions made by hand and at random, for the tests of pages and of PDF."""

from __future__ import annotations

from dataclasses import replace
from struct import pack
from zlib import compress, crc32

from hypothesis import strategies as st

from drafter.compose.brand import Brand, read_brand
from drafter.compose.composition import (
    Cell,
    Composition,
    Element,
    Figure,
    Footnote,
    Furniture,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryEntry,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
    Table,
    TableKind,
    Text,
)
from drafter.model.pictures import Picture
from drafter.places import resources

SOBER = read_brand(resources() / "brands" / "sober")
WARM = read_brand(resources() / "brands" / "warm")
LETTER = replace(SOBER, page=replace(SOBER.page, paper="Letter"))
BRANDS = (SOBER, WARM, LETTER)

TEXT = (
    "The river council met in the old mill on 9 May 2031 and heard what fishers, farmers and towns had to "
    "say. Nobody disputed that the weir is unsafe; the well-known report of the engineers had said so twice. "
    "What was disputed is who pays, and whether the banks may be opened before the herons have left."
)
ASKS = (
    "to publish the engineers’ report in full, with its annexes and the minutes of the hearing",
    "to open the northern bank only after the breeding season, and",
    "to pay for both.",
)


def furniture(mark: str = "") -> Furniture:
    """Head and foot with every field filled."""
    return Furniture(
        running_title="A safe weir for everyone on the river",
        mark=mark,
        first_right=("river.example", "press@river.example"),
        foot_left="9 May 2031",
        foot_middle="River Council, Mill Lane 1",
        page_label="Page {page} of {pages}",
    )


def head(brand: Brand) -> list[Element]:
    """Kind of text, headline, dateline and lede."""
    dateline = "Milltown\n9 May 2031" if brand.page.section == "side" else "Milltown, 9 May 2031"
    title = (
        "Rebuild the weir, open the bank after the season, and share the cost among all who live on the river"
    )
    return [
        Paragraph(Role.KICKER, (Piece("Joint statement"),), keep_next=True),
        Paragraph(Role.TITLE, (Piece(title),), section="top", block="headline", keep_next=True),
        Paragraph(Role.DATELINE, (Piece(dateline),), keep_next=True),
        Paragraph(Role.LEDE, (Piece(TEXT[:120].strip()),), section="lede", block="lede", keep_together=True),
    ]


def section(number: int, *paragraphs: Paragraph) -> list[Element]:
    """A section with a head and paragraphs."""
    name = f"section{number}"
    heading = Paragraph(
        Role.SECTION_HEAD, (Piece(f"What happened, part {number}"),), section=name, keep_next=True
    )
    return [heading, *(replace(paragraph, section=name) for paragraph in paragraphs)]


def body(block: str, text: str = TEXT, number: str = "") -> Paragraph:
    """A paragraph of body text."""
    return Paragraph(Role.BODY, (Piece(text),), block=block, number=number)


def call(name: str, first: int, number: str = "") -> list[Paragraph]:
    """A call with its asks and a sentence after them."""
    opening = (Piece("We ask the "), Piece("Ministry of Waters", addressee=True), Piece(", without delay,"))
    rows = [Paragraph(Role.CALL, opening, number=number, block=name, call=name, keep_next=True)]
    for place, ask in enumerate(ASKS):
        rows.append(
            Paragraph(
                Role.ASK, (Piece(ask),), label=f"{first + place}.", block=name, call=name, keep_together=True
            )
        )
    rows.append(Paragraph(Role.CALL_AFTER, (Piece(TEXT),), block=name, call=name))
    return rows


def names(count: int) -> SignatoryList:
    """A list of so many names, some of which need two lines."""
    entries = []
    for number in range(count):
        long = " for the Upper and the Lower Valley and Everyone in Between" if number % 5 == 2 else ""
        entries.append(SignatoryEntry(f"signatory{number}", ((Piece(f"Society No. {number + 1}{long}"),),)))
    return SignatoryList("signatories", tuple(entries))


def form(count: int) -> list[Element]:
    """The pages on which so many signatories answer."""
    blocks = tuple(
        SignOffBlock(
            f"signatory{number}",
            f"Society No. {number + 1}"
            + " for the Whole Length of the Valley and its Tributaries" * (number % 3),
            name=""
            if number % 2
            else "Name of a Person"
            if count > 8
            else "Name of a Person\nand of Another",
        )
        for number in range(count)
    )
    return [
        Paragraph(Role.FORM_KICKER, (Piece("Sign-off"),), keep_next=True),
        Paragraph(Role.FORM_TITLE, (Piece("Please fill in one block and send it back"),), keep_next=True),
        Paragraph(Role.FORM_INTRO, (Piece("By Friday at noon. " + TEXT[:90].strip()),), keep_next=True),
        SignOffForm(
            "", blocks, ("We sign", "With changes", "We decline"), "Name", "Title", "Signature", "Date"
        ),
    ]


def composition(
    brand: Brand, purpose: Purpose, *elements: Element, language: str = "en", title: str = "A safe weir"
) -> Composition:
    """A composition of elements with all furniture."""
    mark = "" if purpose is Purpose.RELEASE else "Draft for sign-off"
    return Composition(
        language=language,
        title=title,
        subject="Joint statement",
        date="2031-05-09",
        purpose=purpose,
        elements=tuple(elements),
        furniture=furniture(mark),
    )


def statement(brand: Brand, purpose: Purpose, *, sections: int = 3, signatories: int = 7) -> Composition:
    """A whole statement: head, sections, calls, names, notes, and for circulation the form."""
    numbered = purpose is Purpose.CIRCULATION
    elements = head(brand)
    for number in range(sections):
        rows = [
            body(f"body{number}{row}", number=str(number * 3 + row + 1) if numbered else "")
            for row in range(3)
        ]
        elements += section(number, *rows)
    elements += section(sections, *call("call-one", 1), *call("call-two", 4))
    heading = Paragraph(Role.SECTION_HEAD, (Piece("Signatories"),), section="signatories", keep_next=True)
    elements += [heading, names(signatories)]
    address = Piece("press@river.example", link="mailto:press@river.example")
    notes = (
        Paragraph(Role.NOTE, (Piece(TEXT),), block="note", label="1.", keep_together=True),
        Paragraph(Role.CONTACT, (Piece("Contact", strong=True), Piece(" "), address), block="contact"),
    )
    elements += section(sections + 1, *notes)
    if numbered:
        elements += form(signatories)
    return composition(brand, purpose, *elements)


# Letters of every script that there is a font for, signs, and what nobody sees.
_ALPHABET = st.sampled_from("abcdefghij ABC  .,;:–—-/éßłŞіґәқңЖяΩλქართՀայ0123456789“”«»()\u00a0\u00ad\u200b")
_WORDS = st.lists(st.text(_ALPHABET, min_size=1, max_size=14), min_size=1, max_size=90).map(" ".join)
_TEXTS = _WORDS.filter(lambda text: any(letter.isalnum() for letter in text))


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    """A paragraph of some role of running text."""
    role = draw(st.sampled_from([Role.BODY, Role.BODY, Role.QUOTATION, Role.BULLET, Role.SUBHEAD, Role.ASK]))
    pieces = draw(
        st.lists(
            st.builds(
                Piece,
                _TEXTS,
                strong=st.booleans(),
                emphasis=st.booleans(),
                link=st.sampled_from(["", "", "https://river.example/a"]),
            ),
            min_size=1,
            max_size=3,
        )
    )
    label = {Role.BULLET: "–", Role.ASK: "7."}.get(role, "")
    block = draw(st.text("abcdefghijklmnopqrstuvwxyz", min_size=8, max_size=8))
    return Paragraph(role, tuple(pieces), label=label, block=block, keep_next=role is Role.SUBHEAD)


def plain(text: str) -> Text:
    """Text of one look."""
    return (Piece(text),)


def comparison(*precedents: str, label: str = "Table 1.") -> Table:
    """Measures beside their precedents, one of these to a row."""
    rows = []
    for number, precedent in enumerate(precedents, start=1):
        day = (Piece(f"Lowland, {number} May 2031", strong=True),)
        measure = Cell((day, plain("Law on weirs"), (Piece("Evidence: documented", quiet=True),)), head=True)
        courts = (Piece("Court of Rivers, "), Piece("Millers and Others", emphasis=True))
        rows.append((measure, Cell((plain(precedent),)), Cell((courts,))))
    return Table(
        section="table",
        kind=TableKind.COMPARISON,
        columns=(56, 46, 0),
        header=(plain("Measure here"), plain("Precedent compared"), plain("What courts said")),
        rows=tuple(rows),
        label=label,
        caption=plain("Measures of 2031, compared with earlier ones"),
        note=plain("That there is no judgment means that none was found."),
        block="table",
    )


def countries(*counts: int, long: int = 0) -> Table:
    """Signatories under countries that have so many of them; every so many have a long name."""
    rows: list[tuple[Cell | None, ...]] = []
    for place, count in enumerate(counts):
        for number in range(count):
            name = f"Society No. {len(rows) + 1}"
            if long and len(rows) % long == 0:
                name += " for the Upper and the Lower Valley and Everyone in Between"
            country = Cell((plain(f"Country of Hills {place}"),), head=True, rows=count)
            person = (Cell((plain(name),), signatory=f"signatory{len(rows)}"), Cell((plain("A Person"),)))
            rows.append((None if number else country, *person, Cell((plain("Chair"),))))
    header = tuple(map(plain, ("Country", "Organisation", "Person", "Title")))
    return Table("signatories", TableKind.NAMES, (26, 58, 30, 0), header, tuple(rows))


def grey_png(width: int, height: int) -> bytes:
    """A grey PNG of so many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))

    head = chunk(b"IHDR", pack(">2I5B", width, height, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", compress((b"\0" + b"\x80" * width) * height))
    return b"\x89PNG\r\n\x1a\n" + head + pixels + chunk(b"IEND", b"")


def figure(width_mm: float = 160, height: int = 600, *, drawn: bool = True) -> Figure:
    """A picture 1,600 wide and so high in proportion, with a caption."""
    path = f"M0 0L1600 0L1600 {height}L0 {height}Z"
    svg = f'<svg viewBox="0 0 1600 {height}"><path fill="#1F4A5F" d="{path}"/></svg>'
    picture = Picture(grey_png(16, height // 100), 16, height // 100, svg if drawn else "")
    caption = plain("Eight measures on a line")
    return Figure("figure", picture, "A line with eight points", width_mm, "Figure 1.", caption, "figure")


def reference(number: int) -> Piece:
    """The number of a footnote in the text."""
    return Piece(str(number), note=f"note{number}")


def footnote(number: int, text: str = TEXT) -> Footnote:
    """A footnote, with an address at its end."""
    address = "https://river.example/minutes/2031"
    return Footnote(f"note{number}", str(number), (Piece(f"{text} "), Piece(address, link=address)))


@st.composite
def _noted(draw: st.DrawFn, made: Composition) -> Composition:
    """The composition with footnotes to some of its paragraphs, up to three at one place; one may be long."""
    elements = list(made.elements)
    written: list[Footnote] = []
    short, long = draw(_TEXTS), draw(st.integers(0, 12))
    for place, row in enumerate(elements):
        if not isinstance(row, Paragraph) or not row.block or row.role is Role.TITLE:
            continue
        pieces: list[Piece] = []
        for piece in row.pieces:
            pieces.append(piece)
            for again in range(draw(st.sampled_from([0, 0, 0, 0, 0, 1, 1, 3]))):
                number = len(written) + 1
                pieces += [Piece(",", raised=True)] if again else []
                pieces.append(reference(number))
                text = TEXT * 30 if number == long else draw(st.sampled_from([short[:40], short, TEXT]))
                written.append(footnote(number, text))
        elements[place] = replace(row, pieces=tuple(pieces))
    return replace(made, elements=tuple(elements), footnotes=tuple(written))


_objects = st.one_of(
    st.builds(
        figure, st.sampled_from([40, 126, 127, 160]), st.sampled_from([100, 900, 9000]), drawn=st.booleans()
    ),
    st.lists(st.sampled_from(["Act 1", TEXT, TEXT * 8]), max_size=9).map(lambda texts: comparison(*texts)),
)


@st.composite
def compositions(draw: st.DrawFn) -> tuple[Composition, Brand]:
    """A composition of up to some pages, and its brand."""
    brand = draw(st.sampled_from(BRANDS))
    purpose = draw(st.sampled_from(list(Purpose)))
    elements = head(brand) if draw(st.booleans()) else []
    for number in range(draw(st.integers(1, 5))):
        elements += section(number, *draw(st.lists(paragraphs(), min_size=1, max_size=6)))
        elements += draw(st.lists(_objects, max_size=1))
    count = draw(st.sampled_from([0, 0, 1, 5, 13, 40, 100]))
    if count:
        heading = Paragraph(Role.SECTION_HEAD, (Piece("Signatories"),), section="signatories", keep_next=True)
        lists: list[Element] = [names(count), countries(count // 2, count - count // 2, 1, long=3)]
        elements += [heading, draw(st.sampled_from(lists))]
    if purpose is Purpose.CIRCULATION and count and count < 50:
        elements += form(count)
    made = composition(brand, purpose, *elements)
    return draw(_noted(made)) if draw(st.booleans()) else made, brand
