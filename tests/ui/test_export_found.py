"""The export dialog of a window: what is left to fix, and what the files are for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.compose.composition import Purpose
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Statement
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.export_found import likely_purpose
from drafter.ui.statement_window import StatementWindow


def opened(window: StatementWindow) -> ExportDialog:
    window.commands["export"].trigger()
    return next(one for one in window.findChildren(ExportDialog) if one.isVisible())


def purpose(dialog: ExportDialog) -> Purpose:
    return dialog.order().purpose


def test_a_first_export_of_what_nobody_is_asked_to_sign_is_a_draft(statement: Statement):
    assert likely_purpose(statement) is Purpose.RELEASE
    declined = Signatory("Ferry Friends", state=SignatoryState.DECLINED)
    assert likely_purpose(replace(statement, signatories=(declined, Signatory(" ")))) is Purpose.DRAFT


def test_the_purpose_of_the_last_export_is_that_of_the_next(
    window: StatementWindow, qtbot: QtBot, tmp_path: Path
):
    window.session.edit(lambda s: replace(s, signatories=()), "Nobody")
    dialog = opened(window)
    assert purpose(dialog) is Purpose.DRAFT
    dialog.purpose.setCurrentText("For sign-off")
    dialog.folder.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        dialog.go.click()
    dialog = opened(window)
    assert purpose(dialog) is Purpose.CIRCULATION
    dialog.reject()
    window.export_asked.emit(Purpose.RELEASE)
    dialog = next(one for one in window.findChildren(ExportDialog) if one.isVisible())
    assert purpose(dialog) is Purpose.RELEASE
    dialog.reject()


def test_nothing_is_said_of_findings_until_the_text_was_looked_over(window: StatementWindow):
    window.checking.close()
    dialog = opened(window)
    assert not dialog.found.isVisible()
    window.status.set_findings(0, 3, "warning", "warn")
    assert dialog.found.isVisible()
    assert dialog.found.text == "3 to look at"
    window.status.set_findings(1, 3, "error", "err")
    assert dialog.found.text == "1 to fix"
    window.status.set_findings(0, 0)
    assert not dialog.found.isVisible()
    dialog.reject()
    QApplication.processEvents()
