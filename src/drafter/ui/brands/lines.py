"""A field of several short lines, such as an address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from drafter.ui.column.fields import is_undo
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_ROWS = 4
_PAD = 9


class LinesField(QPlainTextEdit):
    """Four lines in sight; Tab leaves it, undo is the window's."""

    written = Signal()

    def __init__(self, theme: Theme, name: str, placeholder: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setFont(theme.font(Use.INTERFACE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setCursorWidth(2)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_PAD)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The border is the mark of its focus, as with every field.
        self.setProperty("ring", False)
        self._showing = False
        self.textChanged.connect(self._tell)
        theme.changed.connect(self.viewport().update)

    def lines(self) -> tuple[str, ...]:
        """The lines, without spaces at their ends, and without empty ones at the end."""
        lines = [line.strip() for line in self.toPlainText().split("\n")]
        while lines and not lines[-1]:
            lines.pop()
        return tuple(lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show lines, leaving text alone that stands for them already."""
        if self.lines() == tuple(lines):
            return
        at = self.textCursor().position()
        self._showing = True
        self.setPlainText("\n".join(lines))
        self._showing = False
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _tell(self) -> None:
        if not self._showing:
            self.written.emit()

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.line_height(Use.INTERFACE) * _ROWS + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colours = QPainter(self.viewport()), self._theme.colours
        focused = self.hasFocus()
        box(
            painter,
            self.viewport().rect(),
            None,
            colours.accent if focused else colours.line if self.isReadOnly() else colours.ctl,
            width=2 if focused else 1,
        )
