"""What stands on a time line, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from drafter.compose.composition import MarkerShape, TimeLine, text_of
from drafter.compose.time_line import is_drawn, time_line, when
from drafter.model.influence import InfluenceEntry, Measure, Stage, Strength
from drafter.register.influence import influence_words

EN = influence_words("en")


def drawn(*measures: Measure, language: str = "en") -> TimeLine:
    return time_line([InfluenceEntry(one) for one in measures], influence_words(language), "section")


def short(title: str, **more: Any) -> str:
    return drawn(Measure(title, "2024", **more)).rows[0].marks[0].text


@pytest.mark.parametrize(
    ("date", "at"),
    [("2024", 2024.5), ("2024-01-01", 2024.0), ("2023-12-31", 2024.0), ("2024-07", 2024.5), ("", None)],
)
def test_a_date_has_its_place_in_its_year(date: str, at: float | None) -> None:
    found = when(date)
    assert found == at if at is None or found is None else abs(found - at) < 0.05


@pytest.mark.parametrize("date", ["soon", "2024-13", "2024-02-30", "0000", "24-01-01", "2024-1-1"])
def test_what_is_no_date_has_no_place(date: str) -> None:
    assert when(date) is None
    assert not is_drawn([InfluenceEntry(Measure("A", date))], EN)


def test_rows_are_countries_until_they_are_many() -> None:
    made = drawn(
        Measure("A", "2012", country="RU"),
        Measure("B", "2024", country="KZ"),
        Measure("C", "2025", country="Kazakhstan"),
        *(Measure(f"D {code}", "2020", country=code) for code in ("NI", "GE", "SK")),
    )
    assert [(row.label, len(row.marks)) for row in made.rows] == [
        ("Russia", 1),
        ("Kazakhstan", 2),
        ("Elsewhere", 3),
    ]
    assert [mark.text for mark in made.rows[2].marks] == [
        "Nicaragua, D NI",
        "Georgia, D GE",
        "Slovakia, D SK",
    ]


def test_marks_stand_in_the_order_of_their_dates_also_on_one_day() -> None:
    made = drawn(
        Measure("Late", "2025", country="KZ"),
        Measure("One", "2024-05-01", country="KZ"),
        Measure("Two", "2024-05-01", country="KZ"),
    )
    assert [mark.text for mark in made.rows[0].marks] == ["One", "Two", "Late"]


def test_a_mark_says_a_measure_in_at_most_five_words() -> None:
    assert short("Law on quiet public gardens") == "Law on quiet public gardens"
    assert short("“Foreign agents”", identifier="Federal Law No. 121-FZ") == "“Foreign agents”, No. 121-FZ"
    long = "A very long and official title of a law on the gardens of the land"
    assert short(long) == "A very long and official …"
    assert short("Request to declare “the quiet group” extremist") == "Request to declare “the quiet” …"
    assert short(long, kind="foreign_agents", identifier="Law No. 12") == "“Foreign agents”, Law No. 12"
    assert short(long, identifier="Act 5 of 2020") == "Act 5 of 2020"


def test_shapes_follow_the_kind_and_the_key_says_what_they_mean() -> None:
    made = drawn(
        Measure("A", "2024", kind="foreign_agents"),
        Measure("B", "2024", kind="propaganda_ban", stage=Stage.PROPOSED),
        Measure("C", "2024", kind="unheard of", stage=Stage.ANNULLED),
    )
    marks = {mark.text: (mark.shape, mark.hollow) for mark in made.rows[0].marks}
    assert marks["Elsewhere, A" if "Elsewhere, A" in marks else "A"] == (MarkerShape.CIRCLE, False)
    assert {hollow for _, hollow in marks.values()} == {False, True}
    assert [key.text for key in made.keys] == [
        "register of organisations",
        "“propaganda”",
        "other",
        "hollow: proposed, or annulled",
    ]


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "es", "ka"])
def test_the_alternative_text_says_all_that_is_drawn(language: str) -> None:
    made = drawn(
        Measure("Alpha", "2012-07-20", country="RU"),
        Measure("Beta", "2024-10", country="KZ", stage=Stage.PROPOSED),
        Measure("Gamma", "", country="KZ"),
        language=language,
    )
    for row in made.rows:
        assert row.label in made.alt
        for mark in row.marks:
            assert f"{mark.date}, {mark.text}" in made.alt
    assert "Gamma" not in made.alt
    assert "{" not in made.alt + text_of(made.caption)


def test_the_caption_counts_what_is_drawn_and_what_is_not() -> None:
    made = drawn(Measure("A", "2012"), Measure("B", "2025"), Measure("C", ""))
    assert text_of(made.caption) == "Two measures, 2012 to 2025. One without a date is left out."


def test_titles_without_end_are_cut_in_good_time() -> None:
    for title in ("-" * 200_000 + "x", "No" * 100_000, "“" * 100_000, "a " * 100_000, "No. " + "x" * 200_000):
        made = drawn(Measure(title, "2024", country=title))
        assert len(made.rows[0].marks[0].text) < 600
        assert len(made.rows[0].label) < 80


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru", "es"])
def test_what_is_alleged_or_assessed_is_never_drawn_as_a_fact(language: str) -> None:
    words = influence_words(language)
    here = Measure("Something", "2024-05-28", country="KZ")
    said = {}
    for strength in Strength:
        made = time_line([InfluenceEntry(here, strength=strength)], words, "")
        said[strength] = made.rows[0].marks[0].date
        assert said[strength] in made.alt
    plain = words.date(here.date)
    assert said[Strength.DOCUMENTED] == said[Strength.REPORTED] == plain
    for strength in (Strength.ALLEGED, Strength.ASSESSED):
        assert said[strength].startswith(f"{plain}, ")
    assert said[Strength.ALLEGED] != said[Strength.ASSESSED]
