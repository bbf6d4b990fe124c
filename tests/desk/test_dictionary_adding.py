"""Dictionaries that the writer adds: read apart, tried apart, kept in her own folder."""

from __future__ import annotations

import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.desk.dictionaries import dictionaries, dictionary_for, licence_of
from drafter.desk.dictionary_adding import add_dictionaries, read_dictionaries, remove_dictionary
from drafter.desk.dictionary_trial import holds
from drafter.desk.spelling import Spelling
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import Places

AFF = "SET UTF-8\nTRY aeiou\nSFX S Y 1\nSFX S 0 er .\n"
DIC = "3\nfjord/S\nbreen/S\nvann\n"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    (tmp_path / "nb_NO.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "nb_NO.dic").write_text(DIC, encoding="utf-8")
    return tmp_path / "nb_NO.dic"


def _wrong(places: Places, text: str, language: str) -> list[str]:
    statement = Statement((Edition(language, (Section(SectionKind.LEDE, (plain_block(text),)),)),))
    spelling = Spelling(places)
    for _ in spelling.reading(statement):
        pass
    return [*(one.word for one in spelling.misspelt), *spelling.missing]


def test_a_dictionary_of_two_files_is_read_kept_used_and_taken_away(places: Places, pair: Path):
    assert _wrong(places, "fjorder vannn", "nb") == ["nb"]
    (made,) = add_dictionaries(read_dictionaries(pair), places)
    assert (made.key, made.languages, made.own) == ("nb_NO", ("nb-NO",), True)
    assert _wrong(places, "fjorder vannn", "nb") == ["vannn"]
    # Chosen by either half.
    add_dictionaries(read_dictionaries(pair.with_suffix(".aff")), places)
    assert len([one for one in dictionaries(places) if one.own]) == 1
    remove_dictionary(made, places)
    assert _wrong(places, "fjorder vannn", "nb") == ["nb"]
    assert not list((places.data / "dictionaries").iterdir())


def test_an_extension_takes_the_place_of_a_shipped_dictionary_until_it_goes(places: Places, tmp_path: Path):
    path = tmp_path / "mine.oxt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("en_GB.aff", AFF)
        archive.writestr("en_GB.dic", DIC)
        archive.writestr("LICENSE.txt", "Do as you like.")
    (made,) = add_dictionaries(read_dictionaries(path), places)
    assert made.own
    assert licence_of(made, places) == "Do as you like."
    assert _wrong(places, "fjorder statement", "en") == ["statement"]
    remove_dictionary(made, places)
    assert _wrong(places, "fjorder statement", "en") == ["fjorder"]
    shipped = dictionary_for("en", dictionaries(places), {})
    assert shipped is not None
    with pytest.raises(CannotWrite):
        remove_dictionary(shipped, places)


def test_a_language_that_no_file_says_is_asked_for(places: Places, pair: Path):
    found = tuple(replace(one, languages=()) for one in read_dictionaries(pair))
    with pytest.raises(InputRefused, match="which language"):
        add_dictionaries(found, places)
    (made,) = add_dictionaries(found, places, "nn")
    assert made.languages == ("nn",)


def test_half_a_dictionary_and_no_file_are_refused(tmp_path: Path, pair: Path):
    pair.unlink()
    with pytest.raises(InputRefused, match="one half"):
        read_dictionaries(pair.with_suffix(".aff"))
    with pytest.raises(InputRefused, match="cannot be read"):
        read_dictionaries(tmp_path / "gone.oxt")
    with pytest.raises(InputRefused):
        read_dictionaries(tmp_path)


def test_what_hunspell_cannot_do_with_is_not_kept(places: Places, pair: Path):
    good = read_dictionaries(pair)
    # Its own words are none to it.
    broken = replace(
        good[0], stem="xx", aff=b"SET UTF-8\nFORBIDDENWORD S\nNEEDAFFIX S\n", dic=b"2\nab/S\ncd/S\n"
    )
    with pytest.raises(InputRefused, match="could not do with it"):
        add_dictionaries((*good, broken), places)
    assert not [one for one in dictionaries(places) if one.own]
    assert not list((places.data / "dictionaries").iterdir())


@pytest.mark.parametrize("ending", ["import os; os.abort()", "import sys; sys.exit(3)", "raise MemoryError"])
def test_a_trial_that_falls_over_is_a_no(tmp_path: Path, ending: str):
    assert not holds(tmp_path, "xx", (sys.executable, "-c", ending))
