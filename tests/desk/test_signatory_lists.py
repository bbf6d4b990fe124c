"""Lists from spreadsheets read in a process of their own: as they are read here, within its limits."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from drafter.desk.signatory_lists import (
    as_lines,
    looks_like_list,
    match_columns,
    read_list,
    read_rows,
    sort_out,
)
from drafter.model.errors import InputRefused
from drafter.model.signatories import Signatory, SignatoryState
from drafter.readers.tables import read_table
from tests.readers.test_tables import cell, ods, xlsx

STATES = {state.value: state.value for state in SignatoryState}
HEADS = ("Organisation", "Name", "Title", "Country", "State")


def bomb(name: str, data: bytes) -> bytes:
    """A workbook with one part of another content."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(xlsx(""))) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in given.namelist():
            made.writestr(part, data if part == name else given.read(part))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("list.csv", b'Organisation;Country\n"Alpha, Inc.";Norway\n"Beta;Chile\n'),
        ("list.csv", "Организация\nПрава человека\n".encode("cp1251")),
        ("list.xlsx", xlsx(f'<row r="1">{cell("A1", "Alpha")}{cell("B1", "=1")}</row>')),
        ("list.ods", ods()),
    ],
)
def test_a_list_is_the_same_as_read_here(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert looks_like_list(path)
    assert read_list(path) == read_table(data)


def vast() -> bytes:
    """A few hundred kilobytes that unfold to one cell of 400 MB."""
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row>'
    return bomb("xl/worksheets/sheet1.xml", head + b'<c t="inlineStr"><is><t>' + b"x" * 400_000_000)


def entities() -> bytes:
    """Entities that unfold to a thousand million letters."""
    made = (
        f'<!ENTITY {one} "{f"&{other};" * 10}">' for other, one in zip("abcdefgh", "bcdefghi", strict=True)
    )
    text = f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{"".join(made)}]><workbook>&i;</workbook>'
    return bomb("xl/workbook.xml", text.encode())


HOSTILE: dict[str, Callable[[], bytes]] = {
    "nothing.xlsx": lambda: b"PK\x03\x04" + b"\x00" * 200,
    "vast.xlsx": vast,
    "picture.csv": lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 100,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_are_refused_and_end_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(HOSTILE[name]())
    with pytest.raises(InputRefused) as refused:
        read_list(path)
    assert refused.value.remedy


def test_entities_are_not_unfolded(tmp_path: Path) -> None:
    path = tmp_path / "entities.xlsx"
    path.write_bytes(entities())
    table = read_list(path)
    assert table is not None
    assert table.rows == ()


def test_a_sheet_with_cells_far_apart_is_read_or_refused_within_the_limits(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    rows = f'<row r="1">{cell("A1", "a")}</row><row r="1048576">{cell("XFD1048576", "z")}</row>'
    path.write_bytes(xlsx(rows))
    with pytest.raises(InputRefused):
        read_list(path)


def test_what_is_not_there_is_refused_and_what_is_cancelled_gives_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match="cannot be read"):
        read_list(tmp_path / "none.csv")
    with pytest.raises(InputRefused, match="folder"):
        read_list(tmp_path)
    path = tmp_path / "list.xlsx"
    path.write_bytes(xlsx(f'<row r="1">{cell("A1", "Alpha")}</row>'))
    assert read_list(path, going=lambda: False) is None


def test_copied_signatories_come_back_as_they_were() -> None:
    persons = [
        Signatory(
            "Ada Bell", affiliation="Alpha", title="Chair", country="Norway", state=SignatoryState.SIGNED
        ),
        Signatory("Beta"),
    ]
    table = read_rows(as_lines(persons, STATES, HEADS), separator="\t")
    found = sort_out(table, match_columns(table), ())
    for old, entry in zip(persons, found.entries, strict=True):
        new = entry.signatory
        assert (new.name, new.affiliation, new.title) == (old.name, old.affiliation, old.title)
        assert (new.country, new.state) == (old.country, old.state)
