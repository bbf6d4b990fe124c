"""What the keys do to the asks in a call's prose, before the editor has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from drafter.model.ask_edits import is_item, join_item, make_item, make_prose, move_item
from drafter.model.statement import Statement
from drafter.model.text import AnchorKind, Block, BlockKind, stretches
from drafter.ui.column.writing import marks_for_typing
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.card_row import CardRow
    from drafter.ui.column.editor import ProseEditor

_SENTENCE_OVER = re.compile(r"[.!?…][\"”’»)]*\s+$")
_MODIFIERS = ~Qt.KeyboardModifier.KeypadModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_UPRIGHT = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_Edit = Callable[[Statement], tuple[Statement, str, int]]


class AskKeys(QObject):
    """Tab makes items of prose, Shift+Tab prose of them; Backspace joins them, Alt with arrows moves them."""

    def __init__(self, row: CardRow, editor: ProseEditor) -> None:
        super().__init__(editor)
        self._row = row
        self._editor = editor
        editor.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or self._editor.isReadOnly():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            if _step(event):
                event.accept()
                return True
            return False
        return event.type() is QEvent.Type.KeyPress and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & _MODIFIERS
        step = _step(event)
        if step:
            self._move(step)
            return True
        if self._editor.textCursor().hasSelection() or not self._editor.passage.count:
            return False
        if event.key() == Qt.Key.Key_Tab and modifiers == _NONE:
            return self._to_item()
        if event.key() == Qt.Key.Key_Backtab:
            return self._to_prose()
        if event.key() == Qt.Key.Key_Backspace and modifiers == _NONE:
            return self._join()
        if event.text()[:1].isupper():
            self._end_ask()
        return False

    def _here(self) -> tuple[Block, int, int]:
        number, offset = self._editor.caret()
        return self._editor.passage.block(number), number, offset

    def _edit(self, edit: _Edit, name: str) -> None:
        """Apply an edit that tells where the cursor is then."""
        where: list[tuple[str, int]] = []

        def change(statement: Statement) -> Statement:
            edited, block, offset = edit(statement)
            where.append((block, offset))
            return edited

        column = self._row.setting.column
        column.edit(change, name)
        if where:
            self._row.put_caret(*where[-1])

    def _to_item(self) -> bool:
        block, number, offset = self._here()
        if is_item(block) or block.kind is not BlockKind.PARAGRAPH:
            return False
        begun = next(
            (start for _, start, end in stretches(block, AnchorKind.ASK) if start <= offset <= end), 0
        )
        if not number and not block.text[:begun].strip():
            # The first paragraph leads up to the list: Tab goes on to the next field.
            return False
        self._edit(lambda s: make_item(s, block.id, offset), translate("Calls", "Make a list item"))
        return True

    def _to_prose(self) -> bool:
        block, _, offset = self._here()
        if not is_item(block):
            return False

        def change(statement: Statement) -> tuple[Statement, str, int]:
            edited, home, start = make_prose(statement, block.id)
            return edited, home, start + offset

        self._edit(change, translate("Calls", "Make prose"))
        return True

    def _join(self) -> bool:
        block, number, offset = self._here()
        if offset or not number or not is_item(block):
            return False
        self._edit(lambda s: join_item(s, block.id), translate("Calls", "Join asks"))
        return True

    def _move(self, step: int) -> None:
        block, _, offset = self._here()
        if is_item(block):
            self._edit(
                lambda s: (move_item(s, block.id, step), block.id, offset), translate("Calls", "Move ask")
            )
        else:
            self._row.move(step)

    def _end_ask(self) -> None:
        """A new sentence behind an ask in prose is no part of the ask."""
        block, _, offset = self._here()
        if is_item(block) or not _SENTENCE_OVER.search(block.text[:offset]):
            return
        within = any(
            start < offset < end or offset == start for _, start, end in stretches(block, AnchorKind.ASK)
        )
        marks = marks_for_typing(block, offset)
        kept = tuple(anchor for anchor in marks.anchors if anchor.kind is not AnchorKind.ASK)
        if within or kept == marks.anchors:
            return
        bare = replace(marks, anchors=kept)
        self._editor.setCurrentCharFormat(self._editor.formats.character(bare, block.kind))
        self._editor.prefer_toggled = True


def _step(event: QKeyEvent) -> int:
    if event.modifiers() & _MODIFIERS != _ALT:
        return 0
    return _UPRIGHT.get(int(event.key()), 0)
