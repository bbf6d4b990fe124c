"""The guidance in an empty editor: painted in the text's own type, and no part of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor


class Hint:
    """Lays out an editor's guidance as its text would be laid out, not bold."""

    def __init__(self, editor: ProseEditor) -> None:
        self._editor = editor
        self._layout = QTextLayout()
        self._key: tuple[object, ...] = ()

    def _lay_out(self, width: int) -> None:
        editor = self._editor
        font = QFont(editor.document().defaultFont())
        font.setWeight(QFont.Weight.Normal)
        key = (editor.guidance, width, font.key(), editor.formats.line)
        if key == self._key:
            return
        self._key = key
        self._layout = QTextLayout(editor.guidance, font)
        self._layout.beginLayout()
        y = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            # As Qt's fixed line height places a line: its lower edge where the next begins.
            line.setPosition(QPointF(0, y + editor.formats.line - line.height()))
            y += editor.formats.line
        self._layout.endLayout()

    def height(self, width: int) -> int:
        """The height that the guidance takes at a width."""
        self._lay_out(width)
        return max(self._layout.lineCount(), 1) * self._editor.formats.line

    def paint(self, painter: QPainter) -> None:
        """Paint it, unless something is being composed."""
        paragraph = self._editor.document().firstBlock()
        if paragraph.layout().preeditAreaText():
            return
        self._lay_out(self._editor.width())
        painter.setPen(self._editor.formats.theme.colours.dim)
        self._layout.draw(painter, QPointF(paragraph.blockFormat().leftMargin(), 0))
