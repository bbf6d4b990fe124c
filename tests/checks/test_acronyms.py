"""Acronyms: which are looked at, and when one stands for two names or two for one."""

from __future__ import annotations

import pytest

from tests.checks.test_said import words


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L’ODRF ne répond pas, et l’UE se tait.", ["ODRF"]),
        ("en", "The NRF-held north is closed to the COVID-19 team.", ["NRF"]),
        ("en", "The ferry line NRFG and the weekly NZG are silent.", []),
        ("de", "Das BfX schweigt.", ["BfX"]),
        ("en", "The harbour radio FM plays.", []),
    ],
)
def test_which_letters_are_asked_after(language: str, text: str, expected: list[str]):
    assert words("acronym-unexplained", language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Port Control Council (PCC) met the Pilots of the Coast (PCC).", ["PCC"]),
        ("en", "The Port Control Council (PCC) met. The Port Control Council (PCC) left.", []),
        ("en", "The Norvia Free School (NFS) closed. The Free School of Norvia (FSN) reopened.", ["FSN"]),
        ("de", "Das Amt für Fischerei (AfF) und der Verband alter Fischer (AfF) schweigen.", []),
        ("de", "Die Kammer der Fischer (KdF) und der Kreis deutscher Förster (KdF) schweigen.", ["KdF"]),
        ("ru", "Союз рыбаков (СР) ждёт. Совет реки (СР) молчит.", ["СР"]),
        ("ru", "Союз рыбаков (СР) ждёт. Решения Союза рыбаков (СР) ждут.", []),
        ("fr", "L’Organisation pour la sécurité et la coopération en Europe (OSCE, OSZE) se tait.", ["OSZE"]),
        ("fr", "L’Organisation pour la sécurité et la coopération en Europe (OSCE, Vienne) se tait.", []),
    ],
)
def test_letters_that_stand_for_two_names(language: str, text: str, expected: list[str]):
    assert words("acronym-meant-twice", language, text) == expected
