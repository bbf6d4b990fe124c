"""Whatever is off says why: in its tool tip, in menus, and in the palette."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from drafter.desk.brands import list_brands
from drafter.places import Places
from drafter.ui.explaining import connect_steps, explain, reason_of
from drafter.ui.export_dialog import ExportDialog
from drafter.ui.help.opening import Guide
from drafter.ui.page_details import PageDetails
from drafter.ui.settings_window.applying import show_settings
from drafter.ui.shortcuts.opening import show_shortcuts
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Theme
from drafter.ui.windows import Windows


def silent(window: QWidget) -> Iterator[str]:
    """The controls and entries of menus that are off without a word."""
    for kind in (QAbstractButton, QComboBox):
        for control in window.findChildren(kind):
            if control.isVisibleTo(window) and not control.isEnabled() and not _told(control, window):
                yield f"{type(control).__name__} {control.accessibleName()}"
    for action in window.actions():
        if not action.isEnabled() and not reason_of(action):
            yield f"action {action.text()}"
    for menu in window.findChildren(QMenu):
        if not menu.isEnabled():
            # That of a button that is off: it opens no more.
            continue
        menu.aboutToShow.emit()
        for action in menu.actions():
            if not action.isEnabled() and not action.isSeparator() and not reason_of(action):
                yield f"in menu {menu.title() or menu.objectName()}: {action.text()}"


def _told(control: QWidget, window: QWidget) -> bool:
    tip = control.toolTip()
    name = control.accessibleName().rstrip("…")
    if tip and tip.rstrip("…") != name:
        return True
    parent = control.parentWidget()
    while parent is not None and parent is not window:
        if parent.toolTip():
            return True
        parent = parent.parentWidget()
    return False


def test_the_statement_window_says_why_wherever_the_cursor_is(window: StatementWindow, qtbot: QtBot):
    assert list(silent(window)) == []
    for section in window.session.statement.primary.sections:
        window.column.go_to_section(section.id)
        assert list(silent(window)) == [], section.kind


def test_a_statement_that_cannot_be_changed_says_why(window: StatementWindow, qtbot: QtBot):
    why = "Another window has this file"
    window.set_locked(why)
    window.column.go_to_section(window.session.statement.primary.sections[2].id)
    assert list(silent(window)) == []
    for key in ("bold", "move_up", "make_call"):
        assert reason_of(window.commands[key]) == why
    assert why in window.tools.style_button.toolTip()
    assert why in window.outline.add_button.toolTip()


def test_dialogs_say_why(window: StatementWindow, windows: Windows, theme: Theme, qtbot: QtBot):
    statement = window.session.statement
    places = Places.of_user()
    export = ExportDialog(theme, statement, list_brands(places), places.data, parent=window)
    for row in export.formats:
        row.box.setChecked(False)
    assert not export.go.isEnabled()
    assert export.go.toolTip() == "Tick a format first"
    details = PageDetails(theme, statement, window)
    shown = [export, details, show_settings(window, windows), show_shortcuts(window, windows)]
    guide = Guide.of(windows)
    guide.show("start")
    assert guide.window is not None
    for dialog in (*shown, guide.window):
        assert list(silent(dialog)) == [], type(dialog).__name__
    for dialog in (*shown, guide.window):
        dialog.close()


@pytest.mark.parametrize("command", ["history", "find", "replace", "focus", "home"])
def test_what_a_command_opens_says_why(window: StatementWindow, windows: Windows, qtbot: QtBot, command: str):
    before = set(QApplication.topLevelWidgets())
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    opened = [one for one in QApplication.topLevelWidgets() if one not in before and one.isVisible()]
    for shown in (window, *opened):
        assert list(silent(shown)) == [], type(shown).__name__
    for shown in opened:
        shown.close()


def test_the_brand_window_says_why_a_built_in_brand_stays(
    window: StatementWindow, windows: Windows, qtbot: QtBot
):
    from drafter.ui.brands.window import BrandWindow

    windows.show_brands(window)
    (brands,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, BrandWindow)]
    qtbot.waitUntil(lambda: bool(brands.session.drafts), timeout=60_000)
    assert not brands.actions_by_key["rename"].isEnabled()
    assert list(silent(brands)) == []
    brands.close()


def test_steps_name_what_they_take_back_or_say_that_there_is_none(qapp: QApplication):
    stack, undo, redo = QUndoStack(), QAction("&Undo"), QAction("&Redo")
    connect_steps(stack, undo, redo)
    assert reason_of(undo) == "Nothing was changed yet"
    stack.push(QUndoCommand("Typing"))
    assert undo.text() == "&Undo Typing"
    assert undo.isEnabled()
    assert reason_of(redo) == "Nothing was undone"
    stack.undo()
    assert reason_of(undo) == "Nothing was changed yet"
    assert redo.isEnabled()
    assert redo.text() == "&Redo Typing"


@pytest.mark.parametrize("kind", [QAction, QWidget])
def test_what_is_on_again_gives_no_reason(qapp: QApplication, kind: type[QAction] | type[QWidget]):
    control = kind()
    explain(control, "Not now", "Does something")
    assert not control.isEnabled()
    assert "Not now" in reason_of(control)
    explain(control, "", "Does something")
    assert control.isEnabled()
    assert reason_of(control) == ""
    assert control.toolTip() == "Does something"
