"""Files kept with sources, in the window: read beside its thread, opened only by the writer's own wish."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from drafter.desk.attachments import OPENED, OpenedCopies, attach, kept_bytes, save_attachment, why_not_opened
from drafter.model.attachments import MOST_BYTES_IN_ALL, Attachment, safe_name
from drafter.model.errors import DrafterError
from drafter.places import Places
from drafter.ui.jobs import Job
from drafter.ui.sentences import said
from drafter.ui.sources.kept_file import size_of
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.sources.sheet import SourceSheet
    from drafter.ui.statement_window import StatementWindow


class _Copies(QObject):
    """The copies of one window that other programs were given; they go with it."""

    def __init__(self, window: StatementWindow) -> None:
        super().__init__(window)
        self.opened = OpenedCopies(Places.of_user())
        window.closed.connect(self.opened.close)


def connect_files(window: StatementWindow, sheet: SourceSheet) -> None:
    """Wire the field of a sheet's file."""
    field = sheet.form.file
    sheet.file_wanted.connect(lambda path: _take(window, sheet, path))
    sheet.file_opening.connect(lambda: _open(window, sheet))
    field.opening.connect(lambda: _ask_open(window, sheet))
    field.saving.connect(lambda: _save(window, sheet))


def _take(window: StatementWindow, sheet: SourceSheet, path: Path) -> None:
    if window.column.setting.locked:
        return
    statement = window.session.statement
    job = Job(lambda _progress: attach(window.document, statement, path), sheet)
    job.finished.connect(lambda attached: _taken(window, sheet, attached))
    job.failed.connect(lambda error: _refuse(sheet, error))
    sheet.wait_for_file()
    job.start()


def _taken(window: StatementWindow, sheet: SourceSheet, attached: Attachment) -> None:
    sheet.take_file(attached)
    kept = kept_bytes(window.document, window.session.statement, attached)
    if kept > MOST_BYTES_IN_ALL // 2:
        told = translate(
            "Sources", "With it this statement’s file has {size} of kept files. {most} is the most."
        )
        sheet.tell(told.format(size=size_of(kept), most=size_of(MOST_BYTES_IN_ALL)))


def _refuse(sheet: SourceSheet, error: DrafterError) -> None:
    sheet.tell(f"{said(error.happened)} {said(error.remedy)}".strip())


def _kept(window: StatementWindow, sheet: SourceSheet) -> tuple[Attachment, bytes] | None:
    attached = sheet.form.file.attached
    data = window.document.files.get(attached.digest) if attached is not None else None
    if attached is None:
        return None
    if data is None:
        sheet.tell(translate("Sources", "The file is missing here. An earlier generation may have it."))
        return None
    return attached, data


def _ask_open(window: StatementWindow, sheet: SourceSheet) -> None:
    kept = _kept(window, sheet)
    if kept is not None:
        why = why_not_opened(*kept)
        if why:
            sheet.tell(said(why))
        else:
            sheet.ask_open(str(Places.of_user().state / OPENED))


def _open(window: StatementWindow, sheet: SourceSheet) -> None:
    kept = _kept(window, sheet)
    if kept is None or why_not_opened(*kept):
        return
    copies = window.findChild(_Copies) or _Copies(window)
    try:
        path = copies.opened.put(*kept)
    except DrafterError as error:
        _refuse(sheet, error)
        return
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        sheet.tell(translate("Sources", "No program opened the file. Save a copy of it instead."))


def _save(window: StatementWindow, sheet: SourceSheet) -> None:
    kept = _kept(window, sheet)
    if kept is None:
        return
    attached, data = kept
    folder = window.document.path.parent if window.document.path is not None else Path.home()
    chosen, _ = QFileDialog.getSaveFileName(
        sheet, translate("Sources", "Save a copy"), str(folder / safe_name(attached.name))
    )
    if not chosen:
        return
    path = Path(chosen)
    job = Job(lambda _progress: save_attachment(data, path), sheet)
    job.failed.connect(lambda error: _refuse(sheet, error))
    job.start()
