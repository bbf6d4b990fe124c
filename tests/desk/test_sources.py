"""Claims: found, borne by sources, verified, and unverified by any edit of either."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.checks.factual import Why
from drafter.desk.finding import Query, find
from drafter.desk.replacing import replaced
from drafter.desk.sources import (
    ClaimRow,
    Claims,
    ClaimState,
    bearing,
    cited,
    claims_of,
    gaps_of,
    last_verifier,
    set_aside,
    stretch_for,
    verified,
)
from drafter.model.clips import clip_of, without_blocks
from drafter.model.edits import replace_block, splice_blocks
from drafter.model.note_edits import add_footnote
from drafter.model.placing import Span, place_clip
from drafter.model.source_edits import change_source, remove_claim, remove_source, source_at
from drafter.model.sources import Source
from drafter.model.statement import Edition, Footnote, Section, SectionKind, Statement
from drafter.model.text import Block, Run, joined, plain_block, sliced

ARREST = "On 4 May 2031 the police arrested the editor of the Lantern."
PLEA = "The editor is free to write."
SOURCE = Source("Record of arrest", "District court", date="2031-05-05", address="https://example.org/record")


def made(*texts: str, kind: SectionKind = SectionKind.BACKGROUND) -> Statement:
    blocks = tuple(plain_block(text) for text in texts)
    return Statement((Edition("en", (Section(kind, blocks),)),))


def borne(statement: Statement, place: int = 0) -> tuple[Statement, ClaimRow]:
    """With a verified claim of the first sentence of a block."""
    block = statement.primary.sections[0].blocks[place]
    made, name = cited(statement, block.id, 3, 3, [SOURCE])
    made = verified(made, name, "the coordinator", "2031-05-06")
    (row,) = (row for row in claims_of(made) if row.claim == name)
    return made, row


def state_of(statement: Statement, claim: str) -> ClaimState:
    return next(row.state for row in claims_of(statement) if row.claim == claim)


def test_a_sentence_with_a_fact_is_a_gap_until_somebody_compared_it_with_its_source() -> None:
    plain = made(f"{ARREST} {PLEA}")
    (row,) = gaps_of(plain)
    assert (row.state, row.text, row.claim) == (ClaimState.UNSOURCED, ARREST, "")
    assert row.why is Why.ACCUSATION
    with_source, name = cited(plain, row.block, row.start, row.end, [SOURCE])
    (row,) = gaps_of(with_source)
    assert (row.state, row.claim, row.sources) == (ClaimState.UNVERIFIED, name, (SOURCE.id,))
    compared = verified(with_source, name, " the coordinator ", "2031-05-06")
    assert gaps_of(compared) == ()
    assert last_verifier(compared) == "the coordinator"
    assert bearing(compared, SOURCE.id) == (name,)


def test_without_a_source_nothing_is_verified() -> None:
    plain = made(ARREST)
    (row,) = gaps_of(plain)
    with_claim, name = cited(plain, row.block, row.start, row.end, [])
    assert verified(with_claim, name, "", "2031-05-06") is with_claim


@pytest.mark.parametrize(
    "field", ["title", "publisher", "author", "date", "address", "archive", "captured", "quotation"]
)
def test_any_edit_of_the_source_leaves_the_claim_to_verify_again(field: str) -> None:
    statement, row = borne(made(ARREST))
    other: dict[str, Any] = {field: "2031"}
    edited = change_source(statement, replace(SOURCE, **other))
    assert state_of(edited, row.claim) is ClaimState.EDITED
    assert state_of(change_source(edited, SOURCE), row.claim) is ClaimState.VERIFIED


@given(st.data())
def test_any_edit_of_the_sentence_leaves_the_claim_to_verify_again(data: st.DataObject) -> None:
    statement, row = borne(made(f"{ARREST} {PLEA}", PLEA))
    block = statement.primary.sections[0].blocks[0]
    at = data.draw(st.integers(0, len(ARREST) - 1))
    gone = data.draw(st.integers(0, 3))
    typed = data.draw(st.text("abc ,", min_size=0 if gone else 1, max_size=3))
    runs = joined(
        (
            *sliced(block.runs, 0, at),
            Run(typed, block.runs[0].marks),
            *sliced(block.runs, at + gone, len(block.text)),
        )
    )
    edited = replace_block(statement, replace(block, runs=runs))
    if edited.primary.sections[0].blocks[0].text != block.text:
        assert state_of(edited, row.claim) is ClaimState.EDITED
    assert state_of(replace_block(edited, block), row.claim) is ClaimState.VERIFIED


def test_an_edit_beside_the_sentence_changes_nothing() -> None:
    statement, row = borne(made(f"{ARREST} {PLEA}"))
    block = statement.primary.sections[0].blocks[0]
    longer = replace(block, runs=(Run("Before it was quiet. "), *block.runs[:-1], Run(" She writes.")))
    assert state_of(replace_block(statement, longer), row.claim) is ClaimState.VERIFIED


@given(st.integers(1, len(ARREST) - 2))
def test_a_block_split_within_a_claim_and_joined_again_is_verified_as_it_was(at: int) -> None:
    statement, row = borne(made(ARREST))
    section = statement.primary.sections[0]
    whole = section.blocks[0]
    upper = replace(whole, runs=sliced(whole.runs, 0, at))
    lower = Block(runs=sliced(whole.runs, at, len(whole.text)))
    split = splice_blocks(statement, section.id, 0, 1, (upper, lower))
    (claim,) = [one for one in claims_of(split) if one.claim]
    assert (claim.claim, claim.state) == (row.claim, ClaimState.EDITED)
    joint = splice_blocks(split, section.id, 0, 2, (whole,))
    assert state_of(joint, row.claim) is ClaimState.VERIFIED


def test_what_is_cut_comes_back_verified_with_its_source() -> None:
    statement, row = borne(made(ARREST, PLEA))
    section = statement.primary.sections[0]
    clip = clip_of(statement, [(section.id, section.blocks[:1])], whole=True)
    gone = without_blocks(statement, [section.blocks[0].id])
    assert gone.claims == ()
    placed = place_clip(gone, Span(section.id, 0, 0, 0, 0), clip).statement
    assert placed.claims == statement.claims
    assert state_of(placed, row.claim) is ClaimState.VERIFIED


def test_a_copy_is_a_claim_of_its_own_with_the_same_source() -> None:
    statement, _ = borne(made(ARREST, PLEA))
    section = statement.primary.sections[0]
    clip = clip_of(statement, [(section.id, section.blocks[:1])], whole=True)
    placed = place_clip(statement, Span(section.id, 1, 3, 1, 3), clip).statement
    rows = [one for one in claims_of(placed) if one.claim]
    assert len({one.claim for one in rows}) == 2
    assert {one.state for one in rows} == {ClaimState.VERIFIED}
    assert {one.sources for one in rows} == {(SOURCE.id,)}


def test_a_clip_put_into_another_statement_brings_its_source() -> None:
    statement, row = borne(made(ARREST))
    section = statement.primary.sections[0]
    clip = clip_of(statement, [(section.id, section.blocks)], whole=True)
    other = made(PLEA)
    placed = place_clip(other, Span(other.primary.sections[0].id, 0, 3, 0, 3), clip).statement
    assert placed.sources == (SOURCE,)
    assert state_of(placed, row.claim) is ClaimState.VERIFIED


def test_a_claim_goes_with_its_last_words() -> None:
    statement, _ = borne(made(f"{PLEA} {ARREST}", PLEA))
    section = statement.primary.sections[0]
    retyped = replace_block(statement, replace(section.blocks[0], runs=(Run(PLEA),)))
    assert retyped.claims == ()
    assert retyped.sources == (SOURCE,)


def test_a_claim_of_which_find_and_replace_leaves_nothing_is_gone() -> None:
    statement, _ = borne(made(f"{PLEA} {ARREST}", PLEA))
    block = statement.primary.sections[0].blocks[0]
    claimed = next(run.text for run in block.runs if run.marks.anchors)
    hits = [hit for hit in find(statement, Query(claimed)) if hit.words.place.id == block.id]
    assert len(hits) == 1
    assert replaced(statement, hits, "").claims == ()


def test_a_source_taken_away_leaves_its_claims_without() -> None:
    statement, row = borne(made(ARREST))
    without = remove_source(statement, SOURCE.id)
    assert state_of(without, row.claim) is ClaimState.UNSOURCED
    assert remove_claim(without, row.claim).primary.sections[0].blocks[0].runs == (Run(ARREST),)


def test_what_is_set_aside_is_no_gap_and_says_why() -> None:
    statement = made(ARREST)
    (row,) = gaps_of(statement)
    aside = set_aside(statement, row, "Known to everybody")
    (after,) = claims_of(aside)
    assert (after.state, after.dismissed) == (ClaimState.DISMISSED, "Known to everybody")
    assert gaps_of(aside) == ()
    again = set_aside(aside, after, "")
    assert [one.state for one in gaps_of(again)] == [ClaimState.UNSOURCED]


def test_a_sentence_with_a_footnote_of_its_own_is_no_gap() -> None:
    statement = made(ARREST)
    block = statement.primary.sections[0].blocks[0]
    noted = add_footnote(statement, block.id, 3, 9, Footnote((Run("Court record."),)))
    assert claims_of(noted) == ()


@pytest.mark.parametrize(("language", "ends"), [("en", "."), ("de", "."), ("fr", "n"), ("ru", "n")])
def test_the_number_of_a_whole_sentence_stands_where_its_language_puts_it(language: str, ends: str) -> None:
    statement = made(ARREST)
    statement = replace(statement, editions=(replace(statement.primary, language=language),))
    block = statement.primary.sections[0].blocks[0]
    start, end = stretch_for(statement, block.id, 5, 5)
    assert (start, block.text[end - 1]) == (0, ends)
    # What was selected stays what was selected.
    assert stretch_for(statement, block.id, 2, 14) == (3, 13)


def test_a_second_source_joins_the_claim_that_is_there() -> None:
    statement, row = borne(made(ARREST))
    other = Source("Radio report")
    grown, name = cited(statement, row.block, 5, 5, [other])
    assert name == row.claim
    assert [one.sources for one in claims_of(grown)] == [(SOURCE.id, other.id)]
    assert state_of(grown, name) is ClaimState.EDITED


def test_the_address_of_a_source_is_known_again_however_it_is_written() -> None:
    statement, _ = borne(made(ARREST))
    for address in ("http://www.example.org/record/", "example.org/record#top", "HTTPS://Example.org/record"):
        assert source_at(statement, address) == SOURCE
    assert source_at(statement, "example.org/Record") is None
    assert source_at(statement, "example.org/record", but=SOURCE.id) is None
    assert source_at(statement, "") is None


def test_only_what_changed_is_read_anew() -> None:
    claims = Claims()
    statement, _ = borne(made(ARREST, PLEA, ARREST))
    first = claims.of(statement)
    assert claims.of(statement) == first == claims_of(statement)
    other = statement.primary.sections[0].blocks[1]
    edited = replace_block(statement, replace(other, runs=(Run(ARREST),)))
    assert claims.of(edited) == claims_of(edited)
    changed = change_source(edited, replace(SOURCE, title="Another"))
    assert claims.of(changed) == claims_of(changed)
