"""Edits on entries of the influence section: whatever is done, nothing else changes and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Strength
from drafter.model.influence_edits import (
    add_entry,
    append_prose,
    attach_source,
    change_entry,
    choose_influence_style,
    detach_source,
    find_entry,
    move_entry,
    order_entries,
    remove_entry,
    set_precedent,
    set_strength,
)
from drafter.model.sources import Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, Run
from tests.strategies import NOTHING, measures, statements

entries = st.builds(InfluenceEntry, here=measures, follows=st.none() | measures)


def _of(*found: InfluenceEntry) -> Statement:
    return replace(NOTHING, entries=found)


@given(statements(), entries, st.integers(-1, 5))
def test_an_entry_that_is_added_and_removed_leaves_the_statement_as_it_was(statement, entry, place):
    grown = add_entry(statement, entry, place)
    assert find_entry(grown, entry.id) is entry
    assert remove_entry(grown, entry.id) == statement
    assert grown.editions is statement.editions
    assert add_entry(grown, entry) is grown


@given(st.lists(entries, min_size=1, max_size=6, unique_by=lambda one: one.id), st.data())
def test_moving_keeps_every_entry_and_the_order_of_the_others(listed, data):
    statement = _of(*listed)
    one = data.draw(st.sampled_from(listed))
    place = data.draw(st.integers(-3, 9))
    moved = move_entry(statement, one.id, place)
    assert [other for other in moved.entries if other is not one] == [
        other for other in listed if other is not one
    ]
    assert moved.entries.index(one) == min(max(place, 0), len(listed) - 1)
    assert move_entry(moved, one.id, listed.index(one)) == statement


@given(st.lists(entries, max_size=6, unique_by=lambda one: one.id))
def test_order_by_date_is_stable_and_rests(listed):
    ordered = order_entries(_of(*listed))
    assert sorted(one.id for one in ordered.entries) == sorted(one.id for one in listed)
    dates = [one.here.date for one in ordered.entries if one.here.date]
    assert dates == sorted(dates)
    assert order_entries(ordered) is ordered


@given(statements())
def test_an_edit_that_changes_nothing_returns_the_very_statement(statement):
    assert choose_influence_style(statement, statement.influence_as) is statement
    for entry in statement.entries:
        assert change_entry(statement, entry.id, lambda one: one) is statement
        assert set_strength(statement, entry.id, entry.strength) is statement
        assert move_entry(statement, entry.id, statement.entries.index(entry)) is statement
        assert detach_source(statement, entry.id, "no-such-source") is statement


def test_a_precedent_that_goes_takes_its_id_along():
    entry = InfluenceEntry()
    statement = set_precedent(_of(entry), entry.id, Measure("Ban"), "RU-2022-478FZ")
    assert find_entry(statement, entry.id).precedent == "RU-2022-478FZ"
    bare = find_entry(set_precedent(statement, entry.id, None, "left"), entry.id)
    assert (bare.follows, bare.precedent) == (None, "")


def test_an_entry_keeps_its_id_whatever_a_change_makes_of_it():
    entry = InfluenceEntry()
    changed = change_entry(_of(entry), entry.id, lambda _one: InfluenceEntry(strength=Strength.ALLEGED))
    assert changed.entries[0].id == entry.id
    assert changed.entries[0].strength is Strength.ALLEGED


def test_sources_are_attached_once_and_only_those_of_the_statement():
    entry, source = InfluenceEntry(), Source("Report")
    statement = replace(_of(entry), sources=(source,))
    attached = attach_source(statement, entry.id, source.id)
    assert attached.entries[0].sources == (source.id,)
    assert attach_source(attached, entry.id, source.id) is attached
    assert detach_source(attached, entry.id, source.id) == statement
    with pytest.raises(KeyError):
        attach_source(statement, entry.id, "elsewhere")


def test_prose_from_entries_goes_behind_what_was_written():
    written, empty = Block(runs=(Run("Written."),)), Block()
    section = Section(SectionKind.INFLUENCE, blocks=(written, empty))
    other = Section(SectionKind.ANALYSIS, blocks=(Block(),))
    statement = Statement((Edition("en", (section, other)),))
    woven = (Block(runs=(Run("Woven."),)),)
    grown = append_prose(statement, section.id, woven)
    assert [block.text for block in grown.primary.sections[0].blocks] == ["Written.", "Woven."]
    assert grown.primary.sections[1] is other
    assert append_prose(statement, section.id, ()) is statement
    with pytest.raises(KeyError):
        append_prose(statement, "nowhere", woven)


def test_what_is_printed_is_chosen():
    assert choose_influence_style(NOTHING, InfluenceStyle.TABLE).influence_as is InfluenceStyle.TABLE
