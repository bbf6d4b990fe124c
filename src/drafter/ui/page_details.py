"""What letters and press releases have besides the text: address, reference, closing, embargo."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.statement import Letter, Statement
from drafter.ui.controls import Ground, TextLabel
from drafter.ui.explaining import explain
from drafter.ui.style import set_variant
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH, _FOOT = 560, 64
# Every half hour from -12 to +14, and the three zones that go by quarters; in seconds.
_OFFSETS = sorted((*range(-43_200, 50_401, 1800), 20_700, 31_500, 45_900))


class PageDetails(QDialog):
    """Asks for them; `kept` has the letter's parts and the embargo (ISO with offset, or empty)."""

    kept = Signal(object, str)

    def __init__(self, theme: Theme, statement: Statement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(translate("Details", "Letter and embargo"))
        letter = statement.primary.letter
        hint = translate("Details", "Empty: the bodies that the calls address")
        self.recipient = TextBox(
            theme, "\n".join(letter.recipient), translate("Details", "Recipient"), 96, hint
        )
        self.reference = _line(letter.reference, translate("Details", "Our reference"))
        self.salutation = _line(
            letter.salutation,
            translate("Details", "Salutation"),
            translate("Details", "Dear Members of the Committee,"),
        )
        self.closing = _line(
            letter.closing, translate("Details", "Closing"), translate("Details", "Yours sincerely,")
        )
        self.signer = _line(letter.signer, translate("Details", "Signed by"))
        self.signer_title = _line(letter.signer_title, translate("Details", "Title"))
        self.enclosure = _line(letter.enclosure, translate("Details", "Enclosure"))
        self.embargoed = QCheckBox(translate("Details", "Not to be published before"))
        self.moment = QDateTimeEdit()
        self.moment.setCalendarPopup(True)
        self.moment.setDisplayFormat("d MMMM yyyy, HH:mm")
        self.moment.setAccessibleName(translate("Details", "Embargo until"))
        self.zone = QComboBox()
        self.zone.setAccessibleName(translate("Details", "Time zone of the embargo"))
        self.zone.setMinimumWidth(theme.size(128))
        self.zone.addItems([_zone_name(offset) for offset in _OFFSETS])
        self._show_embargo(statement.embargo)
        self.embargoed.toggled.connect(self._enable)
        self._enable()
        self._assemble()

    def _show_embargo(self, embargo: str) -> None:
        given = QDateTime.fromString(embargo, Qt.DateFormat.ISODate) if embargo else QDateTime()
        self.embargoed.setChecked(given.isValid())
        if not given.isValid():
            given = QDateTime.currentDateTime().addDays(1)
            given.setTime(given.time().fromString("06:00", "HH:mm"))
        self.moment.setDateTime(QDateTime(given.date(), given.time()))
        offset = given.offsetFromUtc()
        near = min(range(len(_OFFSETS)), key=lambda at: abs(_OFFSETS[at] - offset))
        self.zone.setCurrentIndex(near)

    def _enable(self) -> None:
        for field in (self.moment, self.zone):
            off = translate("Details", "Tick the embargo first")
            explain(field, "" if self.embargoed.isChecked() else off)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setContentsMargins(24, 20, 24, 20)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(
            TextLabel(self._theme, translate("Details", "Printed by brands that set letters"), Use.EMPHASIS)
        )
        for field in (
            self.recipient,
            self.reference,
            self.salutation,
            self.closing,
            self.signer,
            self.signer_title,
            self.enclosure,
        ):
            label = QLabel(field.accessibleName())
            label.setBuddy(field)
            form.addRow(label, field)
        form.addItem(QSpacerItem(0, 8))
        form.addRow(
            TextLabel(
                self._theme, translate("Details", "Printed by brands that set press releases"), Use.EMPHASIS
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.moment, 1)
        row.addWidget(self.zone)
        form.addRow(self.embargoed)
        form.addRow("", row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(form)
        column.addWidget(self._foot())
        self.setMinimumWidth(self._theme.size(_WIDTH))

    def _foot(self) -> QWidget:
        foot = Ground(self._theme, "chrome")
        foot.setFixedHeight(self._theme.size(_FOOT))
        buttons = QDialogButtonBox()
        buttons.addButton(translate("Details", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.keep = buttons.addButton(translate("Details", "Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        set_variant(self.keep, "primary")
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(buttons)
        return foot

    def letter(self) -> Letter:
        """The letter's parts as they stand in the fields."""
        rows = (" ".join(row.split()) for row in self.recipient.text().splitlines())
        fields = (self.reference, self.salutation, self.closing)
        signing = (self.signer, self.signer_title, self.enclosure)
        said = [" ".join(field.text().split()) for field in (*fields, *signing)]
        return Letter(tuple(row for row in rows if row), *said)

    def embargo(self) -> str:
        """The moment as ISO with its offset, or empty."""
        if not self.embargoed.isChecked():
            return ""
        offset = _OFFSETS[self.zone.currentIndex()]
        given = self.moment.dateTime()
        moment = QDateTime(given.date(), given.time(), QTimeZone(offset))
        return moment.toString("yyyy-MM-ddTHH:mm") + _zone_name(offset).removeprefix("UTC")

    def _keep(self) -> None:
        self.kept.emit(self.letter(), self.embargo())
        self.accept()


def _zone_name(offset: int) -> str:
    sign = "-" if offset < 0 else "+"
    hours, minutes = divmod(abs(offset) // 60, 60)
    return f"UTC{sign}{hours:02}:{minutes:02}"


def _line(text: str, name: str, hint: str = "") -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    return field
