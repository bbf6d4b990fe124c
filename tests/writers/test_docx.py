"""The DOCX writer: the composition's words in Word's own terms."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from drafter.compose.brand import Brand
from drafter.compose.compose import Circulation, compose
from drafter.compose.composition import (
    Composition,
    Paragraph,
    Piece,
    Purpose,
    Role,
    SignatoryList,
    notes_of,
    texts_of,
)
from drafter.writers.docx import write_docx
from tests.strategies import statements
from tests.writers import docx_samples as samples
from tests.writers.docx_faults import faults
from tests.writers.docx_reading import (
    Reader,
    W,
    part,
    printed_lines,
    printed_notes,
    printed_words,
    text_of,
    value,
)

GOLDEN = Path(__file__).parent / "golden"
LOOKS = [(brand, purpose) for brand in ("sober", "warm", "letter", "press") for purpose in Purpose]


def words_of(composition: Composition) -> list[str]:
    """The words of the composition with what XML cannot carry replaced."""
    text = " ".join(texts_of(composition))
    return re.sub("[\x00-\x08\x0e-\x1b\ud800-\udfff\ufffe\uffff]", "\ufffd", text).split()


@pytest.mark.parametrize(("look", "purpose"), LOOKS)
@pytest.mark.parametrize("signatories", [1, 7, 20, 61])
def test_the_words_are_the_compositions_in_its_order(look, purpose, signatories):
    composition = samples.composition(purpose, signatories)
    data = write_docx(composition, samples.brand(look))
    assert printed_words(data) == words_of(composition)
    assert faults(data) == []


@given(
    statement=statements(max_editions=1),
    purpose=st.sampled_from(Purpose),
    look=st.sampled_from(["sober", "warm", "letter", "press"]),
)
@settings(max_examples=120)
def test_any_statement_keeps_its_words(statement, purpose, look):
    brand = samples.brand(look)
    copy = (
        Circulation("1-0123456789abcdef", "2026-03-01T17:00+01:00")
        if purpose is Purpose.CIRCULATION
        else None
    )
    composition = compose(statement, "", brand, purpose, circulation=copy, with_related=True)
    data = write_docx(composition, brand)
    assert printed_words(data) == words_of(composition)
    assert printed_notes(data) == list(notes_of(composition))
    assert faults(data) == []


def test_asks_are_one_list_and_other_lists_begin_anew():
    lines = printed_lines(write_docx(samples.composition(), samples.brand("sober")))
    asks = [line for line in lines if line.style == "Ask"]
    assert [line.label for line in asks] == ["1.", "2.", "3."]
    assert len({line.list_id for line in asks}) == 1
    numbers = [line for line in lines if line.style in ("First Number", "List Number")]
    assert [line.label for line in numbers] == ["1.", "2.", "1."]
    assert numbers[1].list_id != numbers[2].list_id
    bullets = [line for line in lines if line.style in ("First Bullet", "List Bullet")]
    assert [(line.style, line.label) for line in bullets] == [("First Bullet", "–"), ("List Bullet", "–")]


def test_labels_of_another_form_are_printed_as_they_are():
    labels = ("7.", "8.", "(c)", "3)", "4)", "01.", "§ 5", "100 %")
    elements = tuple(
        Paragraph(role, (Piece(f"item {place}"),), label=label)
        for role in (Role.NUMBER, Role.ASK, Role.BULLET, Role.NOTE)
        for place, label in enumerate(labels)
    )
    composition = replace(samples.composition(), elements=(*samples.opening(), *elements))
    data = write_docx(composition, samples.brand("warm"))
    expected = [label.replace("%", "\N{FULLWIDTH PERCENT SIGN}") for label in labels] * 4
    assert [line.label for line in printed_lines(data) if line.label] == expected
    assert faults(data) == []


@pytest.mark.parametrize("look", ["sober", "warm"])
def test_paragraphs_are_numbered_in_circulation_and_nowhere_else(look):
    composition = samples.composition(Purpose.CIRCULATION)
    wanted = [e.number for e in composition.elements if isinstance(e, Paragraph) and e.number]
    lines = printed_lines(write_docx(composition, samples.brand(look)))
    numbered = [
        line
        for line in lines
        if line.style in ("Body Text", "First Paragraph", "Call", "First Call", "Call After")
    ]
    assert [line.label for line in numbered] == wanted
    unlabelled = {line.style for line in lines if not line.list_id}
    assert {
        "Kicker",
        "Dateline",
        "Lede",
        "Deadline",
        "Quote",
        "Signatory",
        "Contact",
        "Form Intro",
    } <= unlabelled
    release = printed_lines(write_docx(samples.composition(), samples.brand(look)))
    assert not [line for line in release if line.style == "Body Text" and line.list_id]


def test_bookmarks_span_each_block_in_circulation_and_a_release_has_none():
    composition = samples.composition(Purpose.CIRCULATION)
    document = part(write_docx(composition, samples.brand("sober")), "word/document.xml")
    names = {value(node, "id"): value(node, "name") for node in document.iter(f"{W}bookmarkStart")}
    held: dict[str, str] = {}
    now: set[str] = set()
    for node in document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t"):
        if node.tag == f"{W}t":
            for one in now:
                held[names[one]] = held.get(names[one], "") + (node.text or "")
        elif node.tag == f"{W}bookmarkStart":
            now.add(value(node, "id"))
        else:
            now.remove(value(node, "id"))
    expected: dict[str, str] = {}
    for element in composition.elements:
        if isinstance(element, Paragraph) and element.block:
            text = element.text.replace("\n", "")
            expected[f"_b_{element.block}"] = expected.get(f"_b_{element.block}", "") + text
    assert held == expected
    for purpose in (Purpose.RELEASE, Purpose.DRAFT):
        other = part(write_docx(samples.composition(purpose), samples.brand("sober")), "word/document.xml")
        assert not list(other.iter(f"{W}bookmarkStart"))


def test_only_addresses_that_may_be_opened_are_links():
    addresses = {
        "https://example.org/a b/ü?q=[x]&y=%20#z": "https://example.org/a%20b/%C3%BC?q=%5Bx%5D&y=%20#z",
        "HTTP://EXAMPLE.ORG:8080/x": "http://example.org:8080/x",
        "https://bücher.example/": "https://xn--bcher-kva.example/",
        "mailto:desk@example.org?subject=A b": "mailto:desk@example.org?subject=A%20b",
        "javascript:alert(1)": "",
        "file:///etc/hosts": "",
        "\\\\host\\share": "",
        "https://": "",
        "https://[::1": "",
        "https://a:99999/": "",
        "https://user:secret@example.org/": "",
        "https://exa mple.org/": "",
        "mailto:nobody": "",
        "example.org": "",
        "https://example.org/\x00\ud800": "https://example.org/%EF%BF%BD%EF%BF%BD",
    }
    elements = tuple(
        Paragraph(Role.BODY, (Piece(f"link {place}", link=address),))
        for place, address in enumerate(addresses)
    )
    data = write_docx(replace(samples.composition(), elements=elements), samples.brand("sober"))
    relations = part(data, "word/_rels/document.xml.rels")
    targets = {
        str(one.get("Id")): one.get("Target") for one in relations if one.get("TargetMode") == "External"
    }
    found = []
    for paragraph in part(data, "word/document.xml").iter(f"{W}p"):
        link = paragraph.find(f"{W}hyperlink")
        key = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
        found.append("" if link is None else targets[link.get(key, "")])
    assert found[: len(addresses)] == list(addresses.values())
    assert printed_words(data) == [word for place in range(len(addresses)) for word in ("link", str(place))]


def test_what_xml_cannot_carry_is_shown_and_everything_else_kept():
    text = "a\x00b\x1b \ud800 \ufffe 👩‍👩‍👧 Қазақстан ქართული שלום\x0bnext\r\nline\ttab <&> ]]>"
    composition = replace(
        samples.composition(),
        title=text,
        subject=text,
        language="not a language",
        elements=(
            Paragraph(Role.TITLE, (Piece(text, language="he"),)),
            Paragraph(Role.ASK, (Piece("x"),), label=text),
        ),
        furniture=replace(
            samples.composition().furniture, running_title=text, foot_left=text, page_label="{page}\x07"
        ),
    )
    data = write_docx(composition, samples.brand("warm"))
    expected = "a�b� � � 👩‍👩‍👧 Қазақстан ქართული שלום next line tab <&> ]]>".split()
    assert printed_words(data) == [*expected, *expected, "x"]
    assert faults(data) == []


def test_runs_say_their_language_and_look_by_styles_alone():
    document = part(write_docx(samples.composition(), samples.brand("warm")), "word/document.xml")
    runs = {text_of(run): run for run in document.iter(f"{W}r")}
    assert value(runs[" in camera"].find(f"{W}rPr/{W}lang")) == "la"
    assert value(runs["minutes"].find(f"{W}rPr/{W}rStyle")) == "Hyperlink"
    assert value(runs["Harbour Council"].find(f"{W}rPr/{W}rStyle")) == "Addressee"
    assert value(runs["Nobody was heard."].find(f"{W}rPr/{W}lang")) == "en-GB"


def test_another_reader_finds_the_named_styles():
    opened = docx.Document(io.BytesIO(write_docx(samples.composition(), samples.brand("sober"))))
    named = [paragraph.style.name for paragraph in opened.paragraphs if paragraph.style and paragraph.text]
    assert named[:6] == ["Kicker", "Title", "Dateline", "Lede", "Heading 1", "First Paragraph"]
    assert {"Call", "First Call", "Ask", "Call After", "List Bullet", "Quote", "Note to Editors"} <= set(
        named
    )
    first = opened.sections[0]
    assert first.different_first_page_header_footer
    assert len(first.first_page_header.tables[0].rows[0].cells) == 2
    assert [len(section._sectPr.xpath("w:cols/@w:num")) for section in opened.sections] == [0, 1, 0]
    assert len(opened.sections) == 3


@pytest.mark.parametrize(("count", "columns"), [(2, "2"), (12, "2"), (13, "3"), (59, "3"), (60, "4")])
def test_names_stand_in_balanced_columns_of_a_section(count, columns):
    document = part(
        write_docx(samples.composition(signatories=count), samples.brand("sober")), "word/document.xml"
    )
    sections = list(document.iter(f"{W}sectPr"))
    assert [value(one.find(f"{W}cols"), "num") for one in sections] == ["", columns, ""]
    assert [value(one.find(f"{W}type")) for one in sections] == ["", "continuous", "continuous"]
    margins = {value(one.find(f"{W}pgMar"), "left") for one in sections}
    assert len(margins) == 1, "a page's head follows the section that the page begins with"


def test_names_last_in_the_statement_are_still_balanced():
    whole = samples.composition()
    names = next(place for place, one in enumerate(whole.elements) if isinstance(one, SignatoryList))
    data = write_docx(replace(whole, elements=whole.elements[: names + 1]), samples.brand("sober"))
    sections = list(part(data, "word/document.xml").iter(f"{W}sectPr"))
    assert [value(one.find(f"{W}cols"), "num") for one in sections] == ["", "2", ""]


def test_the_form_has_a_cell_for_each_signatory_that_no_page_splits():
    document = part(
        write_docx(samples.composition(Purpose.CIRCULATION, 5), samples.brand("sober")), "word/document.xml"
    )
    table = list(document.iter(f"{W}tbl"))[-1]
    rows = list(table.iter(f"{W}tr"))
    assert len(rows) == 3
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    boxes = list(table.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"))
    assert len(boxes) == 5 * 3
    ids = [value(node) for node in table.iter(f"{W}id")]
    assert len(set(ids)) == len(ids)


def test_a_draft_is_marked_on_every_page_and_a_release_on_none():
    for purpose, mark in (
        (Purpose.DRAFT, "Draft"),
        (Purpose.CIRCULATION, "Draft for sign-off"),
        (Purpose.RELEASE, ""),
    ):
        data = write_docx(samples.composition(purpose), samples.brand("warm"))
        for head in ("header1", "header2"):
            root = part(data, f"word/{head}.xml")
            framed = [p for p in root.iter(f"{W}p") if value(p.find(f"{W}pPr/{W}pStyle")) == "DraftMark"]
            assert [text_of(one) for one in framed] == ([mark] if mark else [])


def test_the_foot_counts_pages_by_fields():
    foot = part(write_docx(samples.composition(), samples.brand("sober")), "word/footer1.xml")
    text = "".join(node.text or "" for node in foot.iter(f"{W}t", f"{W}instrText"))
    assert text == "3 March 2026Reading Rooms, Quay 1Page  PAGE 1 of  NUMPAGES 1"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_page_has_the_papers_size_and_the_same_type_area(paper):
    brand = samples.brand("sober")
    own = replace(brand, page=replace(brand.page, paper=paper))
    section = next(part(write_docx(samples.composition(), own), "word/document.xml").iter(f"{W}sectPr"))
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    assert value(size, "w") == {"A4": "11906", "Letter": "12240"}[paper]
    column = int(value(size, "w")) - int(value(margins, "left")) - int(value(margins, "right"))
    assert abs(column - 7143) <= 2


def test_a_statement_a_hundred_times_as_long_is_written_whole():
    composition = samples.composition(Purpose.CIRCULATION, 1000, times=60)
    data = write_docx(composition, samples.brand("sober"))
    assert len([line for line in printed_lines(data) if line.style != "Signatory"]) > 600
    assert printed_words(data) == words_of(composition)
    assert faults(data) == []


def test_all_text_styles_of_a_brand_have_exact_lines(brand_of_any: Brand):
    data = write_docx(samples.composition(Purpose.CIRCULATION), brand_of_any)
    reader = Reader(data)
    styles = {value(p.find(f"{W}pPr/{W}pStyle")) for p in reader.body.iter(f"{W}p")}
    for name in styles:
        style = reader.styles[name]
        found = style.find(f"{W}pPr/{W}spacing")
        assert value(found, "lineRule") in ("", "exact"), name


@pytest.fixture(params=["sober", "warm"])
def brand_of_any(request: pytest.FixtureRequest) -> Brand:
    return samples.brand(request.param)


@pytest.mark.parametrize(
    ("look", "length", "half_points"),
    [
        ("sober", 60, "56"),
        ("sober", 61, "48"),
        ("sober", 101, "43"),
        ("warm", 20, "48"),
        ("warm", 150, "48"),
    ],
)
def test_a_longer_headline_is_smaller_but_in_a_panel(look, length, half_points):
    title = plain_title("x" * length)
    data = write_docx(replace(samples.composition(), elements=(title,)), samples.brand(look))
    assert value(Reader(data).styles["Title"].find(f"{W}rPr/{W}sz")) == half_points


def plain_title(text: str) -> Paragraph:
    return Paragraph(Role.TITLE, (Piece(text),))


def test_the_panel_is_filled_in_a_release_and_outlined_before():
    for purpose, fill, colour in ((Purpose.RELEASE, "A32A12", "FFFFFF"), (Purpose.CIRCULATION, "", "241A17")):
        styles = Reader(write_docx(samples.composition(purpose), samples.brand("warm"))).styles
        title = styles["Title"]
        assert value(title.find(f"{W}pPr/{W}shd"), "fill") == fill
        assert value(title.find(f"{W}rPr/{W}color")) in (colour, "")
        boxes = (styles[name].find(f"{W}pPr/{W}pBdr") for name in ("Kicker", "Title", "Dateline"))
        borders = {etree.tostring(box) for box in boxes if box is not None}
        assert len(borders) == 1, "Word joins only paragraphs whose borders are the same"
