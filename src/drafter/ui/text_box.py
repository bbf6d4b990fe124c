"""A field of several lines, in the look of one-line fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QStyle, QStyleOption, QVBoxLayout, QWidget

from drafter.ui.sides import margins
from drafter.ui.style_paint import field
from drafter.ui.theme import Theme


class TextBox(QWidget):
    """Paints the field's ground and border around `edit`, a text of several lines without a frame."""

    def __init__(self, theme: Theme, text: str, name: str, height: int, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.edit = QPlainTextEdit(text)
        self.edit.setFrameShape(QFrame.Shape.NoFrame)
        self.edit.viewport().setAutoFillBackground(False)
        self.edit.setTabChangesFocus(True)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        self.edit.document().setDocumentMargin(2)
        self.setFocusProxy(self.edit)
        self.setAccessibleName(name)
        self.setFixedHeight(theme.size(height))
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(7, 5, 4, 5))
        column.addWidget(self.edit)

    def text(self) -> str:
        """What stands in it, line ends as LF."""
        return self.edit.toPlainText()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        if self.edit.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        field(QPainter(self), option, self._theme.colours, False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)
