"""Edits on sections and blocks: pure functions from statement to statement.

What an edit does not touch is shared with the statement that it was given. An edit that names something
which is not there raises KeyError; one that changes nothing returns the very statement it was given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from drafter.model.statement import (
    AskStyle,
    Edition,
    Publication,
    Section,
    SectionKind,
    SignatoryOrder,
    Statement,
)
from drafter.model.text import Anchor, AnchorKind, Block


def with_edition(statement: Statement, edition: Edition) -> Statement:
    """`edition` in place of the one with its id."""
    for place, present in enumerate(statement.editions):
        if present.id == edition.id:
            if present == edition:
                return statement
            editions = (*statement.editions[:place], edition, *statement.editions[place + 1 :])
            return replace(statement, editions=editions)
    raise KeyError(edition.id)


def find_section(statement: Statement, section_id: str) -> tuple[Edition, int]:
    """The edition that holds a section, and the section's place in it."""
    for edition in statement.editions:
        for place, section in enumerate(edition.sections):
            if section.id == section_id:
                return edition, place
    raise KeyError(section_id)


def find_block(statement: Statement, block_id: str) -> tuple[Section, int]:
    """The section that holds a block, and the block's place in it."""
    for edition in statement.editions:
        for section in edition.sections:
            for place, block in enumerate(section.blocks):
                if block.id == block_id:
                    return section, place
    raise KeyError(block_id)


def change_section(statement: Statement, section_id: str, change: Callable[[Section], Section]) -> Statement:
    """The section as `change` makes it."""
    edition, place = find_section(statement, section_id)
    old = edition.sections[place]
    new = change(old)
    if new == old:
        return statement
    sections = (*edition.sections[:place], new, *edition.sections[place + 1 :])
    return with_edition(statement, replace(edition, sections=sections))


def splice_blocks(
    statement: Statement, section_id: str, place: int, count: int, blocks: Iterable[Block]
) -> Statement:
    """`blocks` in place of `count` blocks of a section from `place` on: typing, splitting, joining, pasting.

    Calls, asks and claims whose last words went with the old blocks go too.
    """
    edition, _ = find_section(statement, section_id)
    section = next(section for section in edition.sections if section.id == section_id)
    if not 0 <= place <= place + count <= len(section.blocks):
        raise KeyError(f"{section_id}:{place}+{count}")
    new = tuple(blocks)
    old = section.blocks[place : place + count]
    if new == old:
        return statement
    whole = (*section.blocks[:place], *new, *section.blocks[place + count :])
    edited = change_section(statement, section_id, lambda present: replace(present, blocks=whole))
    return without_orphans(edited) if _targets(old) - _targets(new) else edited


def _targets(blocks: Iterable[Block]) -> set[str]:
    """The claims that are made, and the calls and asks that are named in blocks of calls."""
    named: set[str] = set()
    for block in blocks:
        named.update(block.calls)
        for run in block.runs:
            if run.text and run.marks.anchors:
                named.update(a.target for a in run.marks.anchors if _binds(a, block))
    return named


def _binds(anchor: Anchor, block: Block) -> bool:
    """Whether what the anchor names lives as long as a stretch of text has it."""
    return anchor.kind is AnchorKind.CLAIM or (anchor.kind is AnchorKind.ASK and bool(block.calls))


def replace_block(statement: Statement, block: Block) -> Statement:
    """`block` in place of the one with its id."""
    section, place = find_block(statement, block.id)
    return splice_blocks(statement, section.id, place, 1, (block,))


def without_orphans(statement: Statement) -> Statement:
    """Without calls that no block names, and asks and claims that no stretch is anchored to."""
    named = _targets(
        block for edition in statement.editions for section in edition.sections for block in section.blocks
    )
    calls = []
    for call in statement.calls:
        if call.id not in named:
            continue
        asks = tuple(ask for ask in call.asks if ask.id in named)
        calls.append(call if asks == call.asks else replace(call, asks=asks))
    kept = tuple(calls)
    claims = tuple(claim for claim in statement.claims if claim.id in named)
    if kept == statement.calls and claims == statement.claims:
        return statement
    return replace(statement, calls=kept, claims=claims)


def move_block(statement: Statement, block_id: str, section_id: str, place: int) -> Statement:
    """The block moved so that it stands at `place` of a section, counted without it."""
    source, at = find_block(statement, block_id)
    block = source.blocks[at]
    edition, target_at = find_section(statement, section_id)
    target = edition.sections[target_at]
    if source.id == target.id:
        rest = [other for other in source.blocks if other.id != block_id]
        rest.insert(min(max(place, 0), len(rest)), block)
        return change_section(statement, section_id, lambda s: replace(s, blocks=tuple(rest)))
    without = tuple(other for other in source.blocks if other.id != block_id)
    moved = change_section(statement, source.id, lambda s: replace(s, blocks=without))
    inside = list(target.blocks)
    inside.insert(min(max(place, 0), len(inside)), block)
    return change_section(moved, section_id, lambda s: replace(s, blocks=tuple(inside)))


def add_section(statement: Statement, edition_id: str, place: int, section: Section) -> Statement:
    """A new section at `place` of an edition."""
    edition = next((edition for edition in statement.editions if edition.id == edition_id), None)
    if edition is None:
        raise KeyError(edition_id)
    at = min(max(place, 0), len(edition.sections))
    sections = (*edition.sections[:at], section, *edition.sections[at:])
    return with_edition(statement, replace(edition, sections=sections))


def remove_section(statement: Statement, section_id: str) -> Statement:
    """Without a section, and without the calls that stood in it alone."""
    edition, place = find_section(statement, section_id)
    sections = (*edition.sections[:place], *edition.sections[place + 1 :])
    return without_orphans(with_edition(statement, replace(edition, sections=sections)))


def move_section(statement: Statement, section_id: str, place: int) -> Statement:
    """The section moved so that it stands at `place`, counted without it."""
    edition, at = find_section(statement, section_id)
    rest = [section for section in edition.sections if section.id != section_id]
    rest.insert(min(max(place, 0), len(rest)), edition.sections[at])
    return with_edition(statement, replace(edition, sections=tuple(rest)))


def rename_section(statement: Statement, section_id: str, heading: str) -> Statement:
    """The section under a heading of the writer's own; an empty one brings the generated heading back."""
    return change_section(
        statement, section_id, lambda section: replace(section, heading=heading, generated=not heading)
    )


def change_section_kind(statement: Statement, section_id: str, kind: SectionKind) -> Statement:
    """The section as one of another kind, its heading and text kept."""
    return change_section(statement, section_id, lambda section: replace(section, kind=kind))


def set_ready(statement: Statement, section_id: str, ready: bool) -> Statement:
    """The writer's mark that a section is done, or that it is not."""
    edition, place = find_section(statement, section_id)
    if edition.sections[place].ready is ready:
        return statement
    return change_section(statement, section_id, lambda section: replace(section, ready=ready))


def set_publications(statement: Statement, section_id: str, publications: Iterable[Publication]) -> Statement:
    """The related publications of a section."""
    kept = tuple(publications)
    return change_section(statement, section_id, lambda section: replace(section, publications=kept))


def set_dateline(statement: Statement, edition_id: str, dateline: str) -> Statement:
    """Place and date as they are printed."""
    return _change_edition(statement, edition_id, lambda edition: replace(edition, dateline=dateline))


def set_label(statement: Statement, edition_id: str, label: str) -> Statement:
    """The kind of text printed over the headline."""
    return _change_edition(statement, edition_id, lambda edition: replace(edition, label=label))


def set_running_title(statement: Statement, edition_id: str, running_title: str) -> Statement:
    """The short title at the head of following pages."""
    return _change_edition(
        statement, edition_id, lambda edition: replace(edition, running_title=running_title)
    )


def set_language(statement: Statement, edition_id: str, language: str) -> Statement:
    """The language (BCP 47) that an edition is written in."""
    return _change_edition(statement, edition_id, lambda edition: replace(edition, language=language))


def set_date(statement: Statement, date: str) -> Statement:
    """The statement's date, ISO or empty."""
    return statement if statement.date == date else replace(statement, date=date)


def set_brand(statement: Statement, brand: str) -> Statement:
    """The brand that the statement is printed in."""
    return statement if statement.brand == brand else replace(statement, brand=brand)


def set_ask_style(statement: Statement, style: AskStyle) -> Statement:
    """How calls are printed."""
    return statement if statement.asks_as is style else replace(statement, asks_as=style)


def set_asks_summary(statement: Statement, shown: bool) -> Statement:
    """Whether the asks are repeated at the end, by institution."""
    return statement if statement.asks_summary is shown else replace(statement, asks_summary=shown)


def set_order(statement: Statement, order: SignatoryOrder) -> Statement:
    """In which order signatories are printed."""
    return statement if statement.order is order else replace(statement, order=order)


def _change_edition(statement: Statement, edition_id: str, change: Callable[[Edition], Edition]) -> Statement:
    for edition in statement.editions:
        if edition.id == edition_id:
            return with_edition(statement, change(edition))
    raise KeyError(edition_id)
