"""The lists of the tab: claims, one of them open as a card, and sources."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from drafter.ui.card_list import Card, CardList
from drafter.ui.checks.painter import FindingPainter
from drafter.ui.sources.card import ClaimCard
from drafter.ui.sources.rows import SourceRows
from drafter.ui.sources.wording import SIGNS
from drafter.ui.texts import translate
from drafter.ui.theme import Theme


class ClaimList(CardList):
    """The claims; `verify_wanted` comes with V."""

    verify_wanted = Signal()

    def __init__(self, theme: Theme, rows: SourceRows) -> None:
        super().__init__(theme)
        self.card = ClaimCard(theme, self.viewport())
        self._begin(rows, self.card, FindingPainter(theme, self, SIGNS))
        self.setAccessibleName(translate("Sources", "Claims"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone and event.key() == Qt.Key.Key_V:
            self.verify_wanted.emit()
        else:
            super().keyPressEvent(event)


class SourceList(CardList):
    """The sources; none of them is ever open. `removed` comes with Delete, `pasted` with what was pasted."""

    removed = Signal(str)
    pasted = Signal(str)

    def __init__(self, theme: Theme, rows: SourceRows) -> None:
        super().__init__(theme)
        self._begin(rows, _NoCard(theme, self.viewport()), FindingPainter(theme, self, SIGNS))
        self.setAccessibleName(translate("Sources", "Sources"))
        self.chosen.connect(self._mark)

    def _mark(self, name: str) -> None:
        self.setCurrentIndex(self._listed.index_of(name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self._name(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and name:
            self.removed.emit(name)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


class _NoCard(Card):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.hide()

    def height_at(self, _width: int) -> int:
        return 0
