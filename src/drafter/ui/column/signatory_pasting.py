"""A pasted list straight into the table: at once where it is short, on a thread where it is long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from drafter.compose.signing import arranged
from drafter.desk.signatory_lists import Sorted, Table, match_columns, read_pasted, sort_out, take, unused
from drafter.model.errors import DrafterError
from drafter.model.signatories import Signatory
from drafter.model.statement import SignatoryOrder
from drafter.ui.column.loose_jobs import loose_job
from drafter.ui.column.setting import Setting
from drafter.ui.column.signatory_notice import told
from drafter.ui.jobs import Progress
from drafter.ui.sentences import said
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.signatories import SignatoriesRow
    from drafter.ui.column.signatory_bar import SignatoryPanel

# What is read within a few milliseconds.
_SHORT = 20_000
_SHOW_AFTER_MS = 300
_MANY = 200
_Read = tuple[Table, Sorted, int]


def paste_list(row: SignatoriesRow, panel: SignatoryPanel, setting: Setting, text: str) -> None:
    """Take the rows of a text into the statement; rows that are none, and known ones, are told of."""
    present = setting.session.statement.signatories
    language = setting.edition.language
    if len(text) < _SHORT:
        try:
            _take(row, panel, setting, _read(text, present, language))
        except DrafterError as error:
            _refuse(panel, error)
        return
    _Pasting(row, panel, setting, text)


def _read(text: str, present: tuple[Signatory, ...], language: str) -> _Read:
    table = read_pasted(text)
    match = match_columns(table)
    found = sort_out(table, match, present)
    if len(found.entries) > _MANY:
        # What names are sorted by takes a moment for hundreds, and is kept.
        arranged((entry.signatory for entry in found.entries), SignatoryOrder.COUNTRY, language)
    return table, found, unused(table, match)


class _Pasting(QObject):
    """One long list on its way; the panel keeps it until it is taken or cancelled."""

    def __init__(
        self,
        row: SignatoriesRow,
        panel: SignatoryPanel,
        setting: Setting,
        text: str,
    ) -> None:
        super().__init__(panel)
        present, language = setting.session.statement.signatories, setting.edition.language
        self._row, self._panel, self._setting = row, panel, setting
        self._cancelled = False

        def work(_report: Progress) -> _Read:
            return _read(text, present, language)

        self._job = loose_job(work)
        self._job.finished.connect(self._finish)
        self._job.failed.connect(self._fail)
        panel.notice.cancelled.connect(self._cancel)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOW_AFTER_MS)
        self._later.timeout.connect(self._wait)
        self._later.start()
        self._job.start()

    def _wait(self) -> None:
        self._panel.notice.wait()
        self._panel.height_changed.emit()

    def _cancel(self) -> None:
        self._cancelled = True
        self._job.cancel()
        self._close()

    def _close(self) -> None:
        self._later.stop()
        self.deleteLater()
        self._panel.notice.hide()
        self._panel.height_changed.emit()

    def _finish(self, found: _Read) -> None:
        if self._cancelled:
            return
        self._close()
        _take(self._row, self._panel, self._setting, found)

    def _fail(self, error: DrafterError) -> None:
        if not self._cancelled:
            self._close()
            _refuse(self._panel, error)


def _take(row: SignatoriesRow, panel: SignatoryPanel, setting: Setting, found: _Read) -> None:
    table, list_, left = found
    before = len(setting.session.statement.signatories)
    setting.column.edit(
        lambda s: take(s, list_.entries, update=False), translate("Signatories", "Paste signatories")
    )
    after = setting.session.statement.signatories
    if len(after) > before and row.panel is panel:
        panel.table.go_to_row(row.rows.row_of(after[before].id))
    words = told(list_, left)
    if words:
        _tell(panel, setting, words, table)
    else:
        panel.notice.hide()
        panel.height_changed.emit()


def _tell(panel: SignatoryPanel, setting: Setting, words: str, table: Table) -> None:
    from drafter.ui.importing_list.opening import look_at

    panel.notice.say(words)
    panel.notice.serve(lambda: look_at(panel, setting, table))
    panel.height_changed.emit()


def _refuse(panel: SignatoryPanel, error: DrafterError) -> None:
    panel.notice.say(f"{said(error.happened)} {said(error.remedy)}")
    panel.notice.serve(None)
    panel.height_changed.emit()
