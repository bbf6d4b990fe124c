"""What a screen reader and the keyboard find in Home."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.home.conftest import QUAY, Opened
from tests.ui.reading import unnamed_controls

_Role = QAccessible.Role


def told(widget: QWidget) -> tuple[QAccessible.Role, str]:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.role(), found.text(QAccessible.Text.Name)


def test_controls_say_what_they_are(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    assert not unnamed_controls(window)
    head, body = window.head, window.body
    card = body.cards.cards[0]
    kinds = {
        head.sign: (_Role.Button, "Menu"),
        head.search: (_Role.EditableText, "Search titles and texts"),
        head.open: (_Role.Button, "Open…"),
        head.new: (_Role.Button, "New statement"),
        body.filters.pills["draft"]: (_Role.RadioButton, "Draft, 2"),
        body.filters.order: (_Role.ButtonMenu, "Order: Last changed first"),
        body.language: (_Role.ButtonMenu, "Language of a new statement: English"),
        body.list: (_Role.List, "Statements"),
        card: (_Role.Button, "Joint statement"),
        body.cards.drop: (_Role.Button, "Drop a file here, or choose one"),
        window.foot.count: (_Role.Button, "4 statements in the library, folders that are searched"),
    }
    assert {widget: told(widget) for widget in kinds} == kinds
    assert QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Description)


def test_an_empty_home_has_names_too(opened: Opened):
    window = opened()
    assert not unnamed_controls(window)
    assert told(window.head.settings) == (_Role.Button, "Settings")
    assert told(window.body.empty.sample) == (_Role.Button, "Look at the sample")


def test_a_row_is_read_with_its_state_in_words(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    view = QAccessible.queryAccessibleInterface(window.body.list)
    row = view.child(1)
    assert row.role() is _Role.ListItem
    said = row.text(QAccessible.Text.Name)
    assert said.startswith(f"{QUAY}, Draft, ")
    assert said.endswith("changed Yesterday")


def test_all_can_be_reached_by_tab_in_the_order_of_reading(
    opened: Opened, shelf: dict[str, Path], qtbot: QtBot
):
    window = opened()
    window.head.sign.setFocus(Qt.FocusReason.TabFocusReason)
    passed = [QApplication.focusWidget()]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus in passed:
            break
        passed.append(focus)
    head, body = window.head, window.body
    assert passed == [
        head.sign,
        head.search,
        head.open,
        head.new,
        body.filters.pills[""],
        body.filters.order,
        body.list,
        body.language,
        *body.cards.cards,
        body.cards.drop,
        window.foot.count,
    ]


def test_arrows_go_from_card_to_card(opened: Opened, shelf: dict[str, Path]):
    window = opened()
    first, second = window.body.cards.cards[:2]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is second
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert QApplication.focusWidget() is first
