"""Tables and figures: what compositions can hold and no statement has yet."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Cell,
    Composition,
    Element,
    Figure,
    Paragraph,
    Piece,
    Role,
    Table,
    TableKind,
)
from drafter.desk.export import Format
from drafter.model.pictures import Picture


def bars(width: int, height: int, seed: int = 0) -> Picture:
    """A picture of bars, other ones for another seed."""
    colour = bytes(((seed * 53) % 200, (seed * 91) % 200, 120))
    row = b"".join(colour if column // 20 % 2 == seed % 2 else b"\xff\xff\xff" for column in range(width))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress((b"\x00" + row) * height)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return Picture(b"\x89PNG\r\n\x1a\n" + b"".join(chunks), width, height, ink=0.5)


def comparison(rows: int) -> Table:
    """A table of prose, over pages where it has many rows, with a label, a caption and a note."""
    address = "https://observers.example/judgments"

    def row(number: int) -> tuple[Cell | None, ...]:
        # Two rows share a head.
        texts = ((Piece(f"Article {number}", strong=True),), (Piece("as tabled on 27 February"),))
        head = Cell(texts, head=True, rows=2) if number % 2 else None
        earlier = Cell(((Piece(f"Section {number} of the law of 2011"),),))
        judged = (Piece("Struck down in part: "), Piece(f"judgment {number}", link=f"{address}/{number}"))
        return head, earlier, Cell((judged, (Piece("in camera", language="la"),)))

    return Table(
        "",
        TableKind.COMPARISON,
        (56.0, 46.0, 0.0),
        tuple((Piece(text),) for text in ("Article of the bill", "Where it comes from", "What courts said")),
        tuple(row(number) for number in range(1, rows + 1)),
        label="Table 1.",
        caption=(Piece("The bill, article by article"),),
        note=(Piece("Where no judgment is named, none was found."),),
    )


def figure(label: str, width_mm: float) -> Figure:
    """A picture with its caption, as wide as is asked for."""
    alt = "Bars of equal width: as many gatherings in each month."
    return Figure("", bars(900, 360, 3), alt, width_mm, label, (Piece("Gatherings broken up, by month"),))


def with_exhibits(composition: Composition) -> Composition:
    """The composition with two tables, one of them over pages, and two figures after its first paragraph."""
    added: tuple[Element, ...] = (
        comparison(4),
        figure("Figure 1.", 160.0),
        replace(comparison(60), label="Table 2."),
        figure("Figure 2.", 70.0),
    )
    elements = composition.elements
    body = (n for n, one in enumerate(elements) if isinstance(one, Paragraph) and one.role is Role.BODY)
    at = next(body) + 1
    return replace(composition, elements=(*elements[:at], *added, *elements[at:]))


def written(form: Format, composition: Composition, brand: Brand) -> bytes:
    """A composition as a file, without the desk, which takes statements alone."""
    from drafter.typeset.layout import typeset
    from drafter.writers.docx import write_docx
    from drafter.writers.eml import write_eml
    from drafter.writers.html import write_html, write_mail
    from drafter.writers.markdown import write_markdown
    from drafter.writers.pdf import write_pages
    from drafter.writers.plain_text import write_text

    match form:
        case Format.PDF:
            return write_pages(typeset(composition, brand), composition)
        case Format.DOCX:
            return write_docx(composition, brand)
        case Format.HTML:
            return write_html(composition, brand)
        case Format.MARKDOWN:
            return write_markdown(composition)
        case Format.TEXT:
            return write_text(composition)
        case Format.MAIL:
            pdf = written(Format.PDF, composition, brand)
            text, page = write_text(composition), write_mail(composition, brand)
            return write_eml(composition.title, text, page, (("exhibits.pdf", pdf),))
