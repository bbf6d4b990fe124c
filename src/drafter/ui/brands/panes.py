"""The panes of the brand window, and how they give way to width."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QMainWindow, QMenu, QVBoxLayout, QWidget

from drafter.ui.actions import make_actions
from drafter.ui.band import Band
from drafter.ui.brands.around import FootGroup, LetterheadGroup, PageGroup
from drafter.ui.brands.assessing import Assessor
from drafter.ui.brands.colours import ColoursGroup
from drafter.ui.brands.editing import BrandSession
from drafter.ui.brands.fonts import FontsGroup, load_page_fonts
from drafter.ui.brands.form import Form
from drafter.ui.brands.head import ACTIONS, BrandHead
from drafter.ui.brands.images import Images
from drafter.ui.brands.logo import LogoGroup
from drafter.ui.brands.pane import PagesPane, Sight
from drafter.ui.brands.shelf import Shelf
from drafter.ui.brands.status import BrandStatus
from drafter.ui.brands.styles import FirstPageGroup, SignatoriesGroup
from drafter.ui.menu_key import MenuKey, OpenMenuKeys
from drafter.ui.preview import PreviewFeed
from drafter.ui.shadow import Shadow
from drafter.ui.sides import mirrored
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

LIST, LIST_WIDE, PAGES, PAGES_WIDE = 216, 280, 360, 520
_WIDE, _BESIDE, _LISTED = 1600, 1180, 940
_LEAST = (640, 480)


class BrandPanes(QMainWindow):
    """List, form and pages. Where it is narrow, the pages lie over the form and the list is a choice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._over = False
        self.setFont(theme.font(Use.INTERFACE))
        self.setMinimumSize(*_LEAST)
        self.resize(1280, 800)
        self.setWindowTitle(translate("Brands", "Brands – Drafter"))
        self.setAcceptDrops(True)
        self.actions_by_key = make_actions(
            theme, self, [replace(one, name=translate("Brands", one.name)) for one in ACTIONS]
        )
        self.menu = QMenu(self)
        load_page_fonts()

    def walk_in_order(self) -> None:
        """Have Tab go from pane to pane as they are read."""
        controls = [
            self.head.menu_button,
            self.head.pages_button,
            self.head.import_button,
            self.head.share_button,
            self.shelf.view,
            self.shelf.add,
            self.choice,
            *self.form.strip.pills,
            self.form.duplicate,
            *(control for group in self.form.groups for control in group.controls),
            self.pane.tabs,
            self.pane.zoom,
            self.pane.pages,
        ]
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def build(self, session: BrandSession, assessor: Assessor, feed: PreviewFeed) -> None:
        """Make the panes."""
        theme = self.theme
        self.head = BrandHead(theme, self.menu, self.actions_by_key, self)
        self.menu_key = MenuKey(self.head.open_menu, self)
        OpenMenuKeys(self.menu)
        self.images = Images(self)
        self.shelf = Shelf(theme, self.images, self)
        self.logo = LogoGroup(theme, session, self.images, assessor.put)
        self.colours = ColoursGroup(theme, session)
        self.fonts = FontsGroup(theme, session)
        self.page = PageGroup(theme, session)
        self.letterhead = LetterheadGroup(theme, session)
        self.foot = FootGroup(theme, session)
        self.signatories = SignatoriesGroup(theme, session)
        self.first_page = FirstPageGroup(theme, session)
        # In the order of the strip, each with what the pages show for it.
        groups = (
            (self.logo, Sight.TOP),
            (self.colours, Sight.TOP),
            (self.fonts, Sight.TOP),
            (self.page, Sight.TOP),
            (self.letterhead, Sight.TOP),
            (self.foot, Sight.FOOT),
            (self.signatories, Sight.NAMES),
            (self.first_page, Sight.TOP),
        )
        self.form = Form(theme, [group for group, _ in groups])
        self.pane = PagesPane(theme, feed, self)
        self.form.went.connect(lambda place: self.pane.look_at(groups[place][1]))
        self.choice = QComboBox()
        self.choice.setAccessibleName(translate("Brands", "Brand"))
        self.choice.setMinimumWidth(theme.size(180))
        self.form.strip.set_choice(self.choice)
        self.band = Band(theme)
        self.middle = QWidget(self)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.form, 1)
        self.shadow = Shadow(theme, self)
        self.pane.raise_()
        self.status = BrandStatus(theme, self)
        self.walk_in_order()
        pages = self.actions_by_key["pages"]
        pages.setChecked(True)
        pages.toggled.connect(lambda _on: self._lay_out())

    def place_panes(self) -> None:
        """Give each pane its place."""
        room = self.width() / self.theme.scale
        over = room < _BESIDE
        if over != self._over:
            self._over = over
            self.actions_by_key["pages"].setChecked(not over)
        self.head.pages_button.setVisible(over)
        self._lay_out()

    def _lay_out(self) -> None:
        scale = self.theme.scale
        room, width = self.width() / scale, self.width()
        wide, listed = room >= _WIDE, room >= _LISTED
        top, bottom = self.head.height(), self.height() - self.status.height()
        high = bottom - top
        list_wide = round((LIST_WIDE if wide else LIST) * min(scale, 1.5)) if listed else 0
        pages = min(PAGES_WIDE if wide else PAGES, width - 48)
        shown = self.actions_by_key["pages"].isChecked()
        right = width - pages if shown else width
        self.head.setGeometry(0, 0, width, top)
        self.status.setGeometry(0, bottom, width, self.status.height())
        self.shelf.setVisible(listed)
        self.shelf.setGeometry(mirrored(self, QRect(0, top, list_wide, high)))
        self.form.strip.show_choice(not listed)
        end = width if self._over else right
        self.middle.setGeometry(mirrored(self, QRect(list_wide, top, end - list_wide, high)))
        self.pane.setVisible(shown)
        self.shadow.setVisible(shown and self._over)
        if shown:
            self.pane.setGeometry(mirrored(self, QRect(right, top, pages, high)))
            if self._over:
                self.shadow.setGeometry(mirrored(self, QRect(right - 12, top, 12, high)))
                self.shadow.raise_()
                self.pane.raise_()

    def sizeHint(self) -> QSize:
        return QSize(1280, 800)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_panes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.menu_key.watch(self.windowHandle())
