"""The inspector: the preview of the very pages that are exported."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QVBoxLayout, QWidget

from drafter.compose.composition import Purpose
from drafter.desk.preview_frames import Layout, Order
from drafter.model.statement import Statement
from drafter.ui.controls import Ground, TextLabel, WrappedLabel
from drafter.ui.page_view import Fit, PageView, page_name, zoom_name
from drafter.ui.preview import PreviewFeed
from drafter.ui.sentences import said
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

STRIP, BAR = 40, 36
_FACTORS = (0.5, 0.75, 1.0, 1.5, 2.0)
_PURPOSES = Texts(
    "Inspector",
    {
        Purpose.RELEASE: QT_TRANSLATE_NOOP("Inspector", "As released"),
        Purpose.CIRCULATION: QT_TRANSLATE_NOOP("Inspector", "As sent for sign-off"),
        Purpose.DRAFT: QT_TRANSLATE_NOOP("Inspector", "As a draft"),
    },
)


class Inspector(Ground):
    """360 or 520 wide: tabs, a bar with the page and the zoom, and the pages on their desk."""

    went = Signal(str)
    purpose_chosen = Signal(object)

    def __init__(self, theme: Theme, feed: PreviewFeed, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.LeftEdge, parent)
        self._feed = feed
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(translate("Inspector", "Preview"))
        self.tabs.setAccessibleName(translate("Inspector", "Inspector"))
        self._instead: QWidget | None = None
        self.pages = PageView(theme)
        self._number = TextLabel(theme, page_name(1, 1), Use.SECONDARY, "text2")
        self.zoom = QToolButton()
        self.zoom.setAutoRaise(True)
        self.zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setFont(theme.font(Use.TABLE_HEAD))
        self.zoom.setFixedHeight(28)
        self._menu = QMenu(self.zoom)
        self.zoom.setMenu(self._menu)
        self._fill_menu()
        self._trouble = WrappedLabel(theme, "", Use.SECONDARY, "warn")
        self._trouble.setContentsMargins(20, 8, 20, 8)
        self._trouble.hide()
        self._assemble()
        feed.laid_out.connect(self._laid_out)
        feed.page_drawn.connect(self.pages.show_picture)
        feed.troubled.connect(self._say_trouble)
        self.pages.sight_changed.connect(feed.view)
        self.pages.page_changed.connect(self._show_number)
        self.pages.zoom_changed.connect(self._show_zoom)
        self.pages.clicked.connect(self.went)
        self._show_zoom()

    def _assemble(self) -> None:
        self._own = QWidget()
        strip = _Strip(self._theme)
        strip.setFixedHeight(STRIP)
        row = QHBoxLayout(strip)
        row.setContentsMargins(10, 0, 8, 0)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        bar = QWidget()
        bar.setFixedHeight(BAR)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 0, 7, 0)
        row.addWidget(self._number, 1)
        row.addWidget(self.zoom)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 0, 0, 0)
        around.addWidget(self._own)
        column = QVBoxLayout(self._own)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(bar)
        column.addWidget(self._trouble)
        column.addWidget(self.pages, 1)

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

    def _fill_menu(self) -> None:
        sizes = QActionGroup(self)
        for zoom in (*Fit, *_FACTORS):
            name = zoom_name(zoom)
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setData(zoom)
            action.triggered.connect(lambda _=False, zoom=zoom: self.pages.set_zoom(zoom))
            sizes.addAction(action)
        self._menu.addSeparator()
        purposes = QActionGroup(self)
        for purpose, name in _PURPOSES.items():
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(purpose is self._feed.order.purpose)
            action.triggered.connect(lambda _=False, purpose=purpose: self._choose(purpose))
            purposes.addAction(action)

    def _choose(self, purpose: Purpose) -> None:
        order = self._feed.order
        self._feed.order = Order(order.language, order.brand, purpose, order.with_related)
        self.purpose_chosen.emit(purpose)

    def _laid_out(self, layout: Layout) -> None:
        self._trouble.hide()
        self.pages.show_layout(layout)

    def _show_number(self, page: int, pages: int) -> None:
        self._number.setText(page_name(page + 1, pages))

    def _show_zoom(self) -> None:
        zoom = self.pages.zoom
        name = zoom_name(zoom)
        self.zoom.setText(name)
        self.zoom.setAccessibleName(translate("Pages", "Zoom, {size}").format(size=name))
        for action in self._menu.actions():
            if isinstance(action.data(), Fit | float):
                action.setChecked(action.data() == zoom)

    def _say_trouble(self, text: str) -> None:
        self._trouble.setText(said(text))
        self._trouble.setVisible(bool(text))


class _Strip(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colours.line)
