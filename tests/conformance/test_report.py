"""What `dev.py conformance` prints and returns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.conformance.__main__ import main, report
from tools.conformance.findings import Finding, Made
from tools.conformance.programs import Lacking
from tools.conformance.validators import VALIDATORS, Validator


def _long_files(files):
    return [Finding(file.path, "too long") for file in files if file.path.stat().st_size > 3]


def _without_program(files):
    raise Lacking("its program is not here")


LENGTH = Validator("length", frozenset({"txt"}), _long_files)
ABSENT = Validator("absent", frozenset({"txt"}), _without_program)


@pytest.fixture
def short_file(tmp_path: Path) -> Made:
    path = tmp_path / "short.txt"
    path.write_text("abc", encoding="ascii")
    return Made(path)


def test_passes_where_every_validator_ran_and_found_nothing(short_file, capsys):
    assert report([short_file], [LENGTH]) == 0
    assert capsys.readouterr().out.split() == ["length", "1", "files", "no", "findings"]


def test_fails_on_a_finding_and_names_the_file(short_file, capsys):
    short_file.path.write_text("abcd", encoding="ascii")
    assert report([short_file], [LENGTH]) == 1
    assert "short.txt: too long" in capsys.readouterr().out


def test_fails_where_a_validator_could_not_run(short_file, capsys):
    assert report([short_file], [ABSENT, LENGTH]) == 1
    assert "NOT RUN: its program is not here" in capsys.readouterr().out


def test_a_file_that_no_validator_takes_is_no_pass(short_file, capsys):
    path = short_file.path.rename(short_file.path.with_suffix(".odt"))
    assert report([Made(path)], VALIDATORS) == 1
    assert "No validator takes odt files" in capsys.readouterr().out


def test_words_are_proved_only_where_it_is_known_which_they_should_be(short_file, capsys):
    assert report([short_file], VALIDATORS) == 0
    assert "equality proof" not in capsys.readouterr().out


def test_a_file_that_is_not_there_is_said(tmp_path, capsys):
    assert main([str(tmp_path / "none.pdf")]) == 2
    assert "There is no file" in capsys.readouterr().err
