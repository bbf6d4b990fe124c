"""Footnotes, tables and figures in the DOCX file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from drafter.compose.composition import (
    Cell,
    Composition,
    Footnote,
    Paragraph,
    Piece,
    Purpose,
    Role,
    Table,
    TableKind,
    notes_of,
    texts_of,
)
from drafter.writers.docx import write_docx
from drafter.writers.docx.markup import R
from tests.writers import docx_samples as samples
from tests.writers.docx_faults import faults
from tests.writers.docx_reading import (
    W,
    child,
    emu,
    members,
    part,
    printed_lines,
    printed_notes,
    printed_words,
    text_of,
    value,
)

LOOKS = [(brand, purpose) for brand in ("sober", "warm", "letter", "press") for purpose in Purpose]


def words_of(composition: Composition) -> list[str]:
    return " ".join(texts_of(composition)).split()


def with_table(table: Table) -> Composition:
    return replace(samples.composition(), elements=(*samples.opening(), table))


def table_of(data: bytes, style: str = "DrafterTable") -> etree._Element:
    tables = part(data, "word/document.xml").iter(f"{W}tbl")
    return next(one for one in tables if value(one.find(f"{W}tblPr/{W}tblStyle")) == style)


@pytest.mark.parametrize(("look", "purpose"), LOOKS)
def test_words_and_notes_are_the_compositions_in_its_order(look, purpose):
    composition = samples.rich(purpose)
    data = write_docx(composition, samples.brand(look))
    assert printed_words(data) == words_of(composition)
    assert printed_notes(data) == list(notes_of(composition))
    assert faults(data) == []


def test_a_footnote_is_words_own_with_its_links_in_its_own_part():
    data = write_docx(samples.rich(), samples.brand("sober"))
    notes = part(data, "word/footnotes.xml")
    first = next(node for node in notes if value(node, "id") == "1")
    assert value(first.find(f"{W}p/{W}pPr/{W}pStyle")) == "FootnoteText"
    assert first.find(f"{W}p/{W}r/{W}footnoteRef") is not None
    relations = {one.get("Id"): one.get("Target") for one in part(data, "word/_rels/footnotes.xml.rels")}
    links = [relations[node.get(f"{{{R}}}id")] for node in notes.iter(f"{W}hyperlink")]
    assert links == ["https://example.org/minutes", "https://example.org/rooms"]
    latin = next(run for run in notes.iter(f"{W}r") if text_of(run) == "in camera")
    assert value(latin.find(f"{W}rPr/{W}lang")) == "la"
    body = part(data, "word/document.xml")
    raised = [
        run[-1].tag.removeprefix(W)
        for run in body.iter(f"{W}r")
        if value(run.find(f"{W}rPr/{W}rStyle")) == "FootnoteReference"
    ]
    assert raised == ["footnoteReference", "t", "footnoteReference", "footnoteReference"]


def test_numbers_that_word_would_not_count_are_printed_as_they_are():
    notes = (
        Footnote("noteone00001", "4", (Piece("The fourth."),)),
        Footnote("notetwo00001", "1", (Piece("The first that Word counts."),)),
    )
    pieces = (
        Piece("One"),
        Piece("4", note="noteone00001"),
        Piece(" two"),
        Piece("1", note="notetwo00001"),
        Piece(" once more"),
        Piece("1", note="notetwo00001"),
        Piece(" and lost"),
        Piece("9", note="nonesuch0001"),
    )
    composition = replace(samples.composition(), elements=(Paragraph(Role.BODY, pieces),), footnotes=notes)
    data = write_docx(composition, samples.brand("sober"))
    assert printed_words(data) == "One4 two1 once more1 and lost9".split()
    assert printed_notes(data) == list(notes_of(composition))
    assert faults(data) == []


def test_names_stand_in_a_table_where_footnotes_would_make_a_section_a_new_page():
    document = part(write_docx(samples.rich(), samples.brand("sober")), "word/document.xml")
    assert len(list(document.iter(f"{W}sectPr"))) == 1
    plain = part(write_docx(samples.composition(), samples.brand("sober")), "word/document.xml")
    assert len(list(plain.iter(f"{W}sectPr"))) == 3


def test_a_table_has_its_look_from_its_style_and_says_what_it_is():
    data = write_docx(samples.rich(), samples.brand("sober"))
    table = table_of(data)
    properties = child(table, f"{W}tblPr")
    assert {etree.QName(node).localname for node in properties} == {
        "tblStyle", "tblW", "tblInd", "tblLayout", "tblLook", "tblCaption", "tblDescription",
    }  # fmt: skip
    assert value(properties.find(f"{W}tblCaption")) == "Table 1. Closures of 2025, compared with earlier ones"
    assert value(properties.find(f"{W}tblDescription")) == (
        "Measure here; Earlier measure compared; What courts said"
    )
    flags = properties.find(f"{W}tblLook")
    assert (value(flags, "firstRow"), value(flags, "firstColumn")) == ("1", "1")
    rows = list(table.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    # 56 + 4, 46 + 4, 50 mm
    assert [int(value(node, "w")) for node in table.iter(f"{W}gridCol")] == [3402, 2835, 2834]
    lines = {line.style for line in printed_lines(data)}
    assert {"Table Caption", "Table Heading", "Table Text", "Table Note", "caption"} <= lines
    caption = next(line.text for line in printed_lines(data) if line.style == "Table Caption")
    assert caption.startswith("Table 1. Closures")


def test_columns_share_what_is_left_and_none_is_lost():
    for columns in ((0.0, 0.0), (0.0,), (160.0, 20.0, 0.0), (10.0,) * 7):
        row = tuple(Cell((samples.words("x"),)) for _ in columns)
        table = Table("", TableKind.NAMES, columns, tuple(samples.words("h") for _ in columns), (row,))
        data = write_docx(with_table(table), samples.brand("warm"))
        assert faults(data) == []
        widths = [int(value(node, "w")) for node in table_of(data, "DrafterNamesTable").iter(f"{W}gridCol")]
        assert sum(widths) == 9071
        assert min(widths) >= 600


def test_a_long_row_may_break_over_pages_and_a_short_one_never_does():
    rows = tuple((Cell((samples.words("court and council " * many),)),) for many in (10, 12, 200))
    table = Table("", TableKind.COMPARISON, (0.0,), (samples.words("All"),), rows)
    whole = [
        row.find(f"{W}trPr/{W}cantSplit") is not None
        for row in table_of(write_docx(with_table(table), samples.brand("sober"))).iter(f"{W}tr")
    ]
    assert whole == [True, True, True, False]


def test_a_country_spans_its_names_and_rules_stand_between_countries_only():
    data = write_docx(with_table(samples.names_by_country(2, 3)), samples.brand("sober"))
    assert faults(data) == []
    rows = list(table_of(data, "DrafterNamesTable").iter(f"{W}tr"))[1:]
    merged = [value(row.find(f"{W}tc/{W}tcPr/{W}vMerge")) for row in rows]
    assert merged == ["restart", "continue", "continue"] * 2
    ruled = [
        [etree.QName(node).localname for node in row.iterfind(f"{W}tc[2]/{W}tcPr/{W}tcBorders/*")]
        for row in rows
    ]
    assert ruled == [["bottom"], ["top", "bottom"], ["top"]] * 2


def test_a_figure_has_its_size_its_alternative_text_and_no_more_than_pixels():
    data = write_docx(samples.rich(), samples.brand("sober"))
    document = part(data, "word/document.xml")
    inline = next(document.iter("{*}inline"))
    extent = child(inline, "{*}extent")
    assert (extent.get("cx"), extent.get("cy")) == (str(160 * 36000), str(round(160 * 36000 * 4 / 9)))
    described = child(inline, "{*}docPr")
    assert described.get("descr") == samples.figure().alt
    assert described.get("name") == "Picture 6"
    assert samples.figure().picture.png in members(data).values()


def test_a_tall_figure_keeps_to_its_page():
    tall = replace(samples.figure(), picture=samples.picture(100, 900))
    data = write_docx(replace(samples.rich(), elements=(tall,)), samples.brand("sober"))
    extent = child(next(part(data, "word/document.xml").iter("{*}inline")), "{*}extent")
    assert emu(extent, "cy") < 220 * 36000
    assert emu(extent, "cy") == pytest.approx(9 * emu(extent, "cx"), rel=0.001)


def test_a_narrow_figure_stands_with_the_text_and_one_without_a_width_is_wide():
    for width, style in ((120.0, "ColumnFigure"), (0.0, "Figure")):
        figure = replace(samples.figure(), width_mm=width)
        data = write_docx(replace(samples.rich(), elements=(figure,)), samples.brand("sober"))
        document = part(data, "word/document.xml")
        assert value(document.find(f"{W}body/{W}p/{W}pPr/{W}pStyle")) == style
        extent = child(next(document.iter("{*}inline")), "{*}extent")
        assert emu(extent, "cx") == (width or 160) * 36000


def test_bookmarks_hold_tables_and_figures_with_their_captions():
    document = part(
        write_docx(samples.rich(Purpose.CIRCULATION), samples.brand("sober")), "word/document.xml"
    )
    inside: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    for node in document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t", "{*}docPr"):
        if node.tag == f"{W}bookmarkStart":
            names[value(node, "id")] = value(node, "name")
        elif node.tag == f"{W}bookmarkEnd":
            del names[value(node, "id")]
        else:
            for name in names.values():
                inside.setdefault(name, []).append(node.text or str(node.get("descr", "")))
    table = "".join(inside["_b_blocktable01"])
    assert table.startswith("Table 1. Closures")
    assert table.endswith("not that there is none.")
    assert inside["_b_blockfigure1"] == [
        samples.figure().alt,
        "Figure 1.",
        " ",
        "Four closures, 2012 to 2025.",
    ]
    assert "".join(inside["_b_blocknoted02"]) == "and not by us alone."


def test_tables_that_follow_each_other_stay_two():
    bare = replace(samples.comparison(), caption=(), label="", note=())
    composition = replace(samples.composition(), elements=(bare, bare))
    data = write_docx(composition, samples.brand("sober"))
    assert faults(data) == []
    assert len(list(part(data, "word/document.xml").iter(f"{W}tbl"))) == 2


def test_every_role_has_a_style():
    for role in Role:
        composition = replace(samples.composition(), elements=(samples.plain(role, "Words"),))
        data = write_docx(composition, samples.brand("sober"))
        assert printed_words(data) == ["Words"], role
        assert faults(data) == [], role
