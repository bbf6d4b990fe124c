"""Lists from spreadsheets: every row is a signatory, known, or kept aside; hostile files are refused."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.signatory_lists import read_pasted, take
from drafter.model.errors import InputRefused
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Statement
from drafter.readers.tables import LINES, MOST_CELL, Table, guess_separator, read_rows, read_table
from drafter.readers.tables_publications import read_publications
from drafter.readers.tables_signatories import (
    Column,
    Match,
    Sorted,
    Standing,
    match_columns,
    sort_out,
    state_of,
    unused,
)

NAME, PERSON, TITLE, COUNTRY, STATE, NONE = (
    Column.NAME,
    Column.PERSON,
    Column.TITLE,
    Column.COUNTRY,
    Column.STATE,
    Column.NONE,
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def sorted_out(text: str, present: tuple[Signatory, ...] = ()) -> Sorted:
    table = read_rows(text)
    return sort_out(table, match_columns(table), present)


def xlsx(rows: str, dimension: str = "") -> bytes:
    """A workbook with one sheet of the given rows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        )
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
            f'Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_SHEET}" xmlns:r="{_RELATIONS}"><sheets>'
            '<sheet name="Empty" sheetId="2" r:id="r2"/><sheet name="Partners" sheetId="1" r:id="r1"/>'
            "</sheets></workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}/relationships">'
            + "".join(
                f'<Relationship Id="r{n}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>'
                for n in (1, 2)
            )
            + "</Relationships>",
        )
        archive.writestr("xl/worksheets/sheet2.xml", f'<worksheet xmlns="{_SHEET}"><sheetData/></worksheet>')
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            f'<worksheet xmlns="{_SHEET}">{dimension}<sheetData>{rows}</sheetData></worksheet>',
        )
    return out.getvalue()


def cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def ods() -> bytes:
    office, table, words = (
        f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "table", "text")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{office}" xmlns:table="{table}" xmlns:text="{words}">'
            '<office:body><office:spreadsheet><table:table table:name="One"><table:table-row>'
            '<table:table-cell office:value-type="string"><text:p>Alpha</text:p></table:table-cell>'
            '<table:table-cell office:value-type="string"><text:p>Norway</text:p></table:table-cell>'
            "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


@pytest.mark.parametrize(
    ("text", "columns", "headed"),
    [
        ("Organisation;Country;Status\nAlpha;France;signed\n", (NAME, COUNTRY, STATE), True),
        ("Name,Organisation,Title\nAda Bell,Alpha,Director\n", (PERSON, NAME, TITLE), True),
        ("First name\tLast name\tOrganisation\nAda\tBell\tAlpha\n", (PERSON, PERSON, NAME), True),
        ("Организация\tСтрана\tСтатус\nАльфа\tФранция\tда\n", (NAME, COUNTRY, STATE), True),
        ("Organisme\tReprésentée par\tPays\nAlpha\tAda Bell\tFrance\n", (NAME, PERSON, COUNTRY), True),
        ("Alpha Group\tKenya\tyes\nBeta\tNepal\tno\n", (NAME, COUNTRY, STATE), False),
        ("Norway\tAlpha Rights Group\nChile\tBeta\n", (COUNTRY, NAME), False),
        ("Alpha\tsomething else\nBeta\tmore of it by far\n", (NONE, NAME), False),
        ("Names\nAlpha\nBeta\n", (NAME,), True),
        ("Alpha Organisation\nBeta Organisation\n", (NAME,), True),
    ],
)
def test_columns_are_told_by_their_heads_and_else_by_what_is_in_them(
    text: str, columns: tuple[Column, ...], headed: bool
) -> None:
    table = read_rows(text)
    assert match_columns(table) == Match(columns, headed)


def test_separators_are_told_and_names_with_commas_stay_whole() -> None:
    assert guess_separator(["a;b", "c;d", "e"]) == ";"
    assert guess_separator(['"One, two",x', '"Three, four",y']) == ","
    assert read_rows("Alpha\nBeta, for all\nGamma, Inc.").separator == LINES
    assert [row[0] for row in read_pasted("Alpha, Inc.\nBeta, Ltd.").rows] == ["Alpha, Inc.", "Beta, Ltd."]
    assert read_pasted("Alpha\nBeta\tNorway\nGamma").separator == "\t"
    assert read_rows("sep=|\nAlpha|Norway").rows == (("Alpha", "Norway"),)
    assert read_rows("1. Alpha\n2. Beta\n• Gamma").rows == (("Alpha",), ("Beta",), ("Gamma",))


def test_broken_lines_are_kept_aside_and_the_others_read() -> None:
    lines = [
        '"Alpha, Inc.",Norway',
        '"Beta,Chile',
        "Gamma,Kenya",
        '"Delta\nGroup",Nepal',
        ",France",
        "12,Peru",
    ]
    found = sorted_out("\n".join(lines))
    assert [entry.signatory.name for entry in found.entries] == ["Alpha, Inc.", "Gamma", "Delta Group"]
    assert [(row.line, row.why) for row in found.aside] == [(2, "quote"), (6, "name"), (7, "name")]
    assert found.aside[0].text == '"Beta,Chile'


def test_cells_that_begin_like_formulas_are_texts() -> None:
    found = sorted_out("=HYPERLINK(1)\tNorway\n+Plus\tChile\n-Minus\tKenya\n@At\tNepal")
    assert [entry.signatory.name for entry in found.entries] == ["=HYPERLINK(1)", "+Plus", "-Minus", "@At"]


def test_those_who_are_there_are_found_whatever_their_accents_case_and_marks() -> None:
    present = (Signatory("Ärzte für Rechte e. V.", country="Germany"), Signatory("Łódź Group"))
    found = sorted_out(
        "ARZTE FUR RECHTE EV\tGermany\nlodz-group\tPoland\nÄrzte für Rechte e.V.\tAustria", present
    )
    assert [entry.standing for entry in found.entries] == [Standing.KNOWN, Standing.KNOWN, Standing.NEW]
    assert not found.entries[0].changes
    assert found.entries[1].changes
    statement = Statement((Edition("en"),), signatories=present)
    left = take(statement, found.entries, update=False)
    assert left.signatories[:2] == present
    assert len(left.signatories) == 3
    updated = take(statement, found.entries, update=True)
    assert updated.signatories[1].country == "Poland"
    assert updated.signatories[1].id == present[1].id
    assert updated.signatories[1].name == "Łódź Group"
    assert updated.signatories[1].state is SignatoryState.INVITED


def test_states_are_read_in_words_and_unknown_ones_are_told() -> None:
    assert state_of("Signé") is SignatoryState.SIGNED
    assert state_of("подписано") is SignatoryState.SIGNED
    assert state_of("with changes") is SignatoryState.CONDITIONAL
    found = sorted_out("Organisation\tStatus\nAlpha\tmaybe\nBeta\tno")
    assert [entry.note for entry in found.entries] == ["state", ""]
    assert found.entries[1].signatory.state is SignatoryState.DECLINED


def test_columns_without_a_use_are_counted() -> None:
    table = read_rows("Alpha Rights Group\thttps://x\nBeta Rights Group\t")
    assert unused(table, match_columns(table)) == 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_western_lists_are_read_in_any_encoding(encoding: str) -> None:
    data = "Organisation;Pays\nÉgalité à Orléans;Norvège\n".encode(encoding)
    assert read_table(data).rows[1] == ("Égalité à Orléans", "Norvège")


def test_the_encoding_and_the_separator_can_be_chosen() -> None:
    data = "Организация Права;Россия\nДвижение За Свободу;Грузия\n".encode("cp1251")
    guessed = read_table(data)
    assert (guessed.rows[0][0], guessed.encoding, guessed.separator) == ("Организация Права", "cp1251", ";")
    assert read_table(data, encoding="koi8-r").rows[0][0] != "Организация Права"
    assert read_table(data, encoding="cp1251", separator=LINES).rows[0] == ("Организация Права;Россия",)
    assert [row.why for row in read_table(data, encoding="utf-8").broken] == ["letters", "letters"]


def test_workbooks_give_texts_numbers_and_the_values_kept_for_formulas() -> None:
    rows = (
        f'<row r="3">{cell("B3", "Alpha")}{cell("C3", "=1+1")}</row>'
        '<row r="5"><c r="B5" t="str"><f>CONCAT("Be","ta")</f><v>Beta</v></c><c r="C5"><v>2026</v></c></row>'
        '<row r="6"><c r="B6" t="b"><v>1</v></c></row>'
    )
    table = read_table(xlsx(rows))
    assert table.sheets == ("Empty", "Partners")
    assert table.sheet == "Partners"
    assert table.rows == (("Alpha", "=1+1"), ("Beta", "2026"), ("TRUE",))
    assert table.lines == (3, 5, 6)
    assert read_table(xlsx(rows), sheet="Empty").rows == ()


def test_an_opendocument_sheet_is_read() -> None:
    assert read_table(ods()).rows == (("Alpha", "Norway"),)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"  \n ",
        b"PK\x03\x04 and nothing else",
        b"\xd0\xcf\x11\xe0" + b"\x00" * 600,
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 40,
        bytes(range(256)) * 20,
        xlsx("<row r='1'><c r='A1' t='inlineStr'><is><t>broken"),
        b"x" * 20_000_001,
    ],
)
def test_what_is_no_list_is_refused_with_a_remedy(data: bytes) -> None:
    with pytest.raises(InputRefused) as refused:
        read_table(data)
    assert refused.value.happened
    assert refused.value.remedy


def test_cells_and_rows_beyond_measure_are_kept_aside() -> None:
    table = read_rows("Alpha\n" + "x" * (MOST_CELL + 1) + "\n" + "\t".join("abc" for _ in range(70)))
    assert [(row.line, row.why) for row in table.broken] == [(2, "long"), (3, "wide")]
    long = read_rows("\n".join(f"Group {number}" for number in range(20_005)))
    assert long.cut
    assert len(long.rows) == 20_000


@given(st.text(max_size=400))
def test_any_text_is_read_and_no_line_with_words_is_lost(text: str) -> None:
    table = read_rows(text)
    match = match_columns(table)
    found = sort_out(table, match, ())
    assert len(found.entries) + len(found.aside) + match.headed == len(table.rows) + len(table.broken)
    kept = "".join("".join(row) for row in table.rows) + "".join(row.text for row in table.broken)
    letters = [letter for letter in text if letter.isalpha()]
    held = list(kept)
    # The one line that names a separator, marks of lists and quotation marks apart, every letter is there.
    if not text.casefold().startswith("sep="):
        for letter in letters:
            assert letter in held or "\ud800" <= letter <= "\udfff"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        table = read_table(data)
    except InputRefused:
        return
    assert isinstance(table, Table)
    assert len(table.rows) == len(table.lines)


@given(st.binary(max_size=200), st.sampled_from((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")))
def test_any_bytes_that_pose_as_a_workbook_are_a_table_or_refused(data: bytes, head: bytes) -> None:
    try:
        read_table(head + data)
    except InputRefused:
        return


def test_links_titles_and_rows_are_publications() -> None:
    def read(text: str, html: str = "") -> list[tuple[str, str, str, str]]:
        return [(p.title, p.url, p.kind, p.date) for p in read_publications(text, html, "en")]

    assert read("A title – https://example.org/a.") == [("A title", "https://example.org/a", "", "")]
    assert read("A title\nhttps://example.org/a") == [("A title", "https://example.org/a", "", "")]
    assert read("https://example.org/what-was-said-then") == [
        ("What was said then", "https://example.org/what-was-said-then", "", "")
    ]
    assert read("News\tA title\t4 May 2026\twww.example.org/a") == [
        ("A title", "https://www.example.org/a", "News", "2026-05-04")
    ]
    html = (
        '<a href="https://example.org/a"><img></a><a href="https://example.org/a">The title</a>'
        '<a href="javascript:x">n</a>'
    )
    assert read("ignored", html) == [("The title", "https://example.org/a", "", "")]
