"""The figure at the end of a label line: words, calls, signatories."""

from __future__ import annotations

from drafter.model.headlines import headline_words
from drafter.model.signatories import AGREED
from drafter.model.statement import Section, SectionKind, Statement
from drafter.ui.length import WordCount
from drafter.ui.texts import translate


class Counts(WordCount):
    """Counts words, each block once, and says what a section's length is counted in."""

    def figure(self, statement: Statement, section: Section) -> str:
        """What the label says about the length of a section."""
        if section.kind is SectionKind.SIGNATORIES:
            agreed = sum(1 for one in statement.signatories if one.state in AGREED)
            if not statement.signatories:
                return ""
            words = translate("Column", "{agreed} of {asked}", "signatories")
            return words.format(agreed=agreed, asked=len(statement.signatories))
        if section.kind is SectionKind.CALLS:
            count = len({call for block in section.blocks for call in block.calls})
            return translate("Outline", "%n calls", "", count)
        if section.kind is SectionKind.RELATED:
            count = len(section.publications)
            return translate("Outline", "%n publications", "", count)
        return translate("WordCount", "%n words", "", self.read_words(section))

    def read_words(self, section: Section) -> int:
        """The words that a section's length is judged by: a headline's without its label."""
        if section.kind is SectionKind.HEADLINE:
            return sum(headline_words(block.printed)[1] for block in section.blocks)
        return self.of_section(section)
