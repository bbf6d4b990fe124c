"""A fingerprint changes with every printed character of the text that is approved, and with nothing else."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.edits import replace_block, set_brand, set_publications
from drafter.model.ids import new_id
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Strength
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Publication, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Marks, Run, joined, plain_block
from drafter.signoff.fingerprint import fingerprint
from tests.strategies import statements

LEFT_OUT = {SectionKind.SIGNATORIES, SectionKind.RELATED, SectionKind.CONTACT}


def _with_new_ids(statement: Statement) -> Statement:
    def renewed(section: Section) -> Section:
        blocks = tuple(replace(block, id=new_id()) for block in section.blocks)
        return replace(section, id=new_id(), blocks=blocks)

    editions = tuple(
        replace(edition, id=new_id(), sections=tuple(renewed(section) for section in edition.sections))
        for edition in statement.editions
    )
    return replace(statement, editions=editions)


@given(st.data())
def test_every_printed_character_counts(data: st.DataObject) -> None:
    places = [
        (statement, block, index)
        for statement in [data.draw(statements())]
        for section, block in blocks_of(statement.primary)
        if section.kind not in LEFT_OUT
        for index, letter in enumerate(block.printed)
        if not letter.isspace()
    ]
    if not places:
        return
    statement, block, index = data.draw(st.sampled_from(places))
    before = fingerprint(statement)
    letters = [(letter, run.marks) for run in block.runs if not run.marks.internal for letter in run.text]
    letters[index] = ("Q" if letters[index][0] != "Q" else "R", letters[index][1])
    runs = joined(Run(letter, marks) for letter, marks in letters)
    assert fingerprint(replace_block(statement, replace(block, runs=runs))) != before


@pytest.mark.parametrize("style", [style for style in InfluenceStyle if style is not InfluenceStyle.PROSE])
def test_entries_count_as_they_are_printed(style: InfluenceStyle) -> None:
    entry = InfluenceEntry(
        Measure("A law", "2024-05-28", "", "GE", courts="None."), Measure("Another", "2012")
    )
    statement = Statement((Edition("en"),), entries=(entry,), influence_as=style)
    before = fingerprint(statement)
    for changed in (
        replace(entry, strength=Strength.ALLEGED),
        replace(entry, here=replace(entry.here, date="2024-05-29")),
        replace(entry, follows=None),
    ):
        assert fingerprint(replace(statement, entries=(changed,))) != before
    sourced = replace(entry, id="another", sources=("one",))
    assert fingerprint(replace(statement, entries=(sourced,))) == before
    assert fingerprint(replace(statement, influence_as=InfluenceStyle.PROSE)) != before


@given(statements())
def test_nothing_else_counts(statement: Statement) -> None:
    before = fingerprint(statement)
    assert fingerprint(_with_new_ids(statement)) == before
    assert fingerprint(set_brand(statement, "warm")) == before
    assert fingerprint(replace(statement, signatories=(Signatory("Someone new"),))) == before
    edition = replace(statement.primary, running_title="Another")
    assert fingerprint(replace(statement, editions=(edition, *statement.editions[1:]))) == before
    for section, block in blocks_of(statement.primary):
        noted = (*block.runs, Run("a note", Marks(internal=True)))
        assert fingerprint(replace_block(statement, replace(block, runs=noted))) == before
        strong = joined(Run(run.text, replace(run.marks, strong=not run.marks.strong)) for run in block.runs)
        assert fingerprint(replace_block(statement, replace(block, runs=strong))) == before
        if section.kind is SectionKind.CONTACT:
            retyped = replace(block, runs=(Run("Another address"),))
            assert fingerprint(replace_block(statement, retyped)) == before
        if section.kind is SectionKind.RELATED:
            more = set_publications(statement, section.id, [Publication("One more")])
            assert fingerprint(more) == before


def test_it_names_its_algorithm_and_takes_composed_and_decomposed_letters_as_the_same() -> None:
    def of(text: str) -> str:
        section = Section(SectionKind.LEDE, (plain_block(text),))
        return fingerprint(Statement((Edition("fr", (section,)),)))

    assert of("Égalité").startswith("1-")
    assert len(of("Égalité")) == len("1-") + 64
    assert of("Égalité") == of(unicodedata.normalize("NFD", "Égalité"))
    assert of("Égalité") != of("Egalité")
