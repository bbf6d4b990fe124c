"""The writer's own registers: whatever stands in the files, the application goes on and loses nothing."""

from __future__ import annotations

import os

import pytest

from drafter.register import own


def _written(folder, name, text):
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def test_without_files_there_is_nothing(tmp_path):
    assert own.load(tmp_path / "nowhere") == own.Own()


def test_own_rows_stand_beside_the_register(tmp_path):
    _written(
        tmp_path,
        own.INSTITUTIONS_FILE,
        '[[institution]]\nid = "own-a"\nnames = { en = "Ombuds Office of Landia", fr = "Médiatrice" }\n'
        '[[institution]]\nid = "EU-EP"\nnames = "Mine"\n',
    )
    _written(
        tmp_path,
        own.PRECEDENTS_FILE,
        '[[precedent]]\nid = "own-b"\ntitles = "Curfew"\ndate = 2024-02-03\ncountry = "Landia"\n',
    )
    found = own.load(tmp_path)
    assert [one.name("fr") for one in found.institutions] == ["Médiatrice"]
    assert (found.precedents[0].date, found.precedents[0].country) == ("2024-02-03", "Landia")
    assert found.precedents[0].own
    assert [(name, one.place, one.code) for name, one in found.problems] == [
        (own.INSTITUTIONS_FILE, 2, "twice")
    ]
    assert len(found.of_institutions.rows) == 2
    assert not found.of_institutions.unreadable


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b"\xff\xfe\x00", "unreadable"),
        ("[[institution", "unreadable"),
        ("institution = 3", "unreadable"),
        ("a = " + "[" * 20_000 + "]" * 20_000, "unreadable"),
        (b"#" * (own.MOST_BYTES + 1), "too-large"),
        ("[[institution]]\n" * 2_001, "too-many"),
    ],
)
def test_a_file_that_is_no_register_is_told_and_left(tmp_path, text, code):
    _written(tmp_path, own.INSTITUTIONS_FILE, text)
    found = own.load(tmp_path)
    assert found.institutions == ()
    assert [one.code for _, one in found.problems] == [code]
    assert found.of_institutions.unreadable


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_place_of_a_file_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / own.PRECEDENTS_FILE)
    assert own.load(tmp_path).of_precedents.unreadable
