"""The figure at the end of a label line: words, calls, signatories."""

from __future__ import annotations

from drafter.model.signatories import AGREED
from drafter.model.statement import Section, SectionKind, Statement
from drafter.ui.length import WordCount


class Counts(WordCount):
    """Counts words, each block once, and says what a section's length is counted in."""

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
        count = self.of_section(section)
        return "1 word" if count == 1 else f"{count:,} words".replace(",", "\u202f")
