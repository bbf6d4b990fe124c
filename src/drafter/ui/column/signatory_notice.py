"""The line below the button of the table that says what came of a pasted list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from drafter.ui.announcing import announce
from drafter.ui.controls import IconButton, TextLabel
from drafter.ui.sides import margins
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.desk.signatory_lists import Sorted


def told(found: Sorted, unused: int = 0) -> str:
    """What came of a list, in words; empty where every row is a new signatory and each column has a use."""
    from drafter.desk.signatory_lists import Standing

    known = sum(entry.standing is Standing.KNOWN for entry in found.entries)
    repeated = sum(entry.standing is Standing.REPEATED for entry in found.entries)
    if not (known or repeated or found.aside or unused):
        return ""
    new = len(found.entries) - known - repeated
    parts = [translate("Signatories", "%n added", "", new) if new else translate("Signatories", "None added")]
    if known:
        parts.append(translate("Signatories", "%n there already", "", known))
    if repeated:
        parts.append(translate("Signatories", "%n twice in the list", "", repeated))
    if found.aside:
        parts.append(translate("Signatories", "%n kept aside", "", len(found.aside)))
    if unused:
        parts.append(translate("Signatories", "%n columns not used", "", unused))
    return ", ".join(parts)


class Notice(QWidget):
    """Words, what can be done about them, and a cross; a bar with Cancel while a long list is read."""

    closed = Signal()
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = TextLabel(theme, "", Use.SECONDARY, elided=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.size(120))
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(translate("Signatories", "Reading the list"))
        self.look = QPushButton(translate("Signatories", "Look at them…"))
        self.look.setToolTip(translate("Signatories", "All rows of the list, to update or to copy"))
        self.cancel = QPushButton(translate("Signatories", "Cancel"))
        for button in (self.look, self.cancel):
            set_variant(button, "link", small=True)
            button.setAutoDefault(False)
        self.cross = IconButton(theme, "close", translate("Signatories", "Close the message"), 24, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(8, 0, 4, 0))
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self.look)
        row.addWidget(self.cancel)
        row.addWidget(self.cross)
        self._does: Callable[[], object] | None = None
        self.look.clicked.connect(self._look)
        self.cancel.clicked.connect(self.cancelled)
        self.cross.clicked.connect(self.closed)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say what came of a list."""
        self._show(words, False)

    def serve(self, does: Callable[[], object] | None) -> None:
        """What the button does; without anything to do it is not there."""
        self._does = does
        self.look.setVisible(does is not None)

    def _look(self) -> None:
        if self._does is not None:
            self._does()

    def wait(self) -> None:
        """Say that a list is being read."""
        self._show(translate("Signatories", "Reading the list…"), True)

    def _show(self, words: str, busy: bool) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self._bar.setVisible(busy)
        self.cancel.setVisible(busy)
        self.look.setVisible(not busy)
        self.cross.setVisible(not busy)
        self.show()
        announce(self, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colours.chrome)
        painter.drawRoundedRect(self.rect(), 6, 6)
