"""Signatories and publications edited in their tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import SectionKind, SignatoryOrder, Statement
from drafter.ui.column.publications import PublicationsRow
from drafter.ui.column.signatories import DENSE_FROM, SignatoriesRow
from drafter.ui.column.signatory_bar import SignatoryPanel
from drafter.ui.column.signatory_cells import NameEditor
from tests.ui.column.conftest import Desk, sample

ALT = Qt.KeyboardModifier.AltModifier


def row(desk: Desk) -> SignatoriesRow:
    return next(row for row in desk.column.rows if isinstance(row, SignatoriesRow))


def panel(desk: Desk) -> SignatoryPanel:
    found = row(desk).panel
    assert found is not None
    return found


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.statement.signatories]


def shown(model: QAbstractItemModel) -> list[list[str]]:
    return [
        [str(model.index(at, column).data()) for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


@pytest.fixture
def table(desk: Desk) -> Desk:
    desk.column.go_to_section(desk.section(SectionKind.SIGNATORIES).id)
    assert panel(desk).table.hasFocus()
    QAbstractItemModelTester(row(desk).rows, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.column)
    return desk


def test_rows_say_organisation_country_and_state_in_words(table: Desk):
    model = row(table).rows
    assert shown(model) == [
        ["Alpha", "Austria", "Signed"],
        ["Beta", "Belgium", "Invited"],
        ["Gamma", "", "Invited"],
    ]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Alpha, Signed"
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "State: Signed"


def test_a_name_is_edited_in_place_and_undone(table: Desk):
    before = table.statement
    table.key(Qt.Key.Key_Down)
    table.key(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Beta"
    table.type("Better")
    table.key(Qt.Key.Key_Return)
    assert names(table) == ["Alpha", "Better", "Gamma"]
    assert table.statement.signatories[1].id == before.signatories[1].id
    assert panel(table).table.currentIndex().row() == 1
    table.session.undo()
    assert table.statement is before
    assert shown(row(table).rows)[1][0] == "Beta"
    assert panel(table).table.hasFocus()


def test_delete_removes_and_alt_arrows_move(table: Desk):
    before = table.statement
    table.key(Qt.Key.Key_Down, ALT)
    assert names(table) == ["Beta", "Alpha", "Gamma"]
    assert panel(table).table.currentIndex().row() == 1
    table.key(Qt.Key.Key_Delete)
    assert names(table) == ["Beta", "Gamma"]
    table.session.undo()
    table.session.undo()
    assert table.statement is before


def test_a_new_one_is_there_once_it_has_a_name(table: Desk):
    before = table.statement
    panel(table).add.click()
    assert row(table).rows.rowCount() == 4
    assert table.statement is before
    table.type("Delta")
    table.key(Qt.Key.Key_Return)
    assert names(table) == ["Alpha", "Beta", "Gamma", "Delta"]
    # The next one is waited for until Enter finds nothing written.
    assert row(table).rows.rowCount() == 5
    table.key(Qt.Key.Key_Return)
    assert row(table).rows.rowCount() == 4
    assert panel(table).table.hasFocus()
    panel(table).add.click()
    table.key(Qt.Key.Key_Escape)
    assert row(table).rows.rowCount() == 4
    table.session.undo()
    assert table.statement is before


def test_a_second_row_begins_while_the_first_is_written(table: Desk):
    panel(table).add.click()
    table.type("Delta")
    row(table).begin_new()
    table.type("Epsilon")
    table.key(Qt.Key.Key_Return)
    assert names(table)[3:] == ["Delta", "Epsilon"]


def test_undo_in_a_new_row_without_a_name_takes_the_last_one_back(table: Desk):
    panel(table).add.click()
    table.type("Delta")
    table.key(Qt.Key.Key_Return)
    event = QKeyEvent(
        QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a"
    )
    field = QApplication.focusWidget()
    assert field is not None
    QApplication.sendEvent(field, event)
    assert not event.isAccepted()


def test_lines_pasted_into_a_new_row_become_rows(table: Desk):
    panel(table).add.click()
    QApplication.clipboard().setText("Delta\nEpsilon\n")
    table.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(table)[3:] == ["Delta", "Epsilon"]


def test_lines_pasted_from_the_menu_of_a_new_name_become_rows_too(table: Desk):
    panel(table).add.click()
    QApplication.clipboard().setText("Delta\nEpsilon\n")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    place = field.rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QApplication.sendEvent(field, asked)
    menu = next(one for one in field.findChildren(QMenu) if one.isVisible())
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    menu.close()
    assert names(table)[3:] == ["Delta", "Epsilon"]


def test_a_name_is_typed_into_the_empty_table(table: Desk):
    panel(table).table.selectAll()
    table.key(Qt.Key.Key_Delete)
    assert names(table) == []
    panel(table).table.setFocus()
    table.type("Alpha")
    table.key(Qt.Key.Key_Return)
    table.type("Beta")
    table.key(Qt.Key.Key_Return)
    table.key(Qt.Key.Key_Return)
    assert names(table) == ["Alpha", "Beta"]


def test_pasted_lines_are_added_as_one_step(table: Desk):
    before = table.statement
    QApplication.clipboard().setText("One Group\tFrance\n\n Two  Groups \nThree")
    table.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(table)[3:] == ["One Group", "Two Groups", "Three"]
    assert table.statement.signatories[3].country == "France"
    table.session.undo()
    assert table.statement is before


def test_the_state_is_chosen_from_a_menu_of_words(table: Desk):
    menu = row(table).state_menu(table.column)
    assert next(action.text() for action in menu.actions()) == "&Invited"
    assert all(not action.icon().isNull() for action in menu.actions())
    next(action for action in menu.actions() if action.text() == "&Declined").trigger()
    assert table.statement.signatories[0].state is SignatoryState.DECLINED


def test_the_order_is_the_statements_and_fixes_the_rows(table: Desk):
    row(table)._order(SignatoryOrder.COUNTRY)
    assert table.statement.order is SignatoryOrder.COUNTRY
    assert row(table).arranging.why_not_movable
    assert panel(table).order.accessibleName() == "Order: By country. Printed: As the brand has it"
    table.session.undo()
    assert not row(table).arranging.why_not_movable


def many() -> Statement:
    states = list(SignatoryState)
    people = (
        Signatory(f"Group {number:04d}", country="Peru" if number % 10 == 0 else "", state=states[number % 8])
        for number in range(2000)
    )
    return replace(sample(), signatories=tuple(people))


def test_from_sixty_on_rows_are_low_filtered_and_counted(open_column: Callable[[Statement], Desk]):
    desk = open_column(many())
    desk.column.go_to_section(desk.section(SectionKind.SIGNATORIES).id)
    assert row(desk).dense
    assert DENSE_FROM == 60
    assert panel(desk).table.height() == 12 * 26
    assert [button.accessibleName() for button in panel(desk).groups] == [
        "All, 2000",
        "Yes, 750",
        "Waiting, 750",
        "No, 500",
    ]
    panel(desk).filter.setText("peru")
    assert row(desk).rows.rowCount() == 200
    panel(desk).groups[3].click()
    assert all(one.country == "Peru" for one in row(desk).rows.shown)
    assert row(desk).arranging.why_not_movable
    panel(desk).clear_filter()
    assert row(desk).rows.rowCount() == 2000
    desk.session.edit(lambda statement: replace(statement, signatories=statement.signatories[:10]), "Cut")
    assert not row(desk).dense
    assert row(desk).rows.rowCount() == 10


def test_a_person_has_title_and_affiliation_below_the_name(table: Desk):
    row(table).edit_person()
    table.type("Ms A")
    focus = QApplication.focusWidget()
    assert focus is not None
    editor = focus.parentWidget()
    assert isinstance(editor, NameEditor)
    editor.title.setText("Director")
    editor.affiliation.setText("Institute")
    table.key(Qt.Key.Key_Return)
    first = table.statement.signatories[0]
    assert (first.name, first.title, first.affiliation) == ("Ms A", "Director", "Institute")
    assert panel(table).table.rowHeight(0) > panel(table).table.rowHeight(1)


def test_publications_are_edited_added_moved_and_removed(desk: Desk):
    before = desk.statement
    section = desk.section(SectionKind.RELATED)
    desk.column.go_to_section(section.id)
    publications = next(row for row in desk.column.rows if isinstance(row, PublicationsRow))
    QAbstractItemModelTester(
        publications.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, desk.column
    )
    assert publications.panel is not None
    publications.begin_new()
    desk.type("A report")
    desk.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert [one.title for one in desk.section(SectionKind.RELATED).publications] == [
        "An earlier text",
        "A report",
    ]
    table = publications.panel.table
    table.go_to_row(1, 3)
    table.setFocus()
    desk.key(Qt.Key.Key_F2)
    desk.type("https://example.org/r")
    desk.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert desk.section(SectionKind.RELATED).publications[1].url == "https://example.org/r"
    table.setFocus()
    table.go_to_row(1)
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.section(SectionKind.RELATED).publications[0].title == "A report"
    desk.key(Qt.Key.Key_Delete)
    assert len(desk.section(SectionKind.RELATED).publications) == 1
    for _ in range(4):
        desk.session.undo()
    assert desk.statement is before


def test_a_publication_is_written_cell_by_cell(desk: Desk):
    desk.column.go_to_section(desk.section(SectionKind.RELATED).id)
    publications = next(row for row in desk.column.rows if isinstance(row, PublicationsRow))
    publications.begin_new()
    for words in ("A report", "What it says", "News", "4 May 2026", "https://example.org/r"):
        desk.type(words)
        desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Escape)
    QApplication.processEvents()
    last = desk.section(SectionKind.RELATED).publications[-1]
    assert (last.title, last.teaser, last.kind) == ("A report", "What it says", "News")
    assert (last.date, last.url) == ("2026-05-04", "https://example.org/r")
    assert len(desk.section(SectionKind.RELATED).publications) == 2
    assert shown(publications.rows)[1] == ["A report", "News", "4 May 2026", "https://example.org/r"]


def test_addresses_and_titles_are_pasted_as_publications(desk: Desk):
    before = desk.statement
    desk.column.go_to_section(desk.section(SectionKind.RELATED).id)
    QApplication.clipboard().setText("A second text\nhttps://example.org/second\nNews\tA third\texample.org")
    desk.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    found = desk.section(SectionKind.RELATED).publications
    assert [(one.title, one.url) for one in found[1:]] == [
        ("A second text", "https://example.org/second"),
        ("A third", ""),
    ]
    desk.session.undo()
    data = QMimeData()
    data.setText("Two")
    data.setHtml('<ul><li><a href="https://example.org/a">One <b>title</b></a><li><a href="#x">no</a></ul>')
    QApplication.clipboard().setMimeData(data)
    desk.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    last = desk.section(SectionKind.RELATED).publications[-1]
    assert (last.title, last.url) == ("One title", "https://example.org/a")
    desk.session.undo()
    assert desk.statement is before
