"""One-line fields whose undo is the window's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.ui.theme import Theme, Use


def is_undo(event: QEvent) -> bool:
    """Whether a widget is asked if it wants the keys of undo and redo for itself."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return any(event.matches(sequence) for sequence in keys)


class SharedUndoField(QLineEdit):
    """A line of text that leaves undo and redo to the window, and takes outside changes as a difference."""

    def event(self, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def lock(self, why: str) -> None:
        """Let the words be read alone, where there is a reason; the tool tip tells it."""
        self.setReadOnly(bool(why))
        self.setToolTip(why)

    def show_text(self, text: str) -> None:
        """Show `text` with the cursor where it was, as far as it goes."""
        present = self.text()
        if present == text:
            return
        at = self.cursorPosition()
        blocked = self.blockSignals(True)
        self.setText(text)
        self.setCursorPosition(min(at, len(text)))
        self.blockSignals(blocked)


class QuietField(SharedUndoField):
    """A field without a frame, as wide as its words; `written` tells what the writer makes of it."""

    written = Signal(str)
    left = Signal(Qt.Key)

    def __init__(
        self,
        theme: Theme,
        name: str,
        placeholder: str,
        use: Use = Use.SECONDARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._use = use
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setFont(theme.font(use))
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        # A line edit keeps two pixels free on each side: take them back, the words begin with the column.
        self.setTextMargins(-2, 0, -2, 0)
        self.textEdited.connect(self.written)
        self.textChanged.connect(self._fit)
        theme.changed.connect(self.take_colours)
        self.take_colours()

    def take_colours(self) -> None:
        """Follow the theme."""
        colours = self._theme.colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, colours.text if self.hasFocus() else colours.text2)
        palette.setColor(QPalette.ColorRole.PlaceholderText, colours.text2)
        self.setPalette(palette)

    def _fit(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(words) + 8, self._theme.line_height(self._use) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._theme.line_height(self._use) + 4)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_colours()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.take_colours()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(Qt.Key.Key_Down if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else key)
            return
        super().keyPressEvent(event)
