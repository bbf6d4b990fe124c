from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.settings import Settings, read_settings
from drafter.model.edits import move_section
from drafter.places import Places
from drafter.ui.column.carets import Caret
from drafter.ui.first_minute.mark import CoachMark
from drafter.ui.first_minute.marks import FirstMinute
from drafter.ui.first_minute.opening import HINT, show_first_minute
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Theme
from drafter.ui.windows import Windows


@pytest.fixture
def minute(window: StatementWindow, windows: Windows, qtbot: QtBot) -> FirstMinute:
    window.resize(1280, 800)
    with qtbot.waitSignal(window.feed.laid_out, timeout=60_000):
        window.inspector.show_statement(window.session.statement)
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 4))
    made = show_first_minute(window, windows)
    assert made is not None
    qtbot.waitUntil(lambda: all(mark.isVisible() for mark in made.marks.values()))
    return made


def seen(windows: Windows) -> bool:
    return HINT in windows.settings.hints


def test_it_comes_on_the_sample_once_and_never_again(windows: Windows, qtbot: QtBot):
    def opened() -> StatementWindow:
        before = list(windows.windows)
        windows.opening.sample()
        qtbot.waitUntil(lambda: any(one not in before for one in windows.windows), timeout=60_000)
        return next(one for one in windows.windows if one not in before)

    first = opened()
    assert first.status.parts()[0] == "Sample: change what you like"
    qtbot.waitUntil(lambda: bool(first.findChildren(FirstMinute)), timeout=10_000)
    (minute,) = first.findChildren(FirstMinute)
    minute.end()
    assert seen(windows)
    assert HINT in read_settings(Places.of_user()).hints
    second = opened()
    with qtbot.waitSignal(second.feed.page_drawn, timeout=60_000):
        pass
    assert not second.findChildren(FirstMinute)
    second.commands["first_minute"].trigger()
    assert second.findChildren(FirstMinute)


def test_each_goes_when_its_thing_was_done_and_the_last_ends_it(
    minute: FirstMinute, window: StatementWindow, windows: Windows
):
    assert set(minute.marks) == {"sections", "text", "pages"}
    window.outline.went.emit(window.session.statement.primary.sections[1].id, "")
    assert set(minute.marks) == {"text", "pages"}
    editor = window.column.editor
    assert editor is not None
    QTest.keyClicks(editor, "x")
    assert set(minute.marks) == {"pages"}
    assert not seen(windows)
    window.inspector.went.emit(window.session.statement.primary.sections[2].blocks[0].id)
    assert minute.marks == {}
    assert seen(windows)


def test_a_section_that_was_dragged_counts_for_the_sections(minute: FirstMinute, window: StatementWindow):
    section = window.session.statement.primary.sections[2].id
    window.session.edit(lambda s: move_section(s, section, 1), "Move section")
    assert set(minute.marks) == {"text", "pages"}


def test_escape_puts_all_away_and_the_cursor_stays(
    minute: FirstMinute, window: StatementWindow, windows: Windows
):
    editor = window.column.editor
    assert editor is not None
    assert QApplication.focusWidget() is editor
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert minute.marks == {}
    assert seen(windows)
    assert QApplication.focusWidget() is editor
    assert editor.caret() == (0, 4)


def test_a_click_on_a_mark_puts_it_away_without_taking_the_focus(
    minute: FirstMinute, window: StatementWindow
):
    editor = window.column.editor
    mark = minute.marks["text"]
    QTest.mouseClick(mark, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert "text" not in minute.marks
    assert QApplication.focusWidget() is editor


def test_they_are_parts_of_the_window_below_what_they_speak_of(minute: FirstMinute, window: StatementWindow):
    marks = minute.marks
    for mark in marks.values():
        assert not mark.isWindow()
        assert mark.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert window.rect().contains(mark.ground)
        assert mark.accessibleName()
        assert mark.accessibleDescription()
    button = window.outline.add_button
    assert marks["sections"].ground.top() > button.mapTo(window, QPoint(0, button.height())).y()
    assert window.outline.geometry().contains(marks["sections"].ground)
    editor = window.column.editor
    assert editor is not None
    line = editor.cursorRect()
    assert marks["text"].ground.top() > editor.mapTo(window, line.bottomLeft()).y()
    pages = window.inspector.geometry()
    assert pages.contains(marks["pages"].ground)
    grounds = [mark.ground for mark in marks.values()]
    assert not any(one.intersects(other) for one in grounds for other in grounds if one is not other)


def test_a_narrow_window_has_the_middle_one_alone(minute: FirstMinute, window: StatementWindow, qtbot: QtBot):
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: not minute.marks["pages"].isVisible())
    assert not minute.marks["sections"].isVisible()
    assert minute.marks["text"].isVisible()
    assert QRect(0, 0, 1100, 700).contains(minute.marks["text"].ground)
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: minute.marks["pages"].isVisible())


def test_hints_that_are_reset_come_again(window: StatementWindow, windows: Windows):
    windows.change(lambda _settings: Settings(hints=(HINT,)))
    assert seen(windows)
    windows.change(lambda _settings: Settings())
    assert not seen(windows)


def test_the_pointer_stays_with_the_part_where_the_mark_gives_way(qtbot: QtBot, theme: Theme):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    mark = CoachMark(theme, window, "Write here", "Everything is kept.", 248)
    for x in (40, 200, 560):
        mark.point_at(QRect(x, 100, 1, 20), QRect(0, 0, 600, 400))
        assert mark.ground.left() + mark.tip == x
        assert 0 <= mark.ground.left() <= mark.ground.right() <= 600
