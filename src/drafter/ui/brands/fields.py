"""The fields of the form: text, millimetres, sizes and colours, each giving only what can be kept."""

from __future__ import annotations

import re

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from drafter.compose.brand import TypeSize
from drafter.ui.column.fields import SharedUndoField
from drafter.ui.controls import TextLabel
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_NUMBER = r"\d{0,3}(?:[.,]\d{0,3})?"
_SIZE = re.compile(r"\s*(\d{1,3}(?:[.,]\d+)?)\s*/\s*(\d{1,3}(?:[.,]\d+)?)\s*")
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")


class FormField(SharedUndoField):
    """A field with a name for screen readers, 32 high or 28."""

    def __init__(self, name: str, placeholder: str = "", small: bool = False) -> None:
        super().__init__()
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMinimumWidth(40)
        # Files that are dropped here are for the window.
        self.setAcceptDrops(False)

    def set_refused(self, why: str) -> None:
        """Mark the field as holding what is not kept, and say why; empty takes the mark away."""
        if bool(self.property("refused")) != bool(why):
            self.setProperty("refused", bool(why))
            self.update()
        self.setAccessibleDescription(why)

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())


class _Checked(FormField):
    """A field whose text stands for a value. What cannot be read is put right when the focus leaves."""

    given = Signal(object)

    def __init__(self, name: str, small: bool = False) -> None:
        super().__init__(name, small=small)
        self._shown: object = None
        self.textEdited.connect(self._typed)

    def read(self, text: str) -> object:
        """The value of a text, None where it is none."""
        raise NotImplementedError

    def written(self, value: object) -> str:
        """A value as text."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show a value, leaving text alone that stands for it already."""
        if self.hasFocus() and self.read(self.text()) == value:
            self._shown = value
            return
        self._shown = value
        self.show_text(self.written(value))

    def _typed(self, text: str) -> None:
        value = self.read(text)
        if value is not None and value != self._shown:
            self._shown = value
            self.given.emit(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and self._shown is not None:
            self.show_text(self.written(self._shown))


class _Stepped(_Checked):
    """A number that the arrow keys move."""

    step = 0.1
    least, most = 0.0, 100.0

    def stepped(self, value: object, by: float) -> object:
        """The value so much further."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 10,
            Qt.Key.Key_PageDown: -10,
        }.get(Qt.Key(event.key()))
        if steps is None or self.isReadOnly() or self._shown is None:
            super().keyPressEvent(event)
            return
        value = self.stepped(self._shown, steps * self.step)
        if value != self._shown:
            self._shown = value
            self.show_text(self.written(value))
            self.given.emit(value)


class MillimetreField(_Stepped):
    """A length such as “13.2 mm”; arrows move it by a tenth."""

    def __init__(self, name: str, least: float, most: float) -> None:
        super().__init__(name, small=True)
        self.least, self.most = least, most
        pattern = QRegularExpression(rf"\s*{_NUMBER}\s*(?:m|mm)?\s*")
        self.setValidator(QRegularExpressionValidator(pattern, self))
        self.setToolTip(
            translate("Brands", "{least} to {most} mm").format(least=f"{least:g}", most=f"{most:g}")
        )

    def read(self, text: str) -> object:
        match = re.match(r"\s*(\d+(?:[.,]\d+)?)", text)
        value = float(match[1].replace(",", ".")) if match else -1.0
        return value if self.least <= value <= self.most else None

    def written(self, value: object) -> str:
        return translate("Brands", "{length} mm").format(length=f"{value:g}")

    def stepped(self, value: object, by: float) -> object:
        assert isinstance(value, float)
        return min(max(round(value + by, 2), self.least), self.most)


class SizeField(_Stepped):
    """Size and leading in points, such as “10.5 / 15”; arrows move the size, and the leading with it."""

    step = 0.5

    def __init__(self, name: str) -> None:
        super().__init__(name)
        pattern = QRegularExpression(rf"\s*{_NUMBER}\s*/?\s*{_NUMBER}\s*")
        self.setValidator(QRegularExpressionValidator(pattern, self))
        self.setToolTip(translate("Brands", "Size / leading in points"))
        tabular(self)

    def read(self, text: str) -> object:
        match = _SIZE.fullmatch(text)
        if match is None:
            return None
        size, leading = (float(part.replace(",", ".")) for part in match.groups())
        return TypeSize(size, leading) if 4 <= size <= 72 and size <= leading <= 120 else None

    def written(self, value: object) -> str:
        assert isinstance(value, TypeSize)
        return f"{value.size:g} / {value.leading:g}"

    def stepped(self, value: object, by: float) -> object:
        assert isinstance(value, TypeSize)
        size = min(max(value.size + by, 4.0), 72.0)
        return TypeSize(size, min(max(round(value.leading + size - value.size, 3), size), 120.0))


class ColourField(_Checked):
    """A colour such as “#A32A12”; the sign is put there if it is not typed."""

    def __init__(self, name: str) -> None:
        super().__init__(name, small=True)
        self.setValidator(QRegularExpressionValidator(QRegularExpression("#?[0-9A-Fa-f]{0,6}"), self))
        self.setToolTip("#RRGGBB")
        tabular(self)

    def read(self, text: str) -> object:
        match = _COLOUR.fullmatch(text.strip())
        return f"#{match[1].upper()}" if match else None

    def written(self, value: object) -> str:
        return str(value).upper()


def tabular(widget: QWidget) -> None:
    """Set figures of one width, where the font has them."""
    font = widget.font()
    with_tabular_figures(font)
    widget.setFont(font)


def with_tabular_figures(font: QFont) -> QFont:
    """The font with figures of one width."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def labelled(theme: Theme, name: str, control: QWidget) -> QVBoxLayout:
    """A control under its label, which leads to it."""
    label = TextLabel(theme, name, Use.SECONDARY, "text2")
    label.setBuddy(control)
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(control)
    return column


def read_only(field: QLineEdit, locked: bool) -> None:
    """Let a field be read and copied from, but not written in."""
    field.setReadOnly(locked)
