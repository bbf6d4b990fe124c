"""Signatories in every style, order and number, in the words of five languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.compose.brand import read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import (
    Element,
    InkForm,
    LogoStrip,
    Paragraph,
    Purpose,
    Role,
    SignatoryList,
    Table,
    TableKind,
    text_of,
    texts_of,
    texts_of_element,
)
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import (
    Edition,
    Section,
    SectionKind,
    SignatoryOrder,
    SignatoryStyle,
    Statement,
)
from drafter.places import resources
from drafter.register.countries import country_name
from drafter.register.labels import labels
from tests.strategies import DOT

SOBER = read_brand(resources() / "brands" / "sober")
PEOPLE = (
    Signatory("A. Example", "Harbour Rights Forum", "Director", "Belgium", id="harbour"),
    Signatory("Knot", id="knot"),
    Signatory("B. Example", "Lantern House", "Co-chair", "Germany", leads=True, logo=DOT, id="lantern"),
    Signatory("C. Example", "Lantern House", "Treasurer", "Germany", id="lantern-too"),
    Signatory("Roe", title="Writer", country="Norway", id="roe"),
)


def _statement(
    style: SignatoryStyle, *, language: str = "en", people: tuple[Signatory, ...] = PEOPLE
) -> Statement:
    edition = Edition(language, (Section(SectionKind.SIGNATORIES, id="signed"),))
    return Statement((edition,), signatories=people, signatories_as=style)


def _elements(statement: Statement) -> list[Element]:
    return list(compose(statement, "", SOBER, Purpose.RELEASE).elements[1:])


def _table(statement: Statement) -> list[list[str | None]]:
    table = _elements(statement)[0]
    assert isinstance(table, Table)
    assert table.kind is TableKind.NAMES
    rows = [
        [None if cell is None else " ".join(map(text_of, cell.paragraphs)) for cell in row]
        for row in table.rows
    ]
    return [[text_of(head) for head in table.header], *rows]


def test_a_table_by_country_names_each_country_once_in_the_language_and_none_last() -> None:
    assert _table(_statement(SignatoryStyle.COUNTRY)) == [
        ["Country", "Organisation", "Person", "Title"],
        ["Belgium", "Harbour Rights Forum", "A. Example", "Director"],
        ["Germany", "Lantern House", "B. Example", "Co-chair"],
        [None, "Lantern House", "C. Example", "Treasurer"],
        ["Norway", "", "Roe", "Writer"],
        ["", "Knot", "", ""],
    ]
    german = _table(_statement(SignatoryStyle.COUNTRY, language="de"))
    assert [row[0] for row in german] == ["Land", "Belgien", "Deutschland", None, "Norwegen", ""]
    austria = Signatory("Zora", country="Austria")
    french = _table(_statement(SignatoryStyle.COUNTRY, language="fr", people=(*PEOPLE, austria)))
    # Allemagne, Autriche, Belgique: the order is that of the names as printed.
    assert [row[0] for row in french][1:5] == ["Allemagne", None, "Autriche", "Belgique"]


def test_columns_that_nobody_fills_are_left_out() -> None:
    alone = replace(_statement(SignatoryStyle.COUNTRY), names_persons=False)
    assert _table(alone) == [
        ["Country", "Organisation"],
        ["Belgium", "Harbour Rights Forum"],
        ["Germany", "Lantern House"],
        ["Norway", "Roe"],
        ["", "Knot"],
    ]
    nowhere = tuple(replace(one, country="") for one in PEOPLE[1:2])
    assert _table(_statement(SignatoryStyle.COUNTRY, people=nowhere)) == [["Organisation"], ["Knot"]]


def test_persons_stand_before_organisations() -> None:
    persons = _elements(_statement(SignatoryStyle.PERSONS))[0]
    assert isinstance(persons, SignatoryList)
    assert persons.persons
    assert [entry.signatory for entry in persons.entries] == [
        "harbour",
        "lantern",
        "lantern-too",
        "roe",
        "knot",
    ]
    first = persons.entries[0].lines
    assert [text_of(line) for line in first] == ["A. Example", "Director", "Harbour Rights Forum (Belgium)"]
    assert [line[0].quiet for line in first] == [False, True, False]


def test_logos_stand_over_all_names_and_ink_has_room_for_each() -> None:
    strip, names, *_ = _elements(_statement(SignatoryStyle.LOGOS))
    assert isinstance(strip, LogoStrip)
    assert [(logo.signatory, logo.name) for logo in strip.logos] == [("lantern", "Lantern House")]
    assert isinstance(names, SignatoryList)
    assert len(names.entries) == 5
    bare = tuple(replace(one, logo=None) for one in PEOPLE)
    assert isinstance(_elements(_statement(SignatoryStyle.LOGOS, people=bare))[0], SignatoryList)
    ink = _elements(_statement(SignatoryStyle.INK))[0]
    assert isinstance(ink, InkForm)
    assert [(block.name, block.organisation) for block in ink.blocks][:2] == [
        ("A. Example", "Harbour Rights Forum"),
        ("Knot", ""),
    ]


def test_without_persons_an_organisation_stands_once_and_who_signs_alone_stays() -> None:
    for style in SignatoryStyle:
        statement = replace(_statement(style), names_persons=False, affiliations_identify=True)
        texts = " ".join(texts_of(compose(statement, "", SOBER, Purpose.RELEASE)))
        assert "Example" not in texts
        assert "Director" not in texts
        assert texts.count("Lantern House") == 1
        assert "Roe" in texts
        assert "identification" not in texts


def test_the_brand_says_how_where_the_statement_does_not() -> None:
    brand = replace(SOBER, signatories=SignatoryStyle.INK)
    made = compose(_statement(SignatoryStyle.BRAND), "", brand, Purpose.RELEASE)
    assert isinstance(made.elements[1], InkForm)
    assert isinstance(_elements(_statement(SignatoryStyle.BRAND))[0], SignatoryList)


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "es"])
@pytest.mark.parametrize("style", [style for style in SignatoryStyle if style is not SignatoryStyle.BRAND])
def test_affiliations_are_explained_once_and_after_those_withheld(
    style: SignatoryStyle, language: str
) -> None:
    hidden = Signatory("Hidden", state=SignatoryState.WITHHELD)
    statement = _statement(style, language=language, people=(*PEOPLE, hidden))
    statement = replace(statement, affiliations_identify=True)
    after = [row.role for row in _elements(statement) if isinstance(row, Paragraph)]
    assert after == [Role.WITHHELD, Role.IDENTIFICATION]
    assert "Hidden" not in " ".join(texts_of(compose(statement, "", SOBER, Purpose.RELEASE)))


def _order(order: SignatoryOrder, language: str = "en") -> list[str]:
    statement = replace(_statement(SignatoryStyle.LIST, language=language), order=order)
    names = _elements(statement)[0]
    assert isinstance(names, SignatoryList)
    return [entry.signatory for entry in names.entries]


def test_the_order_is_the_one_chosen() -> None:
    assert _order(SignatoryOrder.AS_GIVEN) == [one.id for one in PEOPLE]
    assert _order(SignatoryOrder.LEAD_FIRST) == ["lantern", "harbour", "knot", "lantern-too", "roe"]
    assert _order(SignatoryOrder.ALPHABETICAL) == ["harbour", "lantern", "lantern-too", "knot", "roe"]
    assert _order(SignatoryOrder.COUNTRY) == ["harbour", "lantern", "lantern-too", "roe", "knot"]
    # Allemagne before Belgique.
    assert _order(SignatoryOrder.COUNTRY, "fr") == ["lantern", "lantern-too", "harbour", "roe", "knot"]


def _withheld(count: int, language: str, *, listed: bool = True, person: int = 0) -> str:
    hidden = [
        Signatory(
            f"Hidden {number}", state=SignatoryState.WITHHELD, title="Writer" if number < person else ""
        )
        for number in range(count)
    ]
    people = (*(PEOPLE[1:2] if listed else ()), *hidden)
    return texts_of(
        compose(_statement(SignatoryStyle.LIST, language=language, people=people), "", SOBER, Purpose.RELEASE)
    )[-1]


@pytest.mark.parametrize(
    ("language", "count", "begins"),
    [
        ("en", 1, "and one organisation whose name is withheld for its safety"),
        ("en", 3, "and three organisations whose names are withheld for their safety"),
        ("en", 12, "and twelve organisations "),
        ("en", 13, "and 13 organisations "),
        ("en", 1000, "and 1,000 organisations "),
        ("fr", 1, "et une organisation dont le nom n’est pas publié"),
        ("fr", 2, "et deux organisations dont les noms ne sont pas publiés"),
        ("de", 1, "sowie eine Organisation, deren Name zu ihrem Schutz nicht genannt wird"),
        ("de", 2000, "sowie 2.000 Organisationen, deren Namen"),
        ("ru", 1, "и одна организация, название которой не указано"),
        ("ru", 2, "и две организации, названия которых не указаны"),
        ("ru", 5, "и пять организаций, названия"),
        ("ru", 11, "и одиннадцать организаций, "),
        ("ru", 21, "и 21 организация, названия"),
        ("ru", 22, "и 22 организации, "),
        ("ru", 112, "и 112 организаций, "),
        ("es", 1, "y una organización cuyo nombre no se publica"),
        ("es", 7, "y siete organizaciones cuyos nombres no se publican"),
    ],
)
def test_those_withheld_are_counted_in_the_grammar_of_the_language(
    language: str, count: int, begins: str
) -> None:
    assert _withheld(count, language).startswith(begins)


def test_persons_who_are_withheld_are_called_so_and_where_nobody_is_named_a_sentence_begins() -> None:
    assert _withheld(2, "en", person=2) == "and two people whose names are withheld for their safety"
    assert _withheld(3, "ru", person=1).startswith("и трое подписавших, ")
    assert _withheld(3, "en", listed=False).startswith("Three organisations ")


@pytest.mark.parametrize("style", [style for style in SignatoryStyle if style is not SignatoryStyle.BRAND])
@pytest.mark.parametrize("count", [1, 2, 7, 12, 13, 59, 60, 200, 1000, 2000])
def test_every_name_is_printed_once_however_many(style: SignatoryStyle, count: int) -> None:
    people = tuple(Signatory(f"Society {number};", id=str(number)) for number in range(count))
    elements = _elements(replace(_statement(style, people=people), order=SignatoryOrder.ALPHABETICAL))
    found = [text for element in elements for text in texts_of_element(element) if text.startswith("Society")]
    assert found == [one.name for one in people]


def test_countries_are_named_in_the_languages_that_there_are_words_for() -> None:
    assert country_name("The Netherlands", "fr") == "Pays-Bas"
    assert country_name("Казахстан", "en-GB") == "Kazakhstan"
    assert country_name(" Norvia", "de") == "Norvia"
    assert country_name("Norway", "uk") == "Norway"


def test_every_language_has_the_same_words() -> None:
    english = labels("en").words
    for language in ("fr", "de", "ru", "es"):
        assert english.keys() <= labels(language).words.keys()
        assert [len(labels(language).words[key]) for key in ("months", "weekdays", "numbers")] == [12, 7, 12]
