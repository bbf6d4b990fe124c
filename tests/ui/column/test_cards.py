"""Calls as cards, by keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from drafter.model.call_edits import words_of_ask
from drafter.model.edits import replace_block
from drafter.model.statement import SectionKind
from drafter.model.text import Marks, Run
from drafter.ui.column.addressee_field import AddresseeField
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.chips import Chip
from drafter.ui.column.days import NoDay, read_day
from drafter.ui.field_caret import FieldCaret
from drafter.ui.style import DrafterStyle
from tests.ui.column.conftest import Desk

CALLS, BACKGROUND = SectionKind.CALLS, SectionKind.BACKGROUND
CONTROL = Qt.KeyboardModifier.ControlModifier


def cards(desk: Desk) -> list[CardRow]:
    return [row for row in desk.column.rows if isinstance(row, CardRow)]


def names(desk: Desk, number: int) -> list[str]:
    card = cards(desk)[number].card
    assert card is not None
    return [chip.text() for chip in card.strips[0].chips]


def field(desk: Desk) -> AddresseeField:
    focus = QApplication.focusWidget()
    assert isinstance(focus, AddresseeField)
    return focus


def test_blocks_of_a_call_are_a_card_that_names_its_addressees(desk: Desk):
    assert len(cards(desk)) == 2
    assert names(desk, 0) == ["European Parliament"]
    assert names(desk, 1) == []
    editor = cards(desk)[0].editor
    assert editor is not None
    assert editor.accessibleName() == "Call to European Parliament, prose"
    assert [words for _, words in editor.inking.ask_lines()] == ["1"]
    desk.check()


def test_an_addressee_is_completed_from_the_register_and_taken_with_enter(desk: Desk):
    before = desk.statement
    cards(desk)[1].focus_addressees()
    desk.type("e")
    assert field(desk).popup is None
    desk.type("uropean")
    popup = field(desk).popup
    assert popup is not None
    assert popup.choice is not None
    assert popup.choice.name == "European Parliament"
    # Below the words that are typed, not at the other end of the card.
    begins = field(desk).mapToGlobal(QPoint(0, 0)).x()
    assert abs(popup.mapToGlobal(QPoint(popup.shadow, 0)).x() - begins) < 12
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    body = desk.statement.calls[1].addressees[0]
    assert (body.name, body.institution) == ("European Commission", "EC")
    assert names(desk, 1) == ["European Commission"]
    assert field(desk).text() == ""
    desk.session.undo()
    assert desk.statement is before
    assert names(desk, 1) == []


def test_what_is_typed_is_never_covered_by_what_it_may_mean(desk: Desk):
    cards(desk)[1].focus_addressees()
    strip = field(desk).parentWidget()
    assert strip is not None
    screen = strip.screen().availableGeometry()
    down = desk.column.window().pos() + QPoint(0, screen.bottom() - 60 - strip.mapToGlobal(QPoint(0, 0)).y())
    desk.column.window().move(down)
    desk.type("european")
    popup = field(desk).popup
    assert popup is not None
    ends = popup.mapToGlobal(QPoint(0, popup.height() - popup.shadow)).y()
    assert ends <= strip.mapToGlobal(QPoint(0, 0)).y()


def test_control_enter_takes_what_was_typed(desk: Desk):
    cards(desk)[1].focus_addressees()
    desk.type("European")
    desk.key(Qt.Key.Key_Return, CONTROL)
    body = desk.statement.calls[1].addressees[0]
    assert (body.name, body.institution) == ("European", "")


def test_words_that_no_body_fits_are_offered_as_typed(desk: Desk):
    cards(desk)[1].focus_addressees()
    desk.type("Nobody")
    desk.key(Qt.Key.Key_Return)
    assert names(desk, 1) == ["Nobody"]


def test_backspace_in_the_empty_field_chooses_the_last_chip_and_again_removes_it(desk: Desk):
    cards(desk)[0].focus_addressees()
    desk.key(Qt.Key.Key_Backspace)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Chip)
    assert focus.accessibleName() == "European Parliament, addressee"
    desk.key(Qt.Key.Key_Backspace)
    assert desk.statement.calls[0].addressees == ()
    assert names(desk, 0) == []
    desk.session.undo()
    assert names(desk, 0) == ["European Parliament"]
    desk.check()


def test_a_new_call_begins_with_its_addressees(desk: Desk):
    before = desk.statement
    section = desk.section(CALLS)
    desk.column.begin_call(section.id)
    assert len(cards(desk)) == 3
    assert field(desk).text() == ""
    desk.check()
    desk.session.undo()
    assert desk.statement is before
    assert len(cards(desk)) == 2
    desk.check()


def test_selected_words_become_an_ask_and_ordinary_again(desk: Desk):
    editor = desk.go(CALLS, 1, 15)
    at, _ = editor.caret()
    editor.put_caret(at, 22, (at, 14))
    desk.column.tools.mark_ask.trigger()
    card = cards(desk)[1]
    (ask,) = desk.statement.calls[1].asks
    assert editor.inking.ask_lines()[0][1] == "1"
    editor.put_caret(at, 17)
    assert card.asks_at_caret() == [ask.id]
    menu = QMenu()
    card.fill_menu(menu)
    next(action for action in menu.actions() if action.text() == "Unmark ask").trigger()
    assert not desk.statement.calls[1].asks
    desk.check()


def test_no_longer_a_call_keeps_the_words_and_the_cursor(desk: Desk):
    editor = desk.go(CALLS, 0, 6)
    menu = QMenu()
    cards(desk)[0].fill_menu(menu)
    next(action for action in menu.actions() if action.text() == "No longer a call").trigger()
    assert len(cards(desk)) == 1
    assert desk.section(CALLS).blocks[0].calls == ()
    assert desk.editor is not editor
    assert desk.editor.caret() == (0, 6)
    desk.check()
    desk.session.undo()
    assert len(cards(desk)) == 2
    desk.check()


def test_a_paragraph_becomes_a_call(desk: Desk):
    desk.go(BACKGROUND, 0, 3)
    desk.column.tools.make_call.trigger()
    assert len(desk.section(BACKGROUND).blocks[0].calls) == 1
    assert isinstance(QApplication.focusWidget(), AddresseeField)
    desk.check()


def test_enter_within_a_card_stays_in_the_call_and_on_an_empty_line_leaves_it(desk: Desk):
    desk.go(CALLS, 0, len(desk.texts(CALLS)[0]))
    desk.key(Qt.Key.Key_Return)
    call = desk.statement.calls[0].id
    assert [block.calls for block in desk.section(CALLS).blocks[:2]] == [(call,), (call,)]
    assert len(cards(desk)) == 2
    desk.key(Qt.Key.Key_Return)
    assert desk.section(CALLS).blocks[1].calls == ()
    desk.type("After.")
    assert desk.texts(CALLS)[1] == "After."
    desk.check()


def test_backspace_in_an_emptied_call_removes_it(desk: Desk):
    before = desk.statement
    editor = desk.go(CALLS, 1, 0)
    editor.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.key(Qt.Key.Key_Backspace)
    assert len(desk.statement.calls) == 1
    assert len(cards(desk)) == 1
    desk.check()
    desk.session.undo()
    desk.session.undo()
    assert desk.statement is before
    desk.check()


def test_basis_and_deadline_unfold_and_show_in_the_strip(desk: Desk):
    desk.go(CALLS, 0)
    card = cards(desk)[0].card
    assert card is not None
    details = card.details[0]
    height = cards(desk)[0].height
    assert details.fold.accessibleName() == "Add basis or deadline"
    details.fold.setFocus()
    desk.key(Qt.Key.Key_Space)
    assert cards(desk)[0].height > height
    assert details.basis.hasFocus()
    desk.type("Article 2")
    details.deadline.setFocus()
    desk.type("30 nov 2026")
    call = desk.statement.calls[0]
    assert (call.basis, call.deadline) == ("Article 2", "2026-11-30")
    details.deadline.selectAll()
    desk.type("31 nov 2026")
    desk.key(Qt.Key.Key_Return)
    assert details.deadline.accessibleDescription() == "November has 30 days"


def test_days_are_read_as_people_write_them():
    for text in ("2026-11-30", "30.11.2026", "30 Nov 2026", "30. November 2026", "November 30, 2026"):
        assert read_day(text) == "2026-11-30"
    assert read_day(" ") == ""
    for text in ("31 Nov 2026", "tomorrow", "30 Foo 2026", "2026-13-01", "1.1.26"):
        with pytest.raises(NoDay):
            read_day(text)


def test_two_calls_in_one_block_show_a_strip_each(desk: Desk):
    from drafter.model.call_edits import bind_call

    block = desk.section(CALLS).blocks[0]
    desk.session.edit(lambda statement: bind_call(statement, block.id)[0], "Second call")
    card = cards(desk)[0].card
    assert card is not None
    assert len(card.strips) == len(card.details) == 2
    desk.check()
    desk.session.undo()
    assert len(card.strips) == 1
    desk.check()


def test_an_ask_that_is_cut_and_pasted_in_its_call_is_the_same_ask(desk: Desk):
    editor = desk.go(SectionKind.CALLS)
    ask = desk.statement.calls[0].asks[0].id
    words = words_of_ask(desk.statement, ask)
    before = desk.statement
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    editor.cut()
    assert not desk.statement.calls[0].asks
    editor.paste()
    assert words_of_ask(desk.statement, ask) == words
    assert tuple(found.id for found in desk.statement.calls[0].asks) == (ask,)
    # A second time it is a copy, and in another call it is plain words.
    editor.paste()
    assert words_of_ask(desk.statement, ask) == words
    other = desk.go(SectionKind.CALLS, 1)
    other.paste()
    assert not desk.statement.calls[1].asks
    for _ in range(4):
        desk.session.undo()
    assert desk.statement is before
    desk.check()


def test_a_copied_note_is_for_this_application_alone(desk: Desk):
    editor = desk.go(SectionKind.BACKGROUND)
    block = desk.section(SectionKind.BACKGROUND).blocks[0]
    note = replace(block, runs=(Run("Said "), Run("(ask Ana) ", Marks(internal=True)), Run("today.")))
    desk.session.edit(lambda s: replace_block(s, note), "Note")
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    editor.copy()
    assert "Ana" not in QApplication.clipboard().text()
    assert "Ana" not in QApplication.clipboard().mimeData().html()
    target = desk.go(SectionKind.LEDE)
    target.paste()
    runs = [run for block in desk.section(SectionKind.LEDE).blocks for run in block.runs]
    assert [run.text for run in runs if run.marks.internal] == ["(ask Ana) "]


def test_a_paragraph_break_that_was_cut_comes_back_with_the_words(desk: Desk):
    editor = desk.go(SectionKind.BACKGROUND)
    texts = desk.texts(SectionKind.BACKGROUND)
    editor.put_caret(1, 6, (0, len(texts[0])))
    editor.cut()
    assert len(desk.texts(SectionKind.BACKGROUND)) == 1
    editor.paste()
    assert desk.texts(SectionKind.BACKGROUND) == texts


def test_the_caret_of_a_field_is_in_the_accent_where_the_next_letter_goes(desk: Desk):
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = desk.column.setting.theme
    application.setStyle(DrafterStyle(theme))
    desk.go(CALLS)
    card = cards(desk)[0]
    card.focus_addressees()
    field(desk).setText("Port")
    caret = field(desk).findChild(FieldCaret)
    assert caret is not None
    desk.bot.waitUntil(caret.isVisible)
    at_end = caret.x()
    desk.key(Qt.Key.Key_Home)
    words = field(desk).fontMetrics().horizontalAdvance("Port")
    desk.bot.waitUntil(lambda: abs(at_end - caret.x() - words) <= 2)
    assert caret.grab().toImage().pixelColor(0, 0) == theme.colours.accent
