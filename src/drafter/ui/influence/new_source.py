"""A field for a source that is not there yet: its title, or its address, in one line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from drafter.model.sources import Source
from drafter.ui.column.popup import Popup
from drafter.ui.controls import TextLabel
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH = 320


class NewSource(Popup):
    """Takes a line; `given` comes with the source that it makes."""

    given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = translate("Influence", "Title or address of the source")
        self.field = QLineEdit()
        self.field.setProperty("small", True)
        self.field.setAccessibleName(name)
        self.field.setFixedWidth(theme.size(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(12))
        column.setSpacing(6)
        column.addWidget(TextLabel(theme, name, Use.SECONDARY, "text2"))
        column.addWidget(self.field)
        hint = translate("Influence", "Enter adds it; the Sources tab has the rest")
        column.addWidget(TextLabel(theme, hint, Use.SECONDARY, "text2"))

    def open_below(self, widget: QWidget) -> None:
        """Hang from a widget, with the cursor in the field."""
        self.open(widget.mapToGlobal(QPoint(0, widget.height() + 2)))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        typed = " ".join(self.field.text().split())
        self.close()
        if typed:
            is_address = typed.startswith(("http://", "https://"))
            self.given.emit(Source(address=typed) if is_address else Source(title=typed))
