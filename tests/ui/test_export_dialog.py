from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from drafter.compose.composition import Purpose
from drafter.desk.brands import list_brands
from drafter.desk.export import Format
from drafter.desk.kept_files import KeptFiles
from drafter.desk.unnamed import write_unnamed
from drafter.model.edits import replace_block
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Statement, blocks_of
from drafter.model.text import Run
from drafter.places import Places
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.exported import ReportDialog, message_of
from drafter.ui.theme import Theme


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, statement: Statement, tmp_path: Path) -> ExportDialog:
    signed = tuple(replace(one, state=SignatoryState.SIGNED) for one in statement.signatories)
    agreed = replace(statement, signatories=signed)
    made = ExportDialog(theme, agreed, list_brands(Places.of_user()), tmp_path / "files")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_release_names_nobody_who_must_not_be_named(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    places = Places.of_user()
    word = next(
        word for _, block in blocks_of(dialog._statement.primary) for word in block.text.split() if word
    )
    write_unnamed(places, [word])
    try:
        dialog.go.click()
        qtbot.waitUntil(dialog._message.isVisible, timeout=20_000)
        assert f"In the text: “{word}" in dialog._message.text()
        assert not (tmp_path / "files").exists()
        dialog.purpose.setCurrentText("For sign-off")
        with qtbot.waitSignal(dialog.exported, timeout=60_000):
            dialog.go.click()
    finally:
        write_unnamed(places, [])


def test_a_release_says_who_has_not_agreed_yet(
    qtbot: QtBot, theme: Theme, statement: Statement, tmp_path: Path
):
    invited = replace(statement, signatories=(Signatory("Lantern House"),))
    dialog = ExportDialog(theme, invited, list_brands(Places.of_user()), tmp_path / "files")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.exported, timeout=60_000) as done:
        dialog.go.click()
    message = message_of(done.args[0], lambda: None)
    assert message.icon == "warning"
    assert "Lantern House" in message.rest


def test_the_button_counts_the_files(dialog: ExportDialog):
    assert dialog.go.text() == "Export 2 files"
    dialog.formats[0].box.click()
    assert dialog.go.text() == "Export 1 file"
    assert dialog.order().formats == (Format.PDF,)
    dialog.formats[1].box.click()
    assert not dialog.go.isEnabled()
    dialog.formats[1].box.click()
    dialog.folder.setText(" ")
    assert not dialog.go.isEnabled()


def test_an_answer_is_asked_for_at_sign_off_alone(dialog: ExportDialog):
    assert not dialog.answer_by.isVisible()
    dialog.purpose.setCurrentText("For sign-off")
    assert dialog.answer_by.isVisible()
    assert dialog.order().deadline == ""
    dialog.answered.click()
    dialog.answer_by.setDate(QDate(2026, 11, 30))
    assert dialog.order().purpose is Purpose.CIRCULATION
    assert dialog.order().deadline == "2026-11-30"
    dialog.purpose.setCurrentText("Release")
    assert dialog.order().deadline == ""


def test_the_files_are_there_when_it_says_so(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    with qtbot.waitSignal(dialog.exported, timeout=60_000) as exported:
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    files = exported.args[0].files
    assert {path.suffix for path in files} == {".pdf", ".docx"}
    assert all(path.parent == tmp_path / "files" and path.stat().st_size > 1000 for path in files)
    assert not dialog.isVisible()


def test_a_folder_that_cannot_be_written_is_named_and_another_can_be_chosen(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path
):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder", encoding="utf-8")
    dialog.folder.setText(str(blocked))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._message.isVisible(), timeout=60_000)
    assert str(blocked) in dialog._message.text()
    assert dialog.isVisible()
    dialog.folder.setText(str(tmp_path))
    with qtbot.waitSignal(dialog.exported, timeout=60_000):
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)


def test_every_control_has_a_name(dialog: ExportDialog):
    from tests.ui.reading import unnamed_controls

    assert not unnamed_controls(dialog)


def test_all_formats_can_be_had_and_a_release_is_proved(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path):
    for row in dialog.formats:
        row.box.setChecked(True)
    assert dialog.go.text() == "Export 7 files"
    dialog.paper.setCurrentText("US Letter")
    assert dialog.chosen_brand().page.paper == "Letter"
    with qtbot.waitSignal(dialog.exported, timeout=60_000) as done:
        dialog.go.click()
    exported = done.args[0]
    assert len(exported.files) == 7
    assert exported.proof is not None
    assert exported.proof.holds
    said: list[bool] = []
    message = message_of(exported, lambda: said.append(True))
    assert message.icon == "done"
    assert [offer.name for offer in message.offers] == ["Open DOCX", "Open PDF", "Open folder", "Report…"]
    report = ReportDialog(dialog._theme, exported)
    qtbot.addWidget(report)
    assert report.text.toPlainText().count("as composed") == 7
    wrong = replace(exported.proof.words[0], same=False)
    failed = replace(exported, proof=replace(exported.proof, words=(wrong, *exported.proof.words[1:])))
    assert message_of(failed, lambda: None).icon == "error"
    assert exported.files[0].name in message_of(failed, lambda: None).rest


def test_only_a_release_is_proved(dialog: ExportDialog):
    assert dialog.order().proved
    dialog.purpose.setCurrentText("Draft")
    assert not dialog.order().proved


def test_an_export_after_an_edit_writes_what_one_anew_would(
    qtbot: QtBot, theme: Theme, statement: Statement, tmp_path: Path
):
    kept, brands = KeptFiles(), list_brands(Places.of_user())
    block = next(block for _, block in blocks_of(statement.primary) if block.text)
    edited = replace_block(statement, replace(block, runs=(Run("Other words."),)))
    found = []
    for number, (state, own) in enumerate(((statement, kept), (edited, kept), (edited, None))):
        made = ExportDialog(theme, state, brands, tmp_path / str(number), kept=own)
        qtbot.addWidget(made)
        with qtbot.waitSignal(made.exported, timeout=60_000) as exported:
            made.go.click()
        found.append({path.suffix: path.read_bytes() for path in exported.args[0].files})
    assert found[0] != found[1] == found[2]
