"""How long a statement is, counted block by block and only where it changed."""

from __future__ import annotations

from drafter.model.statement import UNREAD, Statement, blocks_of
from drafter.model.text import Block


class WordCount:
    """Counts the words of the printed text, without notes, contact and related publications."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[Block, int]] = {}

    def of(self, statement: Statement) -> int:
        """The words of the primary edition."""
        fresh: dict[str, tuple[Block, int]] = {}
        total = 0
        for section, block in blocks_of(statement.primary):
            if section.kind in UNREAD:
                continue
            known = self._counted.get(block.id)
            if known is None or known[0] is not block:
                known = (block, len(block.printed.split()))
            fresh[block.id] = known
            total += known[1]
        self._counted = fresh
        return total
