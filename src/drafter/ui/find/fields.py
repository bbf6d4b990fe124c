"""The two fields of the find bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyle, QStyleOption, QToolButton, QWidget

from drafter.ui.column.fields import is_undo
from drafter.ui.controls import TextLabel
from drafter.ui.sides import margins
from drafter.ui.style_paint import box, field
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_SIDE = 24
_LONGEST = 2000


class Toggle(QToolButton):
    """A way to search that is on or off, by a sign as wide as itself."""

    def __init__(self, theme: Theme, sign: str, name: str, width: int) -> None:
        super().__init__()
        self._theme = theme
        self._least = width
        self.setText(sign)
        self.setCheckable(True)
        self.setFont(theme.font(Use.TABLE_HEAD))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        high = max(_SIDE, self._theme.line_height(Use.TABLE_HEAD) + 8)
        return QSize(max(self._least, words + 12), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        if self.isDown():
            box(painter, self.rect(), colours.press, radius=4)
        elif self.isChecked():
            box(painter, self.rect(), colours.selrow, radius=4)
        elif self.underMouse():
            box(painter, self.rect(), colours.hover, radius=4)
        live = self.isChecked() or self.underMouse()
        painter.setPen(colours.accent if self.isChecked() else colours.text if live else colours.text2)
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Line(QLineEdit):
    """A line of text that leaves undo to the window where nothing was typed since the last replacement."""

    def event(self, event: QEvent) -> bool:
        if is_undo(event) and not (self.isUndoAvailable() or self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def forget_undo(self) -> None:
        """Let the next undo be the window's."""
        at, blocked = self.cursorPosition(), self.blockSignals(True)
        self.setText(self.text())
        self.setCursorPosition(at)
        self.blockSignals(blocked)


class BarField(QWidget):
    """A field's ground and border around a line of text and what stands behind it."""

    entered = Signal(bool)

    def __init__(self, theme: Theme, name: str, hint: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._refused = False
        self.edit = Line()
        self.edit.setProperty("bare", True)
        self.edit.setFrame(False)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.installEventFilter(self)
        self.setFixedHeight(max(32, theme.line_height(Use.INTERFACE) + 8))
        self.setMinimumWidth(theme.size(160))
        self.setMaximumWidth(theme.size(320))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(*margins(9, 0, 4, 0))
        self.row.setSpacing(0)
        self.row.addWidget(self.edit, 1)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(320), self.height())

    def set_refused(self, refused: bool) -> None:
        """Whether what is written cannot be used."""
        if refused != self._refused:
            self._refused = refused
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if self.edit.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        field(QPainter(self), option, self._theme.colours, self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit(back)
                return True
        return super().eventFilter(watched, event)


class FindField(BarField):
    """What is looked for, how many there are, and how it is looked for."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("Find", "Find"), translate("Find", "Find"))
        self.count = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.case = Toggle(theme, "Aa", translate("Find", "Match case"), 28)
        self.whole = Toggle(theme, translate("Find", "Word"), translate("Find", "Whole words"), 40)
        self.expression = Toggle(theme, ".*", translate("Find", "Regular expression"), 28)
        self.row.addWidget(self.count)
        self.row.addSpacing(4)
        for toggle in (self.case, self.whole, self.expression):
            self.row.addWidget(toggle)
            toggle.toggled.connect(lambda _on: self.changed.emit())
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
