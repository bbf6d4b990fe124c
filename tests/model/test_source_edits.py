"""Claims keep to their words: through every edit, through cutting, copying and pasting."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from drafter.model.clips import clip_of, without_blocks
from drafter.model.placing import ONE_LINE, Span, place_clip
from drafter.model.source_edits import (
    add_sources,
    change_source,
    claim_stretches,
    claim_text,
    find_claim,
    find_source,
    remove_claim,
    same_address,
)
from drafter.model.sources import Claim, Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block, sliced
from tests.edit_strategies import edits_on
from tests.strategies import statements


def standing(statement: Statement) -> set[str]:
    """What the text of all editions names as claims."""
    return {name for edition in statement.editions for name, _, _, _ in claim_stretches(edition)}


def tidy(statement: Statement) -> Statement:
    """Without claims that no text makes, and with all that some text makes."""
    made = standing(statement)
    kept = tuple(claim for claim in statement.claims if claim.id in made)
    known = {claim.id for claim in kept}
    return replace(statement, claims=(*kept, *(Claim(id=name) for name in sorted(made - known))))


@given(st.data())
def test_after_any_edit_each_claim_has_its_words_and_each_such_stretch_its_claim(data: st.DataObject) -> None:
    statement = tidy(data.draw(statements()))
    for _ in range(3):
        statement = data.draw(edits_on(statement))(statement)
        assert standing(statement) == {claim.id for claim in statement.claims}


@given(st.data())
def test_what_is_cut_and_put_in_again_makes_the_claims_that_it_made(data: st.DataObject) -> None:
    statement = tidy(data.draw(statements(1)))
    sections = [one for one in statement.primary.sections if one.blocks and one.kind not in ONE_LINE]
    assume(sections)
    section = data.draw(st.sampled_from(sections))
    first = data.draw(st.integers(0, len(section.blocks) - 1))
    last = data.draw(st.integers(first, len(section.blocks) - 1))
    chosen = section.blocks[first : last + 1]
    clip = clip_of(statement, [(section.id, chosen)], whole=True)
    cut = without_blocks(statement, [block.id for block in chosen])
    assert standing(cut) == {claim.id for claim in cut.claims}
    rest = next(one for one in cut.primary.sections if one.id == section.id)
    place = Span(section.id, max(len(rest.blocks) - 1, 0), 0, max(len(rest.blocks) - 1, 0), 0)
    again = place_clip(cut, place, clip).statement
    assert standing(again) == {claim.id for claim in again.claims}
    texts = {name: block.text[start:end] for name, block, start, end in claim_stretches(statement.primary)}
    for name in standing(again) - standing(cut):
        assert name in texts
    assert {source for claim in again.claims for source in claim.sources} <= {
        source for claim in statement.claims for source in claim.sources
    }


@given(st.data())
def test_words_of_a_claim_that_are_copied_make_a_claim_of_their_own(data: st.DataObject) -> None:
    text = "The police raided three ferries at night."
    source = Source("Record")
    blocks = (plain_block(text), plain_block("Nobody asked."))
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, blocks),)),))
    statement, claim = claim_text(add_sources(statement, [source]), blocks[0].id, 0, len(text), [source.id])
    section = statement.primary.sections[0]
    low = data.draw(st.integers(0, len(text) - 1))
    high = data.draw(st.integers(low + 1, len(text)))
    part = replace(section.blocks[0], runs=sliced(section.blocks[0].runs, low, high))
    clip = clip_of(statement, [(section.id, [part])])
    at = data.draw(st.integers(0, len("Nobody asked.")))
    placed = place_clip(statement, Span(section.id, 1, at, 1, at), clip).statement
    assert len(placed.claims) == 2
    copy = next(one for one in placed.claims if one.id != claim.id)
    assert copy.sources == (source.id,)
    found = {name: block.text[start:end] for name, block, start, end in claim_stretches(placed.primary)}
    assert found == {claim.id: text, copy.id: text[low:high]}


def test_what_is_not_there_is_refused_and_what_changes_nothing_is_the_same() -> None:
    block, source = plain_block("It rained."), Source("Record")
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),), sources=(source,))
    assert change_source(statement, source) is statement
    assert add_sources(statement, [source]) is statement
    for act in (
        lambda: find_source(statement, "nosource0001"),
        lambda: find_claim(statement, "noclaim00001"),
        lambda: remove_claim(statement, "noclaim00001"),
        lambda: claim_text(statement, block.id, 3, 3),
        lambda: claim_text(statement, block.id, 3, 99),
    ):
        with pytest.raises(KeyError):
            act()


def test_addresses_are_compared_by_what_names_a_page() -> None:
    assert same_address(" HTTPS://WWW.Court.example/R/1/#top ") == "court.example/R/1"
    assert same_address("court.example") == same_address("http://court.example/")
    assert same_address("court.example/a") != same_address("court.example/b")
