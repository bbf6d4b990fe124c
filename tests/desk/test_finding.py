from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.finding import Query, excerpt, find, in_order, quoted, search, words_of
from drafter.desk.replacing import replaced
from drafter.model.calls import Addressee, Call
from drafter.model.edits import replace_block
from drafter.model.influence import InfluenceEntry, Measure
from drafter.model.signatories import Signatory
from drafter.model.sources import Source
from drafter.model.statement import Edition, Footnote, Publication, Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind, Marks, Run, plain_block
from drafter.model.where import Where
from tests.strategies import statements, words


def of(*texts: str, language: str = "en") -> Statement:
    blocks = tuple(plain_block(text) for text in texts)
    return Statement((Edition(language, (Section(SectionKind.BACKGROUND, blocks),)),))


def found(statement: Statement, text: str, **how: bool) -> list[str]:
    return [hit.found for hit in find(statement, Query(text, **how))]


def test_every_part_of_a_statement_is_searched_in_page_order():
    sections = (
        Section(SectionKind.HEADLINE, (plain_block("a river"),)),
        Section(SectionKind.ANALYSIS, (plain_block("b river"),), heading="c river", generated=False),
        Section(SectionKind.SIGNATORIES),
        Section(SectionKind.RELATED, publications=(Publication("river f", "river g", "river h", "river.i"),)),
    )
    edition = Edition(
        "en", sections, label="river zero", dateline="river, May", footnotes=(Footnote((Run("river j"),)),)
    )
    statement = Statement(
        (edition,), signatories=(Signatory("River Friends", "river d", "river e", "River Country"),)
    )
    hits = find(statement, Query("river"))
    assert [hit.words.place.where for hit in hits] == [
        Where.LABEL,
        Where.BLOCK,
        Where.DATELINE,
        Where.HEADING,
        Where.BLOCK,
        Where.NAME,
        Where.TITLE,
        Where.AFFILIATION,
        Where.COUNTRY,
        Where.PUBLICATION,
        Where.PUBLICATION_KIND,
        Where.TEASER,
        Where.ADDRESS,
        Where.FOOTNOTE,
    ]
    assert hits[-1].words.place.section == ""


@pytest.mark.parametrize(
    ("text", "typed", "how", "there"),
    [
        ("The People’s Court", "people's", {}, ["People’s"]),
        ("The People's Court", "people’s", {}, ["People's"]),
        ("called “foreign agents”", '"foreign', {}, ["“foreign"]),
        ("20\u00a0May and 20 May", "20 may", {}, ["20\u00a0May", "20 May"]),
        ("Tax and tax", "Tax", {"case": True}, ["Tax"]),
        ("tax taxes pretax tax-free", "tax", {"whole": True}, ["tax", "tax"]),
        ("États, etats, e\u0301tats", "états", {}, ["États", "e\u0301tats"]),
        ("cafe\u0301 and cafe", "cafe", {}, ["cafe"]),
        ("СССР и Сссср", "ссср", {"whole": True}, ["СССР"]),
        ("a.b axb", "a.b", {}, ["a.b"]),
        ("𝒜 and 𝒜 river", "river", {}, ["river"]),
        ("aaa", "aa", {}, ["aa"]),
        ("nothing", "", {}, []),
    ],
)
def test_what_is_typed_is_found_as_it_is_written(text, typed, how, there):
    assert found(of(text), typed, **how) == there


def test_places_are_counted_in_code_points():
    (hit,) = find(of("👩‍👩‍👧 river"), Query("river"))
    assert hit.words.text[hit.start : hit.end] == "river"
    assert hit.start == 6


def test_words_across_the_border_of_an_internal_note_are_not_found():
    block = replace(plain_block(""), runs=(Run("the riv"), Run("er is low", Marks(internal=True))))
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    assert found(statement, "river") == []
    assert found(statement, "low") == ["low"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("They said “the river” was", True),
        ("They said „the river“ was", True),
        ("They said « the river » was", True),
        ("They said ‘the river’ was", True),
        ("“the river was", True),
        ("the river’s “bank”", False),
        ("the river was", False),
    ],
)
def test_quotations_are_known(text, inside):
    (hit,) = find(of(text), Query("river"))
    assert quoted(hit) is inside


def test_a_block_that_is_a_quotation_is_one_without_marks_too():
    block = replace(plain_block("the river"), kind=BlockKind.QUOTATION)
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    assert quoted(find(statement, Query("river"))[0])


def test_an_excerpt_begins_with_a_word():
    (hit,) = find(of("A long story about the flow of the wide river, told again"), Query("river"))
    before, word, after = excerpt(hit)
    assert before == "…the flow of the wide "
    assert word == "river"
    assert after == ", told again"


def test_after_an_edit_only_what_changed_is_searched_again():
    statement = of("one river", "two rivers", "three")
    first = words_of(statement)
    query = Query("river")
    hits = [*search(first, query, {})][-1]
    block = statement.primary.sections[0].blocks[2]
    edited = replace_block(statement, replace(block, runs=(Run("three rivers"),)))
    second = words_of(edited, {one.place: one for one in first})
    assert [one is other for one, other in zip(first, second, strict=True)] == [True, True, False]
    again = [*search(second, query, hits)][-1]
    assert all(again[one] is hits[one] for one in second[:2])
    assert in_order(again) == find(edited, query) or len(in_order(again)) == 3


@given(statements(), words)
def test_any_words_are_found_where_they_are(statement, text):
    for hit in find(statement, Query(text)):
        assert 0 <= hit.start < hit.end <= len(hit.words.text)
        assert excerpt(hit)[1]


@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=4))
def test_with_case_minded_all_that_a_plain_search_finds_is_found(text, typed):
    if typed in text and typed.isascii() and text.isascii() and typed == typed.strip("-'\" "):
        assert found(of(text), typed, case=True)[0] == typed


def test_fields_of_calls_entries_and_sources_are_searched_and_replaced():
    prose = Block(runs=(Run("We call on the Quay Office to act."),), calls=("c1",))
    body = Addressee("Quay Office", id="b1")
    call = Call(addressees=(body,), basis="Quay Act 2019", id="c1")
    sections = (Section(SectionKind.INFLUENCE), Section(SectionKind.CALLS, (prose,)))
    statement = Statement(
        editions=(Edition("en", sections),),
        calls=(call,),
        entries=(InfluenceEntry(Measure("Bill on quays"), Measure("Quay Law of Elsewhere")),),
        sources=(Source(title="The Quay Report", address="https://example.org/quay"),),
    )
    hits = find(statement, Query("quay"))
    assert [hit.words.place.where.value for hit in hits] == [
        "measure here",
        "measure it follows",
        "addressee",
        "basis",
        "block",
        "source",
        "address of a source",
    ]
    after = replaced(statement, find(statement, Query("Quay", case=True)), "Pier")
    assert after.calls[0].addressees == (replace(body, name="Pier Office"),)
    assert after.calls[0].basis == "Pier Act 2019"
    assert after.entries[0].follows is not None
    assert after.entries[0].follows.title == "Pier Law of Elsewhere"
    assert (after.sources[0].title, after.sources[0].address) == (
        "The Pier Report",
        "https://example.org/quay",
    )
