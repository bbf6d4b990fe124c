"""A list looked at before it is taken in: by keys, with all that can be said about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.signatory_lists import Column
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.ui.column.column import WritingColumn
from drafter.ui.column.signatories import SignatoriesRow
from drafter.ui.importing_list.opening import open_list
from drafter.ui.importing_list.rows import FATE, Fate
from drafter.ui.importing_list.view import ListView
from drafter.ui.session import Session
from drafter.ui.theme import Theme
from tests.ui.conftest import NoBodies

# A process starts slowly where many do.
PATIENCE = 30_000
ROWS = (
    "Organisation;Contact person;Country;Answer\n"
    "Alpha;;Norway;yes\n"
    "Beta Group;Ada Bell;Chile;signed\n"
    '"Gamma;;Kenya;no\n'
    ";;Nepal;\n"
    "Beta group;Ada BELL;;\n"
    "Delta;;;perhaps\n"
)


@pytest.fixture
def column(qtbot: QtBot, theme: Theme) -> Iterator[WritingColumn]:
    statement = Statement(
        (Edition("en", (Section(SectionKind.SIGNATORIES),)),), signatories=(Signatory("ALPHA"),)
    )
    made = WritingColumn(Session(statement), theme, NoBodies())
    qtbot.addWidget(made)
    made.resize(704, 700)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    for view in QApplication.topLevelWidgets():
        if isinstance(view, ListView):
            view.close_list()
    made.hide()


@pytest.fixture
def opened(column: WritingColumn, qtbot: QtBot, tmp_path: Path) -> Callable[..., ListView]:
    """The view of a file, once its rows are there."""

    def of(text: str = ROWS, encoding: str = "utf-8") -> ListView:
        path = tmp_path / "partners.csv"
        path.write_bytes(text.encode(encoding))
        view = open_list(column, column.setting, path)
        assert view is not None
        qtbot.addWidget(view)
        QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, view)
        qtbot.waitUntil(lambda: view.rows.rowCount() > 0, timeout=PATIENCE)
        return view

    return of


def fates(view: ListView) -> list[str]:
    return [str(view.rows.index(row, FATE).data()) for row in range(view.rows.rowCount())]


def pick(qtbot: QtBot, view: ListView, place: int, column: Column) -> None:
    """Say what a column holds, as with the mouse."""
    choice = view.pickers.choices[place]
    choice.activated.emit(list(Column).index(column))
    qtbot.waitUntil(lambda: view._job is None, timeout=PATIENCE)


def test_each_row_says_what_becomes_of_it(opened: Callable[..., ListView], column: WritingColumn):
    view = opened()
    assert fates(view) == ["There already", "New", "Kept aside", "Kept aside", "Twice in the list", "New"]
    spoken = view.rows.index(2, FATE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Kept aside, A quotation mark is not closed"
    assert [choice.currentText() for choice in view.pickers.choices] == [
        "Organisation",
        "Person",
        "Country",
        "State",
    ]
    assert view.take_button.text() == "Add 2 signatories"
    assert view.options.first.isChecked()
    assert view.options.separator.currentText() == "Semicolons"


def test_a_list_is_taken_in_as_one_step(opened: Callable[..., ListView], column: WritingColumn, qtbot: QtBot):
    before = column.session.statement
    view = opened()
    closed: list[bool] = []
    view.finished.connect(lambda: closed.append(True))
    view.foot.what.setCurrentIndex(1)
    assert view.take_button.text() == "Add 2, update 1"
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert closed == [True]
    alpha, beta, delta = column.session.statement.signatories
    assert (alpha.name, alpha.country, alpha.id) == ("ALPHA", "Norway", before.signatories[0].id)
    assert (beta.name, beta.affiliation, beta.state) == ("Ada Bell", "Beta Group", SignatoryState.SIGNED)
    assert (delta.name, delta.state) == ("Delta", SignatoryState.INVITED)
    column.session.undo()
    assert column.session.statement is before


def test_the_writer_says_what_columns_hold(opened: Callable[..., ListView], qtbot: QtBot):
    view = opened()
    pick(qtbot, view, 1, Column.NAME)
    held = [choice.currentText() for choice in view.pickers.choices]
    assert held == ["Not used", "Organisation", "Country", "State"]
    assert fates(view).count("New") == 1
    view.options.first.click()
    qtbot.waitUntil(lambda: view._job is None, timeout=PATIENCE)
    assert view.rows.rowCount() == 7


def test_encoding_and_separator_are_chosen_anew(opened: Callable[..., ListView], qtbot: QtBot):
    view = opened("Организация;Страна\nПрава;Грузия\nСвобода;Россия\n", "cp1251")
    names = [view.rows.index(row, 2).data() for row in range(view.rows.rowCount())]
    assert names == ["Права", "Свобода"]
    encoding: QComboBox = view.options.encoding
    encoding.setCurrentIndex(0)
    encoding.activated.emit(0)
    qtbot.waitUntil(lambda: set(fates(view)) == {"Kept aside"}, timeout=PATIENCE)
    assert not view.take_button.isEnabled()
    assert view.take_button.toolTip() == "There is no new signatory in the list"


def test_rows_kept_aside_are_seen_alone_and_copied(opened: Callable[..., ListView]):
    view = opened()
    view.options.fates[Fate.ASIDE].click()
    assert fates(view) == ["Kept aside"] * 2
    view.foot.copy.click()
    assert QApplication.clipboard().text() == '"Gamma;;Kenya;no\n\t\tNepal\t'
    view.table.selectRow(0)
    view.table.copy()
    assert QApplication.clipboard().text() == '"Gamma\t\tKenya\tno'


def test_what_cannot_be_read_is_said_in_place_of_the_rows(
    column: WritingColumn, qtbot: QtBot, tmp_path: Path
):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04nothing")
    view = open_list(column, column.setting, path)
    assert view is not None
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.said.text().startswith("The workbook cannot be read"), timeout=PATIENCE)
    assert not view.take_button.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_a_cancelled_list_leaves_nothing(column: WritingColumn, qtbot: QtBot, tmp_path: Path):
    before = column.session.statement
    path = tmp_path / "partners.csv"
    path.write_text(ROWS, encoding="utf-8")
    view = open_list(column, column.setting, path)
    assert view is not None
    qtbot.addWidget(view)
    view.cancel_button.click()
    assert view.said.text() == "Reading was cancelled."
    view.take_in()
    assert column.session.statement is before


def test_a_dropped_list_is_shown(column: WritingColumn, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "partners.csv"
    path.write_text(ROWS, encoding="utf-8")
    row = next(row for row in column.rows if isinstance(row, SignatoriesRow))
    column.ground.ensure_made(row)
    assert row.panel is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    row.panel.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, keys.NoModifier))
    view = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, ListView) and one.isVisible()
    )
    qtbot.addWidget(view)
    qtbot.waitUntil(lambda: view.rows.rowCount() == 6, timeout=PATIENCE)


def test_every_control_has_a_name_and_can_be_reached(opened: Callable[..., ListView], qtbot: QtBot):
    view = opened()
    seen = [one for one in view.findChildren(QWidget) if one.isVisibleTo(view)]
    stops = [one for one in seen if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]
    named = [QAccessible.queryAccessibleInterface(one) for one in stops]
    assert len(stops) > 10
    assert all(one.text(QAccessible.Text.Name) for one in named)
