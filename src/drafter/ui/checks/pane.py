"""The Checks tab: how many findings there are and for what they are sought, the list, and its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from drafter.checks.finding import Purpose
from drafter.ui.checks.finding_list import FindingList
from drafter.ui.checks.rows import FindingRows, nothing_found
from drafter.ui.controls import Ground, TextLabel, WrappedLabel
from drafter.ui.flow import Flow
from drafter.ui.sentences import said
from drafter.ui.shortcuts.caps import KeyCap
from drafter.ui.sides import margins
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

BAR, FOOT = 36, 32
PURPOSES = Texts(
    "Checks",
    {
        Purpose.DRAFT: QT_TRANSLATE_NOOP("Checks", "For the draft"),
        Purpose.CIRCULATION: QT_TRANSLATE_NOOP("Checks", "For circulation"),
        Purpose.RELEASE: QT_TRANSLATE_NOOP("Checks", "For the release"),
    },
)


class ChecksPane(QWidget):
    """What the tab holds. `ignored_shown` says whether those that are ignored are wanted in the list."""

    purpose_chosen = Signal(object)
    ignored_shown = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.guide_page: Callable[[], str] = str
        self.setAccessibleName(translate("Checks", "Checks"))
        self.rows = FindingRows()
        self.list = FindingList(theme, self.rows)
        self._count = TextLabel(theme, translate("Checks", "Being looked over…"), Use.SECONDARY, "text2")
        self.purpose = _flat_button(theme, Use.TABLE_HEAD)
        self.purpose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.purpose)
        self.purpose.setMenu(self._menu)
        self._trouble = WrappedLabel(theme, "", Use.SECONDARY, "warn")
        self._trouble.setContentsMargins(20, 4, 20, 8)
        self._trouble.hide()
        self._none = WrappedLabel(theme, nothing_found(), Use.INTERFACE, "text2")
        self._none.setContentsMargins(20, 8, 20, 8)
        self._none.hide()
        self._none_ignored = TextLabel(theme, "", Use.SECONDARY, "text2")
        self.ignored = _flat_button(theme, Use.SECONDARY)
        self.ignored.setCheckable(True)
        self.ignored.setToolTip(translate("Checks", "Show those that are ignored"))
        self.ignored.toggled.connect(self.ignored_shown)
        self._fill_menu()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._trouble)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        self._foot = Ground(theme, "chrome", Qt.Edge.TopEdge)
        self._foot.setFixedHeight(max(FOOT, theme.line_height(Use.SECONDARY) + 16))
        self._caps = QWidget()
        self._keys = QHBoxLayout(self._caps)
        self._keys.setContentsMargins(0, 0, 0, 0)
        self._keys.setSpacing(8)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(*margins(20, 1, 12, 0))
        row.addWidget(self._caps)
        row.addStretch(1)
        row.addWidget(self._none_ignored)
        row.addSpacing(8)
        row.addWidget(self.ignored)
        column.addWidget(self._foot)
        self.show_purpose(Purpose.DRAFT)
        self.show_ignored(0)

    def _bar(self) -> QWidget:
        bar = QWidget()
        space = max(BAR, self._theme.line_height(Use.SECONDARY) + 20) - self.purpose.height()
        row = Flow(4, bar, apart=True)
        row.setContentsMargins(*margins(20, space // 2, 7, space - space // 2))
        row.addWidget(self._count)
        row.addWidget(self.purpose)
        return bar

    def _fill_menu(self) -> None:
        group = QActionGroup(self)
        for purpose, name in PURPOSES.items():
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setData(purpose.value)
            action.triggered.connect(lambda _=False, purpose=purpose: self.purpose_chosen.emit(purpose))
            group.addAction(action)

    # What is shown

    def show_purpose(self, purpose: Purpose) -> None:
        """Say what the findings are sought for."""
        name = PURPOSES[purpose]
        self.purpose.setText(name)
        self.purpose.setAccessibleName(translate("Checks", "What is looked for: {name}").format(name=name))
        for action in self._menu.actions():
            action.setChecked(action.data() == purpose.value)

    def show_count(self, count: int) -> None:
        """Say how many there are; of none, what that means."""
        self._count.setText(translate("Checks", "%n findings", "", count))
        self._none.setVisible(count == 0)

    def say_trouble(self, text: str) -> None:
        """Say what stands in the way of looking the text over, or nothing."""
        self._trouble.setText(said(text))
        self._trouble.setVisible(bool(text))

    def show_ignored(self, count: int) -> None:
        """Say how many are ignored."""
        words = translate("Checks", "%n ignored", "", count)
        self.ignored.setText(words)
        self._none_ignored.setText(words)
        self.ignored.setVisible(bool(count))
        self._none_ignored.setVisible(not count)
        self._fit_foot()
        if not count:
            self.ignored.setChecked(False)

    def show_keys(self, following: str, previous: str, fix: str) -> None:
        """The keys as they are now."""
        while (item := self._keys.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, (keys, name) in enumerate(
            ((following, translate("Checks", "next")), (previous, translate("Checks", "previous")))
        ):
            if not keys:
                continue
            if place:
                self._keys.addSpacing(8)
            self._keys.addWidget(KeyCap(self._theme, keys))
            self._keys.addWidget(TextLabel(self._theme, name, Use.SECONDARY, "text2"))
        self.list.card.set_keys(fix)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """The keys are told where there is room; the menu has them too."""
        others = max(self.ignored.sizeHint().width(), self._none_ignored.sizeHint().width()) + 8 + 32
        self._caps.setVisible(self._keys.minimumSize().width() + others <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()


def _flat_button(theme: Theme, use: Use) -> QToolButton:
    """A button of words alone."""
    button = QToolButton()
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFont(theme.font(use))
    button.setFixedHeight(max(28, theme.line_height(use) + 12))
    return button
