"""The question after a kill is answered on purpose alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from drafter.ui.recovery_dialog import RecoveryDialog
from tests.ui.scenes import SCENES, staged


def test_typing_on_decides_nothing_and_enter_on_a_button_does(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    with staged(qapp, qtbot, tmp_path) as stage:
        dialog = SCENES["recovery"](stage)
        assert isinstance(dialog, RecoveryDialog)
        for key in (*"and so on ", Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Enter):
            QTest.keyClick(dialog.focusWidget(), key)
        assert dialog.isVisible()
        assert (dialog.chosen, dialog.forgotten) == ([], [])
        assert not any(button.isDefault() for button in dialog.findChildren(QPushButton))
        dialog.bring.setFocus()
        QTest.keyClick(dialog.bring, Qt.Key.Key_Return)
        assert len(dialog.chosen) == 1
