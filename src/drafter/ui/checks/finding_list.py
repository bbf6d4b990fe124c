"""The list of findings: rows by how grave they are, one of them open as a card."""

from __future__ import annotations

from drafter.ui.card_list import CardList
from drafter.ui.checks.card import FindingCard
from drafter.ui.checks.painter import FindingPainter
from drafter.ui.checks.rows import FindingRows
from drafter.ui.texts import translate
from drafter.ui.theme import Theme


class FindingList(CardList):
    """`chosen` comes with the name of a finding that a click or an arrow goes to, `entered` with Enter."""

    def __init__(self, theme: Theme, rows: FindingRows) -> None:
        super().__init__(theme)
        self.card = FindingCard(theme, self.viewport())
        self.painter = FindingPainter(theme, self)
        self._begin(rows, self.card, self.painter)
        self.setAccessibleName(translate("Checks", "Findings"))
