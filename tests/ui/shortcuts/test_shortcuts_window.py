from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.settings import read_settings
from drafter.model.edits import set_date
from drafter.places import Places
from drafter.ui.shortcuts.opening import show_shortcuts
from drafter.ui.shortcuts.window import ShortcutsWindow
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows
from tests.ui.conftest import small_statement
from tests.ui.reading import unnamed_controls

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shortcuts(window: StatementWindow, windows: Windows, qtbot: QtBot) -> ShortcutsWindow:
    made = show_shortcuts(window, windows)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(shortcuts: ShortcutsWindow, command: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Mark a command, begin with Enter, press its new keys."""
    shortcuts.list.mark(command)
    shortcuts.list.setFocus()
    QTest.keyClick(shortcuts.list, Qt.Key.Key_Return)
    assert shortcuts.list.recording
    QTest.keyClick(shortcuts.list, key, modifiers)
    assert not shortcuts.list.recording


def test_new_keys_hold_in_all_windows_at_once_and_in_those_that_come(
    shortcuts: ShortcutsWindow, windows: Windows, window: StatementWindow, qtbot: QtBot
):
    def opened() -> StatementWindow:
        statement = small_statement()
        made = windows.show(OpenDocument.new(statement, Places.of_user()), statement, ())
        made.session.edit(lambda s: set_date(s, "2026-06-01"), "Date")
        return made

    # One in which nothing was written makes room for the next.
    window.session.edit(lambda s: set_date(s, "2026-06-01"), "Date")
    other = opened()
    press(shortcuts, "bold", Qt.Key.Key_J, CTRL)
    assert read_settings(Places.of_user()).shortcuts == {"bold": ("Ctrl+J",)}
    third = opened()
    for one in (window, other, third):
        assert one.commands["bold"].shortcuts() == [QKeySequence("Ctrl+J")]
    line = shortcuts.list.line
    assert line is not None
    assert line.keys == ("Ctrl+J",)
    shortcuts.reset.click()
    assert window.commands["bold"].shortcuts() == [QKeySequence("Ctrl+B")]
    assert windows.settings.shortcuts == {}


def test_a_conflict_is_named_and_taken_over_only_when_wanted(
    shortcuts: ShortcutsWindow, windows: Windows, window: StatementWindow, qtbot: QtBot
):
    press(shortcuts, "italic", Qt.Key.Key_B, CTRL)
    assert "“Bold”" in shortcuts.message.words.text()
    assert windows.settings.shortcuts == {}
    shortcuts.message.leave.click()
    assert not shortcuts.message.isVisible()
    press(shortcuts, "italic", Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(shortcuts.message.take.hasFocus)
    QTest.keyClick(shortcuts.message.take, Qt.Key.Key_Return)
    assert window.commands["italic"].shortcuts() == [QKeySequence("Ctrl+B")]
    assert window.commands["bold"].shortcuts() == []
    shortcuts.reset_all.click()
    assert window.commands["bold"].shortcuts() == [QKeySequence("Ctrl+B")]
    assert not shortcuts.reset_all.isEnabled()
    assert shortcuts.reset_all.toolTip() == "All commands have their own keys"


def test_keys_that_cannot_be_are_refused_and_escape_leaves_all_as_it_is(
    shortcuts: ShortcutsWindow, windows: Windows, qtbot: QtBot
):
    press(shortcuts, "save", Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier)
    assert "B alone is for the text" in shortcuts.message.words.text()
    assert not shortcuts.message.take.isVisible()
    press(shortcuts, "save", Qt.Key.Key_Tab, CTRL)
    assert windows.settings.shortcuts == {"save": ("Ctrl+Tab",)}
    shortcuts.list.setFocus()
    QTest.keyClick(shortcuts.list, Qt.Key.Key_F2)
    QTest.keyClick(shortcuts.list, Qt.Key.Key_Escape)
    assert shortcuts.isVisible()
    assert windows.settings.shortcuts == {"save": ("Ctrl+Tab",)}
    shortcuts.clear.click()
    assert windows.settings.shortcuts == {"save": ()}


def test_the_keys_of_editors_are_listed_and_stay(shortcuts: ShortcutsWindow, qtbot: QtBot):
    shortcuts.filter.setText("select the section")
    (line,) = (line for line in shortcuts.list.lines.lines if not line.head)
    assert line.keys == ("Ctrl+A",)
    shortcuts.list.mark("")
    assert not shortcuts.change.isEnabled()
    assert "cannot be changed" in shortcuts.change.toolTip()
    QTest.keyClick(shortcuts.list, Qt.Key.Key_Return)
    assert not shortcuts.list.recording


def test_the_filter_finds_names_and_keys(shortcuts: ShortcutsWindow, qtbot: QtBot):
    def shown() -> list[str]:
        return [line.name for line in shortcuts.list.lines.lines if not line.head]

    whole = len(shown())
    shortcuts.filter.setText("foot")
    assert shown() == ["Footnote", "Print as footnotes"]
    shortcuts.filter.setText("ctrl+b")
    assert "Bold" in shown()
    assert len(shown()) < 5
    shortcuts.filter.setText("")
    assert len(shown()) == whole
    shortcuts.filter.setFocus()
    QTest.keyClick(shortcuts.filter, Qt.Key.Key_Down)
    assert shortcuts.list.hasFocus()
    rows = [shortcuts.list.currentIndex().row()]
    for _ in range(6):
        QTest.keyClick(shortcuts.list, Qt.Key.Key_Down)
        rows.append(shortcuts.list.currentIndex().row())
    assert rows == sorted(set(rows))
    assert not any(shortcuts.list.lines.lines[row].head for row in rows)


def test_a_screen_reader_hears_names_keys_and_what_was_changed(
    shortcuts: ShortcutsWindow, windows: Windows, qtbot: QtBot
):
    press(shortcuts, "bold", Qt.Key.Key_J, CTRL | SHIFT)
    assert unnamed_controls(shortcuts) == []
    told = QAccessible.queryAccessibleInterface(shortcuts.list)
    spoken = [told.child(row).text(QAccessible.Text.Name) for row in range(told.childCount())]
    assert "Bold, Ctrl+Shift+J, changed" in spoken
    assert "Italic, Ctrl+I" in spoken
