"""Families of sentences, in five languages: which are calls, on whom and to do what, and which are none."""

from __future__ import annotations

import pytest

from drafter.desk.outline import as_json
from drafter.readers import read
from tests.readers.call_sentences import CALLS, NO_CALLS, Expected
from tests.readers.page_fields import same_body

OPENINGS = {
    "en": "# The theatre must reopen\n\nThe theatre of Eastwick was closed in March, and nobody was told why. "
    "Two editors who asked have been in detention since then.\n\n",
    "fr": "# Rouvrir le théâtre\n\nLe théâtre de Brumaine est fermé depuis mars, et personne ne sait pourquoi. "
    "Deux rédacteurs qui l'ont demandé sont détenus depuis lors.\n\n",
    "de": "# Das Theater wieder öffnen\n\nDas Theater von Eschweg ist seit März geschlossen, und niemand weiß, "
    "warum. Zwei Redakteure, die gefragt haben, sind seitdem in Haft.\n\n",
    "es": "# Reabrir el teatro\n\nEl teatro de Lindamar está cerrado desde marzo y nadie sabe por qué. Dos "
    "redactores que lo preguntaron están detenidos desde entonces.\n\n",
    "ru": "# Открыть театр\n\nТеатр в Линдмарке закрыт с марта, и никто не знает почему. Два редактора, которые "
    "об этом спросили, с тех пор находятся под стражей.\n\n",
}


def calls_of(language: str, text: str) -> list[tuple[list[str], list[str]]]:
    text = f"#{text}" if text.startswith("# ") else text
    reading = read((OPENINGS[language] + text + "\n").encode(), "page.md")
    found = as_json(reading.statement, reading.left_over)["calls"]
    return [(call["addressees"], call["asks"]) for call in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, cases in CALLS.items() for case in cases],
)
def test_calls(language: str, text: str, expected: Expected) -> None:
    found = calls_of(language, text)
    assert [len(bodies) for bodies, _ in found] == [len(bodies) for bodies, _ in expected], found
    for (bodies, asks), (named, wanted) in zip(found, expected, strict=True):
        assert all(same_body(one, body) for one, body in zip(named, bodies, strict=True)), found
        assert len(asks) == len(wanted), found
        assert all(part in ask for part, ask in zip(wanted, asks, strict=True)), found


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in NO_CALLS.items() for text in texts]
)
def test_no_calls(language: str, text: str) -> None:
    assert calls_of(language, text) == []
