"""Keeping what is typed: the journal within two seconds, the file after a rest."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desk.documents import Conflict, OpenDocument, Saved
from drafter.model.errors import DrafterError
from drafter.model.history import Reason
from drafter.model.statement import Statement, blocks_of
from drafter.ui.jobs import Line
from drafter.ui.session import Session
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.desk.history import Version

JOURNAL_MS = 1500
REST_MS = 20_000


class Keeper(QObject):
    """Has the session's statement in journal and file; nobody needs to ask for it.

    `said` gives the status line's words, `kept` the version that came into the history. After a conflict or
    a failure the file is left alone until the writer decides; the journal goes on.
    """

    said = Signal(str)
    saved = Signal(object)
    kept = Signal(object)
    conflicted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, document: OpenDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._session = session
        self._line = Line(self)
        self._opened = session.statement
        self._recorded: Statement | None = session.statement
        self._in_file: Statement | None = document.document.statement if document.path else None
        self._history_recorded = self._history_in_file = document.history
        self._held_back = False
        # Each kind of failure is told once, until it has gone.
        self._journal_fails = False
        self._file_fails = False
        self._last = ""
        # That a draft is kept, or cannot be, is said until that changes and not until the next key.
        self._stays = False
        self._saved_at = translate("Keeping", "Saved")
        self._journal = self._timer(JOURNAL_MS, self.record)
        self._rest = self._timer(REST_MS, self.save)
        session.changed.connect(self._changed)
        if document.path is not None and not document.read_only and self.dirty:
            # What came back after a crash goes into its file without another word being typed.
            self._rest.start()
        elif document.path is None and document.is_kept(session.statement):
            # What came back or was imported stands in the journal from the start.
            self._say_kept()

    def _timer(self, interval: int, done: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(done)
        return timer

    @property
    def dirty(self) -> bool:
        """Whether the file does not hold statement and history as they are."""
        return (
            self._in_file is not self._session.statement
            or self._history_in_file is not self.document.history
            or self.document.mends
        )

    @property
    def text(self) -> str:
        """What the status line says."""
        return self._last or self._resting()

    def record(self) -> None:
        """Have the statement in the journal, beside the window's thread."""
        statement, history = self._session.statement, self.document.history
        unchanged = statement is self._recorded and history is self._history_recorded
        if self.document.read_only or unchanged:
            return
        self._history_recorded = history
        self._line.put(
            lambda: self.document.record(statement), lambda result: self._was_recorded(statement, result)
        )

    def keep_version(
        self,
        reason: Reason,
        name: str = "",
        statement: Statement | None = None,
        *,
        only_if_large: bool = False,
    ) -> None:
        """Have `statement`, or the present one, in the history, and with it in the file.

        `only_if_large`: only if much of it is gone from the present one.
        """
        from drafter.desk.history import is_large_change, keep

        present = self._session.statement
        wanted = present if statement is None else statement
        if self.document.read_only:
            return

        def work() -> Version | None:
            if only_if_large and not is_large_change(wanted, present):
                return None
            return keep(self.document, wanted, reason, name)

        self._line.put(work, self._was_kept)

    def _was_kept(self, result: Version | DrafterError | None) -> None:
        if isinstance(result, DrafterError):
            self.failed.emit(result)
        elif result is not None:
            self.kept.emit(result)
            self.save()

    def save(self) -> None:
        """Have the statement in its file, if it has one and nothing stands in the way."""
        self._rest.stop()
        statement = self._session.statement
        if self.document.path is None or self.document.read_only or self._held_back:
            self.record()
            return
        if self.dirty:
            self._line.put(
                lambda: self.document.save(statement), lambda result: self._was_saved(statement, result)
            )

    def save_as(self, path: Path) -> None:
        """Have the statement in a file at `path` and go on in it."""
        statement = self._session.statement
        self._line.put(
            lambda: self.document.save_as(statement, path), lambda result: self._was_saved(statement, result)
        )

    def save_conflict_copy(self) -> None:
        """Have the statement in a new file beside the one that was changed elsewhere."""
        statement = self._session.statement
        self._line.put(lambda: self.document.save_conflict_copy(statement), self._copied)

    def go_on(self, statement: Statement | None = None) -> None:
        """The writer decided: the file may be written again; `statement` is what it is known to hold."""
        self._held_back = False
        if statement is not None:
            self._in_file, self._history_in_file = statement, self.document.document.history

    def settle(self) -> Conflict | DrafterError | None:
        """Have all in its place now, as before a window goes; what stands in the way, or None. Waits."""
        self._journal.stop()
        self._rest.stop()
        statement = self._session.statement
        if self.document.read_only:
            return None
        self._line.close()
        self._line = Line(self)
        try:
            self._keep_at_closing(statement)
            if self.document.path is None or self._held_back:
                self.document.record(statement)
                return None
            result = self.document.save(statement) if self.dirty else None
        except DrafterError as error:
            return error
        if isinstance(result, Conflict):
            self._held_back = True
            return result
        self._in_file, self._history_in_file = statement, self.document.history
        return None

    def _keep_at_closing(self, statement: Statement) -> None:
        """A version of what was written, so that the next time begins with one to go back to."""
        if statement is not self._opened and self.document.path is not None:
            from drafter.desk.history import keep

            keep(self.document, statement, Reason.CLOSING)

    def close(self, *, discard: bool = False) -> None:
        """Let go of the file. What is in the journal alone is offered at the next start, unless discarded."""
        self._journal.stop()
        self._rest.stop()
        self._line.close()
        self.document.close(discard=discard)

    def _changed(self) -> None:
        if self.document.read_only:
            return
        if not self._journal.isActive():
            self._journal.start()
        if self.document.path is not None and not self.dirty and not self._held_back:
            # Undo or redo has come to what the file holds.
            self._rest.stop()
            self._say(self._saved_at)
            return
        if self.document.path is not None:
            self._rest.start()
        if not self._stays:
            self._say(translate("Keeping", "Not saved yet"))

    def _was_recorded(self, statement: Statement, result: object) -> None:
        if isinstance(result, DrafterError):
            self._recorded = None
            self._say(translate("Keeping", "Not kept"), stays=True)
            if not self._journal_fails:
                self._journal_fails = True
                self.failed.emit(result)
            self._journal.start()
            return
        self._journal_fails = False
        self._recorded = statement
        if self.dirty:
            self._say_kept()

    def _was_saved(self, statement: Statement, result: object) -> None:
        if isinstance(result, Saved):
            self._held_back = self._file_fails = False
            self._in_file = self._recorded = statement
            self._history_in_file = self._history_recorded = self.document.document.history
            self._session.mark_saved(statement)
            self._saved_at = translate("Keeping", "Saved {time}").format(time=_clock())
            self._say(self._saved_at if not self.dirty else translate("Keeping", "Not saved yet"))
            self.saved.emit(result)
        elif isinstance(result, Conflict):
            self._held_back = True
            self.record()
            self.conflicted.emit(result)
        elif isinstance(result, DrafterError):
            self.record()
            self._rest.start()
            if not self._file_fails:
                self._file_fails = True
                self.failed.emit(result)

    def _copied(self, result: object) -> None:
        if isinstance(result, DrafterError):
            self.failed.emit(result)
        elif isinstance(result, Path):
            self.saved.emit(result)

    def _resting(self) -> str:
        if self.document.read_only:
            return translate("Keeping", "Read-only")
        if self.document.path is None:
            typed = any(block.text for _, block in blocks_of(self._session.statement.primary))
            return translate("Keeping", "New") if typed else translate("Keeping", "Nothing typed yet")
        return translate("Keeping", "Not saved yet") if self.dirty else translate("Keeping", "Saved")

    def _say_kept(self) -> None:
        self._say(_kept(self.document.path is None), stays=True)

    def _say(self, text: str, *, stays: bool = False) -> None:
        self._stays = stays
        if text != self._last:
            self._last = text
            self.said.emit(text)


def _kept(as_draft: bool) -> str:
    draft, kept = translate("Keeping", "Draft kept {time}"), translate("Keeping", "Kept {time}")
    return (draft if as_draft else kept).format(time=_clock())


def _clock() -> str:
    return datetime.now().astimezone().strftime("%H:%M")
