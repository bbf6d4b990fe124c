"""Signatories by the list: pasted, sorted, moved and changed together, gone through cell by cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import SectionKind, SignatoryOrder, Statement
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.column.signatory_bar import SignatoryPanel
from drafter.ui.column.signatory_menu import fill_menu, lettered
from drafter.ui.column.signatory_model import COUNTRY, NAME, STATE
from drafter.ui.importing_list.view import ListView
from tests.ui.column.conftest import Desk, sample

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DOWN, UP = Qt.Key.Key_Down, Qt.Key.Key_Up


def row(desk: Desk) -> SignatoriesRow:
    return next(row for row in desk.column.rows if isinstance(row, SignatoriesRow))


def panel(desk: Desk) -> SignatoryPanel:
    found = row(desk).panel
    assert found is not None
    return found


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.statement.signatories]


def shown(desk: Desk) -> list[str]:
    return [one.name for one in row(desk).rows.shown]


def chosen(desk: Desk) -> list[str]:
    return [one.name for one in row(desk).chosen]


def paste(desk: Desk, text: str) -> None:
    QApplication.clipboard().setText(text)
    desk.key(Qt.Key.Key_V, CONTROL)


def go(desk: Desk) -> None:
    desk.column.go_to_section(desk.section(SectionKind.SIGNATORIES).id)
    assert panel(desk).table.hasFocus()
    QAbstractItemModelTester(row(desk).rows, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.column)


@pytest.fixture
def table(desk: Desk) -> Desk:
    go(desk)
    return desk


@pytest.fixture
def long(open_column: Callable[[Statement], Desk]) -> Desk:
    """A table of 2,000 rows."""
    many = tuple(Signatory(f"Group {number:04}", country="Norway") for number in range(2000))
    desk = open_column(replace(sample(), signatories=many))
    go(desk)
    return desk


def test_columns_of_a_spreadsheet_are_told_apart_as_they_are_pasted(table: Desk):
    before = table.statement
    paste(
        table,
        "Organisation\tContact person\tPosition\tCountry\tStatus\n"
        "Delta Group\tAda Bell\tDirector\tNorway\tsigned\n"
        '"Epsilon, Inc."\t\t\tFrance\tunder way\n',
    )
    first, second = table.statement.signatories[3:]
    assert (first.name, first.affiliation, first.title) == ("Ada Bell", "Delta Group", "Director")
    assert (first.country, first.state) == ("Norway", SignatoryState.SIGNED)
    assert (second.name, second.country, second.state) == (
        "Epsilon, Inc.",
        "France",
        SignatoryState.INVITED,
    )
    assert chosen(table) == ["Ada Bell"]
    table.session.undo()
    assert table.statement is before


def test_those_who_are_there_already_are_left_out_and_told_of(table: Desk):
    paste(table, "ALPHA!\nDélta\nDelta\n123\n=A1\n+Zeta")
    assert names(table) == ["Alpha", "Beta", "Gamma", "Délta", "=A1", "+Zeta"]
    notice = panel(table).notice
    assert notice.isVisible()
    assert notice.words == "3 added, 1 there already, 1 twice in the list, 1 kept aside"
    notice.look.click()
    view = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ListView))
    table.bot.waitUntil(lambda: view.rows.rowCount() == 6)
    view.close_list()
    notice.cross.click()
    assert not notice.isVisible()


def test_a_long_list_is_read_beside_the_window(table: Desk, qtbot: QtBot):
    text = "\n".join(f"Organisation number {number}, of some place" for number in range(2000))
    before = table.statement
    paste(table, text)
    qtbot.waitUntil(lambda: len(table.statement.signatories) == 2003, timeout=30_000)
    table.session.undo()
    assert table.statement is before


def test_what_is_no_list_is_refused_in_words(table: Desk, qtbot: QtBot):
    before = table.statement
    paste(table, "x" * 5_000_001)
    qtbot.waitUntil(
        lambda: panel(table).notice.isVisible() and bool(panel(table).notice.words), timeout=30_000
    )
    qtbot.waitUntil(lambda: panel(table).notice.words.startswith("The list is too long"), timeout=30_000)
    assert table.statement is before


def test_copied_rows_come_back_as_they_were(table: Desk):
    table.session.edit(
        lambda s: replace(
            s, signatories=(replace(s.signatories[0], affiliation="House", title="Chair"), *s.signatories[1:])
        ),
        "Person",
    )
    before = table.statement.signatories
    table.key(Qt.Key.Key_A, CONTROL)
    table.key(Qt.Key.Key_X, CONTROL)
    assert not table.statement.signatories
    paste(table, QApplication.clipboard().text())
    after = table.statement.signatories
    for old, new in zip(before, after, strict=True):
        assert replace(new, id=old.id) == old


def test_tab_goes_through_the_cells_and_adds_a_row_at_the_end(table: Desk):
    table.key(DOWN)
    table.key(DOWN)
    table.key(Qt.Key.Key_F2)
    table.type("Gamma Union")
    table.key(Qt.Key.Key_Tab)
    table.type("Greece")
    table.key(Qt.Key.Key_Tab)
    assert row(table).rows.rowCount() == 4
    table.type("Delta")
    table.key(Qt.Key.Key_Tab)
    table.type("Denmark")
    table.key(Qt.Key.Key_Backtab, SHIFT)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Delta"
    table.key(Qt.Key.Key_Return)
    assert [(one.name, one.country) for one in table.statement.signatories[2:]] == [
        ("Gamma Union", "Greece"),
        ("Delta", "Denmark"),
    ]


def test_letters_go_to_the_row_that_begins_like_them(long: Desk):
    table = panel(long).table
    long.type("group 1234")
    assert table.currentIndex().row() == 1234
    assert table.state() is not table.State.EditingState


def test_several_rows_change_state_move_and_go_together(table: Desk):
    table.key(DOWN)
    table.key(DOWN, SHIFT)
    assert chosen(table) == ["Beta", "Gamma"]
    row(table).set_state(SignatoryState.SIGNED)
    assert [one.state for one in table.statement.signatories] == [SignatoryState.SIGNED] * 3
    assert chosen(table) == ["Beta", "Gamma"]
    table.key(UP, ALT)
    assert names(table) == ["Beta", "Gamma", "Alpha"]
    assert chosen(table) == ["Beta", "Gamma"]
    table.key(UP, ALT)
    assert names(table) == ["Beta", "Gamma", "Alpha"]
    table.key(DOWN, ALT)
    assert names(table) == ["Alpha", "Beta", "Gamma"]
    table.key(Qt.Key.Key_Delete)
    assert names(table) == ["Alpha"]
    table.session.undo()
    assert names(table) == ["Alpha", "Beta", "Gamma"]


def test_a_row_is_dragged_by_its_handle(table: Desk):
    handle = panel(table)._handle
    assert handle.isVisible()
    last = panel(table).table.row_rect(2)
    target = panel(table).table.mapToGlobal(QPoint(20, last.bottom() - 2))
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(handle, handle.mapFromGlobal(target))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromGlobal(target))
    assert names(table) == ["Beta", "Gamma", "Alpha"]


def test_heads_sort_the_rows_and_leave_the_statement_alone(table: Desk):
    before = table.statement
    heads = panel(table).table.heads
    place = QPoint(heads.sectionViewportPosition(COUNTRY) + 20, heads.height() // 2)
    for wanted in (["Alpha", "Beta", "Gamma"], ["Gamma", "Beta", "Alpha"], ["Alpha", "Beta", "Gamma"]):
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert shown(table) == wanted
    assert row(table).rows.sorting[0] == -1
    row(table).arranging.sort_by(NAME, True)
    assert shown(table) == ["Gamma", "Beta", "Alpha"]
    assert table.statement is before
    assert row(table).arranging.why_not_movable
    row(table).arranging.sort_by(STATE)
    assert shown(table) == ["Beta", "Gamma", "Alpha"]
    row(table).arranging.arrange()
    assert names(table) == ["Beta", "Gamma", "Alpha"]
    assert table.statement.order is SignatoryOrder.AS_GIVEN
    assert not row(table).arranging.why_not_movable


def test_a_change_of_2000_rows_is_one_step(long: Desk):
    before = long.statement
    long.key(Qt.Key.Key_A, CONTROL)
    row(long).set_state(SignatoryState.APPROVED)
    assert all(one.state is SignatoryState.APPROVED for one in long.statement.signatories)
    assert len(row(long).chosen) == 2000
    long.key(Qt.Key.Key_Delete)
    assert not long.statement.signatories
    long.session.undo()
    long.session.undo()
    assert long.statement is before
    assert panel(long).table.height() == 12 * panel(long).table.rowHeight(0)


def test_the_menu_says_why_rows_cannot_be_moved(table: Desk):
    row(table)._order(SignatoryOrder.ALPHABETICAL)
    menu = QMenu()
    fill_menu(menu, row(table))
    up = next(action for action in menu.actions() if action.text().startswith("Move up"))
    assert not up.isEnabled()
    assert "another order" in up.whatsThis()


def test_each_state_has_a_letter_of_its_own():
    names = lettered(["Withdrawn", "Withheld", "Signed", "W"])
    assert names == ["&Withdrawn", "W&ithheld", "&Signed", "W"]


def test_a_locked_table_takes_no_list(table: Desk):
    before = table.statement
    table.column.set_locked("Open elsewhere")
    panel(table).table.setFocus()
    paste(table, "Delta\nEpsilon")
    table.key(Qt.Key.Key_X, CONTROL)
    assert table.statement is before
    assert not panel(table).bring.isEnabled()
    assert "Open elsewhere" in panel(table).bring.toolTip()
