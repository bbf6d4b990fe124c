"""The caret of an editor, in the accent colour, blinking as the system says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

_WIDTH = 2


class Blinking:
    """Paints the caret; each key and each move shows it anew."""

    def __init__(self, editor: ProseEditor) -> None:
        self._editor = editor
        self._seen = False
        self._painted = QRect()
        self._timer = QTimer(editor)
        self._timer.timeout.connect(self._turn)

    def start(self) -> None:
        """The caret is here and seen, if the editor has the focus."""
        self._seen = self._editor.hasFocus()
        half = QApplication.cursorFlashTime() // 2
        if self._seen and half > 0:
            self._timer.start(half)
        self._update()

    def stop(self) -> None:
        """The focus is elsewhere."""
        self._seen = False
        self._timer.stop()
        self._update()

    def _turn(self) -> None:
        self._seen = not self._seen
        self._update()

    def _update(self) -> None:
        viewport = self._editor.viewport()
        viewport.update(self._painted)
        viewport.update(self._rect())

    def _rect(self) -> QRect:
        line = self._editor.cursorRect()
        height = round(line.height() * 0.84)
        left = max(min(line.left() - 1, self._editor.width() - _WIDTH), 0)
        return QRect(left, line.top() + (line.height() - height + 1) // 2, _WIDTH, height)

    def paint(self, painter: QPainter) -> None:
        """The caret over the text."""
        if self._seen:
            self._painted = self._rect()
            painter.fillRect(self._painted, self._editor.formats.theme.colours.accent)
