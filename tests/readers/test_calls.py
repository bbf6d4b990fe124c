"""Calls: who is called on and to do what, in the ways that languages have of saying it."""

from __future__ import annotations

import pytest

from drafter.desk.outline import as_json
from drafter.readers import read

FIRST = {
    "en": "Free the river path\n\nThe path along the river was closed in March, and nobody was told why.\n\n",
    "fr": "Rouvrir le sentier\n\nLe sentier le long de la rivière est fermé depuis mars, sans raison.\n\n",
    "de": "Den Weg wieder öffnen\n\nDer Weg am Fluss ist seit März gesperrt, und niemand weiß, warum.\n\n",
    "es": "Reabrir el sendero\n\nEl sendero junto al río está cerrado desde marzo y nadie sabe por qué.\n\n",
    "ru": "Открыть тропу у реки\n\nТропа вдоль реки закрыта с марта, и никто из жителей не знает почему.\n\n",
}
Calls = list[tuple[list[str], list[str]]]


def calls_of(text: str) -> Calls:
    reading = read(text.encode(), "page.txt")
    found = as_json(reading.statement, reading.left_over)["calls"]
    return [(call["addressees"], call["asks"]) for call in found]


@pytest.mark.parametrize(
    ("language", "paragraph", "expected"),
    [
        (
            "en",
            "We urge the Parliament of Oldbridge to repeal the order and to reopen the path.",
            [(["Parliament of Oldbridge"], ["repeal the order", "reopen the path"])],
        ),
        (
            "en",
            "We call on the River Ministry to pay, and the Prosecutor General to drop the charges.",
            [(["River Ministry"], ["pay"]), (["Prosecutor General"], ["drop the charges"])],
        ),
        (
            "en",
            "The Government of Oldbridge must not sell the meadows.",
            [(["Government of Oldbridge"], ["not sell the meadows"])],
        ),
        (
            "en",
            "The order must be annulled by the Supreme Court.",
            [(["Supreme Court"], ["The order must be annulled by the Supreme Court"])],
        ),
        (
            "en",
            "We ask the European Commission, the Council of Europe and GREVIO to speak.",
            [(["European Commission", "Council of Europe", "GREVIO"], ["speak"])],
        ),
        (
            "en",
            "We demand that the Ministry of the Interior release the ferryman.",
            [(["Ministry of the Interior"], ["release the ferryman"])],
        ),
        (
            "fr",
            "Nous demandons au ministre des Transports de rouvrir le sentier et de payer les travaux.",
            [(["ministre des Transports"], ["rouvrir le sentier", "payer les travaux"])],
        ),
        (
            "de",
            "Wir fordern die Landesregierung auf, den Weg zu öffnen.",
            [(["Landesregierung"], ["den Weg zu öffnen"])],
        ),
        (
            "de",
            "Vom Stadtrat erwarten wir eine öffentliche Anhörung.",
            [(["Stadtrat"], ["eine öffentliche Anhörung"])],
        ),
        (
            "es",
            "Exigimos al Ministerio de Obras que reabra el sendero.",
            [(["Ministerio de Obras"], ["reabra el sendero"])],
        ),
        (
            "ru",
            "Мы призываем Европейскую комиссию открыть тропу и оплатить ремонт.",
            [(["Европейская комиссия"], ["открыть тропу", "оплатить ремонт"])],
        ),
        (
            "ru",
            "Мы требуем от Министерства транспорта вернуть мост.",
            [(["Министерство транспорта"], ["вернуть мост"])],
        ),
    ],
)
def test_paragraph(language: str, paragraph: str, expected: Calls) -> None:
    assert calls_of(FIRST[language] + paragraph) == expected


@pytest.mark.parametrize(
    "paragraph",
    [
        "“We call on the foreign embassies to leave,” the mayor told the paper on the same evening.",
        "Last year the Parliament called on the Government to close the path to all of us.",
        "We will walk there again on Sunday, and we hope to see the whole town by the river.",
        "According to the order, the owner of each boat must register it with the harbour office.",
    ],
)
def test_no_call(paragraph: str) -> None:
    assert calls_of(FIRST["en"] + paragraph) == []


def test_list_under_a_lead() -> None:
    text = (
        "We call on the City Council to:\n\n• reopen the path;\n• publish the plans; and\n• mend the bridge."
    )
    assert calls_of(FIRST["en"] + text) == [
        (["City Council"], ["reopen the path", "publish the plans", "mend the bridge"])
    ]


def test_bodies_over_lists() -> None:
    text = (
        "Recommendations\n\nTo the City Council:\n\n• reopen the path\n• mend the bridge\n\n"
        "To the European Commission:\n\n• ask why\n"
    )
    assert calls_of(FIRST["en"] + text) == [
        (["City Council"], ["reopen the path", "mend the bridge"]),
        (["European Commission"], ["ask why"]),
    ]


def test_a_letter_calls_on_whom_it_is_to() -> None:
    text = (
        "Open letter to the Minister of Rivers on the closed path\n\nDear Minister,\n\n"
        "We write about the path along the river, which has been closed since March without a reason.\n\n"
        "We urge you to reopen it.\n\nYours sincerely,\n\nFriends of the Path\nWalkers' Union\n"
    )
    assert calls_of(text) == [(["Minister of Rivers"], ["reopen it"])]
