"""The caret of a one-line field, in the accent colour: Qt's own inverts what is below it and has none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from drafter.ui.theme import Theme

_WIDTH = 2
# Qt's rectangle of the cursor is wider than it, by this on the left.
_BESIDE = 5


class FieldCaret(QWidget):
    """Lies over its field while that has the focus; each key and each move shows it anew."""

    def __init__(self, theme: Theme, field: QLineEdit) -> None:
        super().__init__(field)
        self._theme = theme
        self._field = field
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._blink = QTimer(self)
        self._blink.timeout.connect(lambda: self.setVisible(not self.isVisible()))
        # Where the text is scrolled to is known once it is painted.
        self._place = QTimer(self)
        self._place.setSingleShot(True)
        self._place.setInterval(0)
        self._place.timeout.connect(self._follow)
        field.installEventFilter(self)
        field.cursorPositionChanged.connect(self._moved)
        field.textChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.FocusIn, kinds.FocusOut, kinds.Resize, kinds.ReadOnlyChange):
            self._place.start()
        return False

    def _moved(self, *_from_to: object) -> None:
        # Without what the signals carry: `start` would take it for a time to wait.
        self._place.start()

    def _follow(self) -> None:
        field = self._field
        if not field.hasFocus() or field.isReadOnly():
            self._blink.stop()
            self.hide()
            return
        line = field.cursorRect()
        height = min(field.fontMetrics().height(), field.height())
        left = max(min(line.left() + _BESIDE, field.width() - _WIDTH), 0)
        # Until the field is painted in its present height, Qt's rectangle stands where it was before.
        self.setGeometry(left, field.rect().center().y() - height // 2, _WIDTH, height)
        self.show()
        half = QApplication.cursorFlashTime() // 2
        if half > 0:
            self._blink.start(half)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colours.accent)
