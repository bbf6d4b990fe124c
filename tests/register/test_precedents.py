"""The register of precedents: what ships, how it is found, what it says in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.influence import Stage
from drafter.register.precedents import Comparison, Kind, filtered, find, load, read_rows
from drafter.register.search import rank

OFFICIAL = (
    "https://www.venice.coe.int/",
    "https://hudoc.echr.coe.int/",
    "https://eur-lex.europa.eu/",
    "https://curia.europa.eu/",
    "https://matsne.gov.ge/",
    "https://www.ustavnisud.ba/",
)


def test_every_precedent_is_there_with_its_doubts():
    rows = {one.id: one for one in load()}
    assert len(rows) == 25
    doubtful = {one.id for one in rows.values() if one.to_verify}
    assert doubtful == {"RU-2013-135FZ", "RU-2023-386FZ", "KG-2024-72", "KZ-2023-REGISTER", "BY-2026-1916"}
    for one in rows.values():
        assert bool(one.verified) == bool(one.verified_on)
        assert not (one.verified and one.to_verify)
    strong = {one.id for one in rows.values() if one.comparison is Comparison.STRONG}
    assert strong == {"KG-2023-CHILD", "KG-2024-72", "BA-RS-2025-NPO", "KZ-2025-CONTENT", "BY-2026-1916"}
    contested = {one.id for one in rows.values() if one.comparison is Comparison.CONTESTED}
    assert contested == {
        *("GE-2025-FARA", "SK-2025-109", "BG-2024-SCHOOL", "NI-2020-1040", "KZ-2023-REGISTER"),
        *(name for name in rows if name.startswith("HU-")),
    }
    for one in rows.values():
        assert not one.follows or one.follows in rows
        assert {"en", "fr", "de", "ru"} <= set(one.titles)
        assert all(address.startswith(OFFICIAL) for address in one.sources)


def test_a_precedent_becomes_a_measure_in_the_language_of_the_text():
    ban = next(one for one in load() if one.id == "RU-2022-478FZ")
    assert ban.measure("en").identifier == "Federal Law No. 478-FZ"
    assert ban.measure("ru").identifier == "Федеральный закон № 478-ФЗ"
    assert ban.measure("de-AT").title == "Verbot von „LGBT-Propaganda“ in jedem Alter"
    assert ban.measure("ka").title == ban.measure("en").title
    assert (ban.measure().country, ban.measure().kind) == ("RU", Kind.PROPAGANDA_BAN)
    assert next(one for one in load() if one.id == "BA-RS-2025-NPO").measure().stage is Stage.ANNULLED


def test_answers_of_courts_are_said_in_the_language_of_the_text():
    law = next(one for one in load() if one.id == "RU-2012-121FZ")
    assert law.courts("en") == (
        "European Court of Human Rights, Ecodefence and Others v. Russia: "
        "found a violation of the Convention on 14 June 2022; "
        "Kobaliya and Others v. Russia: found a violation of the Convention on 22 October 2024; "
        "Venice Commission, CDL-AD(2014)025: gave an advisory opinion on 27 June 2014"
    )
    assert "Ecodefence and Others v. Russia, nos. 9988/13 and 60 others: found" in law.courts("en", full=True)
    assert "Ecodefence et autres c. Russie, nos 9988/13 et 60 autres : violation" in law.courts(
        "fr", full=True
    )
    assert "constatée le 14 juin 2022 ; Kobaliya" in law.courts("fr")
    assert "festgestellt am 14. Juni 2022" in law.courts("de")
    assert "признано нарушение Конвенции 14 июня 2022" in law.courts("ru")


def test_every_answer_is_told_without_a_gap_in_every_language():
    for one in load():
        for language in ("en", "fr", "de", "ru", "ka"):
            told = one.courts(language, full=True)
            assert bool(told) == bool(one.answers)
            assert "{" not in told
            assert "  " not in told
            assert not told.startswith((",", ":", " "))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("478-FZ", "RU-2022-478FZ"),
        ("propaganda hungary", "HU-2021-LXXIX"),
        ("Ungarn Souveränität", "HU-2023-LXXXVIII"),
        ("agents étrangers nicaragua", "NI-2020-1040"),
        ("ecodefense", "RU-2012-121FZ"),
        ("C-78/18", "HU-2017-LXXVI"),
        ("верховный суд", "RU-2023-SC-LGBT"),
        ("Feminita", "KZ-2024-FEMINITA"),
    ],
)
def test_a_precedent_is_found_by_what_a_writer_remembers(query, expected):
    assert find(query, "en")[0].id == expected


def test_precedents_are_filtered_by_country_kind_and_year():
    assert {one.id for one in filtered(load(), country="KZ", kind="propaganda_ban")} == {"KZ-2025-CONTENT"}
    assert {one.id for one in filtered(load(), year="2015")} == {"RU-2015-129FZ"}
    assert filtered(load()) == load()


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda one: (
            st.lists(one, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["id", "titles", "date", "kind", "country", "answers", "sources", "en", "court"]
                ),
                one,
                max_size=6,
            )
        ),
    )
)
def test_no_row_makes_the_reader_fail(row):
    found, problems = read_rows([row], own=True)
    assert len(found) + len(problems) == 1


def test_a_broken_row_leaves_the_others():
    good = {"id": "own-1", "titles": "A law", "date": "2024-02"}
    rows = [
        good,
        {"id": "own-1", "titles": "Twice"},
        {"id": "own-2"},
        {**good, "id": "x", "date": "2024-13"},
        7,
    ]
    found, problems = read_rows(rows, own=True)
    assert [one.id for one in found] == ["own-1"]
    assert [(one.place, one.code, one.field) for one in problems] == [
        (2, "twice", "id"),
        (3, "missing", "titles"),
        (4, "bad-date", "date"),
        (5, "not-a-table", ""),
    ]


def test_text_that_hides_something_is_refused():
    _, problems = read_rows([{"id": "own-1", "titles": "law \u202e gnp.exe"}], own=True)
    assert problems[0].code == "unseen"


@given(st.text(max_size=300), st.lists(st.text(max_size=60), max_size=3))
def test_any_query_can_be_asked(query, names):
    rank(query, names, names, names)
