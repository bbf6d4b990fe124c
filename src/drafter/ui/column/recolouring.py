"""Stretches of an editor's text written in other colours: the present hit, the present sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor


class Recolouring:
    """Keeps the recoloured stretches of an editor, by why they are."""

    def __init__(self, editor: ProseEditor) -> None:
        self._editor = editor
        self._by_why: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def set(self, why: str, *stretches: tuple[int, int, int, QColor]) -> None:
        """Write stretches (number of the block, start, end) in other colours, in place of earlier ones."""
        if not stretches and why not in self._by_why:
            return
        passage = self._editor.passage
        places = [
            (passage.place_of(number, start), passage.place_of(number, end), colour)
            for number, start, end, colour in stretches
        ]
        present = self._by_why.get(why, ())
        if len(present) == len(places) and all(
            # Typing moves the ends with it: mostly nothing is left to do.
            (one.cursor.anchor(), one.cursor.position(), one.format.foreground().color()) == place
            for one, place in zip(present, places, strict=True)
        ):
            return
        self._by_why[why] = [self._made(*place) for place in places]
        if not places:
            del self._by_why[why]
        # What was found is written over the present sentence.
        ordered = sorted(self._by_why.items(), key=lambda each: each[0], reverse=True)
        self._editor.setExtraSelections([one for _, each in ordered for one in each])

    def _made(self, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        one = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        one.cursor = cursor
        one.format.setForeground(colour)
        return one
