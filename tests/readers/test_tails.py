"""What stands below a text: groups of signatories, contacts, other publications, in all its languages."""

from __future__ import annotations

import pytest

from drafter.model.statement import SectionKind, Statement
from drafter.readers import read

BODY = {
    "en": (
        "Reopen the path along the river",
        "The path along the river was closed in March, and nobody was asked before it happened.",
        "We call on the City Council to reopen the path and to mend the bridge before the summer begins.",
    ),
    "de": (
        "Öffnet den Weg am Fluss wieder",
        "Der Weg am Fluss wurde im März gesperrt, und niemand wurde gefragt, bevor das geschah.",
        "Wir fordern den Stadtrat auf, den Weg zu öffnen und die Brücke vor dem Sommer zu reparieren.",
    ),
    "fr": (
        "Rouvrez le chemin de la rivière",
        "Le chemin le long de la rivière a été fermé en mars, et personne n’a été consulté.",
        "Nous demandons au conseil municipal de rouvrir le chemin et de réparer le pont avant l’été.",
    ),
    "es": (
        "Reabran el camino junto al río",
        "El camino junto al río fue cerrado en marzo, y nadie fue consultado antes de que eso nos ocurriera.",
        "Pedimos al Gobierno que reabra el camino y que repare el puente antes del verano.",
    ),
    "ru": (
        "Откройте дорогу вдоль реки",
        "Дорогу вдоль реки закрыли в марте, и никого из нас не спросили, прежде чем это с нами произошло.",
        "Мы призываем правительство открыть дорогу и починить мост до начала лета.",
    ),
}
SIGNED = {
    "en": "Signatories",
    "de": "Unterzeichnende",
    "fr": "Signataires",
    "es": "Firmantes",
    "ru": "Подписали",
}
CONTACT = {
    "en": ("Press enquiries", "Media contact", "Contact", "For media"),
    "de": ("Presseanfragen", "Pressekontakt", "Kontakt für die Presse", "Medienanfragen"),
    "fr": ("Contact presse", "Contacts presse", "Demandes de presse", "Pour la presse"),
    "es": ("Contacto de prensa", "Contacto para medios", "Para la prensa", "Consultas de prensa"),
    "ru": ("Для СМИ", "Контакты для прессы", "Пресс-контакт", "Для журналистов"),
}
RELATED = {
    "en": ("Further reading", "Read also", "More on this"),
    "de": ("Mehr dazu", "Lesen Sie auch", "Weiterführende Links"),
    "fr": ("Plus d’informations", "Pour en savoir plus", "À lire aussi"),
    "es": ("Te puede interesar", "Lee también", "Más sobre el tema"),
    "ru": ("Читайте также", "По теме", "Вам может быть интересно"),
}
GROUPS = {
    "en": ("Organisations", "Individuals"),
    "de": ("Organisationen", "Einzelpersonen"),
    "fr": ("Organisations", "À titre individuel"),
    "es": ("Organizaciones", "A título individual"),
    "ru": ("Организации", "Частные лица"),
}
NAMES = ["Amberly", "Brookfield House", "Cordova 21"]
TITLES = ["Amber lights on the river path", "Bridges which nobody mended"]


def statement(language: str, form: str, *tail: str, listed: str = "") -> Statement:
    """A page with a list of signatories and what follows it."""
    title, first, call = BODY[language]
    rank, item = ("# ", "* ") if form == "md" else ("", "")
    names = listed or "\n".join(item + name for name in NAMES)
    heading = ("## " if form == "md" else "") + SIGNED[language]
    page = "\n\n".join([rank + title, first, call, heading, names, *tail])
    return read(page.encode(), f"page.{form}").statement


def names(found: Statement) -> list[str]:
    return [one.name for one in found.signatories]


def titles(found: Statement) -> list[str]:
    return [one.title for section in found.primary.sections for one in section.publications]


MARKS = [("txt", "{}"), ("md", "## {}"), ("md", "**{}**")]


@pytest.mark.parametrize(("form", "mark"), MARKS)
@pytest.mark.parametrize(
    ("language", "heading"), [(tag, one) for tag, those in CONTACT.items() for one in those]
)
def test_contacts_below_the_list(language: str, heading: str, form: str, mark: str) -> None:
    found = statement(language, form, mark.format(heading), "Ada Example, +44 20 000 00 17\npress@a.example")
    assert names(found) == NAMES
    contact = [section for section in found.primary.sections if section.kind is SectionKind.CONTACT]
    assert [section.heading for section in contact] == [heading]
    assert "press@a.example" in contact[0].blocks[-1].text


@pytest.mark.parametrize(("form", "mark"), MARKS)
@pytest.mark.parametrize(
    ("language", "heading"), [(tag, one) for tag, those in RELATED.items() for one in those]
)
def test_titles_below_the_list(language: str, heading: str, form: str, mark: str) -> None:
    found = statement(language, form, mark.format(heading), "\n".join(f"* {title}" for title in TITLES))
    assert names(found) == NAMES
    assert titles(found) == TITLES


@pytest.mark.parametrize(
    ("form", "mark"),
    [("txt", "{}"), ("txt", "{}:"), ("md", "### {}"), ("md", "**{}**"), ("md", "**{}:**"), ("md", "*{}*")],
)
@pytest.mark.parametrize("language", list(GROUPS))
def test_signatories_in_groups(language: str, form: str, mark: str) -> None:
    item, gap = ("* ", "\n\n") if form == "md" else ("", "\n")
    groups = [
        mark.format(head) + gap + "\n".join(item + name for name in under)
        for head, under in zip(GROUPS[language], (NAMES, ["Ada Example", "Ben Sample"]), strict=True)
    ]
    found = statement(language, form, listed="\n\n".join(groups))
    assert names(found) == [*NAMES, "Ada Example", "Ben Sample"]


@pytest.mark.parametrize(
    "tail",
    [
        ("txt", "Further reading\n\n• Amber lights on the river path\n• Bridges which nobody mended"),
        ("txt", "Read also\n- Amber lights on the river path\n- Bridges which nobody mended"),
        (
            "txt",
            (
                "You might also like\n\nAmber lights on the river path\n"
                "A report on ten years of neglect at the river.\n\nBridges which nobody mended\n"
                "How the path came to be, and who built it."
            ),
        ),
        (
            "txt",
            (
                "Read next\n\nAmber lights on the river path\n"
                "\nA report on ten years of neglect at the river.\n\nBridges which nobody mended\n\n"
                "How the path came to be, and who built it."
            ),
        ),
        (
            "txt",
            (
                "More news\n\nAmber lights on the river path\n"
                "3 May 2024\n\nBridges which nobody mended\n4 June 2023"
            ),
        ),
        (
            "txt",
            (
                "More news\n\n3 May 2024\nAmber lights on the river path\n"
                "\n4 June 2023\nBridges which nobody mended"
            ),
        ),
        (
            "txt",
            (
                "Latest news\n3 May 2024 – Amber lights on the river path\n"
                "4 June 2023 – Bridges which nobody mended"
            ),
        ),
        (
            "txt",
            (
                "See also\nAmber lights on the river path (3 May 2024)\n"
                "Bridges which nobody mended (4 June 2023)"
            ),
        ),
        (
            "txt",
            (
                "See also\n\nAmber lights on the river path, 3 May 2024\n"
                "\nBridges which nobody mended, 4 June 2023"
            ),
        ),
        (
            "txt",
            "Related content\n\nReport | Amber lights on the river path\nNews | Bridges which nobody mended",
        ),
        (
            "txt",
            (
                "Related\n\nReport\nAmber lights on the river path\n"
                "3 May 2024\n\nNews\nBridges which nobody mended\n4 June 2023"
            ),
        ),
        (
            "txt",
            (
                "Related\n\nAmber lights on the river path\n"
                "Report | 3 May 2024\n\nBridges which nobody mended\nNews | 4 June 2023"
            ),
        ),
        ("txt", "Read also: Amber lights on the river path; Bridges which nobody mended"),
        ("txt", "Read also: Amber lights on the river path\nRead also: Bridges which nobody mended"),
        (
            "md",
            (
                "## Our other work\n\n* [Amber lights on the river path](https://a.example/1)\n"
                "* [Bridges which nobody mended](https://a.example/2)"
            ),
        ),
        (
            "md",
            (
                "## See also\n\n* [Amber lights on the river path](https://a.example/1) – report, 3 May\n"
                "* [Bridges which nobody mended](https://a.example/2) – news"
            ),
        ),
        (
            "md",
            (
                "## See also\n\n* 3 May 2024: [Amber lights on the river path](https://a.example/1)\n"
                "* 4 June 2023: [Bridges which nobody mended](https://a.example/2)"
            ),
        ),
        (
            "md",
            (
                "**Read more**\n\n[Amber lights on the river path](https://a.example/1)\n"
                "\n[Bridges which nobody mended](https://a.example/2)"
            ),
        ),
        (
            "md",
            (
                "## Related\n\n### [Amber lights on the river path](https://a.example/1)\n"
                "\nA report on ten years.\n\n### [Bridges which nobody mended](https://a.example/2)\n\n"
                "How the path came to be."
            ),
        ),
        (
            "md",
            (
                "## Related\n\n**Report** [Amber lights on the river path](https://a.example/1)\n"
                "\n**News** [Bridges which nobody mended](https://a.example/2)"
            ),
        ),
    ],
)
def test_shapes_of_lists_of_publications(tail: tuple[str, str]) -> None:
    form, text = tail
    found = statement("en", form, text)
    assert names(found) == NAMES
    assert titles(found) == TITLES


@pytest.mark.parametrize(
    ("form", "listed", "expected"),
    [
        (
            "md",
            (
                "**Organisations:** Friends of the Path, House of Rivers, Bridge Club, Walkers’ Union\n\n"
                "**Individuals:** Ada Example (geographer), Ben Sample (walker)"
            ),
            [
                "Friends of the Path",
                "House of Rivers",
                "Bridge Club",
                "Walkers’ Union",
                "Ada Example",
                "Ben Sample",
            ],
        ),
        (
            "md",
            (
                "### Organisations\n\n* Friends of the Path\n* House of Rivers\n\n### Individuals\n\n"
                "* Ada Example, geographer\n* Ben Sample, walker"
            ),
            ["Friends of the Path", "House of Rivers", "Ada Example", "Ben Sample"],
        ),
        (
            "md",
            (
                "**From Norway**\n\n* Friends of the Path\n* House of Rivers\n\n"
                "**From the cities along the river**\n\n* Bridge Club\n* Walkers’ Union"
            ),
            ["Friends of the Path", "House of Rivers", "Bridge Club", "Walkers’ Union"],
        ),
        (
            "md",
            (
                "* [Friends of the Path](https://a.example) (Norway)\n* **House of Rivers**, Oslo\n"
                "* *Bridge Club*"
            ),
            ["Friends of the Path", "House of Rivers", "Bridge Club"],
        ),
        (
            "md",
            (
                "[Friends of the Path](https://a.example)  \n[House of Rivers](https://b.example)  \n"
                "[Bridge Club](https://c.example)"
            ),
            ["Friends of the Path", "House of Rivers", "Bridge Club"],
        ),
        (
            "txt",
            (
                "Friends of the Path, Oldenburg\n"
                "Prof. Dr. Ada Example, lawyer of nations, University of Nowhere\nHouse of Rivers\n"
                "Pastor Ben Sample, St. Nobody Parish\nBridge Club e. V."
            ),
            [
                "Friends of the Path",
                "Prof. Dr. Ada Example",
                "House of Rivers",
                "Pastor Ben Sample",
                "Bridge Club e. V.",
            ],
        ),
        (
            "txt",
            (
                "Prof. Dr. Ada Example, Institute of Rivers\nDr Ben Sample, Bridge Club\n"
                "Carla Model, Walkers’ Union"
            ),
            ["Prof. Dr. Ada Example", "Dr Ben Sample", "Carla Model"],
        ),
        (
            "txt",
            "37 Mothers\nForum 2012\n8 March Initiative\n1st of May Club\nPath 21",
            ["37 Mothers", "Forum 2012", "8 March Initiative", "1st of May Club", "Path 21"],
        ),
        (
            "txt",
            (
                "The Reading of the Names (Prague)\nA Path for All\nThe Bridge, Oslo\nDie Brücke Basel\n"
                "La Casa Abierta"
            ),
            [
                "The Reading of the Names",
                "A Path for All",
                "The Bridge",
                "Die Brücke Basel",
                "La Casa Abierta",
            ],
        ),
        (
            "txt",
            (
                "Centre for Rivers, Novi Sad\nHouse of Bridges\nWalkers’ Union, New York\n"
                "Network of Paths, Rio de Janeiro"
            ),
            ["Centre for Rivers", "House of Bridges", "Walkers’ Union", "Network of Paths"],
        ),
        (
            "md",
            (
                "| Organisation | Seat |\n| --- | --- |\n| Friends of the Path | Oslo |\n"
                "| House of Rivers | Prague |"
            ),
            ["Friends of the Path", "House of Rivers"],
        ),
        (
            "md",
            (
                "| Name | Organisation | Town |\n| --- | --- | --- |\n"
                "| Ada Example | Friends of the Path | Oslo |\n| Ben Sample | House of Rivers | Bergen |"
            ),
            ["Ada Example", "Ben Sample"],
        ),
        (
            "txt",
            "Friends of the Path\nHouse of Rivers\n\nIndividuals\n\nAda Example, geographer\nBen Sample",
            ["Friends of the Path", "House of Rivers", "Ada Example", "Ben Sample"],
        ),
        (
            "txt",
            "Friends of the Path\n\nHouse of Rivers\n\nBridge Club",
            ["Friends of the Path", "House of Rivers", "Bridge Club"],
        ),
        (
            "md",
            (
                "* Friends of the Path\n* House of Rivers\n\n[^1]: The count of May.\n"
                "[^a]: All names were changed."
            ),
            ["Friends of the Path", "House of Rivers"],
        ),
    ],
)
def test_names_in_many_forms(form: str, listed: str, expected: list[str]) -> None:
    assert names(statement("en", form, listed=listed)) == expected


def test_who_signs_for_an_organisation() -> None:
    table = "| Organisation | Represented by |\n| --- | --- |\n| Amberly | Ada Example, president |"
    rows = "Amberly House, Ada Example, president\nCordova League, Ben Sample, director"
    for found in (statement("en", "md", listed=table), statement("en", "txt", listed=rows)):
        first = found.signatories[0]
        assert (first.name, first.title) == ("Ada Example", "president")
        assert first.affiliation.startswith("Amberly")


def test_a_date_that_stands_twice_under_a_title_names_it_once():
    lines = (
        "The path along the river was closed in March, and nobody was asked before it happened.",
        "See also",
        "Joint statement: reopen the river path at Oldbridge",
        "Brussels, 4 May 2022",
        "Brussels, 4 May 2022",
    )
    for gap in ("\n", "\n\n"):
        reading = read(gap.join(lines).encode(), "page.txt")
        titles = [one.title for section in reading.statement.primary.sections for one in section.publications]
        assert len(titles) <= 1
        assert "reopen the river path at Oldbridge" in f"{reading.statement} {reading.left_over}"
