"""Lists in groups with an open card: where the rows are, without asking each of them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.checks.finding import Finding, Severity
from drafter.checks.words import words_of
from drafter.ui.checks.finding_list import FindingList
from drafter.ui.checks.listed import Row, named, rows_of
from drafter.ui.checks.rows import FindingRows
from drafter.ui.theme import Theme

_OF_ROW = (Severity.ERROR, Severity.WARNING, Severity.ADVICE)


class _Counted(FindingRows):
    """Counts which rows are asked for what they hold."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[int] = set()

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        self.asked.add(index.row())
        return super().data(index, role)


def _findings(count: int) -> list[Row]:
    found = (
        Finding("repeated-word", _OF_ROW[n % 3], "s", f"b{n}", 0, 5, "it it", replacement="it")
        for n in range(count)
    )
    return rows_of(named(found), {})


class _Shown:
    """A list of many findings, as wide as the inspector."""

    def __init__(self, theme: Theme, bot: QtBot, count: int) -> None:
        self.rows = _Counted()
        self.list = FindingList(theme, self.rows)
        bot.addWidget(self.list)
        self.list.resize(360, 500)
        self.show(_findings(count))
        self.list.show()
        QApplication.processEvents()

    def show(self, rows: list[Row]) -> None:
        self.rows.show(rows, words_of("en"), lambda _section: "Background", lambda one: one.text)
        QApplication.processEvents()

    def places(self) -> Iterator[tuple[int, int]]:
        for number in range(self.rows.rowCount()):
            rect = self.list.visualRect(self.rows.index(number))
            yield rect.top(), rect.bottom()

    def name(self, number: int) -> str:
        return self.rows.rows[number].name


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> _Shown:
    return _Shown(theme, qtbot, 900)


def test_only_the_rows_in_sight_are_asked(shown: _Shown) -> None:
    shown.rows.asked.clear()
    shown.list.set_open(shown.name(500))
    QApplication.processEvents()
    assert shown.rows.asked
    assert len(shown.rows.asked) < 40


@pytest.mark.parametrize("number", [1, 299, 301, 302, 700, 902])
def test_rows_stand_one_below_the_other_and_are_found_where_they_are(shown: _Shown, number: int) -> None:
    if shown.rows.rows[number].is_head:
        number += 1
    shown.list.set_open(shown.name(number))
    QApplication.processEvents()
    places = list(shown.places())
    assert all(below[0] == above[1] + 1 for above, below in itertools.pairwise(places))
    height = shown.list.viewport().height()
    for at, (top, bottom) in enumerate(places):
        for y in (top, bottom):
            if 0 <= y < height:
                assert shown.list.indexAt(QPoint(20, y)).row() == at
    card = shown.list.card
    assert card.isVisible()
    assert (card.y(), card.y() + card.height() - 1) == places[number]
    assert card.y() >= 0
    assert card.y() + card.height() <= height
    assert card.height() == card.height_at(card.width())


def test_the_list_ends_where_its_last_row_does(shown: _Shown) -> None:
    bar = shown.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert list(shown.places())[-1][1] == shown.list.viewport().height() - 1
    shown.show(_findings(3))
    assert bar.maximum() == 0
    assert next(iter(shown.places()))[0] == 0
    assert not shown.list.indexAt(QPoint(20, 490)).isValid()


def test_a_page_further_by_the_keyboard(shown: _Shown) -> None:
    went: list[str] = []
    shown.list.chosen.connect(went.append)
    QTest.keyClick(shown.list, Qt.Key.Key_End)
    assert went == [shown.name(902)]
    shown.list.set_open(shown.name(1))
    QTest.keyClick(shown.list, Qt.Key.Key_PageDown)
    index = shown.list.currentIndex()
    assert 5 < index.row() < 40
    assert not shown.rows.row(index).is_head


def test_screen_readers_hear_every_row(shown: _Shown) -> None:
    heard = QAccessible.queryAccessibleInterface(shown.list)
    assert heard is not None
    assert heard.childCount() == shown.rows.rowCount()
    assert heard.child(1).text(QAccessible.Text.Name).startswith("To fix")
    assert heard.child(1).rect().height() == shown.list.visualRect(shown.rows.index(1)).height()
