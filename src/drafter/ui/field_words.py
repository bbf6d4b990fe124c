"""The words of a field, whether it has one line or several; places in them are code points."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from drafter.ui.column.offsets import points, units

Field = QLineEdit | QPlainTextEdit


def text_of(field: Field) -> str:
    """All that stands in it."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def choose(field: Field, text: str, start: int, end: int) -> None:
    """Put the cursor at a place of the field's text, or select from there up to another."""
    low, high = units(text, start), units(text, end)
    if isinstance(field, QLineEdit):
        field.setCursorPosition(low)
        if high > low:
            field.setSelection(low, high - low)
        return
    cursor = field.textCursor()
    cursor.setPosition(low)
    cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def place_at(field: Field, at: QPoint | None) -> int:
    """The place of the field's text under a point of it, or at its cursor."""
    if isinstance(field, QLineEdit):
        place = field.cursorPosition() if at is None else field.cursorPositionAt(at)
    else:
        cursor = field.textCursor() if at is None else field.cursorForPosition(at)
        place = cursor.position()
    return points(text_of(field), place)


def put(field: Field, start: int, end: int, text: str) -> None:
    """Write in place of a stretch, as if it were typed."""
    choose(field, text_of(field), start, end)
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.textCursor().insertText(text)
