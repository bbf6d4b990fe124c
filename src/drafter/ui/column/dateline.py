"""The quiet line under the headline: what kind of text it is, place and date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from drafter.model.edits import set_dateline, set_label
from drafter.register.punctuation import correction
from drafter.ui.column.fields import QuietField
from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.texts import translate
from drafter.ui.theme import Use

_BETWEEN = 20


class DatelineRow(Row):
    """Two fields without frames, the first as wide as its words."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(4)
        self._setting = setting
        self._kind: QuietField | None = None
        self._date: QuietField | None = None

    def estimate(self, width: int) -> int:
        return self._setting.theme.line_height(Use.SECONDARY) + 4

    def fit(self, width: int) -> int:
        return self.estimate(width)

    def make(self, parent: QWidget) -> QWidget:
        widget = QWidget(parent)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._setting.theme.size(_BETWEEN))
        kind, date = translate("Column", "Kind of text"), translate("Column", "Place and date")
        self._kind = self._field(kind, widget)
        self._date = self._field(date, widget)
        row.addWidget(self._kind)
        row.addWidget(self._date, 1)
        self._kind.written.connect(self._write_kind)
        self._date.written.connect(self._write_date)
        self.show()
        return widget

    def _field(self, name: str, parent: QWidget) -> QuietField:
        field = QuietField(self._setting.theme, name, name, Use.SECONDARY, parent)
        field.lock(self._setting.locked)
        field.left.connect(lambda key: self._setting.column.leave(self, key is Qt.Key.Key_Down))
        return field

    def released(self) -> None:
        self._kind = self._date = None

    def _typographic(self, field: QuietField | None, text: str) -> str:
        """What is in a field with the mark that was typed last as print has it."""
        at = field.cursorPosition() if field is not None else 0
        if field is None or text[at - 1 : at] not in ("'", '"'):
            return text
        typing = self._setting.column.typing
        found = correction(
            text[:at], self._setting.edition.language, quotes=typing.quotes, spaces=typing.spaces
        )
        if found is None:
            return text
        made = text[: at - found.count] + found.text
        field.show_text(made + text[at:])
        field.setCursorPosition(len(made))
        return made + text[at:]

    def _write_kind(self, text: str) -> None:
        text = self._typographic(self._kind, text)
        edition = self._setting.edition.id
        self._setting.column.edit(
            lambda s: set_label(s, edition, text), translate("Column", "Kind of text"), f"label {edition}"
        )

    def _write_date(self, text: str) -> None:
        text = self._typographic(self._date, text)
        edition = self._setting.edition.id
        self._setting.column.edit(
            lambda s: set_dateline(s, edition, text),
            translate("Column", "Place and date"),
            f"dateline {edition}",
        )

    def show(self) -> None:
        """Bring the fields up to date."""
        edition = self._setting.edition
        if self._kind is not None and self._date is not None:
            self._kind.show_text(edition.label)
            self._date.show_text(edition.dateline)

    def enter(self, towards: Qt.Key, x: float) -> bool:
        if self._date is None or towards not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return False
        self._date.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
