"""The pointer beside and below the text: a click there puts the cursor into the nearest line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor

from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.text_rows import PartRow

if TYPE_CHECKING:
    from drafter.ui.column.column import WritingColumn


class Margins:
    """Takes the pointer on the ground of a column."""

    def __init__(self, column: WritingColumn) -> None:
        self._column = column
        self._from: tuple[ProseEditor, int] | None = None

    def point(self, event: QMouseEvent) -> bool:
        """The pointer did something; whether it was taken."""
        kind, at = event.type(), event.position().toPoint()
        if self._from is None and self._column.signs.point(event):
            return True
        if kind is QEvent.Type.MouseMove:
            if event.buttons() & Qt.MouseButton.LeftButton:
                return self._drag(event)
            editor = self._nearest(at)
            if editor is not None:
                self._column.pointed(editor, event.globalPosition().toPoint())
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        if kind is QEvent.Type.MouseButtonRelease:
            self._column.seizing.let_go()
            self._from = None
            return True
        return self._press(event)

    def _nearest(self, at: QPoint) -> ProseEditor | None:
        """The editor at a height, or the last above it."""
        found: ProseEditor | None = None
        for row in self._column.rows:
            if isinstance(row, PartRow) and row.editor is not None:
                if found is not None and row.top > at.y():
                    break
                found = row.editor
        return found

    def _cursor_at(self, editor: ProseEditor, at: QPoint) -> QTextCursor:
        inside = editor.mapFrom(self._column.ground.canvas, at)
        y = min(max(inside.y(), 0), editor.height() - 1)
        below = inside.y() >= editor.height()
        x = editor.width() if below else min(max(inside.x(), 0), editor.width())
        return editor.cursorForPosition(QPoint(x, y))

    def _press(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        editor = self._nearest(at)
        if editor is None:
            return False
        before = self._column.editor
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and before is not None:
            if self._column.seizing.reach(before, event.globalPosition().toPoint()):
                return True
            if before is editor:
                cursor = editor.textCursor()
                place = self._cursor_at(editor, at).position()
                cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
                editor.setTextCursor(cursor)
                return True
        self._column.seizing.end()
        cursor = self._cursor_at(editor, at)
        self._from = (editor, cursor.position())
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.caret_moved(editor)
        return True

    def _drag(self, event: QMouseEvent) -> bool:
        if self._from is None:
            return False
        editor, anchor = self._from
        if self._column.seizing.drag(editor, event.globalPosition().toPoint()):
            return True
        cursor = editor.textCursor()
        cursor.setPosition(anchor)
        place = self._cursor_at(editor, event.position().toPoint()).position()
        cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        return True
