"""The export dialog: formats, what the files are for, brand, and the folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from drafter.compose.brand import DEFAULT_BRAND, Brand
from drafter.compose.composition import Purpose
from drafter.desk.export import Cancelled, Exported, Format, Order, export
from drafter.desk.kept_files import KeptFiles
from drafter.model.errors import DrafterError
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.ui.announcing import announce
from drafter.ui.controls import Ground, Hairline, TextLabel, WrappedLabel
from drafter.ui.explaining import explain
from drafter.ui.export_formats import OFFERED, PAPERS, PURPOSES, FormatRow
from drafter.ui.export_found import FoundLine
from drafter.ui.jobs import Job
from drafter.ui.sentences import said
from drafter.ui.style import set_variant
from drafter.ui.texts import spoken, translate
from drafter.ui.theme import Theme, Use

WIDTH, LIST, FOOT = 720, 296, 64
_SHOW_AFTER_MS = 500


class ExportDialog(QDialog):
    """Asks what to export and does it; `exported` has the files, `brands_wanted` a brand to edit.

    `findings_wanted` comes when it was closed to go to what `found` tells of.
    """

    exported = Signal(object)
    findings_wanted = Signal()
    brands_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        statement: Statement,
        brands: Sequence[Brand],
        folder: Path,
        purpose: Purpose = Purpose.RELEASE,
        parent: QWidget | None = None,
        kept: KeptFiles | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._theme = theme
        self._statement = statement
        self._brands = list(brands)
        self._job: Job | None = None
        self.setWindowTitle(translate("Export", "Export"))
        room = self.screen().availableGeometry().width() - 32
        self.setMinimumWidth(max(WIDTH, min(theme.size(WIDTH), room)))
        self.formats = [FormatRow(theme, kind) for kind in OFFERED]
        self.purpose = _choice(list(PURPOSES.values()), translate("Export", "What for"))
        self.purpose.setCurrentIndex(list(PURPOSES).index(purpose))
        self.brand = _choice([brand.name for brand in self._brands], translate("Export", "Brand"))
        ids = [brand.id for brand in self._brands]
        wanted = statement.brand or DEFAULT_BRAND
        self.brand.setCurrentIndex(ids.index(wanted) if wanted in ids else 0)
        self.edit_brands = QPushButton(translate("Export", "Edit brands…"))
        self.edit_brands.setAutoDefault(False)
        set_variant(self.edit_brands, "link", small=True)
        self.edit_brands.clicked.connect(
            lambda: self.brands_wanted.emit(self._brands[self.brand.currentIndex()].id)
        )
        self.paper = _choice(list(PAPERS.values()), translate("Export", "Paper"))
        self.answered = QCheckBox(translate("Export", "Answer by"))
        self.answer_by = QDateEdit(QDate.currentDate().addDays(7))
        self.answer_by.setCalendarPopup(True)
        self.answer_by.setDisplayFormat("d MMMM yyyy")
        self.answer_by.setAccessibleName(translate("Export", "Answer by"))
        self.related = QCheckBox(translate("Export", "Related publications at the end"))
        self.folder = QLineEdit(_with_tilde(folder))
        self._message = WrappedLabel(theme, "", Use.INTERFACE, "err")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(200)
        self._bar.hide()
        self._writing = TextLabel(theme, "", Use.SECONDARY)
        self._writing.hide()
        self.found = FoundLine(theme)
        self.found.wanted.connect(self._leave_for_findings)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SHOW_AFTER_MS)
        self._slow.timeout.connect(self._show_progress)
        self._assemble()
        self._count()
        self._show_answer()
        theme.changed.connect(self._recolour)
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.colours.raised)
        self.setPalette(palette)

    def order(self) -> Order:
        """What is asked for."""
        purpose = list(PURPOSES)[self.purpose.currentIndex()]
        deadline = ""
        if purpose is Purpose.CIRCULATION and self.answered.isChecked():
            deadline = self.answer_by.date().toString(Qt.DateFormat.ISODate)
        return Order(
            formats=tuple(row.kind.format for row in self.formats if row.box.isChecked()),
            purpose=purpose,
            deadline=deadline,
            with_related=self.related.isChecked(),
            proved=purpose is Purpose.RELEASE,
        )

    def chosen_brand(self) -> Brand:
        """The brand, on the paper asked for."""
        brand = self._brands[self.brand.currentIndex()]
        paper = list(PAPERS)[self.paper.currentIndex()]
        return replace(brand, page=replace(brand.page, paper=paper)) if paper else brand

    def show_brands(self, brands: Sequence[Brand]) -> None:
        """Offer the brands there are now, with the same one chosen as far as it is there."""
        chosen = self._brands[self.brand.currentIndex()].id
        self._brands = list(brands)
        ids = [brand.id for brand in self._brands]
        self.brand.clear()
        self.brand.addItems([brand.name for brand in self._brands])
        self.brand.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def _assemble(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.setSpacing(0)
        for row in self.formats:
            row.box.toggled.connect(self._count)
            left.addWidget(row)
        left.addStretch(1)
        list_pane = QWidget()
        list_pane.setFixedWidth(round(self.minimumWidth() * LIST / WIDTH))
        list_pane.setLayout(left)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(list_pane)
        body.addWidget(Hairline(self._theme))
        body.addLayout(self._options(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addWidget(Hairline(self._theme, upright=False))
        column.addLayout(self._place())
        column.addWidget(self._message)
        self._message.setContentsMargins(24, 0, 24, 12)
        self._message.hide()
        column.addWidget(self._foot())

    def _options(self) -> QVBoxLayout:
        theme = self._theme
        right = QVBoxLayout()
        right.setContentsMargins(24, 20, 24, 20)
        right.setSpacing(4)
        right.addWidget(self._label(translate("Export", "What for"), self.purpose))
        self.purpose.setFixedWidth(max(200, self.purpose.sizeHint().width()))
        self.purpose.currentIndexChanged.connect(self._show_answer)
        right.addWidget(self.purpose)
        self._deadline = QWidget()
        row = QHBoxLayout(self._deadline)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.answered)
        row.addWidget(self.answer_by)
        row.addStretch(1)
        self.answered.toggled.connect(self._follow_answer)
        self._follow_answer(False)
        right.addWidget(self._deadline)
        right.addSpacing(12)
        over = QHBoxLayout()
        over.addWidget(self._label(translate("Export", "Brand"), self.brand), 1)
        over.addWidget(self.edit_brands)
        right.addLayout(over)
        right.addWidget(self.brand)
        right.addSpacing(12)
        right.addWidget(self._label(translate("Export", "Paper"), self.paper))
        self.paper.setFixedWidth(max(200, self.paper.sizeHint().width()))
        right.addWidget(self.paper)
        section = section_of_kind(self._statement.primary, SectionKind.RELATED)
        if section is not None and section.publications:
            right.addSpacing(12)
            right.addWidget(self.related)
        right.addSpacing(16)
        right.addWidget(
            TextLabel(theme, translate("Export", "Left out of every file"), Use.SECONDARY, "text2")
        )
        left_out = translate("Export", "Author, computer, paths, editing times, comments, notes")
        right.addWidget(WrappedLabel(theme, left_out, Use.SECONDARY, "text2"))
        right.addStretch(1)
        return right

    def _label(self, words: str, choice: QWidget) -> TextLabel:
        """Words over a choice; the system's screen reader takes the name of a choice from them."""
        label = TextLabel(self._theme, words, Use.SECONDARY, "text2")
        label.setBuddy(choice)
        return label

    def _place(self) -> QVBoxLayout:
        self.folder.setAccessibleName(translate("Export", "Folder"))
        mark = QAction(self._theme.icons.icon("folder"), "", self.folder)
        self.folder.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        self.folder.textChanged.connect(self._count)
        choose = QPushButton(translate("Export", "Choose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        place = QVBoxLayout()
        place.setContentsMargins(24, 16, 24, 16)
        place.setSpacing(4)
        place.addWidget(TextLabel(self._theme, translate("Export", "Folder"), Use.SECONDARY, "text2"))
        place.addLayout(row)
        return place

    def _foot(self) -> QWidget:
        foot = Ground(self._theme, "chrome", Qt.Edge.TopEdge)
        foot.setFixedHeight(FOOT)
        buttons = QDialogButtonBox()
        self.cancel = buttons.addButton(translate("Export", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.go = buttons.addButton(translate("Export", "Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        # Else Enter would leave the dialog wherever the keyboard came to Cancel first.
        self.cancel.setAutoDefault(False)
        self.go.setDefault(True)
        set_variant(self.go, "primary")
        buttons.accepted.connect(self._start)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.found)
        row.addWidget(self._writing)
        row.addWidget(self._bar)
        row.addStretch(1)
        row.addWidget(buttons)
        return foot

    def _count(self) -> None:
        formats = [row.kind.format for row in self.formats if row.box.isChecked()]
        # A web page is two files.
        chosen = len(formats) + (Format.HTML in formats)
        self.go.setText(translate("Export", "Export %n files", "", chosen))
        why = "" if chosen else translate("Export", "Tick a format first")
        if chosen and not self.folder.text().strip():
            why = translate("Export", "Choose a folder first")
        explain(self.go, why)

    def _follow_answer(self, on: bool) -> None:
        explain(self.answer_by, "" if on else translate("Export", "Tick “Answer by” first"))

    def _show_answer(self) -> None:
        self._deadline.setVisible(list(PURPOSES)[self.purpose.currentIndex()] is Purpose.CIRCULATION)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Export", "Folder"), self.folder.text())
        if folder:
            self.folder.setText(folder)

    def _start(self) -> None:
        folder = Path(self.folder.text().strip()).expanduser()
        if not folder.is_absolute():
            self._fail(
                DrafterError(
                    translate("Export", "The folder must be a whole path."),
                    translate("Export", "Choose one with the button."),
                )
            )
            return
        self._message.hide()
        explain(self.go, translate("Export", "The files are being written"))
        statement, brand, order = self._statement, self.chosen_brand(), self.order()
        kept = self._kept

        def write(progress: Callable[[int, int], bool]) -> Exported:
            from drafter.desk.unnamed import listed

            asked = replace(order, unnamed=listed())
            return export(statement, brand, asked, folder, progress, kept=kept)

        self._job = Job(write, self)
        self._job.progressed.connect(self._progress)
        self._job.finished.connect(self._done)
        self._job.failed.connect(self._fail)
        self._progress(0, len(order.formats))
        self._slow.start()
        self._job.start()

    def _progress(self, done: int, of: int) -> None:
        self._bar.setMaximum(of)
        self._bar.setValue(done)
        self._writing.setText(
            translate("Export", "Writing file {number} of {count}").format(number=min(done + 1, of), count=of)
        )
        self._writing.setVisible(self._bar.isVisible())

    def _show_progress(self) -> None:
        if self._job is not None:
            self.found.hold(True)
            self._bar.show()
            self._writing.show()

    def _done(self, files: object) -> None:
        self._job = None
        self.exported.emit(files)
        self.accept()

    def _fail(self, error: DrafterError) -> None:
        self._job = None
        self._slow.stop()
        self._bar.hide()
        self._writing.hide()
        self.found.hold(False)
        self._count()
        if not isinstance(error, Cancelled):
            self._message.setText(_refusal(error))
            self._message.show()
            announce(self, self._message.text())

    def _leave_for_findings(self) -> None:
        if self._job is None:
            self.reject()
            self.findings_wanted.emit()

    def reject(self) -> None:
        """Cancel the writing if it goes on, or close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job.wait()
        super().closeEvent(event)


def _refusal(error: DrafterError) -> str:
    """What a refusal says; of names that must not be named, every place."""
    from drafter.desk.unnamed import MustNotBeNamed

    if not isinstance(error, MustNotBeNamed):
        return f"{said(error.happened)} {said(error.remedy)}"
    happened = translate(
        "Export", "The release would hold names that must not be named. No file was written."
    )
    remedy = translate("Export", "Take them out, or change the list of names in the settings.")
    return f"{happened} {error.told(spoken())} {remedy}"


def _choice(names: Sequence[str], name: str) -> QComboBox:
    choice = QComboBox()
    choice.addItems(list(names))
    choice.setAccessibleName(name)
    return choice


def _with_tilde(folder: Path) -> str:
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if folder.is_relative_to(home) and folder != home else str(folder)
