"""The same words in every format, and files that are written whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pypdfium2
import pytest

from drafter.compose.brand import Brand, brand_folders, read_brand
from drafter.compose.composition import Composition, Purpose, notes_of, texts_of
from drafter.desk.export import Cancelled, Format, Order, composition_for, export, file_stem
from drafter.desk.importing import import_file, import_text
from drafter.model.errors import CannotWrite, Incomplete, InputRefused
from drafter.model.statement import AskStyle, Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources
from drafter.typeset import fonts, words
from drafter.typeset.layout import typeset
from drafter.writers.html import style as html_style
from drafter.writers.pdf import about
from tests.typeset.extracts import note_words_of_pages, words_of_pages
from tests.writers.docx_reading import printed_notes, printed_words

SAMPLE = resources() / "sample" / "sample.md"
BRANDS = [read_brand(folder) for folder in brand_folders((resources() / "brands",)).values()]


@pytest.fixture(scope="module")
def sample() -> Statement:
    return import_file(SAMPLE).statement


def _words(text: str) -> str:
    """Without white space: lines are broken elsewhere in each format, words and their order are not."""
    return "".join(text.split())


def _pdf_text(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    # A hyphen at the end of a line comes as a mark of its own.
    return "\n".join(texts).replace("\ufffe", "-").replace("\x02", "-")


def _in_every_format(statement: Statement, brand: Brand, purpose: Purpose, folder: Path) -> Composition:
    order = Order((Format.PDF, Format.DOCX), purpose, deadline="2026-03-20T17:00+01:00", with_related=True)
    composition = composition_for(statement, brand, order)
    pdf, docx = (path.read_bytes() for path in export(statement, brand, order, folder).files)
    assert printed_words(docx) == " ".join(texts_of(composition)).split()
    assert printed_notes(docx) == list(notes_of(composition))
    # The file holds what was placed; what was placed as text and notes is the composition.
    pages = typeset(composition, brand)
    placed = "".join(line.line.text for page in pages.pages for line in page.lines())
    assert _words(_pdf_text(pdf)) == _words(placed)
    assert "".join(words_of_pages(pages)) == _words("".join(texts_of(composition)))
    assert "".join(note_words_of_pages(pages)) == _words("".join(notes_of(composition)))
    return composition


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
@pytest.mark.parametrize("purpose", Purpose)
def test_composition_docx_and_pdf_hold_the_same_words_in_the_same_order(
    sample: Statement, brand: Brand, purpose: Purpose, tmp_path: Path
) -> None:
    for style in AskStyle:
        _in_every_format(replace(sample, asks_as=style), brand, purpose, tmp_path)


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
@pytest.mark.parametrize("purpose", Purpose)
def test_the_seed_has_the_same_words_in_every_format(
    seed_path: Path, brand: Brand, purpose: Purpose, tmp_path: Path
) -> None:
    _in_every_format(import_file(seed_path).statement, brand, purpose, tmp_path)


NOTED = """# Open the river path again

Oldbridge, 4 May 2031

The path along the river was closed in March,[^closed] and *nobody* was asked[^minutes] before it happened.

## Background

The engineers had said twice that the weir is safe.[^minutes][^report] It was the council that did not
read it.

- The meadows have not been sold.[^sold]
- The mill has.

[^closed]: By-law No. 12 of 2 March 2031.
[^minutes]: Minutes of *4 May*: <https://river.example/minutes/2031>.
[^report]: Second report, page 9.
[^sold]: Land register, extract of 1 May 2031.
"""


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
@pytest.mark.parametrize("purpose", Purpose)
def test_footnotes_of_an_imported_text_are_in_every_format(
    brand: Brand, purpose: Purpose, tmp_path: Path
) -> None:
    statement = import_text(NOTED, "path.md").statement
    composition = _in_every_format(statement, brand, purpose, tmp_path)
    # A footnote that two places name stands after the last of them.
    assert [note.split(maxsplit=1)[1][:12] for note in notes_of(composition)] == [
        "By-law No. 1",
        "Minutes of 4",
        "Second repor",
        "Land registe",
    ]


def test_files_are_named_by_date_headline_and_purpose(sample: Statement) -> None:
    assert file_stem(sample, Order((Format.PDF,))).startswith("2026-03-12-norvia-s-draft-law")
    assert file_stem(sample, Order((Format.PDF,), Purpose.CIRCULATION)).endswith("-circulation")


@pytest.mark.parametrize(
    "headline", ["CON", "nul", "Com1.", "LPT¹", "...", "../..", "a" * 300, "é" * 300, "📣", ""]
)
def test_no_name_of_a_file_is_a_device_a_folder_or_too_long(headline: str) -> None:
    section = Section(SectionKind.HEADLINE, (plain_block(headline),))
    statement = Statement((Edition("../en", (section,)), Edition("fr")), date="../../tmp/x")
    for one in (statement, Statement((Edition("en", (section,)),))):
        stem = file_stem(one, Order((Format.PDF,)))
        assert not PureWindowsPath(f"{stem}.pdf").is_reserved()
        assert Path(stem).name == PureWindowsPath(stem).name == stem.strip(". ") != ""
        assert len(stem.encode()) <= 120


def test_a_cancelled_export_writes_nothing(sample: Statement, tmp_path: Path) -> None:
    order = Order((Format.PDF, Format.DOCX))
    with pytest.raises(Cancelled):
        export(sample, BRANDS[0], order, tmp_path / "out", progress=lambda done, of: done == 0)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_named_and_what_was_there_stays(
    sample: Statement, tmp_path: Path
) -> None:
    order = Order((Format.PDF, Format.DOCX))
    earlier = export(sample, BRANDS[0], order, tmp_path).files
    before = [path.read_bytes() for path in earlier]
    # A folder in the place of the second file: neither file may then be changed.
    earlier[1].unlink()
    earlier[1].mkdir()
    (earlier[1] / "inside").write_text("kept", encoding="utf-8")
    with pytest.raises(CannotWrite, match="Choose another folder"):
        export(replace(sample, date="2026-03-12"), BRANDS[1], order, tmp_path)
    assert earlier[0].read_bytes() == before[0]
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_every_character_that_shows_as_a_box_is_named_in_few_sentences(tmp_path: Path) -> None:
    characters = "".join(map(chr, range(0x4E00, 0x4E40)))
    for text, sentences in (("联合 联", 2), (characters, 6)):
        section = Section(SectionKind.LEDE, (plain_block(text),))
        statement = Statement((Edition("zh", (section,)),))
        order = Order((Format.PDF, Format.DOCX), Purpose.DRAFT)
        exported = export(statement, BRANDS[0], order, tmp_path)
        assert len(exported.warnings) == sentences
        assert all(letter.isspace() or letter in "".join(exported.warnings) for letter in text)
        assert all(path.is_file() for path in exported.files)


@pytest.mark.parametrize(
    ("text", "said"),
    [("A face 👩", "“👩” (U+1F469, woman); no font"), ("שלום", "from right to left"), ("联合", "has them")],
)
def test_a_release_that_would_show_boxes_is_refused_by_name(tmp_path: Path, text: str, said: str) -> None:
    statement = Statement((Edition("en", (Section(SectionKind.LEDE, (plain_block(text),)),)),))
    for formats in ((Format.PDF,), (Format.DOCX, Format.PDF), (Format.MAIL,)):
        with pytest.raises(InputRefused) as refusal:
            export(statement, BRANDS[0], Order(formats), tmp_path)
        assert said in str(refusal.value)
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("form", "module", "kept", "named"),
    [
        (Format.PDF, "drafter.typeset.fonts", (), "NotoSans-Bold.ttf"),
        (Format.PDF, "drafter.typeset.fonts", ("fonts/NotoSans-Bold.ttf",), "NotoSans-Bold.ttf"),
        (Format.PDF, "drafter.writers.pdf.about", (), "srgb.icc"),
        (Format.DOCX, "drafter.writers.docx.package", (), "template.docx"),
        (Format.DOCX, "drafter.writers.docx.package", ("docx/template.docx",), "template.docx"),
        (Format.HTML, "drafter.writers.html.style", (), "statement.css"),
    ],
)
def test_what_drafter_itself_lacks_is_named(
    form: Format, module: str, kept: tuple[str, ...], named: str, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for path in kept:
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_bytes(b"PK, and no more")
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (plain_block("So it is."),)),)),))
    caches = [fonts.face, fonts.segments, words._set, html_style._sheet, about._profile]
    for one in caches:
        one.cache_clear()
    monkeypatch.setattr(f"{module}.resources", lambda: tmp_path)
    monkeypatch.setattr("drafter.desk.writing.resources", lambda: tmp_path)
    try:
        with pytest.raises(Incomplete, match=named):
            export(statement, BRANDS[2], Order((form,)), tmp_path / "out")
    finally:
        for one in caches:
            one.cache_clear()
    assert not (tmp_path / "out").exists()
