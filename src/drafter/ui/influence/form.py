"""The fields of a measure, in place of its half of the card while it is edited."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from drafter.model.influence import Measure, Stage
from drafter.register.countries import country_by_code, country_codes, country_named
from drafter.ui.column.days import NoDay
from drafter.ui.column.fields import SharedUndoField, is_undo
from drafter.ui.controls import TextLabel
from drafter.ui.influence.wording import kind_names, read_date, shown_country, shown_date, stage_names
from drafter.ui.style import set_variant
from drafter.ui.text_box import TextBox
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_SIDE = 16


class _Words(TextBox):
    """Several lines whose undo is the window's; line ends become spaces."""

    def __init__(self, theme: Theme, name: str, height: int, hint: str = "") -> None:
        super().__init__(theme, "", name, height, hint)
        self.edit.setUndoRedoEnabled(False)
        # Tab would come to the box as well, and the box has no place in the column's order.
        self.setFocusProxy(None)  # type: ignore[arg-type]

    def show_text(self, text: str) -> None:
        """Show `text` with the cursor where it was, as far as it goes."""
        if self.text() == text:
            return
        blocked = self.edit.blockSignals(True)
        at = self.edit.textCursor().position()
        self.edit.setPlainText(text)
        cursor = self.edit.textCursor()
        cursor.setPosition(min(at, self.edit.document().characterCount() - 1))
        self.edit.setTextCursor(cursor)
        self.edit.blockSignals(blocked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_undo(event):
            event.ignore()
            return True
        if event.type() is QEvent.Type.KeyPress and _enters(event):
            # On to the next field, as in fields of one line.
            self.edit.focusNextChild()
            return True
        return super().eventFilter(watched, event)


class MeasureForm(QWidget):
    """Edits a measure field by field: `written` comes with the field's name and the measure as it is then."""

    written = Signal(str, object)
    closed = Signal()

    def __init__(self, theme: Theme, language: str, title_hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._measure = Measure()
        self.title = _Words(theme, translate("Influence", "What it is"), 52, title_hint)
        self.date = self._field(translate("Influence", "Date"), shown_date("2024-10-09", language))
        self.country = self._field(translate("Influence", "Country"))
        self.body = self._field(translate("Influence", "Who decided or acted"))
        self.identifier = self._field(translate("Influence", "Number or official title"))
        self.kind = self._choice(translate("Influence", "Kind"), ("", *kind_names()), _kind_name)
        self.stage = self._choice(translate("Influence", "How far it came"), tuple(Stage), _stage_name)
        self.courts = _Words(theme, translate("Influence", "What courts said"), 52)
        self._why = TextLabel(theme, "", Use.SECONDARY, "err")
        self._why.hide()
        self.done = QPushButton(translate("Influence", "Done"))
        self.done.setAutoDefault(False)
        set_variant(self.done, small=True)
        self.done.setToolTip(f"{self.done.text()}  Esc")
        self.done.clicked.connect(self.closed)
        names = QCompleter([country_by_code(code, language) for code in country_codes()], self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.country.setCompleter(names)
        self._assemble()
        self._connect()

    def _field(self, name: str, hint: str = "") -> SharedUndoField:
        field = SharedUndoField()
        field.setProperty("small", True)
        field.setFont(self._theme.font(Use.INTERFACE))
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        return field

    def _choice(self, name: str, keys: tuple[str, ...], words: Callable[[str], str]) -> QComboBox:
        choice = QComboBox()
        choice.setProperty("small", True)
        choice.setAccessibleName(name)
        # As narrow as its room; a long word is elided.
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(6)
        for key in keys:
            choice.addItem(words(key), str(key))
        return choice

    def _assemble(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, 12, _SIDE, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        rows: tuple[tuple[QWidget, ...], ...] = (
            (self.title,),
            (self.date, self.country),
            (self.body,),
            (self.identifier,),
            (self.kind, self.stage),
            (self.courts,),
        )
        at = 0
        for widgets in rows:
            for column, widget in enumerate(widgets):
                span = 1 if len(widgets) > 1 else 2
                label = QLabel(widget.accessibleName())
                label.setFont(self._theme.font(Use.SECONDARY))
                label.setBuddy(widget.edit if isinstance(widget, _Words) else widget)
                grid.addWidget(label, at, column, 1, span)
                grid.addWidget(widget, at + 1, column, 1, span)
            grid.setRowMinimumHeight(at + 2, 4)
            at += 3
        grid.addWidget(self._why, at, 0, 1, 2)
        grid.addWidget(self.done, at + 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.title.edit.textChanged.connect(lambda: self._set("title", _line(self.title.text())))
        self.courts.edit.textChanged.connect(lambda: self._set("courts", _line(self.courts.text())))
        self.body.textEdited.connect(lambda text: self._set("body", text.strip()))
        self.identifier.textEdited.connect(lambda text: self._set("identifier", text.strip()))
        self.country.textEdited.connect(self._write_country)
        completer = self.country.completer()
        completer.activated.connect(self._write_country)
        self.country.returnPressed.connect(self._past_countries)
        self.date.textEdited.connect(self._write_date)
        self.date.editingFinished.connect(self._end_date)
        self.kind.activated.connect(lambda _n: self._set("kind", str(self.kind.currentData())))
        self.stage.activated.connect(lambda _n: self._set_stage())

    def _write(self, field: str, measure: Measure) -> None:
        if measure != self._measure:
            self._measure = measure
            self.written.emit(field, measure)

    def _set(self, field: str, text: str) -> None:
        values: dict[str, Any] = {field: text}
        self._write(field, replace(self._measure, **values))

    def _set_stage(self) -> None:
        self._write("stage", replace(self._measure, stage=Stage(self.stage.currentData())))

    def _write_country(self, text: str) -> None:
        self._set("country", country_named(text) or text.strip())

    def _past_countries(self) -> None:
        # Enter in the list of countries does not come to the form.
        names = self.country.completer().popup()
        if names is not None and names.isVisible():
            self.focusNextChild()

    def _write_date(self, text: str) -> None:
        self._tell("")
        try:
            self._set("date", read_date(text, self._language))
        except NoDay:
            return

    def _end_date(self) -> None:
        try:
            day = read_date(self.date.text(), self._language)
        except NoDay as why:
            self._tell(str(why))
            return
        self._tell("")
        self.date.show_text(shown_date(day, self._language))

    def _tell(self, why: str) -> None:
        if why != self._why.text():
            self._why.setText(why)
            self._why.setVisible(bool(why))
            self.date.setAccessibleDescription(why)
            self.updateGeometry()

    def show_measure(self, measure: Measure) -> None:
        """Show a measure as it is now; fields that say so already are left alone."""
        self._measure = measure
        if _line(self.title.text()) != measure.title:
            self.title.show_text(measure.title)
        if _line(self.courts.text()) != measure.courts:
            self.courts.show_text(measure.courts)
        for field, text in ((self.body, measure.body), (self.identifier, measure.identifier)):
            if field.text().strip() != text:
                field.show_text(text)
        typed = self.country.text().strip()
        if (country_named(typed) or typed) != measure.country:
            self.country.show_text(shown_country(measure.country, self._language))
        try:
            day = read_date(self.date.text(), self._language)
        except NoDay:
            day = self._measure.date if self.date.hasFocus() else "?"
        if day != measure.date:
            self.date.show_text(shown_date(measure.date, self._language))
        _choose(self.kind, measure.kind)
        _choose(self.stage, measure.stage.value)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _escapes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _escapes(event):
            self.closed.emit()
        elif _enters(event) and isinstance(self.focusWidget(), QLineEdit):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def _enters(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _escapes(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _line(text: str) -> str:
    """Words on one line, as the page has them; a space at the end is still being typed behind."""
    return " ".join(text.split())


def _choose(choice: QComboBox, key: str) -> None:
    place = choice.findData(key)
    if place < 0:
        choice.addItem(key, key)
        place = choice.count() - 1
    choice.setCurrentIndex(place)


def _kind_name(key: str) -> str:
    return kind_names().get(key) or translate("Influence", "Not said")


def _stage_name(key: str) -> str:
    return stage_names()[Stage(key)]
