"""The Checks tab in a window: going through findings, fixing, ignoring, and what stays still meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.checks.finding import Finding, Purpose, Severity
from drafter.checks.running import Report
from drafter.desk.documents import OpenDocument
from drafter.desk.settings import read_settings
from drafter.model.edits import rename_section
from drafter.places import Places
from drafter.ui.checks.listed import CURRENT, LAYER, Group
from drafter.ui.checks.opening import findings_of, show_tab
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.marks import Look
from drafter.ui.column.table import ListTable
from drafter.ui.controls import TextLabel
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.help.opening import Guide
from drafter.ui.outline_model import Role
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.checks.conftest import WORDS, Desk, report_on
from tests.ui.conftest import small_statement


def test_findings_are_told_everywhere(desk: Desk) -> None:
    window = desk.window
    assert [row for row in desk.shown() if row in ("To fix", "To look at", "Advice")] == [
        "To fix",
        "To look at",
        "Advice",
    ]
    assert window.inspector.tabs.accessibleTabName(1) == "Checks, 4"
    assert window.status.findings == "1 to fix, 3 to look at"
    assert "1 to fix, 3 to look at" in window.status.accessibleDescription()
    model = window.outline.model
    sections = window.session.statement.primary.sections
    background = model.index_of(sections[2].id)
    assert background.data(Role.FINDINGS).severity is Severity.ERROR
    assert background.data(Qt.ItemDataRole.AccessibleTextRole).endswith("in progress, 3 findings")
    assert model.index_of(sections[3].id).data(Role.FINDINGS) is None


def test_f8_goes_through_all_and_round(desk: Desk) -> None:
    desk.press("next_finding")
    seen = [desk.open_text]
    for _ in range(4):
        desk.press("next_finding")
        seen.append(desk.open_text)
    assert seen == ["‘Monday”", "The tax", "in in", "anounced", "‘Monday”"]
    desk.press("previous_finding")
    assert desk.open_text == "anounced"


def test_f8_puts_the_cursor_of_who_writes_before_the_words(desk: Desk) -> None:
    desk.window.column.focus_first()
    desk.press("next_finding")
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    assert editor.caret() == (0, WORDS.index("‘Monday”"))
    assert not editor.textCursor().hasSelection()


def test_the_place_of_the_open_finding_has_its_ground(desk: Desk) -> None:
    desk.press("next_finding")
    block = desk.window.session.statement.primary.sections[2].blocks[0]
    marks = [mark for layer, mark in desk.window.column.marks_in(block) if layer == CURRENT]
    assert [(mark.look, block.text[mark.start : mark.end]) for mark in marks] == [(Look.CURRENT, "‘Monday”")]
    desk.press("next_finding")
    assert not [mark for layer, mark in desk.window.column.marks_in(block) if layer == CURRENT]


def test_a_fix_is_one_step_and_opens_the_next(desk: Desk) -> None:
    desk.press("next_finding")
    desk.press("fix_finding")
    assert desk.text == WORDS.replace("‘Monday”", "“Monday”")
    assert desk.open_text == "The tax"
    assert desk.found.count == 3
    assert desk.window.session.undo_stack.count() == 1
    desk.press("undo")
    assert desk.text == WORDS
    desk.look_over()
    assert desk.found.count == 4


def test_a_fix_finds_words_that_have_moved(desk: Desk) -> None:
    desk.press("next_finding")
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    editor.put_caret(0, 0)
    QTest.keyClicks(editor, "Then ")
    desk.press("fix_finding")
    assert desk.text == "Then " + WORDS.replace("‘Monday”", "“Monday”")


def test_a_finding_without_a_fix_says_so(desk: Desk) -> None:
    action = desk.window.commands["fix_finding"]
    assert not action.isEnabled()
    assert "F8" in action.whatsThis()
    desk.press("next_finding")
    assert action.isEnabled()
    desk.press("next_finding")
    assert not action.isEnabled()
    assert "decision" in action.whatsThis()
    assert desk.pane.list.card.fix.isHidden()


def test_all_that_is_safe_is_fixed_as_one_step(desk: Desk) -> None:
    desk.press("fix_findings")
    assert desk.text == "It was announced on “Monday”, in May."
    assert desk.found.count == 1
    assert desk.window.session.undo_stack.count() == 1


def test_ignoring_asks_why_and_can_be_taken_back(desk: Desk) -> None:
    desk.press("next_finding")
    desk.press("ignore_finding")
    card = desk.pane.list.card
    assert QApplication.focusWidget() is card.why
    QTest.keyClicks(card.why, "The source has it so.")
    QTest.keyClick(card.why, Qt.Key.Key_Return)
    (kept,) = desk.window.session.statement.ignored
    assert (kept.text, kept.reason) == ("‘Monday”", "The source has it so.")
    assert kept.block
    desk.look_over()
    assert desk.found.count == 3
    assert desk.pane.ignored.text() == "1 ignored"
    desk.pane.ignored.click()
    assert desk.shown()[-2] == "Ignored"
    name = next(row.name for row in reversed(desk.found.rows()) if row.finding is not None)
    desk.found.open(name)
    assert card.heed.isVisibleTo(desk.pane)
    card.heed.click()
    assert desk.window.session.statement.ignored == ()


def test_never_again_for_a_word_holds_everywhere(desk: Desk) -> None:
    desk.press("next_finding")
    desk.press("ignore_finding")
    card = desk.pane.list.card
    card.everywhere.setChecked(True)
    card.set_aside.click()
    (kept,) = desk.window.session.statement.ignored
    assert (kept.text, kept.block) == ("‘Monday”", "")


def test_escape_leaves_the_reason_then_the_list(desk: Desk) -> None:
    desk.press("next_finding")
    desk.press("ignore_finding")
    card = desk.pane.list.card
    QTest.keyClick(card.why, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is card.ignore
    desk.pane.list.setFocus()
    QTest.keyClick(desk.pane.list, Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), ProseEditor)
    assert desk.window.session.statement.ignored == ()


def test_the_list_is_gone_through_by_arrows_and_entered(desk: Desk) -> None:
    listed = desk.pane.list
    desk.window.commands["checks"].trigger()
    assert QApplication.focusWidget() is listed
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(listed, key)
    assert desk.open_text == "The tax"
    assert QApplication.focusWidget() is listed
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert desk.open_text == "anounced"
    QTest.keyClick(listed, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    assert editor.caret() == (0, WORDS.index("anounced"))


def test_a_click_on_a_row_opens_it(desk: Desk) -> None:
    listed = desk.pane.list
    index = desk.pane.rows.index(desk.pane.rows.rowCount() - 1)
    listed.scrollTo(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(index).center())
    assert desk.open_text == "anounced"
    assert listed.card.isVisible()
    assert listed.card.title.text()


def test_a_sign_in_the_margin_opens_its_finding(desk: Desk) -> None:
    desk.window.inspector.show_tab("preview")
    column = desk.window.column
    signs = [sign for sign in column.signs.between(0, 10_000) if sign.look is Look.ERROR]
    (sign,) = signs
    assert "do not match" in column.signs.words(sign)
    QTest.mouseClick(column.ground.canvas, Qt.MouseButton.LeftButton, pos=sign.place.center())
    assert desk.open_text == "‘Monday”"
    assert desk.window.inspector.tab == "checks"


def test_the_status_line_opens_the_list(desk: Desk) -> None:
    desk.window.inspector.show_tab("preview")
    desk.window.status.repaint()
    place = desk.window.status._findings_at.center()
    QTest.mouseClick(desk.window.status, Qt.MouseButton.LeftButton, pos=place)
    assert desk.window.inspector.tab == "checks"


def test_nothing_moves_while_one_types(desk: Desk) -> None:
    desk.press("next_finding")
    rows, current = desk.shown(), desk.found.current
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    editor.put_caret(0, len(WORDS))
    QTest.keyClicks(editor, " in in ")
    statement = desk.window.session.statement
    desk.window.checking.reported.emit(report_on(statement), statement)
    QApplication.processEvents()
    assert desk.shown() == rows
    assert desk.found.current == current
    desk.bot.waitUntil(lambda: not desk.found._pause.isActive())
    assert desk.shown() == rows
    assert desk.found.current == current


def test_a_report_on_an_older_text_is_let_go(desk: Desk) -> None:
    old = desk.window.session.statement
    desk.press("fix_findings")
    assert desk.found.count == 1
    desk.window.checking.reported.emit(report_on(old), old)
    QApplication.processEvents()
    assert desk.found.count == 1


def test_half_of_a_sentence_is_no_finding_until_it_is_left(desk: Desk, qtbot: QtBot) -> None:
    desk.press("fix_findings")
    desk.look_over()
    assert desk.found.count == 1
    assert desk.window.column.editor is not None
    desk.window.column.go_to_block(desk.window.session.statement.primary.sections[2].blocks[0].id)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    editor.put_caret(0, len(desk.text))
    QTest.keyClicks(editor, " in in")
    desk.look_over()
    assert desk.found.count == 1
    desk.window.column.focus_first()
    assert desk.found.count == 2


def test_a_solved_finding_closes_its_card(desk: Desk) -> None:
    desk.press("next_finding")
    desk.press("next_finding")
    desk.press("next_finding")
    assert desk.open_text == "in in"
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    for _ in range(3):
        QTest.keyClick(editor, Qt.Key.Key_Delete)
    desk.look_over()
    assert desk.found.current == ""
    assert not desk.pane.list.card.isVisible()
    # F8 goes on from where it stood.
    desk.press("next_finding")
    assert desk.open_text == "anounced"


def test_a_locked_text_can_be_gone_through_and_not_changed(desk: Desk) -> None:
    desk.window.set_locked("This file is open elsewhere")
    desk.press("next_finding")
    card = desk.pane.list.card
    assert not card.fix.isEnabled()
    assert "open elsewhere" in card.fix.toolTip()
    assert not desk.window.commands["fix_finding"].isEnabled()
    desk.found.fix()
    assert desk.text == WORDS


def test_another_purpose_is_asked_for_and_said(desk: Desk) -> None:
    desk.pane.purpose_chosen.emit(Purpose.RELEASE)
    assert desk.window.checking.order.purpose is Purpose.RELEASE
    assert desk.pane.purpose.text() == "For the release"


def test_what_was_looked_for_last_is_looked_for_in_the_next_window(desk: Desk, windows: Windows) -> None:
    desk.pane.purpose_chosen.emit(Purpose.CIRCULATION)
    statement = small_statement()
    other = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
    assert show_tab(other).purpose.text() == "For circulation"
    assert other.checking.order.purpose is Purpose.CIRCULATION
    show_tab(other).purpose_chosen.emit(Purpose.RELEASE)
    assert findings_of(other).purpose is Purpose.RELEASE
    assert show_tab(other).purpose.text() == "For the release"
    assert desk.pane.purpose.text() == "For circulation"
    assert read_settings(Places.of_user()).looked_for == "release"


def test_f1_opens_the_page_of_the_finding(desk: Desk, windows: Windows) -> None:
    desk.press("next_finding")
    desk.pane.list.setFocus()
    assert desk.pane.guide_page() == "quotation-mismatched"
    assert desk.window.column.guide_page() == "quotation-mismatched"
    desk.window.column.focus_first()
    assert desk.window.column.guide_page() == ""
    desk.press("about_finding")
    guide = Guide.of(windows).window
    assert guide is not None
    guide.close()


def test_the_menu_of_the_text_offers_the_fix(desk: Desk) -> None:
    desk.press("next_finding")
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    from PySide6.QtWidgets import QMenu

    menu = QMenu()
    desk.window.column.menu_for(editor, menu)
    texts = [action.text() for action in menu.actions()]
    assert "Ignore…" in texts
    next(action for action in menu.actions() if "“Monday”" in action.text()).trigger()
    assert "“Monday”" in desk.text


def test_what_is_found_is_said_in_words(desk: Desk) -> None:
    desk.press("next_finding")
    listed = desk.pane.list
    interface = QAccessible.queryAccessibleInterface(listed)
    assert interface.role() == QAccessible.Role.List
    index = desk.pane.rows.index_of(desk.found.current)
    said = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert said == "To fix: Quotation marks do not match: Background: ‘Monday”"
    assert listed.card.accessibleDescription()
    for control in (listed.card.fix, listed.card.ignore, listed.card.why, desk.pane.purpose):
        assert QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_card_lies_over_its_row(desk: Desk, mirrored: bool) -> None:
    listed = desk.pane.list
    side = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    desk.window.setLayoutDirection(side)
    for _ in range(4):
        desk.press("next_finding")
        row = listed.visualRect(desk.pane.rows.index_of(desk.found.current))
        card = listed.card.geometry()
        assert card.top() == row.top()
        assert card.height() == row.height()
        assert listed.viewport().rect().contains(card.center())


def test_the_process_beside_the_window_finds_what_is_there(window: StatementWindow, qtbot: QtBot) -> None:
    found = findings_of(window)
    qtbot.waitUntil(lambda: found.looked, timeout=60_000)
    names = [one.finding.code for one in found.rows() if one.finding is not None]
    assert "quotation-mismatched" in names
    pane = show_tab(window)
    assert pane.rows.rowCount() > 1
    block = window.session.statement.primary.sections[2].blocks[0]
    assert any(layer == LAYER for layer, _ in window.column.marks_in(block))
    assert window.column.signs.at(QPoint(-500, -500)) is None


def test_the_open_card_is_seen_whole(desk: Desk) -> None:
    desk.window.resize(1280, 520)
    listed = desk.pane.list
    QApplication.processEvents()
    for _ in range(4):
        desk.press("next_finding")
        assert listed.viewport().rect().contains(listed.card.geometry())
    desk.press("ignore_finding")
    QApplication.processEvents()
    assert listed.viewport().rect().contains(listed.card.geometry())


def test_what_stands_in_the_way_is_said_until_a_report_comes(desk: Desk) -> None:
    trouble = "Checking stopped. Your text is not touched by this; the next change starts it again."
    pane = desk.pane
    desk.window.checking.troubled.emit(trouble)
    shown = [label.text() for label in pane.findChildren(TextLabel) if label.isVisible()]
    assert trouble in shown
    desk.look_over()
    shown = [label.text() for label in pane.findChildren(TextLabel) if label.isVisible()]
    assert trouble not in shown


def test_f8_goes_into_tables_headings_and_empty_sections(desk: Desk) -> None:
    statement = desk.window.session.statement
    calls, table, notes = statement.primary.sections[3:6]
    about = (
        Finding("signatory-twice", Severity.WARNING, table.id, text="Harbour Watch"),
        Finding("heading-full-stop", Severity.WARNING, calls.id, "", 7, 8, "."),
        Finding("section-empty", Severity.WARNING, notes.id),
        Finding("duplicate", Severity.ADVICE),
    )
    desk.window.session.edit(lambda s: rename_section(s, calls.id, "Demands."), "Heading")
    desk.found._pause.stop()
    desk.found.take(Report(about), desk.window.session.statement)
    desk.window.column.focus_first()
    desk.press("next_finding")
    focus = QApplication.focusWidget()
    assert isinstance(focus, ListTable)
    assert focus.currentIndex().row() == 1
    desk.press("next_finding")
    focus = QApplication.focusWidget()
    assert isinstance(focus, ProseEditor)
    assert focus.passage.block(0).text == "Demands."
    assert focus.caret() == (0, 7)
    desk.press("next_finding")
    current = desk.window.column.current
    assert current is not None
    assert current.section.id == notes.id
    desk.press("next_finding")
    assert desk.found.group(desk.found.current) is Group.ADVICE


def test_the_open_card_stays_where_it_is_when_rows_come_and_go(desk: Desk) -> None:
    desk.window.resize(1280, 480)
    listed = desk.pane.list
    for _ in range(4):
        desk.press("next_finding")
    assert desk.open_text == "anounced"
    top = listed.card.y()
    statement = desk.window.session.statement
    whole = report_on(statement)
    for findings in (whole.findings[1:], whole.findings):
        desk.found.take(Report(findings), statement)
        QApplication.processEvents()
        assert desk.open_text == "anounced"
        assert listed.card.y() == top
        assert listed.card.y() == listed.visualRect(desk.pane.rows.index_of(desk.found.current)).top()


def test_f8_before_the_first_report_goes_to_the_first_finding_when_it_is_there(
    window: StatementWindow, qtbot: QtBot
) -> None:
    window.checking.close()
    window.column.focus_first()
    window.commands["next_finding"].trigger()
    assert window.status.findings == "Being looked over…"
    made = Desk(window, qtbot)
    made.look_over()
    qtbot.waitUntil(lambda: made.open_text == "‘Monday”")
    assert window.status.findings == "1 to fix, 3 to look at"


def test_whoever_writes_on_before_the_first_report_stays_where_they_are(
    window: StatementWindow, qtbot: QtBot
) -> None:
    window.checking.close()
    window.column.focus_first()
    window.commands["next_finding"].trigger()
    window.session.edit(lambda s: replace(s, date="2026-05-05"), "Write")
    assert window.status.findings == ""
    made = Desk(window, qtbot)
    made.look_over()
    assert made.open_text == ""


def test_the_export_dialog_leads_to_what_is_to_be_fixed(desk: Desk) -> None:
    desk.press("export")
    dialog = next(one for one in desk.window.findChildren(ExportDialog) if one.isVisible())
    assert dialog.found.text == "1 to fix"
    dialog.found.go.click()
    assert not dialog.isVisible()
    assert desk.window.inspector.tab == "checks"
    assert desk.open_text == "‘Monday”"
