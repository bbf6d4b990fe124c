"""Where the cursor was in each statement, so that undo and redo bring it back there."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from drafter.model.statement import Statement

_KEPT = 500


@dataclass(frozen=True, slots=True)
class Caret:
    """A place in a block, in code points; `anchor` is the other end of a selection in the same block.

    In a section without blocks `block` is empty, and `section` says where.
    """

    block: str
    offset: int
    anchor: int | None = None
    section: str = ""


class Carets:
    """The last caret of each of the latest statements, by identity."""

    def __init__(self) -> None:
        # The statement is held beside its caret, so that no other can take its identity.
        self._kept: OrderedDict[int, tuple[Statement, Caret]] = OrderedDict()

    def keep(self, statement: Statement, caret: Caret) -> None:
        """The cursor of a statement is there now."""
        self._kept[id(statement)] = (statement, caret)
        self._kept.move_to_end(id(statement))
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def of(self, statement: Statement) -> Caret | None:
        """Where the cursor was, if that is known."""
        found = self._kept.get(id(statement))
        return None if found is None else found[1]
