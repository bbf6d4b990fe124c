"""Labels from titles and lines over them, where addressees are marked, remarks below the signatures."""

from __future__ import annotations

import pytest

from drafter.desk.outline import as_json
from drafter.model.statement import SectionKind
from drafter.model.text import AnchorKind
from drafter.readers import Reading, read

FIRST = {
    "en": "The path along the river was closed in March, and nobody in the town was told why it had to be.",
    "de": "Der Weg am Fluss ist seit März gesperrt, und niemand in der Stadt weiß, warum das so sein muss.",
    "fr": "Le chemin le long de la rivière est fermé depuis mars, et personne en ville ne sait pourquoi.",
    "es": "El camino junto al río está cerrado desde marzo y nadie en la ciudad sabe por qué motivo es así.",
    "ru": "Дорога вдоль реки закрыта с марта, и никто в городе не знает, почему это было сделано.",
}


def reading_of(text: str) -> Reading:
    return read(text.encode(), "page.txt")


@pytest.mark.parametrize(
    ("language", "title", "label"),
    [
        ("en", "Joint statement: Reopen the river path", "Joint statement"),
        ("en", "OPEN LETTER TO THE MAYOR OF OLDBRIDGE ON THE RIVER PATH", "Open letter"),
        ("en", "Statements of the mayor do not reopen the river path", ""),
        ("de", "Offener Brief an den Stadtrat zum Weg am Fluss", "Offener Brief"),
        ("de", "Gemeinsame Erklärung: Den Weg wieder öffnen", "Gemeinsame Erklärung"),
        ("fr", "Déclaration commune : rouvrir le chemin", "Déclaration commune"),
        ("fr", "Lettre ouverte au maire sur le chemin de la rivière", "Lettre ouverte"),
        ("es", "Declaración conjunta sobre el camino del río", "Declaración conjunta"),
        ("ru", "Совместное заявление: откройте дорогу у реки", "Совместное заявление"),
        ("ru", "Открытое письмо мэру города о дороге у реки", "Открытое письмо"),
    ],
)
def test_a_title_says_the_kind_of_text_and_stays_whole(language: str, title: str, label: str) -> None:
    statement = reading_of(f"{title}\n\n{FIRST[language]}\n\n{FIRST[language]}\n").statement
    assert statement.primary.label == label
    assert as_json(statement)["title"] == title


def test_a_line_over_the_title_is_the_label() -> None:
    text = f"PRESS RELEASE\n\nReopen the path along the river\n\n{FIRST['en']}\n\n{FIRST['en']}\n"
    statement = reading_of(text).statement
    assert statement.primary.label == "PRESS RELEASE"
    assert as_json(statement)["title"] == "Reopen the path along the river"


def test_an_addressee_is_marked_at_the_verb_of_calling() -> None:
    call = (
        "The Government of Oldbridge must know better. We call on the Government of Oldbridge to reopen it."
    )
    statement = reading_of(f"Reopen the path\n\n{FIRST['en']}\n\n{call}\n").statement
    block = next(block for section in statement.primary.sections for block in section.blocks if block.calls)
    starts = [sum(len(run.text) for run in block.runs[:place]) for place in range(len(block.runs))]
    marked = [
        (start, run.text)
        for start, run in zip(starts, block.runs, strict=True)
        if any(anchor.kind is AnchorKind.ADDRESSEE for anchor in run.marks.anchors)
    ]
    assert marked == [(block.text.rindex("Government of Oldbridge"), "Government of Oldbridge")]


def test_a_remark_below_the_signatures_is_a_note() -> None:
    text = (
        f"Reopen the path\n\n{FIRST['en']}\n\nWe call on the City Council to reopen it.\n\nSignatories\n\n"
        "Harbour Watch\nOpen Shelf\nLantern House\n\n"
        "This statement is open for further signatures until 5 May.\n\nNotes\n\nThe path is 4 km long.\n"
    )
    statement = reading_of(text).statement
    notes = [section for section in statement.primary.sections if section.kind is SectionKind.NOTES]
    assert [[block.text for block in section.blocks] for section in notes] == [
        ["This statement is open for further signatures until 5 May.", "The path is 4 km long."]
    ]
    assert len(statement.signatories) == 3
