"""The PDF that is written: its words, its fonts, its links, what it says about itself, its bytes."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings

from drafter.compose.brand import Brand
from drafter.compose.compose import compose
from drafter.compose.composition import Composition, Paragraph, Piece, Purpose, Role
from drafter.desk.importing import import_file
from drafter.typeset.fonts import printed
from drafter.typeset.layout import typeset
from drafter.typeset.pages import Pages
from drafter.writers.pdf import write_pages, write_pdf
from tests.typeset.extracts import words_of_composition, words_of_pages
from tests.typeset.samples import (
    BRANDS,
    SOBER,
    TEXT,
    WARM,
    body,
    composition,
    compositions,
    head,
    section,
    statement,
)

Extract = Callable[[bytes, Path], list[str]]


def by_pdfium(data: bytes, _: Path) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    # A hyphen at the end of a line comes as a mark of its own.
    return [text.replace("\ufffe", "-").replace("\x02", "-") for text in texts]


def by_poppler(data: bytes, folder: Path) -> list[str]:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed.")
    file = folder / "made.pdf"
    file.write_bytes(data)
    run = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", str(file), "-"], capture_output=True, check=True
    )
    assert run.stderr == b""
    return run.stdout.decode("utf-8").split("\f")[:-1]


def boundaries(text: str) -> set[int]:
    """After how many characters, spaces apart, the text has a space."""
    found, count = set(), 0
    for character in text:
        if character.isspace():
            found.add(count)
        else:
            count += 1
    return found


def placed_words(pages: Pages) -> list[tuple[str, set[int]]]:
    """What each page holds, spaces apart, and where a reader must find spaces: in lines and at soft ends."""
    found = []
    for page in pages.pages:
        text, spaces = "", set()
        for line in page.lines():
            spaces |= {len(text) + at for at in boundaries(line.line.text)}
            text += "".join(line.line.text.split())
            if line.line.soft:
                spaces.add(len(text))
        found.append((text, spaces - {0, len(text)}))
    return found


@pytest.mark.parametrize("extract", [by_pdfium, by_poppler])
@pytest.mark.parametrize("purpose", list(Purpose))
@pytest.mark.parametrize("brand", BRANDS, ids=["sober", "warm", "letter"])
def test_readers_find_the_words_as_placed(
    brand: Brand, purpose: Purpose, extract: Extract, tmp_path: Path
) -> None:
    pages = typeset(made := statement(brand, purpose, signatories=15), brand)
    texts = extract(write_pages(pages, made), tmp_path)
    assert len(texts) == len(pages.pages)
    for text, (expected, spaces) in zip(texts, placed_words(pages), strict=True):
        assert "".join(text.split()) == expected
        assert spaces <= boundaries(text)


@settings(max_examples=25)
@given(compositions())
def test_no_two_words_are_glued(made: tuple[Composition, Brand]) -> None:
    pages = typeset(*made)
    texts = by_pdfium(write_pages(pages, made[0]), Path())
    for text, (expected, spaces) in zip(texts, placed_words(pages), strict=True):
        assert "".join(text.split()) == expected
        # A line that ends in a hyphen and a space reads to pdfium as a word divided there.
        assert {at for at in spaces if expected[at - 1] != "-"} <= boundaries(text)


def test_the_space_at_a_soft_break_is_written() -> None:
    made = composition(SOBER, Purpose.RELEASE, *section(1, body("only")))
    pages = typeset(made, SOBER)
    soft = [line for line in pages.pages[0].lines() if line.block == "only" and line.line.soft]
    assert len(soft) >= 3
    document = pypdfium2.PdfDocument(write_pages(pages, made))
    text = document[0].get_textpage().get_text_range()
    for line in soft:
        assert re.search(re.escape(line.line.text) + r"\s", text)


@pytest.mark.parametrize(
    ("text", "extract"),
    [
        ("漢字 ⺀", by_pdfium),
        ("漢字 😀 🏳", by_poppler),
        ("ქართული Ελληνικά Հայերեն Қазақ", by_pdfium),
        ("(a\\b) \u00a0 (c)", by_pdfium),
    ],
)
def test_every_character_can_be_copied_even_one_shown_as_a_box(
    text: str, extract: Extract, tmp_path: Path
) -> None:
    made = composition(SOBER, Purpose.DRAFT, *section(1, body("odd", f"before {text} after")))
    found = extract(write_pdf(made, SOBER), tmp_path)[0]
    assert "".join(text.split()) in "".join(found.split())


def streams(data: bytes) -> list[bytes]:
    found = []
    for match in re.finditer(rb"(/Filter /FlateDecode)?/Length (\d+)>>\nstream\n", data):
        whole = data[match.end() : match.end() + int(match[2])]
        found.append(zlib.decompress(whole) if match[1] else whole)
    return found


def test_the_same_composition_gives_the_same_bytes() -> None:
    made = statement(WARM, Purpose.CIRCULATION)
    assert write_pdf(made, WARM) == write_pdf(statement(WARM, Purpose.CIRCULATION), WARM)


def test_only_embedded_fonts_with_only_the_characters_used() -> None:
    data = write_pdf(composition(SOBER, Purpose.RELEASE, *section(1, body("one", "A few words."))), SOBER)
    assert data.count(b"/Type/Font") == 0
    fonts = re.findall(rb"/Subtype /(Type0|CIDFontType2)/BaseFont /([A-Z]{6})\+([\w-]+)", data)
    names = {name for _, _, name in fonts}
    assert names == {b"NotoSans-Regular", b"NotoSans-Bold", b"NotoSerif-Regular"}
    assert data.count(b"/FontFile2") == len(names)
    assert len(data) < 40_000


def test_what_the_file_says_about_itself() -> None:
    made = replace(statement(SOBER, Purpose.RELEASE), title="Ձայն (one) \\ two", language="hy")
    data = write_pdf(made, SOBER)
    document = pypdfium2.PdfDocument(data)
    assert document.get_metadata_dict(skip_empty=True) == {
        "Title": "Ձայն (one) \\ two",
        "Subject": "Joint statement",
        "Producer": "Drafter",
        "CreationDate": "D:20310509000000Z",
        "ModDate": "D:20310509000000Z",
    }
    assert b"/Lang (hy)" in data
    assert b"/DisplayDocTitle true" in data
    assert b"reportlab" not in data.lower()
    assert not any(b"reportlab" in stream.lower() for stream in streams(data))


def test_without_a_date_there_is_none() -> None:
    data = write_pdf(replace(statement(SOBER, Purpose.RELEASE), date=""), SOBER)
    assert b"Date" not in data


def test_bookmarks_follow_the_headings() -> None:
    made = statement(SOBER, Purpose.CIRCULATION, sections=6)
    document = pypdfium2.PdfDocument(write_pdf(made, SOBER))
    found = []
    for mark in document.get_toc():
        place = mark.get_dest()
        found.append((mark.level, mark.get_title(), place.get_index() if place else None))
    headings = [
        row.text
        for row in made.elements
        if isinstance(row, Paragraph) and row.role in (Role.TITLE, Role.SECTION_HEAD, Role.FORM_TITLE)
    ]
    assert [title for _, title, _ in found] == headings
    assert [level for level, _, _ in found] == [0] + [1] * (len(headings) - 1)
    pages = [page for _, _, page in found]
    assert None not in pages
    assert pages == sorted(pages, key=lambda page: page or 0)


def link_targets(data: bytes) -> list[bytes]:
    return re.findall(rb"/URI \((.*?)\)>>", data)


def test_links_lead_where_they_say_and_nowhere_else() -> None:
    rows = [
        body("one"),
        Paragraph(Role.BODY, (Piece("a page", link="https://river.example/a b/ä?x=(1)"),), block="two"),
        Paragraph(Role.BODY, (Piece("mail", link="mailto:a@river.example"),), block="three"),
        Paragraph(Role.BODY, (Piece("a script", link="javascript:alert(1)"),), block="four"),
        Paragraph(Role.BODY, (Piece("a file", link="file:///etc/passwd"),), block="five"),
        Paragraph(Role.BODY, (Piece(TEXT[:150], link="https://river.example/long"),), block="six"),
    ]
    data = write_pdf(composition(SOBER, Purpose.RELEASE, *section(1, *rows)), SOBER)
    targets = link_targets(data)
    assert targets[:2] == [b"https://river.example/a%20b/%C3%A4?x=\\(1\\)", b"mailto:a@river.example"]
    # One for each line that the long link runs over.
    assert set(targets[2:]) == {b"https://river.example/long"}
    assert len(targets) >= 4


def test_other_programs_find_nothing_wrong(tmp_path: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed.")
    for brand in BRANDS:
        file = tmp_path / "made.pdf"
        file.write_bytes(write_pdf(statement(brand, Purpose.CIRCULATION, signatories=30), brand))
        run = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr
        assert "WARNING" not in run.stdout + run.stderr


def test_the_panel_is_filled_in_a_release_and_outlined_in_a_draft() -> None:
    def pixel(purpose: Purpose) -> tuple[int, ...]:
        data = write_pdf(composition(WARM, purpose, *head(WARM)), WARM)
        picture = pypdfium2.PdfDocument(data)[0].render(scale=1).to_pil()
        found = picture.getpixel((45, 130))
        assert isinstance(found, tuple)
        return found

    assert pixel(Purpose.RELEASE) == (0xA3, 0x2A, 0x12)
    assert pixel(Purpose.DRAFT) == (255, 255, 255)


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=["sober", "warm"])
def test_a_published_statement_fills_two_pages_and_loses_nothing(brand: Brand, seed_path: Path) -> None:
    statement = import_file(seed_path).statement
    made = compose(statement, "", brand, Purpose.RELEASE)
    pages = typeset(made, brand)
    assert len(pages.pages) == 2
    assert not pages.missing
    assert not pages.unset
    assert printed(" ".join(words_of_pages(pages))).split() == words_of_composition(made)
    texts = by_pdfium(write_pages(pages, made), seed_path)
    assert ["".join(text.split()) for text in texts] == [text for text, _ in placed_words(pages)]
