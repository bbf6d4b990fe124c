"""A window whose text was looked over, with findings of every kind in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.checks.finding import Finding, Severity
from drafter.checks.running import Report
from drafter.model.edits import replace_block
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.ui.checks.findings import Findings
from drafter.ui.checks.opening import findings_of, show_tab
from drafter.ui.checks.pane import ChecksPane
from drafter.ui.statement_window import StatementWindow
from tests.ui.conftest import small_statement

WORDS = "It was anounced on ‘Monday”, in in May."


def written() -> Statement:
    """The small statement with slips in its background."""
    statement = small_statement()
    block = statement.primary.sections[2].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(WORDS),)))


@pytest.fixture
def statement() -> Statement:
    return written()


def report_on(statement: Statement) -> Report:
    """One finding of each severity in the background where its words stand, one without a fix in the lede."""
    sections = statement.primary.sections
    lede, background = sections[1], sections[2]
    block = background.blocks[0]
    found = []
    for severity, code, text, fix in (
        (Severity.ERROR, "quotation-mismatched", "‘Monday”", "“Monday”"),
        (Severity.WARNING, "repeated-word", "in in", "in"),
        (Severity.ADVICE, "spacing", "anounced", "announced"),
    ):
        at = block.text.find(text)
        if at >= 0:
            end = at + len(text)
            found.append(Finding(code, severity, background.id, block.id, at, end, text, replacement=fix))
    first = lede.blocks[0]
    found.insert(0, Finding("relative-date", Severity.WARNING, lede.id, first.id, 0, 7, first.text[:7]))
    aside = {(one.code, one.text) for one in statement.ignored}
    kept = tuple(one for one in found if (one.code, one.text) not in aside)
    return Report(kept, tuple(one for one in found if one not in kept))


class Desk:
    """A window with what tests do to it."""

    def __init__(self, window: StatementWindow, bot: QtBot) -> None:
        self.window = window
        self.bot = bot
        self.found: Findings = findings_of(window)

    def look_over(self) -> None:
        """A report on the text as it is now comes, and is shown."""
        statement = self.window.session.statement
        self.window.checking.reported.emit(report_on(statement), statement)
        self.bot.waitUntil(lambda: self.found.looked and not self.found._pause.isActive())
        QApplication.processEvents()

    @property
    def pane(self) -> ChecksPane:
        return show_tab(self.window)

    @property
    def text(self) -> str:
        return self.window.session.statement.primary.sections[2].blocks[0].text

    @property
    def open_text(self) -> str:
        """The words of the open finding."""
        one = self.found.finding(self.found.current)
        return one.text if one is not None else ""

    def shown(self) -> list[str]:
        """The rows of the list, as they are said."""
        rows = self.pane.rows
        return [str(rows.index(place).data()) for place in range(rows.rowCount())]

    def press(self, key: str) -> None:
        """A command, by its key in the catalogue."""
        self.window.commands[key].trigger()
        QApplication.processEvents()


@pytest.fixture
def desk(window: StatementWindow, qtbot: QtBot) -> Desk:
    # The reports of these tests are made here; what the process finds is another test's.
    window.checking.close()
    made = Desk(window, qtbot)
    made.look_over()
    return made


Typed = Callable[[str], None]
