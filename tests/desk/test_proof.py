"""The proof: every format says the composed words, and what a file gives away is found."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from drafter.compose.brand import Brand, brand_folders, read_brand
from drafter.compose.composition import Composition, Paragraph, Purpose, notes_of
from drafter.desk.export import Format, Order, composition_for, export
from drafter.desk.hidden_data import hidden_data
from drafter.desk.importing import import_file
from drafter.desk.proof import prove, same_words
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import (
    Edition,
    Footnote,
    Section,
    SectionKind,
    SignatoryStyle,
    Statement,
)
from drafter.model.text import Anchor, AnchorKind, Marks, Run, anchored, plain_block, remarked
from drafter.places import resources

BRANDS = [read_brand(folder) for folder in brand_folders((resources() / "brands",)).values()]
ALL = tuple(Format)


def _anchored(marks: Marks, anchor: Anchor) -> Marks:
    return anchored(marks, anchor)


@pytest.fixture(scope="module")
def sample() -> Statement:
    """The sample, with a footnote to the first words of each paragraph of its body."""
    statement = import_file(resources() / "sample" / "sample.md").statement
    edition = statement.primary
    notes: list[Footnote] = []
    sections = []
    for section in edition.sections:
        blocks = []
        for block in section.blocks:
            said = Run(f"What is said of {section.kind.value}, and ")
            note = Footnote((said, Run("where", block.runs[0].marks)))
            anchor = Anchor(AnchorKind.NOTE, note.id)
            runs = remarked(block.runs, 0, 4, partial(_anchored, anchor=anchor))
            blocks.append(replace(block, runs=runs))
            notes.append(note)
        sections.append(replace(section, blocks=tuple(blocks)))
    whole = replace(edition, sections=tuple(sections), footnotes=tuple(notes))
    return replace(statement, editions=(whole,))


@pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.id)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_format_says_the_same_and_gives_nothing_away(
    sample: Statement, brand: Brand, purpose: Purpose, tmp_path: Path
) -> None:
    for style in SignatoryStyle:
        statement = replace(sample, signatories_as=style)
        order = Order(ALL, purpose, deadline="2026-03-20T17:00+01:00", with_related=True, proved=True)
        assert notes_of(composition_for(statement, brand, order))
        exported = export(statement, brand, order, tmp_path)
        assert exported.proof is not None
        assert [one for one in exported.proof.words if not one.same] == []
        assert [one for one in exported.proof.hidden if one.found] == []
        assert len(exported.proof.sentences()) == 2 * len(exported.files) == 14


def test_the_same_export_is_the_same_bytes(sample: Statement, tmp_path: Path) -> None:
    for brand in BRANDS:
        first = export(sample, brand, Order(ALL), tmp_path / "one").files
        second = export(sample, brand, Order(ALL), tmp_path / "two").files
        assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


@pytest.fixture(scope="module")
def made(sample: Statement, tmp_path_factory: pytest.TempPathFactory) -> tuple[Composition, dict[str, bytes]]:
    order = Order(ALL)
    files = export(sample, BRANDS[0], order, tmp_path_factory.mktemp("made")).files
    return composition_for(sample, BRANDS[0], order), {path.name: path.read_bytes() for path in files}


def test_a_word_that_differs_is_found_in_every_format(made: tuple[Composition, dict[str, bytes]]) -> None:
    composition, files = made
    first = composition.elements[3]
    assert isinstance(first, Paragraph)
    changed = replace(first, pieces=(replace(first.pieces[0], text="Quite other words"), *first.pieces[1:]))
    other = replace(composition, elements=(*composition.elements[:3], changed, *composition.elements[4:]))
    for name, data in files.items():
        assert same_words(composition, name, data).same
        found = same_words(other, name, data)
        assert not found.same
        assert "Quite" in found.composed
        assert "Quite" not in found.found
    assert not prove(other, list(files.items())).holds


def _rewritten(data: bytes, changes: dict[str, tuple[bytes, bytes]], extra: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
        for member in before.infolist():
            old, new = changes.get(member.filename, (b"", b""))
            content = before.read(member)
            assert old in content
            after.writestr(member, content.replace(old, new, 1) if old else content)
        for name, content in extra.items():
            after.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def _leaks(files: dict[str, bytes]) -> Iterator[tuple[str, str, bytes]]:
    by_ending = {name.rpartition(".")[2]: data for name, data in files.items() if ".body." not in name}
    docx, pdf, html, mail = (by_ending[one] for one in ("docx", "pdf", "html", "eml"))
    body = "word/document.xml"
    end = b"</w:body>"
    comment = b'<w:p xmlns:w="x"/>'
    ending = b"</cp:coreProperties>"
    author = ending, b"<dc:creator>A. N.</dc:creator>" + ending
    yield "an author", "a.docx", _rewritten(docx, {"docProps/core.xml": author}, {})
    company = b"<Properties><Company>House</Company></Properties>"
    yield "a company", "a.docx", _rewritten(docx, {}, {"docProps/app.xml": company})
    yield "tracked changes", "a.docx", _rewritten(docx, {body: (end, b'<w:ins w:id="1"/>' + end)}, {})
    yield "hidden text", "a.docx", _rewritten(docx, {body: (end, b"<w:vanish/>" + end)}, {})
    yield "bookmarks", "a.docx", _rewritten(docx, {body: (end, b'<w:bookmarkStart w:id="1"/>' + end)}, {})
    yield "custom data", "a.docx", _rewritten(docx, {}, {"customXml/item1.xml": comment})
    yield "data of a camera", "a.docx", _rewritten(docx, {}, {"word/media/x.jpg": b"\xff\xd8Exif\x00"})
    yield "paths of a computer", "a.docx", _rewritten(docx, {body: (end, b"/home/writer/x" + end)}, {})
    named = b"<dc:creator><rdf:Seq><rdf:li>A. N.</rdf:li></rdf:Seq></dc:creator><dc:title>"
    yield "an author", "a.pdf", pdf.replace(b"<dc:title>", named)
    yield "earlier versions of the text", "a.pdf", pdf + b"\nstartxref\n9\n%%EOF\n"
    yield "scripts", "a.pdf", pdf.replace(b"/Type /Catalog", b"/Type /Catalog/OpenAction 1 0 R")
    yield "scripts", "a.html", html.replace(b"<main>", b"<main><script>1</script>")
    yield (
        "anything loaded from elsewhere",
        "a.html",
        html.replace(b"<main>", b'<main><img src="http://a.example/b">'),
    )
    yield "comments", "a.html", html.replace(b"<main>", b"<main><!-- by A. N. -->")
    yield "a sender or receiver", "a.eml", b"From: writer@example.org\r\n" + mail
    yield "other headers", "a.eml", b"X-Mailer: Program 7\r\n" + mail


def test_what_a_file_gives_away_is_found(made: tuple[Composition, dict[str, bytes]]) -> None:
    seen = set()
    for what, name, data in _leaks(made[1]):
        found = hidden_data(name, data).found
        assert what in found, (what, name, found)
        seen.add(name)
    assert seen == {"a.docx", "a.pdf", "a.html", "a.eml"}


def test_only_a_circulation_copy_may_hold_bookmarks(sample: Statement, tmp_path: Path) -> None:
    order = Order((Format.DOCX,), Purpose.CIRCULATION)
    (path,) = export(sample, BRANDS[0], order, tmp_path).files
    assert re.search(rb"<w:bookmarkStart", zipfile.ZipFile(path).read("word/document.xml"))
    assert hidden_data(path.name, path.read_bytes(), Purpose.CIRCULATION).found == ()
    assert hidden_data(path.name, path.read_bytes(), Purpose.RELEASE).found == ("bookmarks",)


def test_a_word_that_goes_on_over_a_page_is_one_word(tmp_path: Path) -> None:
    texts = ["A line of text that fills the page. " * 60, "x" * 2500, "And the end."]
    section = Section(SectionKind.BACKGROUND, tuple(plain_block(text) for text in texts))
    statement = Statement((Edition("en", (section,)),))
    for filling in range(3):
        first = plain_block("Fill. " * 40 * filling + texts[0])
        moved = replace(section, blocks=(first, *section.blocks[1:]))
        statement = replace(statement, editions=(replace(statement.primary, sections=(moved,)),))
        exported = export(statement, BRANDS[0], Order((Format.PDF,), proved=True), tmp_path)
        assert exported.proof is not None
        assert exported.proof.holds


def test_a_row_that_goes_on_over_a_page_is_read_cell_by_cell(tmp_path: Path) -> None:
    name = "Association of all who read, write and lend in the river towns"
    long = Signatory(f"{name} " * 40, f"{name} " * 50, "Chair", "Velden", SignatoryState.SIGNED)
    statement = Statement((Edition("en"),), signatories=(long,), signatories_as=SignatoryStyle.COUNTRY)
    exported = export(statement, BRANDS[0], Order((Format.PDF,), proved=True), tmp_path)
    assert exported.proof is not None
    assert exported.proof.holds
