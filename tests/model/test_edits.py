"""Edits are pure, share what they do not touch, and keep what they do not mean to change."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model import call_edits, edits, signatory_edits
from drafter.model.calls import Addressee
from drafter.model.statement import (
    Edition,
    Section,
    SectionKind,
    Statement,
    blocks_of,
)
from drafter.model.text import AnchorKind, Block, Run, plain_block, stretches
from tests.edit_strategies import Edit, all_blocks, all_sections, edits_on
from tests.strategies import statements


def edition_of(*sections: Section) -> Edition:
    return Edition("en", sections)


def check_consistent(statement: Statement) -> None:
    ids = [block.id for block in all_blocks(statement)] + [s.id for s in all_sections(statement)]
    assert len(ids) == len(set(ids))
    calls = {call.id for call in statement.calls}
    asks = {ask.id for call in statement.calls for ask in call.asks}
    bodies = {body.id for call in statement.calls for body in call.addressees}
    anchored_asks = set()
    for block in all_blocks(statement):
        assert set(block.calls) <= calls
        if block.calls:
            anchored_asks |= {target for target, _, _ in stretches(block, AnchorKind.ASK)}
            assert {target for target, _, _ in stretches(block, AnchorKind.ADDRESSEE)} <= bodies
    assert asks <= anchored_asks


@given(st.data())
def test_an_edit_leaves_a_consistent_statement_and_the_old_one_untouched(data: st.DataObject) -> None:
    statement = data.draw(statements())
    before = repr(statement)
    for _ in range(3):
        statement_after = data.draw(edits_on(statement))(statement)
        assert repr(statement) == before
        check_consistent(statement_after)
        statement, before = statement_after, repr(statement_after)


@given(statements())
def test_an_edit_that_changes_nothing_returns_the_same_object(statement: Statement) -> None:
    for edition in statement.editions:
        assert edits.set_dateline(statement, edition.id, edition.dateline) is statement
        for section, block in blocks_of(edition):
            assert edits.replace_block(statement, block) is statement
            assert edits.splice_blocks(statement, section.id, 0, 1, section.blocks[:1]) is statement
    for one in statement.signatories:
        assert signatory_edits.change_signatory(statement, one) is statement
    assert signatory_edits.add_signatories(statement, ()) is statement


@given(st.data())
def test_replacing_a_block_shares_everything_else(data: st.DataObject) -> None:
    statement = data.draw(statements().filter(lambda s: bool(all_blocks(s))))
    block = data.draw(st.sampled_from(all_blocks(statement)))
    after = edits.replace_block(statement, replace(block, runs=(Run("retyped"),)))
    for old, new in zip(all_blocks(statement), all_blocks(after), strict=True):
        assert new is old or old is block
    assert after.signatories is statement.signatories


def test_deleting_the_last_words_of_a_call_takes_the_call_and_an_ask_with_its_stretch() -> None:
    section = Section(SectionKind.CALLS, (plain_block("We urge the Council to act and to report."),))
    statement = Statement((edition_of(section),))
    statement, call = call_edits.bind_call(statement, section.blocks[0].id)
    statement = call_edits.mark_ask(statement, call.id, section.blocks[0].id, 23, 26)
    assert call_edits.words_of_ask(statement, statement.calls[0].asks[0].id) == "act"
    cut = replace(statement.primary.sections[0].blocks[0], runs=(Run("We urge the Council."),))
    assert edits.replace_block(statement, cut).calls[0].asks == ()
    emptied = edits.splice_blocks(statement, section.id, 0, 1, ())
    assert emptied.calls == ()


def test_an_addressee_is_bound_where_the_prose_names_it() -> None:
    section = Section(SectionKind.CALLS, (plain_block("We urge the Council of Norvia to act."),))
    statement, call = call_edits.bind_call(Statement((edition_of(section),)), section.blocks[0].id)
    body = Addressee("Council of Norvia")
    statement = call_edits.add_addressee(statement, call.id, body)
    block = statement.primary.sections[0].blocks[0]
    assert [block.text[s:e] for _, s, e in stretches(block, AnchorKind.ADDRESSEE)] == ["Council of Norvia"]
    freed = call_edits.unbind_call(statement, call.id)
    assert freed.primary.sections[0].blocks[0].runs == section.blocks[0].runs
    assert freed.calls == ()


def test_naming_what_is_not_there_is_an_error() -> None:
    statement = Statement((edition_of(Section(SectionKind.LEDE)),))
    wrong: list[Edit] = [
        lambda s: edits.remove_section(s, "missing00"),
        lambda s: edits.replace_block(s, Block("missing00")),
        lambda s: call_edits.set_basis(s, "missing00", "x"),
        lambda s: signatory_edits.move_signatory(s, "missing00", 0),
    ]
    for edit in wrong:
        with pytest.raises(KeyError):
            edit(statement)
