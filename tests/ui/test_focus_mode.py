from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.model.edits import replace_block, splice_blocks
from drafter.model.statement import Statement
from drafter.model.text import Run, plain_block
from drafter.places import Places
from drafter.ui.band import Message
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.text_rows import PartRow
from drafter.ui.find.opening import finding_of
from drafter.ui.focus_mode import LEVEL, FocusMode
from drafter.ui.focus_mode_command import focus_mode_of
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from drafter.ui.windows import Windows

TEXT = "It was announced on Monday. Mr. Hall came. Nobody asked."


@pytest.fixture
def window(windows: Windows, statement: Statement, qtbot: QtBot) -> StatementWindow:
    section = statement.primary.sections[2]
    statement = replace_block(statement, replace(section.blocks[0], runs=(Run(TEXT),)))
    more = [plain_block(f"Paragraph {number} says something of its own.") for number in range(40)]
    statement = splice_blocks(statement, section.id, 2, 0, more)
    made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


@pytest.fixture
def mode(window: StatementWindow, qtbot: QtBot) -> FocusMode:
    QTest.keyClick(focused(), Qt.Key.Key_F11)
    made = focus_mode_of(window)
    assert made.on
    QApplication.processEvents()
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def block_id(window: StatementWindow, number: int = 0) -> str:
    return window.session.statement.primary.sections[2].blocks[number].id


def dark(window: StatementWindow) -> list[str]:
    editor = window.column.editor
    assert editor is not None
    return [one.cursor.selectedText() for one in editor.extraSelections()]


def colour_of_sentence(editor: ProseEditor) -> str:
    (selection,) = editor.extraSelections()
    return str(selection.format.foreground().color().name())


def line_height_of_caret(window: StatementWindow) -> int:
    editor = window.column.editor
    assert editor is not None
    view = window.column.ground.viewport()
    return editor.mapTo(view, editor.cursorRect().center()).y()


def test_the_text_alone_is_shown_and_all_comes_back(window: StatementWindow, mode: FocusMode):
    assert window.isFullScreen()
    for pane in (window.header, window.outline, window.inspector, window.status, window.tools):
        assert not pane.isVisible()
    assert all(isinstance(row, PartRow) for row in window.column.rows)
    assert window.commands["focus"].isChecked()
    caret = window.column.caret.present()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not mode.on
    assert not window.isFullScreen()
    for pane in (window.header, window.outline, window.inspector, window.status, window.tools):
        assert pane.isVisible()
    assert not all(isinstance(row, PartRow) for row in window.column.rows)
    assert window.column.caret.present() == caret
    assert isinstance(focused(), ProseEditor)
    assert not mode.foot.isVisible()
    assert dark(window) == []


def test_what_stands_beside_the_text_comes_back_if_it_still_has_something_to_say(window: StatementWindow):
    window.band.say(Message("one", "Something happened."))
    window.show_left_over(["a line"])
    QApplication.processEvents()
    mode = focus_mode_of(window)
    for rest in (True, False):
        mode.enter()
        assert not window.band.isVisible()
        if not rest:
            window.band.unsay("one")
        mode.leave()
        assert window.band.isVisible() is rest
        assert window._left_over is not None
        assert window._left_over.isVisible()


def test_a_view_in_focus_mode_comes_and_goes(window: StatementWindow, mode: FocusMode):
    view = QWidget()
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.show_view(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert mode.on
    window.close_view()
    assert window.middle.isVisible()
    for pane in (window.header, window.outline, window.inspector, window.status):
        assert not pane.isVisible()
    view.deleteLater()


def test_larger_text_in_focus_mode_keeps_cursor_and_sentence(window: StatementWindow, mode: FocusMode):
    window.column.put_caret(Caret(block_id(window), TEXT.index("Hall")))
    high = focused().fontMetrics().height()
    window.theme.set_text_size(150)
    try:
        assert dark(window) == ["Mr. Hall came."]
        editor = window.column.editor
        assert editor is not None
        assert editor.fontMetrics().height() > high
    finally:
        window.theme.set_text_size(100)


def test_the_present_sentence_is_dark_and_the_rest_dim(window: StatementWindow, mode: FocusMode):
    window.column.put_caret(Caret(block_id(window), TEXT.index("Hall")))
    assert dark(window) == ["Mr. Hall came."]
    editor = window.column.editor
    assert editor is not None
    colours = window.theme.colours
    assert editor.palette().text().color() == colours.dim
    assert colour_of_sentence(editor) == colours.text.name()
    QTest.keyClick(focused(), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    window.column.put_caret(Caret(block_id(window), len(TEXT)))
    assert dark(window) == ["Nobody asked."]
    window.column.put_caret(Caret(block_id(window), 3))
    QTest.keyClicks(focused(), " x")
    assert dark(window) == ["It  xwas announced on Monday."]
    window.theme.set_scheme(Scheme.DARK)
    shown = colour_of_sentence(editor)
    window.theme.set_scheme(Scheme.LIGHT)
    assert shown == "#e9e9e6"


def test_the_line_with_the_cursor_stays_at_its_height(window: StatementWindow, mode: FocusMode):
    wanted = window.column.ground.viewport().height() * LEVEL
    for number in (0, 20, 41):
        window.column.go_to_block(block_id(window, number))
        assert abs(line_height_of_caret(window) - wanted) <= 2
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        QTest.keyClicks(focused(), "more")
        assert abs(line_height_of_caret(window) - wanted) <= 2


def test_undo_and_find_work_and_escape_closes_the_bar_first(
    window: StatementWindow, mode: FocusMode, qtbot: QtBot
):
    before = window.session.statement
    window.column.put_caret(Caret(block_id(window), 0))
    QTest.keyClicks(focused(), "x")
    QTest.keyClick(focused(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.statement is before
    QTest.keyClick(focused(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    finding = finding_of(window)
    QTest.keyClicks(focused(), "paragraph 30")
    qtbot.waitUntil(lambda: len(finding.search.hits) == 1)
    assert finding.bar.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert mode.on
    assert not finding.is_open
    QTest.keyClick(focused(), Qt.Key.Key_F11)
    assert not mode.on


def test_the_words_go_while_writing_and_come_back_with_the_pointer(
    window: StatementWindow, mode: FocusMode, qtbot: QtBot
):
    assert mode.foot.isVisible()
    window.column.go_to_block(block_id(window))
    mode._show_words()
    assert mode.foot.words[0] == "Background"
    assert mode.foot.words[1].endswith(" words")
    assert mode.foot.accessibleDescription() == ", ".join(mode.foot.words)
    QTest.keyClicks(focused(), "x")
    assert mode._words_go.isActive()
    assert mode._words_go.interval() == 3000
    mode._words_go.timeout.emit()
    assert not mode.foot.isVisible()
    editor = focused()
    assert isinstance(editor, ProseEditor)
    QTest.mouseMove(editor.viewport(), QPoint(30, 10))
    QTest.mouseMove(editor.viewport(), QPoint(60, 12))
    qtbot.waitUntil(lambda: mode.foot.isVisible())


def test_calls_are_prose_alone_and_are_cards_again_after(window: StatementWindow, mode: FocusMode):
    call = window.session.statement.primary.sections[3].blocks[0]
    window.column.put_caret(Caret(call.id, 3))
    assert isinstance(focused(), ProseEditor)
    QTest.keyClicks(focused(), "x")
    text = window.session.statement.primary.sections[3].blocks[0].text
    assert text == call.text[:3] + "x" + call.text[3:]
    assert window.session.statement.primary.sections[3].blocks[0].calls == call.calls
    mode.leave()
    window.column.put_caret(Caret(call.id, 3))
    row = window.column.row_of(window.column.editor)  # type: ignore[arg-type]
    assert getattr(row, "card", None) is not None


def test_a_mouse_button_held_down_does_not_move_the_text(window: StatementWindow, mode: FocusMode):
    window.column.go_to_block(block_id(window, 20))
    editor = focused()
    assert isinstance(editor, ProseEditor)
    bar = window.column.ground.verticalScrollBar()
    before = bar.value()
    below = editor.cursorRect().center() + QPoint(0, 120)
    QTest.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=below)
    held = bar.value()
    QTest.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=below)
    QApplication.processEvents()
    assert held == before
    assert bar.value() > before
