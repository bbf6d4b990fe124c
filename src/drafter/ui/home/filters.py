"""The row over the list: states with their counts, and the order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from drafter.ui.brands.choices import ChoiceRow, Pill
from drafter.ui.home.entries import Order, Stage
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_COUNT_GAP = 6


class CountedPill(Pill):
    """A state, and how many statements are in it."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        self._count = 0

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        count = QFontMetrics(self.theme.font(Use.SECONDARY)).horizontalAdvance(str(self._count))
        return QSize(size.width() + _COUNT_GAP + count, size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.theme.colours
        live = self.isChecked() or self.underMouse()
        if live:
            box(painter, self.rect(), colours.selrow if self.isChecked() else colours.hover)
        painter.setFont(self.theme.font(Use.EMPHASIS))
        painter.setPen(colours.text if live else colours.text2)
        area = self.rect().adjusted(10, 0, -10, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
        # The width has room for just both, so the count ends where the pill does.
        painter.setFont(self.theme.font(Use.SECONDARY))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, flags, str(self._count))


class ChoiceButton(QToolButton):
    """Says what is chosen; its menu has the others."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Mapping[Any, str]) -> None:
        super().__init__()
        self._choices = choices
        self._name = name
        self.setFont(theme.font(Use.SECONDARY))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._actions: dict[object, QAction] = {}
        for choice, text in choices.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            group.addAction(action)
            self._actions[choice] = action
        self.setMenu(menu)

    def show_choice(self, choice: object) -> None:
        """Show which one holds."""
        self._actions[choice].setChecked(True)
        self.setText(self._choices[choice])
        self.setAccessibleName(f"{self._name}: {self._choices[choice]}")
        self.setToolTip(self._name)


class FilterRow(QWidget):
    """28 high, its first word and its last mark on the edges of the list's column."""

    def __init__(
        self, theme: Theme, name: str, states: Mapping[str, str], order_name: str, orders: Mapping[Order, str]
    ) -> None:
        super().__init__()
        self.pills = {state: CountedPill(theme, text) for state, text in states.items()}
        self.states = ChoiceRow(name, list(self.pills.items()), 4, wraps=True)
        for state, pill in self.pills.items():
            pill.show_count(0)
            pill.setToolTip(states[state])
        self.order = ChoiceButton(theme, order_name, orders)
        row = QHBoxLayout(self)
        # The chevron ends where the column does.
        row.setContentsMargins(*((6, 0, 0, 0) if self.isRightToLeft() else (0, 0, 6, 0)))
        row.setSpacing(8)
        row.addWidget(self.states)
        row.addStretch(1)
        row.addWidget(self.order)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self.states.sizeHint().width() + 8 + self.order.sizeHint().width() + 6
        self.order.setVisible(wanted <= self.width())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many statements are in each state; "" stands for all."""
        for state, pill in self.pills.items():
            pill.show_count(counts.get(state, 0))
            # Nothing is released before releases are made here; what is there has its place.
            pill.setVisible(state != Stage.RELEASED or pill.isChecked() or bool(counts.get(state)))
