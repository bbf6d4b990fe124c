"""How long a statement is, counted block by block and only where it changed."""

from __future__ import annotations

from drafter.model.statement import UNREAD, Section, Statement
from drafter.model.text import Block


class WordCount:
    """Counts the words of the printed text, as word processors do: what stands between spaces."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[Block, int]] = {}

    def of(self, statement: Statement) -> int:
        """The words of the primary edition, without notes, contact and related publications."""
        sections = statement.primary.sections
        kept = {block.id for section in sections for block in section.blocks}
        if len(self._counted) > 2 * len(kept):
            self._counted = {one: known for one, known in self._counted.items() if one in kept}
        return sum(self.of_section(section) for section in sections if section.kind not in UNREAD)

    def of_section(self, section: Section) -> int:
        """The words of a section's blocks."""
        total = 0
        for block in section.blocks:
            known = self._counted.get(block.id)
            if known is None or known[0] is not block:
                known = (block, len(block.printed.split()))
                self._counted[block.id] = known
            total += known[1]
        return total
