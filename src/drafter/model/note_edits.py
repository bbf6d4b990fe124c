"""Edits on footnotes; a note belongs to an edition, and stretches of its text name it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from drafter.model.edits import find_block, replace_block, with_edition
from drafter.model.statement import Edition, Footnote, Statement, blocks_of
from drafter.model.text import Anchor, AnchorKind, Marks, Run, anchored, joined, remarked, stretches


def edition_of_block(statement: Statement, block_id: str) -> Edition:
    """The edition that holds a block; KeyError where none does."""
    for edition in statement.editions:
        if any(block.id == block_id for _, block in blocks_of(edition)):
            return edition
    raise KeyError(block_id)


def find_footnote(statement: Statement, note_id: str) -> tuple[Edition, int]:
    """The edition that holds a footnote, and its place among its notes."""
    for edition in statement.editions:
        for place, note in enumerate(edition.footnotes):
            if note.id == note_id:
                return edition, place
    raise KeyError(note_id)


def add_footnote(statement: Statement, block_id: str, start: int, end: int, note: Footnote) -> Statement:
    """`note` to the characters from `start` up to `end` of a block."""
    edition = edition_of_block(statement, block_id)
    statement = with_edition(statement, replace(edition, footnotes=(*edition.footnotes, note)))
    section, place = find_block(statement, block_id)
    block = section.blocks[place]
    anchor = Anchor(AnchorKind.NOTE, note.id)
    runs = remarked(block.runs, start, end, partial(_with, anchor=anchor))
    return replace_block(statement, replace(block, runs=runs))


def change_footnote(statement: Statement, note_id: str, runs: tuple[Run, ...]) -> Statement:
    """What a footnote says."""
    edition, place = find_footnote(statement, note_id)
    notes = edition.footnotes
    changed = replace(notes[place], runs=joined(runs))
    return with_edition(statement, replace(edition, footnotes=(*notes[:place], changed, *notes[place + 1 :])))


def remove_footnote(statement: Statement, note_id: str) -> Statement:
    """Without a footnote; the text it was about stays."""
    edition, place = find_footnote(statement, note_id)
    notes = edition.footnotes
    kept = replace(edition, footnotes=(*notes[:place], *notes[place + 1 :]))
    statement = with_edition(statement, kept)
    for _, block in blocks_of(kept):
        if any(target == note_id for target, _, _ in stretches(block, AnchorKind.NOTE)):
            runs = remarked(block.runs, 0, len(block.text), partial(_without, note_id=note_id))
            statement = replace_block(statement, replace(block, runs=runs))
    return statement


def _with(marks: Marks, anchor: Anchor) -> Marks:
    return anchored(marks, anchor)


def _without(marks: Marks, note_id: str) -> Marks:
    kept = (one for one in marks.anchors if one.kind is not AnchorKind.NOTE or one.target != note_id)
    return replace(marks, anchors=tuple(kept))
