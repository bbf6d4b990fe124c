"""What stands around a title: when, by whom and where a page was published."""

from __future__ import annotations

import pytest

from drafter.model.statement import SectionKind
from drafter.readers import read

PROSE = {
    "en": "The path along the river was closed in March, and nobody was asked before it happened.",
    "de": "Der Weg am Fluss wurde im März gesperrt, und niemand wurde gefragt, bevor das geschah.",
    "fr": "Le chemin le long de la rivière a été fermé en mars, et personne n’a été consulté.",
    "es": "El camino junto al río fue cerrado en marzo, y nadie fue consultado de antemano.",
    "ru": "Дорогу вдоль реки закрыли в марте, и никого из нас не спросили, прежде чем это с нами произошло.",
}
TITLE = {
    "en": "Reopen the path along the river",
    "de": "Öffnet den Weg am Fluss wieder",
    "fr": "Rouvrez le chemin de la rivière",
    "es": "Reabran el camino junto al río",
    "ru": "Откройте дорогу вдоль реки",
}


def title_of(language: str, lines: list[str]) -> tuple[str, str]:
    page = "\n\n".join([*lines, PROSE[language], PROSE[language].replace(",", ";")])
    statement = read(page.encode(), "page.txt").statement
    headline = next((s for s in statement.primary.sections if s.kind is SectionKind.HEADLINE), None)
    return (headline.blocks[0].text if headline else "", statement.date)


META = [
    ("en", "Posted on 27 March 2025 in Joint statements · 4 min read"),
    ("en", "27 March 2025 | Joint statements | Armenia | 4 min read"),
    ("en", "By Ada Example · March 27, 2025 · Civil society"),
    ("en", "Published by Ada Example on 27 March 2025"),
    ("de", "Veröffentlicht am 27. März 2025 in Gemeinsame Erklärungen | Lesezeit 4 Minuten"),
    ("de", "27.03.2025 | Stellungnahme | Menschenrechte"),
    ("de", "Von Ada Beispiel · 27. März 2025"),
    ("fr", "Publié le 27 mars 2025 dans Communiqués · 4 min de lecture"),
    ("fr", "27 mars 2025 — Déclaration commune — Europe de l’Est"),
    ("es", "Publicado el 27 de marzo de 2025 en Comunicados · 4 min de lectura"),
    ("es", "27 de marzo de 2025 | Declaración conjunta | Derechos humanos"),
    ("ru", "Опубликовано 27 марта 2025 в рубрике Заявления · 4 мин"),
    ("ru", "27 марта 2025 | Совместное заявление | Новости"),
]


@pytest.mark.parametrize(("language", "meta"), META)
def test_a_line_that_says_when_is_date_and_no_title(language: str, meta: str) -> None:
    expected = (TITLE[language], "2025-03-27")
    assert title_of(language, [meta, TITLE[language]]) == expected
    assert title_of(language, [TITLE[language], meta]) == expected


@pytest.mark.parametrize(
    ("language", "byline"),
    [
        ("en", "By Ada Example"),
        ("en", "Written by Ada Example"),
        ("en", "4 min read"),
        ("de", "Von Ada Beispiel"),
        ("de", "Lesedauer: 4 Minuten"),
        ("fr", "Par Ada Exemple"),
        ("fr", "Temps de lecture : 4 min"),
        ("es", "Por Ada Ejemplo"),
        ("es", "4 minutos de lectura"),
        ("ru", "Автор: Ада Пример"),
        ("ru", "Время чтения: 4 мин"),
    ],
)
def test_author_and_reading_time_are_left_over(language: str, byline: str) -> None:
    for lines in ([byline, TITLE[language]], [TITLE[language], byline]):
        assert title_of(language, lines)[0] == TITLE[language]
        page = "\n\n".join([*lines, PROSE[language], PROSE[language]])
        assert byline in read(page.encode(), "page.txt").left_over


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "By order of the mayor: a path is closed for good"),
        ("en", "Updated statement on the closing of the path of 9 August 2020"),
        ("en", "9 August 2020: five years after the path was closed"),
        ("de", "Von Altbrück nach Neubrück: gebt den Weg am Fluss frei"),
        ("fr", "Par temps de crue : rouvrez le chemin de la rivière"),
        ("es", "Por el río y por quienes lo caminan: reabran el camino"),
        ("ru", "От моста до моста: откройте дорогу вдоль реки"),
    ],
)
def test_titles_that_begin_as_such_lines_do(language: str, title: str) -> None:
    assert title_of(language, [title])[0] == title
    assert title_of(language, ["News", title])[0] == title
