from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.statement import SectionKind
from drafter.ui.column.carets import Caret
from drafter.ui.palette.opening import open_palette
from drafter.ui.palette.palette import Palette
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.reading import unnamed_controls


def type_into(palette: Palette, text: str, *keys: Qt.Key) -> None:
    QTest.keyClicks(palette.field, text)
    for key in keys:
        QTest.keyClick(palette.field, key)


def shown(palette: Palette) -> list[str]:
    return [found.entry.name for found in palette.rows.found]


def test_escape_goes_back_to_the_text_with_the_cursor_where_it_was(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 7))
    editor = window.column.editor
    palette = open_palette(window, windows)
    assert QApplication.focusWidget() is palette.field
    assert palette.count.text() == f"{len(palette.rows.found)} commands"
    type_into(palette, "add", Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is editor
    assert editor is not None
    assert editor.caret() == (0, 7)
    assert windows.settings.commands == ()


def test_enter_runs_what_is_marked_and_it_is_first_the_next_time(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    palette = open_palette(window, windows)
    type_into(palette, "add notes")
    assert palette.current is not None
    assert palette.current.name == "Add notes to editors"
    assert palette.count.text().startswith("1 of ")
    type_into(palette, "", Qt.Key.Key_Return)
    kinds = [section.kind for section in window.session.statement.primary.sections]
    assert kinds.count(SectionKind.NOTES) == 2
    qtbot.waitUntil(lambda: bool(windows.settings.commands))
    assert shown(open_palette(window, windows))[0] == "Add notes to editors"


def test_a_command_on_the_text_runs_where_the_cursor_was(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 6, anchor=0))
    palette = open_palette(window, windows)
    type_into(palette, "bold", Qt.Key.Key_Return)
    changed = window.session.statement.primary.sections[2].blocks[0]
    assert changed.runs[0].marks.strong
    assert changed.runs[0].text == block.text[:6]


def test_sections_headings_and_calls_can_be_gone_to(window: StatementWindow, windows: Windows, qtbot: QtBot):
    palette = open_palette(window, windows)
    type_into(palette, "go river")
    assert shown(palette) == ["Go to the call to River Council"]
    type_into(palette, "", Qt.Key.Key_Return)
    assert window.outline.section == window.session.statement.primary.sections[3].id
    palette = open_palette(window, windows)
    type_into(palette, "back")
    assert shown(palette)[0] == "Go to Background"
    type_into(palette, "", Qt.Key.Key_Enter)
    assert window.outline.section == window.session.statement.primary.sections[2].id


def test_what_is_off_is_listed_with_its_reason_and_does_nothing(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    window.commands.explain("mark_ask", "Select words of a call first")
    before = window.session.statement
    palette = open_palette(window, windows)
    type_into(palette, "mark as ask")
    assert palette.current is not None
    assert palette.current.why == "Select words of a call first"
    assert "Select words of a call first" in palette.field.accessibleDescription()
    type_into(palette, "", Qt.Key.Key_Return)
    assert palette.isVisible()
    assert window.session.statement is before


def test_arrows_go_round_pages_stop_at_the_ends_and_nothing_found_says_so(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    palette = open_palette(window, windows)
    last = len(palette.rows.found) - 1
    type_into(palette, "", Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == last
    type_into(palette, "", Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == last
    type_into(palette, "", Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    type_into(palette, "zzzz")
    assert not palette.list.isVisible()
    assert "zzzz" in palette.nothing.text()
    assert palette.current is None
    type_into(palette, "", Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_locked_statement_offers_no_new_sections_and_says_why(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    window.set_locked("Another window has this file")
    palette = open_palette(window, windows)
    type_into(palette, "add contact")
    assert palette.current is not None
    assert palette.current.why == "Another window has this file"


def test_while_a_view_lies_over_the_text_nothing_is_done_to_it(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 6, anchor=0))
    before = window.session.statement
    window.show_view(QWidget())
    palette = open_palette(window, windows)
    for typed in ("bold", "go to background", "add contact"):
        palette.field.setText(typed)
        palette.show_found(typed)
        assert palette.current is not None
        assert palette.current.why, typed
    palette.show_found("settings")
    assert palette.current is not None
    assert not palette.current.why
    palette.close()
    window.commands["bold"].trigger()
    assert window.session.statement is before
    window.close_view()
    window.commands["bold"].trigger()
    assert window.session.statement is not before


def test_a_screen_reader_hears_the_field_and_the_rows(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    palette = open_palette(window, windows)
    type_into(palette, "save")
    assert unnamed_controls(palette) == []
    told = QAccessible.queryAccessibleInterface(palette.list)
    assert told.role() == QAccessible.Role.List
    assert told.child(0).text(QAccessible.Text.Name) == "Save, File, Ctrl+S"
    assert palette.field.accessibleDescription() == "Save, File, Ctrl+S"


@pytest.mark.parametrize("size", [(640, 480), (1280, 800)])
def test_it_stays_within_the_window(
    window: StatementWindow, windows: Windows, qtbot: QtBot, size: tuple[int, int]
):
    window.resize(*size)
    palette = open_palette(window, windows)
    assert palette.width() <= window.width()
    assert palette.height() <= window.height() - window.header.height()
