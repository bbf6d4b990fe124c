"""What headings announce, in five languages, and sections known by what they speak of."""

from __future__ import annotations

import pytest

from drafter.desk.importing import import_text
from drafter.readers.influence import is_on_influence
from drafter.register.wording import wording

HEADINGS = {
    "en": {
        "calls": [
            "Who has to act now",
            "What must happen",
            "What needs to be done",
            "What should change",
            "Time to act",
            "Our demands",
            "Who must act",
            "What has to change",
            "Steps to take",
            "Our appeal",
            "What the Commission can do",
            "What we ask of Brussels",
            "Our asks to the EU",
        ],
        "background": [
            "What happened",
            "Background",
            "What has happened so far",
            "The story so far",
            "Facts of the case",
            "The facts",
            "What we know",
        ],
        "influence": [
            "Imported methods",
            "A law made elsewhere",
            "A borrowed law",
            "From the Kremlin’s playbook",
            "The Russian model",
            "Following Moscow",
        ],
        "analysis": [
            "Assessment",
            "Why this matters",
            "Our concerns",
            "Legal analysis",
            "What this means",
        ],
        "notes": [
            "Notes to editors",
            "Footnotes",
            "Notes",
        ],
        "contact": [
            "Press enquiries",
            "Media contact",
            "Press contacts",
            "For further information",
        ],
    },
    "de": {
        "calls": [
            "Wer jetzt handeln muss",
            "Was geschehen muss",
            "Was jetzt nötig ist",
            "Was jetzt zu tun ist",
            "Unsere Forderungen",
            "Was wir fordern",
            "Was die EU tun muss",
            "Unser Appell",
            "Was sich ändern muss",
            "Zeit zu handeln",
        ],
        "background": [
            "Was geschehen ist",
            "Was passiert ist",
            "Was bisher geschah",
            "Hintergrund",
            "Worum es geht",
            "Der Fall",
            "Was war geschehen",
        ],
        "influence": [
            "Desinformation aus Moskau",
            "Nach russischem Vorbild",
            "Importierte Methoden",
            "Aus dem Drehbuch des Kreml",
            "Das Moskauer Muster",
        ],
        "analysis": [
            "Einordnung",
            "Bewertung",
            "Warum das wichtig ist",
            "Rechtliche Einordnung",
        ],
        "notes": [
            "Fußnoten",
            "Anmerkungen",
            "Hinweise für die Redaktion",
        ],
        "contact": [
            "Presseanfragen",
            "Pressekontakt",
            "Kontakt für die Presse",
            "Für Rückfragen",
        ],
    },
    "fr": {
        "calls": [
            "Qui doit agir",
            "Ce qui doit changer",
            "Ce que nous demandons",
            "Nos demandes",
            "Il est temps d’agir",
            "Ce qu’il faut faire",
            "Nos recommandations",
            "Que doit faire l’Europe",
            "Ce que doit faire Paris",
        ],
        "background": [
            "Ce qui s’est passé",
            "Les faits",
            "Contexte",
            "Rappel des faits",
            "Le contexte",
            "Que s’est-il passé ?",
        ],
        "influence": [
            "Des méthodes importées",
            "Une loi venue d’ailleurs",
            "Le modèle russe",
            "L’ombre de Moscou",
            "Le manuel du Kremlin",
        ],
        "analysis": [
            "Notre analyse",
            "Pourquoi c’est grave",
            "Les enjeux",
            "Nos préoccupations",
        ],
        "notes": [
            "Notes",
            "Notes aux rédactions",
            "Note aux rédacteurs",
        ],
        "contact": [
            "Contact presse",
            "Contacts presse",
            "Demandes de presse",
        ],
    },
    "es": {
        "calls": [
            "Quién debe actuar",
            "Qué debe ocurrir",
            "Qué debe cambiar",
            "Lo que pedimos",
            "Nuestras peticiones",
            "Es hora de actuar",
            "Qué pedimos",
            "Nuestras exigencias",
            "Lo que debe hacer Europa",
            "Qué hay que hacer",
        ],
        "background": [
            "Qué ha ocurrido",
            "Lo ocurrido",
            "Qué pasó",
            "Antecedentes",
            "Los hechos",
            "Lo sucedido",
        ],
        "influence": [
            "Métodos importados",
            "El modelo ruso",
            "El manual del Kremlin",
            "Una ley copiada de Moscú",
            "Una ley hecha fuera",
        ],
        "analysis": [
            "Análisis",
            "Por qué importa",
            "Nuestra preocupación",
            "Lo que está en juego",
            "Valoración",
        ],
        "notes": [
            "Notas",
            "Notas a la redacción",
        ],
        "contact": [
            "Contacto de prensa",
            "Contacto para medios",
        ],
    },
    "ru": {
        "calls": [
            "Кто должен действовать",
            "Что должно произойти",
            "Что нужно сделать",
            "Наши требования",
            "К чему мы призываем",
            "Чего мы требуем",
            "Что необходимо сделать",
            "Мы призываем",
            "Пора действовать",
            "Что должно измениться",
        ],
        "background": [
            "Что произошло",
            "Что случилось",
            "Предыстория",
            "Контекст",
            "Обстоятельства дела",
            "О чём речь",
        ],
        "influence": [
            "Импортированные методы",
            "По российскому образцу",
            "По лекалам Кремля",
            "Закон из Москвы",
            "Российское влияние",
        ],
        "analysis": [
            "Оценка",
            "Почему это важно",
            "Анализ",
            "Наша оценка",
            "Правовая оценка",
        ],
        "notes": [
            "Примечания",
            "Сноски",
        ],
        "contact": [
            "Для СМИ",
            "Контакты для прессы",
            "Контакт для СМИ",
        ],
    },
}


@pytest.mark.parametrize(
    ("language", "kind", "heading"),
    [(tag, kind, one) for tag, kinds in HEADINGS.items() for kind, those in kinds.items() for one in those],
)
def test_what_headings_announce(language: str, kind: str, heading: str) -> None:
    assert wording(language).heading_kind(heading) == kind


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "From Oldbridge to Newbridge"),
        ("en", "Those who walked the path"),
        ("de", "Der Weg und die Stadt"),
        ("fr", "Le chemin et la ville"),
        ("es", "El camino y la ciudad"),
        ("ru", "Дорога и город"),
    ],
)
def test_headings_that_announce_nothing(language: str, heading: str) -> None:
    assert wording(language).heading_kind(heading) == ""


HERE = "The path along the river was closed in March, and nobody was asked before it happened."
THERE = "The words of the order were taken from one that was written in Moscow eleven years before."


@pytest.mark.parametrize(
    ("section", "others", "expected"),
    [
        ([THERE], [HERE, HERE], True),
        ([THERE, THERE], [HERE, HERE], True),
        ([THERE, HERE, HERE], [HERE, HERE], True),
        ([HERE, THERE, HERE], [HERE, HERE], False),
        ([THERE, THERE], [THERE, THERE], False),
        ([THERE], [THERE, HERE], False),
        ([HERE], [HERE], False),
        ([], [HERE], False),
    ],
)
def test_a_section_on_influence_differs_from_the_rest(
    section: list[str], others: list[str], expected: bool
) -> None:
    assert is_on_influence(section, others) is expected


_PROSE = (
    "The harbour office closed the reading room in May and gave no reason for it. "
    "Two librarians went on lending from a boat."
)


@pytest.mark.parametrize("heading", ["Why the room is closed.", "Our demands.", "Who keeps the key."])
def test_a_heading_with_a_full_stop_is_one(heading: str) -> None:
    page = f"Open the reading room\nBrest, 4 May 2026\n\n{_PROSE}\n\n{heading}\n\n{_PROSE}\n\n{_PROSE}\n"
    sections = import_text(page, "page.txt").statement.primary.sections
    assert heading in [section.heading for section in sections]


@pytest.mark.parametrize(
    "line", ["What they want is silence.", "We demand answers.", "It must end.", "They know."]
)
def test_a_short_sentence_is_no_heading(line: str) -> None:
    page = f"Open the reading room\nBrest, 4 May 2026\n\n{_PROSE}\n\n{line}\n\n{_PROSE}\n\n{_PROSE}\n"
    sections = import_text(page, "page.txt").statement.primary.sections
    assert line not in [section.heading for section in sections]


def test_a_heading_over_another_heads_an_empty_section() -> None:
    page = (
        f"Open the reading room\nBrest, 4 May 2026\n\n{_PROSE}\n\nLegal grounds\n\nOur demands\n\n"
        "We call on the Mayor of Brest to open the room.\n"
    )
    sections = import_text(page, "page.txt").statement.primary.sections
    assert [(section.heading, bool(section.blocks)) for section in sections[-2:]] == [
        ("Legal grounds", False),
        ("Our demands", True),
    ]


def test_names_end_where_calls_begin_below_them() -> None:
    page = (
        f"Open the reading room\nBrest, 4 May 2026\n\n{_PROSE}\n\nSignatories\n\nBoat Library\nQuay Readers\n"
        f"Tide School\n\nOur demands\n\nWe call on the Mayor of Brest to open the room.\n"
    )
    statement = import_text(page, "page.txt").statement
    assert [one.name for one in statement.signatories] == ["Boat Library", "Quay Readers", "Tide School"]
    assert statement.primary.sections[-1].heading == "Our demands"


def test_text_below_names_that_stand_above_it_is_not_left_over() -> None:
    page = (
        "Open the reading room\nBrest, 4 May 2026\n\nSigned by\n\nBoat Library\nQuay Readers\n\n"
        f"How it began\n\n{_PROSE}\n\n{_PROSE}\n"
    )
    imported = import_text(page, "page.txt")
    assert not imported.left_over
    assert imported.statement.primary.sections[-1].heading == "How it began"
