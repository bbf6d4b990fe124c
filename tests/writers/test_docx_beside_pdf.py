"""What a reader would see differ between the DOCX and the PDF of one statement."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from drafter.compose.brand import Brand, brand_folders, read_brand
from drafter.compose.composition import Composition, Paragraph, Purpose, Role
from drafter.desk.export import Format, Order, composition_for
from drafter.desk.importing import import_file
from drafter.model.signatories import Signatory
from drafter.model.statement import AskStyle, Statement
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.pages import PlacedLine
from drafter.writers.docx import write_docx
from tests.writers.docx_reading import W, part, value

SOBER, WARM = (read_brand(brand_folders((resources() / "brands",))[name]) for name in ("sober", "warm"))
TITLE = "Norvia must withdraw its draft law on foreign representatives and hear those whom it would silence"


@pytest.fixture(scope="module")
def statement() -> Statement:
    made = import_file(resources() / "sample" / "sample.md").statement
    edition = replace(made.primary, label="Joint statement", dateline="Brussels, 12 March 2026")
    return replace(made, editions=(edition,), date="2026-03-12")


def _composed(statement: Statement, brand: Brand, purpose: Purpose = Purpose.RELEASE) -> Composition:
    return composition_for(statement, brand, Order((Format.DOCX,), purpose))


def _line(composition: Composition, brand: Brand, text: str) -> PlacedLine:
    lines = (line for page in typeset(composition, brand).pages for line in page.lines())
    return next(line for line in lines if line.line.text.startswith(text))


def _words(node: etree._Element) -> str:
    return "".join(text.text or "" for text in node.iter(f"{W}t"))


def _labelled(statement: Statement, label: str) -> Statement:
    return replace(statement, editions=(replace(statement.primary, label=label),))


def test_the_dateline_of_a_panel_stands_at_the_right_of_the_label(statement: Statement) -> None:
    composition = _composed(statement, WARM)
    body = part(write_docx(composition, WARM), "word/document.xml")[0]
    first = body[0]
    assert value(first.find(f"{W}pPr/{W}pStyle")) == "Kicker"
    assert [node.tag[len(W) :] for node in first.iter(f"{W}t", f"{W}tab")] == ["t", "tab", "t"]
    assert _words(first) == "Joint statementBrussels, 12 March 2026"
    label = _line(composition, WARM, "Joint statement")
    date = _line(composition, WARM, "Brussels, 12 March")
    assert date.y == pytest.approx(label.y)
    assert date.x > label.x + label.line.width


@pytest.mark.parametrize("label", ["", "Joint statement of all those organisations that work for assembly"])
def test_a_dateline_never_stands_on_the_headline_or_the_label(statement: Statement, label: str) -> None:
    composition = _composed(_labelled(statement, label), WARM)
    date = _line(composition, WARM, "Brussels, 12 March")
    others = [_line(composition, WARM, composition.title.split()[0])]
    others += [_line(composition, WARM, label)] if label else []
    for other in others:
        assert date.area.y + date.area.height <= other.area.y + 0.01


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=lambda brand: brand.id)
def test_the_headline_has_the_size_that_it_has_on_the_page(statement: Statement, brand: Brand) -> None:
    for repeats in (1, 2, 3):
        composition = _composed(statement, brand)
        elements = tuple(
            replace(one, pieces=(replace(one.pieces[0], text=" ".join([TITLE] * repeats)),))
            if isinstance(one, Paragraph) and one.role is Role.TITLE
            else one
            for one in composition.elements
        )
        composition = replace(composition, elements=elements)
        styles = part(write_docx(composition, brand), "word/styles.xml")
        title = next(style for style in styles.iter(f"{W}style") if value(style, "styleId") == "Title")
        on_page = _line(composition, brand, "Norvia must").line.size
        assert float(value(title.find(f"{W}rPr/{W}sz"))) / 2 == pytest.approx(on_page, abs=0.25)


@pytest.mark.parametrize("brand", [SOBER, WARM], ids=lambda brand: brand.id)
@pytest.mark.parametrize("purpose", [Purpose.RELEASE, Purpose.CIRCULATION])
def test_a_long_running_title_is_cut_alike(statement: Statement, brand: Brand, purpose: Purpose) -> None:
    edition = replace(statement.primary, running_title=" ".join([TITLE] * 4))
    composition = _composed(replace(statement, editions=(edition,)), brand, purpose)
    data = write_docx(composition, brand)
    heads = [part(data, f"word/header{number}.xml") for number in (1, 2)]
    (shown,) = (
        text.text for head in heads for text in head.iter(f"{W}t") if (text.text or "").startswith("Norvia")
    )
    assert shown is not None
    assert shown.endswith(" …")
    assert TITLE.startswith(shown.removesuffix(" …"))
    lines = [line.line.text for page in typeset(composition, brand).pages[1:] for line in page.lines()]
    on_page = next(line for line in lines if line.startswith("Norvia"))
    # Word sets a little wider now and then, so that its line is cut a word or two sooner.
    assert on_page.startswith(shown.removesuffix("…"))
    assert len(on_page) - len(shown) < 24


def test_a_call_in_prose_stands_beside_its_bar(statement: Statement) -> None:
    composition = _composed(replace(statement, asks_as=AskStyle.PROSE), WARM)
    calls = [one for one in composition.elements if isinstance(one, Paragraph) and one.call]
    assert calls
    body = part(write_docx(composition, WARM), "word/document.xml")[0]
    for call in calls:
        node = next(node for node in body.iter(f"{W}p") if _words(node) == call.text)
        assert value(node.find(f"{W}pPr/{W}pStyle")) in ("CallAfter", "ListBullet", "ListNumber", "Ask")


def test_the_blocks_of_a_form_are_as_high_as_on_the_page(statement: Statement) -> None:
    composition = _composed(statement, SOBER, Purpose.CIRCULATION)
    data = write_docx(composition, SOBER)
    used = {value(node) for node in part(data, "word/document.xml").iter(f"{W}pStyle")}
    assert "SignOffShortName" in used
    styles = {value(style, "styleId"): style for style in part(data, "word/styles.xml").iter(f"{W}style")}

    def spacing(name: str, what: str) -> int:
        return int(value(styles[name].find(f"{W}pPr/{W}spacing"), what) or "0")

    line = spacing("SignOffName", "line")
    # A name of two lines is as high as one that leaves the second free.
    assert spacing("SignOffShortName", "after") - spacing("SignOffName", "after") == line
    rule = 4 * 20
    below = ("SignOffChoice", "SignOffField", "SignOffField", "SignOffSignature")
    high = rule + line + spacing("SignOffShortName", "after")
    high += sum(spacing(name, "line") + spacing(name, "after") for name in below)
    assert high / 20 == pytest.approx(142.5, abs=1)


def test_long_names_count_for_the_lines_that_they_take(statement: Statement) -> None:
    long = "Association for the Defence of the Freedom of Assembly in Norvia and beyond"
    names = [f"{long} {number}" for number in range(4)] + [f"Short {number}" for number in range(6)]
    signatories = tuple(Signatory(name) for name in names)
    composition = _composed(replace(statement, signatories=signatories), WARM)
    body = part(write_docx(composition, WARM), "word/document.xml")[0]
    table = next(body.iter(f"{W}tbl"))
    columns = [[_words(node) for node in cell.iter(f"{W}p")] for cell in table.iter(f"{W}tc")]
    assert [len(column) for column in columns] == [4, 6]
    assert [name for column in columns for name in column] == names


def test_what_a_person_is_stands_smaller_under_the_name(statement: Statement) -> None:
    person = Signatory("Ada Example", affiliation="Harbour Institute", title="Director", country="Norvia")
    composition = _composed(replace(statement, signatories=(person,)), SOBER)
    data = write_docx(composition, SOBER)
    paragraphs = part(data, "word/document.xml").iter(f"{W}p")
    (node,) = (one for one in paragraphs if _words(one).startswith("Ada Example"))
    runs = [(_words(run), value(run.find(f"{W}rPr/{W}rStyle"))) for run in node.iter(f"{W}r") if _words(run)]
    details = ("Director", "Harbour Institute (Norvia)")
    names = ("SignatoryTitle", "SignatoryDetail")
    assert runs == [("Ada Example", "Strong"), *zip(details, names, strict=True)]
    styles = {value(style, "styleId"): style for style in part(data, "word/styles.xml").iter(f"{W}style")}
    for text, name in zip(details, names, strict=True):
        line = _line(composition, SOBER, text).line
        assert float(value(styles[name].find(f"{W}rPr/{W}sz"))) / 2 == line.size
        colour = value(styles[name].find(f"{W}rPr/{W}color")) or value(
            styles["Normal"].find(f"{W}rPr/{W}color")
        )
        assert colour == line.runs[0].colour[1:]
