"""A list from a spreadsheet before it is taken in: what its columns hold, and what becomes of each row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from drafter.desk.signatory_lists import (
    Match,
    Sorted,
    Standing,
    Table,
    match_columns,
    read_list,
    sort_out,
    take,
)
from drafter.model.errors import DrafterError
from drafter.ui.announcing import announce
from drafter.ui.column.loose_jobs import loose_job
from drafter.ui.column.setting import Setting
from drafter.ui.controls import Ground, Hairline, IconButton, TextLabel, WrappedLabel
from drafter.ui.importing_list.options import Foot, Options
from drafter.ui.importing_list.rows import Fate, RowModel, Shown, shown_rows
from drafter.ui.importing_list.table import Pickers, RowTable
from drafter.ui.jobs import Job, Progress
from drafter.ui.panes import HEADER
from drafter.ui.sentences import said
from drafter.ui.session import Step
from drafter.ui.sides import margins
from drafter.ui.sideways import Sideways
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Use

_SHOW_AFTER_MS = 300
_R = TypeVar("_R")
_Found = tuple[Sorted, tuple[Shown, ...]]


class ListView(Ground):
    """Shows a list and takes it into the statement as one step; `finished` when it is to be closed."""

    finished = Signal()

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(setting.theme, "canvas", None, parent)
        self._setting = setting
        self._path: Path | None = None
        self._table: Table | None = None
        self._match = Match(())
        self._found: Sorted | None = None
        self._job: Job | None = None
        self.rows = RowModel()
        self.setAccessibleName(translate("Import", "Import list"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_head()
        self.options = Options(setting.theme, self)
        self.table = RowTable(setting.theme, self.rows, self)
        self.pickers = Pickers(setting.theme, self.table, self)
        self.foot = Foot(setting.theme, self)
        self._make_state()
        self._assemble()
        self._wire()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SHOW_AFTER_MS)
        self._later.timeout.connect(self._waiting.show)
        self._show_state(translate("Import", "Reading the list…"), busy=False)

    def _make_head(self) -> None:
        theme = self._setting.theme
        self.close_button = IconButton(theme, "close", translate("Import", "Close without importing"))
        self.close_button.setToolTip(f"{self.close_button.accessibleName()}&nbsp;&nbsp;Esc")
        self.title = TextLabel(theme, translate("Import", "Import list"), Use.TITLE, elided=True)
        self.take_button = QPushButton(translate("Import", "Add"))
        set_variant(self.take_button, "primary")
        self.take_button.setEnabled(False)

    def _make_state(self) -> None:
        """What stands in place of the rows while there are none: progress, or why there are none."""
        theme = self._setting.theme
        self._state = QWidget(self)
        self.said = WrappedLabel(theme, "", Use.INTERFACE, "text2")
        self._waiting = QWidget(self._state)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.size(200))
        self._bar.setAccessibleName(translate("Import", "Reading the list"))
        self.cancel_button = QPushButton(translate("Import", "Cancel"))
        set_variant(self.cancel_button, "link", small=True)
        wait = QHBoxLayout(self._waiting)
        wait.setContentsMargins(0, 0, 0, 0)
        wait.setSpacing(12)
        wait.addWidget(self._bar)
        wait.addWidget(self.cancel_button)
        wait.addStretch(1)
        column = QVBoxLayout(self._state)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addWidget(self._waiting)
        column.addStretch(1)

    def _assemble(self) -> None:
        theme = self._setting.theme
        head = Ground(theme, "chrome", Qt.Edge.BottomEdge)
        head.setFixedHeight(max(HEADER, theme.line_height(Use.TITLE) + 28))
        row = QHBoxLayout(head)
        row.setContentsMargins(*margins(8, 0, 12, 0))
        row.setSpacing(8)
        row.addWidget(self.close_button)
        row.addWidget(self.title, 1)
        row.addWidget(self.take_button)
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.pickers)
        body.addWidget(Hairline(theme, upright=False))
        body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Sideways(self.options))
        column.addWidget(self._state, 1)
        column.addWidget(self._body, 1)
        column.addWidget(self.foot)
        # As they stand, from the top.
        top = (self.close_button, self.take_button, *self.options.stops())
        for one, other in pairwise((*top, self.pickers, self.table, self.foot)):
            QWidget.setTabOrder(one, other)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.close_list)
        self.cancel_button.clicked.connect(self._cancel)
        self.take_button.clicked.connect(self.take_in)
        self.options.reread.connect(self._read_again)
        self.options.headed.connect(lambda on: self._sort_out(replace(self._match, headed=on)))
        self.options.state_chosen.connect(lambda: self._sort_out(self._match))
        self.options.fate_chosen.connect(self.rows.filter)
        self.pickers.matched.connect(self._sort_out)
        self.foot.changed.connect(self._count)
        self.foot.copy_wanted.connect(self.copy_aside)

    # Reading

    def read(self, path: Path) -> None:
        """Show what is in a file."""
        self._path = path
        self.title.setText(translate("Import", "Import “%1”").replace("%1", path.name))
        self._read_again()

    def show_table(self, table: Table) -> None:
        """Show a table that was read already."""
        self.title.setText(translate("Import", "Import the pasted list"))
        self._take_table(table)

    def _read_again(self) -> None:
        """Read the file, with the sheet, encoding and separator that are chosen."""
        path, chosen = self._path, self.options.chosen
        if path is None:
            return
        self._start(
            lambda report: read_list(path, *chosen, going=lambda: report(0, 0)),
            self._take_table,
            translate("Import", "Reading the list…"),
        )

    def _start(self, work: Callable[[Progress], _R | None], then: Callable[[_R], None], words: str) -> None:
        self._end_job()
        job = loose_job(work)
        self._job = job
        self._show_state(words, busy=True)

        def finish(result: _R | None) -> None:
            if self._job is job and isValid(self):
                self._job = None
                self._later.stop()
                if result is not None:
                    then(result)

        def fail(error: DrafterError) -> None:
            if self._job is job and isValid(self):
                self._job = None
                self._refuse(f"{said(error.happened)} {said(error.remedy)}")

        job.finished.connect(finish)
        job.failed.connect(fail)
        job.start()

    def _end_job(self) -> None:
        self._later.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _cancel(self) -> None:
        self._end_job()
        self._refuse(translate("Import", "Reading was cancelled."))

    def _show_state(self, words: str, busy: bool) -> None:
        self.said.setText(words)
        announce(self, words)
        self._waiting.hide()
        if busy:
            self._later.start()
        if not busy or self._table is None:
            self._body.hide()
            self._state.show()

    def _refuse(self, words: str) -> None:
        """Say why there are no rows; the options stay, so that another encoding can be tried."""
        self._later.stop()
        self._table, self._found = None, None
        self.rows.show_rows((), 0)
        self._show_state(words, busy=False)
        self._count()

    def _take_table(self, table: Table) -> None:
        self._table = table
        self.options.show_table(table, self._path is not None)
        if not table.rows and not table.broken:
            self._refuse(translate("Import", "There are no rows in this list."))
            return
        self._sort_out(match_columns(table))

    def _sort_out(self, match: Match) -> None:
        """Say anew what becomes of each row."""
        table = self._table
        if table is None:
            return
        self._match = match
        heads = table.rows[0] if match.headed and table.rows else ()
        self.options.show_headed(match.headed)
        present = self._setting.session.statement.signatories
        state = self.options.state

        def work(_report: Progress) -> _Found:
            found = sort_out(table, match, present, state)
            return found, shown_rows(table, found)

        self.pickers.show_match(match, heads)
        self._start(work, self._show_found, translate("Import", "Looking at the rows…"))

    def _show_found(self, result: _Found) -> None:
        self._found, rows = result
        first = self.rows.columnCount() == 0 or not self.rows.rowCount()
        self.rows.show_rows(rows, len(self._match.columns))
        self._state.hide()
        self._body.show()
        self.table.fit_columns(self._match)
        self.pickers.show_match(self._match, self._heads())
        self._count()
        if first:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _heads(self) -> tuple[str, ...]:
        return self._table.rows[0] if self._table is not None and self._match.headed else ()

    # Taking

    def _count(self) -> None:
        """Say how many are taken in, in the words of the button."""
        counts = self.rows.counts()
        self.options.show_counts(counts)
        new = counts[Fate.NEW]
        updated = self._updates()
        self.foot.show_counts(counts[Fate.KNOWN], counts[Fate.ASIDE])
        words = translate("Import", "Add %n signatories", "", new)
        if updated:
            words = (
                translate("Import", "Add %1, update %2").replace("%1", str(new)).replace("%2", str(updated))
            )
        if words != self.take_button.text():
            # What was found in the list, as soon as it is known.
            self.take_button.setText(words)
            self._tell(counts)
        self.take_button.setEnabled(bool(new or updated) and not self._setting.locked)
        why = self._setting.locked or translate("Import", "There is no new signatory in the list")
        self.take_button.setToolTip("" if self.take_button.isEnabled() else why)

    def _tell(self, counts: Mapping[Fate | None, int]) -> None:
        buttons = (button for fate, button in self.options.fates.items() if counts[fate])
        announce(self, ". ".join([*(button.accessibleName() for button in buttons), self.take_button.text()]))

    def _updates(self) -> int:
        if self._found is None or not self.foot.update_known:
            return 0
        return sum(
            entry.changes or (self.foot.with_states and entry.present.state is not entry.signatory.state)
            for entry in self._found.entries
            if entry.standing is Standing.KNOWN and entry.present is not None
        )

    def take_in(self) -> None:
        """Take the list into the statement."""
        found = self._found
        if found is None or not self.take_button.isEnabled():
            return
        update, states = self.foot.update_known, self.foot.with_states
        self._setting.column.edit(
            lambda s: take(s, found.entries, update, states),
            translate("Import", "Import signatories"),
            step=Step.IMPORT_SIGNATORIES,
        )
        self.close_list()

    def copy_aside(self) -> None:
        """The rows that were kept aside, as they stand in the file, to the clipboard."""
        if self._found is not None:
            QApplication.clipboard().setText("\n".join(row.text for row in self._found.aside))

    def close_list(self) -> None:
        """Close without more ado; what is being read is given up."""
        self._end_job()
        self.finished.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.fit_columns(self._match)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_list()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_in()
        else:
            super().keyPressEvent(event)
