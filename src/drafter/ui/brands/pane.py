"""The pages at the right: the statement that the window was opened from, in the brand as it is edited."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from drafter.compose.composition import Purpose
from drafter.desk.preview_frames import Layout, UnsavedBrand
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.controls import Ground
from drafter.ui.pages_under_bar import PagesUnderBar
from drafter.ui.preview import PreviewFeed
from drafter.ui.sides import margins
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

STRIP = 40


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
        self.preview = PagesUnderBar(theme, feed)
        self.pages, self.zoom = self.preview.pages, self.preview.zoom
        self.pages.viewport().unsetCursor()
        # Where the pages are scrolled to is known once the layout has come and the bars are set.
        self._aim = QTimer(self)
        self._aim.setSingleShot(True)
        self._aim.setInterval(0)
        self._aim.timeout.connect(self._look)
        self._assemble()
        feed.laid_out.connect(self._laid_out)

    def _assemble(self) -> None:
        strip = Ground(self._theme, "chrome", Qt.Edge.BottomEdge)
        strip.setFixedHeight(max(STRIP, self._theme.line_height(Use.INTERFACE) + 20))
        row = QHBoxLayout(strip)
        row.setContentsMargins(*margins(10, 0, 8, 0))
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(1, 0, 0, 0))
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.preview, 1)

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
