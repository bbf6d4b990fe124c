"""The figure at the end of a label line: words, calls, signatories."""

from __future__ import annotations

import re

from drafter.model.signatories import AGREED
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block

_WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")


class Counts:
    """Counts words, each block once."""

    def __init__(self) -> None:
        self._counted: dict[str, tuple[Block, int]] = {}

    def words(self, section: Section) -> int:
        """The printed words of a section's blocks."""
        total = 0
        for block in section.blocks:
            known = self._counted.get(block.id)
            if known is None or known[0] is not block:
                known = (block, sum(1 for _ in _WORD.finditer(block.printed)))
                self._counted[block.id] = known
            total += known[1]
        return total

    def figure(self, statement: Statement, section: Section) -> str:
        """What the label says about the length of a section."""
        if section.kind is SectionKind.SIGNATORIES:
            agreed = sum(1 for one in statement.signatories if one.state in AGREED)
            return f"{agreed} of {len(statement.signatories)}" if statement.signatories else ""
        if section.kind is SectionKind.CALLS:
            count = len({call for block in section.blocks for call in block.calls})
            return "1 call" if count == 1 else f"{count} calls"
        if section.kind is SectionKind.RELATED:
            count = len(section.publications)
            return "1 publication" if count == 1 else f"{count} publications"
        count = self.words(section)
        return "1 word" if count == 1 else f"{count:,} words".replace(",", "\u202f")
