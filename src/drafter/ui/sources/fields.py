"""The fields of a source's sheet: dates to the day, the month or the year."""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.ui.column.days import NoDay, read_day, short_day
from drafter.ui.style_paint import paint_wrong
from drafter.ui.texts import spoken, translate
from drafter.ui.theme import Theme

_PART = re.compile(r"[12]\d{3}(?:-(?:0[1-9]|1[0-2]))?")


def read_date(text: str, language: str) -> str:
    """The ISO date of a text to the day, the month or the year; empty for none. Raises NoDay."""
    text = text.strip()
    if _PART.fullmatch(text):
        return text
    try:
        return read_day(text, language)
    except NoDay:
        with suppress(NoDay):
            # "October 2024" is a month of it.
            return read_day(f"1 {text}", language)[:7]
        raise


class DateField(QLineEdit):
    """A date as it is typed, or chosen in a calendar by Alt+Down."""

    def __init__(self, theme: Theme, iso: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = spoken()
        self._wrong = False
        self.setText(shown_date(iso, self._language))
        self.setAccessibleName(name)
        action = self.addAction(theme.icons.icon("calendar"), QLineEdit.ActionPosition.LeadingPosition)
        action.setText(translate("Calls", "Calendar"))
        action.setToolTip(f"{action.text()}  Alt+Down")
        action.triggered.connect(self.open_calendar)

    def date(self) -> str:
        """The ISO date. Raises NoDay."""
        return read_date(self.text(), self._language)

    def show_date(self, iso: str) -> None:
        """Show a date."""
        self.setText(shown_date(iso, self._language))

    def open_calendar(self) -> None:
        """A calendar below the field; what is chosen there is the date."""
        from drafter.ui.column.day_picker import DayPicker

        iso = ""
        with suppress(NoDay):
            iso = self.date()
        picker = DayPicker(self._theme, iso, self._language, self.window())
        picker.chosen.connect(self._pick)
        picker.open_below(self)

    def _pick(self, iso: str) -> None:
        self.show_date(iso)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.textEdited.emit(self.text())

    def mark_wrong(self, wrong: bool) -> None:
        """Show whether the text is no date."""
        if wrong is not self._wrong:
            self._wrong = wrong
            why = translate("Sources", "Write a day, a month or a year, as 9 Oct 2024 or 2024")
            self.setAccessibleDescription(why if wrong else "")
            self.setToolTip(why if wrong else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._wrong:
            paint_wrong(self, self._theme.colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


def shown_date(iso: str, language: str) -> str:
    """An ISO date as a field shows it."""
    return short_day(iso, language) if len(iso) == 10 else iso
