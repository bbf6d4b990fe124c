"""How the cursor goes from one editor to the next, and what happens to blocks at the border."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor

from drafter.model.edits import splice_blocks
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block
from drafter.model.text import joined as joined_runs
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.rows import Row
from drafter.ui.column.text_rows import HeadingRow, PartRow, TextRow, enter_editor
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn

_Key = Qt.Key
_DOWNWARD = frozenset({_Key.Key_Down, _Key.Key_Right, _Key.Key_Return})


def leave_editor(column: WritingColumn, editor: ProseEditor, towards: Qt.Key, x: float) -> bool:
    """Go on in the neighbouring row.

    Enter in an empty last paragraph leaves the call, or the section for the next one where nothing is yet.
    """
    row = column.row_of(editor)
    if towards is _Key.Key_Return and row.part.calls:
        return _leave_call(column, row)
    if towards is _Key.Key_Return and not editor.single:
        return _leave_section(column, row)
    if x >= 0:
        offset = editor.mapTo(column.ground.canvas, QPoint(0, 0)).x()
        x += offset - column.ground.column_left
    return _go(column, row, towards, x)


def leave_row(column: WritingColumn, row: Row, down: bool) -> bool:
    """Go on from a row that is no editor."""
    return _go(column, row, _Key.Key_Down if down else _Key.Key_Up, 0)


def _go(column: WritingColumn, row: Row, towards: Qt.Key, x: float, *, headings: bool = True) -> bool:
    rows = column.rows
    at = next((number for number, other in enumerate(rows) if other is row), None)
    if at is None:
        return False
    following = rows[at + 1 :] if towards in _DOWNWARD else reversed(rows[:at])
    for other in following:
        if not headings and isinstance(other, HeadingRow):
            continue
        column.ground.ensure_made(other)
        if other.enter(towards, x):
            return True
    return False


def _leave_call(column: WritingColumn, row: PartRow) -> bool:
    last = row.part.blocks[-1]
    place = row.start + len(row.part.blocks) - 1
    freed = replace(last, calls=())
    column.edit(
        lambda s: splice_blocks(s, row.section, place, 1, (freed,)), translate("Column", "Leave call")
    )
    column.put_caret(Caret(freed.id, 0))
    return True


def _leave_section(column: WritingColumn, row: PartRow) -> bool:
    statement = column.session.statement
    sections = next(
        (one.sections for one in statement.editions if any(part.id == row.section for part in one.sections)),
        (),
    )
    at = next((number for number, one in enumerate(sections) if one.id == row.section), len(sections))
    parts = column.view_of(row).parts
    if at + 1 >= len(sections) or row is not parts[-1] or (len(parts) == 1 and len(row.part.blocks) < 2):
        return False
    if _begun(statement, sections[at + 1]):
        return False
    place = row.start + len(row.part.blocks) - 1
    # Into its text: the heading is there already. And first, for the row may go with its paragraph.
    if not _go(column, row, _Key.Key_Return, -1, headings=False):
        return False
    column.edit(
        lambda s: splice_blocks(s, row.section, place, 1, ()), translate("Column", "Remove paragraph")
    )
    return True


def _begun(statement: Statement, section: Section) -> bool:
    """Whether something was written into a section."""
    if section.kind is SectionKind.SIGNATORIES and statement.signatories:
        return True
    return bool(section.publications) or any(block.runs for block in section.blocks)


def join(column: WritingColumn, editor: ProseEditor, forward: bool) -> None:
    """Backspace at the start of an editor, or Delete at its end.

    Plain text that was divided only for speed is joined. An empty paragraph goes. At the border of a card
    or a section the cursor moves across, and nothing is joined.
    """
    row = column.row_of(editor)
    if isinstance(row, HeadingRow):
        leave_editor(column, editor, _Key.Key_Right if forward else _Key.Key_Left, -1)
        return
    parts = column.view_of(row).parts
    at = next(number for number, other in enumerate(parts) if other is row)
    neighbour = parts[at + 1] if forward and at + 1 < len(parts) else None
    if not forward and at:
        neighbour = parts[at - 1]
    both_plain = isinstance(row, TextRow) and isinstance(neighbour, TextRow)
    if neighbour is not None and both_plain:
        upper, lower = (row, neighbour) if forward else (neighbour, row)
        _join_parts(column, upper, lower)
        return
    blocks = row.part.blocks
    mine = blocks[-1 if forward else 0] if blocks else None
    if mine is not None and not mine.runs and (len(parts) > 1 or len(blocks) > 1 or mine.calls):
        _remove_empty(column, row, mine, forward)
        return
    leave_editor(column, editor, _Key.Key_Right if forward else _Key.Key_Left, -1)


def _join_parts(column: WritingColumn, upper: PartRow, lower: PartRow) -> None:
    if not upper.part.blocks or not lower.part.blocks:
        return
    first, second = upper.part.blocks[-1], lower.part.blocks[0]
    place = upper.start + len(upper.part.blocks) - 1
    whole = second if not first.runs else replace(first, runs=joined_runs((*first.runs, *second.runs)))
    at = len(first.text)
    column.edit(
        lambda s: splice_blocks(s, upper.section, place, 2, (whole,)), translate("Column", "Join paragraphs")
    )
    column.put_caret(Caret(whole.id, at))


def _remove_empty(column: WritingColumn, row: PartRow, block: Block, forward: bool) -> None:
    place = row.start + (len(row.part.blocks) - 1 if forward else 0)
    rows = [
        other for other in column.rows if isinstance(other, PartRow) and not isinstance(other, HeadingRow)
    ]
    at = next(number for number, other in enumerate(rows) if other is row)
    target = _beside(rows, at, block, forward)
    name = (
        translate("Column", "Remove call")
        if block.calls and len(row.part.blocks) == 1
        else translate("Column", "Remove paragraph")
    )
    column.edit(lambda s: splice_blocks(s, row.section, place, 1, ()), name)
    if target is not None:
        column.put_caret(target)


def _beside(rows: list[PartRow], at: int, block: Block, forward: bool) -> Caret | None:
    """The end of what stands before a block that goes, or the start of what stands after it."""
    step = range(at, len(rows)) if forward else range(at, -1, -1)
    for number in step:
        others = [other for other in rows[number].part.blocks if other.id != block.id]
        if others:
            return Caret(others[0].id, 0) if forward else Caret(others[-1].id, len(others[-1].text))
    for row in rows:
        for other in row.part.blocks:
            if other.id != block.id:
                return Caret(other.id, 0)
    return None


def page(column: WritingColumn, editor: ProseEditor, down: bool, keep: bool) -> None:
    """Scroll by a page, the cursor staying where it is in the window."""
    ground = column.ground
    rect = editor.cursorRect()
    seen = editor.mapTo(ground.canvas, rect.center())
    bar = ground.verticalScrollBar()
    step = ground.viewport().height() - 2 * editor.formats.line
    wanted = seen.y() + (step if down else -step)
    bar.setValue(bar.value() + (step if down else -step))
    rows = [row for row in column.rows if isinstance(row, PartRow)]
    below = [row for row in rows if row.top + row.height > wanted]
    target = below[0] if below else rows[-1]
    column.ground.ensure_made(target)
    if target.editor is None:
        return
    place = target.editor.mapFrom(ground.canvas, QPoint(seen.x(), wanted))
    cursor = target.editor.cursorForPosition(place)
    if target.editor is editor and keep:
        mine = editor.textCursor()
        mine.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor = mine
    target.editor.setTextCursor(cursor)
    target.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def to_end(column: WritingColumn, editor: ProseEditor, end: bool) -> bool:
    """To the end of the statement, or to its start; False where that is in the editor itself."""
    own = column.row_of(editor)
    for row in reversed(column.rows) if end else column.rows:
        if row is own:
            return False
        column.ground.ensure_made(row)
        if isinstance(row, PartRow):
            if row.editor is not None:
                enter_editor(row.editor, _Key.Key_Left if end else _Key.Key_Right, -1)
                return True
        elif row.enter(_Key.Key_Up if end else _Key.Key_Down, -1):
            return True
    return False


def reveal_moved(column: WritingColumn, before: Sequence[str]) -> None:
    """Bring a section into view that stands at another place than `before`."""
    after = [view.section.id for view in column.views]
    if after == before or set(after) != set(before):
        return
    moved = next((name for name in after if _without(after, name) == _without(before, name)), "")
    view = column.view(moved)
    if view is None:
        return
    # Of two that changed places, either may be said to have moved: the one with the cursor did.
    current = column.current
    if current is not None and _without(after, current.section.id) == _without(before, current.section.id):
        view = current
    rows = view.rows()
    column.ground.ensure_made(view.label)
    last = rows[-1]
    page = column.ground.viewport().height() - 80
    height = min(last.top + last.height - view.label.top, page)
    column.ground.reveal(QRect(0, view.label.top, 1, height))


def _without(names: Sequence[str], name: str) -> list[str]:
    return [one for one in names if one != name]
