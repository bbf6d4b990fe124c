"""The small field that gives a version its name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from drafter.ui.column.popup import Popup
from drafter.ui.controls import TextLabel
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_WIDTH = 340
_LONGEST = 120


class NameField(Popup):
    """Asks what the text as it is now should be called; Enter keeps it, Escape does not."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, number: int) -> None:
        super().__init__(theme, parent)
        label = TextLabel(
            theme,
            translate("History", "Version {number}, named").format(number=number),
            Use.SECONDARY,
            "text2",
        )
        self.field = QLineEdit()
        self.field.setProperty("small", True)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(translate("History", "first full draft"))
        self.field.setAccessibleName(translate("History", "Name of the version"))
        self.field.returnPressed.connect(self._take)
        self.keep = QPushButton(translate("History", "Keep"))
        set_variant(self.keep, small=True)
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._take)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(*self.margins(10))
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(row)
        self.setFixedWidth(theme.size(_WIDTH) + 2 * self.shadow)

    def open_at(self, place: QPoint) -> None:
        """Show at a place of the screen, with the keyboard in the field."""
        self.open(place)
        self.field.setFocus()

    def _take(self) -> None:
        name = self.field.text()
        self.close()
        self.named.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
