"""A card of what can be set aside: the writer is asked for the reason in place of the card's buttons."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.ui.card_list import Card
from drafter.ui.flow import Flow


class AskingCard(Card):
    """`why` is the field for the reason, `set_aside` and `cancel` end the question; the card makes them."""

    why: QLineEdit
    set_aside: QPushButton
    cancel: QPushButton
    _actions: QWidget
    _ask: QWidget

    @property
    @abstractmethod
    def asks(self) -> QPushButton:
        """The button that the question comes from."""

    def _question(self, *more: QWidget) -> QWidget:
        """The field, what can be chosen besides, and the two answers, out of sight to begin with."""
        self._ask = QWidget()
        column = QVBoxLayout(self._ask)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.why, *more):
            column.addWidget(part)
        row = Flow(8)
        row.addWidget(self.set_aside)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self._ask.hide()
        self.cancel.clicked.connect(lambda: self._stop_asking(back=True))
        return self._ask

    def _begin_asking(self) -> None:
        self._actions.hide()
        self._ask.show()
        self.height_changed.emit()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_asking(self, back: bool = False) -> None:
        if self._ask.isHidden():
            return
        self._ask.hide()
        self._actions.show()
        self.why.clear()
        self.height_changed.emit()
        if back:
            self.asks.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._ask.isHidden():
                self.left.emit()
            else:
                self._stop_asking(back=True)
        else:
            super().keyPressEvent(event)
