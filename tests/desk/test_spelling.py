"""Spelling, by the dictionaries that come with Drafter."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.desk.dictionaries import dictionaries, dictionary_for, files_of, licence_of, shipped
from drafter.desk.own_words import add_own_word, own_words, remove_own_word
from drafter.desk.settings import change_settings
from drafter.desk.speller import Speller
from drafter.desk.spelling import Spelling
from drafter.desk.spelling_names import CODE
from drafter.model.edits import replace_block
from drafter.model.signatories import Signatory
from drafter.model.sources import Ignored
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Marks, Run, plain_block
from drafter.places import Places


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Places:
    return _places(tmp_path_factory.mktemp("home"))


def _places(home: Path) -> Places:
    return Places(home / "config", home / "data", home / "state", home / "cache")


def _speller(language: str, home: Places) -> Speller:
    found = dictionary_for(language, shipped(), {})
    assert found is not None
    return Speller(found, files_of(found, home))


def _statement(*texts: str, language: str = "en") -> Statement:
    blocks = tuple(plain_block(text) for text in texts)
    return Statement((Edition(language, (Section(SectionKind.BACKGROUND, blocks),)),))


def _wrong(spelling: Spelling, statement: Statement, generation: int = 0) -> list[str]:
    for _ in spelling.reading(statement, "", generation):
        pass
    return [one.word for one in spelling.misspelt]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        # Capitals, plurals and possessives of abbreviations, numbers with letters.
        ("en", "NGOs and the NGO’s partners met the G20 on the 2nd, in the 1990s, at 10am.", []),
        (
            "en",
            "See https://example.org/a-bx?q=zzq, info@exampel.org, exampel.org/pth and @exmpl #exmpl.",
            [],
        ),
        ("en", "Well-known, re-traumatised, anti-LGBTI; don’t, isn't; e.g. the U.S., etc.", []),
        (
            "en",
            "The goverment recieved a pro-goverment leter.",
            ["goverment", "recieved", "goverment", "leter"],
        ),
        # Accents however they are made, soft hyphens, letters of two scripts in one word.
        ("en", "A nai\u0308ve cafe\u0301, coop\u00aderation, mislead\u0456ng.", ["mislead\u0456ng"]),
        ("en", "Фемината and Ελλάδα said so.", []),
        ("en-US", "The organization defends labor rights.", []),
        ("en-US", "The organisation defends labour rights.", ["organisation", "labour"]),
        ("fr", "L’égalité d’Almaty, qu’il n’aime pas ; jusqu’à l’ONU, aujourd’hui.", []),
        ("fr", "Les militant·e·s, étudiant.e.s et défenseur·euse·s de l’egalité.", ["egalité"]),
        ("de", "Aktivist*innen, Bürger:innen und Mitarbeiter_innen der Menschenrechts-NGOs usw.", []),
        ("de", "Menschenrechtsverteidigerinnen, Menschenrechts- und Frauenverbände; Şahin.", ["Şahin"]),
        ("de", "Die Versamlungsfreiheit der Aktiwist*innen.", ["Versamlungsfreiheit", "Aktiwist*innen"]),
        ("ru", "ЛГБТ-сообщество, ещё и еще, т.е. права\u0301 человека; Feminita, 10-летний.", []),
        ("ru", "Правительсво наруштло свободу собраний.", ["Правительсво", "наруштло"]),
        ("uk", "Об’єднання, об'єднання, здоровʼя і права людини.", []),
        ("uk", "Свабода зібрань.", ["Свабода"]),
        ("kk", "Адам бостандық заңнамасының.", []),
    ],
)
def test_what_a_dictionary_does_not_know(language: str, text: str, wrong: list[str], home: Places):
    found = list(_speller(language, home).unknown(text))
    assert [one.word for one in found] == wrong
    assert [text[one.start : one.end] for one in found] == wrong


def test_words_of_the_field_are_right_in_their_language(home: Places):
    text = "Pushbacks and the rightsholder’s playbook; the Akimat."
    assert not list(_speller("en", home).unknown(text))
    assert not list(_speller("en-US", home).unknown(text))
    assert [one.word for one in _speller("fr", home).unknown("le rightsholder de l’akimat")] == [
        "rightsholder"
    ]
    assert not list(_speller("de", home).unknown("Die Pride und die belarussische Sanktionsliste."))
    assert not list(_speller("ru", home).unknown("Срочники писали в акимат Шымкента; правозащитница."))


def test_suggestions_keep_the_apostrophe_that_was_typed(home: Places):
    english = _speller("en", home)
    assert english.suggestions("goverment")[0] == "government"
    assert "don’t" in english.suggestions("dont’")
    assert _speller("de", home).suggestions("Şx\u4e00") == ()


def test_words_in_another_language_are_looked_up_in_that_one(home: Places):
    statement = _statement("")
    block = statement.primary.sections[0].blocks[0]
    french, unknown, spoken = Marks(language="fr"), Marks(language="tlh"), Marks(language="ru-Latn")
    runs = (
        Run("The "),
        Run("égalité et libertee", french),
        Run(" of qapla", Marks(strong=True)),
        Run(" bortaS bIr ", unknown),
        Run("svoboda", spoken),
    )
    spelling = Spelling(home)
    assert _wrong(spelling, replace_block(statement, replace(block, runs=runs))) == ["libertee", "qapla"]
    assert [one.language for one in spelling.misspelt] == ["fr", "en"]
    assert spelling.missing == ("ru-Latn", "tlh")


def test_names_of_signatories_and_of_the_registers_are_right(home: Places):
    spelling = Spelling(home)
    statement = _statement("The Freedomm’s letter to Liberti from Azerbaiyán.", language="en")
    assert _wrong(spelling, statement) == ["Freedomm’s", "Liberti"]
    signed = replace(statement, signatories=(Signatory("Freedomm zelda", country="Liberti"),))
    assert _wrong(spelling, signed) == []
    assert _wrong(spelling, replace(_statement("A zelda."), signatories=signed.signatories)) == ["zelda"]


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        (
            "en",
            "Mr Zaitov of Amanat and Bagila from Almaty met the Goverment. “Teh law”, he said.",
            "Goverment Teh",
        ),
        ("ru", "Заявила Жанар Секербаева из Шымкента и Правительсво Казахстана.", "Правительсво"),
        ("fr", "Selon Baltabaïeva, le Gouvernemant d’Almaty.", "Gouvernemant"),
    ],
)
def test_names_are_right_and_slips_in_words_that_begin_large_are_not(
    language: str, text: str, wrong: str, home: Places
):
    assert _wrong(Spelling(home), _statement(text, language=language)) == wrong.split()


def test_what_is_written_alike_twice_and_begins_large_is_a_name(home: Places):
    spelling = Spelling(home)
    assert _wrong(spelling, _statement("Freedomm. Freedomm’s. Liberti.", "A leter, a leter.")) == [
        *("Liberti", "leter", "leter")
    ]
    russian = _statement("Свобада и Свободда, Свободды и Свободдой.", language="ru")
    assert _wrong(spelling, russian) == ["Свобада"]


def test_words_of_the_statement_of_the_writer_and_those_set_aside_are_right(tmp_path: Path):
    places = _places(tmp_path)
    spelling = Spelling(places)
    statement = _statement("The zelda and the Zelda’s plov.", "Another zelda.")
    assert _wrong(spelling, statement) == ["zelda", "plov", "zelda"]
    assert _wrong(spelling, replace(statement, words=("zelda",))) == ["plov"]
    first = statement.primary.sections[0].blocks[0].id
    aside = replace(statement, ignored=(Ignored(CODE, "zelda", "", first), Ignored(CODE, "plov", "")))
    assert _wrong(spelling, aside) == ["zelda"]
    assert add_own_word(places, " zelda ") == ("zelda",)
    add_own_word(places, "plov")
    assert _wrong(spelling, statement, generation=1) == []
    assert (places.data / "words.txt").stat().st_mode & 0o777 == 0o600
    remove_own_word(places, "plov")
    assert own_words(places) == ("zelda",)
    assert _wrong(spelling, statement, generation=2) == ["plov"]


def test_a_file_of_own_words_that_makes_no_sense_is_no_trouble(tmp_path: Path):
    places = _places(tmp_path)
    places.make(places.data)
    (places.data / "words.txt").write_bytes(b"\xff\xfe\x00 nonsense")
    assert own_words(places) == ()
    (places.data / "words.txt").write_text("one\n\n two \nthree\x00\n" + "x" * 500 + "\none\n")
    assert own_words(places) == ("one", "two")


def test_marks_that_err_often_are_off_until_asked_for(tmp_path: Path):
    places = _places(tmp_path)
    spelling = Spelling(places)
    statement = _statement("Адам бастандык.", language="kk")
    assert _wrong(spelling, statement) == []
    assert (spelling.missing, spelling.passed_over) == ((), ("kk",))
    change_settings(places, lambda settings: replace(settings, advisory=("kk_KZ",)))
    assert _wrong(spelling, statement, generation=1) == ["бастандык"]
    change_settings(places, lambda settings: replace(settings, spelling=False))
    assert _wrong(spelling, statement, generation=2) == []


def test_an_edit_looks_up_only_what_changed(home: Places, monkeypatch: pytest.MonkeyPatch):
    spelling = Spelling(home)
    statement = _statement("The goverment.", "The leter.")
    assert _wrong(spelling, statement) == ["goverment", "leter"]
    looked: list[str] = []
    unknown = Speller.unknown

    def watched(speller: Speller, text: str):
        looked.append(text)
        return unknown(speller, text)

    monkeypatch.setattr(Speller, "unknown", watched)
    block = statement.primary.sections[0].blocks[1]
    changed = replace_block(statement, replace(block, runs=(Run("The letter."),)))
    assert _wrong(spelling, changed) == ["goverment"]
    assert looked == ["The letter."]


def test_reading_can_be_broken_off_and_goes_on_where_it_was(home: Places):
    spelling = Spelling(home)
    statement = _statement(*(f"A leter. {'Good words. ' * 300}" for _ in range(60)))
    assert sum(1 for _ in spelling.reading(statement)) > 5
    assert len(spelling.misspelt) == 60
    other = Spelling(home)
    next(other.reading(statement))
    assert other.misspelt == ()
    assert len(_wrong(other, statement)) == 60


def test_every_shipped_dictionary_loads_and_has_its_licence(home: Places):
    for one in shipped():
        Speller(one, files_of(one, home))
        assert len(licence_of(one, home)) > 500
        assert one.licence
        assert one.origin


def test_a_dictionary_is_chosen_by_setting_by_tag_by_language(home: Places):
    def key(language: str, chosen: dict[str, str] | None = None) -> str:
        found = dictionary_for(language, dictionaries(home), chosen or {})
        return found.key if found is not None else ""

    assert [key(one) for one in ("en", "en-GB", "en-US", "en-MT", "FR-ch", "de-CH")] == [
        *("en_GB", "en_GB", "en_US", "en_GB", "fr", "de_DE")
    ]
    assert key("en", {"en": "en_US"}) == "en_US"
    assert key("en", {"en": "gone"}) == "en_GB"
    assert key("kk-Latn") == key("es") == key("") == ""


def test_a_damaged_dictionary_counts_as_none(tmp_path: Path):
    places = _places(tmp_path)
    found = dictionary_for("uk", shipped(), {})
    assert found is not None
    with pytest.raises(ValueError):
        files_of(replace(found, digest="0" * 64), places)
    folder = places.data / "dictionaries" / "en_GB"
    folder.mkdir(parents=True)
    (folder / "dictionaries.toml").write_text('[en_GB]\nname = "Mine"\nlanguages = ["en"]\n')
    spelling = Spelling(places)
    assert _wrong(spelling, _statement("The goverment.")) == []
    assert spelling.missing == ("en",)
