"""The inspector: the preview of the very pages that are exported, and tabs of what is known of the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from drafter.compose.composition import Purpose
from drafter.desk.preview_frames import Order
from drafter.model.statement import Statement
from drafter.ui.controls import Ground
from drafter.ui.pages_under_bar import PagesUnderBar
from drafter.ui.preview import PreviewFeed
from drafter.ui.sides import margins
from drafter.ui.style_paint import tab_width
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

STRIP = 40
_PURPOSES = Texts(
    "Inspector",
    {
        Purpose.RELEASE: QT_TRANSLATE_NOOP("Inspector", "As released"),
        Purpose.CIRCULATION: QT_TRANSLATE_NOOP("Inspector", "As sent for sign-off"),
        Purpose.DRAFT: QT_TRANSLATE_NOOP("Inspector", "As a draft"),
    },
)


PREVIEW = "preview"


@dataclass(slots=True)
class _Tab:
    """A tab by its key; its widget is made when it is first shown."""

    key: str
    title: str
    make: Callable[[], QWidget]
    widget: QWidget | None = None
    count: int = 0


class Inspector(Ground):
    """360 or 520 wide: tabs, a bar with the page and the zoom, and the pages on their desk.

    `tab_shown` comes with the key of a tab whenever it is shown.
    """

    went = Signal(str)
    purpose_chosen = Signal(object)
    tab_shown = Signal(str)

    def __init__(self, theme: Theme, feed: PreviewFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.LeftEdge, parent)
        self._feed = feed
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        # At 200 % text not all of them fit: the bar then has arrows rather than cut words.
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.addTab(translate("Inspector", "Preview"))
        self.tabs.setAccessibleName(translate("Inspector", "Inspector"))
        self._instead: QWidget | None = None
        self.preview = PagesUnderBar(theme, feed)
        self.pages, self.zoom = self.preview.pages, self.preview.zoom
        self._offer_purposes()
        self._assemble()
        self.pages.clicked.connect(self.went)

    def _assemble(self) -> None:
        self._own = QWidget()
        strip = _Strip(self._theme)
        strip.setFixedHeight(max(STRIP, self._theme.line_height(Use.EMPHASIS) + 20))
        row = QHBoxLayout(strip)
        row.setContentsMargins(*margins(10, 0, 8, 0))
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        around = QVBoxLayout(self)
        around.setContentsMargins(*margins(1, 0, 0, 0))
        around.addWidget(self._own)
        whole = QVBoxLayout(self._own)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(strip)
        self._under = QStackedLayout()
        whole.addLayout(self._under, 1)
        self._under.addWidget(self.preview)
        self._tabs = [_Tab(PREVIEW, self.tabs.tabText(0), lambda: self.preview, self.preview)]
        self.tabs.currentChanged.connect(self._show_tab)

    # Tabs

    def add_tab(self, key: str, title: str, make: Callable[[], QWidget]) -> None:
        """A further tab, behind the others; its widget is made when it is first shown."""
        self._tabs.append(_Tab(key, title, make))
        self.tabs.addTab(title)

    def set_count(self, key: str, count: int) -> None:
        """How many things a tab holds; nothing is said of none, or where there is no room."""
        tab = self._tabs[self._place(key)]
        if tab.count != count:
            tab.count = count
            self._name_tabs()

    def show_tab(self, key: str) -> QWidget:
        """Show a tab, also in place of a panel that stood there; its widget."""
        self.show_tabs()
        place = self._place(key)
        self.tabs.setCurrentIndex(place)
        return self._made(self._tabs[place])

    @property
    def tab(self) -> str:
        """The key of the tab that is shown."""
        return self._tabs[self.tabs.currentIndex()].key

    def widget_of(self, key: str) -> QWidget | None:
        """The widget of a tab, None as long as it was never shown."""
        return self._tabs[self._place(key)].widget

    def _place(self, key: str) -> int:
        return next(place for place, tab in enumerate(self._tabs) if tab.key == key)

    def _made(self, tab: _Tab) -> QWidget:
        if tab.widget is None:
            tab.widget = tab.make()
            self._under.addWidget(tab.widget)
        return tab.widget

    def _show_tab(self, place: int) -> None:
        tab = self._tabs[place]
        self._under.setCurrentWidget(self._made(tab))
        self.tab_shown.emit(tab.key)

    def _name_tabs(self) -> None:
        """The counts behind the titles, as far as all of them have room."""
        room = self.width() - 20
        wide = sum(tab_width(self._theme, tab.title, str(tab.count or "")) for tab in self._tabs)
        for place, tab in enumerate(self._tabs):
            shown = str(tab.count) if tab.count and wide <= room else ""
            text = f"{tab.title}\t{shown}" if shown else tab.title
            if self.tabs.tabText(place) != text:
                self.tabs.setTabText(place, text)
            spoken = f"{tab.title}, {tab.count}" if tab.count else tab.title
            self.tabs.setAccessibleTabName(place, spoken)
            self.tabs.setTabToolTip(place, "" if shown or not tab.count else spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._name_tabs()

    def show_statement(self, statement: Statement) -> None:
        """Show the pages of a statement."""
        self._feed.show(statement)

    def show_cursor(self, places: Sequence[str]) -> None:
        """Follow the cursor to where the first of `places` that is printed stands."""
        self.pages.show_cursor(places)

    def show_instead(self, panel: QWidget) -> None:
        """Show a panel, with a strip of its own, in place of the tabs and what is under them."""
        self.show_tabs()
        self._instead = panel
        layout = self.layout()
        assert layout is not None
        layout.addWidget(panel)
        self._own.hide()
        panel.show()

    def show_tabs(self) -> None:
        """Show the tabs again; the panel that stood there is the caller's."""
        if self._instead is not None:
            self._instead.hide()
            self._instead.setParent(None)
            self._instead = None
        self._own.show()

    def _offer_purposes(self) -> None:
        menu = self.preview.menu
        menu.addSeparator()
        purposes = QActionGroup(self)
        for purpose, name in _PURPOSES.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(purpose is self._feed.order.purpose)
            action.triggered.connect(lambda _=False, purpose=purpose: self._choose(purpose))
            purposes.addAction(action)

    def _choose(self, purpose: Purpose) -> None:
        order = self._feed.order
        self._feed.order = Order(order.language, order.brand, purpose, order.with_related)
        self.purpose_chosen.emit(purpose)


class _Strip(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours.line)
