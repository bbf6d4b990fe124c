"""Small statements whose lede tells them apart."""

from __future__ import annotations

from drafter.model.edits import replace_block
from drafter.model.statement import Edition, Section, SectionKind, Statement, section_of_kind
from drafter.model.text import Block, BlockKind, Run, plain_block


def statement_of(words: str, paragraphs: int = 3) -> Statement:
    """A statement with a lede of `words` and some background."""
    lede = Section(
        SectionKind.LEDE, (Block("lede00000001", BlockKind.PARAGRAPH, (Run(words),)),), id="section00001"
    )
    background = tuple(plain_block(f"Paragraph {number} of the background.") for number in range(paragraphs))
    return Statement(
        (
            Edition(
                "en",
                (lede, Section(SectionKind.BACKGROUND, background, id="section00002")),
                id="edition00001",
            ),
        )
    )


def retyped(statement: Statement, words: str) -> Statement:
    """The statement with other words in its lede, all else shared."""
    return replace_block(statement, Block("lede00000001", BlockKind.PARAGRAPH, (Run(words),)))


def words_of(statement: Statement) -> str:
    """The words of the lede."""
    lede = section_of_kind(statement.primary, SectionKind.LEDE)
    assert lede is not None
    return lede.blocks[0].text
