"""Languages told apart by short texts, near neighbours among them, and their wording."""

from __future__ import annotations

import pytest

from drafter.register.languages import detect
from drafter.register.wording import wording

TEXTS = {
    "en": "The path along the river was closed in March, and nobody has been told why it will not be opened.",
    "fr": "Le sentier le long de la rivière est fermé depuis mars et personne ne sait pourquoi il le reste.",
    "de": "Der Weg am Fluss ist seit März gesperrt, und niemand weiß, warum er nicht wieder geöffnet wird.",
    "es": "El sendero junto al río está cerrado desde marzo y nadie sabe por qué no se ha vuelto a abrir.",
    "pt": "O caminho junto ao rio está fechado desde março e ninguém sabe por que não foi aberto outra vez.",
    "it": "Il sentiero lungo il fiume è chiuso da marzo e nessuno sa perché non sia stato più riaperto.",
    "nl": "Het pad langs de rivier is sinds maart gesloten en niemand weet waarom het niet weer opengaat.",
    "pl": "Ścieżka nad rzeką jest zamknięta od marca i nikt nie wie, dlaczego nie została otwarta.",
    "cs": "Stezka podél řeky je od března uzavřena a nikdo neví, proč nebyla znovu otevřena pro lidi.",
    "sk": "Chodník pri rieke je od marca uzavretý a nikto nevie, prečo ho znova neotvorili pre ľudí.",
    "ru": "Тропа вдоль реки закрыта с марта, и никто не знает, почему её так и не открыли для людей.",
    "uk": "Стежка вздовж річки закрита з березня, і ніхто не знає, чому її досі не відкрили для людей.",
    "bg": "Пътеката край реката е затворена от март и никой не знае защо не е отворена отново за хората.",
    "sr": "Стаза поред реке је затворена од марта и нико не зна због чега није поново отворена за људе.",
    "ro": "Cărarea de lângă râu este închisă din martie și nimeni nu știe de ce nu a fost redeschisă.",
    "hu": "A folyó menti ösvény március óta zárva van, és senki sem tudja, hogy miért nem nyitották meg.",
    "tr": "Nehir boyundaki yol mart ayından beri kapalı ve neden açılmadığını bilen bir kişi daha yok.",
    "sv": "Stigen längs floden har varit stängd sedan mars och ingen vet varför den inte har öppnats.",
    "ka": "მდინარის გასწვრივ ბილიკი მარტიდან დაკეტილია და არავინ იცის რატომ.",
    "hy": "Գետի երկայնքով արահետը փակ է մարտից, և ոչ ոք չգիտի, թե ինչու։",
    "kk": "Өзен бойындағы жол наурыз айынан бері жабық және оның неге ашылмағаны туралы ешкім білмейді.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_detect(language: str) -> None:
    assert detect([TEXTS[language]]) == language


def test_a_hint_decides_only_where_the_text_does_not() -> None:
    assert detect([TEXTS["de"]], "en-GB") == "de"
    assert detect(["42"], "fr-BE") == "fr"
    assert detect([]) == "en"


@pytest.mark.parametrize(
    ("language", "heading", "kind"),
    [
        ("en", "2. Background", "background"),
        ("en", "Our demands:", "calls"),
        ("fr", "Ce que nous demandons", "calls"),
        ("fr", "Contexte", "background"),
        ("de", "Unterzeichnende Organisationen", "signatories"),
        ("de", "Einfluss aus Moskau", "influence"),
        ("es", "Notas a la redacción", "notes"),
        ("ru", "Подписали:", "signatories"),
        ("ru", "Читайте также", "related"),
        ("uk", "Контекст", "background"),
        ("it", "Cosa chiediamo", "calls"),
        ("pl", "Kontakt dla mediów", "contact"),
        ("pt", "Recomendações", "calls"),
        ("en", "The river", ""),
    ],
)
def test_heading_kind(language: str, heading: str, kind: str) -> None:
    assert wording(language).heading_kind(heading) == kind
