"""Edits on the entries of the influence section: added, changed, put in order, and how they are printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from drafter.model.edits import find_section
from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Strength
from drafter.model.statement import Section, Statement
from drafter.model.text import Block


def find_entry(statement: Statement, entry_id: str) -> InfluenceEntry:
    """The entry with an id; KeyError where there is none."""
    for entry in statement.entries:
        if entry.id == entry_id:
            return entry
    raise KeyError(entry_id)


def add_entry(statement: Statement, entry: InfluenceEntry, place: int = -1) -> Statement:
    """One more entry, at `place` or behind those that are there; one whose id is known changes nothing."""
    if any(one.id == entry.id for one in statement.entries):
        return statement
    entries = list(statement.entries)
    entries.insert(len(entries) if place < 0 else min(place, len(entries)), entry)
    return replace(statement, entries=tuple(entries))


def change_entry(
    statement: Statement, entry_id: str, change: Callable[[InfluenceEntry], InfluenceEntry]
) -> Statement:
    """The entry as `change` makes it; it keeps its id."""
    before = find_entry(statement, entry_id)
    after = replace(change(before), id=entry_id)
    if after == before:
        return statement
    return replace(
        statement, entries=tuple(after if entry.id == entry_id else entry for entry in statement.entries)
    )


def remove_entry(statement: Statement, entry_id: str) -> Statement:
    """Without an entry; its sources stay with the statement."""
    find_entry(statement, entry_id)
    return replace(statement, entries=tuple(one for one in statement.entries if one.id != entry_id))


def move_entry(statement: Statement, entry_id: str, place: int) -> Statement:
    """The entry moved so that it stands at `place`, counted without it."""
    entry = find_entry(statement, entry_id)
    rest = [one for one in statement.entries if one.id != entry_id]
    rest.insert(min(max(place, 0), len(rest)), entry)
    if tuple(rest) == statement.entries:
        return statement
    return replace(statement, entries=tuple(rest))


def order_entries(statement: Statement) -> Statement:
    """The entries by the date of what happened here, the oldest first; those without a date stay last."""
    entries = tuple(sorted(statement.entries, key=lambda entry: (not entry.here.date, entry.here.date)))
    return statement if entries == statement.entries else replace(statement, entries=entries)


def set_strength(statement: Statement, entry_id: str, strength: Strength) -> Statement:
    """How strong the evidence of an entry is."""
    return change_entry(statement, entry_id, lambda entry: replace(entry, strength=strength))


def set_here(statement: Statement, entry_id: str, here: Measure) -> Statement:
    """What happened here."""
    return change_entry(statement, entry_id, lambda entry: replace(entry, here=here))


def set_precedent(
    statement: Statement, entry_id: str, follows: Measure | None, precedent: str = ""
) -> Statement:
    """What an entry is compared with: a precedent of the register by its id, or one that was typed."""
    return change_entry(
        statement,
        entry_id,
        lambda entry: replace(entry, follows=follows, precedent=precedent if follows is not None else ""),
    )


def attach_source(statement: Statement, entry_id: str, source_id: str) -> Statement:
    """A source of the statement borne in mind for an entry; one that it has already changes nothing."""
    if not any(source.id == source_id for source in statement.sources):
        raise KeyError(source_id)
    return change_entry(
        statement,
        entry_id,
        lambda entry: (
            entry if source_id in entry.sources else replace(entry, sources=(*entry.sources, source_id))
        ),
    )


def detach_source(statement: Statement, entry_id: str, source_id: str) -> Statement:
    """The entry without a source, which stays with the statement."""
    return change_entry(
        statement,
        entry_id,
        lambda entry: replace(entry, sources=tuple(one for one in entry.sources if one != source_id)),
    )


def choose_influence_style(statement: Statement, style: InfluenceStyle) -> Statement:
    """What is printed of the entries besides the section's prose."""
    return statement if statement.influence_as is style else replace(statement, influence_as=style)


def append_prose(statement: Statement, section_id: str, blocks: Sequence[Block]) -> Statement:
    """Paragraphs behind what a section says; empty ones at its end give way, nothing written does."""
    if not blocks:
        return statement
    edition, place = find_section(statement, section_id)
    section = edition.sections[place]
    kept = list(section.blocks)
    while kept and not kept[-1].text.strip() and not kept[-1].calls:
        kept.pop()
    grown: Section = replace(section, blocks=(*kept, *blocks))
    sections = tuple(grown if one.id == section_id else one for one in edition.sections)
    editions = tuple(
        replace(one, sections=sections) if one.id == edition.id else one for one in statement.editions
    )
    return replace(statement, editions=editions)
