"""Bodies taken for one another, named wrongly or too shortly, and asked for what only others can do."""

from __future__ import annotations

import pytest

from tests.checks.test_said import words


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We ask the Venice Commission to annul the election.", ["annul the election"]),
        ("en", "We call on the OSCE Parliamentary Assembly to repeal the law.", ["repeal the law"]),
        ("en", "UNHCR should prosecute those who beat them.", ["prosecute those"]),
        (
            "en",
            "We urge the European Parliament to lift the minister’s immunity.",
            ["lift the minister’s immunity"],
        ),
        ("en", "We urge the European Parliament to lift the immunity of the MEP.", []),
        ("en", "We urge the Venice Commission to examine plans to annul the election.", []),
        (
            "en",
            "We ask the court of Norvia to annul the verdict, which the Venice Commission criticised.",
            [],
        ),
        (
            "en",
            "We ask the European Commission to withdraw and the Government of Norvia to repeal the law.",
            [],
        ),
        (
            "fr",
            "Nous prions la Commission de Venise d’annuler sans délai les élections.",
            ["annuler sans délai les élections"],
        ),
        ("fr", "Le Médiateur européen doit lever l’immunité du ministre.", ["lever l’immunité"]),
        (
            "fr",
            "Nous prions la Commission de Venise d’examiner la loi qui permet d’annuler les élections.",
            [],
        ),
        ("de", "Wir bitten die Venedig-Kommission, das Gesetz aufzuheben.", ["Gesetz aufzuheben"]),
        ("de", "Die OSZE soll ein Waffenembargo verhängen.", ["Waffenembargo verhängen"]),
        ("de", "Wir bitten die Venedig-Kommission, zu prüfen, ob das Gericht das Urteil aufheben kann.", []),
        ("ru", "Просим Венецианскую комиссию отменить закон.", ["отменить закон"]),
        (
            "ru",
            "Призываем ПАСЕ привлечь следователя к ответственности.",
            ["привлечь следователя к ответственности"],
        ),
        ("ru", "Просим Венецианскую комиссию изучить попытки отменить закон.", []),
    ],
)
def test_what_states_and_courts_do_is_not_asked_of_others(language: str, text: str, expected: list[str]):
    assert words("body-cannot", language, f"!{text}") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The European Council in Strasbourg adopted a report.", ["European Council in Strasbourg"]),
        ("en", "The European Council met on Thursday, and a judgment came from Strasbourg.", []),
        (
            "en",
            "The 27 member states of the Council of Europe agreed.",
            ["27 member states of the Council of Europe"],
        ),
        ("en", "The Council of Europe and the 27 Member States of the EU agreed.", []),
        ("en", "The Court of Justice in Strasbourg ruled.", ["Court of Justice in Strasbourg"]),
        ("en", "She wrote “to the European Council in Strasbourg”.", []),
        (
            "fr",
            "Les 47 membres du Comité des droits de l’homme ont voté.",
            ["47 membres du Comité des droits de l’homme"],
        ),
        ("fr", "Le Conseil européen s’est réuni à Bruxelles.", []),
        ("de", "Der EuGH in Straßburg urteilte.", ["EuGH in Straßburg"]),
        ("de", "Die Richtlinie des Europarats gilt.", ["Richtlinie des Europarats"]),
        ("ru", "ЕСПЧ в Люксембурге вынес решение.", ["ЕСПЧ в Люксембурге"]),
        ("ru", "Комитет министров ЕС собрался.", ["Комитет министров ЕС"]),
    ],
)
def test_bodies_of_like_names_are_told_apart_by_what_is_said_of_them(
    language: str, text: str, expected: list[str]
):
    assert words("body-confused", language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The EC has said nothing, and Regulation (EC) No 1049/2001 applies.", ["EC"]),
        ("fr", "Le règlement (CE) n° 1049/2001 vaut ; la CE se tait.", ["CE"]),
        ("de", "Die EK schweigt.", ["EK"]),
        ("ru", "ЕК молчит.", ["ЕК"]),
        ("fr", "La Cour européenne a jugé.", ["Cour européenne"]),
        ("fr", "La Cour européenne des droits de l’homme a jugé, et la Cour européenne le redira.", []),
        ("ru", "Жалоба лежит в Европейском суде.", ["Европейском суде"]),
    ],
)
def test_names_that_say_too_little(language: str, text: str, expected: list[str]):
    assert words("body-incomplete", language, text) == expected
    assert words("acronym-unexplained", language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Working Group on Arbitrary Arrest found so.", ["Working Group on Arbitrary Arrest"]),
        (
            "fr",
            "La Cour européenne pour les droits de l’homme le dit.",
            ["Cour européenne pour les droits de l’homme"],
        ),
        (
            "de",
            "Das Internationale Komitee des Roten Kreuzes half.",
            ["Internationale Komitee des Roten Kreuzes"],
        ),
        (
            "ru",
            "Рабочая группа по произвольным арестам согласна.",
            ["Рабочая группа по произвольным арестам"],
        ),
        ("ru", "Рабочая группа по произвольным задержаниям согласна.", []),
    ],
)
def test_what_bodies_are_called_and_are_not(language: str, text: str, expected: list[str]):
    assert words("body-name", language, text) == expected
