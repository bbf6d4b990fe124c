"""drafter spell, as a shell uses it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from drafter.cli import main
from drafter.desk.files import create
from drafter.desk.own_words import add_own_word
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import Places


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    path = tmp_path / "tax.drafter"
    english = Edition("en", (Section(SectionKind.LEDE, (plain_block("The goverment and the plov."),)),))
    french = Edition("fr", (Section(SectionKind.LEDE, (plain_block("L’egalité."),)),))
    norse = Edition("nb", (Section(SectionKind.LEDE, (plain_block("Fjord."),)),))
    create(path, Statement((english, french, norse)))
    return path


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["spell", *map(str, arguments)])


def test_words_are_listed_with_their_section_and_what_they_may_mean(file: Path):
    done = _run(file, "--suggest")
    assert done.exit_code == 0
    assert done.output.splitlines()[0].startswith("en     lede         goverment → government")
    add_own_word(Places.of_user(), "plov")
    assert _run(file, "--edition", "en").output == "lede         goverment\n"
    assert _run(file).stdout == "en     lede         goverment\nfr     lede         egalité\n"
    assert "nb" in _run(file).stderr
    assert "egalité" in _run(file, "--edition", "fr").output


def test_json_has_places_and_languages_without_a_dictionary(file: Path):
    found = json.loads(_run(file, "--json", "--suggest").output)
    first = found["misspelt"][0]
    assert {**first, "block": "", "suggestions": first["suggestions"][:1]} == {
        "word": "goverment",
        "language": "en",
        "section": "lede",
        "block": "",
        "start": 4,
        "end": 13,
        "suggestions": ["government"],
    }
    assert json.loads(_run(file, "--json", "--edition", "nb").output) == {"misspelt": [], "missing": ["nb"]}


def test_an_edition_that_is_not_there_is_refused(file: Path):
    assert _run(file, "--edition", "de").exit_code == 2


def test_nothing_wrong_is_said(file: Path, tmp_path: Path):
    path = tmp_path / "right.drafter"
    words = Edition("en", (Section(SectionKind.LEDE, (plain_block("Nothing is wrong."),)),))
    create(path, replace(Statement((words,)), words=()))
    assert _run(path).output == "No word is misspelt.\n"
