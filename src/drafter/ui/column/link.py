"""The small field that asks for a link's address."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.popup import Popup
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

_WIDTH = 400
_ADDRESS = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")


def address_of(text: str) -> str:
    """What was typed as an address: `https://` before a bare one, `mailto:` before a mail address."""
    text = "".join(text.split())
    if not text or re.match(r"(https?|mailto):", text, re.IGNORECASE):
        return text
    return f"mailto:{text}" if _ADDRESS.fullmatch(text) else f"https://{text}"


class LinkField(Popup):
    """Hangs below the words that the link is for; Enter takes the address, Escape leaves all as it was."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, editor: ProseEditor, present: str, proposed: str = "") -> None:
        super().__init__(theme, editor)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*self.margins(8))
        layout.setSpacing(8)
        self.field = QLineEdit(present or proposed)
        self.field.setProperty("small", True)
        self.field.setPlaceholderText("https://")
        self.field.setAccessibleName(translate("Column", "Address of the link"))
        self.field.returnPressed.connect(self._take)
        layout.addWidget(self.field, 1)
        if present:
            remove = QPushButton(translate("Column", "Remove"))
            set_variant(remove, small=True)
            remove.setAutoDefault(False)
            remove.clicked.connect(lambda: self._answer(""))
            layout.addWidget(remove)
        self.setFixedWidth(_WIDTH + 2 * self.shadow)

    def open_at(self, editor: ProseEditor) -> None:
        """Show below the words."""
        cursor = editor.textCursor()
        cursor.setPosition(cursor.selectionStart())
        below = editor.viewport().mapToGlobal(editor.cursorRect(cursor).bottomLeft() + QPoint(0, 6))
        self.open(below)
        self.field.setFocus()
        self.field.selectAll()

    def _take(self) -> None:
        self._answer(address_of(self.field.text()))

    def _answer(self, address: str) -> None:
        self.close()
        self.chosen.emit(address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
