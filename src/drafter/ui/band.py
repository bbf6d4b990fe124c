"""The band over the text: what happened, what is safe, and what can be done, without a dialog."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from drafter.ui.announcing import announce
from drafter.ui.controls import Ground, IconButton, IconLabel, WrappedLabel
from drafter.ui.sentences import said
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

# What the words have at least beside the buttons, and what margins, icon and cross take.
_LEAST_WORDS, _AROUND = 240, 82


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a message; pressing it closes the message unless `stays`."""

    name: str
    do: Callable[[], None]
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What a band says. A later message with the same `key` takes the place of an earlier one."""

    key: str
    happened: str
    rest: str = ""
    icon: str = "warning"
    colour: str = "warn"
    offers: tuple[Offer, ...] = ()
    lasting: bool = False


class Band(Ground):
    """One message at a time, the latest; earlier ones come back when it goes."""

    shown = Signal(str)
    focus_lost = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.BottomEdge, parent)
        self._messages: list[Message] = []
        self._icon = IconLabel(theme, "warning", "warn")
        self._happened = WrappedLabel(theme, "", Use.EMPHASIS)
        self._rest = WrappedLabel(theme, "", Use.INTERFACE, "text2")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._close = IconButton(theme, "close", translate("Band", "Dismiss"), 28)
        self._close.clicked.connect(self._dismiss)
        words = self._words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._happened)
        words.addWidget(self._rest)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(*margins(16, 10, 12, 10))
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        self._below = False
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def message(self) -> Message | None:
        """The message in sight."""
        return self._messages[-1] if self._messages else None

    def say(self, message: Message) -> None:
        """Show a message."""
        self._messages = [*(one for one in self._messages if one.key != message.key), message]
        self._show()
        announce(self, self.accessibleName())

    def unsay(self, key: str) -> None:
        """Take a message away, because it holds no longer."""
        kept = [one for one in self._messages if one.key != key]
        if len(kept) < len(self._messages):
            self._messages = kept
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._close.isVisible():
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons beside the words, or below them where that would leave too little room for words."""
        items = (self._buttons.itemAt(place) for place in range(self._buttons.count()))
        buttons = [button for item in items if item is not None and (button := item.widget()) is not None]
        wide = sum(button.sizeHint().width() + self._buttons.spacing() for button in buttons)
        below = bool(buttons) and self.width() - wide < self._theme.size(_LEAST_WORDS) + _AROUND
        if below == self._below:
            return
        self._below = below
        (self._row if below else self._words).removeItem(self._buttons)
        self._buttons.setParent(None)
        if below:
            self._buttons.setContentsMargins(0, 8, 0, 0)
            self._words.addLayout(self._buttons)
            self._buttons.setAlignment(Qt.AlignmentFlag.AlignLeft)
        else:
            self._buttons.setContentsMargins(0, 0, 0, 0)
            self._row.insertLayout(2, self._buttons)

    def _dismiss(self) -> None:
        if self._messages:
            self._messages.pop()
            self._show()

    def _show(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        while (item := self._buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        message = self.message
        self.setVisible(message is not None)
        if had_focus:
            # The button that had it is gone.
            self.focus_lost.emit()
        if message is None:
            return
        self._icon.set_icon(message.icon, message.colour)
        happened, rest = said(message.happened), said(message.rest)
        self._happened.setText(happened)
        self._rest.setText(rest)
        self._rest.setVisible(bool(message.rest))
        self._close.setVisible(not message.lasting)
        self.setAccessibleName(f"{happened} {rest}".strip())
        before: QWidget = self
        for offer in message.offers:
            button = QPushButton(offer.name)
            set_variant(button, small=True)
            # A click leaves the cursor in the text.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, offer=offer, key=message.key: self._take(offer, key))
            self._buttons.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        QWidget.setTabOrder(before, self._close)
        self._arrange()
        self.shown.emit(happened)

    def _take(self, offer: Offer, key: str) -> None:
        if not offer.stays:
            self.unsay(key)
        offer.do()
