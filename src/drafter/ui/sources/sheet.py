"""The sheet of a source: what is known of it, what it says, and the claims that it bears."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from drafter.compose.citing import source_note
from drafter.compose.composition import text_of
from drafter.model.attachments import Attachment
from drafter.model.source_edits import source_at
from drafter.model.sources import Source
from drafter.model.statement import Statement
from drafter.ui.announcing import announce
from drafter.ui.column.days import NoDay
from drafter.ui.controls import Ground, Hairline, IconButton, IconLabel, TextLabel, WrappedLabel
from drafter.ui.explaining import explain
from drafter.ui.sides import margins
from drafter.ui.sources.bearing import Bearing, Borne
from drafter.ui.sources.form import SourceForm, line
from drafter.ui.sources.kept_file import file_in
from drafter.ui.sources.wording import name_of
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, HEAD, FOOT = 624, 48, 64
# What is typed is in the journal within two seconds, of which that itself may take one and a half.
_TYPED_MS = 300


class SourceSheet(QDialog):
    """Asks for a source. `kept` has it and whether what it bears was compared with it, and by whom.

    While it is written, `typed` has it as far as it is; None where there is nothing yet. `replaced` has the
    source that is to bear its claims instead. With `present` the source is one that is there; else a new one,
    in place of which one that is there can be chosen. `verifies` says whether the sheet was opened for one
    claim. `file_wanted` has the path of a file to keep with the source, which `take_file` takes in;
    `file_opening` comes when the kept one is to be given to another program, and the writer knows where.
    """

    kept = Signal(object, bool, str)
    typed = Signal(object)
    removed = Signal()
    replaced = Signal(str)
    file_wanted = Signal(object)
    file_opening = Signal()

    def __init__(
        self,
        theme: Theme,
        statement: Statement,
        present: Source | None = None,
        *,
        number: int = 0,
        borne: Sequence[Borne] = (),
        verifies: bool = False,
        by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._statement = statement
        self._source = present or Source()
        self._present = present
        self._borne = tuple(borne)
        self._verifies = verifies
        self._failed = self._asked = ""
        self._reads = False
        self._locked = ""
        title = translate("Sources", "New source")
        if present is not None:
            title = translate("Sources", "Source {number}").format(number=number or "").strip()
        self.setWindowTitle(title)
        self.setAcceptDrops(True)
        choosing = present is None and bool(statement.sources)
        self.form = SourceForm(theme, statement, self._source, choosing=choosing)
        self._make_buttons(by)
        self._assemble(title)
        self._wire()
        self._follow()
        self._fit()
        theme.changed.connect(self._recolour)
        self._recolour()
        wanted = present is not None and not present.quotation
        first = self.form.quotation if wanted else self.form.title
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self, by: str) -> None:
        self.by = line(translate("Sources", "Verified by"), by)
        self.by.setParent(self)
        self.by.setVisible(self._verifies)
        self.keep = QPushButton()
        self.keep_only = QPushButton(translate("Sources", "Keep"))
        self.cancel = QPushButton(translate("Sources", "Cancel"))
        self.remove = QPushButton(translate("Sources", "Remove source"))
        self.use_other = QPushButton(translate("Sources", "Use that one"))
        self.open_file = QPushButton(translate("Sources", "Open"))
        self._told = WrappedLabel(self._theme, "", Use.INTERFACE, "text")
        self._note = WrappedLabel(self._theme, "", Use.SECONDARY, "text2")

    def _wire(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPED_MS)
        self._typing.timeout.connect(self._tell)
        self.form.changed.connect(self._change)
        self.form.chosen.connect(self._choose)
        self.form.file.wanted.connect(self.file_wanted)
        self.keep.clicked.connect(lambda: self._keep(verify=self._would_verify))
        self.keep_only.clicked.connect(lambda: self._keep(verify=False))
        self.cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        self.use_other.clicked.connect(self._use_other)
        self.open_file.clicked.connect(self._open_file)

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.colours.raised)
        self.setPalette(palette)

    # Layout

    def _assemble(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top := self._head(title))
        self._top = top
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = self._body()
        scroll.setWidget(body)
        scroll.viewport().setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        column.addWidget(scroll, 1)
        column.addWidget(self._message())
        column.addWidget(bottom := self._foot())
        self._bottom = bottom
        # Only what stands in the dialog can be what Enter presses there.
        self.use_other.setAutoDefault(False)
        self.open_file.setAutoDefault(False)
        self.keep.setDefault(True)

    def _fit(self) -> None:
        """As high as all of it needs, and no larger than the screen lets it be."""
        room = self.screen().availableGeometry()
        width = min(max(WIDTH, self._theme.size(WIDTH)), room.width() - 48)
        self.setMinimumWidth(width)
        # Room for a note of three lines, so that typing does not bring a scroll bar.
        line = 2 * self._theme.line_height(Use.SECONDARY)
        # -1 where nothing in the fields is higher for being narrower.
        fields = max(self._rows.totalHeightForWidth(width), self._rows.totalSizeHint().height())
        high = fields + self._heads() + line
        self.resize(width, min(max(high, self.height()), room.height() - 48))

    def _heads(self) -> int:
        """What stands over and under the fields."""
        warning = 0 if self._warning.isHidden() else self._warning.sizeHint().height()
        return self._top.height() + self._bottom.height() + warning

    def _head(self, title: str) -> QWidget:
        head = Ground(self._theme, "raised", Qt.Edge.BottomEdge)
        head.setFixedHeight(max(HEAD, self._theme.line_height(Use.SELECTED) + 24))
        row = QHBoxLayout(head)
        row.setContentsMargins(*margins(24, 0, 8, 0))
        row.setSpacing(12)
        row.addWidget(TextLabel(self._theme, title, Use.SELECTED))
        kept = translate("Sources", "Nothing is fetched; what you paste is kept")
        row.addWidget(TextLabel(self._theme, kept, Use.SECONDARY, "text2", elided=True), 1)
        close = IconButton(self._theme, "close", translate("Sources", "Close"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return head

    def _body(self) -> QWidget:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(24, 20, 24, 16)
        rows.setSpacing(0)
        rows.addWidget(self.form)
        rows.addSpacing(14)
        rows.addWidget(Hairline(self._theme, upright=False))
        verifying = self.by if self._verifies else None
        rows.addWidget(Bearing(self._theme, self._borne, new=self._present is None, by=verifying))
        rows.addWidget(self._note)
        rows.addStretch(1)
        self._rows = rows
        return body

    def _message(self) -> QWidget:
        self._warning = Ground(self._theme, "raised", Qt.Edge.TopEdge)
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, "warning", "warn"))
        row.addWidget(self._told, 1)
        for button in (self.use_other, self.open_file):
            set_variant(button, "", small=True)
            row.addWidget(button)
        self._warning.hide()
        return self._warning

    def _foot(self) -> QWidget:
        foot = Ground(self._theme, "chrome", Qt.Edge.TopEdge)
        foot.setFixedHeight(max(FOOT, self._theme.line_height(Use.INTERFACE) + 40))
        row = QHBoxLayout(foot)
        row.setContentsMargins(*margins(12, 0, 24, 0))
        row.setSpacing(8)
        set_variant(self.remove, "flat")
        set_variant(self.keep, "primary")
        self.remove.setVisible(self._present is not None)
        row.addWidget(self.remove)
        row.addStretch(1)
        for button in (self.cancel, self.keep_only, self.keep):
            row.addWidget(button)
            button.setAutoDefault(False)
        self.remove.setAutoDefault(False)
        return foot

    # What it shows

    def source(self) -> Source:
        """The source as it stands in the fields. Raises NoDay where a date is none."""
        return self.form.source()

    def lock(self, why: str) -> None:
        """Show it without a way to change anything, and say why."""
        self._locked = why
        self.form.lock(why)
        self.setAcceptDrops(False)
        explain(self.remove, why)
        explain(self.use_other, why)
        self._follow()

    def wait_for_file(self) -> None:
        """A file is being read: nothing is kept until it is taken, or `tell` says why it is not."""
        self._reads = True
        self._follow()

    def take_file(self, attached: Attachment) -> None:
        """Keep a file with the source, once the source is kept."""
        self._reads = False
        self.form.take_file(attached)

    def tell(self, words: str) -> None:
        """Say what went wrong, until something is changed."""
        self._failed, self._asked, self._reads = words, "", False
        self._follow()
        announce(self, words)

    @property
    def told(self) -> str:
        """What the line over the buttons says; empty where it is not there."""
        return "" if self._warning.isHidden() else self._told.text()

    def ask_open(self, folder: str) -> None:
        """Say where the kept file goes to be opened, and ask whether it is to."""
        self._failed = ""
        self._asked = translate(
            "Sources",
            "The other program gets a copy in {folder}. It is removed when this statement’s window closes.",
        ).format(folder=folder)
        self._warn()
        announce(self, self._asked)
        self.open_file.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_file(self) -> None:
        self._asked = ""
        self._warn()
        self.form.file.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.file_opening.emit()

    def _choose(self, place: int) -> None:
        """One that is there in place of a new one, or a new one after all."""
        self._source = self._statement.sources[place] if place >= 0 else Source()
        self.form.show_source(self._source)
        self._follow()

    @property
    def _would_verify(self) -> bool:
        return self._verifies and bool(self.form.quotation.text().strip())

    def _change(self) -> None:
        if not self._typing.isActive():
            self._typing.start()
        self._failed, self._asked = "", ""
        self._follow()

    def _follow(self) -> None:
        """What keeping does, and what is in its way."""
        wrong = ""
        try:
            source = self.source()
        except NoDay as error:
            wrong, source = str(error), self.form.typed()
        self.form.mark_dates()
        says = any((source.title, source.author, source.publisher, source.address, source.archive))
        if not wrong and not says:
            wrong = translate("Sources", "Say what the source is: its title or its address")
        if self._locked:
            wrong = self._locked
        elif self._reads:
            wrong = translate("Sources", "The file is still being read")
        verifies = self._would_verify
        name = translate("Sources", "Keep and verify") if verifies else translate("Sources", "Keep")
        self.keep.setText(name)
        self.keep_only.setVisible(verifies)
        wake = translate("Sources", "With a quotation it can be verified too")
        explain(self.keep, wrong, "" if verifies or not self._verifies else wake)
        explain(self.keep_only, wrong)
        told = text_of(source_note(source, self._statement.primary.language)) if says else ""
        self._note.setText(translate("Sources", "Footnote: {words}").format(words=told) if told else "")
        self._warn()

    def _warn(self) -> None:
        """Say what failed, or that another source has the address."""
        other = source_at(self._statement, self.form.typed().address, but=self._source.id)
        words = self._failed or self._asked
        if not words and other is not None:
            words = translate("Sources", "“{name}” has this address.").format(name=name_of(other))
        appears = bool(words) and self._warning.isHidden()
        self._told.setText(words)
        self.use_other.setVisible(other is not None and not (self._failed or self._asked))
        self.open_file.setVisible(bool(self._asked))
        self._warning.setVisible(bool(words))
        if appears:
            self._fit()

    # Answers

    def _tell(self) -> None:
        """Say how far the source is, so that it is kept with the statement from now on."""
        self._typing.stop()
        source = self.form.typed()
        empty = source == Source(id=source.id)
        self.typed.emit(None if empty else source)

    def done(self, result: int) -> None:
        self._typing.stop()
        super().done(result)

    def _use_other(self) -> None:
        """The source that has the address, in place of the one being written."""
        other = source_at(self._statement, self.form.address.text(), but=self._source.id)
        if other is None:
            return
        if self._present is None:
            self.form.choice.setCurrentIndex(self._statement.sources.index(other) + 1)
            self.form.quotation.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.accept()
            self.replaced.emit(other.id)

    def _keep(self, verify: bool) -> None:
        try:
            source = self.source()
        except NoDay:
            return
        self.accept()
        self.kept.emit(source, verify, " ".join(self.by.text().split()))

    def _remove(self) -> None:
        self.accept()
        self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path: Path | None = file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_wanted.emit(path)
