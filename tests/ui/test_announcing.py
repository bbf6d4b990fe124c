"""What happens where the keyboard is not is said all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.desk.export import Exported
from drafter.model.errors import CannotWrite
from drafter.ui.exported import message_of
from drafter.ui.importing_list.opening import open_list
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    told: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return told


def test_an_export_says_that_it_is_done(window: StatementWindow, heard: list[str], tmp_path: Path):
    window.band.say(message_of(Exported((tmp_path / "river.pdf", tmp_path / "river.docx")), lambda: None))
    assert heard == [f"Exported 2 files. In {tmp_path}"]


def test_a_save_that_fails_is_said(window: StatementWindow, heard: list[str]):
    window.keeper.failed.emit(CannotWrite("The disk is full.", "Make room on it."))
    assert heard == ["The disk is full. Make room on it."]


def test_what_is_found_in_a_list_is_said(
    window: StatementWindow, heard: list[str], tmp_path: Path, qtbot: QtBot
):
    path = tmp_path / "partners.csv"
    path.write_text("Organisation;Country\nAlpha;Norway\nBeta;Chile\n;Nepal\n", encoding="utf-8")
    view = open_list(window.column, window.column.setting, path)
    assert view is not None
    qtbot.waitUntil(lambda: view.rows.rowCount() > 0, timeout=60_000)
    assert heard[-1] == "All, 3. New, 2. Kept aside, 1. Add 2 signatories"


def test_what_is_marked_below_a_field_is_said(window: StatementWindow, windows: Windows, heard: list[str]):
    block = window.session.statement.primary.sections[3].blocks[0]
    window.column.go_to_block(block.id)
    window.commands["add_addressee"].trigger()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Zorbian Assembly")
    assert heard[-1].startswith("Add “Zorbian Assembly” as typed")
    QTest.keyClick(field, Qt.Key.Key_Escape)
