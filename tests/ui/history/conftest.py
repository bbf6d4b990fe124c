"""A window whose statement has a history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.files import create
from drafter.desk.history import Reason, keep
from drafter.model.edits import remove_section, replace_block
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.places import Places
from drafter.ui.history.opening import Shown
from drafter.ui.history.view import HistoryView
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.conftest import small_statement

NOW = datetime.fromisoformat("2026-05-04T14:32:00+00:00").astimezone()


def with_words(statement: Statement, section: int, words: str) -> Statement:
    block = statement.primary.sections[section].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(words),)))


PRESENT = small_statement()
SECOND = with_words(
    with_words(PRESENT, 1, "The tax would close most ferries."), 0, "Joint statement: Stop this tax"
)
FIRST = remove_section(SECOND, SECOND.primary.sections[2].id)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return Places.of_user()


@pytest.fixture
def document(places: Places, tmp_path: Path) -> OpenDocument:
    path = tmp_path / "river.drafter"
    create(path, PRESENT, places)
    opened = OpenDocument.open(path, places)
    keep(opened, FIRST, Reason.NAMED, "imported", NOW - timedelta(days=4))
    keep(opened, SECOND, Reason.NAMED, "first full draft", NOW - timedelta(days=3))
    keep(opened, with_words(SECOND, 1, "The tax."), Reason.CLOSING, "", NOW - timedelta(days=1))
    opened.save(PRESENT)
    return opened


@pytest.fixture
def window(windows: Windows, document: OpenDocument, qtbot: QtBot) -> StatementWindow:
    made = windows.show(document, document.document.statement, ())
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def shown_of(window: StatementWindow) -> Shown:
    return next(child for child in window.children() if isinstance(child, Shown))


@pytest.fixture
def opened(window: StatementWindow, qtbot: QtBot) -> Callable[[], HistoryView]:
    """Open the history, and wait until what is chosen at first has been compared."""

    def show() -> HistoryView:
        window.commands["history"].trigger()
        view = shown_of(window).view
        assert view is not None
        qtbot.waitUntil(lambda: view.pair is not None)
        return view

    return show
