"""Misspelt words in fields: of notes, letters, tables and forms, which have no marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from drafter.model.where import text_at
from drafter.ui.field_words import Field, place_at, put, text_of
from drafter.ui.where_names import WHERE_NAMES

if TYPE_CHECKING:
    from drafter.desk.checking_frames import Misspelling
    from drafter.model.statement import Statement
    from drafter.ui.spelling.spelling import Spelling
    from drafter.ui.statement_window import StatementWindow

_AROUND = 40


def around(one: Misspelling, statement: Statement) -> str:
    """What a word stands in, and some words on both sides of it."""
    if one.where is None:
        return ""
    text = text_at(statement, one.where, one.block)
    low = text.rfind(" ", 0, one.start - _AROUND) + 1 if one.start > _AROUND else 0
    high = text.find(" ", one.end + _AROUND)
    high = high if high >= 0 else len(text)
    words = " ".join(text[low:high].split())
    return f"{WHERE_NAMES[one.where]}: {'… ' if low else ''}{words}{' …' if high < len(text) else ''}"


class FieldMenus(QObject):
    """Gives the menu of the field that has the keyboard what can be done about a misspelt word in it."""

    def __init__(self, window: StatementWindow, spelling: Spelling) -> None:
        super().__init__(spelling)
        self._window = window
        self._spelling = spelling
        self._field: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # One filter at a time: it is asked about every event of its field.
        if self._field is not None and isValid(self._field):
            for watched in self._watched(self._field):
                watched.removeEventFilter(self)
        self._field = None
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._is_ours(new):
            self._field = new
            for watched in self._watched(new):
                watched.installEventFilter(self)

    def _watched(self, field: QWidget) -> tuple[QWidget, ...]:
        # The pointer asks the viewport for a menu, a key the field itself.
        return (field, field.viewport()) if isinstance(field, QPlainTextEdit) else (field,)

    def _is_ours(self, widget: QWidget) -> bool:
        """Whether a widget is in the window, or in what was opened from it."""
        parent: QObject | None = widget
        while parent is not None and parent is not self._window:
            parent = parent.parent()
        return parent is self._window

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        field = self._field
        if event.type() is not QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            return False
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        one = self._word_at(field, place_at(field, None if by_key else event.pos()))
        if one is None:
            return False
        self._open(field, one, event.globalPos())
        return True

    def _word_at(self, field: Field, place: int) -> Misspelling | None:
        text, statement = text_of(field), self._window.session.statement
        for one in self._spelling.words:
            here = one.start <= place <= one.end and text[one.start : one.end] == one.word
            # A field is known by what stands in it: what is not kept yet was not read either.
            if here and one.where is not None and text_at(statement, one.where, one.block) == text:
                return one
        return None

    def _open(self, field: Field, one: Misspelling, at: QPoint) -> None:
        menu = QMenu(field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._spelling.offer(one, menu, lambda text: self._write(field, one, text))
        own = field.createStandardContextMenu()
        own.setParent(menu)
        menu.addActions(own.actions())
        menu.popup(at)

    def _write(self, field: Field, one: Misspelling, text: str) -> None:
        """As if it were typed: the field knows what becomes of it."""
        if isValid(field) and not field.isReadOnly():
            put(field, one.start, one.end, text)
            self._spelling.forget(one)
