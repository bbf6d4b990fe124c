"""What the export dialog knows beforehand: what is left to fix, and what the files are most likely for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from drafter.compose.composition import Purpose
from drafter.model.signatories import ABSENT
from drafter.model.statement import Statement
from drafter.ui.controls import IconLabel, TextLabel
from drafter.ui.status_line import Found, told
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


def likely_purpose(statement: Statement) -> Purpose:
    """What a first export is for: a draft, as long as nobody is asked to sign."""
    asked = any(one.name.strip() and one.state not in ABSENT for one in statement.signatories)
    return Purpose.RELEASE if asked else Purpose.DRAFT


class FoundLine(QWidget):
    """The sign, how many findings there are to fix, or else to look at, and the way to the first."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = IconLabel(theme, "error", "err")
        self._words = TextLabel(theme, "", Use.INTERFACE)
        self.go = QPushButton(translate("Export", "Show"))
        self.go.setAutoDefault(False)
        self.go.setToolTip(translate("Export", "Close, and go to the first finding"))
        set_variant(self.go, "link", small=True)
        self.go.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sign)
        row.addSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self.go)
        self._held = False
        self.tell(Found())

    @property
    def text(self) -> str:
        """What is said."""
        return self._words.text()

    def tell(self, found: Found) -> None:
        """Say what there is; nothing, where there is nothing or nobody looked."""
        words = told(found.errors, 0) or told(0, found.others)
        self._words.setText(words)
        self.go.setAccessibleDescription(words)
        if words:
            self._sign.set_icon(found.icon, found.colour)
        self._place()

    def hold(self, held: bool) -> None:
        """Give way to what is said of the writing, or come back."""
        self._held = held
        self._place()

    def _place(self) -> None:
        self.setVisible(bool(self.text) and not self._held)
