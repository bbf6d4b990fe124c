"""The cursor of the column: where it is by block, and where undo and other edits leave it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from drafter.model.statement import Statement
from drafter.model.text import Block
from drafter.ui.column.carets import Caret, Carets
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.parts import splice_between
from drafter.ui.column.text_rows import HeadingRow, PartRow

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn


def caret_in(editor: ProseEditor) -> Caret | None:
    """Where the cursor of an editor is, by block; None where there is no block yet."""
    cursor = editor.textCursor()
    number, offset = editor.passage.offset_of(cursor.position())
    if number >= editor.passage.count:
        return None
    anchor: int | None = None
    if cursor.hasSelection():
        first, at = editor.passage.offset_of(cursor.anchor())
        anchor = at if first == number else None
    return Caret(editor.passage.block(number).id, offset, anchor)


def changed_place(old: Statement, new: Statement) -> Caret | None:
    """The end of what differs in the text of two statements; None where nothing of it does."""
    before = {section.id: section.blocks for section in old.primary.sections}
    for section in new.primary.sections:
        blocks = before.get(section.id, ())
        if section.blocks is blocks or section.blocks == blocks:
            continue
        splice = splice_between(blocks, section.blocks)
        if splice.blocks:
            return _end_of_change(splice.blocks[-1], blocks)
        if section.blocks:
            place = min(splice.place, len(section.blocks) - 1)
            return Caret(section.blocks[place].id, 0)
        return Caret("", 0, section=section.id)
    return None


def _end_of_change(block: Block, before: Sequence[Block]) -> Caret:
    text = block.text
    was = next((one.text for one in before if one.id == block.id), "")
    alike = 0
    while alike < min(len(was), len(text)) and was[-1 - alike] == text[-1 - alike]:
        alike += 1
    return Caret(block.id, len(text) - alike)


class Cursor:
    """Puts the cursor where it belongs after the statement changed."""

    def __init__(self, column: WritingColumn) -> None:
        self._column = column
        self._carets = Carets()
        # Whether it was in the text when the change began, not in a table or a field.
        self._in_text = False

    def present(self) -> Caret | None:
        """Where it is now, if it is in a block of the column."""
        focus = QApplication.focusWidget()
        self._in_text = isinstance(focus, ProseEditor) and self._column.isAncestorOf(focus)
        return caret_in(focus) if isinstance(focus, ProseEditor) and self._in_text else None

    def keep(self, caret: Caret) -> None:
        """Remember that it is there in the present statement."""
        self._carets.keep(self._column.session.statement, caret)

    def restore(self, before: Caret | None, old: Statement, statement: Statement, editing: bool) -> None:
        """Where it was before; after undo and redo, where it was when that statement was shown."""
        wanted = before if self._lost(before) else None
        if not editing and self._in_text:
            known = self._carets.of(statement)
            if known is not None:
                # Where it was then, unless that is elsewhere than what changed.
                place = changed_place(old, statement)
                away = self._column.session.stepping and place is not None and known.block != place.block
                wanted = place if away else known
        if wanted is not None:
            self.put(wanted)

    def _lost(self, caret: Caret | None) -> bool:
        if caret is None:
            return False
        editor = QApplication.focusWidget()
        if not isinstance(editor, ProseEditor) or not self._column.isAncestorOf(editor):
            return True
        return all(block.id != caret.block for block in editor.passage.blocks)

    def put(self, caret: Caret) -> None:
        """Put it to a place of a block, wherever that is now."""
        for row in self._column.rows:
            if not isinstance(row, PartRow):
                continue
            if not caret.block:
                if row.section == caret.section and not isinstance(row, HeadingRow):
                    self._column.ground.ensure_made(row)
                    row.enter(Qt.Key.Key_Right, -1)
                    return
                continue
            number = next((n for n, block in enumerate(row.part.blocks) if block.id == caret.block), None)
            if number is not None:
                self._put_in(row, number, caret)
                return

    def _put_in(self, row: PartRow, number: int, caret: Caret) -> None:
        self._column.ground.ensure_made(row)
        if row.editor is None:
            return
        anchor = None if caret.anchor is None else (number, caret.anchor)
        row.editor.put_caret(number, caret.offset, anchor)
        row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.caret_moved(row.editor)

    def reveal(self, editor: ProseEditor) -> None:
        """Scroll to where it is in an editor."""
        rect = editor.cursorRect()
        ground = self._column.ground
        ground.reveal(QRect(editor.mapTo(ground.canvas, rect.topLeft()), rect.size()))
