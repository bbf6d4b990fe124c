from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.expressions import Expressions
from drafter.model.edits import rename_section, replace_block, set_dateline
from drafter.model.history import Reason
from drafter.model.statement import blocks_of
from drafter.model.text import AnchorKind, Run, stretches
from drafter.model.where import Where
from drafter.ui.column.carets import Caret
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.column.text_rows import HeadingRow, PartRow
from drafter.ui.find.finding import Finding
from drafter.ui.find.opening import finding_of
from drafter.ui.session import Session
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme
from tests.ui.find.conftest import watery
from tests.ui.reading import unnamed_controls

Look = Callable[..., Finding]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def text_of(window: StatementWindow) -> str:
    return "\n".join(block.text for _, block in blocks_of(window.session.statement.primary))


def lede(window: StatementWindow) -> str:
    return window.session.statement.primary.sections[1].blocks[0].id


def test_selected_words_are_looked_for_and_the_hit_at_the_cursor_is_the_first(
    window: StatementWindow, qtbot: QtBot
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 7, 4))
    QTest.keyClick(focused(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    finding = finding_of(window)
    qtbot.waitUntil(lambda: bool(finding.search.hits))
    assert finding.bar.field.edit.text() == "tax"
    assert finding.bar.field.count.text() == "3 of 5"
    assert finding.search.hits[finding.current].words.place.id == block.id
    assert window.commands["find"].isChecked()


def test_escape_brings_back_tabs_cursor_and_scroll(window: StatementWindow, look_for: Look):
    window.column.put_caret(Caret(lede(window), 5))
    finding = look_for("tax")
    assert finding.panel.isVisible()
    assert not window.inspector.tabs.isVisible()
    QTest.keyClick(finding.bar.field.edit, Qt.Key.Key_Return)
    assert finding.current == 2
    QTest.keyClick(finding.bar.field.edit, Qt.Key.Key_Escape)
    assert not finding.bar.isVisible()
    assert window.inspector.tabs.isVisible()
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    assert editor.passage.block(editor.caret()[0]).id == lede(window)
    assert editor.caret()[1] == 5
    assert not finding.search.hits


def test_keys_go_round_all_hits(window: StatementWindow, look_for: Look):
    window.column.go_to_block(window.session.statement.primary.sections[0].blocks[0].id)
    finding = look_for("tax")
    field = finding.bar.field.edit
    seen = [finding.current]
    for key, modifier in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier),
    ):
        QTest.keyClick(field, key, modifier)
        seen.append(finding.current)
    assert seen == [0, 1, 2, 1, 0, 4]
    assert finding.bar.field.count.text() == "5 of 5"
    assert field.accessibleDescription() == "5 of 5"


def test_going_on_to_replace_keeps_the_hit_that_was_gone_to(window: StatementWindow, look_for: Look):
    window.column.go_to_block(window.session.statement.primary.sections[0].blocks[0].id)
    finding = look_for("tax")
    QTest.keyClick(finding.bar.field.edit, Qt.Key.Key_Return)
    QTest.keyClick(finding.bar.field.edit, Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert focused() is finding.bar.replacement.edit
    assert finding.current == 2


def test_f3_in_the_text_moves_the_cursor_behind_the_next_hit(window: StatementWindow, look_for: Look):
    window.column.put_caret(Caret(lede(window), 0))
    finding = look_for("tax")
    window.back_to_text()
    QTest.keyClick(focused(), Qt.Key.Key_F3)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ProseEditor)
    assert editor.passage.block(editor.caret()[0]).text[: editor.caret()[1]].endswith("the tax")
    QTest.keyClick(editor, Qt.Key.Key_F3)
    assert finding.current == 2
    QTest.keyClick(focused(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert finding.current == 1
    # Escape in the text closes the bar and leaves the cursor where the writer put it.
    at = window.column.editor.caret()  # type: ignore[union-attr]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not finding.is_open
    assert window.column.editor.caret() == at  # type: ignore[union-attr]


def test_the_panel_lists_hits_by_section_and_goes_to_them(window: StatementWindow, look_for: Look):
    finding = look_for("tax")
    rows = finding.panel.rows
    texts = [str(rows.index(at).data()) for at in range(rows.rowCount())]
    assert texts[0] == "Headline"
    assert texts[1].endswith("Stop the river tax")
    assert "Signatories" in texts
    assert finding.panel._count.text() == "5"
    spoken = rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).startswith("Headline: ")
    listed = finding.panel.list
    listed.setFocus()
    finding.go_to(0)
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert finding.current == 1
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert finding.current == 4
    QTest.keyClick(listed, Qt.Key.Key_Home)
    rect = listed.visualRect(rows.index_of(2))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(4, 0))
    assert finding.current == 2
    assert isinstance(QApplication.focusWidget(), ProseEditor)


def test_a_hit_in_the_table_is_gone_to_in_the_table(window: StatementWindow, look_for: Look):
    finding = look_for("Taxed")
    (hit,) = finding.search.hits
    assert hit.words.place.where is Where.NAME
    finding.enter(0)
    row = next(row for row in window.column.rows if isinstance(row, SignatoriesRow))
    assert row.panel is not None
    assert row.panel.table.hasFocus()
    assert row.panel.table.selected_rows() == [0]
    assert window.column.found_in_row(hit.words.place.id) == [("Taxed", True)]


def test_hits_in_the_line_under_the_headline_and_in_headings_are_gone_to(
    window: StatementWindow, look_for: Look
):
    statement = window.session.statement
    background = statement.primary.sections[2].id
    window.column.edit(lambda s: set_dateline(s, s.primary.id, "Harbour 𝒜, 4 May"), "x")
    window.column.edit(lambda s: rename_section(s, background, "How the harbour came"), "x")
    finding = look_for("may")
    assert [hit.words.place.where for hit in finding.search.hits][-1] is Where.DATELINE
    finding.enter(len(finding.search.hits) - 1)
    field = focused()
    assert isinstance(field, QLineEdit)
    assert field.selectedText() == "May"
    finding.bar.field.edit.setText("harbour")
    finding.enter(1)
    editor = focused()
    assert isinstance(editor, ProseEditor)
    assert editor.passage.block(0).text == "How the harbour came"
    assert editor.caret() == (0, len("How the harbour"))
    assert not field.hasSelectedText()


def test_replacing_one_goes_on_to_the_next(window: StatementWindow, look_for: Look, qtbot: QtBot):
    window.column.go_to_block(window.session.statement.primary.sections[0].blocks[0].id)
    finding = look_for("tax")
    finding.bar.replacement.edit.setText("toll")
    QTest.keyClick(finding.bar.replacement.edit, Qt.Key.Key_Return)
    assert "Stop the river toll" in text_of(window)
    assert len(finding.search.hits) == 4
    # The next one is quoted: Enter passes it, its button is off and says why.
    assert finding.current == 0
    assert not finding.bar.replace_button.isEnabled()
    assert "quotation" in finding.bar.replace_button.toolTip()
    QTest.keyClick(finding.bar.replacement.edit, Qt.Key.Key_Return)
    assert "“the tax”" in text_of(window)
    assert finding.current == 1


def test_all_are_replaced_as_one_step_that_undo_takes_back_from_the_field(
    window: StatementWindow, look_for: Look, qtbot: QtBot
):
    before = window.session.statement
    finding = look_for("tax")
    bar = finding.bar
    bar.replacement.edit.setText("toll")
    assert bar.all_button.text() == "All 4"
    bar.all_button.click()
    qtbot.waitUntil(
        lambda: any(one.reason is Reason.REPLACING for one in window.document.history.revisions),
        timeout=30_000,
    )
    assert bar.said == "4 replaced. 1 in quotations left alone."
    assert text_of(window).count("toll") == 3
    assert window.session.statement.signatories[0].name == "tolled Ferries"
    assert len(finding.search.hits) == 1
    asks = [
        target
        for _, block in blocks_of(window.session.statement.primary)
        for target, _, _ in stretches(block, AnchorKind.ASK)
    ]
    assert len(asks) == 2
    assert window.session.undo_stack.undoText() == "Replace all"
    bar.replacement.edit.setFocus()
    QTest.keyClick(bar.replacement.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.statement is before
    qtbot.waitUntil(lambda: len(finding.search.hits) == 5)


@pytest.mark.parametrize("new", ["", "xx", "𝒜 \u0301“", "e e"])
@pytest.mark.parametrize("words", ["e", "tax", "the ", ".", "We call on the River Council to"])
def test_editors_show_what_was_replaced_and_what_undo_brings_back(
    window: StatementWindow, look_for: Look, words: str, new: str
):
    before = window.session.statement
    finding = look_for(words)
    finding.bar.leave.setChecked(False)
    finding.bar.replacement.edit.setText(new)
    finding.replace_all()
    for statement in (window.session.statement, before):
        shown = [
            (block.id, editor.document().findBlockByNumber(number).text())
            for row in window.column.rows
            if isinstance(row, PartRow) and not isinstance(row, HeadingRow)
            for editor in row.editors
            for number, block in enumerate(editor.passage.blocks)
        ]
        assert shown
        assert window.session.statement is statement
        model = {block.id: block.text for _, block in blocks_of(statement.primary)}
        assert all(model[name] == text for name, text in shown)
        if statement is not before:
            assert {one.id for one in statement.calls} == {one.id for one in before.calls}
            window.session.undo()


def test_an_expression_that_never_ends_is_stopped_while_keys_are_served(
    window: StatementWindow, look_for: Look, qtbot: QtBot
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.edit(lambda s: replace_block(s, replace(block, runs=(Run("a" * 60 + "!"),))), "x")
    finding = finding_of(window)
    finding.search._expressions = Expressions(patience=1.0)
    finding.open()
    finding.bar.field.expression.setChecked(True)
    finding.bar.field.edit.setText("(a+)+$")
    assert finding.search.running
    window.column.put_caret(Caret(block.id, 0))
    QTest.keyClicks(focused(), "x")
    assert text_of(window).count("xaaa") == 1
    qtbot.waitUntil(lambda: "takes too long" in finding.bar.said, timeout=60_000)
    finding.bar.field.edit.setText("a+!")
    qtbot.waitUntil(lambda: len(finding.search.hits) == 1, timeout=60_000)
    assert finding.bar.said == ""


def test_replacing_with_the_same_words_leaves_no_step(window: StatementWindow, look_for: Look):
    finding = look_for("tax", case=True)
    finding.bar.replacement.edit.setText("tax")
    finding.bar.all_button.click()
    assert window.session.clean
    assert finding.bar.said == "Nothing was replaced: the words are the same."


def test_the_panel_shows_what_each_hit_becomes(window: StatementWindow, look_for: Look):
    finding = look_for("tax")
    finding.bar.replacement.edit.setText("toll")
    rows = finding.panel.rows
    texts = [str(rows.index(at).data()) for at in range(rows.rowCount())]
    assert sum("(becomes: toll)" in text for text in texts) == 4
    assert sum("(quotation, left alone)" in text for text in texts) == 1
    finding.bar.leave.setChecked(False)
    assert finding.bar.all_button.text() == "All 5"
    finding.bar.replacement.edit.setText("")
    finding.bar.replacement.edit.setFocus()
    finding.bar.replacement_changed.emit()
    assert "(taken out)" in str(rows.index(1).data())


def test_an_expression_replaces_with_its_groups(window: StatementWindow, look_for: Look, qtbot: QtBot):
    finding = look_for(r"(\w+) tax", expression=True)
    assert [hit.found for hit in finding.search.hits][:2] == ["river tax", "the tax"]
    finding.bar.replacement.edit.setText("tax on the $1")
    qtbot.waitUntil(lambda: not finding.search.running and finding.search.hits[0].becomes is not None)
    finding.go_to(0)
    finding.replace()
    qtbot.waitUntil(lambda: not finding.search.running)
    assert "Stop the tax on the river" in text_of(window)


def test_what_is_no_expression_is_a_sentence_in_the_bar(
    window: StatementWindow, look_for: Look, qtbot: QtBot
):
    finding = look_for("(tax", expression=True)
    assert finding.bar.said == "A bracket ( is not closed (character 1)."
    assert finding.bar.field.count.text() == ""
    assert not finding.bar.all_button.isEnabled()
    finding.bar.field.edit.setText("(tax)")
    qtbot.waitUntil(lambda: len(finding.search.hits) == 5)
    assert finding.bar.said == ""


def test_what_was_found_follows_edits_and_is_marked_where_it_still_is(
    window: StatementWindow, look_for: Look, qtbot: QtBot
):
    finding = look_for("tax")
    block = window.session.statement.primary.sections[2].blocks[0]
    assert [one[:2] for one in window.column.found_in(block)] == [(4, 7)]
    window.column.put_caret(Caret(block.id, 0))
    QTest.keyClicks(focused(), "tax ")
    edited = window.session.statement.primary.sections[2].blocks[0]
    assert window.column.found_in(edited) == []
    qtbot.waitUntil(lambda: len(finding.search.hits) == 6)
    assert [one[:2] for one in window.column.found_in(edited)] == [(0, 3), (8, 11)]


def test_a_locked_statement_is_searched_and_not_replaced(window: StatementWindow, look_for: Look):
    window.set_locked("Open elsewhere")
    finding = look_for("tax")
    assert len(finding.search.hits) == 5
    assert not finding.bar.replace_button.isEnabled()
    assert "Open elsewhere" in finding.bar.all_button.toolTip()
    finding.replace_all()
    assert "toll" not in text_of(window)


def test_the_current_hit_is_painted_on_its_ground_in_light_and_dark(window: StatementWindow, look_for: Look):
    theme = window.theme
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.set_scheme(scheme)
        finding = look_for("came")
        finding.go_to(0)
        block = window.session.statement.primary.sections[2].blocks[0]
        window.column.go_to_block(block.id)
        editor = window.column.editor
        assert editor is not None
        picture = editor.grab().toImage()
        colours = {
            picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(4, 24, 2)
        }
        assert theme.colours.findc.name() in colours
        (selection,) = editor.extraSelections()
        assert selection.format.foreground().color().name() == "#1c1c1a"
        finding.close()
        assert not editor.extraSelections()


def test_every_control_has_a_name_and_the_bar_fits_a_narrow_window(window: StatementWindow, look_for: Look):
    finding = look_for("tax")
    assert unnamed_controls(window) == []
    name = QAccessible.Text.Name
    interface = QAccessible.queryAccessibleInterface(finding.bar.field.expression)
    assert interface.text(name) == "Regular expression"
    listed = QAccessible.queryAccessibleInterface(finding.panel.list)
    assert listed.role() == QAccessible.Role.List
    for width in (640, 1280):
        window.resize(width, 600)
        QApplication.processEvents()
        bar = finding.bar
        for part in (bar.leave, bar.close_button, bar.all_button, bar.next):
            place = part.rect().translated(part.mapTo(bar, QPoint(0, 0)))
            assert bar.rect().contains(place)


def test_a_screen_reader_is_told_where_one_is(
    window: StatementWindow, look_for: Look, monkeypatch: pytest.MonkeyPatch
):
    told: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    finding = look_for("tax")
    finding.go_to(0)
    finding.step(1)
    assert told[-2:] == ["1 of 5", "2 of 5"]
    finding.bar.replacement.edit.setText("toll")
    finding.replace_all()
    assert "4 replaced. 1 in quotations left alone." in told


def test_a_word_is_looked_for_in_slices(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    from drafter.desk.finding import Query
    from drafter.ui.find import searching

    monkeypatch.setattr(searching, "SLICE_SECONDS", -1.0)
    search = searching.Searching(Session(watery()))
    with qtbot.waitSignal(search.changed):
        search.look_for(Query("tax"))
        assert search.running
    assert len(search.hits) == 5
    search.close()


def test_a_selection_of_several_paragraphs_is_not_looked_for(window: StatementWindow):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.go_to_block(block.id)
    editor = window.column.editor
    assert editor is not None
    cursor = editor.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    editor.setTextCursor(cursor)
    finding = finding_of(window)
    finding.open()
    assert finding.bar.field.edit.text() == ""


def test_capitals_that_were_put_right_are_not_found_again(
    window: StatementWindow, look_for: Callable[..., Finding], qtbot: QtBot
) -> None:
    finding = look_for("tax")
    every = len(finding.search.hits)
    assert every > 1
    assert {hit.found for hit in finding.search.hits} != {"TAX"}
    finding.bar.replacement.edit.setText("TAX")
    finding.bar.leave.setChecked(False)
    finding.replace_all()
    qtbot.waitUntil(lambda: not finding.search.running, timeout=30_000)
    assert finding.search.hits == []
    # Looked for anew, they are words like others.
    finding.bar.field.edit.setText("ta")
    finding.bar.field.edit.setText("tax")
    qtbot.waitUntil(lambda: not finding.search.running, timeout=30_000)
    assert len(finding.search.hits) == every
