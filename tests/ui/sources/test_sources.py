"""The Sources tab and the sheet of a source, as a writer goes through them by keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from drafter.desk.sources import ClaimState, claims_of
from drafter.model.edits import replace_block
from drafter.model.source_edits import add_sources
from drafter.model.sources import Citing, Source
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.ui.column.marks import Look
from drafter.ui.sources import opening, sheets
from drafter.ui.sources.claims import LAYER, ClaimsOfWindow
from drafter.ui.sources.fields import read_date
from drafter.ui.sources.pane import SourcesPane
from drafter.ui.sources.sheet import SourceSheet
from drafter.ui.statement_window import StatementWindow
from tests.ui.conftest import small_statement

FACT = "On 4 May 2031 the police raided three ferries."
RECORD = Source("Record of the raid", "District court", address="https://court.example/r/1")


@pytest.fixture
def statement() -> Statement:
    statement = small_statement()
    block = statement.primary.sections[2].blocks[0]
    return replace_block(statement, replace(block, runs=(Run(f"{FACT} Nobody asked why."),)))


class Desk:
    """A window with its Sources tab open."""

    def __init__(self, window: StatementWindow, bot: QtBot) -> None:
        self.window, self.bot = window, bot
        self.pane: SourcesPane = opening.show_tab(window)
        self.found: ClaimsOfWindow = opening.claims_of(window)
        self.settle()

    def settle(self) -> None:
        """Wait until the list is that of the present statement."""
        wanted = {(row.state, row.text) for row in claims_of(self.window.session.statement)}

        def listed() -> bool:
            shown = (self.found.claim(row.name) for row in self.found.rows() if not row.is_head)
            return self.found.looked and {(one.state, one.text) for one in shown if one} == wanted

        self.bot.waitUntil(listed)
        QApplication.processEvents()

    def states(self) -> list[ClaimState]:
        return [row.state for row in claims_of(self.window.session.statement)]

    def go_to_first(self) -> None:
        self.pane.claims.setFocus()
        QTest.keyClick(self.pane.claims, Qt.Key.Key_Home)

    def sheet(self) -> SourceSheet:
        def there() -> bool:
            return any(one.isVisible() for one in self.window.findChildren(SourceSheet))

        self.bot.waitUntil(there)
        return next(one for one in self.window.findChildren(SourceSheet) if one.isVisible())

    def add(self, source: Source = RECORD, quotation: str = "") -> None:
        """A source to the claim that is gone to."""
        self.window.commands["add_source"].trigger()
        sheet = self.sheet()
        sheet.form.title.setText(source.title)
        sheet.form.publisher.setText(source.publisher)
        sheet.form.address.setText(source.address)
        sheet.form.quotation.edit.setPlainText(quotation)
        sheet.keep.click()
        self.settle()


@pytest.fixture
def desk(window: StatementWindow, qtbot: QtBot) -> Desk:
    window.checking.close()
    return Desk(window, qtbot)


def put_cursor(window: StatementWindow, at: int) -> None:
    column = window.column
    section = window.session.statement.primary.sections[2]
    column.go_to_section(section.id)
    editor = column.editor
    assert editor is not None
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)
    editor.setFocus()


def type_words(window: StatementWindow, words: str) -> None:
    editor = window.column.editor
    assert editor is not None
    QTest.keyClicks(editor, words)


def test_a_fact_without_a_source_is_listed_and_underlined_as_long_as_the_tab_is_open(desk: Desk) -> None:
    assert desk.states() == [ClaimState.UNSOURCED]
    block = desk.window.session.statement.primary.sections[2].blocks[0]
    looks = [mark.look for layer, mark in desk.window.column.marks_in(block) if layer == LAYER]
    assert looks == [Look.UNSOURCED]
    desk.window.inspector.show_tab("preview")
    assert not [mark for layer, mark in desk.window.column.marks_in(block) if layer == LAYER]


def test_a_source_is_added_to_the_sentence_at_the_cursor_and_undone_in_one_step(desk: Desk) -> None:
    put_cursor(desk.window, 10)
    before = desk.window.session.statement
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    assert sheet.keep.text() == "Keep"
    assert not sheet.keep.isEnabled()
    QTest.keyClicks(sheet.form.title, "Record of the raid")
    assert sheet.keep.isEnabled()
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return)
    desk.settle()
    assert desk.states() == [ClaimState.UNVERIFIED]
    (row,) = claims_of(desk.window.session.statement)
    assert row.text == FACT
    desk.window.session.undo()
    assert desk.window.session.statement is before


def test_with_a_quotation_it_is_kept_and_verified_at_once(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    sheet.form.title.setText("Record")
    sheet.form.quotation.edit.setPlainText("Three ferries were searched.")
    sheet.by.setText("the coordinator")
    assert sheet.keep.text() == "Keep and verify"
    sheet.keep.click()
    desk.settle()
    (row,) = claims_of(desk.window.session.statement)
    assert row.state is ClaimState.VERIFIED
    assert row.verified is not None
    assert row.verified.by == "the coordinator"


def test_v_verifies_the_claim_in_the_list_and_an_edit_of_its_sentence_takes_that_back(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    desk.go_to_first()
    QTest.keyClick(desk.pane.claims, Qt.Key.Key_V)
    desk.settle()
    assert desk.states() == [ClaimState.VERIFIED]
    put_cursor(desk.window, 8)
    type_words(desk.window, "x")
    assert desk.states() == [ClaimState.EDITED]
    desk.window.session.undo()
    assert desk.states() == [ClaimState.VERIFIED]
    desk.settle()


def test_words_typed_behind_a_claim_are_not_part_of_it(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    put_cursor(desk.window, len(FACT))
    type_words(desk.window, " Then rain fell.")
    (row,) = claims_of(desk.window.session.statement)
    assert row.text == FACT


def test_enter_opens_the_source_and_removing_it_leaves_the_claim_without(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    desk.go_to_first()
    QTest.keyClick(desk.pane.claims, Qt.Key.Key_Return)
    sheet = desk.sheet()
    assert sheet.form.title.text() == RECORD.title
    sheet.remove.click()
    desk.settle()
    assert desk.states() == [ClaimState.UNSOURCED]
    assert desk.window.session.statement.sources == ()


def test_what_is_not_a_claim_asks_for_the_reason(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["dismiss_claim"].trigger()
    card = desk.pane.claims.card
    assert card.why.hasFocus()
    QTest.keyClick(card.why, Qt.Key.Key_Return)
    assert desk.states() == [ClaimState.UNSOURCED]
    QTest.keyClicks(card.why, "Known to everybody")
    QTest.keyClick(card.why, Qt.Key.Key_Return)
    desk.settle()
    (row,) = claims_of(desk.window.session.statement)
    assert (row.state, row.dismissed) == (ClaimState.DISMISSED, "Known to everybody")
    desk.window.session.undo()
    assert desk.window.session.statement.claims == ()


def test_an_address_that_is_there_offers_the_source_that_has_it(desk: Desk) -> None:
    desk.found.edit(lambda s: add_sources(s, (RECORD,)), "")
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    sheet.form.address.setText("http://www.court.example/r/1/")
    assert sheet.use_other.isVisible()
    sheet.use_other.click()
    assert sheet.form.title.text() == RECORD.title
    sheet.keep.click()
    desk.settle()
    statement = desk.window.session.statement
    assert [one.id for one in statement.sources] == [RECORD.id]
    assert statement.claims[0].sources == (RECORD.id,)


def test_one_of_the_sources_that_are_there_can_be_chosen(desk: Desk) -> None:
    desk.found.edit(lambda s: add_sources(s, (RECORD,)), "")
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    sheet.form.choice.setCurrentIndex(1)
    sheet.form.quotation.edit.setPlainText("Three ferries were searched.")
    sheet.keep_only.click()
    desk.settle()
    statement = desk.window.session.statement
    assert [(one.id, one.quotation) for one in statement.sources] == [
        (RECORD.id, "Three ferries were searched.")
    ]
    assert desk.states() == [ClaimState.UNVERIFIED]


def test_a_pasted_reference_fills_the_sheet(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    QApplication.clipboard().setText(
        "Ada Brook, “A quiet raid”, The Lantern, 9 October 2031, https://l.example/raid."
    )
    QTest.keyClick(sheet.form.title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    source = sheet.source()
    assert (source.title, source.author, source.publisher) == ("A quiet raid", "Ada Brook", "The Lantern")
    assert (source.date, source.address) == ("2031-10-09", "https://l.example/raid")
    sheet.reject()


def test_an_address_that_is_typed_as_the_title_goes_to_its_field(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    QTest.keyClicks(sheet.form.title, "https://l.example/raid")
    assert sheet.form.title.text()
    QTest.keyClick(sheet.form.title, Qt.Key.Key_Return)
    desk.settle()
    (source,) = (one for one in desk.window.session.statement.sources if one.id != RECORD.id)
    assert (source.title, source.address) == ("", "https://l.example/raid")


def test_all_fields_of_a_new_source_are_seen_at_once(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    (area,) = (one for one in sheet.findChildren(QScrollArea) if one.isAncestorOf(sheet.form.title))
    assert area.verticalScrollBar().maximum() == 0
    sheet.reject()


def test_a_date_that_is_none_is_said_and_not_kept(desk: Desk) -> None:
    desk.go_to_first()
    desk.window.commands["add_source"].trigger()
    sheet = desk.sheet()
    sheet.form.title.setText("Record")
    sheet.form.date.setText("some day")
    assert not sheet.keep.isEnabled()
    assert sheet.keep.toolTip()
    sheet.form.date.setText("October 2031")
    assert sheet.keep.isEnabled()
    assert sheet.source().date == "2031-10"
    sheet.reject()
    assert read_date("2031", "en") == "2031"
    assert read_date("", "en") == ""


def test_a_list_is_taken_in_but_for_what_is_there(desk: Desk, tmp_path: Path) -> None:
    desk.found.edit(lambda s: add_sources(s, (RECORD,)), "")
    path = tmp_path / "list.bib"
    path.write_text(
        "@misc{a, title={Record again}, url={https://court.example/r/1}}\n@misc{b, title={Law on ferries}}\n",
        encoding="utf-8",
    )
    sheets.import_sources(desk.window, path)
    desk.bot.waitUntil(lambda: len(desk.window.session.statement.sources) == 2)
    assert desk.window.session.statement.sources[1].title == "Law on ferries"
    assert desk.pane.sources_tab.isChecked()
    desk.window.session.undo()
    assert desk.window.session.statement.sources == (RECORD,)


def test_a_list_that_cannot_be_read_says_so(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    sheets.import_sources(desk.window, path)
    desk.bot.waitUntil(lambda: "not text" in desk.pane.said)
    sheets.import_sources(desk.window, tmp_path / "gone.bib")
    desk.bot.waitUntil(lambda: "could not be read" in desk.pane.said)
    assert desk.window.session.statement.sources == ()


def test_where_sources_are_printed_is_chosen_in_the_menu(desk: Desk) -> None:
    commands = desk.window.commands
    assert commands["cite_foot"].isChecked()
    commands["cite_end"].trigger()
    assert desk.window.session.statement.citing is Citing.ENDNOTES
    assert not commands["cite_foot"].isChecked()
    desk.window.session.undo()
    assert commands["cite_foot"].isChecked()


def test_the_number_stands_behind_the_claim_as_it_is_printed(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    claim = desk.window.session.statement.claims[0]
    assert desk.window.column.claim_numbers(claim.id) == "1"
    desk.window.commands["cite_nowhere"].trigger()
    assert desk.window.column.claim_numbers(claim.id) == ""


def test_rows_say_their_state_to_screen_readers(desk: Desk) -> None:
    rows = desk.pane.claim_rows
    said = [
        str(rows.index(place).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(rows.rowCount())
    ]
    assert said == ["Without a source, 1", f"Without a source: Background: {FACT}: No source"]


def test_both_lists_have_a_menu_of_what_can_be_done(desk: Desk) -> None:
    desk.go_to_first()
    desk.add()
    desk.go_to_first()
    desk.pane.claims.menu_asked.emit(desk.found.current, desk.pane.mapToGlobal(desk.pane.rect().center()))
    shown = [one for one in desk.window.findChildren(QMenu) if one.isVisible()]
    assert shown[0].actions()[0].text() == "Open source"
    shown[0].close()
    source = desk.window.session.statement.sources[0].id
    desk.pane.sources.menu_asked.emit(source, desk.pane.mapToGlobal(desk.pane.rect().center()))
    (menu,) = [one for one in desk.window.findChildren(QMenu) if one.isVisible()]
    menu.actions()[1].trigger()
    menu.close()
    desk.settle()
    assert desk.states() == [ClaimState.UNSOURCED]


def test_without_a_cursor_in_a_sentence_nothing_opens(desk: Desk) -> None:
    column = desk.window.column
    notes = desk.window.session.statement.primary.sections[-1]
    column.go_to_section(notes.id)
    editor = column.editor
    assert editor is not None
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.setFocus()
    desk.window.commands["add_source"].trigger()
    assert not any(one.isVisible() for one in desk.window.findChildren(SourceSheet))
