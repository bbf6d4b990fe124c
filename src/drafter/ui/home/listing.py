"""What Home's list shows of the library: a stage, an order, or what a search found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.ui.home.entries import Order, Row, RowModel, counts_of, filtered, ordered
from drafter.ui.home.feed import LibraryFeed, rows_for, rows_found
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.library import Found
    from drafter.desk.settings import Settings
    from drafter.ui.home.body import HomeBody

# Less than the time between two letters, more than that between two events of one.
_SEEK_MS = 30
ORDER_KEY = "home_order"


class Listing(QObject):
    """Follows library, search, filter and settings, and has model and body show what comes of them.

    `emptied` says whether there is no statement at all, `counted` how many there are.
    """

    emptied = Signal(bool)
    counted = Signal(int)
    search_cleared = Signal()

    def __init__(
        self, feed: LibraryFeed, model: RowModel, body: HomeBody, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._model = model
        self._body = body
        self._settings = settings
        self._stage = ""
        self._sought = ""
        self._found: Sequence[Found] = ()
        self._found_for = ""
        self._enter_when_found = False
        self._drafts: Sequence[Row] = ()
        self._everything: Sequence[Row] | None = None
        self._empty: bool | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SEEK_MS)
        self._later.timeout.connect(lambda: feed.seek(self._sought))
        feed.listed.connect(self._listed)
        feed.found.connect(self._take_found)
        body.filters.states.chosen.connect(self.show_stage)
        self._show_order()

    @property
    def sought(self) -> str:
        """What is searched; empty where all is shown."""
        return self._sought

    @property
    def order(self) -> Order:
        """The order of the list."""
        kept, orders = self._settings.layout.get(ORDER_KEY, 0), list(Order)
        return orders[kept] if 0 <= kept < len(orders) else orders[0]

    def close(self) -> None:
        """Ask for nothing more."""
        self._later.stop()
        self._feed.seek("")

    def follow(self, settings: Settings) -> None:
        """Show what other settings make of the list."""
        self._settings = settings
        self._everything = None
        self._show_order()
        self.show_rows()

    def show_drafts(self, drafts: Sequence[Row]) -> None:
        """Show these besides: what was kept without a file."""
        self._drafts = drafts
        self._everything = None
        self.show_rows()

    def seek(self, typed: str) -> None:
        """Show what has these words, as soon as it is found; everything where there is none."""
        before, self._sought = self._sought, typed.strip()
        self._enter_when_found = False
        if self._sought:
            self._later.start()
        elif before:
            self._later.stop()
            self._found, self._found_for = (), ""
            # So that an answer under way is dropped.
            self._feed.seek("")
            self.show_rows()

    def enter(self) -> None:
        """Open the current row; while an answer is under way, the best of it once it comes."""
        if self._sought and self._found_for != self._sought:
            self._enter_when_found = True
        else:
            self._body.list.open_current()

    def show_stage(self, stage: object) -> None:
        """Show the statements of a stage alone; all of them for ""."""
        self._stage = str(stage)
        self._body.filters.states.show_value(self._stage)
        self.show_rows()

    def show_all(self) -> None:
        """Take the filter away; where there is none, what is searched."""
        if self._stage:
            self.show_stage("")
        else:
            self.search_cleared.emit()

    def show_rows(self) -> None:
        """Show what library and search have at this moment."""
        if self._everything is None:
            self._everything = [*self._drafts, *rows_for(self._feed.rows, self._settings)]
            self.counted.emit(len(self._everything))
        everything = self._everything
        if self._sought and self._found_for != self._sought:
            # The answer is under way; until then what is in sight stays.
            return
        rows = rows_found(self._found, self._settings) if self._sought else everything
        self._body.filters.show_counts(counts_of(rows))
        shown = filtered(rows, self._stage)
        if not self._sought:
            shown = ordered(shown, self.order)
        view = self._body.list
        # Whoever is at the first row stays there: it is what was changed last.
        before = view.current if view.currentIndex().row() > 0 and not self._sought else None
        self._model.show(shown)
        view.choose(before)
        self._show_parts(everything, bool(shown))

    def _show_parts(self, everything: Sequence[Row], any_shown: bool) -> None:
        empty = not everything and not self._sought and not self._feed.waiting
        if empty != self._empty:
            self._empty = empty
            self.emptied.emit(empty)
        self._body.set_seeking(bool(self._sought))
        self._show_order()
        words = ("", "", "") if any_shown or empty else self._nothing_words()
        self._body.show_nothing(*words)

    def _nothing_words(self) -> tuple[str, str, str]:
        """What there is none of, what may help, and the button that does."""
        if self._sought:
            line = translate("Home", "Nothing has “%1” in its title or text.").replace("%1", self._sought)
            if self._stage:
                about = translate("Home", "Only one state was searched.")
                return line, about, translate("Home", "Search all states")
            about = translate("Home", "Fewer words find more; the last one may be just begun.")
            return line, about, translate("Home", "Show all statements")
        if self._stage:
            line = translate("Home", "No statement is in this state.")
            return line, "", translate("Home", "Show all statements")
        return translate("Home", "Looking for statements…"), "", ""

    def _show_order(self) -> None:
        button = self._body.filters.order
        button.show_choice(self.order)
        button.setEnabled(not self._sought)
        best = translate("Home", "While something is searched, the best match comes first")
        button.setToolTip(best if self._sought else translate("Home", "Order of the list"))

    def _listed(self) -> None:
        self._everything = None
        if self._sought:
            # What was found may be there no more, or other statements be found now.
            self._feed.seek(self._sought)
        self.show_rows()

    def _take_found(self, typed: str, found: Sequence[Found]) -> None:
        if typed == self._sought:
            self._found, self._found_for = found, typed
            self.show_rows()
            if self._enter_when_found and self._model.rows:
                self._enter_when_found = False
                self._body.list.open_current()
