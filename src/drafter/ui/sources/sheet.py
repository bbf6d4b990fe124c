"""The sheet of a source: what is known of it, what it says, and the claims that it bears."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from drafter.compose.citing import source_note
from drafter.compose.composition import text_of
from drafter.model.source_edits import source_at
from drafter.model.sources import Reliability, Source
from drafter.model.statement import Statement
from drafter.ui.choice_rows import ChoiceRows
from drafter.ui.column.days import NoDay
from drafter.ui.controls import Ground, Hairline, IconButton, IconLabel, TextLabel, WrappedLabel
from drafter.ui.explaining import explain
from drafter.ui.sides import margins
from drafter.ui.sources.fields import DateField
from drafter.ui.sources.listed import Group
from drafter.ui.sources.pasting import ReferenceLine
from drafter.ui.sources.wording import RELIABILITIES, SIGNS, about, name_of
from drafter.ui.style import set_variant
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

WIDTH, HEAD, FOOT = 624, 48, 64
_QUOTATION, _DATE = 62, 144


@dataclass(frozen=True, slots=True)
class Borne:
    """A claim that the source bears: its state, words and place."""

    group: Group
    words: str
    place: str


class SourceSheet(QDialog):
    """Asks for a source. `kept` has it and whether what it bears was compared with it, and by whom.

    `replaced` has the source that is to bear its claims instead. With `present` the source is one that is
    there; else a new one, in place of which one that is there can be chosen. `verifies` says whether the
    sheet was opened for one claim.
    """

    kept = Signal(object, bool, str)
    removed = Signal()
    replaced = Signal(str)

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
        title = translate("Sources", "New source")
        if present is not None:
            title = translate("Sources", "Source {number}").format(number=number or "").strip()
        self.setWindowTitle(title)
        self._make_fields(by)
        self._assemble(title)
        self._show(self._source)
        self._follow()
        self._fit()
        theme.changed.connect(self._recolour)
        self._recolour()
        first = self.quotation if present is not None and not present.quotation else self.title
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_fields(self, by: str) -> None:
        theme = self._theme
        self.title = ReferenceLine(self._statement.primary.language)
        self.title.setAccessibleName(translate("Sources", "Title"))
        self.title.setPlaceholderText(translate("Sources", "Title, or paste an address or a reference"))
        self.author = _line(translate("Sources", "Author"))
        self.publisher = _line(translate("Sources", "Publisher"))
        self.address = _line(translate("Sources", "Address, never opened from here"))
        self.archive = _line(translate("Sources", "Archived at"))
        self.by = _line(translate("Sources", "Verified by"), by)
        self.date = DateField(theme, "", translate("Sources", "Date"))
        self.captured = DateField(theme, "", translate("Sources", "Captured on"))
        self.quotation = TextBox(
            theme,
            "",
            translate("Sources", "Quotation, in the words of the source"),
            _QUOTATION,
            translate("Sources", "Paste the sentence that bears the claim"),
        )
        self.reliability = QComboBox()
        self.reliability.setItemDelegate(ChoiceRows(theme, self.reliability))
        self.reliability.addItems(list(RELIABILITIES.values()))
        self.reliability.setAccessibleName(translate("Sources", "Reliability"))
        self.choice = QComboBox()
        self.choice.setItemDelegate(ChoiceRows(theme, self.choice))
        self.choice.setAccessibleName(translate("Sources", "Which source"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(20)
        self.choice.addItem(translate("Sources", "A new source"))
        for one in self._statement.sources:
            self.choice.addItem(", ".join(part for part in (name_of(one), about(one)) if part))
        self.keep = QPushButton()
        self.keep_only = QPushButton(translate("Sources", "Keep"))
        self.cancel = QPushButton(translate("Sources", "Cancel"))
        self.remove = QPushButton(translate("Sources", "Remove source"))
        self.use_other = QPushButton(translate("Sources", "Use that one"))
        self._told = WrappedLabel(theme, "", Use.INTERFACE, "text")
        self._note = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self.title.pasted.connect(self._take_pasted)
        self.choice.currentIndexChanged.connect(self._choose)
        for field in (self.title, self.author, self.publisher, self.address, self.archive):
            field.textChanged.connect(self._follow)
        for dated in (self.date, self.captured):
            dated.textChanged.connect(self._follow)
        self.quotation.edit.textChanged.connect(self._follow)
        self.keep.clicked.connect(lambda: self._keep(verify=self._would_verify))
        self.keep_only.clicked.connect(lambda: self._keep(verify=False))
        self.cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(self._remove)
        self.use_other.clicked.connect(self._use_other)

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
        self.keep.setDefault(True)

    def _fit(self) -> None:
        """As high as all of it needs, and no larger than the screen lets it be."""
        room = self.screen().availableGeometry()
        width = min(max(WIDTH, self._theme.size(WIDTH)), room.width() - 48)
        self.setMinimumWidth(width)
        # Room for a note of three lines, so that typing does not bring a scroll bar.
        line = 2 * self._theme.line_height(Use.SECONDARY)
        # -1 where nothing in the fields is higher for being narrower.
        fields = max(self._grid.totalHeightForWidth(width), self._grid.totalSizeHint().height())
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
        grid = QGridLayout(body)
        grid.setContentsMargins(24, 20, 24, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, self._theme.size(_DATE))
        self._grid, self._rows = grid, 0
        if self._present is None and self._statement.sources:
            self._add_row((translate("Sources", "Which source"), self.choice, 0, 3))
        self._add_row((translate("Sources", "Title"), self.title, 0, 3))
        self._add_row(
            (translate("Sources", "Author"), self.author, 0, 1),
            (translate("Sources", "Publisher"), self.publisher, 1, 1),
            (translate("Sources", "Date"), self.date, 2, 1),
        )
        self._add_row(
            (translate("Sources", "Address, never opened from here"), self.address, 0, 2),
            (translate("Sources", "Captured on"), self.captured, 2, 1),
        )
        self._add_row((translate("Sources", "Quotation, in the words of the source"), self.quotation, 0, 3))
        self._add_row(
            (translate("Sources", "Reliability"), self.reliability, 0, 1),
            (translate("Sources", "Archived at"), self.archive, 1, 1),
            (translate("Sources", "Verified by"), self.by, 2, 1),
        )
        grid.addWidget(Hairline(self._theme, upright=False), self._rows, 0, 1, 3)
        grid.addWidget(self._bears(), self._rows + 1, 0, 1, 3)
        grid.addWidget(self._note, self._rows + 2, 0, 1, 3)
        grid.setRowStretch(self._rows + 3, 1)
        return body

    def _add_row(self, *fields: tuple[str, QWidget, int, int]) -> None:
        for words, field, column, wide in fields:
            label = TextLabel(self._theme, words, Use.SECONDARY, "text2")
            label.setBuddy(field)
            self._grid.addWidget(label, self._rows, column, 1, wide)
            self._grid.addWidget(field, self._rows + 1, column, 1, wide)
        self._grid.setRowMinimumHeight(self._rows + 2, 8)
        self._rows += 3

    def _bears(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        count = len(self._borne)
        said = translate("Sources", "Bears %n claims", "", count)
        if not count:
            said = translate("Sources", "Bears no claim yet")
        elif self._present is None:
            said = translate("Sources", "Will bear this claim")
        column.addWidget(TextLabel(self._theme, said, Use.STRIP_HEAD, "text2"))
        for one in self._borne[:6]:
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(IconLabel(self._theme, *SIGNS[one.group]))
            row.addWidget(TextLabel(self._theme, one.words, Use.INTERFACE, elided=True), 1)
            row.addWidget(TextLabel(self._theme, one.place, Use.SECONDARY, "text2"))
            column.addLayout(row)
        return part

    def _message(self) -> QWidget:
        self._warning = Ground(self._theme, "raised", Qt.Edge.TopEdge)
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(self._theme, "warning", "warn"))
        row.addWidget(self._told, 1)
        set_variant(self.use_other, "", small=True)
        row.addWidget(self.use_other)
        self._warning.hide()
        return self._warning

    def _foot(self) -> QWidget:
        foot = Ground(self._theme, "chrome", Qt.Edge.TopEdge)
        foot.setFixedHeight(max(FOOT, self._theme.line_height(Use.INTERFACE) + 40))
        row = QHBoxLayout(foot)
        row.setContentsMargins(*margins(16, 0, 24, 0))
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

    def _show(self, source: Source) -> None:
        self.title.setText(source.title)
        self.author.setText(source.author)
        self.publisher.setText(source.publisher)
        self.address.setText(source.address)
        self.archive.setText(source.archive)
        self.date.show_date(source.date)
        self.captured.show_date(source.captured)
        self.quotation.edit.setPlainText(source.quotation)
        self.reliability.setCurrentIndex(list(Reliability).index(source.reliability))
        for field in (self.title, self.author, self.publisher, self.address, self.archive):
            field.setCursorPosition(0)

    def source(self) -> Source:
        """The source as it stands in the fields. Raises NoDay where a date is none."""
        return replace(
            self._source,
            title=_plain(self.title),
            author=_plain(self.author),
            publisher=_plain(self.publisher),
            address=_plain(self.address),
            archive=_plain(self.archive),
            date=self.date.date(),
            captured=self.captured.date(),
            quotation=self.quotation.text().strip(),
            reliability=list(Reliability)[self.reliability.currentIndex()],
        )

    def _choose(self, place: int) -> None:
        """One that is there in place of a new one, or a new one after all."""
        self._source = self._statement.sources[place - 1] if place > 0 else Source()
        self._show(self._source)
        self._follow()

    def _take_pasted(self, source: Source) -> None:
        """What a pasted reference says, where nothing else was typed yet."""
        for field, text in (
            (self.title, source.title),
            (self.author, source.author),
            (self.publisher, source.publisher),
            (self.address, source.address),
            (self.archive, source.archive),
        ):
            if text and not field.text().strip():
                field.setText(text)
        for dated, iso in ((self.date, source.date), (self.captured, source.captured)):
            if iso and not dated.text().strip():
                dated.show_date(iso)

    @property
    def _would_verify(self) -> bool:
        return self._verifies and bool(self.quotation.text().strip())

    def _follow(self) -> None:
        """What keeping does, and what is in its way."""
        wrong = ""
        try:
            source = self.source()
        except NoDay as error:
            wrong, source = str(error), self._source
        for dated in (self.date, self.captured):
            dated.mark_wrong(_is_wrong(dated))
        says = any((source.title, source.author, source.publisher, source.address, source.archive))
        if not wrong and not says:
            wrong = translate("Sources", "Say what the source is: its title or its address")
        verifies = self._would_verify
        name = translate("Sources", "Keep and verify") if verifies else translate("Sources", "Keep")
        self.keep.setText(name)
        self.keep_only.setVisible(verifies)
        wake = translate("Sources", "With a quotation it can be verified too")
        explain(self.keep, wrong, "" if verifies or not self._verifies else wake)
        explain(self.keep_only, wrong)
        told = text_of(source_note(source, self._statement.primary.language)) if says else ""
        self._note.setText(translate("Sources", "Footnote: {words}").format(words=told) if told else "")
        other = source_at(self._statement, source.address, but=self._source.id)
        appears = other is not None and self._warning.isHidden()
        self._warning.setVisible(other is not None)
        if other is not None:
            name = name_of(other)
            self._told.setText(translate("Sources", "“{name}” has this address.").format(name=name))
        if appears:
            self._fit()

    # Answers

    def _use_other(self) -> None:
        """The source that has the address, in place of the one being written."""
        other = source_at(self._statement, self.address.text(), but=self._source.id)
        if other is None:
            return
        if self._present is None:
            self.choice.setCurrentIndex(self._statement.sources.index(other) + 1)
            self._source = other
            self._show(other)
            self._follow()
            self.quotation.setFocus(Qt.FocusReason.OtherFocusReason)
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


def _line(name: str, text: str = "") -> QLineEdit:
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def _is_wrong(field: DateField) -> bool:
    try:
        field.date()
    except NoDay:
        return True
    return False
