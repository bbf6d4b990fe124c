"""Spelling in a statement window, with the process that spells really running."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.own_words import own_words
from drafter.desk.spelling_names import CODE
from drafter.model.edits import rename_section, replace_block, set_date
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.places import Places
from drafter.ui.column.carets import Caret
from drafter.ui.column.marks import Look
from drafter.ui.spelling.opening import spelling_of
from drafter.ui.spelling.spelling import Spelling
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.conftest import small_statement

PATIENCE = 30_000


def misspelt() -> Statement:
    """Wrong words in lede and background: "clsoe", "anounced", "zelda"."""
    statement = small_statement()
    for section, text in (
        (1, "The tax would clsoe every ferry by May."),
        (2, "It was anounced by the zelda, by one zelda."),
    ):
        block = statement.primary.sections[section].blocks[0]
        statement = replace_block(statement, replace(block, runs=(Run(text),)))
    return statement


@pytest.fixture
def window(windows: Windows, qtbot: QtBot) -> StatementWindow:
    statement = misspelt()
    made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    made.resize(1280, 800)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.waitUntil(lambda: len(marked(made)) == 4, timeout=PATIENCE)
    return made


def marked(window: StatementWindow) -> list[str]:
    """The words that the column marks as misspelt."""
    found: list[str] = []
    for section in window.session.statement.primary.sections:
        for block in section.blocks:
            marks = [mark for layer, mark in window.column.marks_in(block) if layer == "spelling"]
            found += [block.text[one.start : one.end] for one in marks if one.look is Look.SPELLING]
    return found


@pytest.fixture
def spelling(window: StatementWindow, windows: Windows) -> Spelling:
    return spelling_of(window, windows)


@pytest.fixture
def shown(qtbot: QtBot, spelling: Spelling) -> Callable[[], list[str]]:
    def texts() -> list[str]:
        qtbot.waitUntil(lambda: bool(spelling.bar.suggestions), timeout=PATIENCE)
        return [one.text() for one in spelling.bar.suggestions]

    return texts


def text_of(window: StatementWindow, section: int) -> str:
    return window.session.statement.primary.sections[section].blocks[0].text


def test_words_are_marked_and_the_window_goes_through_them_by_keys(
    window: StatementWindow, spelling: Spelling, shown: Callable[[], list[str]], qtbot: QtBot
):
    assert marked(window) == ["clsoe", "anounced", "zelda", "zelda"]
    window.commands["spelling"].trigger()
    bar = spelling.bar
    assert bar.isVisible()
    assert "clsoe" in bar.said.text()
    assert bar.count.text() == "1 of 4"
    assert "close" in shown()
    assert QApplication.focusWidget() is bar.suggestions[0]
    number = shown().index("close") + 1
    QTest.keyClick(bar.suggestions[0], Qt.Key(Qt.Key.Key_0 + number))
    assert text_of(window, 1) == "The tax would close every ferry by May."
    assert "anounced" in bar.said.text()
    window.session.undo()
    assert text_of(window, 1) == "The tax would clsoe every ferry by May."
    qtbot.waitUntil(lambda: len(spelling.words) == 4, timeout=PATIENCE)
    window.commands["spelling_back"].trigger()
    assert "clsoe" in bar.said.text()
    first = shown()[0]
    QTest.keyClick(bar.suggestions[0], Qt.Key.Key_Return)
    assert text_of(window, 1) == f"The tax would {first} every ferry by May."
    window.session.undo()
    qtbot.waitUntil(lambda: len(spelling.words) == 4, timeout=PATIENCE)
    window.commands["spelling_back"].trigger()
    assert "clsoe" in bar.said.text()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    editor = window.column.editor
    assert editor is not None
    assert editor.textCursor().selectedText() == "clsoe"
    assert editor.hasFocus()


def test_ignoring_is_for_one_paragraph_and_adding_for_all_and_both_are_steps(
    window: StatementWindow, spelling: Spelling, shown: Callable[[], list[str]], qtbot: QtBot
):
    window.commands["spelling"].trigger()
    shown()
    spelling.bar.ignore.click()
    lede = window.session.statement.primary.sections[1].blocks[0]
    assert [(one.code, one.text, one.block) for one in window.session.statement.ignored] == [
        (CODE, "clsoe", lede.id)
    ]
    assert marked(window) == ["anounced", "zelda", "zelda"]
    shown()
    window.commands["spelling"].trigger()
    assert "zelda" in spelling.bar.said.text()
    shown()
    spelling.bar.statement.click()
    assert window.session.statement.words == ("zelda",)
    assert marked(window) == ["anounced"]
    assert "anounced" in spelling.bar.said.text()
    window.session.undo()
    window.session.undo()
    qtbot.waitUntil(lambda: len(marked(window)) == 4, timeout=PATIENCE)
    assert not window.session.statement.words


def test_a_word_of_the_writer_is_right_in_every_window_and_can_be_taken_out(
    window: StatementWindow, windows: Windows, spelling: Spelling, qtbot: QtBot
):
    # What nobody touched gives way to what is opened.
    window.session.edit(lambda one: set_date(one, "2026-01-01"), "Date")
    statement = misspelt()
    other = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    qtbot.waitUntil(lambda: len(marked(other)) == 4, timeout=PATIENCE)
    spelling.add_to_own(next(one for one in spelling.words if one.word == "zelda"))
    qtbot.waitUntil(lambda: marked(other) == ["clsoe", "anounced"], timeout=PATIENCE)
    assert own_words(Places.of_user()) == ("zelda",)
    message = window.band.message
    assert message is not None
    message.offers[0].do()
    qtbot.waitUntil(lambda: len(marked(other)) == 4, timeout=PATIENCE)
    assert own_words(Places.of_user()) == ()


def test_the_menu_of_a_word_has_its_suggestions_first(
    window: StatementWindow, spelling: Spelling, qtbot: QtBot
):
    block = window.session.statement.primary.sections[1].blocks[0]
    window.column.put_caret(Caret(block.id, block.text.index("clsoe") + 2))
    editor = window.column.editor
    assert editor is not None
    menu = QMenu(editor)
    window.column.menu_for(editor, menu)
    qtbot.waitUntil(lambda: "close" in [one.text() for one in menu.actions()], timeout=PATIENCE)
    names = [one.text().replace("&", "") for one in menu.actions()]
    assert names.index("close") < names.index("Ignore") < names.index("Add to my dictionary")
    assert "Looking for suggestions…" not in names
    next(one for one in menu.actions() if one.text() == "close").trigger()
    assert text_of(window, 1) == "The tax would close every ferry by May."
    assert marked(window) == ["anounced", "zelda", "zelda"]
    menu.close()
    window.column.put_caret(Caret(block.id, 1))
    plain = QMenu(editor)
    window.column.menu_for(editor, plain)
    assert "Ignore" not in [one.text().replace("&", "") for one in plain.actions()]


def test_a_word_that_is_being_written_is_marked_once_it_is_left(window: StatementWindow, qtbot: QtBot):
    block = window.session.statement.primary.sections[2].blocks[1]
    window.column.put_caret(Caret(block.id, len(block.text)))
    editor = window.column.editor
    assert editor is not None
    with qtbot.waitSignal(window.checking.spelt, timeout=PATIENCE):
        QTest.keyClicks(editor, " Well, recieve")
    assert marked(window)[-1] == "zelda"
    QTest.keyClicks(editor, " ")
    qtbot.waitUntil(lambda: marked(window)[-1] == "recieve", timeout=PATIENCE)


def test_marks_move_with_the_text_and_go_with_their_words(window: StatementWindow, spelling: Spelling):
    block = window.session.statement.primary.sections[2].blocks[0]
    longer = replace(block, runs=(Run(f"Then: {block.text.replace('anounced', 'announced')}"),))
    window.session.edit(lambda statement: replace_block(statement, longer), "Edit")
    assert [one.word for one in spelling.words] == ["clsoe", "zelda", "zelda"]
    texts = [longer.text[one.start : one.end] for one in spelling.words[1:]]
    assert texts == ["zelda", "zelda"]


def test_what_was_set_aside_can_be_looked_at_again(window: StatementWindow, spelling: Spelling, qtbot: QtBot):
    window.commands["spelling"].trigger()
    bar = spelling.bar
    for button in (bar.ignore, bar.statement, bar.statement):
        assert bar.again.isHidden()
        button.click()
    assert not spelling.words
    assert "Every word is right" in bar.said.text()
    assert bar.again.text() == "Look at 3 words again"
    bar.again.click()
    qtbot.waitUntil(lambda: len(spelling.words) == 4, timeout=PATIENCE)
    assert "clsoe" in bar.said.text()
    window.session.undo()
    assert len(window.session.statement.words) == 2


def test_a_word_of_a_heading_is_corrected_and_gone_to(
    window: StatementWindow, spelling: Spelling, shown: Callable[[], list[str]], qtbot: QtBot
):
    section = window.session.statement.primary.sections[2]
    window.session.edit(lambda one: rename_section(one, section.id, "The hisotry of it"), "Heading")
    qtbot.waitUntil(lambda: len(spelling.words) == 5, timeout=PATIENCE)
    window.commands["spelling"].trigger()
    window.commands["spelling"].trigger()
    assert "hisotry" in spelling.bar.said.text()
    shown()
    spelling.close()
    editor = window.column.editor
    assert editor is not None
    assert editor.toPlainText() == "The hisotry of it"
    spelling.correct(spelling.words[1], "history")
    assert window.session.statement.primary.sections[2].heading == "The history of it"


def test_a_locked_statement_shows_words_and_changes_nothing(
    window: StatementWindow, spelling: Spelling, shown: Callable[[], list[str]]
):
    window.set_locked("It is open elsewhere.")
    window.commands["spelling"].trigger()
    shown()
    assert not spelling.bar.ignore.isEnabled()
    assert "open elsewhere" in spelling.bar.suggestions[0].toolTip()
    QTest.mouseClick(spelling.bar.suggestions[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert text_of(window, 1) == "The tax would clsoe every ferry by May."


def test_the_bar_gives_way_to_finding_and_back(
    window: StatementWindow, spelling: Spelling, shown: Callable[[], list[str]]
):
    window.commands["spelling"].trigger()
    shown()
    window.commands["find"].trigger()
    assert not spelling.bar.isVisible()
    window.commands["spelling"].trigger()
    assert spelling.bar.isVisible()
    assert not window.commands["find"].isChecked()


def test_nothing_wrong_and_no_dictionary_are_said(windows: Windows, qtbot: QtBot):
    statement = small_statement()
    window = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    window.commands["spelling"].trigger()
    bar = spelling_of(window, windows).bar
    assert "Every word is right" in bar.said.text()
    assert not bar.next.isEnabled()
    edition = replace(statement.primary, language="es")
    window.session.edit(lambda one: replace(one, editions=(edition,)), "Edit")
    qtbot.waitUntil(lambda: "Español" in bar.said.text(), timeout=PATIENCE)
    assert bar.settings.isVisible()
    kazakh = replace(statement.primary, language="kk")
    window.session.edit(lambda one: replace(one, editions=(kazakh,)), "Edit")
    qtbot.waitUntil(lambda: "turned on for: Қазақша" in bar.said.text(), timeout=PATIENCE)
    windows.change(lambda settings: replace(settings, spelling=False))
    qtbot.waitUntil(lambda: "turned off" in bar.said.text(), timeout=PATIENCE)
