"""What edits a cell of several lines in place: small fields on the ground of the table."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from drafter.ui.theme import Theme, Use


class CellEditor(QWidget):
    """Lies over what it edits."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def field(self, name: str) -> QLineEdit:
        """A field that says what belongs into it."""
        field = QLineEdit(self)
        field.setProperty("small", True)
        field.setFont(self._theme.font(Use.INTERFACE))
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        return field
