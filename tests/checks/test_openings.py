"""What a text's words begin with tells which phrases to look for in it."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.openings import openings, openings_of
from drafter.places import resources


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("in the event that", {"in"}),
        ("[Kk]iev|Lvov", {"kiev", "lvov"}),
        ("(?<=\\ba )leading(?= [a-z])", {"lead"}),
        ("(?:the )?Ukraine", {"the", "ukra"}),
        ("U\\.N\\.", {"u"}),
        ("non-?traditional", {"non", "nont"}),
        ("et ?/ ?ou", {"et"}),
        ("colou?r", {"colo"}),
        ("ab?c", {"abc", "ac"}),
    ],
)
def test_what_a_first_word_may_begin_with(pattern: str, expected: set[str]) -> None:
    assert openings(pattern) == frozenset(expected)


@pytest.mark.parametrize("pattern", ["\\d{4}", "(?:new )?\\w+", "[^a]b", "a|", ".b"])
def test_what_is_not_told_is_looked_for_everywhere(pattern: str) -> None:
    assert openings(pattern) is None


FAMILIES = ("terms", "mistaken", "dates")
ROWS = [
    (language, place.stem, code, find)
    for language in ("en", "fr", "de", "ru")
    for place in (resources() / "checks" / "rules" / language / f"{family}.toml" for family in FAMILIES)
    for code, rows in tomllib.loads(place.read_text(encoding="utf-8")).items()
    for row in rows
    for find in row["find"]
]


@given(st.data())
def test_no_phrase_is_passed_over(data: st.DataObject) -> None:
    """Whatever a phrase finds begins as was told."""
    _, _, _, find = data.draw(st.sampled_from([row for row in ROWS if "(?" not in row[3].replace("(?:", "")]))
    text = data.draw(st.from_regex(find, fullmatch=True))
    told = openings(find)
    assert told is None or told & openings_of(text)


def test_most_phrases_tell_how_they_begin() -> None:
    untold = [row for row in ROWS if openings(row[3]) is None]
    assert len(untold) * 20 < len(ROWS), untold
