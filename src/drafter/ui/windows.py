"""The statement windows that are open, and what they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from drafter.compose.composition import Purpose
from drafter.desk.documents import OpenDocument
from drafter.desk.settings import Settings, change_settings, with_recent
from drafter.desk.settings import Theme as Chosen
from drafter.model.errors import CannotWrite
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.band import Message
from drafter.ui.filing import Filing
from drafter.ui.focus_ring import FocusRing
from drafter.ui.institutions import Institutions
from drafter.ui.menus import fill_menus
from drafter.ui.opening import Opening, can_open
from drafter.ui.settings_window.applying import follow_settings
from drafter.ui.statement_window import StatementWindow
from drafter.ui.style import DrafterStyle
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    from drafter.desk.export import Exported
    from drafter.ui.brands.opening import Brands
    from drafter.ui.export_dialog import ExportDialog
    from drafter.ui.home.opening import Home
    from drafter.ui.home.window import HomeWindow

_PURPOSES = Texts(
    "Window",
    {
        Purpose.DRAFT: QT_TRANSLATE_NOOP("Window", "Draft…"),
        Purpose.CIRCULATION: QT_TRANSLATE_NOOP("Window", "For sign-off…"),
        Purpose.RELEASE: QT_TRANSLATE_NOOP("Window", "Release…"),
    },
)


class Windows(QObject):
    """Holds what windows share and passes it to them. `first` is a window that is shown but still empty.

    Home is the first window where no file is given; then it comes back when the last statement is closed.
    `settings_changed` has the settings before and after; `ending` comes when the last window has gone.
    """

    settings_changed = Signal(object, object)
    ending = Signal()

    def __init__(
        self,
        application: QApplication,
        places: Places,
        settings: Settings,
        theme: Theme,
        first: StatementWindow | HomeWindow | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._places = places
        self._first = first if isinstance(first, StatementWindow) else None
        self._first_home = None if isinstance(first, StatementWindow) else first
        self._home: Home | None = None
        self._from_home = False
        self._quitting = False
        self.settings = settings
        self.theme = theme
        application.setStyle(DrafterStyle(theme))
        theme.prepare()
        self._ring = FocusRing(application, self.theme)
        self.windows: list[StatementWindow] = []
        self._filings: dict[StatementWindow, Filing] = {}
        self._brands: Brands | None = None
        self.opening = Opening(places, self.theme, self)
        follow_settings(self)
        self.opening.opened.connect(self.show)
        self.opening.refused.connect(self._refused)

    def start(self, files: Sequence[Path]) -> None:
        """Open what was left after a kill and the files; without any, Home."""
        brought = self.opening.recover()
        # What was brought back may be one of the files, and is open by then.
        opened = [
            self.window_of(path) is not None or self.opening.open(path.absolute(), None) for path in files
        ]
        if not brought and not any(opened):
            self.show_home()
        elif self._first_home is not None:
            first, self._first_home = self._first_home, None
            first.close()
            first.deleteLater()

    def show_home(self) -> None:
        """Show the statements there are, or bring them to the front."""
        if self._home is None:
            from drafter.ui.home.opening import Home

            first, self._first_home = self._first_home, None
            self._home = Home(self, self._places, first)
        self._from_home = self._from_home or not self.windows
        self._home.show()
        if self._first is not None:
            # It was to show a file that could not be opened.
            first_statement, self._first = self._first, None
            first_statement.close()
            first_statement.deleteLater()

    def home_closed(self) -> None:
        """Home was closed; without it and without a statement there is nothing left to show."""
        if not self.windows:
            self._end()

    def window_of(self, path: Path) -> StatementWindow | None:
        """The window that has a file open."""
        wanted = path.resolve()
        open_ones = ((other, other.document.path) for other in self.windows)
        return next((other for other, own in open_ones if own is not None and own.resolve() == wanted), None)

    def open_file(self, path: Path, window: StatementWindow | HomeWindow | None) -> None:
        """Open a file, or bring the window that has it to the front."""
        other = self.window_of(path)
        if other is not None:
            other.raise_()
            other.activateWindow()
        else:
            self.opening.open(path, window)

    def set_scheme(self, scheme: Scheme) -> None:
        """Light, dark, or the system's."""
        self.theme.set_scheme(scheme)
        self.change(lambda settings: replace(settings, theme=Chosen(scheme.value)))

    def forget_recents(self) -> None:
        """Clear the list of recent files."""
        self.change(lambda settings: replace(settings, recents=settings.pinned))

    def quit(self) -> None:
        """Close all windows, as far as they let themselves be closed."""
        self._quitting = True
        if not all(window.close() for window in list(self.windows)):
            self._quitting = False
        elif self._home is not None:
            self._home.close()

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Keep the settings as `change` makes them, and have everything follow."""
        old = self.settings
        try:
            self.settings = change_settings(self._places, change)
        except CannotWrite:
            # The choice holds until the end; there is nothing the writer must do about it.
            self.settings = change(self.settings)
        if self.settings != old:
            self.settings_changed.emit(old, self.settings)

    def show(
        self,
        document: OpenDocument,
        statement: Statement,
        left_over: tuple[str, ...],
        message: Message | None = None,
    ) -> StatementWindow:
        """Show a statement in a window of its own."""
        window, self._first = self._first or StatementWindow(self.theme), None
        shown = window.isVisible()
        window.fill(document, statement, Institutions())
        # What was imported or brought back was somebody's work, even if nothing was typed since.
        filing = Filing(window, self._folder, blank=message is None and not left_over)
        blank = [other for other in self.windows if self._filings[other].untouched]
        self.windows.append(window)
        self._filings[window] = filing
        window.fill_export_menu([(name, purpose) for purpose, name in _PURPOSES.items()])
        fill_menus(window, self)
        window.files_dropped.connect(lambda paths: self.take_dropped(window, paths))
        window.export_asked.connect(lambda purpose: self._export(window, purpose))
        window.closed.connect(lambda: self._closed(window))
        filing.saved.connect(self._saved)
        if left_over:
            window.show_left_over(left_over)
        if message is not None:
            window.band.say(message)
        if blank:
            window.setGeometry(blank[-1].geometry())
        elif not shown:
            window.take_size(self.settings.layout)
        if not shown:
            window.show()
        window.start()
        if document.path is not None:
            path = document.path
            QTimer.singleShot(0, lambda: self._saved(path))
        for other in blank:
            other.close()
        return window

    def _refused(self) -> None:
        """Nothing came of opening; there is a window all the same."""
        if not self.windows:
            self.show_home()

    def _closed(self, window: StatementWindow) -> None:
        if window in self.windows:
            self.windows.remove(window)
            self._filings.pop(window)
            layout = window.layout_now()
            self.change(lambda settings: replace(settings, layout={**settings.layout, **layout}))
            window.deleteLater()
        if not self.windows and (self._home is None or not self._home.shown):
            if self._from_home and not self._quitting:
                self.show_home()
            else:
                self._end()

    def _end(self) -> None:
        self.ending.emit()
        if self._brands is not None:
            self._brands.close()
        self._application.quit()

    def show_brands(self, window: StatementWindow | None = None, brand_id: str = "") -> None:
        """Show the brand window, on the pages of a window's statement."""
        if self._brands is None:
            from drafter.ui.brands.opening import Brands

            self._brands = Brands(self._places, self.theme, lambda: self.windows, self)
            self._brands.scheme_chosen.connect(self.set_scheme)
        self._brands.show(window, self.settings.recents, brand_id)

    def take_dropped(self, window: StatementWindow | HomeWindow, names: Sequence[str]) -> None:
        """Open or import files that were dropped on a window, or say that they are of no kind for that."""
        known = [Path(name) for name in names if can_open(Path(name))]
        for path in known:
            self.open_file(path, window)
        if not known:
            window.band.say(
                Message(
                    "dropped",
                    translate("Window", "This kind of file cannot be opened or imported."),
                    translate("Window", "Statements (.drafter), text, Markdown and web pages can."),
                )
            )

    def _folder(self) -> Path:
        kept = self.settings.last_open_folder
        return Path(kept) if kept and Path(kept).is_dir() else Path.home()

    def ask_open(self, window: StatementWindow | HomeWindow) -> None:
        """Ask which statements to open."""
        self.opening.ask_open(window, self._folder())

    def ask_import(self, window: StatementWindow | HomeWindow) -> None:
        """Ask which text to import."""
        self.opening.ask_import(window, self._folder())

    def _saved(self, path: Path) -> None:
        self.change(lambda settings: replace(with_recent(settings, path), last_open_folder=str(path.parent)))

    def _export(self, window: StatementWindow, purpose: Purpose | None) -> None:
        from drafter.desk.brands import list_brands
        from drafter.desk.kept_files import KeptFiles
        from drafter.ui.checks.opening import show_first
        from drafter.ui.export_dialog import ExportDialog
        from drafter.ui.export_found import likely_purpose

        window.kept_files = window.kept_files or KeptFiles()
        path = window.document.path
        kept = self.settings.last_export_folder
        folder = path.parent if path is not None else Path(kept) if kept else self._folder()
        dialog = ExportDialog(
            self.theme,
            window.session.statement,
            list_brands(self._places),
            folder,
            purpose or window.exported_for or likely_purpose(window.session.statement),
            window,
            window.kept_files,
        )
        dialog.found.tell(window.status.found)
        window.status.found_changed.connect(dialog.found.tell)
        dialog.findings_wanted.connect(lambda: show_first(window))

        def exported(files: Exported) -> None:
            window.exported_for = dialog.order().purpose
            self._exported(window, files)

        dialog.exported.connect(exported)
        dialog.brands_wanted.connect(lambda brand_id: self._edit_brands(window, dialog, brand_id))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _edit_brands(self, window: StatementWindow, dialog: ExportDialog, brand_id: str) -> None:
        """Show the brand window beside the export dialog, which follows it."""
        self.show_brands(window, brand_id)
        if self._brands is not None:
            self._brands.listed.connect(dialog.show_brands)

    def _exported(self, window: StatementWindow, exported: Exported) -> None:
        from drafter.ui.exported import ReportDialog, message_of

        folder = exported.files[0].parent

        def report() -> None:
            shown = ReportDialog(self.theme, exported, window)
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            shown.open()

        window.band.say(message_of(exported, report))
        self.change(lambda settings: replace(settings, last_export_folder=str(folder)))
