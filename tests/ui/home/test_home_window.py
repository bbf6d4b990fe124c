"""Home: searching, filtering, opening, dropping, and the keyboard's way through it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.files import create
from drafter.desk.settings import Settings, change_settings, with_recent
from drafter.places import Places
from drafter.ui.home.entries import Order, Role, Row, Stage
from drafter.ui.home.listing import ORDER_KEY
from drafter.ui.home.window import HomeWindow
from tests.ui.home.conftest import LAMP, QUAY, RIVER, TOWER, Opened, titled, titles

_NONE = Qt.KeyboardModifier.NoModifier


def search(window: HomeWindow, text: str, qtbot: QtBot) -> None:
    """Type into the search field and wait for the answer."""
    window.head.search.clear()
    window.focus_search()
    with qtbot.waitSignal(window.feed.found, timeout=60_000):
        QTest.keyClicks(window.head.search, text)
    qtbot.waitUntil(lambda: window.listing._found_for == text.strip())


def focus() -> QWidget | None:
    return QApplication.focusWidget()


def test_the_statements_of_the_folder_with_what_is_known_of_them(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    assert titles(window) == [RIVER, QUAY, TOWER, LAMP]
    river, quay, tower, _ = window.model.rows
    assert (river.stage, river.round, river.approved, river.asked) == (Stage.IN_REVIEW, 1, 1, 3)
    assert (quay.stage, quay.round, quay.asked) == (Stage.DRAFT, 0, 0)
    assert (tower.stage, tower.round) == (Stage.SIGNING, 2)
    assert river.words > 20
    pills = window.body.filters.pills
    assert [pill.accessibleName() for pill in pills.values() if pill.isVisible()] == [
        "All, 4",
        "Draft, 2",
        "In review, 1",
        "Signing, 1",
    ]
    assert window.foot.count.text().startswith("4 ")
    assert window.body.cards_shown
    assert len(window.body.cards.cards) == 5


def test_search_as_one_types_marks_what_it_found(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    window = opened()
    search(window, "pays twi", qtbot)
    assert titles(window) == [RIVER]
    found = window.model.rows[0]
    assert [found.excerpt.text[start:end] for start, end in found.excerpt.hits] == ["pays", "twice"]
    search(window, "lamp", qtbot)
    assert titles(window) == [LAMP]
    (hit,) = window.model.rows[0].title_hits
    assert LAMP[slice(*hit)] == "lamp"
    assert not window.body.cards_shown
    assert not window.body.filters.order.isEnabled()
    QTest.keyClick(window.head.search, Qt.Key.Key_Escape)
    assert titles(window) == [RIVER, QUAY, TOWER, LAMP]
    assert window.body.cards_shown


def test_a_filter_holds_for_the_list_and_for_what_is_found(
    opened: Opened, shelf: dict[str, Path], qtbot: QtBot
):
    window = opened()
    window.body.filters.pills[Stage.DRAFT].click()
    assert titles(window) == [QUAY, LAMP]
    search(window, "tower", qtbot)
    assert titles(window) == []
    assert window.body.nothing.isVisible()
    assert window.body.nothing.way.text() == "Search all states"
    window.body.nothing.way.click()
    assert titles(window) == [TOWER]
    assert not window.body.nothing.isVisible()


def test_nothing_found_says_so_and_leads_back(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    window = opened()
    search(window, "zeppelin", qtbot)
    assert window.body.nothing.isVisible()
    assert "zeppelin" in window.body.nothing.accessibleName()
    window.body.nothing.way.click()
    assert titles(window) == [RIVER, QUAY, TOWER, LAMP]
    assert window.head.search.text() == ""
    assert focus() is window.body.list


def test_from_the_list_to_the_field_and_back_by_keys(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    window = opened()
    view, field = window.body.list, window.head.search
    assert focus() is view
    assert view.current == shelf[RIVER]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.opened) as said:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert said.args == [shelf[TOWER]]
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert focus() is field
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert focus() is view
    # Letters go on in the field, as far as they are letters.
    QTest.keyClick(view, Qt.Key.Key_Q)
    assert (focus(), field.text()) == (field, "q")
    QTest.keyClicks(field, "uay")
    qtbot.waitUntil(lambda: titles(window) == [QUAY], timeout=60_000)
    with qtbot.waitSignal(window.opened) as said:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert said.args == [shelf[QUAY]]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    QTest.keyClick(field, Qt.Key.Key_Escape)
    view.setCurrentIndex(window.model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert focus() is field


def test_enter_right_after_the_last_letter_opens_what_is_found(
    opened: Opened, shelf: dict[str, Path], qtbot: QtBot
):
    window = opened()
    window.focus_search()
    QTest.keyClicks(window.head.search, "tower")
    # The list still shows all of them.
    assert titles(window)[0] == RIVER
    with qtbot.waitSignal(window.opened, timeout=60_000) as said:
        QTest.keyClick(window.head.search, Qt.Key.Key_Return)
    assert said.args == [shelf[TOWER]]


def test_delete_takes_nothing_away(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(window.body.list, key)
    assert titles(window) == [RIVER, QUAY, TOWER, LAMP]
    assert all(path.is_file() for path in shelf.values())


def test_a_double_click_opens(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    window = opened()
    view = window.body.list
    place = view.visualRect(window.model.index(1)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, place)
    assert view.current == shelf[QUAY]
    with qtbot.waitSignal(window.opened) as said:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, _NONE, place)
    assert said.args == [shelf[QUAY]]


def test_pins_order_and_what_was_taken_from_the_list(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    window.body.list.choose(shelf[TOWER])
    settings = Settings(pinned=(shelf[LAMP],), hidden=(shelf[QUAY],))
    window.follow(settings)
    assert titles(window) == [LAMP, RIVER, TOWER]
    assert window.model.rows[0].pinned
    # The row that was chosen stays so, wherever it went.
    assert window.body.list.current == shelf[TOWER]
    window.follow(replace(settings, layout={ORDER_KEY: list(Order).index(Order.TITLE)}))
    assert titles(window) == [LAMP, TOWER, RIVER]
    assert window.body.filters.order.accessibleName() == "Order: By title"
    window.follow(Settings(recents=(shelf[TOWER], shelf[LAMP]), layout={ORDER_KEY: 1}))
    assert titles(window)[:2] == [TOWER, LAMP]


def test_what_comes_into_the_folder_is_seen_when_home_is_in_front_again(
    opened: Opened, shelf: dict[str, Path], places: Places, qtbot: QtBot
):
    window = opened()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    create(shelf[RIVER].with_name("new.drafter"), titled("A new one", "Late."), places)
    shelf[LAMP].unlink()
    with qtbot.waitSignal(window.feed.settled, timeout=60_000):
        window.activateWindow()
    assert "A new one" in titles(window)
    assert LAMP not in titles(window)


def test_a_damaged_file_has_a_row_that_says_so(opened: Opened, shelf: dict[str, Path]):
    shelf[QUAY].write_bytes(b"no statement at all")
    window = opened()
    row = next(one for one in window.model.rows if one.path == shelf[QUAY])
    assert row.stage is Stage.UNREADABLE
    assert row.trouble
    index = window.model.index(window.model.place_of(shelf[QUAY]))
    assert row.trouble in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert not window.grab().isNull()


def test_an_empty_home_offers_three_ways_and_the_templates(opened: Opened, qtbot: QtBot):
    window = opened()
    assert not window.head.search.isVisible()
    assert window.body.empty.isVisible()
    assert focus() is window.body.empty.new
    for button, wanted in (
        (window.body.empty.new, window.template_chosen),
        (window.body.empty.sample, window.sample_wanted),
        (window.body.empty.open, window.file_wanted),
    ):
        with qtbot.waitSignal(wanted):
            button.click()
    with qtbot.waitSignal(window.template_chosen) as said:
        window.body.cards.cards[1].click()
    assert said.args == [window.body.cards.cards[1].card.id]


def test_the_first_statement_brings_the_list(opened: Opened, places: Places, tmp_path: Path, qtbot: QtBot):
    window = opened()
    assert window.body.empty.isVisible()
    path = tmp_path / "first.drafter"
    create(path, titled("The first", "Alone."), places)
    window.follow(change_settings(places, lambda settings: with_recent(settings, path)))
    with qtbot.waitSignal(window.feed.settled, timeout=60_000):
        window.feed.look()
    assert titles(window) == ["The first"]
    assert window.head.search.isVisible()
    assert not window.body.empty.isVisible()
    assert focus() is window.body.list


def dragged(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_may_be_dropped_anywhere(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    window = opened()
    data = dragged([shelf[QUAY]])
    buttons, actions = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(30, 300), actions, data, buttons, _NONE)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDragLeaveEvent())
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(30, 300), actions, data, buttons, _NONE))
    with qtbot.waitSignal(window.files_dropped) as said:
        QApplication.sendEvent(window, QDropEvent(QPointF(30, 300), actions, data, buttons, _NONE))
    assert said.args == [[str(shelf[QUAY])]]
    words = QMimeData()
    words.setText("only words")
    refused = QDragEnterEvent(QPoint(30, 300), actions, words, buttons, _NONE)
    refused.setAccepted(False)
    QApplication.sendEvent(window, refused)
    assert not refused.isAccepted()


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1000, 700), (760, 600), (640, 480)])
def test_nothing_is_cut_off_where_there_is_little_room(
    opened: Opened, shelf: dict[str, Path], width: int, height: int, qtbot: QtBot
):
    window = opened(width, height)
    head = window.head
    shown = [one for one in (head.sign, head.search, head.open, head.new) if one.isVisible()]
    places = sorted((one.geometry() for one in shown), key=lambda rect: rect.left())
    assert all(before.right() < after.left() for before, after in pairwise(places))
    assert places[-1].right() <= window.width()
    view = window.body.list
    assert view.height() >= 2 * view.row_height()
    assert view.geometry().bottom() <= window.body.height()
    # Without room for their cards, templates are a choice of the button.
    assert bool(head.new.menu()) is not window.body.cards_shown
    assert not window.grab().isNull()


def test_the_row_menu_is_asked_for_by_key_and_by_pointer(
    opened: Opened, shelf: dict[str, Path], qtbot: QtBot
):
    window = opened()
    asked: list[Row] = []
    window.menu_asked.connect(lambda row, _place: asked.append(row))
    view = window.body.list
    reason = QContextMenuEvent.Reason
    place = view.visualRect(window.model.index(2)).center()
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason.Mouse, place, view.mapToGlobal(place)))
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason.Keyboard, QPoint(0, 0), QPoint(0, 0)))
    assert [row.title for row in asked] == [TOWER, TOWER]
    assert window.model.index(2).data(Role.ROW) is asked[0]


def test_read_from_the_right_home_is_its_own_mirror(opened: Opened, shelf: dict[str, Path], qtbot: QtBot):
    plain = opened()
    before = dict(places_of(plain))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = opened()
        assert not mirrored.grab().isNull()
        for name, rect in places_of(mirrored):
            wide = mirrored.width()
            assert (rect.left(), rect.width()) == (wide - before[name].right() - 1, before[name].width()), (
                name
            )
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def places_of(window: HomeWindow) -> list[tuple[str, QRect]]:
    """Where the parts of Home that have their places by hand stand in the window."""
    parts = {
        "sign": window.head.sign,
        "search": window.head.search,
        "new": window.head.new,
        "list": window.body.list,
        "heads": window.body.heads,
        "rows": window.body.list.viewport(),
    }
    return [(name, QRect(part.mapTo(window, QPoint(0, 0)), part.size())) for name, part in parts.items()]
