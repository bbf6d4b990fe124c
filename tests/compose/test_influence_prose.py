"""Prose woven from entries: every strength hedged as it should be, in each language, whatever is left out."""

from __future__ import annotations

import re
import tomllib

import pytest

from drafter.compose.influence_prose import woven
from drafter.model.influence import InfluenceEntry, Measure, Stage, Strength
from drafter.places import resources

LANGUAGES = ("en", "fr", "de", "ru", "es")
LAW = Measure("Law on Quiet Gardens", "2024-05-28", "Parliament", "GE", "foreign_agents", stage=Stage.ADOPTED)
OTHER = Measure("On Loud Gardens", "2012-07", "", "RU", "foreign_agents", "Federal Law No. 1-FZ")


def texts(*entries: InfluenceEntry, language: str = "en") -> list[str]:
    return [block.text for block in woven(entries, language)]


def test_an_entry_is_a_paragraph_with_its_comparison() -> None:
    entry = InfluenceEntry(LAW, OTHER, strength=Strength.DOCUMENTED)
    assert texts(entry)[0] == (
        "On 28 May 2024, the Law on Quiet Gardens was adopted in Georgia by the Parliament. "
        "It is compared with a Russian measure of July 2012: Federal Law No. 1-FZ on Loud Gardens."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_documented_is_hedged(language: str) -> None:
    said = {
        strength: texts(InfluenceEntry(LAW, strength=strength), language=language)[0] for strength in Strength
    }
    assert len(set(said.values())) == len(Strength)
    path = resources() / "register" / "influence" / f"{language}.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    for strength, text in said.items():
        opening = table["prose"]["open"][strength.value].split("{")[0]
        assert text.startswith(opening)


@pytest.mark.parametrize("language", [*LANGUAGES, "ka"])
@pytest.mark.parametrize("strength", list(Strength))
@pytest.mark.parametrize("stage", list(Stage))
def test_whatever_is_left_out_leaves_no_hole(language: str, strength: Strength, stage: Stage) -> None:
    for date in ("", "2024", "2024-10", "2024-10-09", "someday"):
        for country in ("", "KZ", "Republika Srpska"):
            for body in ("", "Assembly"):
                here = Measure("Something that happened", date, body, country, stage=stage)
                for follows in (None, Measure("Bad law", date, body, country), OTHER):
                    entry = InfluenceEntry(here, follows, strength=strength)
                    for text in texts(entry, entry, language=language):
                        assert not re.search(r"[{}]|  | [,.;]|,,|\(\s*\)|^[\s,.;]|(?<!\.)\.\.(?!\.)", text), (
                            text
                        )
                        assert text.endswith(".")
                        assert not text[0].islower()


def test_the_same_precedent_is_not_told_twice() -> None:
    first, second = texts(InfluenceEntry(LAW, OTHER), InfluenceEntry(LAW, OTHER))
    assert "1-FZ" in first
    assert "1-FZ" not in second


def test_an_empty_entry_says_nothing() -> None:
    assert texts(InfluenceEntry()) == []


def test_articles_cases_and_prepositions() -> None:
    def said(title: str, country: str, language: str) -> str:
        here = Measure(title, "2024-10-01", "", country, stage=Stage.ADOPTED)
        return texts(InfluenceEntry(here, strength=Strength.DOCUMENTED), language=language)[0]

    assert said("Act No. 5", "NL", "en") == "On 1 October 2024, Act No. 5 was adopted in the Netherlands."
    assert said("Loi sur les jardins", "KZ", "fr") == (
        "Le 1er octobre 2024, la loi sur les jardins a été adoptée au Kazakhstan."
    )
    assert "aux États-Unis" in said("Décret", "US", "fr")
    assert "en Géorgie" in said("Décret", "GE", "fr")
    assert said("Gesetz über Gärten", "SK", "de") == (
        "Am 1. Oktober 2024 wurde in der Slowakei das Gesetz über Gärten beschlossen."
    )
    assert said("Закон о садах", "KZ", "ru") == "1 октября 2024 г. в Казахстане был принят закон о садах."
    assert "в Боснии и Герцеговине была принята петиция" in said("Петиция о садах", "BA", "ru")
    assert "Беларуси" in said("Указ", "BY", "ru")
