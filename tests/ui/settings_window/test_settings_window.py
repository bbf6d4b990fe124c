from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from drafter.desk.settings import Theme as Chosen
from drafter.desk.settings import read_settings
from drafter.places import Places
from drafter.ui.column.carets import Caret
from drafter.ui.settings_window.applying import show_settings
from drafter.ui.settings_window.parts import Choice
from drafter.ui.settings_window.window import SettingsWindow
from drafter.ui.shortcuts.opening import show_shortcuts
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme, Use
from drafter.ui.windows import Windows
from tests.ui.reading import unnamed_controls


@pytest.fixture
def settings(window: StatementWindow, windows: Windows, qtbot: QtBot) -> SettingsWindow:
    made = show_settings(window, windows)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def choose(box: Choice, value: object) -> None:
    """As with the keyboard: one by one until it is the one."""
    box.setFocus()
    wanted = box.findData(value)
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)


def test_the_theme_changes_at_once_and_is_kept(settings: SettingsWindow, windows: Windows):
    settings.scheme.buttons[Chosen.DARK].click()
    assert windows.theme.scheme is Scheme.DARK
    assert windows.theme.colours.dark
    assert read_settings(Places.of_user()).theme is Chosen.DARK
    settings.scheme.buttons[Chosen.LIGHT].click()
    assert not windows.theme.colours.dark


def test_the_text_grows_at_once_with_the_cursor_where_it_was(
    settings: SettingsWindow, windows: Windows, window: StatementWindow
):
    block = window.session.statement.primary.sections[2].blocks[0]
    window.column.put_caret(Caret(block.id, 7))
    line, chrome = windows.theme.line_height(Use.BODY), windows.theme.line_height(Use.INTERFACE)
    choose(settings.text_size, 150)
    assert windows.theme.line_height(Use.BODY) == round(line * 1.5)
    assert windows.theme.line_height(Use.INTERFACE) == chrome
    editor = window.column.editor
    assert editor is not None
    assert editor.caret() == (0, 7)
    assert editor.formats.line == round(line * 1.5)
    assert editor.document().defaultFont().pointSizeF() == windows.theme.font(Use.BODY).pointSizeF()
    choose(settings.text_size, 100)
    assert windows.theme.line_height(Use.BODY) == line


def test_what_typing_does_is_for_all_windows(
    settings: SettingsWindow, windows: Windows, window: StatementWindow
):
    assert settings.quotes.isChecked()
    settings.quotes.click()
    settings.spaces.click()
    assert not window.column.typing.quotes
    assert not window.column.typing.spaces
    kept = read_settings(Places.of_user())
    assert (kept.smart_quotes, kept.hard_spaces) == (False, False)
    settings.quotes.click()
    assert window.column.typing.quotes


def test_a_new_statement_has_the_brand_that_was_chosen(
    settings: SettingsWindow, windows: Windows, qtbot: QtBot
):
    choose(settings.brand, "warm")
    windows.opening.new()
    assert windows.windows[-1].session.statement.brand == "warm"


def test_the_language_is_kept_for_the_next_start(settings: SettingsWindow):
    choose(settings.language, "ru")
    assert read_settings(Places.of_user()).language == "ru"


def test_folders_are_added_and_removed(
    settings: SettingsWindow, windows: Windows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folders = [tmp_path / name for name in ("one", "two")]
    answers = iter([str(folders[0]), str(folders[1]), str(folders[1]), ""])
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: next(answers))
    assert not settings.folders.remove.isEnabled()
    assert "none of your own" in settings.folders.remove.toolTip()
    usual = settings.folders.list.count()
    for _ in range(4):
        settings.folders.add.click()
    assert windows.settings.folders[usual:] == tuple(folders)
    settings.folders.list.setCurrentRow(usual)
    settings.folders.list.setFocus()
    QTest.keyClick(settings.folders.list, Qt.Key.Key_Delete)
    assert read_settings(Places.of_user()).folders[usual:] == (folders[1],)


def test_hints_come_again(settings: SettingsWindow, windows: Windows):
    assert not settings.hints.isEnabled()
    assert settings.hints.toolTip()
    windows.change(lambda kept: type(kept)(hints=("first-minute",)))
    assert settings.hints.isEnabled()
    settings.hints.click()
    assert windows.settings.hints == ()


def test_the_folders_of_what_is_kept_are_named_and_open(
    settings: SettingsWindow, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []

    def opens(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    for button in settings.stored.buttons:
        button.click()
    assert opened[0] == str(Places.of_user().config) or Path(opened[0]).is_dir()
    assert len(opened) == 4
    assert settings.stored.buttons[0].accessibleName() == "Open the folder: Settings and shortcuts"


def test_settings_go_with_their_window_and_are_not_missed(
    settings: SettingsWindow, windows: Windows, window: StatementWindow, qapp: QApplication
):
    show_shortcuts(window, windows)
    windows.opening.new()
    window.closing = None
    window.keeper.close(discard=True)
    window.close()
    window.deleteLater()
    qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)
    assert not isValid(settings)
    windows.change(lambda kept: replace(kept, smart_quotes=False, shortcuts={"bold": ()}))
    assert windows.settings.shortcuts == {"bold": ()}


def test_every_control_is_named_and_reached_by_tab(settings: SettingsWindow):
    assert unnamed_controls(settings) == []
    reached = set()
    widget: QWidget | None = settings.scheme.buttons[Chosen.LIGHT]
    for _ in range(200):
        assert widget is not None
        widget = widget.nextInFocusChain()
        assert widget is not None
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(widget)
    wanted = {settings.text_size, settings.language, settings.quotes, settings.spaces, settings.brand}
    assert wanted | {settings.folders.add, *settings.stored.buttons} <= reached
