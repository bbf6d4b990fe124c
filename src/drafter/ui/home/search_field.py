"""The field that searches titles and texts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_ICON = 16
_LEFT = 11
_GAP = 8
_CONTENTS = 10
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_PageDown)


class SearchField(QLineEdit):
    """A magnifying glass, what is looked for, and the shortcut that comes here while it is empty.

    `left` is emitted by the keys that go on into the list, `entered` by Enter.
    """

    left = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self._theme = theme
        self._keys = ""
        name = translate("Home", "Search titles and texts")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.set_keys(keys)
        self.setClearButtonEnabled(True)
        # Files that are dropped here are for the window.
        self.setAcceptDrops(False)
        before = _LEFT + _ICON + _GAP - _CONTENTS
        if self.isRightToLeft():
            self.setTextMargins(0, 0, before, 0)
            # Words that are written from the left begin here too; the cap of the keys is at the other end.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        else:
            self.setTextMargins(before, 0, 0, 0)
        self.setMinimumWidth(theme.size(120))
        theme.changed.connect(self.update)

    def set_keys(self, keys: str) -> None:
        """The keys that come here; shown while the field is empty."""
        self._keys = keys
        name = self.placeholderText()
        self.setToolTip(f"{name}&nbsp;&nbsp;{keys}" if keys else name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(480), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _DOWN:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, colours = QPainter(self), self._theme.colours
        glass = self._theme.icons.pixmap("search", colours.text2, _ICON, self.devicePixelRatioF())
        place = QRect(_LEFT, (self.height() - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(self._placed(place).topLeft(), glass)
        if self._keys and not self.text() and not self.hasFocus():
            self._paint_keys(painter)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _paint_keys(self, painter: QPainter) -> None:
        font = self._theme.font(Use.KEY)
        metrics = QFontMetrics(font)
        wide, high = metrics.horizontalAdvance(self._keys) + 12, max(20, metrics.height() + 4)
        taken = _LEFT + _ICON + _GAP + self.fontMetrics().horizontalAdvance(self.placeholderText())
        cap = QRect(self.width() - 7 - wide, (self.height() - high) // 2, wide, high)
        if cap.left() < taken + _GAP:
            return
        cap = self._placed(cap)
        colours = self._theme.colours
        box(painter, cap, colours.chrome, colours.line, radius=4)
        painter.setFont(font)
        painter.setPen(colours.text2)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
