"""The parts of the settings: groups with a label, lines of a name and a control, and notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from drafter.ui.controls import TextLabel, WrappedLabel
from drafter.ui.theme import Theme, Use

GROUP_GAP, LINE_GAP, NAME = 24, 12, 168


class Group(QWidget):
    """A label as over the sections of the text, and lines below it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(LINE_GAP)
        self.body.addWidget(TextLabel(theme, name, Use.LABEL, "text2"))

    def line(self, name: str, control: QWidget) -> None:
        """A control with its name before it."""
        label = TextLabel(self.theme, name)
        label.setFixedWidth(self.theme.size(NAME))
        label.setWordWrap(True)
        label.setBuddy(control)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(control, 1)
        self.body.addLayout(row)

    def note(self, words: str) -> QLabel:
        """A sentence on what stands above it."""
        label = WrappedLabel(self.theme, words, Use.SECONDARY, "text2")
        self.body.addWidget(label)
        return label


class Choice(QComboBox):
    """A list of values with their words."""

    def __init__(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumWidth(120)
        for value, words in choices:
            self.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show which one holds, without telling anyone; the first where it is none of them."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(value), 0))
        self.blockSignals(blocked)
