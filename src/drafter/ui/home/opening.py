"""The one Home window there is, and what it shares with the statement windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from drafter.desk.documents import Recovery, recoverable
from drafter.desk.library import Library, folders_of
from drafter.desk.settings import Settings, with_hidden
from drafter.desk.templates import DEFAULT_TEMPLATE, list_templates
from drafter.places import Places
from drafter.ui.band import Message
from drafter.ui.home.cards import PAGE, Card
from drafter.ui.home.entries import Order, Row
from drafter.ui.home.feed import LibraryFeed, rows_of_drafts
from drafter.ui.home.folders import FoldersPopup
from drafter.ui.home.listing import ORDER_KEY
from drafter.ui.home.menu import fill_home_menu, show_row_menu, take_keys
from drafter.ui.home.messages import folder_added, recents_cleared, taken_from_list
from drafter.ui.home.pictures import FirstPages
from drafter.ui.home.window import HomeWindow
from drafter.ui.texts import spoken

if TYPE_CHECKING:
    from drafter.ui.windows import Windows


class Home(QObject):
    """Shows Home, does what is asked for in it, and has it give way to the statement that it opened."""

    def __init__(self, windows: Windows, places: Places, first: HomeWindow | None = None) -> None:
        super().__init__(windows)
        self._windows = windows
        self._places = places
        self._first = first
        self._feed = LibraryFeed(Library(places), self)
        # What is being read goes on while Home is closed, but not when all is.
        windows.ending.connect(self._feed.close)
        self._asked = False
        self._drafts: dict[Path, Recovery] = {}
        self.window: HomeWindow | None = None
        windows.opening.opened.connect(self._statement_opened)
        windows.settings_changed.connect(self._follow)

    @property
    def shown(self) -> bool:
        """Whether the window is open."""
        return self.window is not None

    def show(self) -> None:
        """Show the window, or bring it to the front."""
        window = self.window
        if window is None:
            window = self.window = self._made()
        if not window.isVisible():
            window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._first is not None:
            first, self._first = self._first, None
            first.close()
            first.deleteLater()
        if self.window is not None:
            self.window.close()

    def _made(self) -> HomeWindow:
        windows = self._windows
        window, self._first = self._first or HomeWindow(windows.theme), None
        if not window.isVisible():
            window.take_size(windows.settings.layout)
        window.fill(self._feed, windows.settings)
        self._look_for_drafts()
        window.listing.show_drafts(rows_of_drafts(list(self._drafts.values())))
        cards = cards_of(spoken())
        fill_home_menu(window, windows, cards, self._forget_recents)
        if windows.settings.shortcuts:
            take_keys(window, windows.settings.shortcuts)
        window.opened.connect(self._open)
        window.template_chosen.connect(self._begin)
        window.sample_wanted.connect(self._sample)
        window.file_wanted.connect(self._ask_open)
        window.files_dropped.connect(self._take_files)
        window.folders_wanted.connect(self._show_folders)
        window.settings_wanted.connect(self._show_settings)
        window.order_chosen.connect(self._set_order)
        window.language_chosen.connect(self._set_language)
        window.menu_asked.connect(self._offer)
        window.closed.connect(self._closed)
        self._feed.begin()
        # The list first; pictures that are not made yet take a process of their own.
        QTimer.singleShot(0, window, lambda: self._show_cards(window, cards))
        return window

    def _show_cards(self, window: HomeWindow, cards: Sequence[Card]) -> None:
        if window is self.window:
            width = round(window.theme.size(PAGE) * window.devicePixelRatioF())
            window.show_cards(cards, FirstPages(self._places, width, window))

    def _look_for_drafts(self) -> None:
        """What was kept without a file. While statements are open, their journals are left in peace."""
        if not self._windows.windows:
            self._drafts = {one.journals[0]: one for one in recoverable(self._places)}

    # What is asked for

    def _open(self, path: Path) -> None:
        self._asked = True
        draft = self._drafts.pop(path, None)
        if draft is not None:
            self._windows.opening.bring_back(draft)
            return
        present = self._windows.window_of(path)
        self._windows.open_file(path, self.window)
        if present is not None:
            self._give_way()

    def _begin(self, template_id: str) -> None:
        self._asked = True
        self._windows.opening.new(template_id=template_id or DEFAULT_TEMPLATE)

    def _sample(self) -> None:
        self._asked = True
        self._windows.opening.sample()

    def _ask_open(self) -> None:
        self._asked = True
        if self.window is not None:
            self._windows.ask_open(self.window)

    def _take_files(self, names: Sequence[str]) -> None:
        """Open or import files; folders are searched from now on."""
        folders = [Path(name) for name in names if Path(name).is_dir()]
        files = [name for name in names if Path(name) not in folders]
        for folder in folders:
            self._search_in((*folders_of(self._windows.settings), folder))
            if self.window is not None:
                self.window.band.say(folder_added(folder))
        if files and self.window is not None:
            self._asked = True
            self._windows.take_dropped(self.window, files)

    def _statement_opened(self) -> None:
        # After the windows have shown it: they heard of it first.
        if self._asked:
            self._give_way()

    def _give_way(self) -> None:
        """The statement takes Home's place."""
        self._asked = False
        if self._windows.windows:
            self.close()

    def _closed(self) -> None:
        window, self.window = self.window, None
        if window is not None:
            layout = window.layout_now()
            self._windows.change(lambda settings: replace(settings, layout={**settings.layout, **layout}))
            window.deleteLater()
        self._windows.home_closed()

    # What the list keeps

    def _follow(self, old: Settings, new: Settings) -> None:
        window = self.window
        if window is None:
            return
        if old.shortcuts != new.shortcuts:
            take_keys(window, new.shortcuts)
        before, after = replace(old, layout={}), replace(new, layout={})
        if before != after or old.layout.get(ORDER_KEY) != new.layout.get(ORDER_KEY):
            window.follow(new)
        if (old.folders, old.recents, old.pinned) != (new.folders, new.recents, new.pinned):
            self._feed.look()

    def _set_language(self, language: object) -> None:
        self._windows.change(lambda settings: replace(settings, written=str(language)))

    def _set_order(self, order: Order) -> None:
        place = list(Order).index(order)
        self._windows.change(lambda settings: replace(settings, layout={**settings.layout, ORDER_KEY: place}))

    def _offer(self, row: Row, place: QPoint) -> None:
        if self.window is None:
            return
        show_row_menu(
            self.window,
            row,
            place,
            show_folder=lambda: show_in_folder(row.path),
            pin=lambda: self._windows.change(lambda settings: with_pin(settings, row.path, not row.pinned)),
            remove=lambda: self._remove(row),
        )

    def _remove(self, row: Row) -> None:
        before = self._windows.settings
        self._windows.change(lambda settings: with_hidden(settings, row.path))
        self._say_with_undo(lambda undo: taken_from_list(row.title, undo), before)

    def _forget_recents(self) -> None:
        before = self._windows.settings
        self._windows.forget_recents()
        self._say_with_undo(recents_cleared, before)

    def _say_with_undo(self, message: Callable[[Callable[[], None]], Message], before: Settings) -> None:
        def undo() -> None:
            recents, pinned, hidden = before.recents, before.pinned, before.hidden
            self._windows.change(
                lambda settings: replace(settings, recents=recents, pinned=pinned, hidden=hidden)
            )

        if self.window is not None:
            self.window.band.say(message(undo))

    def _show_folders(self) -> None:
        window = self.window
        if window is None:
            return
        settings = self._windows.settings
        popup = FoldersPopup(window.theme, folders_of(settings), not settings.folders, window)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.changed.connect(self._search_in)
        popup.open_over(window.foot.count)

    def _show_settings(self) -> None:
        from drafter.ui.settings_window.applying import show_settings

        if self.window is not None:
            show_settings(self.window, self._windows)

    def _search_in(self, folders: Sequence[Path]) -> None:
        chosen = tuple(dict.fromkeys(folders))
        self._windows.change(lambda settings: replace(settings, folders=chosen))


def cards_of(language: str = "en") -> list[Card]:
    """The templates as cards."""
    return [
        Card(one.id, one.name(language), one.about(language), one.purpose(language))
        for one in list_templates()
    ]


def with_pin(settings: Settings, path: Path, pinned: bool) -> Settings:
    """With a file pinned to the top of the list, or no longer."""
    rest = tuple(other for other in settings.pinned if other != path)
    return replace(settings, pinned=(path, *rest) if pinned else rest)


def show_in_folder(path: Path) -> None:
    """Have the system show the folder that a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
