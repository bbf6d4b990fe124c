"""What a window does about its file: saving, conflicts, read-only, and the question at closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox

from drafter.desk.documents import Conflict, ConflictKind, Saved
from drafter.model.errors import DrafterError
from drafter.model.statement import blocks_of
from drafter.ui.band import Message, Offer
from drafter.ui.kinds import shown_title
from drafter.ui.session import Step
from drafter.ui.statement_window import StatementWindow
from drafter.ui.texts import translate

SUFFIX = ".drafter"
_LONGEST = 60


def file_name(title: str) -> str:
    """A title as the name of a file: no signs that some system refuses, and whole words."""
    name = " ".join("".join(" " if letter in '/\\:*?"<>|' else letter for letter in title).split())
    if len(name) > _LONGEST:
        name = name[: _LONGEST + 1].rpartition(" ")[0] or name[:_LONGEST]
    return name.rstrip(" .,;–—-")


def statement_filter() -> str:
    """What dialogs of files call statements."""
    return f"{translate('Filing', 'Drafter statements')} (*{SUFFIX})"


class Filing(QObject):
    """Saves where and when it should, and tells the writer what stands in the way."""

    saved = Signal(Path)

    def __init__(self, window: StatementWindow, folder: Callable[[], Path], blank: bool) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._keeper = window.keeper
        self._close_after_save = False
        self._blank = window.session.statement if blank and window.document.path is None else None
        actions = window.commands
        actions["save"].triggered.connect(self.save)
        actions["save_as"].triggered.connect(self.save_as)
        self._keeper.saved.connect(self._was_saved)
        self._keeper.conflicted.connect(self._conflict)
        self._keeper.failed.connect(self._failed)
        window.closing = self
        self._show_state()

    @property
    def untouched(self) -> bool:
        """Whether this is a new statement, from nothing but a template, in which nothing was written."""
        return self._blank is self._window.session.statement

    def save(self) -> None:
        """Have the statement in its file; ask where, if it has none."""
        document = self._window.document
        if document.path is None or document.read_only:
            self.save_as()
        else:
            self._keeper.go_on()
            self._keeper.save()
            if not self._keeper.dirty:
                self._window.status.set_saved(self._keeper.text)

    def save_as(self) -> None:
        """Ask for a place and go on there."""
        path = self._ask_place()
        if path is not None:
            self._keeper.save_as(path)

    def may_close(self) -> bool:
        """Have everything in its place. The writer is asked only about a statement without a file."""
        document = self._window.document
        if document.path is None and not document.read_only:
            return self._close_untitled()
        problem = self._keeper.settle()
        if problem is None:
            self._keeper.close()
            return True
        if self._close_after_save:
            self._keeper.close()
            return True
        if isinstance(problem, Conflict):
            self._conflict(problem)
        else:
            self._failed(problem)
        self._close_after_save = True
        self._window.band.say(
            Message(
                "closing",
                translate("Filing", "The window was kept open, because the file could not be written."),
                translate(
                    "Filing",
                    "Close it again to leave the file as it is: "
                    "your text is kept and offered at the next start.",
                ),
            )
        )
        return False

    def _close_untitled(self) -> bool:
        window = self._window
        statement = window.session.statement
        if self.untouched or not _has_text(window):
            self._keeper.close(discard=True)
            return True
        box = QMessageBox(window)
        box.setWindowTitle("Drafter")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(
            translate("Filing", "“{title}” is in no file yet.").format(title=shown_title(statement.primary))
        )
        box.setInformativeText(
            translate("Filing", "As a draft it is kept on this computer and offered at the next start.")
        )
        save = box.addButton(translate("Filing", "&Save…"), QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton(translate("Filing", "&Keep as draft"), QMessageBox.ButtonRole.ActionRole)
        discard = box.addButton(translate("Filing", "&Discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        box.exec()
        clicked = box.clickedButton()
        if clicked is discard:
            self._keeper.close(discard=True)
            return True
        if clicked is keep:
            problem = self._keeper.settle()
            if problem is not None:
                self._failed(problem)
                return False
            self._keeper.close()
            return True
        return clicked is save and self._save_and_close()

    def _save_and_close(self) -> bool:
        path = self._ask_place()
        if path is None:
            return False
        try:
            self._window.document.save_as(self._window.session.statement, path)
        except DrafterError as error:
            self._failed(error)
            return False
        self.saved.emit(path)
        self._keeper.close()
        return True

    def _ask_place(self) -> Path | None:
        window = self._window
        present = window.document.path
        if present is None:
            name = file_name(shown_title(window.session.statement.primary))
            present = self._folder() / f"{name or translate('Filing', 'Statement')}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            window, translate("Filing", "Save as"), str(present), statement_filter()
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(SUFFIX)

    def _was_saved(self, result: object) -> None:
        band = self._window.band
        if isinstance(result, Saved):
            self._blank = None
            self._close_after_save = False
            for key in ("failed", "conflict", "closing", "recovered"):
                band.unsay(key)
            self._show_state()
            self.saved.emit(result.path)
        elif isinstance(result, Path):
            band.say(
                Message(
                    "conflict",
                    translate("Filing", "Your text is in “{file}”, beside the other file.").format(
                        file=result.name
                    ),
                    icon="done",
                    colour="ok",
                )
            )

    def _failed(self, error: DrafterError | Conflict) -> None:
        if isinstance(error, Conflict):
            self._conflict(error)
            return
        offers = (
            Offer(translate("Filing", "Save elsewhere…"), self.save_as),
            Offer(translate("Filing", "Try again"), self.save),
        )
        self._window.band.say(Message("failed", error.happened, error.remedy, "error", "err", offers))

    def _conflict(self, conflict: Conflict) -> None:
        offers = [Offer(translate("Filing", "Save a copy"), self._keeper.save_conflict_copy)]
        if conflict.theirs is not None:
            offers.append(Offer(translate("Filing", "Take what is in the file"), self._take_theirs))
        if conflict.kind is ConflictKind.GONE:
            offers = [Offer(translate("Filing", "Save as…"), self.save_as)]
        self._window.band.say(
            Message(
                "conflict",
                conflict.reason,
                translate("Filing", "Nothing was overwritten, and your text is kept."),
                "conflict",
                "warn",
                tuple(offers),
                lasting=True,
            )
        )

    def _take_theirs(self) -> None:
        try:
            document = self._window.document.reload()
        except DrafterError as error:
            self._failed(error)
            return
        statement = document.statement
        self._keeper.go_on(statement)
        name = translate("Filing", "Take what is in the file")
        self._window.session.edit(lambda _: statement, name, step=Step.TAKE_FILE)

    def _show_state(self) -> None:
        window, document = self._window, self._window.document
        band = window.band
        if document.read_only:
            window.set_locked(document.reason)
            offers = (Offer(translate("Filing", "Save a copy…"), self.save_as, stays=True),)
            band.say(Message("locked", document.reason, "", "lock", "text2", offers, lasting=True))
        else:
            window.set_locked("")
            band.unsay("locked")
        if document.notice:
            band.say(Message("notice", document.notice))


def _has_text(window: StatementWindow) -> bool:
    statement = window.session.statement
    return bool(statement.signatories) or any(block.text for _, block in blocks_of(statement.primary))
