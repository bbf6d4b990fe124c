"""Signatories in another order: rows moved by keys and mouse, and sorted by a column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafter.model.signatory_edits import arrange_signatories, move_signatories
from drafter.model.statement import SignatoryOrder
from drafter.ui.texts import translate

if TYPE_CHECKING:
    from drafter.ui.column.signatories import SignatoriesRow


class Arranging:
    """What the order of the rows is, and how the writer changes it."""

    def __init__(self, row: SignatoriesRow) -> None:
        self._row = row

    # Moving

    @property
    def why_not_movable(self) -> str:
        """What is in the way of moving rows; empty where they can be: all seen, in the order as arranged."""
        rows = self._row.rows
        if self._row.statement.order is not SignatoryOrder.AS_GIVEN:
            return translate("Signatories", "They are printed in another order than as arranged")
        if rows.sorting[0] >= 0:
            return translate("Signatories", "The rows are sorted by a column")
        return translate("Signatories", "The filter hides some rows") if rows.filtered else ""

    def move(self, step: int) -> None:
        """Move the chosen ones together up or down."""
        count = len(self._row.rows.shown)
        places = [place for place in self._places() if place < count]
        if not places:
            return
        # Those that lie apart come together first.
        target = places[0] + step if step < 0 or _joined(places) else places[0]
        if 0 <= target <= count - len(places):
            self._move_to(target)

    def drop(self, place: int) -> None:
        """The chosen ones were dropped before a row."""
        chosen = self._places()
        self._move_to(place - sum(row < place for row in chosen))

    def _places(self) -> list[int]:
        panel = self._row.panel
        return panel.table.selected_rows() if panel is not None else []

    def _move_to(self, place: int) -> None:
        """The chosen ones together so that the first stands at a place, counted without them."""
        ids = [one.id for one in self._row.chosen]
        if ids and not self.why_not_movable:
            self._row.edit(
                lambda s: move_signatories(s, ids, place), translate("Signatories", "Move signatories")
            )

    # Sorting

    def sort_on(self, column: int) -> None:
        """By a column upwards, then downwards, then as printed again."""
        present, descending = self._row.rows.sorting
        if column != present:
            self.sort_by(column, False)
        else:
            self.sort_by(-1 if descending else column, not descending)

    def sort_by(self, column: int, descending: bool = False) -> None:
        """Show the rows by a column, or as printed where it is -1."""
        row = self._row
        if row.panel is None:
            return
        ids = [one.id for one in row.chosen]
        row.rows.sort_by(column, descending and column >= 0)
        row.panel.table.heads.show_sorting(*row.rows.sorting)
        row.choose(ids)
        row.refit()

    def arrange(self) -> None:
        """The order of the rows as they are sorted now becomes the arranged one."""
        ids = self._row.rows.arranged
        self._row.edit(lambda s: arrange_signatories(s, ids), translate("Signatories", "Arrange signatories"))
        self.sort_by(-1)


def _joined(places: Sequence[int]) -> bool:
    """Whether rows lie one below the other."""
    return places[-1] - places[0] == len(places) - 1
