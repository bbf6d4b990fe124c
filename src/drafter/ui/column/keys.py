"""What the keys do in an editor that Qt alone would do otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from drafter.model.text import BlockKind
from drafter.ui.column import writing

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

_Key = Qt.Key
_Move = QTextCursor.MoveOperation
_BESIDES = Qt.KeyboardModifier.KeypadModifier
_VERTICAL = {_Key.Key_Up: _Move.Up, _Key.Key_Down: _Move.Down}
_SIDEWAYS = {_Key.Key_Left: _Move.PreviousCharacter, _Key.Key_Right: _Move.NextCharacter}


def handle(editor: ProseEditor, event: QKeyEvent) -> bool:
    """Whether the key was dealt with here."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~_BESIDES
    if editor.isReadOnly():
        if key is _Key.Key_Space and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            editor.surroundings.paged(editor, not modifiers, False)
            return True
        return _goes(editor, event, key, modifiers)
    if _removes(event, key, modifiers) and editor.surroundings.removed_seized():
        return key in (_Key.Key_Backspace, _Key.Key_Delete)
    if key in (_Key.Key_Return, _Key.Key_Enter):
        return _enter(editor, modifiers)
    if modifiers == Qt.KeyboardModifier.NoModifier and _takes(editor, key):
        return True
    return _goes(editor, event, key, modifiers)


def _goes(editor: ProseEditor, event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """What moves the cursor over the borders of editors, and selects beyond them."""
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return _all(editor)
    if event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
        return editor.textCursor().atStart() and editor.surroundings.widened(editor, _Key.Key_Home)
    if event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
        return editor.textCursor().atEnd() and editor.surroundings.widened(editor, _Key.Key_End)
    if key in (_Key.Key_PageUp, _Key.Key_PageDown):
        keep = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        editor.surroundings.paged(editor, key is _Key.Key_PageDown, keep)
        return True
    if modifiers == Qt.KeyboardModifier.NoModifier:
        return _steps(editor, key)
    return False


def _removes(event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Whether the key takes away what is selected."""
    if key in (_Key.Key_Backspace, _Key.Key_Delete):
        return True
    held = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not held


def _steps(editor: ProseEditor, key: Qt.Key) -> bool:
    cursor = editor.textCursor()
    if key in _VERTICAL:
        return _vertical(editor, key)
    if key in _SIDEWAYS and not cursor.hasSelection():
        probe = QTextCursor(cursor)
        if editor.isRightToLeft():
            return False
        if not probe.movePosition(_SIDEWAYS[key]):
            return editor.surroundings.left(editor, key, -1)
    return False


def _takes(editor: ProseEditor, key: Qt.Key) -> bool:
    cursor = editor.textCursor()
    if key is _Key.Key_Backspace and not cursor.hasSelection() and cursor.atBlockStart():
        return _back(editor)
    if key is _Key.Key_Delete and not cursor.hasSelection() and cursor.atEnd():
        editor.surroundings.joined(editor, forward=True)
        return True
    return False


def _vertical(editor: ProseEditor, key: Qt.Key) -> bool:
    cursor = editor.textCursor()
    probe = QTextCursor(cursor)
    probe.clearSelection()
    if probe.movePosition(_VERTICAL[key]):
        return False
    x = cursor.verticalMovementX()
    if x < 0:
        x = editor.cursorRect(cursor).x()
    return editor.surroundings.left(editor, key, x)


def _enter(editor: ProseEditor, modifiers: Qt.KeyboardModifier) -> bool:
    if modifiers == Qt.KeyboardModifier.ShiftModifier:
        writing.break_line(editor)
        return True
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return False
    if editor.single:
        return editor.surroundings.left(editor, _Key.Key_Return, -1) or True
    number, _ = editor.caret()
    block = editor.passage.block(number)
    last = number == len(editor.passage.blocks) - 1
    if block.calls and not block.runs and last and block.kind is BlockKind.PARAGRAPH and number:
        return editor.surroundings.left(editor, _Key.Key_Return, -1) or True
    writing.split(editor)
    return True


def _back(editor: ProseEditor) -> bool:
    cursor = editor.textCursor()
    block = editor.passage.block(cursor.blockNumber())
    if block.kind in (BlockKind.BULLET, BlockKind.NUMBER, BlockKind.QUOTATION):
        writing.rekind(editor, BlockKind.PARAGRAPH)
        return True
    if cursor.atStart():
        editor.surroundings.joined(editor, forward=False)
        return True
    return False


def _all(editor: ProseEditor) -> bool:
    cursor = editor.textCursor()
    whole = cursor.selectionStart() == 0 and cursor.selectionEnd() == editor.document().characterCount() - 1
    if whole or editor.document().isEmpty():
        return editor.surroundings.widened(editor, _Key.Key_A)
    return False
