"""The states of spelling for the screenshots."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drafter.model.edits import replace_block
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.model.text import Run
from drafter.ui.column.carets import Caret
from drafter.ui.spelling.spelling import Spelling
from drafter.ui.statement_window import StatementWindow

SLIPS = " The goverment recieved no answer for seperate reasons."
_PATIENCE = 400


def misspelt(statement: Statement) -> Statement:
    """The statement with misspelt words at the end of the first paragraph of its background."""
    section = section_of_kind(statement.primary, SectionKind.BACKGROUND)
    assert section is not None
    block = section.blocks[0]
    return replace_block(statement, replace(block, runs=(*block.runs, Run(SLIPS))))


def at_bar(window: StatementWindow, wait: Callable[[int], object]) -> None:
    """The bar with the suggestions for the first word of the background, as F7 opens it."""
    section = section_of_kind(window.session.statement.primary, SectionKind.BACKGROUND)
    assert section is not None
    window.column.put_caret(Caret(section.blocks[0].id, 0))
    for _ in range(_PATIENCE):
        spelling = window.findChild(Spelling)
        if spelling is not None and spelling.words:
            break
        wait(50)
    window.commands["spelling"].trigger()
    spelling = window.findChild(Spelling)
    assert spelling is not None
    for _ in range(_PATIENCE):
        if spelling.bar.suggestions:
            break
        wait(50)
    wait(300)
