"""A selection of a whole section or of the whole statement, over the borders of editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from drafter.model.edits import splice_blocks
from drafter.model.statement import Statement
from drafter.model.text import Block
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.pasting import copied
from drafter.ui.column.text_rows import HeadingRow, PartRow

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn
    from drafter.ui.column.section import SectionView


class Seizing:
    """What is selected beyond one editor: nothing, a section, or everything."""

    def __init__(self, column: WritingColumn) -> None:
        self._column = column
        self._views: list[SectionView] = []
        self._selecting = False

    @property
    def active(self) -> bool:
        """Whether more than one editor is selected."""
        return bool(self._views)

    def widen(self, editor: ProseEditor) -> bool:
        """From all of an editor to all of its section, from there to all of the statement."""
        row = self._column.row_of(editor)
        view = self._column.view_of(row)
        several = len(view.parts) > 1 and not isinstance(row, HeadingRow)
        if not self._views and several:
            self._views = [view]
        else:
            self._views = list(self._column.views)
        self._select()
        return True

    def _select(self) -> None:
        self._selecting = True
        for row in self._column.rows:
            if not isinstance(row, PartRow) or isinstance(row, HeadingRow) or row.editor is None:
                continue
            if self._column.view_of(row) in self._views:
                row.editor.selectAll()
        self._selecting = False

    def caret_moved(self) -> None:
        """The cursor moved: the wide selection is over, unless it is being made."""
        if self._selecting or not self._views:
            return
        self._views = []
        self._selecting = True
        focus = self._column.focusWidget()
        for row in self._column.rows:
            for editor in row.editors:
                if editor is not focus and editor.textCursor().hasSelection():
                    cursor = editor.textCursor()
                    cursor.clearSelection()
                    editor.setTextCursor(cursor)
        self._selecting = False

    def _blocks(self) -> list[Block]:
        return [
            Block(kind=block.kind, runs=block.runs, calls=block.calls)
            for view in self._views
            for block in view.section.blocks
        ]

    def copied(self) -> QMimeData | None:
        """All of the selection for the clipboard, or None where one editor holds it."""
        return copied(self._blocks()) if self._views else None

    def remove(self) -> bool:
        """Take the selected text away as one step; the sections stay."""
        if not self._views:
            return False
        sections = [(view.section.id, len(view.section.blocks)) for view in self._views]
        self._views = []

        def change(statement: Statement) -> Statement:
            for section, count in sections:
                statement = splice_blocks(statement, section, 0, count, ())
            return statement

        self._column.edit(change, "Delete")
        return True
