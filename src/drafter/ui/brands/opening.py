"""The one brand window there is, and what it shares with the statement windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from drafter.compose.brand import DEFAULT_BRAND
from drafter.desk.brands import list_brands
from drafter.desk.importing import import_file
from drafter.desk.templates import new_statement
from drafter.model.edits import set_brand
from drafter.model.statement import Statement
from drafter.places import Places, resources
from drafter.ui.brands.window import BrandWindow
from drafter.ui.jobs import Job
from drafter.ui.kinds import shown_title
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from drafter.ui.statement_window import StatementWindow


class Brands(QObject):
    """Opens the window, has it follow a statement, and tells statement windows of brands that changed.

    `listed` has all brands after one of them changed.
    """

    listed = Signal(object)
    scheme_chosen = Signal(object)

    def __init__(
        self,
        places: Places,
        theme: Theme,
        statement_windows: Callable[[], Sequence[StatementWindow]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._theme = theme
        self._statement_windows = statement_windows
        self._followed: StatementWindow | None = None
        self._job: Job | None = None
        self.window: BrandWindow | None = None

    def show(self, source: StatementWindow | None, recents: Sequence[Path], brand_id: str = "") -> None:
        """Show the window on the pages of a statement window, or of the sample, and bring it to the front."""
        window = self.window
        statement = source.session.statement if source is not None else new_statement()
        if window is None:
            window = self.window = BrandWindow(self._theme, self._places, statement, recents)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.count_uses_of(self._open_ones)
            window.changed.connect(self._brand_changed)
            window.scheme_chosen.connect(self.scheme_chosen)
            window.closed.connect(self._closed)
        self._follow(source)
        window.choose(brand_id or statement.brand)
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Have all brands on disk and close the window."""
        if self.window is not None:
            self.window.close()

    def _follow(self, source: StatementWindow | None) -> None:
        self._follow_nothing()
        self._followed = source
        if source is not None:
            source.session.changed.connect(self._statement_changed)
            source.closed.connect(self._left)
            self._show_statement(source.session.statement)
        else:
            self._show_sample()
        if self.window is not None:
            writable = source is not None and not source.document.read_only
            self.window.let_use(self._use if writable else None)

    def _use(self, brand_id: str) -> None:
        """Have the statement that is shown set in a brand."""
        if self._followed is not None:
            self._followed.session.edit(lambda s: set_brand(s, brand_id), translate("Brands", "Choose brand"))

    def _left(self) -> None:
        """The window of the statement goes; its pages stay."""
        self._followed = None
        if self.window is not None:
            self.window.let_use(None)

    def _statement_changed(self, _old: Statement, new: Statement) -> None:
        self._show_statement(new)

    def _show_statement(self, statement: Statement) -> None:
        if self.window is not None:
            self.window.show_on(
                statement,
                translate("Brands", "Shown on “{title}”").format(title=shown_title(statement.primary)),
            )

    def _show_sample(self) -> None:
        job = self._job = Job(lambda _progress: import_file(resources() / "sample" / "sample.md"), self)

        def read(reading: object) -> None:
            statement = getattr(reading, "statement", None)
            if self.window is not None and self._followed is None and isinstance(statement, Statement):
                self.window.show_on(statement, translate("Brands", "Shown on the sample statement"))

        job.finished.connect(read)
        job.start()

    def _open_ones(self) -> list[tuple[Path | None, str]]:
        return [
            (window.document.path, window.session.statement.brand) for window in self._statement_windows()
        ]

    def _brand_changed(self, brand_id: str) -> None:
        for window in self._statement_windows():
            if (window.session.statement.brand or DEFAULT_BRAND) == brand_id:
                window.feed.show_anew()
        if self.window is not None:
            places = self._places
            self.window.keeper.do(lambda: list_brands(places), self.listed.emit)

    def _closed(self) -> None:
        self._follow_nothing()
        self.window = None

    def _follow_nothing(self) -> None:
        if self._followed is not None:
            self._followed.session.changed.disconnect(self._statement_changed)
            self._followed.closed.disconnect(self._left)
            self._followed = None
