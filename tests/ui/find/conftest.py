"""A window with a statement to look for words in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.model.edits import replace_block
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.places import Places
from drafter.ui.find import searching
from drafter.ui.find.finding import Finding
from drafter.ui.find.opening import finding_of
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.conftest import small_statement


def watery() -> Statement:
    """Five hits of "tax": headline, lede (quoted), and background, call, signatory."""
    statement = small_statement()
    for section, text in ((1, "They call it “the tax” and close ferries."), (2, "The tax came on Monday.")):
        block = statement.primary.sections[section].blocks[0]
        statement = replace_block(statement, replace(block, runs=(Run(text),)))
    friends = replace(statement.signatories[0], name="Taxed Ferries")
    return replace(statement, signatories=(friends, *statement.signatories[1:]))


@pytest.fixture
def window(windows: Windows, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> StatementWindow:
    # However busy the machine is, words are found before the next line of a test.
    monkeypatch.setattr(searching, "SLICE_SECONDS", 60.0)
    statement = watery()
    made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


@pytest.fixture
def look_for(window: StatementWindow, qtbot: QtBot) -> Callable[..., Finding]:
    """Open the bar and look for words; gives the window's finding once it has found them."""

    def look(words: str, **how: bool) -> Finding:
        finding = finding_of(window)
        finding.open()
        for name, on in how.items():
            getattr(finding.bar.field, name).setChecked(on)
        finding.bar.field.edit.setText(words)
        qtbot.waitUntil(lambda: not finding.search.running, timeout=30_000)
        return finding

    return look
