"""The field that takes the name of one more addressee, completed from the register."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip, QWidget

from drafter.model.errors import DrafterError
from drafter.ui.column.completion import Choice, Completion
from drafter.ui.column.fields import SharedUndoField
from drafter.ui.column.setting import Setting
from drafter.ui.sides import forward
from drafter.ui.texts import translate
from drafter.ui.theme import Use

_LETTERS = 2


class AddresseeField(SharedUndoField):
    """Takes the name of one more addressee, completed from the register."""

    chosen = Signal(object)
    backed = Signal()
    emptied = Signal()
    # Enter in the empty field, or the arrow down: on to the prose.
    passed = Signal()

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self._setting = setting
        self._popup: Completion | None = None
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setFont(setting.theme.font(Use.INTERFACE))
        self.setAccessibleName(translate("Calls", "Add addressee"))
        self.textEdited.connect(self._complete)

    @property
    def popup(self) -> Completion | None:
        """The pop-up while it is open."""
        return self._popup if self._popup is not None and self._popup.isVisible() else None

    def _complete(self, text: str) -> None:
        query = text.strip()
        if len(query) < _LETTERS:
            self._shut()
            return
        language = self._setting.edition.language
        found = self._setting.register.complete(query, language)
        if self._popup is None:
            self._popup = Completion(self._setting.theme, self)
            self._popup.taken.connect(self._take)
        strip = self.parentWidget()
        assert strip is not None
        end = 0 if strip.isRightToLeft() else strip.width()
        below = strip.mapToGlobal(QPoint(end, strip.height() + 4))
        begins = self.mapToGlobal(QPoint(self.width() if strip.isRightToLeft() else 0, 0)).x()
        above = strip.mapToGlobal(QPoint(0, -4)).y()
        self._popup.show_choices(query, found, below, begins, above, strip.width())

    def _shut(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _take(self, choice: Choice) -> None:
        self._shut()
        if choice.stem:
            # The country is still to be said.
            self.setText(choice.stem)
            return
        if choice.keep:
            choice = self._kept(choice)
        self.clear()
        self.chosen.emit(choice)

    def _kept(self, choice: Choice) -> Choice:
        """The choice as a body of the register from now on; what cannot be kept is added all the same."""
        try:
            made = self._setting.register.keep(choice.name, self._setting.edition.language)
        except DrafterError as refused:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), str(refused), self)
            return Choice(choice.name)
        return Choice(choice.name, made)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        typed = self.text().strip()
        popup = self.popup
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers()
            as_typed = bool(held & Qt.KeyboardModifier.ControlModifier)
            choice = None if as_typed or popup is None else popup.choice
            if typed:
                keep = as_typed and bool(held & Qt.KeyboardModifier.ShiftModifier)
                self._take(choice or Choice(typed, keep=keep))
            else:
                self.passed.emit()
        elif popup is not None and popup.choice is not None and _forgets(event):
            self._forget(popup.choice)
        elif popup is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            popup.step(key == Qt.Key.Key_Down)
        elif key == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.passed.emit()
        elif key == Qt.Key.Key_Escape:
            if popup is not None:
                self._shut()
            else:
                self.clear()
                self.emptied.emit()
        elif not self.text() and (key == Qt.Key.Key_Backspace or forward(self, key) < 0):
            self.backed.emit()
        else:
            super().keyPressEvent(event)

    def _forget(self, choice: Choice) -> None:
        """A body of the writer's own taken from the register; the list below the field follows."""
        try:
            self._setting.register.forget(choice.institution)
        except DrafterError as refused:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), str(refused), self)
        self._complete(self.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._setting.register.prepare()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._shut()
        if not self.text():
            self.emptied.emit()

    def hideEvent(self, event: object) -> None:
        self._shut()


def _forgets(event: QKeyEvent) -> bool:
    """Shift with Delete, as lists of what was typed before have it."""
    return event.key() == Qt.Key.Key_Delete and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
