"""Basis and deadline of a call, folded away until they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from drafter.model.calls import Call
from drafter.ui.column.days import NoDay, read_day, short_day
from drafter.ui.column.fields import SharedUndoField
from drafter.ui.controls import TextLabel
from drafter.ui.sides import inset, inwards, margins, mirrored_at
from drafter.ui.style_paint import paint_wrong
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.ui.column.day_picker import DayPicker

_ROW = 32
# Room for the longest day of French: "1er septembre 2026".
_DEADLINE = 184


class FoldRow(QAbstractButton):
    """A chevron and words; pressed, it shows or hides what it names."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font(Use.SECONDARY))
        theme.changed.connect(self.update)

    def say(self, words: str) -> None:
        """What can be unfolded."""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.size(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        colour = colours.text if self.underMouse() else colours.text2
        name = "chevron-down" if self.isChecked() else inwards(self)
        picture = self._theme.icons.pixmap(name, colour, 16, self.devicePixelRatioF())
        painter.drawPixmap(mirrored_at(self, 26, (self.height() - 16) // 2, 16), picture)
        painter.setPen(colour)
        area = inset(painter, self.rect(), 46, 8)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class DayField(SharedUndoField):
    """A field for a date, typed or taken from a calendar; a wrong one is marked and says why."""

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, theme: Theme, language: str = "en") -> None:
        super().__init__()
        self._theme = theme
        self._language = language
        self._wrong = False
        self._day = ""
        self.picker: DayPicker | None = None
        self.setAccessibleName(translate("Calls", "Deadline"))
        self.setPlaceholderText(short_day("2026-11-30", language))
        self._open = self.addAction(theme.icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._open.setText(translate("Calls", "Calendar"))
        self._open.setToolTip(f"{self._open.text()}  Alt+Down")
        self._open.triggered.connect(self.open_calendar)
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._finish)

    def lock(self, why: str) -> None:
        super().lock(why)
        self._open.setEnabled(not why)

    def open_calendar(self) -> None:
        """A calendar below the field; what is chosen there is the date."""
        if self.isReadOnly():
            return
        from drafter.ui.column.day_picker import DayPicker

        # The window's own, not the field's: what is in it has no place in the column's order of Tab.
        picker = DayPicker(self._theme, self._day, self._language, self.window())
        picker.chosen.connect(self._pick)
        self.picker = picker
        picker.open_below(self)

    def _pick(self, iso: str) -> None:
        self.show_text(short_day(iso, self._language))
        self._day = iso
        self.refused.emit("")
        self.chosen.emit(iso)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _opens(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _opens(event):
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def show_day(self, iso: str) -> None:
        """Show a date, unless the writer is typing that very one."""
        self._day = iso
        try:
            typed = read_day(self.text(), self._language)
        except NoDay:
            typed = None
        if typed != iso:
            self.show_text(short_day(iso, self._language))

    def _edited(self, text: str) -> None:
        self.refused.emit("")
        try:
            self.chosen.emit(read_day(text, self._language))
        except NoDay:
            return

    def _finish(self) -> None:
        try:
            day = read_day(self.text(), self._language)
        except NoDay as why:
            self.refused.emit(str(why))
            return
        self.refused.emit("")
        self.show_text(short_day(day, self._language))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._finish()

    def mark_wrong(self, why: str) -> None:
        """Show that the text is no date."""
        self._wrong = bool(why)
        self.setAccessibleDescription(why)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._wrong:
            paint_wrong(self, self._theme.colours)


def _opens(event: QKeyEvent) -> bool:
    """Whether a key opens what hangs from a field."""
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down)


class CallDetails(QWidget):
    """The folded row and, below it, the fields."""

    basis_written = Signal(str)
    deadline_chosen = Signal(str)
    height_changed = Signal()

    def __init__(self, theme: Theme, call: Call, parent: QWidget | None = None, language: str = "en") -> None:
        super().__init__(parent)
        self._theme = theme
        self._fold = FoldRow(theme)
        self._inner = QWidget()
        self._basis = SharedUndoField()
        self._basis.setAccessibleName(translate("Calls", "Basis"))
        self._deadline = DayField(theme, language)
        for field in (self._basis, self._deadline):
            field.setProperty("small", True)
            field.setFont(theme.font(Use.INTERFACE))
        self._why = TextLabel(theme, "", Use.SECONDARY, "err")
        self._why.hide()
        self._assemble()
        self._inner.setVisible(False)
        self._fold.toggled.connect(self._toggle)
        self._basis.textEdited.connect(self.basis_written)
        self._deadline.chosen.connect(self.deadline_chosen)
        self._deadline.refused.connect(self._refuse)
        self.show_call(call)

    def _assemble(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._fold.setFixedHeight(self._theme.size(_ROW))
        outer.addWidget(self._fold)
        outer.addWidget(self._inner)
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(*margins(32, 4, 16, 16))
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, self._theme.size(_DEADLINE))
        basis, deadline = translate("Calls", "Basis"), translate("Calls", "Deadline")
        for column, (words, field) in enumerate(((basis, self._basis), (deadline, self._deadline))):
            label = TextLabel(self._theme, words, Use.SECONDARY, "text2")
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            field.setFixedHeight(max(self._theme.size(28), 28))
            grid.addWidget(field, 1, column)
        self._deadline.setFixedWidth(self._theme.size(_DEADLINE))
        grid.addWidget(self._why, 2, 1)

    @property
    def fold(self) -> FoldRow:
        """The row that unfolds the fields."""
        return self._fold

    @property
    def basis(self) -> SharedUndoField:
        """The field for the basis."""
        return self._basis

    @property
    def deadline(self) -> DayField:
        """The field for the deadline."""
        return self._deadline

    def lock(self, why: str) -> None:
        """Let basis and deadline be read alone, where there is a reason."""
        self._basis.lock(why)
        self._deadline.lock(why)
        self._say()

    def _toggle(self, shown: bool) -> None:
        self._inner.setVisible(shown)
        self._say()
        self.height_changed.emit()
        if shown:
            self._basis.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, why: str) -> None:
        if why == self._why.text() and self._why.isVisibleTo(self) == bool(why):
            return
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._deadline.mark_wrong(why)
        self.height_changed.emit()

    def show_call(self, call: Call) -> None:
        """Show the call as it is now."""
        self._call = call
        self._basis.show_text(call.basis)
        self._deadline.show_day(call.deadline)
        self._say()

    def _say(self) -> None:
        empty = not (self._call.basis or self._call.deadline or self._fold.isChecked())
        empty = empty and not self._basis.isReadOnly()
        self._fold.say(
            translate("Calls", "Add basis or deadline") if empty else translate("Calls", "Basis and deadline")
        )

    @property
    def begun(self) -> bool:
        """Whether there is a basis or a deadline, or a field for them is open."""
        return bool(self._call.basis or self._call.deadline or self._fold.isChecked())

    def unfold(self, deadline: bool) -> None:
        """Show the fields and go to one of them."""
        # In sight first: what is hidden takes no focus.
        self.show()
        self._fold.setChecked(True)
        field = self._deadline if deadline else self._basis
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_wanted(self) -> int:
        """How high it is as it is folded now."""
        height = self._fold.height()
        if self._fold.isChecked():
            height += self._inner.sizeHint().height()
        return height
