"""Calls by keyboard and mouse: addressees in order, verbs, lists of asks, deadlines, prose from fields."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from drafter.model.call_edits import add_addressee, prose_of, words_of_ask
from drafter.model.calls import Addressee
from drafter.model.edits import replace_block, set_language
from drafter.model.statement import SectionKind
from drafter.model.text import BlockKind, plain_block
from drafter.ui.column.addressee_field import AddresseeField
from drafter.ui.column.addressees import AddresseeStrip
from drafter.ui.column.card import CallCard
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.chips import Chip
from tests.ui.column.conftest import Desk

CALLS = SectionKind.CALLS
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def row(desk: Desk, number: int) -> CardRow:
    return [one for one in desk.column.rows if isinstance(one, CardRow)][number]


def card(desk: Desk, number: int) -> CallCard:
    found = row(desk, number).card
    assert found is not None
    return found


def strip(desk: Desk, number: int) -> AddresseeStrip:
    return card(desk, number).strips[0]


def names(desk: Desk, number: int) -> list[str]:
    return [body.name for body in desk.statement.calls[number].addressees]


def asks(desk: Desk, number: int) -> list[str]:
    return [words_of_ask(desk.statement, ask.id) for ask in desk.statement.calls[number].asks]


def with_bodies(desk: Desk, *bodies: str) -> None:
    call = desk.statement.calls[1].id
    for body in map(Addressee, bodies):
        desk.session.edit(partial(add_addressee, call_id=call, addressee=body), "Add")


def begin(desk: Desk, *bodies: str) -> int:
    """A new call to some bodies, by keys; its number."""
    desk.column.begin_call(desk.section(CALLS).id)
    for name in bodies:
        desk.type(name)
        desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    return len(desk.statement.calls) - 1


def test_alt_with_arrows_moves_an_addressee_and_keeps_the_focus(desk: Desk):
    with_bodies(desk, "Alpha", "Beta", "Gamma")
    strip(desk, 1).chips[2].setFocus()
    desk.key(Qt.Key.Key_Left, ALT)
    desk.key(Qt.Key.Key_Left, ALT)
    assert names(desk, 1) == ["Gamma", "Alpha", "Beta"]
    focus = QApplication.focusWidget()
    assert isinstance(focus, Chip)
    assert focus.text() == "Gamma"
    desk.key(Qt.Key.Key_Left, ALT)
    assert names(desk, 1) == ["Gamma", "Alpha", "Beta"]
    desk.session.undo()
    assert names(desk, 1) == ["Alpha", "Gamma", "Beta"]
    assert [chip.text() for chip in strip(desk, 1).chips] == ["Alpha", "Gamma", "Beta"]


def test_a_chip_is_dragged_behind_another(desk: Desk):
    with_bodies(desk, "Alpha", "Beta", "Gamma")
    first, last = strip(desk, 1).chips[0], strip(desk, 1).chips[2]
    start = QPoint(10, 10)
    end = first.mapFromGlobal(last.mapToGlobal(QPoint(last.width() - 4, 10)))
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(first, end)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=end)
    assert names(desk, 1) == ["Beta", "Gamma", "Alpha"]


def test_the_verb_of_the_prose_is_chosen_from_the_strip(desk: Desk):
    before = desk.statement
    menu = strip(desk, 0).verb.menu()
    menu.aboutToShow.emit()
    verbs = {action.text(): action for action in menu.actions()}
    assert [name for name, action in verbs.items() if action.isChecked()] == ["call on"]
    verbs["urge"].trigger()
    assert desk.texts(CALLS)[0] == "We urge the European Parliament to act now."
    assert asks(desk, 0) == ["act now"]
    desk.session.undo()
    assert desk.statement is before
    desk.check()


def test_verbs_are_those_of_the_editions_language(desk: Desk):
    desk.session.edit(lambda s: set_language(s, s.primary.id, "ru"), "Language")
    menu = strip(desk, 0).verb.menu()
    menu.aboutToShow.emit()
    assert "призываем" in [action.text() for action in menu.actions()]
    enabled = [action.isEnabled() for action in menu.actions() if action.isCheckable()]
    assert not any(enabled)


def test_a_new_call_is_put_into_words_as_its_addressees_come(desk: Desk):
    before = desk.statement
    number = begin(desk, "europ", "Council of")
    call = desk.statement.calls[number]
    assert (
        prose_of(desk.statement, call.id)
        == "We call on the European Parliament and the Council of Europe to "
    )
    desk.type("act")
    assert asks(desk, number) == ["act"]
    desk.type(" at once. They know.")
    assert asks(desk, number)[0].startswith("act at once.")
    assert "They" not in asks(desk, number)[0]
    desk.check()
    while desk.session.undo_stack.canUndo():
        desk.session.undo()
    assert desk.statement is before


def test_prose_that_was_written_stays_when_addressees_change(desk: Desk):
    written = desk.texts(CALLS)
    with_bodies(desk, "Alpha")
    strip(desk, 1).chips[0].setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert desk.texts(CALLS) == written


def test_rewriting_from_fields_is_one_undoable_step(desk: Desk):
    call = desk.statement.calls[0].id
    block = desk.section(CALLS).blocks[0]
    desk.session.edit(lambda s: add_addressee(s, call, Addressee("Council of Europe")), "Add")
    before = desk.statement
    row(desk, 0).rewrite(call)
    assert desk.texts(CALLS)[0] == "We call on the European Parliament and the Council of Europe to act now."
    assert desk.section(CALLS).blocks[0].id == block.id
    assert asks(desk, 0) == ["act now"]
    desk.check()
    desk.session.undo()
    assert desk.statement is before


def test_tab_in_an_ask_makes_it_an_item_and_shift_tab_prose_again(desk: Desk):
    before = desk.texts(CALLS)
    at = before[0].index("act") + 1
    desk.go(CALLS, 0, at)
    desk.key(Qt.Key.Key_Tab)
    blocks = desk.section(CALLS).blocks
    assert [block.text for block in blocks[:2]] == ["We call on the European Parliament to", "act now."]
    assert blocks[1].kind is BlockKind.BULLET
    assert desk.editor.caret() == (1, 1)
    desk.check()
    desk.key(Qt.Key.Key_Backtab)
    assert desk.texts(CALLS) == before
    assert desk.editor.caret() == (0, at)
    assert asks(desk, 0) == ["act now"]
    desk.check()


def items(desk: Desk) -> None:
    """A list of three asks in the first call, the cursor at its end."""
    desk.go(CALLS, 0, desk.texts(CALLS)[0].index("act") + 1)
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_End)
    for words in ("speak up", "stay"):
        desk.key(Qt.Key.Key_Return)
        desk.type(words)


def test_enter_in_the_list_begins_another_ask(desk: Desk):
    items(desk)
    assert [words.rstrip(".") for words in asks(desk, 0)] == ["act now", "speak up", "stay"]
    assert [words for _, words in desk.editor.inking.ask_lines()] == ["1", "2", "3"]
    desk.check()
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Return)
    assert asks(desk, 0)[2:] == ["s", "tay"]
    desk.check()


def test_backspace_at_the_start_joins_two_asks_into_one(desk: Desk):
    items(desk)
    desk.key(Qt.Key.Key_Home)
    desk.key(Qt.Key.Key_Backspace)
    assert asks(desk, 0)[1:] == ["speak up stay"]
    number, offset = desk.editor.caret()
    assert desk.editor.passage.block(number).text[offset:] == "stay"
    desk.check()


def test_alt_with_arrows_moves_an_ask_within_its_list(desk: Desk):
    items(desk)
    for _ in range(4):
        desk.key(Qt.Key.Key_Up, ALT)
    assert [words.rstrip(".") for words in asks(desk, 0)] == ["stay", "act now", "speak up"]
    assert desk.texts(CALLS)[0] == "We call on the European Parliament to"
    desk.type("!")
    assert desk.texts(CALLS)[1] == "stay!"
    desk.check()


def test_an_item_that_is_no_ask_any_more_is_prose(desk: Desk):
    items(desk)
    menu = QMenu()
    row(desk, 0).fill_menu(menu)
    next(action for action in menu.actions() if action.text() == "Unmark ask").trigger()
    assert len(asks(desk, 0)) == 2
    assert desk.section(CALLS).blocks[3].kind is BlockKind.PARAGRAPH
    desk.type("!")
    assert len(asks(desk, 0)) == 2


def test_alt_with_arrows_moves_the_call_from_its_strip_and_from_its_prose(desk: Desk):
    first, second = (call.id for call in desk.statement.calls)
    desk.go(CALLS, 1, 3)
    desk.key(Qt.Key.Key_Up, ALT)
    assert [block.calls for block in desk.section(CALLS).blocks] == [(second,), (first,)]
    assert desk.editor.caret() == (0, 3)
    strip(desk, 1).chips[0].setFocus()
    desk.key(Qt.Key.Key_Up, ALT)
    assert [block.calls for block in desk.section(CALLS).blocks] == [(first,), (second,)]
    assert isinstance(QApplication.focusWidget(), Chip)
    desk.key(Qt.Key.Key_Up, ALT)
    assert [block.calls for block in desk.section(CALLS).blocks] == [(first,), (second,)]
    desk.check()


def test_a_day_is_chosen_from_the_calendar_by_keys(desk: Desk):
    desk.go(CALLS, 0)
    row(desk, 0).unfold(desk.statement.calls[0].id, True)
    details = card(desk, 0).details[0]
    desk.type("28 nov 2026")
    desk.key(Qt.Key.Key_Down, ALT)
    picker = details.deadline.picker
    assert picker is not None
    assert picker.grid.accessibleName() == "28 November 2026"
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        QTest.keyClick(picker.grid, key)
    assert desk.statement.calls[0].deadline == "2027-01-06"
    assert details.deadline.text() == "6 Jan 2027"
    assert details.deadline.hasFocus()


def test_dates_are_typed_and_shown_in_the_editions_language(desk: Desk):
    desk.session.edit(lambda s: set_language(s, s.primary.id, "fr"), "Language")
    desk.go(CALLS, 1)
    desk.column.begin_call(desk.section(CALLS).id)
    call = desk.statement.calls[-1].id
    row(desk, 2).unfold(call, True)
    desk.type("1er déc. 2026")
    assert desk.statement.calls[-1].deadline == "2026-12-01"
    desk.key(Qt.Key.Key_Return)
    assert card(desk, 2).details[0].deadline.text() == "1er décembre 2026"


def test_a_call_tells_what_it_is_and_what_its_parts_do(desk: Desk):
    parts = strip(desk, 0)
    assert parts.accessibleName() == "Call to European Parliament"
    chip = QAccessible.queryAccessibleInterface(parts.chips[0])
    assert chip.role() is QAccessible.Role.Button
    assert chip.text(QAccessible.Text.Description) == "Delete removes it, Alt with an arrow moves it"
    for button in (parts.verb, parts.more):
        assert QAccessible.queryAccessibleInterface(button).role() is QAccessible.Role.ButtonMenu
    fold = QAccessible.queryAccessibleInterface(card(desk, 0).details[0].fold)
    assert fold.role() is QAccessible.Role.CheckBox or fold.state().checkable
    row(desk, 0).focus_addressees()
    assert isinstance(QApplication.focusWidget(), AddresseeField)


def test_a_whole_call_is_written_without_the_mouse(desk: Desk):
    number = begin(desk, "European C")
    desk.type("publish its plan")
    for words in ("answer us", "meet us"):
        desk.key(Qt.Key.Key_Return)
        desk.type(words)
        desk.key(Qt.Key.Key_Tab)
    assert asks(desk, number) == ["publish its plan", "answer us", "meet us"]
    kinds = [block.kind for block in desk.section(CALLS).blocks[-3:]]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.BULLET]
    # In an item Tab goes on.
    assert QApplication.focusWidget() is card(desk, number).details[0].fold
    desk.check()


def test_prose_without_a_verb_of_calling_is_not_touched_by_the_menu(desk: Desk):
    block = desk.section(CALLS).blocks[1]
    words = plain_block("Everyone must stay.").runs
    desk.session.edit(
        lambda s: replace_block(s, type(block)(block.id, block.kind, words, block.calls)), "Other"
    )
    menu = strip(desk, 1).verb.menu()
    menu.aboutToShow.emit()
    assert not any(action.isEnabled() for action in menu.actions() if action.isCheckable())
    row(desk, 1).choose_verb(desk.statement.calls[1].id, "urge")
    assert desk.texts(CALLS)[1] == "Everyone must stay."


def test_tab_goes_through_basis_and_deadline_once_they_are_unfolded(desk: Desk):
    desk.go(CALLS, 0)
    details = card(desk, 0).details[0]
    desk.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is details.fold
    desk.key(Qt.Key.Key_Space)
    assert details.basis.hasFocus()
    desk.key(Qt.Key.Key_Tab)
    assert details.deadline.hasFocus()
    desk.key(Qt.Key.Key_Backtab)
    desk.key(Qt.Key.Key_Backtab)
    assert details.fold.hasFocus()


def test_the_pop_up_is_as_high_as_what_is_in_it(desk: Desk):
    row(desk, 1).focus_addressees()
    desk.type("Eu")
    field = QApplication.focusWidget()
    assert isinstance(field, AddresseeField)
    assert field.popup is not None
    high = field.popup.height()
    desk.type("rope of none")
    assert field.popup.height() < high
    assert field.popup.height() == field.popup.sizeHint().height()
