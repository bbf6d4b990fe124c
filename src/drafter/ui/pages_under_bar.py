"""The pages under their bar: which page is in sight, how large it is, and what went wrong with them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from drafter.desk.preview_frames import Layout
from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.page_view import Fit, PageView, page_name, zoom_name
from drafter.ui.preview import PreviewFeed
from drafter.ui.sentences import said
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

BAR = 36
_FACTORS = (0.5, 0.75, 1.0, 1.5, 2.0)


class PagesUnderBar(QWidget):
    """`pages` show what a feed makes; `menu` is that of the button for the zoom, to be added to."""

    def __init__(self, theme: Theme, feed: PreviewFeed) -> None:
        super().__init__()
        self.pages = PageView(theme)
        self._number = TextLabel(theme, page_name(1, 1), Use.SECONDARY, "text2")
        self.zoom = QToolButton()
        self.zoom.setAutoRaise(True)
        self.zoom.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.zoom.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.zoom.setFont(theme.font(Use.TABLE_HEAD))
        self.zoom.setFixedHeight(28)
        self.menu = QMenu(self.zoom)
        self.zoom.setMenu(self.menu)
        self._fill_menu()
        self.trouble = WrappedLabel(theme, "", Use.SECONDARY, "warn")
        self.trouble.setContentsMargins(20, 8, 20, 8)
        self.trouble.hide()
        bar = QWidget()
        bar.setFixedHeight(max(BAR, theme.line_height(Use.SECONDARY) + 20))
        row = QHBoxLayout(bar)
        row.setContentsMargins(*margins(20, 0, 7, 0))
        row.addWidget(self._number, 1)
        row.addWidget(self.zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.trouble)
        column.addWidget(self.pages, 1)
        feed.laid_out.connect(self._laid_out)
        feed.page_drawn.connect(self.pages.show_picture)
        feed.troubled.connect(self._say_trouble)
        self.pages.sight_changed.connect(feed.view)
        self.pages.page_changed.connect(self._show_number)
        self.pages.zoom_changed.connect(self._show_zoom)
        self._show_zoom()

    def _fill_menu(self) -> None:
        sizes = QActionGroup(self)
        for zoom in (*Fit, *_FACTORS):
            action = self.menu.addAction(zoom_name(zoom))
            action.setCheckable(True)
            action.setData(zoom)
            action.triggered.connect(lambda _=False, zoom=zoom: self.pages.set_zoom(zoom))
            sizes.addAction(action)

    def _laid_out(self, layout: Layout) -> None:
        self.trouble.hide()
        self.pages.show_layout(layout)

    def _show_number(self, page: int, pages: int) -> None:
        self._number.setText(page_name(page + 1, pages))

    def _show_zoom(self) -> None:
        zoom = self.pages.zoom
        name = zoom_name(zoom)
        self.zoom.setText(name)
        self.zoom.setAccessibleName(translate("Pages", "Zoom, {size}").format(size=name))
        for action in self.menu.actions():
            if isinstance(action.data(), Fit | float):
                action.setChecked(action.data() == zoom)

    def _say_trouble(self, text: str) -> None:
        self.trouble.setText(said(text))
        self.trouble.setVisible(bool(text))
