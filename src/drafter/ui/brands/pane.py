"""The pages at the right: the statement that the window was opened from, in the brand as it is edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from drafter.compose.composition import Purpose
from drafter.desk.preview_frames import Layout, UnsavedBrand
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.controls import Ground, TextLabel, WrappedLabel
from drafter.ui.page_view import Fit, PageView, page_name, zoom_name
from drafter.ui.preview import PreviewFeed
from drafter.ui.sentences import said
from drafter.ui.sides import margins
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

STRIP, BAR = 40, 36
_FACTORS = (0.5, 0.75, 1.0, 1.5, 2.0)


class Tab(Enum):
    """What the pages are made for, or what of them is shown."""

    RELEASE = "release"
    CIRCULATION = "circulation"
    SIGNATORIES = "signatories"


_TABS = Texts(
    "Brands",
    {
        Tab.RELEASE: QT_TRANSLATE_NOOP("Brands", "Release"),
        Tab.CIRCULATION: QT_TRANSLATE_NOOP("Brands", "Circulation"),
        Tab.SIGNATORIES: QT_TRANSLATE_NOOP("Brands", "Signatories"),
    },
)


class Sight(Enum):
    """What of the pages a group of the form is about."""

    TOP = "top"
    FOOT = "foot"
    NAMES = "names"


class PagesPane(Ground):
    """360 wide: tabs, the page's number and the zoom, and the pages on their desk."""

    tab_changed = Signal(object)

    def __init__(self, theme: Theme, feed: PreviewFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.LeftEdge, parent)
        self._feed = feed
        self._statement: Statement | None = None
        self._layout: Layout | None = None
        self._sight: Sight | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for tab in Tab:
            self.tabs.addTab(_TABS[tab])
        self.tabs.setAccessibleName(translate("Brands", "Pages of"))
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.pages = PageView(theme)
        self.pages.viewport().unsetCursor()
        self._number = TextLabel(theme, page_name(1, 1), Use.SECONDARY, "text2")
        self.zoom = QToolButton()
        self.zoom.setAutoRaise(True)
        self.zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setFont(theme.font(Use.TABLE_HEAD))
        self.zoom.setFixedHeight(28)
        self._menu = QMenu(self.zoom)
        self.zoom.setMenu(self._menu)
        self._trouble = WrappedLabel(theme, "", Use.SECONDARY, "warn")
        self._trouble.setContentsMargins(20, 8, 20, 8)
        self._trouble.hide()
        # Where the pages are scrolled to is known once the layout has come and the bars are set.
        self._aim = QTimer(self)
        self._aim.setSingleShot(True)
        self._aim.setInterval(0)
        self._aim.timeout.connect(self._look)
        self._fill_menu()
        self._assemble()
        feed.laid_out.connect(self._laid_out)
        feed.page_drawn.connect(self.pages.show_picture)
        feed.troubled.connect(self._say_trouble)
        self.pages.sight_changed.connect(feed.view)
        self.pages.page_changed.connect(self._show_number)
        self.pages.zoom_changed.connect(self._show_zoom)
        self._show_zoom()

    def _assemble(self) -> None:
        strip = Ground(self._theme, "chrome", Qt.Edge.BottomEdge)
        strip.setFixedHeight(max(STRIP, self._theme.line_height(Use.INTERFACE) + 20))
        row = QHBoxLayout(strip)
        row.setContentsMargins(*margins(10, 0, 8, 0))
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        bar = QWidget()
        bar.setFixedHeight(max(BAR, self._theme.line_height(Use.SECONDARY) + 16))
        row = QHBoxLayout(bar)
        row.setContentsMargins(*margins(20, 0, 7, 0))
        row.addWidget(self._number, 1)
        row.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(1, 0, 0, 0))
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(bar)
        column.addWidget(self._trouble)
        column.addWidget(self.pages, 1)

    def show_statement(self, statement: Statement) -> None:
        """Show the pages of a statement."""
        self._statement = statement
        self._feed.show(statement)

    def show_brand(self, brand: UnsavedBrand) -> None:
        """Show the pages in a brand that may be on no disk."""
        self._feed.order = replace(self._feed.order, unsaved=brand, purpose=self._purpose())
        if self._statement is not None:
            self._feed.show(self._statement)

    def look_at(self, sight: Sight) -> None:
        """Bring what a group is about into sight; signatories have their tab."""
        names = sight is Sight.NAMES
        at_names = self.tab is Tab.SIGNATORIES
        self._sight = sight
        if names != at_names:
            self.tabs.setCurrentIndex(list(Tab).index(Tab.SIGNATORIES if names else Tab.RELEASE))
        self._aim.start()

    @property
    def tab(self) -> Tab:
        """The tab that is chosen."""
        return list(Tab)[max(self.tabs.currentIndex(), 0)]

    def _purpose(self) -> Purpose:
        return Purpose.CIRCULATION if self.tab is Tab.CIRCULATION else Purpose.RELEASE

    def _tab_chosen(self) -> None:
        order = self._feed.order
        if self.tab is Tab.SIGNATORIES:
            self._sight = Sight.NAMES
        elif self._sight is Sight.NAMES:
            self._sight = Sight.TOP
        if order.purpose is not self._purpose():
            self._feed.order = replace(order, purpose=self._purpose())
            if self._statement is not None:
                self._feed.show(self._statement)
        self.tab_changed.emit(self.tab)
        self._aim.start()

    def _laid_out(self, layout: Layout) -> None:
        first = self._layout is None
        self._layout = layout
        self._trouble.hide()
        self.pages.show_layout(layout)
        if first or self._sight is Sight.NAMES:
            self._aim.start()

    def _look(self) -> None:
        """Scroll to what is looked at."""
        layout, bar = self._layout, self.pages.verticalScrollBar()
        if layout is None or self._sight is None:
            return
        view = self.pages.viewport().height()
        if self._sight is Sight.TOP:
            bar.setValue(0)
        elif self._sight is Sight.FOOT:
            bottom = bar.value() + self.pages.page_rect(0).bottom()
            bar.setValue(bottom + 17 - view)
        elif self._sight is Sight.NAMES:
            self.pages.reveal(self._places_of_names())

    def _places_of_names(self) -> tuple[str, ...]:
        statement = self._statement
        if statement is None:
            return ()
        section = section_of_kind(statement.primary, SectionKind.SIGNATORIES)
        names = tuple(one.id for one in statement.signatories)
        return (section.id, *names) if section is not None else names

    def _fill_menu(self) -> None:
        sizes = QActionGroup(self)
        for zoom in (*Fit, *_FACTORS):
            action = self._menu.addAction(zoom_name(zoom))
            action.setCheckable(True)
            action.setData(zoom)
            action.triggered.connect(self._setting(zoom))
            sizes.addAction(action)

    def _setting(self, zoom: Fit | float) -> Callable[[], None]:
        return lambda: self.pages.set_zoom(zoom)

    def _show_number(self, page: int, pages: int) -> None:
        self._number.setText(page_name(page + 1, pages))

    def _show_zoom(self) -> None:
        zoom = self.pages.zoom
        self.zoom.setText(zoom_name(zoom))
        self.zoom.setAccessibleName(translate("Pages", "Zoom, {size}").format(size=zoom_name(zoom)))
        for action in self._menu.actions():
            action.setChecked(action.data() == zoom)

    def _say_trouble(self, text: str) -> None:
        self._trouble.setText(said(text))
        self._trouble.setVisible(bool(text))
