"""Families of sentences, in five languages: which are calls, on whom and to do what, and which are none."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafter.desk.outline import as_json
from drafter.readers import read
from tests.readers.page_fields import same_body

TABLE: dict[str, list[dict[str, Any]]] = tomllib.loads(
    Path(__file__).with_name("call_sentences.toml").read_text(encoding="utf-8")
)
OPENINGS = {
    "en": """# The theatre must reopen

The theatre of Eastwick was closed in March, and nobody was told why. Two editors who asked are in detention.
""",
    "fr": """# Rouvrir le théâtre

Le théâtre de Brumaine est fermé depuis mars, et personne ne sait pourquoi. Deux rédacteurs sont détenus.
""",
    "de": """# Das Theater wieder öffnen

Das Theater von Eschweg ist seit März geschlossen, und niemand weiß, warum. Zwei Redakteure sind in Haft.
""",
    "es": """# Reabrir el teatro

El teatro de Lindamar está cerrado desde marzo y nadie sabe por qué. Dos redactores están detenidos.
""",
    "ru": """# Открыть театр

Театр в Линдмарке закрыт с марта, и никто не знает почему. Два редактора находятся под стражей.
""",
}


def calls_of(language: str, text: str) -> list[tuple[list[str], list[str]]]:
    own = f"#{text}" if text.startswith("# ") else text
    reading = read(f"{OPENINGS[language]}\n{own}\n".encode(), "page.md")
    found = as_json(reading.statement, reading.left_over)["calls"]
    return [(call["addressees"], call["asks"]) for call in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, case["text"], case["calls"]) for language, cases in TABLE.items() for case in cases],
)
def test_calls(language: str, text: str, expected: list[dict[str, list[str]]]) -> None:
    found = calls_of(language, text)
    assert [len(bodies) for bodies, _ in found] == [len(call["on"]) for call in expected], found
    for (bodies, asks), call in zip(found, expected, strict=True):
        assert all(same_body(one, body) for one, body in zip(call["on"], bodies, strict=True)), found
        assert len(asks) == len(call["to"]), found
        assert all(part in ask for part, ask in zip(call["to"], asks, strict=True)), found
