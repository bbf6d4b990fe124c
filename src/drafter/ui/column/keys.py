"""What the keys do in an editor that Qt alone would do otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication

from drafter.model.text import BlockKind
from drafter.ui.column import smart, writing

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

_Key = Qt.Key
_Mod = Qt.KeyboardModifier
_Move = QTextCursor.MoveOperation
_Standard = QKeySequence.StandardKey
_BESIDES = _Mod.KeypadModifier
_VERTICAL = {_Key.Key_Up: _Move.Up, _Key.Key_Down: _Move.Down}
_SIDEWAYS = {_Key.Key_Left: _Move.PreviousCharacter, _Key.Key_Right: _Move.NextCharacter}
_ARROWS = frozenset({*_VERTICAL, *_SIDEWAYS})
_UNMADE = frozenset({BlockKind.BULLET, BlockKind.NUMBER, BlockKind.QUOTATION})
_PLAIN, _SHIFT, _CONTROL = _Mod.NoModifier, _Mod.ShiftModifier, _Mod.ControlModifier


def handle(editor: ProseEditor, event: QKeyEvent) -> bool:
    """Whether the key was dealt with here."""
    key = Qt.Key(event.key())
    modifiers = event.modifiers() & ~_BESIDES
    for standard, does in (
        (_Standard.Copy, editor.copy),
        (_Standard.Cut, editor.cut),
        (_Standard.Paste, editor.paste),
    ):
        if event.matches(standard):
            does()
            return True
    if editor.surroundings.seizing.active and _seized(editor, event, key, modifiers):
        return True
    if editor.isReadOnly():
        if key is _Key.Key_Space and not modifiers & ~_SHIFT:
            editor.surroundings.paged(editor, not modifiers, False)
            return True
        return _goes(editor, event, key, modifiers)
    if key in (_Key.Key_Return, _Key.Key_Enter):
        return _enter(editor, modifiers)
    if key in (_Key.Key_Backspace, _Key.Key_Delete) and _takes(editor, key, modifiers):
        return True
    return _goes(editor, event, key, modifiers)


def _seized(editor: ProseEditor, event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """The keys while whole paragraphs are selected over borders."""
    seizing = editor.surroundings.seizing
    if event.matches(_Standard.SelectAll):
        return seizing.widen(editor)
    if modifiers & _SHIFT and not modifiers & _Mod.AltModifier:
        if key in _ARROWS:
            return seizing.extend(editor, key)
        if key in (_Key.Key_Home, _Key.Key_End):
            return seizing.extend(editor, key, far=bool(modifiers & _CONTROL))
        if key in (_Key.Key_PageUp, _Key.Key_PageDown):
            return seizing.page(editor, key is _Key.Key_PageDown)
    if key is _Key.Key_Escape or (modifiers == _PLAIN and key in _ARROWS):
        seizing.collapse(start=key in (_Key.Key_Up, _Key.Key_Left))
        return True
    if editor.isReadOnly():
        return False
    if key in (_Key.Key_Backspace, _Key.Key_Delete):
        return seizing.remove()
    if key in (_Key.Key_Return, _Key.Key_Enter) and modifiers == _PLAIN:
        return seizing.clear_for_typing()
    if is_text(event) and seizing.clear_for_typing():
        focus = QApplication.focusWidget()
        if focus is not None:
            QApplication.sendEvent(focus, event)
        return True
    return False


def is_text(event: QKeyEvent) -> bool:
    """Whether the key writes something."""
    held = event.modifiers() & (_CONTROL | _Mod.AltModifier)
    alone = held in (_CONTROL, _Mod.AltModifier)
    return bool(event.text()) and event.text().isprintable() and not alone


def _goes(editor: ProseEditor, event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """What moves the cursor over the borders of editors, and selects beyond them."""
    if event.matches(_Standard.SelectAll):
        return _all(editor)
    if event.matches(_Standard.MoveToStartOfDocument):
        return editor.surroundings.widened(editor, _Key.Key_Home)
    if event.matches(_Standard.MoveToEndOfDocument):
        return editor.surroundings.widened(editor, _Key.Key_End)
    if key in (_Key.Key_PageUp, _Key.Key_PageDown):
        keep = bool(modifiers & _SHIFT)
        editor.surroundings.paged(editor, key is _Key.Key_PageDown, keep)
        return True
    if modifiers & _SHIFT and not modifiers & _Mod.AltModifier:
        return _selects(editor, key, modifiers)
    if modifiers == _CONTROL and key in _VERTICAL:
        return _by_paragraph(editor, key, keep=False)
    if modifiers in (_PLAIN, _CONTROL):
        return _steps(editor, key, modifiers)
    return False


def _selects(editor: ProseEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Shift with a key that moves: over a border, whole paragraphs are selected from there on."""
    cursor = editor.textCursor()
    seizing = editor.surroundings.seizing
    if modifiers & _CONTROL and key in (_Key.Key_Home, _Key.Key_End):
        there = cursor.atEnd() if key is _Key.Key_End else cursor.atStart()
        return there and seizing.extend(editor, key, far=True)
    if modifiers & _CONTROL and key in _VERTICAL:
        return _by_paragraph(editor, key, keep=True)
    if key in _VERTICAL:
        probe = QTextCursor(cursor)
        probe.clearSelection()
        return not probe.movePosition(_VERTICAL[key]) and seizing.extend(editor, key)
    if key in _SIDEWAYS and not editor.isRightToLeft():
        there = cursor.atEnd() if key is _Key.Key_Right else cursor.atStart()
        return there and seizing.extend(editor, key)
    return False


def _by_paragraph(editor: ProseEditor, key: Qt.Key, keep: bool) -> bool:
    """Ctrl+Up and Ctrl+Down: to the start of the paragraph, the one before, the one after."""
    cursor = editor.textCursor()
    mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
    down = key is _Key.Key_Down
    if down and cursor.blockNumber() == editor.document().blockCount() - 1:
        if keep and not cursor.atEnd():
            cursor.movePosition(_Move.End, mode)
            editor.setTextCursor(cursor)
            return True
        if keep:
            return editor.surroundings.seizing.extend(editor, key) or True
        return editor.surroundings.left(editor, _Key.Key_Right, -1) or True
    if not down and cursor.atStart():
        if keep:
            return editor.surroundings.seizing.extend(editor, key) or True
        if editor.surroundings.left(editor, _Key.Key_Left, -1):
            focus = editor.surroundings.editor
            if focus is not None:
                start = focus.textCursor()
                start.movePosition(_Move.StartOfBlock)
                focus.setTextCursor(start)
        return True
    if down:
        cursor.movePosition(_Move.NextBlock, mode)
    else:
        cursor.movePosition(_Move.PreviousBlock if cursor.atBlockStart() else _Move.StartOfBlock, mode)
    editor.setTextCursor(cursor)
    return True


def _steps(editor: ProseEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    cursor = editor.textCursor()
    if key in _VERTICAL:
        return _vertical(editor, key)
    if key in _SIDEWAYS and (not cursor.hasSelection() or modifiers == _CONTROL):
        probe = QTextCursor(cursor)
        if editor.isRightToLeft():
            return False
        if not probe.movePosition(_SIDEWAYS[key]):
            return editor.surroundings.left(editor, key, -1)
    return False


def _takes(editor: ProseEditor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    """Backspace and Delete where they mean more than a character or a word."""
    cursor = editor.textCursor()
    if cursor.hasSelection() or modifiers & _Mod.AltModifier:
        return False
    if key is _Key.Key_Backspace:
        if modifiers == _PLAIN and smart.undone(editor):
            return True
        return cursor.atBlockStart() and _back(editor)
    if cursor.atEnd():
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
    if modifiers == _SHIFT:
        writing.break_line(editor)
        return True
    if modifiers != _PLAIN:
        return False
    if editor.single:
        return editor.surroundings.left(editor, _Key.Key_Return, -1) or True
    number, _ = editor.caret()
    block = editor.passage.block(number)
    last = number == len(editor.passage.blocks) - 1
    done = not block.runs and last and block.kind is BlockKind.PARAGRAPH and (number or not block.calls)
    if done and editor.surroundings.left(editor, _Key.Key_Return, -1):
        return True
    writing.split(editor)
    return True


def _back(editor: ProseEditor) -> bool:
    cursor = editor.textCursor()
    block = editor.passage.block(cursor.blockNumber())
    # First the paragraph loses its kind, then it joins the one above.
    if block.kind in _UNMADE or (block.kind is BlockKind.SUBHEADING and not block.runs):
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
