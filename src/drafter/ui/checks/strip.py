"""The open finding at the foot of the text, where there is no room for the list beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from drafter.checks.finding import Finding
from drafter.checks.words import Words
from drafter.ui.checks.card import FindingCard
from drafter.ui.checks.listed import Group
from drafter.ui.checks.painter import BESIDE, ICON
from drafter.ui.controls import ActionButton, IconButton, with_keys
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDE, _PAD = 720, 20
"""Longer lines are not read; what is kept from the edges at least."""
_USUAL_LINES, _LEAST_LABEL = 2, 120
"""How many lines most findings are told in; less room is too little for the words of a fix."""
_MOST = 0.55
"""Of the column: where more than that would go, what is said at length gives way to the text."""


class FindingStrip(FindingCard):
    """A finding's card as a strip below the text, so that it covers nothing.

    The keyboard stays in the text, but while a reason is written; `back` asks for it to go there again,
    `left` comes when the writer has done with it, `grown` when there is more of it than was asked to be seen.
    """

    back = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget, previous: QAction, following: QAction) -> None:
        super().__init__(theme, parent)
        self._held = (0, 0)
        self.previous = ActionButton(theme, "chevron-up", previous, 24, 16)
        self.next = ActionButton(theme, "chevron-down", following, 24, 16)
        close = with_keys(translate("Spelling", "Close"), "Esc")
        self.close_button = IconButton(theme, "close", close, 24, 16)
        for beside in (self._sign, self._section):
            beside.setContentsMargins(0, 0, 0, 0)
            self._head.setAlignment(beside, Qt.AlignmentFlag.AlignVCenter)
        self._head.addSpacing(2)
        for button in (self.previous, self.next, self.close_button):
            self._head.addWidget(button)
        for control in self.findChildren(QAbstractButton):
            # A click leaves the keyboard where one writes.
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # What a fix changes stands beside what does it.
        self._row.insertWidget(0, self._change)
        # What can be done stands at the bottom, however much is said above.
        self._within.insertStretch(self._within.indexOf(self._actions), 1)
        self._under_change.setFixedHeight(0)
        self.close_button.clicked.connect(self.left)
        self.left.connect(self.put_away)
        self.height_changed.connect(self.fit)
        self.hide()

    def show_finding(self, one: Finding, group: Group, section: str, words: Words, reason: str) -> None:
        self._sign.show()
        self._actions.setVisible(self._ask.isHidden())
        super().show_finding(one, group, section, words, reason)
        self.title.setToolTip(f"{words.message(one)}\n\n{self.title.toolTip()}".strip())

    def say(self, words: str) -> None:
        """Have no finding, but words on why there is none."""
        self._finding = None
        self._section.setText("")
        for part in (self._sign, self._message, self._reason, self._actions, self._ask):
            part.hide()
        self.title.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription("")
        self.fit()

    def ask_reason(self) -> None:
        super().ask_reason()
        if not self._ask.isHidden():
            self.grown.emit()

    def put_away(self) -> None:
        """Be gone; the keyboard goes back to the text if it was here."""
        if self.isHidden():
            return
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        super()._stop_asking()
        self.hide()
        if inside:
            self.back.emit()

    def _stop_asking(self, back: bool = False) -> None:
        asked = not self._ask.isHidden()
        super()._stop_asking()
        if asked:
            self.back.emit()

    def fit(self) -> None:
        """Have the words in the middle, as wide as they are read, and be as high as they are."""
        side = max(_PAD, (self.width() - self._theme.size(_WIDE)) // 2)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*margins(side, 11, side, 12))
        wide = max(self.width(), 2 * _PAD)
        self._message.setVisible(self._finding is not None)
        high, column = self.height_at(wide), self.parentWidget()
        most = column.height() * _MOST if column is not None else high
        if high > most:
            self._message.hide()
            high = self.height_at(wide)
        self.setFixedHeight(self._steady(wide, high, round(most)))

    def _steady(self, wide: int, high: int, most: int) -> int:
        """As high as the highest that was shown in this width, so that the text above does not jump."""
        if self._held[0] != wide:
            title, line = self._theme.line_height(Use.SELECTED), self._theme.line_height(Use.INTERFACE)
            usual = 11 + title + 2 + _USUAL_LINES * line + 8 + self.ignore.sizeHint().height() + 12
            self._held = (wide, usual)
        if self._ask.isHidden():
            self._held = (wide, max(self._held[1], high))
        return max(min(self._held[1], most), high)

    def _room(self) -> int:
        whole = self.width() - 2 * max(_PAD, (self.width() - self._theme.size(_WIDE)) // 2) - ICON - BESIDE
        return whole if self._change.isHidden() else whole - min(self._change.wide() + 8, whole // 2)

    def _label_room(self, whole: int, beside: int) -> int:
        # Lines are scarce here: words that are cut are better, as long as some of them are left.
        return beside if beside >= self._theme.size(_LEAST_LABEL) else whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.chrome)
        painter.fillRect(0, 0, self.width(), 1, colours.line)


class EscapeCloses(QObject):
    """Has Escape put a strip away when nothing else in its window wanted the key."""

    def __init__(self, strip: FindingStrip, window: QWidget) -> None:
        super().__init__(strip)
        self._strip = strip
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape and not self._strip.isHidden():  # type: ignore[attr-defined]
            self._strip.left.emit()
            return True
        return False
