"""Where the letters of a page stand: kerned as the lines were measured, references raised."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from drafter.compose.composition import Footnote, Paragraph, Piece, Purpose, Role
from drafter.typeset.fonts import face
from drafter.typeset.layout import typeset
from drafter.typeset.pages import PlacedLine
from drafter.writers.pdf import write_pages
from tests.typeset.samples import SOBER, composition

TEXT = "AVATAR: Tower Way. Yours, “Wort”, r. To, Тогда ГУТА, Τόπος ΑΥΤΟ, L’AVT — and W.A. "


class Letter(NamedTuple):
    character: str
    x: float
    y: float
    size: float


def letters(data: bytes, number: int) -> Iterator[Letter]:
    """The letters of a page as they stand, but for spaces; y from the bottom."""
    document = pypdfium2.PdfDocument(data)
    text = document[number].get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    for place in range(pdfium.FPDFText_CountChars(text)):
        character = chr(pdfium.FPDFText_GetUnicode(text, place))
        pdfium.FPDFText_GetCharOrigin(text, place, x, y)
        if not character.isspace():
            yield Letter(character, x.value, y.value, pdfium.FPDFText_GetFontSize(text, place))
    document.close()


def expected(line: PlacedLine, height: float) -> Iterator[Letter]:
    """Where the letters of a line were meant to stand."""
    for run in line.line.runs:
        drawn = face(run.face)
        assert drawn is not None
        size, kerns, x = run.size or line.line.size, dict(run.kerns), line.x + run.x
        for place, character in enumerate(run.text):
            x += kerns.get(place, 0.0) * size
            if not character.isspace():
                yield Letter(character, x, height - line.y + run.rise, size)
            x += drawn.advances[character] * size


def test_letters_stand_where_lines_were_measured() -> None:
    pieces = (
        Piece(TEXT),
        Piece("and bold AVATAR, To", strong=True),
        Piece("1", note="first"),
        Piece(",", raised=True),
        Piece("2", note="second"),
        Piece(" and what is Tall after it. " + TEXT),
    )
    rows = (Paragraph(Role.BODY, pieces, block="one"),)
    notes = (Footnote("first", "1", (Piece("A note."),)), Footnote("second", "2", (Piece("Another."),)))
    made = replace(composition(SOBER, Purpose.RELEASE, *rows), footnotes=notes)
    pages = typeset(made, SOBER)
    found = list(letters(write_pages(pages, made), 0))
    meant = [letter for line in pages.pages[0].lines() for letter in expected(line, pages.height)]
    assert [letter.character for letter in found] == [letter.character for letter in meant]
    for one, other in zip(found, meant, strict=True):
        assert one.x == pytest.approx(other.x, abs=0.05), one
        assert one.y == pytest.approx(other.y, abs=0.05), one
        assert one.size == pytest.approx(other.size, abs=0.01), one
    runs = [run for line in pages.pages[0].lines() for run in line.line.runs]
    assert sum(len(run.kerns) for run in runs) > 20
    assert [run.text for run in runs if run.rise] == ["1", ",", "2"]
