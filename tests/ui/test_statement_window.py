from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument, recoverable
from drafter.desk.export import Exported
from drafter.desk.files import read
from drafter.desk.settings import read_settings
from drafter.model.edits import replace_block, set_brand
from drafter.model.statement import AskStyle, SectionKind, Statement, section_of_kind
from drafter.model.text import Run
from drafter.places import Places, resources
from drafter.ui.band import Message, Offer
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.controls import tip_of
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.reading import unnamed_controls


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return Places.of_user()


@pytest.fixture
def window(windows: Windows, statement: Statement, places: Places) -> StatementWindow:
    return windows.show(OpenDocument.new(statement, places), statement, ())


def with_lede(statement: Statement, text: str) -> Statement:
    block = statement.primary.sections[1].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(text),)))


def with_headline(statement: Statement, text: str) -> Statement:
    block = statement.primary.sections[0].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(text),)))


def test_the_sample_opens_with_all_its_parts(windows: Windows, qtbot: QtBot):
    windows.opening.open(resources() / "sample" / "sample.md", None)
    qtbot.waitUntil(lambda: bool(windows.windows), timeout=60_000)
    window = windows.windows[0]
    statement = window.session.statement
    assert len(statement.calls) >= 4
    assert len(statement.signatories) == 6
    kinds = [row.kind for row in window.outline.model.rows()]
    assert kinds[:2] == [SectionKind.HEADLINE, SectionKind.LEDE]
    assert SectionKind.CALLS in kinds
    with qtbot.waitSignal(window.feed.page_drawn, timeout=60_000):
        window.inspector.show_statement(statement)


def test_title_outline_words_and_preview_follow_an_edit_and_its_undo(window: StatementWindow, qtbot: QtBot):
    assert window.header._title.text() == "Stop the river tax"
    with qtbot.waitSignal(window.feed.laid_out, timeout=60_000):
        window.session.edit(partial(with_headline, text="Ferries for all"), "Typing")
    assert window.header._title.text() == "Ferries for all"
    assert window.windowTitle().startswith("Ferries for all")
    assert window.commands["undo"].text() == "&Undo Typing"
    qtbot.waitUntil(lambda: "37 words" in window.status.accessibleDescription())
    window.commands["undo"].trigger()
    assert window.header._title.text() == "Stop the river tax"
    assert not window.commands["undo"].isEnabled()
    assert window.commands["redo"].isEnabled()


def test_the_cursor_goes_from_outline_to_text_to_page_and_back(window: StatementWindow, qtbot: QtBot):
    with qtbot.waitSignal(window.feed.laid_out, timeout=60_000):
        window.inspector.show_statement(window.session.statement)
    background = window.session.statement.primary.sections[2]
    window.outline.went.emit(background.id, "")
    assert window.outline.section == background.id
    (mark,) = window.inspector.pages.cursor_rects()
    assert mark.height() > 0
    lede = window.session.statement.primary.sections[1]
    window.inspector.went.emit(lede.blocks[0].id)
    assert window.outline.section == lede.id
    signatory = window.session.statement.signatories[0]
    window.inspector.went.emit(signatory.id)
    assert window.outline.section == window.session.statement.primary.sections[4].id


def test_typing_reaches_session_journal_and_page(window: StatementWindow, qtbot: QtBot, places: Places):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    lede = window.session.statement.primary.sections[1]
    window.column.go_to_block(lede.blocks[0].id)
    editor = window.column.editor
    assert editor is not None
    qtbot.keyClicks(editor, "Now: ")
    assert window.session.statement.primary.sections[1].blocks[0].text.startswith("Now: ")
    assert window.session.undo_stack.count() == 1
    with qtbot.waitSignal(window.keeper.said, check_params_cb=lambda text: text.startswith("Draft kept")):
        window.keeper.record()


@pytest.mark.parametrize(
    ("width", "outline", "beside", "inspector"),
    [(1920, 240, True, 520), (1280, 216, True, 360), (1100, 216, False, 360), (700, 48, False, 360)],
)
def test_what_gives_way_to_width(
    window: StatementWindow, width: int, outline: int, beside: bool, inspector: int
):
    window.resize(width, 700)
    assert window.outline.width() == outline
    switch = window.commands["inspector"]
    assert switch.isChecked() is beside
    switch.setChecked(True)
    assert window.inspector.width() == inspector
    over = window.middle.geometry().right() >= window.inspector.geometry().left()
    assert over is not beside
    switch.setChecked(False)
    assert not window.inspector.isVisible()
    assert window.middle.geometry().right() == width - 1


def test_every_control_has_a_name(window: StatementWindow):
    assert not unnamed_controls(window)


def test_the_menu_names_only_what_can_be_done(window: StatementWindow, windows: Windows):
    def leaves(menu: object) -> list[str]:
        found = []
        for action in menu.actions():  # type: ignore[attr-defined]
            if action.menu() is not None:
                found.extend(leaves(action.menu()))
            elif not action.isSeparator():
                found.append(action.text())
        return found

    names = leaves(window.menu)
    assert {"&New statement", "&Open…", "&Import…", "&Export…", "&Save", "Save &as…", "&Inspector"} <= set(
        names
    )
    shortcuts = {
        action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()
    }
    wanted = (
        "Ctrl+N Ctrl+O Ctrl+S Ctrl+Shift+S Ctrl+W Ctrl+Q Ctrl+Z Ctrl+Shift+Z Ctrl+B Ctrl+I Ctrl+K Ctrl+\\"
    )
    assert set(wanted.split()) <= shortcuts


def test_leftover_lines_can_be_added_and_taken_back(window: StatementWindow):
    window.show_left_over(("First line", "Second line"))
    panel = window._left_over
    assert panel is not None
    assert panel.text.toPlainText() == "First line\nSecond line"
    before = window.session.statement
    panel.append.click()
    notes = section_of_kind(window.session.statement.primary, SectionKind.NOTES)
    assert notes is not None
    assert [block.text for block in notes.blocks][-2:] == ["First line", "Second line"]
    window.session.undo()
    assert window.session.statement is before


def test_dropped_files_open_and_others_are_refused_in_words(
    window: StatementWindow, windows: Windows, qtbot: QtBot, tmp_path: Path
):
    text = tmp_path / "page.txt"
    text.write_text("Joint statement: No\n\nWe say no to it all.\n", encoding="utf-8")
    window.session.edit(partial(with_lede, text="Something."), "Typing")
    drop(window, text)
    qtbot.waitUntil(lambda: len(windows.windows) == 2, timeout=60_000)
    drop(window, tmp_path / "picture.xyz")
    assert window.band.message is not None
    assert "cannot be opened" in window.band.message.happened


def drop(window: StatementWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy = QPoint(10, 10), Qt.DropAction.CopyAction
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(where, copy, data, left, plain))
    QApplication.sendEvent(window, QDropEvent(where.toPointF(), copy, data, left, plain))


def test_a_file_open_elsewhere_is_shown_read_only(
    windows: Windows, statement: Statement, places: Places, tmp_path: Path
):
    path = tmp_path / "river.drafter"
    first = OpenDocument.new(statement, places)
    first.save_as(statement, path)
    windows.opening.open(path, None)
    window = windows.windows[0]
    assert window.document.read_only
    assert window.band.message is not None
    assert "another window" in window.band.message.happened
    first.close()


def test_a_read_only_statement_is_read_walked_and_copied_and_stays_as_it_is(
    qtbot: QtBot, windows: Windows, statement: Statement, places: Places, tmp_path: Path
):
    path = tmp_path / "river.drafter"
    first = OpenDocument.new(statement, places)
    first.save_as(statement, path)
    windows.opening.open(path, None)
    window = windows.windows[0]
    column = window.column
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    background = section_of_kind(statement.primary, SectionKind.BACKGROUND)
    assert background is not None
    column.go_to_block(background.blocks[0].id)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    qtbot.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "It was announced on Monday."
    for key in (Qt.Key.Key_X, Qt.Key.Key_V):
        qtbot.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_A):
        qtbot.keyClick(editor, key)
    # On by the arrows, over the border of the section, into the card and the table.
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is not editor
    table = next(row for row in column.rows if isinstance(row, SignatoriesRow))
    column.ground.ensure_made(table)
    assert table.panel is not None
    table.panel.table.setFocus()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_B):
        qtbot.keyClick(table.panel.table, key)
    qtbot.keyClick(table.panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(table.panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("Ferry Friends")
    assert window.session.statement == statement
    assert not any(action.isEnabled() for action in column.tools.actions)
    assert window.document.reason in tip_of(column.tools.bold)
    assert window.document.reason in window.outline.add_button.toolTip()
    first.close()


def test_closing_an_untouched_statement_asks_nothing(
    window: StatementWindow, monkeypatch: pytest.MonkeyPatch, places: Places
):
    def asked(*_given: object) -> int:
        raise AssertionError("asked")

    monkeypatch.setattr(QMessageBox, "exec", asked)
    assert window.close()
    assert not recoverable(places)


@pytest.mark.parametrize(("answer", "kept"), [("Keep as draft", 1), ("Discard", 0)])
def test_closing_a_statement_without_a_file_asks(
    window: StatementWindow,
    places: Places,
    ask_before_closing: Callable[[str], None],
    answer: str,
    kept: int,
):
    window.session.edit(partial(with_lede, text="Something new."), "Typing")
    ask_before_closing(answer)
    assert window.close()
    found = recoverable(places)
    assert len(found) == kept
    assert all("Something new." in str(one.document.statement) for one in found)


def test_closing_a_statement_with_a_file_saves_and_asks_nothing(
    windows: Windows, statement: Statement, places: Places, tmp_path: Path, qtbot: QtBot
):
    path = tmp_path / "river.drafter"
    document = OpenDocument.new(statement, places)
    document.save_as(statement, path)
    window = windows.show(document, document.document.statement, ())
    qtbot.waitUntil(lambda: read_settings(places).recents == (path,))
    window.session.edit(partial(set_brand, brand="warm"), "Choose brand")
    assert window.close()
    assert read(path, places).statement.brand == "warm"
    assert not recoverable(places)


def test_a_file_changed_by_another_program_is_never_overwritten(
    windows: Windows, statement: Statement, places: Places, tmp_path: Path, qtbot: QtBot
):
    path, other = tmp_path / "river.drafter", tmp_path / "other.drafter"
    document = OpenDocument.new(statement, places)
    document.save_as(statement, path)
    window = windows.show(document, document.document.statement, ())
    stranger = OpenDocument.new(with_lede(statement, "Theirs."), places)
    stranger.save_as(with_lede(statement, "Theirs."), other)
    stranger.close()
    other.replace(path)
    theirs = path.read_bytes()
    window.session.edit(partial(with_lede, text="Mine."), "Typing")
    with qtbot.waitSignal(window.keeper.conflicted):
        window.keeper.save()
    message = window.band.message
    assert message is not None
    assert [offer.name for offer in message.offers] == ["Save a copy", "Take what is in the file"]
    assert path.read_bytes() == theirs
    message.offers[1].do()
    assert "Theirs." in str(window.session.statement)
    window.session.undo()
    assert "Mine." in str(window.session.statement)


def test_alt_opens_the_menu_alone_and_not_after_a_shortcut(window: StatementWindow, qtbot: QtBot):
    handle = window.windowHandle()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyPress(handle, Qt.Key.Key_Alt, alt)
    QTest.keyClick(handle, Qt.Key.Key_Down, alt)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert not window.menu.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_Alt, alt)
    assert window.menu.isVisible()
    # The keys go to the menu with the mark, and by Right into its submenu.
    assert QApplication.activePopupWidget() is window.menu
    QTest.keyClick(window.menu, Qt.Key.Key_Right)
    file = window.menu.actions()[0].menu()
    assert isinstance(file, QMenu)
    assert file.isVisible()
    assert QApplication.activePopupWidget() is file
    file.close()
    window.menu.close()


def test_a_file_saved_first_is_among_the_recent_ones_of_its_own_window(
    window: StatementWindow, qtbot: QtBot, tmp_path: Path
):
    file = window.menu.actions()[0].menu()
    assert isinstance(file, QMenu)
    recent = next(action for action in file.actions() if "recent" in action.text())
    with qtbot.waitSignal(window.keeper.saved):
        window.keeper.save_as(tmp_path / "river.drafter")
    file.aboutToShow.emit()
    assert recent.isEnabled()
    # Undo and redo to what the file holds: it says so.
    said = window.keeper.text
    assert said.startswith("Saved")
    window.session.edit(lambda s: set_brand(s, "another"), "Brand")
    assert window.keeper.text == "Not saved yet"
    window.session.undo()
    assert window.keeper.text == said


def test_what_was_imported_gives_way_to_no_other_statement_and_is_kept_as_a_draft(
    windows: Windows,
    qtbot: QtBot,
    places: Places,
    tmp_path: Path,
    ask_before_closing: Callable[[str], None],
):
    page = tmp_path / "page.md"
    page.write_text("# Joint statement: Stop the river tax\n\nIt closes every ferry.\n", encoding="utf-8")
    windows.opening.open(page, None)
    qtbot.waitUntil(lambda: bool(windows.windows), timeout=60_000)
    imported = windows.windows[0]
    windows.opening.new()
    assert len(windows.windows) == 2
    ask_before_closing("Keep")
    assert imported.close()
    assert "every ferry" in str([one.document.statement for one in recoverable(places)])


def test_what_was_brought_back_and_closed_again_is_brought_back_again(
    windows: Windows, statement: Statement, places: Places, ask_before_closing: Callable[[str], None]
):
    killed = OpenDocument.new(statement, places)
    killed.record(with_lede(statement, "Something new."))
    killed.close()
    windows.opening.bring_back(recoverable(places)[0])
    ask_before_closing("Keep")
    assert windows.windows[0].close()
    assert "Something new." in str([one.document.statement for one in recoverable(places)])


def test_a_strange_word_is_warned_of_once(window: StatementWindow, windows: Windows, tmp_path: Path):
    warnings = tuple(f"The PDF shows a box for {letter}." for letter in "abc")
    windows._exported(window, Exported((tmp_path / "a.pdf",), warnings))
    assert window.band.message is not None
    assert window.band.message.rest == "The PDF shows a box for a. There are 2 more."
    assert window.band.message.icon == "warning"


def test_a_message_that_goes_gives_the_keyboard_back_to_the_text(window: StatementWindow, qtbot: QtBot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.column.focus_first()
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    taken: list[str] = []
    window.band.say(
        Message("conflict", "It changed.", offers=(Offer("Take", partial(taken.append, "it")),), lasting=True)
    )
    button = next(one for one in window.band.findChildren(QPushButton) if one.text() == "Take")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert taken == ["it"]
    assert QApplication.focusWidget() is editor
    window.band.say(Message("dropped", "It cannot be opened.", offers=(Offer("Again", lambda: None),)))
    button = next(one for one in window.band.findChildren(QPushButton) if one.text() == "Again")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert window.band.message is None
    assert QApplication.focusWidget() is editor


def test_the_pages_menu_numbers_the_asks_of_calls_or_leaves_the_prose_and_undo_takes_it_back(
    window: StatementWindow, statement: Statement
):
    pages = next(menu for menu in window.menu.findChildren(QMenu) if menu.title() == "&Pages")
    pages.aboutToShow.emit()
    number = next(action for action in pages.actions() if action.text() == "&Number the asks of calls")
    assert number.isChecked()
    number.trigger()
    assert window.session.statement.asks_as is AskStyle.PROSE
    pages.aboutToShow.emit()
    assert not next(a for a in pages.actions() if a.text() == "&Number the asks of calls").isChecked()
    window.session.undo()
    assert window.session.statement is statement
