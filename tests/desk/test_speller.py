"""What is told of words without asking Hunspell is what Hunspell says."""

from __future__ import annotations

import lzma

import pytest

from drafter.desk.dictionaries import dictionary_for, files_of, letters_that_follow, shipped
from drafter.desk.speller import Speller
from drafter.desk.spelling_letters import END, Following, likely_slips, packed
from drafter.desk.spelling_words import letters_of, slips_of
from drafter.places import Places, resources
from tools.dictionary_letters import gathered

_AFF = b"""SET UTF-8
PFX R Y 1
PFX R 0 re .
SFX S Y 2
SFX S y ies [^aeiou]y
SFX S 0 s [^y]
SFX L Y 1
SFX L 0 less/N .
SFX N Y 1
SFX N 0 ness .
"""
_DIC = "7\nparty/S\nname/SLR\nego/S\nParis/S\nété\nbe/R\nlaw/SL po:noun\n".encode()
_RIGHT = (
    "party parties name names nameless namelessness rename renames ego egos été rebe laws lawless lawlessness"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Places:
    base = tmp_path_factory.mktemp("home")
    return Places(base / "config", base / "data", base / "state", base / "cache")


def _speller(language: str, home: Places) -> Speller:
    found = dictionary_for(language, shipped(), {})
    assert found is not None
    return Speller(found, files_of(found, home))


def test_all_words_of_a_dictionary_are_made_of_what_is_gathered():
    follow = Following(packed(gathered(_AFF, _DIC)))
    for word in _RIGHT.split():
        text = f"{END}{word}{END}"
        assert all(text[at + 4] in follow[text[at : at + 4]] for at in range(len(text) - 4)), word
    assert follow["arti"] == "e"
    assert follow[f"{END}par"] == "t"
    assert follow["law\u4e00"] == ""


@pytest.mark.parametrize(
    "slip", ["prty", "partis", "pparty", "paryt", "nameleses", "lawlesness", "étté", "renam"]
)
def test_of_slips_only_what_cannot_be_a_word_is_left_out(slip: str):
    follow = Following(packed(gathered(_AFF, _DIC)))
    letters = letters_of("fr")
    every, likely = set(slips_of(slip, letters)), set(likely_slips(slip, letters, follow))
    right = set(_RIGHT.split())
    assert likely <= every
    assert every & right == likely & right != set()
    assert len(likely) < len(every) / 10


def test_a_dictionary_that_joins_words_has_none(home: Places):
    assert gathered(_AFF + b"COMPOUNDFLAG c\n", _DIC) == {}
    german = dictionary_for("de", shipped(), {})
    assert german is not None
    assert letters_that_follow(german) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Goverment Comission Parlaiment Asembly’s Ziatov Secretray Qazmarun Commttee Zhanibekov"),
        ("fr", "Europén Gouvernemant Asemblée Baltabaïeva Minisstère Conseill Sekerbaïev Féddération"),
        ("ru", "Правительсво Еврокомисия Жаныбеков Министерсвто Секербаева Прокуратруа Оршанов Конституця"),
        ("uk", "Міністерсво Парламентт Жанібеков"),
    ],
)
def test_names_are_told_as_by_asking_for_every_slip(
    language: str, text: str, home: Places, monkeypatch: pytest.MonkeyPatch
):
    words = text.split()
    told = [_speller(language, home).is_name(word, first=True) for word in words]
    monkeypatch.setattr("drafter.desk.speller.letters_that_follow", lambda _: None)
    assert told == [_speller(language, home).is_name(word, first=True) for word in words]
    assert True in told
    assert False in told


def test_what_was_gathered_belongs_to_the_dictionaries_that_are_shipped():
    for key in ("en_GB", "en_US", "fr", "ru_RU", "uk_UA"):
        dictionary = next(one for one in shipped() if one.key == key)
        follow = letters_that_follow(dictionary)
        assert follow is not None
        packed_words = resources() / "dictionaries" / key / f"{key}.dic.xz"
        lines = lzma.decompress(packed_words.read_bytes()).decode().split("\n")[1::97]
        for line in lines:
            word = line.partition("/")[0].split()[:1]
            text = END + "".join(word) + END
            if text == text.lower():
                assert all(text[at + 4] in follow[text[at : at + 4]] for at in range(len(text) - 4)), line


def test_right_compounds_of_german_are_right_and_slips_in_them_are_not(home: Places):
    german = _speller("de", home)
    right = (
        "Menschenrechtskommissarin Vertragsverletzungsverfahren Bundestagsdrucksache Pressemitteilungen "
        "Universitätsverwaltung Rundfunkanstalt Datenschutzerklärung Regierungssprecher Strafgerichtshof"
    )
    wrong = (
        "Menschenrechtkommissarin Menschenrechtsverteitiger Vertragsverletzungverfahren "
        "Bundestagsdruckssache Pressemitteilug Universitätverwaltung Rundfunksanstalt "
        "Datenschutzerklärug Regierungsprecher Kinderechtskonvention Rechtsanwaltsammer"
    )
    assert not list(german.unknown(right))
    assert [one.word for one in german.unknown(wrong)] == wrong.split()
