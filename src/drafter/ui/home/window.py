"""Home: the window with the statements there are, the search in them, and the ways to begin another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from drafter.ui.layout_memory import layout_for, layout_of, take_layout
from drafter.ui.painted_first import PaintedFirst, files_of
from drafter.ui.panes import LEAST
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use
from drafter.ui.written_languages import language_to_write

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from drafter.desk.library import Refreshed
    from drafter.desk.settings import Settings
    from drafter.model.errors import DrafterError
    from drafter.ui.band import Band
    from drafter.ui.commands import Commands
    from drafter.ui.home.body import HomeBody
    from drafter.ui.home.cards import Card
    from drafter.ui.home.entries import Clock, RowModel
    from drafter.ui.home.feed import LibraryFeed
    from drafter.ui.home.foot import Foot
    from drafter.ui.home.head import HomeHead
    from drafter.ui.home.listing import Listing
    from drafter.ui.home.pictures import FirstPages


def present() -> datetime:
    """The moment on the writer's clock."""
    return datetime.now().astimezone()


_LAYOUT = "home_"


class HomeWindow(PaintedFirst):
    """The statements of a library. What is to be done with one is said by signals.

    `opened` has a statement's file, `template_chosen` a template's id (the usual one where it is empty),
    `menu_asked` a row and a place on the screen.
    """

    opened = Signal(Path)
    template_chosen = Signal(str)
    sample_wanted = Signal()
    file_wanted = Signal()
    folders_wanted = Signal()
    settings_wanted = Signal()
    order_chosen = Signal(object)
    language_chosen = Signal(object)
    menu_asked = Signal(object, QPoint)

    # There from `fill` on.
    head: HomeHead
    body: HomeBody
    band: Band
    foot: Foot
    feed: LibraryFeed
    model: RowModel
    listing: Listing
    commands: Commands
    menu: QMenu
    search_action: QAction

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pages: FirstPages | None = None
        self._language = ""
        # The commands of the catalogue that Home can do.
        self.wired: tuple[str, ...] = ()

    def take_size(self, layout: Mapping[str, int]) -> None:
        """Be as large as Home was last on this screen, or else as a statement was."""
        found = layout_for(self, layout, _LAYOUT) or layout_for(self, layout)
        take_layout(self, found, LEAST)

    def layout_now(self) -> dict[str, int]:
        """Its size, for `take_size` of another time."""
        return layout_of(self, _LAYOUT)

    # Making

    def fill(self, feed: LibraryFeed, settings: Settings, clock: Clock = present) -> None:
        """Show what there is of a library."""
        from drafter.ui.actions import Described, make_actions
        from drafter.ui.commands import Commands
        from drafter.ui.home.entries import RowModel
        from drafter.ui.home.listing import Listing

        self.setFont(self.theme.font(Use.INTERFACE))
        self.feed = feed
        self.commands = Commands(self.theme, self)
        self.menu = QMenu(self)
        name = translate("Home", "&Search")
        self.search_action = make_actions(
            self.theme, self, (Described("search", name, ("Ctrl+F",), "search"),)
        )["search"]
        self.model = RowModel(clock, self)
        self._build()
        self.listing = Listing(feed, self.model, self.body, settings, self)
        self._wire()
        self.setAcceptDrops(True)
        self.addAction(self.search_action)
        self.setWindowTitle(translate("Home", "Home – Drafter"))
        self.filled = True
        self._language = language_to_write(settings)
        self.body.language.show_choice(self._language)
        # Enter opens what was changed last.
        self.body.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.listing.show_stage("")
        self._show_margin()
        if self.isVisible():
            self.menu_key.watch(self.windowHandle())

    def _build(self) -> None:
        from drafter.ui.band import Band
        from drafter.ui.home.body import HomeBody
        from drafter.ui.home.foot import Foot
        from drafter.ui.home.head import HomeHead
        from drafter.ui.menu_key import MenuKey

        theme = self.theme
        self.head = HomeHead(theme, self.menu, self.search_action.shortcut().toString())
        self.band = Band(theme)
        self.body = HomeBody(theme, self.model)
        self.foot = Foot(theme)
        self.menu_key = MenuKey(self.head.open_menu, self)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.band, self.body, self.foot):
            column.addWidget(part, 1 if part is self.body else 0)
        self.setCentralWidget(centre)

    def _wire(self) -> None:
        head, body, feed, listing = self.head, self.body, self.feed, self.listing
        self.search_action.triggered.connect(self.focus_search)
        head.search.textChanged.connect(listing.seek)
        head.search.left.connect(self._into_list)
        head.search.entered.connect(listing.enter)
        head.new_wanted.connect(lambda: self.template_chosen.emit(""))
        head.open_wanted.connect(self.file_wanted)
        head.settings_wanted.connect(self.settings_wanted)
        body.empty.new_wanted.connect(lambda: self.template_chosen.emit(""))
        body.empty.sample_wanted.connect(self.sample_wanted)
        body.empty.open_wanted.connect(self.file_wanted)
        body.cards.chosen.connect(self.template_chosen)
        body.cards.file_wanted.connect(self.file_wanted)
        body.filters.order.chosen.connect(self.order_chosen)
        body.language.chosen.connect(self.language_chosen)
        body.list.opened.connect(self.opened)
        body.list.left_upwards.connect(self.focus_search)
        body.list.typed.connect(self._type_on)
        body.list.menu_asked.connect(self._ask_menu)
        body.nothing.taken.connect(self.show_all)
        self.foot.folders_wanted.connect(self.folders_wanted)
        body.cards_came_and_went.connect(head.set_choosing)
        head.set_choosing(not body.cards_fit)
        listing.search_cleared.connect(head.search.clear)
        listing.emptied.connect(self._show_empty)
        listing.counted.connect(self._show_count)
        feed.progressed.connect(self.foot.show_progress)
        feed.settled.connect(self._settled)
        feed.troubled.connect(self.say_trouble)
        self.band.focus_lost.connect(self.focus_start)

    def show_cards(self, cards: Sequence[Card], pages: FirstPages | None) -> None:
        """Show the templates; their pictures come from `pages`."""
        self.body.cards.show_cards(cards)
        self.body.lay_out()
        self.head.show_templates(cards, self.template_chosen.emit)
        self._walk_in_order()
        self._pages = pages
        if pages is not None:
            pages.came.connect(self._take_picture)
            pages.want([card.id for card in cards], self._language)

    def _take_picture(self, template: str, image: object) -> None:
        from PySide6.QtGui import QImage

        card = self.body.cards.card(template)
        if card is not None and isinstance(image, QImage):
            card.show_picture(image)

    def _walk_in_order(self) -> None:
        """Have Tab go from part to part as they are read."""
        head = self.head
        controls = [head.sign, head.search, head.open, head.new, head.settings]
        for before, after in pairwise([*controls, *self.body.tab_order(), self.foot.count]):
            QWidget.setTabOrder(before, after)

    # What is shown

    def follow(self, settings: Settings) -> None:
        """Show what other settings make of the list: pins, order, what was taken from it."""
        self.listing.follow(settings)
        language = language_to_write(settings)
        self.body.language.show_choice(language)
        self.body.lay_out()
        if self._pages is not None and language != self._language:
            self._language = language
            self._pages.want([card.card.id for card in self.body.cards.cards], language)

    def focus_search(self) -> None:
        """Put the keyboard into the search field, what it has marked."""
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def focus_start(self) -> None:
        """Put the keyboard where one begins: into the list, or on the button of an empty Home."""
        empty = self.body.empty.isVisibleTo(self)
        first: QWidget = self.body.empty.new if empty else self.body.list
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_all(self) -> None:
        """Take filter and search away."""
        self.listing.show_all()
        self.focus_start()

    def _settled(self, result: Refreshed) -> None:
        from drafter.ui.home.messages import message_of_look

        self.foot.end_progress()
        message = message_of_look(result)
        if message is None:
            self.band.unsay("look")
        else:
            self.band.say(message)

    def say_trouble(self, error: DrafterError) -> None:
        """Say what went wrong."""
        from drafter.ui.band import Message

        self.foot.end_progress()
        self.band.say(Message("trouble", error.happened, error.remedy))

    def _show_empty(self, empty: bool) -> None:
        """Without a statement there is no list, and nothing to search."""
        had: QWidget | None = self.focusWidget()
        self.head.set_empty(empty)
        self.body.set_empty(empty)
        self.foot.set_empty(empty)
        if had is not None and not had.isVisibleTo(self):
            self.focus_start()

    def _show_count(self, count: int) -> None:
        self.foot.count.say(translate("Home", "%n statements in the library", "", count))

    def _type_on(self, text: str) -> None:
        """Letters typed at the list are for the field."""
        search = self.head.search
        search.setFocus(Qt.FocusReason.OtherFocusReason)
        search.setCursorPosition(len(search.text()))
        search.insert(text)

    def _into_list(self) -> None:
        if self.model.rows:
            self.body.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_margin(self) -> None:
        self.head.set_margin(self.body.margin)
        self.foot.set_margin(self.body.margin)
        band = self.band.layout()
        if band is not None:
            # The message stands on the column; its cross, which has room around it, ends there.
            band.setContentsMargins(*margins(self.body.margin, 10, self.body.margin - 6, 10))

    def _ask_menu(self, path: Path, place: QPoint) -> None:
        row = next((one for one in self.model.rows if one.path == path), None)
        if row is not None:
            self.menu_asked.emit(row, place)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.filled:
            QTimer.singleShot(0, self, self._show_margin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.theme.colours.canvas)
        self.tell_painted()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.filled and self.isActiveWindow():
            # Files may have come and gone while the writer was elsewhere.
            self.feed.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()
            self.body.show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.body.show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.body.show_over(False)
        paths = files_of(event)
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.filled:
            self.listing.close()
            if self._pages is not None:
                self._pages.close()
        event.accept()
        self.closed.emit()
