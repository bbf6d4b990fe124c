"""Persons: accused without a source, and named without a first name."""

from __future__ import annotations

import pytest

from tests.checks.test_said import words


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The foreman, Pavel Ardo, slapped a welder.", ["Pavel Ardo"]),
        ("en", "A welder was beaten by the deputy warden, Pavel Ardo.", ["Pavel Ardo"]),
        ("en", "Warden Pavel Ardo forged the log, and it is alleged that he sold it.", ["Pavel Ardo"]),
        ("en", "Pavel Ardo, a welder, was slapped and kicked.", []),
        ("en", "Two nurses said that warden Pavel Ardo slapped a welder.", []),
        ("fr", "Le gardien Pavel Ardo a giflé un soudeur.", ["Pavel Ardo"]),
        ("fr", "Selon deux infirmières, le gardien Pavel Ardo a giflé un soudeur.", []),
        ("de", "Aufseher Pavel Ardo hat einen Schweißer geohrfeigt.", ["Pavel Ardo"]),
        ("de", "Aufseher Pavel Ardo wurde in der Nacht von zwei Unbekannten verprügelt.", []),
        ("ru", "Надзиратель Павел Ардо ударил сварщика.", ["Павел Ардо"]),
        ("ru", "Судья Нина Кедрик избила секретаря.", ["Нина Кедрик"]),
        ("ru", "Сварщика Павла Ардова ударил незнакомец.", []),
    ],
)
def test_wrongs_said_of_persons_by_name(language: str, text: str, expected: list[str]):
    found = words("person-accused", language, text)
    assert len(found) == len(expected)
    assert all(name in one for name, one in zip(expected, found, strict=True))


@pytest.mark.parametrize(
    ("language", "texts", "expected"),
    [
        ("en", ("Inspector Tarvo came late.",), ["Inspector Tarvo"]),
        ("en", ("Deputy Minister Tarvo came late.",), ["Deputy Minister Tarvo"]),
        ("en", ("Olga Tarvo, an inspector, was called.", "Inspector Tarvo came late."), []),
        ("en", ("The Prosecutor General and the Commissioner for Trade came.",), []),
        ("fr", ("Le maire Tarvo est arrivé, dit le procureur de Lille.",), ["maire Tarvo"]),
        ("fr", ("Le procureur général de France est arrivé.",), []),
        ("de", ("Staatsanwältin Tarvo kam spät.",), ["Staatsanwältin Tarvo"]),
        ("de", ("Der Bürgermeister Wiens und die Richter Polens kamen.",), []),
        ("ru", ("Следователь Тарвин пришёл поздно.",), ["Следователь Тарвин"]),
        ("ru", ("Мэр Харькова и посол Италии пришли поздно.",), []),
        ("ru", ("Ольга Тарвина — следователь.", "Следователь Тарвина пришла поздно."), []),
    ],
)
def test_an_office_and_a_surname_do_not_introduce_anybody(
    language: str, texts: tuple[str, ...], expected: list[str]
):
    assert words("person-not-introduced", language, *texts) == expected
