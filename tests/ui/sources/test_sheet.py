"""What is typed into the sheet of a source before its button is pressed, and the file kept with it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from drafter.desk.attachments import OPENED, attach
from drafter.desk.files import read
from drafter.desk.sources import ClaimState
from drafter.model.attachments import Attachment
from drafter.places import Places
from drafter.ui.sources import files, sheets
from drafter.ui.sources.kept_file import size_of
from drafter.ui.sources.sheet import SourceSheet
from tests.ui.sources.test_sources import Desk, desk, put_cursor, statement

__all__ = ["desk", "statement"]

FILE = b"%PDF-1.7 what the court wrote"


def sheet_for_the_sentence(desk: Desk) -> SourceSheet:
    put_cursor(desk.window, 10)
    desk.window.commands["add_source"].trigger()
    return desk.sheet()


def typed_titles(desk: Desk) -> list[str]:
    return [one.title for one in desk.window.session.statement.sources]


def type_and_wait(desk: Desk, sheet: SourceSheet, words: str) -> None:
    QTest.keyClicks(sheet.form.title, words)
    wanted = sheet.form.title.text()
    desk.bot.waitUntil(lambda: typed_titles(desk) == [wanted])


def test_the_statement_follows_what_is_typed_and_cancel_takes_it_back(desk: Desk) -> None:
    before = desk.window.session.statement
    sheet = sheet_for_the_sentence(desk)
    type_and_wait(desk, sheet, "Record")
    type_and_wait(desk, sheet, " of the raid")
    (source,) = desk.window.session.statement.sources
    assert desk.window.session.statement.claims[0].sources == (source.id,)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert desk.window.session.statement is before
    # Not even that is lost.
    desk.window.session.redo()
    assert typed_titles(desk) == ["Record of the raid"]


def test_however_long_it_is_written_it_is_one_step(desk: Desk) -> None:
    session = desk.window.session
    before, steps = session.statement, session.undo_stack.count()
    sheet = sheet_for_the_sentence(desk)
    type_and_wait(desk, sheet, "Rec")
    session.break_typing()
    session.mark_saved(session.statement)
    type_and_wait(desk, sheet, "ord")
    assert not session.clean
    sheet.form.quotation.edit.setPlainText("Three ferries were searched.")
    sheet.keep.click()
    desk.settle()
    assert desk.states() == [ClaimState.VERIFIED]
    assert session.undo_stack.count() == steps + 1
    session.undo()
    assert session.statement is before


def test_what_is_typed_is_in_the_journal_before_it_is_kept(desk: Desk) -> None:
    sheet = sheet_for_the_sentence(desk)
    type_and_wait(desk, sheet, "Record of the ra")
    desk.window.keeper.record()
    journal = Places.of_user().state / "journal"

    def recorded() -> bool:
        return any(b"Record of the ra" in one.read_bytes() for one in journal.glob("*.journal"))

    desk.bot.waitUntil(recorded)
    sheet.reject()


def test_what_is_typed_and_taken_out_again_leaves_nothing(desk: Desk) -> None:
    before = desk.window.session.statement
    sheet = sheet_for_the_sentence(desk)
    type_and_wait(desk, sheet, "Record")
    sheet.form.title.clear()
    desk.bot.waitUntil(lambda: desk.window.session.statement is before)
    sheet.reject()
    assert desk.window.session.statement is before


def test_a_source_that_is_there_follows_too_and_can_be_removed_in_the_middle_of_it(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    before = desk.window.session.statement
    sheets.open_source(desk.window, before.sources[0].id)
    sheet = desk.sheet()
    sheet.form.title.setText("Another title")
    desk.bot.waitUntil(lambda: typed_titles(desk) == ["Another title"])
    sheet.remove.click()
    assert desk.window.session.statement.sources == ()
    desk.window.session.undo()
    assert desk.window.session.statement is before


def dropped(widget: QWidget, path: Path) -> bool:
    """A file dropped on a widget; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        event = QDropEvent(QPointF(5, 5), copy, data, left, none, QEvent.Type.Drop)
        QApplication.sendEvent(widget, event)
    return entered.isAccepted()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "raid.pdf"
    path.write_bytes(FILE)
    return path


def with_file(desk: Desk, picture: Path) -> SourceSheet:
    sheet = sheet_for_the_sentence(desk)
    sheet.form.title.setText("Record")
    assert dropped(sheet, picture)
    desk.bot.waitUntil(lambda: sheet.form.file.attached is not None)
    return sheet


def chosen(sheet: SourceSheet, name: str) -> None:
    """Choose from the menu of the file."""
    QTest.mouseClick(sheet.form.file.button, Qt.MouseButton.LeftButton)
    (menu,) = [one for one in sheet.form.file.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text().startswith(name)).trigger()
    menu.close()


def test_a_file_dropped_on_the_sheet_is_kept_with_the_source(
    desk: Desk, picture: Path, tmp_path: Path
) -> None:
    sheet = with_file(desk, picture)
    button = sheet.form.file.button
    assert (button.text(), button.toolTip()) == ("raid.pdf", "raid.pdf, 29 bytes")
    sheet.keep.click()
    attached = desk.window.session.statement.sources[0].attached
    assert attached is not None
    desk.window.keeper.save_as(tmp_path / "river.drafter")
    desk.bot.waitUntil((tmp_path / "river.drafter").exists)
    assert FILE in (tmp_path / "river.drafter").read_bytes()
    assert read(tmp_path / "river.drafter").statement.sources[0].attached == attached


def test_a_file_is_removed_and_comes_back_by_undo(desk: Desk, picture: Path) -> None:
    with_file(desk, picture).keep.click()
    source = desk.window.session.statement.sources[0]
    sheets.open_source(desk.window, source.id)
    sheet = desk.sheet()
    QTest.mouseClick(sheet.form.file.remove, Qt.MouseButton.LeftButton)
    assert sheet.form.file.button.text() == "Add file…"
    assert not sheet.form.file.remove.isVisible()
    sheet.keep.click()
    assert desk.window.session.statement.sources[0].attached is None
    desk.window.session.undo()
    assert desk.window.session.statement.sources[0].attached == source.attached


def test_a_file_is_opened_only_after_saying_where_and_the_copy_goes_with_the_window(
    desk: Desk, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    # No other program is to start in a test.
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    sheet = with_file(desk, picture)
    chosen(sheet, "Open")
    folder = Places.of_user().state / OPENED
    assert opened == []
    assert not folder.exists()
    assert str(folder) in sheet.told
    QTest.keyClick(sheet.open_file, Qt.Key.Key_Space)
    (path,) = opened
    assert path.is_relative_to(folder)
    assert path.read_bytes() == FILE
    sheet.reject()
    desk.window.closing = None
    desk.window.close()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(("said", "shown"), [(-5, "0 bytes"), (1_400_000, "1.4 MB"), (10**30, "PB")])
def test_a_size_that_no_file_has_is_shown_all_the_same(said: int, shown: str) -> None:
    assert shown in size_of(said)


def test_what_may_run_is_only_saved(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "raid.exe"
    program.write_bytes(b"MZ")
    sheet = with_file(desk, program)
    chosen(sheet, "Open")
    assert "save a copy" in sheet.told
    assert not sheet.open_file.isVisible()
    copy = tmp_path / "copy.exe"
    answer: Callable[..., tuple[str, str]] = lambda *_given: (str(copy), "")  # noqa: E731
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    chosen(sheet, "Save")
    desk.bot.waitUntil(lambda: copy.exists() and copy.read_bytes() == b"MZ")
    sheet.reject()


def test_nothing_is_kept_while_the_file_is_being_read(
    desk: Desk, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_on = threading.Event()

    def slow(*given: object) -> Attachment:
        read_on.wait(10)
        return attach(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "attach", slow)
    sheet = sheet_for_the_sentence(desk)
    sheet.form.title.setText("Record")
    assert sheet.keep.isEnabled()
    assert dropped(sheet, picture)
    sheet.form.title.setText("Record of the court")
    assert not sheet.keep.isEnabled()
    read_on.set()
    desk.bot.waitUntil(sheet.keep.isEnabled)
    sheet.keep.click()
    (source,) = desk.window.session.statement.sources
    assert source.attached is not None


def test_what_can_only_be_read_takes_nothing_that_would_be_lost(desk: Desk, picture: Path) -> None:
    with_file(desk, picture).keep.click()
    desk.window.column.set_locked("Another window has this file.")
    before = desk.window.session.statement
    sheets.open_source(desk.window, before.sources[0].id)
    sheet = desk.sheet()
    QTest.keyClicks(sheet.form.title, "x")
    assert sheet.form.title.text() == "Record"
    assert sheet.form.quotation.edit.isReadOnly()
    for control in (sheet.keep, sheet.remove, sheet.form.reliability, sheet.form.file.remove):
        assert not control.isEnabled()
        assert "Another window" in control.toolTip()
    assert not dropped(sheet, picture)
    QTest.mouseClick(sheet.form.file.button, Qt.MouseButton.LeftButton)
    (menu,) = [one for one in sheet.form.file.findChildren(QMenu) if one.isVisible()]
    able = {one.text(): one.isEnabled() for one in menu.actions() if one.text()}
    assert able["Save a copy…"]
    assert not able["Remove file"]
    menu.close()
    sheet.reject()
    assert desk.window.session.statement is before


def test_a_file_that_cannot_be_kept_is_told_in_the_sheet(desk: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.write_bytes(b"")
    sheet = sheet_for_the_sentence(desk)
    assert dropped(sheet, empty)
    desk.bot.waitUntil(lambda: "empty" in sheet.told)
    sheet.form.title.setText("Record")
    assert sheet.told == ""
    assert sheet.source().attached is None
    sheet.reject()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.bib", "@misc{b, title={Law on ferries}}\n"),
        ("list.ris", "TY  - GEN\nTI  - Law on ferries\nER  - \n"),
        ("list.json", '[{"id": "b", "type": "document", "title": "Law on ferries"}]'),
    ],
)
def test_a_list_dropped_on_the_tab_is_taken_in(desk: Desk, tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert dropped(desk.pane, path)
    desk.bot.waitUntil(lambda: typed_titles(desk) == ["Law on ferries"])
    assert desk.pane.sources_tab.isChecked()


def test_another_file_dropped_on_the_tab_is_left_to_the_window(desk: Desk, picture: Path) -> None:
    # Which takes in statements and texts; here only whether the tab lets it pass is looked at.
    desk.window.setAcceptDrops(False)
    assert not dropped(desk.pane, picture)
