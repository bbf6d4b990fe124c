"""The sheet of a source: for the sentence at the cursor, for a claim, for a source of the list."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from drafter.desk.source_lists import Bibliography, read_source_file, read_sources, with_sources
from drafter.desk.sources import (
    ClaimRow,
    cited,
    claim_at,
    claims_made,
    last_verifier,
    stretch_for,
    verified,
)
from drafter.model.edits import find_block
from drafter.model.errors import DrafterError
from drafter.model.source_edits import find_source
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.ui.announcing import announce
from drafter.ui.column.cursor import caret_in
from drafter.ui.jobs import Job
from drafter.ui.sentences import said
from drafter.ui.sources import opening
from drafter.ui.sources.bearing import Borne
from drafter.ui.sources.claims import today
from drafter.ui.sources.files import connect_files
from drafter.ui.sources.listed import Group
from drafter.ui.sources.live import Change, follow_sheet, with_source
from drafter.ui.sources.sheet import SourceSheet
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow

_KINDS = "*.bib *.ris *.json *.txt"
_MOST_BYTES = 8_000_000


def add_source_here(window: StatementWindow) -> None:
    """A source to the sentence or the words at the cursor, or to the claim that is gone to in the list."""
    if _list_has_focus(window):
        found = opening.claims_of(window)
        one = found.claim(found.current)
        if one is not None:
            _add_to(window, one.block, (one.start, one.end))
        return
    editor = window.column.editor
    caret = caret_in(editor) if editor is not None else None
    if caret is None:
        announce(window, translate("Sources", "Put the cursor in a sentence first"))
        return
    ends = (caret.offset, caret.offset if caret.anchor is None else caret.anchor)
    _add_to(window, caret.block, (min(ends), max(ends)))


def _list_has_focus(window: StatementWindow) -> bool:
    pane = window.inspector.widget_of(opening.TAB)
    focus = window.focusWidget()
    return pane is not None and pane.isAncestorOf(focus)


def _add_to(window: StatementWindow, block: str, span: tuple[int, int]) -> None:
    """The sheet of a new source for words of a block."""
    statement = window.session.statement
    if window.column.setting.locked:
        announce(window, said(window.column.setting.locked))
        return
    present = claim_at(statement, block, *span)
    low, high = span if present else stretch_for(statement, block, *span)
    section, place = find_block(statement, block)
    text = section.blocks[place].text
    if present:
        row = next((one for one in claims_made(statement) if one.claim == present), None)
        words = row.text if row is not None else text[low:high]
    else:
        words = text[low:high]
    if not words.strip():
        announce(window, translate("Sources", "Put the cursor in a sentence first"))
        return
    found = opening.claims_of(window)
    name = f"{found.section_name(section.id)} {place + 1}"
    sheet = SourceSheet(
        window.theme,
        statement,
        borne=(Borne(Group.UNSOURCED, " ".join(words.split()), name),),
        verifies=True,
        by=last_verifier(statement),
        parent=window,
    )

    def change(statement: Statement, source: Source, by: str | None) -> Statement:
        grown = with_source(statement, source)
        try:
            made, claim = cited(grown, block, low, high, [source])
        except KeyError:
            # The words are gone: another program's change was taken in meanwhile.
            return grown
        found.expect(claim)
        return verified(made, claim, by, today()) if claim and by is not None else made

    open_sheet(window, sheet, change, translate("Sources", "Add source"))


def open_claim(window: StatementWindow) -> None:
    """The source of the claim that is gone to in the list, or a new one for it."""
    found = opening.claims_of(window)
    one = found.claim(found.current)
    if one is None:
        return
    known = {source.id for source in window.session.statement.sources}
    named = [name for name in one.sources if name in known]
    if named:
        open_source(window, named[0], one)
    else:
        _add_to(window, one.block, (one.start, one.end))


def open_source(window: StatementWindow, name: str, claim: ClaimRow | None = None) -> None:
    """The sheet of a source; opened for a claim, or where it bears one alone, it verifies that."""
    statement, found = window.session.statement, opening.claims_of(window)
    source = find_source(statement, name)
    borne = [row for row in claims_made(statement) if name in row.sources]
    if claim is None and len(borne) == 1:
        claim = borne[0]
    sheet = SourceSheet(
        window.theme,
        statement,
        source,
        number=found.numbers().get(name, 0),
        borne=[
            Borne(Group(row.state.value), " ".join(row.text.split()), found.place_name(row)) for row in borne
        ],
        verifies=claim is not None,
        by=last_verifier(statement),
        parent=window,
    )
    verifying = claim.claim if claim is not None else ""

    def change(statement: Statement, source: Source, by: str | None) -> Statement:
        made = with_source(statement, source)
        return verified(made, verifying, by, today()) if verifying and by is not None else made

    open_sheet(window, sheet, change, translate("Sources", "Change source"))
    sheet.removed.connect(lambda: found.remove_source(name))
    sheet.replaced.connect(lambda other: found.replace_source(name, other))


def open_new_source(window: StatementWindow) -> None:
    """The sheet of a source that bears nothing yet."""
    sheet = SourceSheet(window.theme, window.session.statement, parent=window)
    open_sheet(
        window, sheet, lambda s, source, _by: with_source(s, source), translate("Sources", "New source")
    )


def open_sheet(window: StatementWindow, sheet: SourceSheet, change: Change, name: str) -> None:
    """Show a sheet that the statement follows; keeping it is one step called `name`."""
    found = opening.claims_of(window)
    before = found.current
    if window.column.setting.locked:
        sheet.lock(window.column.setting.locked)
    else:
        taken_back = (lambda: found.expect(before)) if before else (lambda: None)
        follow_sheet(window.session, sheet, change, name, taken_back)
        sheet.kept.connect(found.look)
    connect_files(window, sheet)
    sheet.setWindowModality(Qt.WindowModality.WindowModal)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()


def import_sources(window: StatementWindow, path: Path | None = None) -> None:
    """Take in the sources of a file, which is asked for where none is given."""
    if path is None:
        lists, every = translate("Sources", "Lists of sources"), translate("Sources", "All files")
        chosen, _ = QFileDialog.getOpenFileName(
            window, translate("Sources", "Import sources"), "", f"{lists} ({_KINDS});;{every} (*)"
        )
        if not chosen:
            return
        path = Path(chosen)
    language = window.session.statement.primary.language
    given = path

    def read() -> Bibliography:
        with given.open("rb") as file:
            return read_source_file(file.read(_MOST_BYTES), language)

    _take_in(window, Job(lambda _progress: _or_refused(read), window))


def take_text(window: StatementWindow, text: str) -> None:
    """Take in the sources that were pasted into their list."""
    language = window.session.statement.primary.language
    _take_in(window, Job(lambda _progress: read_sources(text, language), window))


def _or_refused(read: object) -> Bibliography:
    assert callable(read)
    try:
        found = read()
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise DrafterError(
            translate("Sources", "The file could not be read: {why}.").format(why=why),
            translate("Sources", "Nothing was changed."),
        ) from error
    assert isinstance(found, Bibliography)
    return found


def _take_in(window: StatementWindow, job: Job) -> None:
    pane = opening.show_tab(window)
    pane.show_sources()

    def take(read: Bibliography) -> None:
        taken = with_sources(window.session.statement, read.sources)
        opening.claims_of(window).edit(
            lambda s: with_sources(s, read.sources).statement, translate("Sources", "Import sources")
        )
        told = [translate("Sources", "%n sources added.", "", taken.added)]
        if taken.known:
            told.append(translate("Sources", "%n were there already.", "", taken.known))
        if read.unread:
            told.append(translate("Sources", "%n entries could not be read.", "", read.unread))
        pane.say(" ".join(told))

    job.finished.connect(take)
    job.failed.connect(lambda error: pane.say(f"{said(error.happened)} {said(error.remedy)}".strip()))
    job.start()
