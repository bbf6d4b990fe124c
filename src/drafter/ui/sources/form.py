"""The fields of a source, in rows as its sheet shows them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from drafter.model.attachments import Attachment
from drafter.model.influence import Strength
from drafter.model.sources import Reliability, Source
from drafter.model.statement import Statement
from drafter.ui.choice_rows import ChoiceRows
from drafter.ui.column.days import NoDay
from drafter.ui.controls import TextLabel
from drafter.ui.explaining import explain
from drafter.ui.influence.strength import bars_icon
from drafter.ui.sources.fields import DateField
from drafter.ui.sources.kept_file import KeptFileField
from drafter.ui.sources.pasting import ReferenceLine
from drafter.ui.sources.wording import RELIABILITIES, about, name_of
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_QUOTATION, _DATE, _BETWEEN = 64, 144, 12
_BARS = {
    Reliability.UNKNOWN: Strength.ASSESSED,
    Reliability.LOW: Strength.ALLEGED,
    Reliability.FAIR: Strength.REPORTED,
    Reliability.HIGH: Strength.DOCUMENTED,
}


class SourceForm(QWidget):
    """Shows a source and gives it back as it is typed; `changed` comes with every change.

    With `choosing` one of the statement's sources can be taken in place of a new one: `chosen` has its place
    among them, or -1 for a new one.
    """

    changed = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, statement: Statement, source: Source, *, choosing: bool) -> None:
        super().__init__()
        self._theme = theme
        self._source = source
        self._make(statement)
        self._lay_out(choosing)
        self.show_source(source)
        self._wire()
        theme.changed.connect(self._paint_bars)
        self._paint_bars()

    def _make(self, statement: Statement) -> None:
        theme = self._theme
        self.title = ReferenceLine(statement.primary.language)
        self.title.setAccessibleName(translate("Sources", "Title"))
        self.title.setPlaceholderText(translate("Sources", "Title, or paste an address or a reference"))
        self.author = line(translate("Sources", "Author"))
        self.publisher = line(translate("Sources", "Publisher"))
        self.address = line(translate("Sources", "Address, never opened from here"))
        self.archive = line(translate("Sources", "Archived at"))
        self.date = DateField(theme, "", translate("Sources", "Date"))
        self.captured = DateField(theme, "", translate("Sources", "Captured on"))
        self.quotation = TextBox(
            theme,
            "",
            translate("Sources", "Quotation, in the words of the source"),
            _QUOTATION,
            translate("Sources", "Paste the sentence that bears the claim"),
        )
        self.reliability = _choice(theme, translate("Sources", "Reliability"))
        self.reliability.addItems(list(RELIABILITIES.values()))
        self.reliability.setIconSize(QSize(16, 16))
        self.file = KeptFileField(theme)
        self.choice = _choice(theme, translate("Sources", "Which source"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(20)
        self.choice.addItem(translate("Sources", "A new source"))
        for one in statement.sources:
            self.choice.addItem(", ".join(part for part in (name_of(one), about(one)) if part))

    def _lay_out(self, choosing: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._column = column
        self.choice.setVisible(choosing)
        if choosing:
            self._add_row((translate("Sources", "Which source"), self.choice, 1))
        else:
            self.choice.setParent(self)
        self._add_row((translate("Sources", "Title"), self.title, 1))
        self._add_row(
            (translate("Sources", "Author"), self.author, 2),
            (translate("Sources", "Publisher"), self.publisher, 3),
            (translate("Sources", "Date"), self.date, 0),
        )
        self._add_row(
            (translate("Sources", "Address, never opened from here"), self.address, 2),
            (translate("Sources", "Archived at"), self.archive, 1),
            (translate("Sources", "Captured on"), self.captured, 0),
        )
        self._add_row((translate("Sources", "Quotation, in the words of the source"), self.quotation, 1))
        self._add_row(
            (translate("Sources", "Reliability"), self.reliability, 1),
            (translate("Sources", "Kept with the statement"), self.file, 1),
        )

    def _add_row(self, *fields: tuple[str, QWidget, int]) -> None:
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        for words, field, stretch in fields:
            label = TextLabel(self._theme, words, Use.SECONDARY, "text2", elided=True)
            label.setBuddy(field)
            part = QVBoxLayout()
            part.setSpacing(5)
            part.addWidget(label)
            part.addWidget(field)
            if not stretch:
                field.setFixedWidth(self._theme.size(_DATE))
            else:
                field.setMinimumWidth(1)
            row.addLayout(part, stretch)
        self._column.addLayout(row)

    def _wire(self) -> None:
        self.title.pasted.connect(self._take_pasted)
        self.title.editingFinished.connect(self._settle_address)
        self.choice.currentIndexChanged.connect(lambda place: self.chosen.emit(place - 1))
        for field in (self.title, self.author, self.publisher, self.address, self.archive):
            field.textChanged.connect(self.changed)
        for dated in (self.date, self.captured):
            dated.textChanged.connect(self.changed)
        self.quotation.edit.textChanged.connect(self.changed)
        self.reliability.currentIndexChanged.connect(self.changed)
        self.file.changed.connect(self.changed)

    def _paint_bars(self) -> None:
        colour = self._theme.colours.text2
        for place, reliability in enumerate(Reliability):
            icon = bars_icon(_BARS[reliability], colour, self.devicePixelRatioF())
            self.reliability.setItemIcon(place, icon)

    def show_source(self, source: Source) -> None:
        """Show a source; what is typed is typed into that one."""
        self._source = source
        self.title.setText(source.title)
        self.author.setText(source.author)
        self.publisher.setText(source.publisher)
        self.address.setText(source.address)
        self.archive.setText(source.archive)
        self.date.show_date(source.date)
        self.captured.show_date(source.captured)
        self.quotation.edit.setPlainText(source.quotation)
        self.reliability.setCurrentIndex(list(Reliability).index(source.reliability))
        self.file.show_file(source.attached)
        for field in (self.title, self.author, self.publisher, self.address, self.archive):
            field.setCursorPosition(0)

    def source(self) -> Source:
        """The source as it stands in the fields. Raises NoDay where a date is none."""
        return replace(self.typed(), date=self.date.date(), captured=self.captured.date())

    def typed(self) -> Source:
        """The source as far as it is typed: of what is no date yet, the date that was there."""
        return replace(
            self._source,
            title=_plain(self.title),
            author=_plain(self.author),
            publisher=_plain(self.publisher),
            address=_plain(self.address),
            archive=_plain(self.archive),
            date=_date(self.date, self._source.date),
            captured=_date(self.captured, self._source.captured),
            quotation=self.quotation.text().strip(),
            reliability=list(Reliability)[self.reliability.currentIndex()],
            attached=self.file.attached,
        )

    def mark_dates(self) -> None:
        """Show which dates are none."""
        for dated in (self.date, self.captured):
            dated.mark_wrong(_is_wrong(dated))

    def take_file(self, attached: Attachment) -> None:
        """A file is kept with the source from now on."""
        self.file.show_file(attached)
        self.file.changed.emit()

    def lock(self, why: str) -> None:
        """Let it be read and copied, no more; what cannot be read alone says why."""
        for line_edit in self.findChildren(QLineEdit):
            line_edit.setReadOnly(True)
        self.quotation.edit.setReadOnly(True)
        explain(self.reliability, why)
        self.file.lock(why)

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

    def _settle_address(self) -> None:
        """An address that was typed as the title goes where a pasted one does."""
        address = self.title.address
        if address and not self.address.text().strip():
            self.address.setText(address)
            self.title.clear()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint_bars()


def line(name: str, text: str = "") -> QLineEdit:
    """A field of one line, named for screen readers."""
    made = QLineEdit(text)
    made.setAccessibleName(name)
    return made


def _choice(theme: Theme, name: str) -> QComboBox:
    made = QComboBox()
    made.setItemDelegate(ChoiceRows(theme, made))
    made.setAccessibleName(name)
    return made


def _plain(field: QLineEdit) -> str:
    return " ".join(field.text().split())


def _date(field: DateField, before: str) -> str:
    try:
        return field.date()
    except NoDay:
        return before


def _is_wrong(field: DateField) -> bool:
    try:
        field.date()
    except NoDay:
        return True
    return False
