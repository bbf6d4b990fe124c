"""A title field that takes a pasted reference apart."""

from __future__ import annotations

import re
from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from drafter.desk.source_lists import read_sources
from drafter.model.errors import InputRefused

_REFERENCE = re.compile(r"\n|https?://|www\.|^\s*@\w+\s*\{|^TY\s+-|[“„«\"]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\.\S+")
_LONGEST = 20_000


class ReferenceLine(QLineEdit):
    """One line of text; `pasted` comes with the source that a pasted reference names."""

    pasted = Signal(object)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.matches(QKeySequence.StandardKey.Paste) or not self.take(
            QApplication.clipboard().text()
        ):
            super().keyPressEvent(event)

    def take(self, text: str) -> bool:
        """Take a pasted reference apart where it is one; whether it was."""
        if self.text().strip() or len(text) > _LONGEST or not _REFERENCE.search(text):
            return False
        with suppress(InputRefused):
            found = read_sources(text, self._language)
            if len(found.sources) == 1:
                self.pasted.emit(found.sources[0])
                return True
        return False

    @property
    def address(self) -> str:
        """The address that was typed here and nothing else; empty where there is other text."""
        text = self.text().strip()
        return text if _ADDRESS.fullmatch(text) else ""
