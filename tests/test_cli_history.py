"""The commands on what a statement said before, as a shell uses them."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafter.desk.documents import OpenDocument
from drafter.desk.files import create, read
from drafter.desk.history import Reason, keep
from drafter.places import Places
from tests.storage.statements import retyped, statement_of, words_of
from tests.test_cli import drafter, printed

FIRST = statement_of("The first words.")
SECOND = retyped(FIRST, "The second words of all.")


@pytest.fixture
def statement(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    places = Places.of_user()
    path = tmp_path / "a.drafter"
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    keep(opened, FIRST, Reason.NAMED, "first full draft")
    keep(opened, retyped(FIRST, "Between."), Reason.CLOSING)
    opened.save(SECOND)
    opened.close()
    return path


def test_history_lists_versions_for_people_and_programs(statement: Path, tmp_path: Path):
    said = drafter("history", statement, home=tmp_path)
    assert said.returncode == 0
    assert "1, first full draft" in said.stdout
    assert "Before closing" in said.stdout
    rows = printed(drafter("history", statement, "--json", home=tmp_path))["versions"]
    assert [(row["number"], row["name"], row["reason"]) for row in rows] == [
        (None, "", "closing"), (1, "first full draft", "named"),
    ]  # fmt: skip


def test_restore_makes_a_file_and_leaves_the_other_alone(statement: Path, tmp_path: Path):
    before = statement.read_bytes()
    target = tmp_path / "old.drafter"
    assert drafter("restore", statement, "1", "-o", target, home=tmp_path).returncode == 0
    assert words_of(read(target).statement) == "The first words."
    assert statement.read_bytes() == before
    missing = drafter("restore", statement, "7", "-o", target, home=tmp_path)
    assert missing.returncode == 2
    assert "There is no version “7”." in missing.stderr
    assert "Traceback" not in missing.stderr


def test_compare_says_figures_and_writes_a_redline(statement: Path, tmp_path: Path):
    page = tmp_path / "redline.html"
    told = printed(
        drafter(
            "compare", statement, statement, "--old-version", "1", "--to", "html", "-o", page, "--json",
            home=tmp_path,
        )
    )  # fmt: skip
    assert told == {"changes": 2, "words_in": 3, "words_out": 1, "file": str(page)}
    text = page.read_text(encoding="utf-8")
    assert "<ins>" in text
    assert "<del>first</del>" in text
    same = drafter("compare", statement, statement, home=tmp_path)
    assert same.stdout == "Nothing differs.\n"
    assert drafter("compare", statement, statement, "--to", "tiff", "-o", page, home=tmp_path).returncode == 2
    assert drafter("compare", statement, statement, "--to", "html", home=tmp_path).returncode == 2
    nowhere = tmp_path / "no" / "such" / "page.html"
    refused = drafter("compare", statement, statement, "--to", "html", "-o", nowhere, home=tmp_path)
    assert refused.returncode == 4
    assert "was not written" in refused.stderr
