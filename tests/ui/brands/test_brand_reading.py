"""What a screen reader and the keyboard find in the brand window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.brand_editing import FirstPage
from drafter.ui.brands.window import BrandWindow
from tests.ui.brands.conftest import Opened
from tests.ui.reading import unnamed_controls


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("layout", list(FirstPage))
def test_every_control_has_a_name(own: BrandWindow, layout: FirstPage):
    own.first_page.choice.buttons[layout].click()
    assert not unnamed_controls(own)


def test_controls_say_what_they_are(own: BrandWindow):
    kinds = {
        own.shelf.view: (QAccessible.Role.List, "Brands"),
        own.form.strip.pills[1]: (QAccessible.Role.RadioButton, "Colours"),
        own.colours.rows["accent"].field: (QAccessible.Role.EditableText, "Accent"),
        own.colours.rows["accent"].swatch: (QAccessible.Role.Button, "Choose the colour accent"),
        own.page.paper.buttons["A4"]: (QAccessible.Role.RadioButton, "Paper: A4"),
        own.foot.pages: (QAccessible.Role.CheckBox, "Page x of y"),
    }
    assert {widget: (role(widget), name(widget)) for widget in kinds} == kinds
    # On this platform the name of a choice is what is chosen, and its label a relation.
    relations = QAccessible.queryAccessibleInterface(own.fonts.text).relations()
    assert [told.text(QAccessible.Text.Name) for told, _ in relations] == ["Text"]
    assert role(own.fonts.text) is QAccessible.Role.ComboBox
    assert role(own.pane.tabs) is QAccessible.Role.PageTabList
    letter = own.first_page.choice.buttons[FirstPage.LETTER]
    letter.click()
    state = QAccessible.queryAccessibleInterface(letter).state()
    assert (role(letter), name(letter)) == (QAccessible.Role.RadioButton, "First page: Letter")
    assert state.checked


def test_a_row_of_the_list_says_what_is_to_mend(opened: Opened, qtbot: QtBot):
    window = opened("warm")
    index = window.shelf.view.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Common Daylight, Unused"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Comes with Drafter"


def test_all_can_be_reached_by_tab_in_the_order_of_reading(own: BrandWindow):
    own.activateWindow()
    own.shelf.view.setFocus(Qt.FocusReason.TabFocusReason)
    passed: list[QWidget] = []
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget() or own, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in passed:
            break
        passed.append(focus)
    wanted = [
        own.shelf.add,
        own.form.strip.pills[0],
        own.logo.high,
        own.logo.alt,
        own.colours.rows["ink"].field,
        own.fonts.headline_size,
        own.page.paper.buttons["A4"],
        own.letterhead.running,
        own.foot.rule,
        own.first_page.choice.buttons[FirstPage.PANEL],
        own.pane.tabs,
        own.pane.pages,
    ]
    assert [widget for widget in passed if widget in wanted] == wanted


def test_the_form_scrolls_to_what_the_keyboard_comes_to(own: BrandWindow):
    own.foot.rule.setFocus(Qt.FocusReason.TabFocusReason)
    top = own.foot.rule.mapTo(own.form.area.viewport(), own.foot.rule.rect().topLeft()).y()
    assert 0 <= top < own.form.area.viewport().height()
    assert own.form.strip.pills[5].isChecked()
