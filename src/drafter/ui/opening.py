"""Opening windows: new statements, files, imports, and what a killed session left."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from drafter.desk.documents import OpenDocument, Recovery, forget_recovery, recoverable
from drafter.desk.templates import DEFAULT_TEMPLATE, new_statement
from drafter.model.edits import set_brand
from drafter.model.errors import CannotWrite, DrafterError
from drafter.model.statement import Edition, Statement
from drafter.places import Places, resources
from drafter.ui.band import Message
from drafter.ui.filing import SUFFIX, statement_filter
from drafter.ui.jobs import Job
from drafter.ui.sentences import said
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

if TYPE_CHECKING:
    from drafter.readers.reading import Reading

IMPORTED = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml")
_TEXTS = " ".join(f"*{suffix}" for suffix in IMPORTED)

_SAMPLE = resources() / "sample" / "sample.md"


class Opening(QObject):
    """Makes documents; `opened` has the document, its statement, lines left over, and what to say first."""

    opened = Signal(object, object, object, object)
    refused = Signal()

    def __init__(self, places: Places, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._theme = theme
        self._jobs: set[Job] = set()
        # The brand of new statements; empty for the one that comes first.
        self.default_brand = ""
        # The language that they begin in.
        self.language = "en"
        # The statement that the sample was opened as last.
        self.sampled: Statement | None = None

    def new(self, language: str = "", template_id: str = DEFAULT_TEMPLATE) -> None:
        """A new statement from a template, in a language or in the usual one."""
        statement = new_statement(template_id, language or self.language)
        # A template that is set in its own way, as a letter is, comes before the usual brand.
        self._begin(statement if statement.brand else set_brand(statement, self.default_brand))

    def sample(self) -> None:
        """The sample statement, as a new one."""
        self.import_file(_SAMPLE, None, about=False)

    def open(self, path: Path, window: QWidget | None) -> bool:
        """Open a file: a statement, or a text to import. Whether it is, or is being, opened."""
        if path.suffix.lower() in IMPORTED:
            self.import_file(path, window)
            return True
        try:
            document = OpenDocument.open(path, self._places)
        except DrafterError as error:
            self.refuse(error, window)
            return False
        self.opened.emit(document, document.document.statement, (), None)
        return True

    def ask_open(self, window: QWidget, folder: Path) -> None:
        """Ask which statements to open, or texts to import."""
        names, _ = QFileDialog.getOpenFileNames(
            window, translate("Opening", "Open"), str(folder), _all_filters()
        )
        for name in names:
            self.open(Path(name), window)

    def ask_import(self, window: QWidget, folder: Path) -> None:
        """Ask which text to import."""
        name, _ = QFileDialog.getOpenFileName(
            window, translate("Opening", "Import"), str(folder), _text_filter()
        )
        if name:
            self.import_file(Path(name), window)

    def import_file(self, path: Path, window: QWidget | None, *, about: bool = True) -> None:
        """Read a text, beside the windows' thread, and open what it holds."""
        from drafter.desk.importing import import_file

        job = Job(lambda _progress: import_file(path), self)
        self._jobs.add(job)

        def read(reading: Reading) -> None:
            self._done(job)
            if path == _SAMPLE:
                self.sampled = reading.statement
            message = Message("imported", _summary(reading), icon="done", colour="ok") if about else None
            self._begin(reading.statement, reading.left_over, message)

        def refused(error: DrafterError) -> None:
            self._done(job)
            self.refuse(error, window)

        job.finished.connect(read)
        job.failed.connect(refused)
        job.start()

    def _done(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()

    def recover(self) -> bool:
        """Offer what killed sessions left; whether any of it was opened. Their opened files go."""
        from drafter.desk.attachments import clear_left_over

        clear_left_over(self._places)
        found = recoverable(self._places)
        if not found:
            return False
        from drafter.ui.recovery_dialog import RecoveryDialog

        dialog = RecoveryDialog(self._theme, found)
        dialog.exec()
        for recovery in dialog.forgotten:
            forget_recovery(recovery)
        for recovery in dialog.chosen:
            self.bring_back(recovery)
        return bool(dialog.chosen)

    def refuse(self, error: DrafterError, window: QWidget | None) -> None:
        """Say why something could not be opened."""
        box = QMessageBox(window)
        box.setWindowTitle("Drafter")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(said(error.happened))
        box.setInformativeText(said(error.remedy))
        box.exec()
        self.refused.emit()

    def bring_back(self, recovery: Recovery) -> None:
        """Open what a session left, where it was left."""
        document, statement = OpenDocument.recover(recovery, self._places)
        message = Message(
            "recovered",
            translate("Opening", "What you typed is back."),
            translate("Opening", "It is in no file until you save it.")
            if document.path is None
            else translate("Opening", "It goes into its file."),
            icon="done",
            colour="ok",
        )
        self.opened.emit(document, statement, (), message)

    def _begin(
        self, statement: Statement, left_over: Sequence[str] = (), message: Message | None = None
    ) -> None:
        if message is None and not left_over:
            document = OpenDocument.new(statement, self._places)
        else:
            # What was imported is kept from the start, as if it had been typed into an empty statement.
            empty = Edition(statement.primary.language, ())
            document = OpenDocument.new(Statement(editions=(empty,)), self._places)
            with suppress(CannotWrite):
                document.record(statement)
        self.opened.emit(document, statement, tuple(left_over), message)


def _text_filter() -> str:
    return f"{translate('Opening', 'Texts')} ({_TEXTS})"


def _all_filters() -> str:
    both = f"{translate('Opening', 'Statements and texts')} (*{SUFFIX} {_TEXTS})"
    return f"{both};;{statement_filter()};;{_text_filter()}"


def can_open(path: Path) -> bool:
    """Whether a file's name says that it can be opened or imported."""
    return path.suffix.lower() in (SUFFIX, *IMPORTED)


def _summary(reading: Reading) -> str:
    statement = reading.statement
    parts = [
        translate("Opening", "%n sections", "", len(statement.primary.sections)),
        translate("Opening", "%n calls", "", len(statement.calls)),
        translate("Opening", "%n signatories", "", len(statement.signatories)),
    ]
    related = sum(len(section.publications) for section in statement.primary.sections)
    if related:
        parts.append(translate("Opening", "%n related publications", "", related))
    return translate("Opening", "Imported: {parts}.").format(parts=", ".join(parts))
