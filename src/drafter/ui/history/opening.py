"""Opening the history of a window's statement, and doing what is asked for there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QFileDialog

from drafter.model.errors import DrafterError
from drafter.model.history import Reason
from drafter.model.statement import blocks_of
from drafter.ui.band import Message, Offer
from drafter.ui.history.watching import Watcher
from drafter.ui.jobs import Job
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.history import Version
    from drafter.model.statement import Statement
    from drafter.ui.history.view import HistoryView
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

_AGAIN_MS = 200
# What can be done while the history has the window: nothing that needs the text in sight.
_HERE = (
    "undo", "redo", "save", "close", "quit", "name_version", "home", "guide", "keys", "about",
    "full_screen", "zoom_in", "zoom_out", "zoom_usual",
)  # fmt: skip


def connect_history(window: StatementWindow, _windows: Windows) -> None:
    """Wire the commands of the history, and have versions kept while the writer works."""
    Watcher(window.session, window.keeper, parent=window)
    shown = Shown(window)
    window.commands["history"].triggered.connect(shown.open)
    window.commands["name_version"].triggered.connect(shown.ask_name)
    if window.document.read_only:
        window.commands.explain("name_version", window.document.reason)
    elif _was_imported(window):
        window.keeper.keep_version(Reason.NAMED, translate("History", "imported"))


def _was_imported(window: StatementWindow) -> bool:
    """Whether the statement came from another file: it is in none of its own, and in the journal alone."""
    document = window.document
    began = document.document.statement
    unwritten = document.path is None and not document.history.revisions
    return unwritten and not any(edition.sections for edition in began.editions) and _has_text(window)


def _is_blank(window: StatementWindow) -> bool:
    """Whether a statement is new and nothing is in it yet."""
    document = window.document
    written = any(block.text for _, block in blocks_of(window.session.statement.primary))
    return document.path is None and not document.history.revisions and not written


def _has_text(window: StatementWindow) -> bool:
    return any(section.blocks for section in window.session.statement.primary.sections)


class Shown(QObject):
    """The history of one window, on the screen or not."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs: set[Job] = set()
        self.view: HistoryView | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._refresh)
        window.session.changed.connect(self._soon)
        if _is_blank(window):
            window.commands.explain("history", translate("History", "Nothing is written yet"))
            window.session.changed.connect(self._begun)
        window.keeper.kept.connect(self._soon)

    def _begun(self) -> None:
        self._window.session.changed.disconnect(self._begun)
        self._window.commands.explain("history", "")

    def open(self) -> None:
        """Show the view."""
        from drafter.ui.catalogue import BY_KEY
        from drafter.ui.history.view import HistoryView
        from drafter.ui.kinds import shown_title

        if self.view is not None:
            return
        window = self._window
        title = shown_title(window.session.statement.primary)
        view = HistoryView(window.theme, title, window.document.reason)
        view.closed.connect(self.close)
        view.restore_asked.connect(self._restore)
        view.section_asked.connect(self._restore_section)
        view.copy_asked.connect(self._copy)
        view.name_asked.connect(self._ask_name_at)
        view.let_through([window.commands[key] for key in _HERE if key in BY_KEY])
        self.view = view
        self._refresh()
        window.show_view(view)

    def close(self) -> None:
        """Go back to the text."""
        view, self.view = self.view, None
        if view is not None:
            self._window.close_view()
            view.deleteLater()

    def ask_name(self) -> None:
        """Ask how the text as it is now should be called as a version."""
        if self.view is not None:
            self._ask_name_at(self.view.name.mapToGlobal(QPoint(0, -self.view.name.height() * 2)))
            return
        header = self._window.header
        self._ask_name_at(header.mapToGlobal(QPoint(max(header.width() - 460, 8), header.height() + 4)))

    def _ask_name_at(self, place: QPoint) -> None:
        from drafter.ui.history.naming import NameField

        history = self._window.document.history
        number = 1 + max((one.number for one in history.revisions), default=0)
        field = NameField(self._window.theme, self.view or self._window, number)
        field.named.connect(self._name)
        field.open_at(place)

    def _name(self, name: str) -> None:
        window = self._window
        window.session.break_typing()
        window.keeper.keep_version(Reason.NAMED, name)
        if self.view is None:
            window.keeper.kept.connect(self._tell_named)

    def _tell_named(self, version: Version) -> None:
        window = self._window
        window.keeper.kept.disconnect(self._tell_named)
        if version.number and self.view is None:
            said = translate("History", "Version {number} is kept.").format(number=version.number)
            rest = translate("History", "It stays in the history for ever.")
            window.band.say(Message("version", said, rest, icon="done", colour="ok"))

    def _soon(self) -> None:
        if self.view is not None:
            self._again.start()

    def _refresh(self) -> None:
        if self.view is not None:
            from drafter.ui.length import WordCount

            window = self._window
            statement = window.session.statement
            self.view.show_history(window.document.history, statement, WordCount().of(statement))

    def _restore(self, version: Version, statement: Statement) -> None:
        from drafter.ui.history.wording import short_name

        window, name = self._window, short_name(version)
        present = window.session.statement
        if present != statement:
            window.keeper.keep_version(Reason.RESTORING)
        window.session.edit(
            lambda now: now if now == statement else statement,
            translate("History", "Bring {version} back").format(version=name),
        )
        self.close()
        said = translate("History", "{version} is back.").format(version=name)
        rest = translate("History", "What was there before is kept in the history.")
        undo = Offer(translate("History", "Undo"), window.session.undo)
        window.band.say(Message("restored", said, rest, "done", "ok", (undo,)))

    def _restore_section(self, version: Version, statement: Statement, section_id: str) -> None:
        from drafter.desk.history import restore_section
        from drafter.ui.announcing import announce
        from drafter.ui.history.wording import short_name

        window = self._window
        window.keeper.keep_version(Reason.RESTORING)
        name = short_name(version)
        window.session.edit(
            lambda now: restore_section(now, statement, section_id),
            translate("History", "Bring a section of {version} back").format(version=name),
        )
        if self.view is not None:
            announce(self.view, translate("History", "The section is back. Undo takes it away again."))

    def _copy(self, statement: Statement) -> None:
        from drafter.ui.filing import SUFFIX, statement_filter
        from drafter.ui.kinds import shown_title

        window = self._window
        present = window.document.path
        folder = present.parent if present is not None else Path.home()
        stem = present.stem if present is not None else shown_title(statement.primary)[:60]
        number = self._number_shown()
        name = "".join(" " if letter in '/\\:*?"<>|' else letter for letter in f"{stem} {number}").strip()
        chosen, _ = QFileDialog.getSaveFileName(
            self.view or window,
            translate("History", "Save as a copy"),
            str(folder / f"{name}{SUFFIX}"),
            statement_filter(),
        )
        if chosen:
            path = Path(chosen)
            self._write(statement, path if path.suffix else path.with_suffix(SUFFIX))

    def _number_shown(self) -> str:
        pair = self.view.pair if self.view is not None else None
        if pair is None:
            return ""
        found = next((one for one in self._window.document.history.revisions if one.id == pair.old_id), None)
        return f"({found.number})" if found is not None and found.number else ""

    def _write(self, statement: Statement, path: Path) -> None:
        """Have a version in a file of its own, beside the window's thread."""
        window = self._window
        job = Job(lambda _progress: window.document.save_copy(statement, path), self)
        self._jobs.add(job)

        def done(_saved: object) -> None:
            self._let_go(job)
            if self.view is not None:
                said = translate("History", "Saved in “{file}”").format(file=path.name)
                self.view.status.promise(said)

        def failed(error: DrafterError) -> None:
            self._let_go(job)
            if self.view is not None:
                self.view.status.promise(str(error))
            window.band.say(Message("copy", error.happened, error.remedy, "error", "err"))

        job.finished.connect(done)
        job.failed.connect(failed)
        job.start()

    def _let_go(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()
