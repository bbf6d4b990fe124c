"""The find bar: what is looked for, and what takes its place."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from drafter.desk.finding import Query
from drafter.ui.controls import Ground, IconButton, WrappedLabel, with_keys
from drafter.ui.find.fields import BarField, FindField
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_REACH = 6
_PAD = 9
_EDGES = Qt.Edge.TopEdge | Qt.Edge.BottomEdge


class FindBar(Ground):
    """Two rows that start with the text column; a third where the bar is narrow or has something to say."""

    query_changed = Signal()
    replacement_changed = Signal()
    step_wanted = Signal(bool)
    replace_wanted = Signal()
    all_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", _EDGES, parent)
        self.setAccessibleName(translate("Find", "Find and replace"))
        self._stacked = False
        self.field = FindField(theme)
        self.replacement = BarField(
            theme, translate("Find", "Replace with"), translate("Find", "Replace with")
        )
        self.previous = self._icon("chevron-up", translate("Find", "Previous"), "Shift+F3")
        self.next = self._icon("chevron-down", translate("Find", "Next"), "F3")
        self.leave = QCheckBox(translate("Find", "Leave quotations alone"))
        self.leave.setChecked(True)
        self.leave.setToolTip(translate("Find", "What stands in quotation marks is found, and not replaced"))
        self.close_button = self._icon("close", translate("Find", "Close"), "Esc")
        self.replace_button = QPushButton(translate("Find", "Replace"))
        self.all_button = QPushButton(translate("Find", "All"))
        for button in (self.replace_button, self.all_button):
            set_variant(button)
            button.setAutoDefault(False)
        self._message = WrappedLabel(theme, "", Use.INTERFACE, "warn")
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._message.hide()
        self._assemble()
        self._wire()

    def _icon(self, icon: str, name: str, keys: str) -> IconButton:
        button = IconButton(self._theme, icon, name)
        button.setToolTip(with_keys(name, keys))
        return button

    def _assemble(self) -> None:
        first, second = self._ways, self._does = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.previous)
        first.addWidget(self.next)
        first.addSpacing(8)
        self._tick_home = QHBoxLayout()
        self._tick_home.addWidget(self.leave)
        first.addLayout(self._tick_home)
        first.addStretch(1)
        first.addWidget(self.close_button)
        second.setSpacing(8)
        second.addWidget(self.replace_button)
        second.addWidget(self.all_button)
        second.addStretch(1)
        grid = self._grid = QGridLayout(self)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(self.field, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.replacement, 2, 0)
        grid.addLayout(second, 2, 1)
        grid.addWidget(self._message, 5, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(0, 1000)
        # From what is looked for to what comes in its place, as hands expect; the switches after both.
        order = (
            self.field.edit,
            self.replacement.edit,
            self.replace_button,
            self.all_button,
            self.field.case,
            self.field.whole,
            self.field.expression,
            self.previous,
            self.next,
            self.leave,
            self.close_button,
        )
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _wire(self) -> None:
        self.field.changed.connect(self.query_changed)
        self.field.entered.connect(self.step_wanted)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(True))
        self.next.clicked.connect(lambda: self.step_wanted.emit(False))
        self.replacement.edit.textChanged.connect(lambda _text: self.replacement_changed.emit())
        self.leave.toggled.connect(lambda _on: self.replacement_changed.emit())
        self.replacement.entered.connect(lambda _back: self.replace_wanted.emit())
        self.replace_button.clicked.connect(self.replace_wanted)
        self.all_button.clicked.connect(self.all_wanted)
        self.close_button.clicked.connect(self.closed)

    # What is asked and said

    @property
    def query(self) -> Query:
        """What is looked for."""
        find = self.field
        return Query(
            find.edit.text(), find.case.isChecked(), find.whole.isChecked(), find.expression.isChecked()
        )

    def show_count(self, number: int, count: int, complete: bool = True, trouble: bool = False) -> None:
        """Say which hit of how many is the present one; a screen reader hears it."""
        if trouble or not self.field.edit.text():
            words = ""
        elif not count:
            words = translate("Find", "None")
        else:
            words = translate("Find", "%1 of %2") if complete else translate("Find", "%1 of %2 and more")
            words = words.replace("%1", str(number + 1)).replace("%2", str(count))
        if words != self.field.count.text():
            self.field.count.setText(words)
            self.field.edit.setAccessibleDescription(words)
            if words:
                self.announce(words)

    def show_replaceable(self, present: str, count: int, why_not: str) -> None:
        """Say how many hits would be replaced; `present` why the present one would not, or nothing."""
        self.all_button.setText(
            translate("Find", "All %1").replace("%1", str(count)) if count else translate("Find", "All")
        )
        for button, name, keys, why in (
            (self.replace_button, translate("Find", "Replace"), "Enter", present),
            (self.all_button, translate("Find", "Replace all"), "", why_not),
        ):
            button.setEnabled(not why)
            button.setAccessibleName(f"{name} {count}" if button is self.all_button and count else name)
            button.setToolTip(f"{name}\n{why}" if why else f"{name}  {keys}".rstrip())

    def say(self, words: str, trouble: bool = False) -> None:
        """A sentence below the fields, or none."""
        self.field.set_refused(trouble)
        self._message.set_colour("err" if trouble else "text2")
        if words != self._message.text():
            self._message.setText(words)
            self._message.setVisible(bool(words))
            self.updateGeometry()
            if words:
                self.announce(words)

    @property
    def said(self) -> str:
        """The sentence below the fields."""
        return self._message.text()

    def announce(self, words: str) -> None:
        """Have a screen reader say it."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field.edit, words))

    # Room

    def align(self, left: int, width: int) -> None:
        """Begin and end with the text column."""
        right = max(self.width() - left - width - _REACH, 0)
        self._grid.setContentsMargins(*margins(left, _PAD, right, _PAD))
        self._arrange(self.width() - left - right)

    def _arrange(self, room: int) -> None:
        """The tick box beside the arrows, or in a row of its own where it does not fit there."""
        icons = 3 * self.next.width() + 4 + 12 + 8 + 8
        self._stack(room < self.field.minimumWidth() + 12 + max(icons, self._does.minimumSize().width()))
        fits = self.field.minimumWidth() + 12 + icons + self.leave.sizeHint().width() <= room
        beside = self._tick_home.indexOf(self.leave) >= 0
        if fits and not beside:
            self._grid.removeWidget(self.leave)
            self._tick_home.addWidget(self.leave)
        elif not fits and beside:
            self._tick_home.removeWidget(self.leave)
            self._grid.addWidget(self.leave, 4, 0, 1, 2)

    def _stack(self, narrow: bool) -> None:
        """The buttons below their fields where there is no room beside them."""
        if narrow == self._stacked:
            return
        self._stacked = narrow
        for field, buttons, row in ((self.field, self._ways, 0), (self.replacement, self._does, 2)):
            self._grid.removeWidget(field)
            self._grid.removeItem(buttons)
            buttons.setParent(None)
            self._grid.addWidget(field, row, 0, 1, 2 if narrow else 1)
            below = (row + 1, 0, 1, 2) if narrow else (row, 1, 1, 1)
            self._grid.addLayout(buttons, *below)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._message.setMinimumHeight(max(self._message.heightForWidth(self._message.width()), 0))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            escape = event.key() == Qt.Key.Key_Escape
            event.setAccepted(escape)
            if escape:
                return True
        return super().event(event)
