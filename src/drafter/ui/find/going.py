"""Going to a hit: into the sight of the column, or into its text with the cursor."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextCursor

from drafter.desk.finding import Hit, Place
from drafter.model.text import AnchorKind, stretches
from drafter.model.where import OF_ENTRIES, OF_SOURCES, Where
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.carets import Caret
from drafter.ui.column.column import WritingColumn
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.fields import QuietField
from drafter.ui.column.offsets import units
from drafter.ui.column.rows import Row
from drafter.ui.column.table import ListTable
from drafter.ui.column.text_rows import HeadingRow, PartRow

_ROOM = 72
_IN_SIGNATORIES = frozenset({Where.NAME, Where.TITLE, Where.AFFILIATION, Where.COUNTRY})
_LINES = frozenset({Where.LABEL, Where.DATELINE})
_IN_CALLS = frozenset({Where.ADDRESSEE, Where.BASIS})
_IN_PUBLICATIONS = frozenset({Where.PUBLICATION, Where.PUBLICATION_KIND, Where.TEASER, Where.ADDRESS})


def reveal(column: WritingColumn, hit: Hit) -> None:
    """Have a hit in sight, the cursor staying where it is."""
    place = hit.words.place
    if place.where in (Where.BLOCK, Where.HEADING):
        _reveal_text(column, place.id, hit.start)
    elif place.where is Where.FOOTNOTE:
        about = _noted(column, place.id)
        if about is not None:
            _reveal_text(column, about.block, about.offset)
    elif place.where in _IN_SIGNATORIES or place.where in _IN_PUBLICATIONS:
        found = _in_table(column, place)
        if found is not None:
            _reveal_row(column, *found)
    elif place.where in _IN_CALLS or place.where in OF_ENTRIES:
        row = _row_of_fields(column, place)
        if row is not None:
            column.ground.ensure_made(row)
            column.ground.reveal(QRect(0, row.top, 1, min(row.height, _ROOM)), _ROOM)
            _reveal_entry(row, place)
    elif place.where in _LINES:
        field = _field_of(column, hit)
        if field is not None:
            at = field.mapTo(column.ground.canvas, field.rect().topLeft())
            column.ground.reveal(QRect(at, field.size()), _ROOM)
            _select(field, hit)


def enter(column: WritingColumn, hit: Hit) -> None:
    """Put the cursor behind a hit and the keyboard into the text or the table that it stands in."""
    reveal(column, hit)
    place = hit.words.place
    if place.where is Where.BLOCK:
        column.put_caret(Caret(place.id, hit.end))
    elif place.where is Where.FOOTNOTE:
        about = _noted(column, place.id)
        if about is not None:
            column.put_caret(about)
    elif place.where is Where.HEADING:
        row = _row_with(column, place.id)
        if row is not None and row.editor is not None:
            row.editor.put_caret(0, hit.end)
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    elif place.where in _IN_SIGNATORIES or place.where in _IN_PUBLICATIONS:
        found = _in_table(column, place)
        if found is not None:
            found[1].setFocus(Qt.FocusReason.OtherFocusReason)
            found[1].go_to_row(found[2])
    elif place.where in _IN_CALLS or place.where in OF_ENTRIES or place.where in OF_SOURCES:
        _enter_fields(column, place)
    elif place.where in _LINES:
        field = _field_of(column, hit)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            _select(field, hit)


def _call_of(column: WritingColumn, place: Place) -> str:
    """The call that an addressee or a basis is of."""
    for call in column.session.statement.calls:
        if call.id == place.id or any(body.id == place.id for body in call.addressees):
            return call.id
    return ""


def _row_of_fields(column: WritingColumn, place: Place) -> Row | None:
    """The card of a call, or the row of the entries of influence."""
    if place.where in OF_ENTRIES:
        view = column.view(place.section)
        return view.entries if view is not None else None
    call = _call_of(column, place)
    return next((row for row in column.rows if isinstance(row, CardRow) and call in row.part.calls), None)


def _reveal_entry(row: Row, place: Place, *, enter: bool = False) -> None:
    """The card of the entry itself: there may be more of them than the window is high."""
    if place.where in OF_ENTRIES:
        from drafter.ui.influence.row import EntriesRow

        if isinstance(row, EntriesRow):
            row.reveal_entry(place.id, enter=enter)


def _enter_fields(column: WritingColumn, place: Place) -> None:
    """Put the keyboard into what has the fields of a call, an entry or a source."""
    if place.where in _IN_CALLS:
        _enter_call(column, place)
    elif place.where in OF_ENTRIES:
        row = _row_of_fields(column, place)
        if row is not None:
            _reveal_entry(row, place, enter=True)
    else:
        from drafter.ui.sources.sheets import open_source
        from drafter.ui.statement_window import StatementWindow

        window = column.window()
        if isinstance(window, StatementWindow):
            open_source(window, place.id)


def _enter_call(column: WritingColumn, place: Place) -> None:
    row, call = _row_of_fields(column, place), _call_of(column, place)
    if not isinstance(row, CardRow) or row.card is None:
        return
    if place.where is Where.BASIS:
        row.unfold(call, False)
        return
    for strip in row.card.strips:
        for body, chip in zip(strip.call.addressees, strip.chips, strict=True):
            if body.id == place.id:
                chip.setFocus(Qt.FocusReason.OtherFocusReason)


def caret_place(column: WritingColumn, behind: bool = False) -> tuple[Place, int]:
    """Where the cursor is, as a place of the text: the start of a selection, or the end with `behind`."""
    editor = column.editor
    current = column.current
    section = current.section.id if current is not None else ""
    if editor is None or not editor.passage.count:
        return Place(section, Where.HEADING, section), 0
    number, offset = editor.selected()[1 if behind else 0]
    block = editor.passage.block(number)
    row = column.row_of(editor)
    where = Where.HEADING if isinstance(row, HeadingRow) else Where.BLOCK
    return Place(row.section, where, block.id), offset


def editor_with(column: WritingColumn, hit: Hit) -> tuple[ProseEditor, int] | None:
    """The editor that shows a hit and the number of its block there, if it is made."""
    if hit.words.place.where not in (Where.BLOCK, Where.HEADING):
        return None
    for row in column.rows:
        if isinstance(row, PartRow) and row.editor is not None:
            for number, block in enumerate(row.part.blocks):
                if block.id == hit.words.place.id:
                    return row.editor, number
    return None


def _row_with(column: WritingColumn, block: str) -> PartRow | None:
    for row in column.rows:
        if isinstance(row, PartRow) and any(one.id == block for one in row.part.blocks):
            column.ground.ensure_made(row)
            return row
    return None


def _reveal_text(column: WritingColumn, block: str, offset: int) -> None:
    row = _row_with(column, block)
    if row is None or row.editor is None:
        return
    editor = row.editor
    number = next(at for at, one in enumerate(row.part.blocks) if one.id == block)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(editor.passage.place_of(number, offset))
    rect = editor.cursorRect(cursor)
    column.ground.reveal(QRect(editor.mapTo(column.ground.canvas, rect.topLeft()), rect.size()), _ROOM)


def _noted(column: WritingColumn, note: str) -> Caret | None:
    """The first words that a footnote is about."""
    for section in column.session.statement.primary.sections:
        for block in section.blocks:
            for target, start, _ in stretches(block, AnchorKind.NOTE):
                if target == note:
                    return Caret(block.id, start)
    return None


def _in_table(column: WritingColumn, place: Place) -> tuple[Row, ListTable, int] | None:
    view = column.view(place.section)
    if view is None:
        return None
    if place.where in _IN_SIGNATORIES and view.table is not None:
        column.ground.ensure_made(view.table)
        if view.table.panel is not None:
            return view.table, view.table.panel.table, view.table.rows.row_of(place.id)
    if place.where in _IN_PUBLICATIONS and view.publications is not None:
        column.ground.ensure_made(view.publications)
        shown = view.publications.rows.shown
        at = next((number for number, one in enumerate(shown) if one.id == place.id), -1)
        if view.publications.panel is not None:
            return view.publications, view.publications.panel.table, at
    return None


def _reveal_row(column: WritingColumn, row: Row, table: ListTable, number: int) -> None:
    if number < 0:
        # The table's own filter hides it.
        column.ground.reveal(QRect(0, row.top, 1, 1), _ROOM)
        return
    table.scrollTo(table.model().index(number, 0))
    rect = table.row_rect(number)
    column.ground.reveal(QRect(table.mapTo(column.ground.canvas, rect.topLeft()), rect.size()), _ROOM)


def forget_selection(column: WritingColumn) -> None:
    """Have nothing selected in the fields under the headline that the keyboard is not in."""
    for view in column.views:
        if view.dateline is not None and view.dateline.widget is not None:
            for field in view.dateline.widget.findChildren(QuietField):
                if not field.hasFocus():
                    field.deselect()


def _field_of(column: WritingColumn, hit: Hit) -> QuietField | None:
    """The field under the headline that a hit stands in."""
    view = column.view(hit.words.place.section)
    if view is None or view.dateline is None:
        return None
    column.ground.ensure_made(view.dateline)
    assert view.dateline.widget is not None
    fields = view.dateline.widget.findChildren(QuietField)
    place = 1 if hit.words.place.where is Where.DATELINE else 0
    return fields[place] if place < len(fields) else None


def _select(field: QuietField, hit: Hit) -> None:
    start = units(hit.words.text, hit.start)
    field.setSelection(start, units(hit.words.text, hit.end) - start)
