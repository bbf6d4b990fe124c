"""Going to a finding: into the sight of the column, or into its text with the cursor."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from drafter.checks.finding import Finding
from drafter.desk.finding import Hit, Place, Words
from drafter.model.edits import find_block, find_section
from drafter.model.statement import SectionKind
from drafter.model.where import OF_ENTRIES, OF_LETTERS, OF_SOURCES, Where, text_at
from drafter.ui.column.column import WritingColumn
from drafter.ui.field_words import choose, text_of
from drafter.ui.find import going
from drafter.ui.statement_window import StatementWindow


def reveal(column: WritingColumn, one: Finding) -> None:
    """Have a finding in sight, the cursor staying where it is."""
    hit = _hit(column, one)
    if hit is not None:
        going.reveal(column, hit)
    else:
        _reveal_section(column, one.section)


def enter(column: WritingColumn, one: Finding, *, sheets: bool = True, chosen: bool = False) -> None:
    """Put the cursor before a finding, and the keyboard into the text or the table that it stands in.

    With `sheets` those are opened that have the field; with `chosen` the words are selected in it.
    """
    hit = _hit(column, one)
    if hit is not None and one.where is not None:
        _enter_field(column, hit, sheets=sheets, chosen=chosen)
    elif hit is not None:
        going.enter(column, Hit(hit.words, hit.start, hit.start))
    elif one.section:
        column.go_to_section(one.section)


def _enter_field(column: WritingColumn, hit: Hit, *, sheets: bool, chosen: bool) -> None:
    place, window = hit.words.place, column.window()
    commands = window.commands if isinstance(window, StatementWindow) else None
    if place.where in OF_LETTERS or place.where is Where.RECIPIENT:
        if sheets and commands is not None:
            commands["letter"].trigger()
    elif place.where not in OF_SOURCES or sheets:
        going.enter(column, Hit(hit.words, hit.start, hit.start))
    if place.where is Where.FOOTNOTE and sheets and commands is not None:
        commands["note"].trigger()
    card = _opened_entry(column, place) if place.where in OF_ENTRIES else None
    _choose(hit, card, chosen=chosen)


def _opened_entry(column: WritingColumn, place: Place) -> QWidget | None:
    """The card of an entry, with the fields of the half that has the words."""
    from drafter.ui.influence.row import EntriesRow

    view = column.view(place.section)
    row = view.entries if view is not None else None
    panel = row.panel if isinstance(row, EntriesRow) else None
    card = panel.card(place.id) if panel is not None else None
    if card is not None:
        card.open(OF_ENTRIES[place.where][0])
    return card


def _choose(hit: Hit, card: QWidget | None, *, chosen: bool) -> None:
    """The cursor before the words in the field that was opened for them, or they selected."""
    focus = QApplication.focusWidget()
    # A sheet that was just opened has the keyboard only in a moment.
    sheet = QApplication.activePopupWidget() or QApplication.activeModalWidget() or card
    inside = focus is not None and (sheet is None or sheet.isAncestorOf(focus))
    fields: list[QWidget] = [focus] if focus is not None and inside else []
    if sheet is not None:
        fields += [*sheet.findChildren(QLineEdit), *sheet.findChildren(QPlainTextEdit)]
    for field in fields:
        if not isinstance(field, QLineEdit | QPlainTextEdit) or text_of(field) != hit.words.text:
            continue
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        choose(field, hit.words.text, hit.start, hit.end if chosen else hit.start)
        return


def _hit(column: WritingColumn, one: Finding) -> Hit | None:
    """A finding as what a search would have found; None where it stands in no text that is shown."""
    statement = column.session.statement
    with suppress(KeyError):
        if one.where is not None:
            text = text_at(statement, one.where, one.block)
            words = Words(Place(one.section, one.where, one.block), text, None)
            return Hit(words, one.start, one.end) if text else None
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
