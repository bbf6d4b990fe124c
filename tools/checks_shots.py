"""The Checks tab in its states: a finding open, one to be ignored, those that are, nothing found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from drafter.model.edits import replace_block
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.model.text import Run
from drafter.ui.checks.findings import Findings
from drafter.ui.checks.opening import bring, findings_of, show_tab
from drafter.ui.focus_mode_command import focus_mode_of
from drafter.ui.statement_window import StatementWindow

SLIPS = " It was announced last week, as as a law on ‘transparency”."
Wait = Callable[[int], None]
_PATIENCE = 400


def slipped(statement: Statement) -> Statement:
    """The statement with slips at the end of the first paragraph of its background."""
    section = section_of_kind(statement.primary, SectionKind.BACKGROUND)
    assert section is not None
    block = section.blocks[0]
    return replace_block(statement, replace(block, runs=(*block.runs, Run(SLIPS))))


def looked_over(window: StatementWindow, wait: Wait) -> Findings:
    """The findings on a window's text, once they are there."""
    show_tab(window)
    found = findings_of(window)
    for _ in range(_PATIENCE):
        if found.looked:
            break
        wait(50)
    wait(200)
    return found


def open_finding(window: StatementWindow, wait: Wait, code: str = "") -> Findings:
    """The first finding open, or the first of a code, as F8 opens it."""
    found = looked_over(window, wait)
    names = [row.name for row in found.rows() if row.finding is not None]
    of_code = [name for name in names if name.startswith(code)]
    bring(window)
    if of_code or names:
        found.open((of_code or names)[0], enter=True)
    wait(200)
    return found


def in_focus_mode(window: StatementWindow, wait: Wait) -> None:
    """A finding at the foot of the text that is alone on the screen."""
    looked_over(window, wait)
    focus_mode_of(window).enter()
    wait(200)
    found = findings_of(window)
    names = [row.name for row in found.rows() if row.finding is not None]
    bring(window)
    found.open(next(name for name in names if name.startswith("name-variant")), enter=True)
    wait(300)


def asking(window: StatementWindow, wait: Wait) -> None:
    """A reason being asked for."""
    open_finding(window, wait)
    card = show_tab(window).list.card
    card.ask_reason()
    card.why.setText("The source spells it so.")
    wait(100)


def ignored(window: StatementWindow, wait: Wait) -> None:
    """The ignored ones in the list, one of them open."""
    found = open_finding(window, wait)
    found.ignore("The source spells it so.")
    wait(1500)
    found.show_ignored(True)
    show_tab(window).ignored.setChecked(True)
    names = [row.name for row in found.rows() if row.finding is not None]
    found.open(names[-1])
    wait(200)


def nothing(window: StatementWindow, wait: Wait) -> None:
    """A text in which nothing is found."""
    looked_over(window, wait)
