"""What a writer types to search: as a query, and as hits in a text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.storage.folding import folded
from drafter.storage.library_query import Term, excerpt, hits_in, parse


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("\N{ZERO WIDTH SPACE} – ?!", ()),
        ("Court", (Term(("court",), True),)),
        ("Court ", (Term(("court",)),)),
        ("court rul", (Term(("court",)), Term(("rul",), True))),
        ("“foreign agents”", (Term(("foreign", "agents")),)),
        ("„Genfer Konvention“ x", (Term(("genfer", "konvention")), Term(("x",), True))),
        ('"foreign agen', (Term(("foreign", "agen"), True),)),
        ('"foreign a', (Term(("foreign",)),)),
        ("foster-care", (Term(("foster", "care"), True),)),
        ("Kenya’s", (Term(("kenya",)),)),
        ("Covid-19", (Term(("covid", "19")),)),
        ("NEAR(a b) OR title:*", (Term(("near", "a")), Term(("b",)), Term(("or",)), Term(("title",), True))),
    ],
)
def test_what_is_typed_is_a_query(typed: str, terms: tuple[Term, ...]):
    assert parse(typed).terms == terms


@given(st.text(max_size=60))
def test_nothing_of_what_is_typed_is_a_command_to_the_index(typed: str):
    query = parse(typed)
    words = re.findall(r'"([^"]*)"', query.expression)
    rest = re.sub(r'"[^"]*"', "", query.expression)
    assert set(rest.replace("{title name} :", "").replace("AND", "").replace("OR", "")) <= set("()* ")
    assert all(word == folded(word) and re.fullmatch(r"[^\W_]+( [^\W_]+)*", word) for word in words)


@given(st.text("abс́ёЁ№…ﬁ -“", max_size=200), st.text('abсёЁ№… "', max_size=12))
def test_hits_are_stretches_of_the_text_in_order(text: str, typed: str):
    query = parse(typed)
    shown = excerpt(text, query)
    for whole, hits in ((text, hits_in(text, query)), (shown.text, shown.hits)):
        assert all(0 <= start < end <= len(whole) for start, end in hits)
        assert list(hits) == sorted(hits)


def test_an_excerpt_shows_where_most_of_the_words_are_and_marks_them():
    text = (
        "A court sat. "
        + "Nothing happened here. " * 40
        + "The Supreme\nCourt of Almáty ruled № 5. "
        + "More. " * 80
    )
    shown = excerpt(text, parse("court almaty rul"))
    assert "Supreme Court of Almáty ruled" in shown.text
    assert [shown.text[start:end] for start, end in shown.hits] == ["Court", "Almáty", "ruled"]
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert len(shown.text) < 200


def test_a_beginning_of_one_or_two_letters_counts_in_titles_alone():
    query = parse("sh")
    assert hits_in("Shelters shut", query, in_title=True) == ((0, 8), (9, 13))
    assert hits_in("Shelters shut", query) == ()
    assert hits_in("An order of the SH", query) == ((16, 18),)
