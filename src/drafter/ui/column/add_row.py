"""The quiet button below a list that adds one more to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.sides import inset, mirrored_at
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_HEIGHT = 40


class AddButton(QAbstractButton):
    """A plus and a word, both in the secondary colour."""

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(word)
        self.setAccessibleName(translate("Column", "Add {what}").format(what=word.lower()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font(Use.EMPHASIS))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(24 + self.fontMetrics().horizontalAdvance(self.text()) + 8, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        colour = colours.text if self.underMouse() else colours.text2
        if not self.isEnabled():
            colour = colours.disabled
        picture = self._theme.icons.pixmap("add", colour, 16, self.devicePixelRatioF())
        painter.drawPixmap(mirrored_at(self, 0, (self.height() - 16) // 2, 16), picture)
        painter.setPen(colour)
        area = inset(painter, self.rect(), 24, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class AddRow(Row):
    """The button as a row."""

    def __init__(self, setting: Setting, word: str, add: Callable[[], None]) -> None:
        super().__init__(6)
        self._setting = setting
        self._word = word
        self._add = add

    def estimate(self, width: int) -> int:
        return self._setting.theme.size(28)

    def fit(self, width: int) -> int:
        return self.estimate(width)

    def make(self, parent: QWidget) -> QWidget:
        button = AddButton(self._setting.theme, self._word, parent)
        button.clicked.connect(self._add)
        if self._setting.locked:
            button.setEnabled(False)
            button.setToolTip(f"{button.accessibleName()}\n{self._setting.locked}")
        return button

    def place(self, left: int, width: int) -> QRect:
        whole = super().place(left, width)
        wide = self.widget.sizeHint().width() if self.widget is not None else width
        place = QRect(whole.topLeft(), QSize(wide, whole.height()))
        return QStyle.visualRect(self.widget.layoutDirection(), whole, place) if self.widget else place
