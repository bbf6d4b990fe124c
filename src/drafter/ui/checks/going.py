"""Going to a finding: into the sight of the column, or into its text with the cursor."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QRect

from drafter.checks.finding import Finding
from drafter.desk.finding import Hit, Place, Words
from drafter.model.edits import find_block, find_section
from drafter.model.statement import SectionKind
from drafter.model.where import Where
from drafter.ui.column.column import WritingColumn
from drafter.ui.find import going


def reveal(column: WritingColumn, one: Finding) -> None:
    """Have a finding in sight, the cursor staying where it is."""
    hit = _hit(column, one)
    if hit is not None:
        going.reveal(column, hit)
    else:
        _reveal_section(column, one.section)


def enter(column: WritingColumn, one: Finding) -> None:
    """Put the cursor before a finding, and the keyboard into the text or the table that it stands in."""
    hit = _hit(column, one)
    if hit is not None:
        going.enter(column, Hit(hit.words, hit.start, hit.start))
    elif one.section:
        column.go_to_section(one.section)


def _hit(column: WritingColumn, one: Finding) -> Hit | None:
    """A finding as what a search would have found; None where it stands in no text that is shown."""
    statement = column.session.statement
    with suppress(KeyError):
        if one.block:
            section, at = find_block(statement, one.block)
            words = Words(Place(section.id, Where.BLOCK, one.block), section.blocks[at].text, None)
            return Hit(words, one.start, one.end)
        if not one.section:
            return None
        edition, at = find_section(statement, one.section)
        own = edition.sections[at]
        if own.kind is SectionKind.SIGNATORIES:
            return _signatory(column, one)
        if own.heading and not own.generated and one.end:
            return Hit(Words(Place(own.id, Where.HEADING, own.id), own.heading, None), one.start, one.end)
    return None


def _signatory(column: WritingColumn, one: Finding) -> Hit | None:
    """The signatory whose name the finding is about: the last one of that name, or the first it names."""
    everyone = column.session.statement.signatories
    alike = [body for body in everyone if body.name and body.name == one.text]
    named = alike[-1:] or [body for body in everyone if body.name and body.name in one.text]
    if not named:
        return None
    place = Place(one.section, Where.NAME, named[0].id)
    return Hit(Words(place, named[0].name, None), 0, len(named[0].name))


def _reveal_section(column: WritingColumn, section: str) -> None:
    view = column.view(section)
    if view is not None:
        column.ground.ensure_made(view.label)
        column.ground.reveal(QRect(0, view.label.top, 1, max(view.label.height, 1)), 72)
