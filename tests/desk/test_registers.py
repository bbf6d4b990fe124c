"""The writer's own rows of the registers: kept, found again, forgotten, and nothing else of the file lost."""

from __future__ import annotations

import errno
import stat
import tomllib

import pytest

from drafter.desk.registers import FOLDER, Registers
from drafter.model.errors import CannotWrite, UnknownName
from drafter.model.influence import Measure, Stage
from drafter.places import Places
from drafter.storage.disk import SystemDisk


@pytest.fixture
def places(tmp_path):
    return Places(*(tmp_path / name for name in ("config", "data", "state", "cache")))


def _file(places, name):
    return places.data / FOLDER / name


def test_a_body_of_her_own_is_found_first_and_once(places):
    registers = Registers(places)
    kept = registers.keep_institution("  Ombuds Office  of Landia", "en", "OOL")
    assert kept.own
    assert registers.find_institutions("ool")[0] == kept
    assert registers.find_institutions("landia office")[0] == kept
    assert registers.keep_institution("Ombuds Office of Landia", "en") == kept
    again = Registers(places)
    assert again.institution(kept.id) == kept
    assert stat.S_IMODE(_file(places, "institutions.toml").stat().st_mode) == 0o600
    again.forget(kept.id)
    assert registers.institution(kept.id) is None
    with pytest.raises(UnknownName):
        again.forget(kept.id)


def test_a_precedent_of_her_own_becomes_the_same_measure_again(places):
    registers = Registers(places)
    measure = Measure(
        "Curfew",
        "2024-05",
        "Landia’s council",
        "KZ",
        "other",
        "Order 7",
        Stage.ANNULLED,
        "a court annulled it",
    )
    kept = registers.keep_precedent(measure, "en", ("https://example.org/order",), "RU-2022-478FZ")
    assert kept.measure("en") == measure
    assert kept.follows == "RU-2022-478FZ"
    assert registers.find_precedents("curfew", country="KZ", year="2024") == (kept,)


def test_what_stands_in_the_file_stays_as_it_was_written(places):
    path = _file(places, "precedents.toml")
    path.parent.mkdir(parents=True)
    text = (
        '# Mine.\n[[precedent]]\nid = "own-1"\ntitles = "Law"  # remark\n'
        "[[precedent]]\nid = 7\n[other]\nx = 1\n"
    )
    path.write_text(text)
    registers = Registers(places)
    kept = registers.keep_precedent(Measure("Curfew"), "en")
    assert path.read_text().startswith(text)
    assert [problem.code for _, problem in registers.problems] == ["not-text"]
    registers.forget(kept.id)
    table = tomllib.loads(path.read_text())
    assert table["precedent"] == [{"id": "own-1", "titles": "Law"}, {"id": 7}]
    assert table["other"] == {"x": 1}


def test_rows_in_one_list_are_kept_too(places):
    path = _file(places, "institutions.toml")
    path.parent.mkdir(parents=True)
    path.write_text('institution = [ { id = "own-1", names = "A" } ]\n')
    registers = Registers(places)
    registers.keep_institution("B", "en")
    assert [one.name() for one in registers.own.institutions] == ["A", "B"]


def test_a_file_that_is_no_register_is_set_aside_whole(places):
    path = _file(places, "institutions.toml")
    path.parent.mkdir(parents=True)
    for number, text in enumerate((b"\xff broken", b"[[also broken"), start=1):
        path.write_bytes(text)
        registers = Registers(places)
        assert registers.problems[0][1].code == "unreadable"
        registers.keep_institution("Body", "en")
        assert path.with_name(f"institutions.toml.unreadable-{number}").read_bytes() == text
        assert [one.name() for one in registers.own.institutions] == ["Body"]


@pytest.mark.parametrize("name", ["\u202eevil", "x" * 500, "a\u0007b"])
def test_a_name_that_cannot_be_kept_is_refused_in_words(places, name):
    with pytest.raises(CannotWrite) as refused:
        Registers(places).keep_institution(name, "en")
    assert name not in str(refused.value)
    assert not _file(places, "institutions.toml").exists()


def test_a_full_disk_leaves_what_was_there(places):
    class Full(SystemDisk):
        def write(self, handle, data):
            raise OSError(errno.ENOSPC, "full")

    Registers(places).keep_institution("First", "en")
    before = _file(places, "institutions.toml").read_bytes()
    with pytest.raises(CannotWrite, match="disk is full"):
        Registers(places, Full()).keep_institution("Second", "en")
    assert _file(places, "institutions.toml").read_bytes() == before


def test_a_file_changed_by_hand_is_read_again(places):
    registers = Registers(places)
    registers.keep_institution("First", "en")
    path = _file(places, "institutions.toml")
    path.write_text('[[institution]]\nid = "own-2"\nnames = "Second by hand"\n')
    assert [one.name() for one in registers.own.institutions] == ["Second by hand"]
