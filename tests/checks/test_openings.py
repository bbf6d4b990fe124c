"""What a text's words begin with tells which phrases to look for in it."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.openings import openings, openings_of
from drafter.checks.rules import phrases
from drafter.places import resources

FAMILIES = ("terms", "mistaken", "dates")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("in the event that", {"in"}),
        ("[Kk]iev|Lvov", {"kie", "lvo"}),
        ("(?<=\\ba )leading(?= [a-z])", {"lea"}),
        ("(?:the )?Ukraine", {"the", "ukr"}),
        ("U\\.N\\.", {"u"}),
        ("non-?traditional", {"non"}),
        ("et ?/ ?ou", {"et"}),
        ("colou?r", {"col"}),
        ("ab?c", {"abc", "ac"}),
    ],
)
def test_what_a_first_word_may_begin_with(pattern: str, expected: set[str]) -> None:
    assert openings(pattern) == frozenset(expected)


@pytest.mark.parametrize("pattern", ["\\d{4}", "(?:new )?\\w+", "[^a]b", "a|", ".b"])
def test_what_is_not_told_is_looked_for_everywhere(pattern: str) -> None:
    assert openings(pattern) is None


ROWS = [
    (family, code, language, at, "|".join(row["find"]))
    for family in FAMILIES
    for language, codes in tomllib.loads(
        (resources() / "checks" / "rules" / f"{family}.toml").read_text(encoding="utf-8")
    ).items()
    for code, rows in codes.items()
    for at, row in enumerate(rows)
]


@given(st.data())
def test_no_phrase_is_passed_over(data: st.DataObject) -> None:
    """Whatever a phrase finds begins as was told."""
    family, code, language, at, pattern = data.draw(st.sampled_from(ROWS))
    found = data.draw(st.from_regex(pattern, fullmatch=True)) if "(?<" not in pattern else ""
    match = phrases(family, code, language)[at].pattern.search(found)
    told = openings(pattern)
    if match is not None and told is not None:
        assert told & openings_of(found)
