"""Dictionaries and the writer's own words in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from drafter.desk.dictionaries import dictionaries
from drafter.desk.own_words import add_own_word, own_words
from drafter.desk.settings import read_settings
from drafter.places import Places
from drafter.ui.settings_window.applying import show_settings
from drafter.ui.settings_window.spelling import SpellingGroup
from drafter.ui.settings_window.window import SettingsWindow
from drafter.ui.small_window import SmallWindow
from drafter.ui.statement_window import StatementWindow
from drafter.ui.windows import Windows

PATIENCE = 30_000


@pytest.fixture
def settings(window: StatementWindow, windows: Windows, qtbot: QtBot) -> SettingsWindow:
    made = show_settings(window, windows)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def group(settings: SettingsWindow) -> SpellingGroup:
    return settings.spelling


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    (tmp_path / "words.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "words.dic").write_text("2\nfjord\nvann\n", encoding="utf-8")
    return tmp_path / "words.dic"


def _listed(group: SpellingGroup) -> list[str]:
    return [group.list.item(at).text() for at in range(group.list.count())]


def test_what_is_ticked_and_chosen_is_kept_and_looked_at(
    group: SpellingGroup, window: StatementWindow, windows: Windows
):
    before = window.checking.order.dictionaries
    group.marks.click()
    assert not read_settings(Places.of_user()).spelling
    group.advisory["kk_KZ"].click()
    assert read_settings(Places.of_user()).advisory == ("kk_KZ",)
    choice = group.choices["en"]
    assert choice.currentData() == "en_GB"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert read_settings(Places.of_user()).dictionaries == {"en": choice.currentData()} == {"en": "en_US"}
    assert window.checking.order.dictionaries == before + 3
    assert windows.settings.advisory == ("kk_KZ",)


def test_those_that_come_with_drafter_stay_and_show_their_licence(
    group: SpellingGroup, settings: SettingsWindow
):
    assert len(_listed(group)) == 7
    group.list.setCurrentRow(0)
    assert not group.remove.isEnabled()
    assert "comes with Drafter" in group.remove.toolTip()
    group.licence.click()
    shown = next(one for one in settings.findChildren(SmallWindow) if one.isVisible())
    text = shown.findChild(QPlainTextEdit)
    assert text is not None
    assert len(text.toPlainText()) > 500
    shown.close()


def test_one_is_added_for_the_language_that_is_asked_for_and_taken_away(
    group: SpellingGroup, window: StatementWindow, pair: Path, qtbot: QtBot
):
    group.take(pair)
    qtbot.waitUntil(group.language.isVisible, timeout=PATIENCE)
    assert not [one for one in dictionaries(Places.of_user()) if one.own]
    before = window.checking.order.dictionaries
    group.language.setCurrentIndex(group.language.findData("nb"))
    group.language.activated.emit(group.language.currentIndex())
    qtbot.waitUntil(lambda: len(_listed(group)) == 8, timeout=PATIENCE)
    assert window.checking.order.dictionaries > before
    assert group.current is not None
    assert (group.current.own, group.current.languages) == (True, ("nb",))
    assert not group.language.isVisible()
    group.remove.click()
    qtbot.waitUntil(lambda: len(_listed(group)) == 7, timeout=PATIENCE)


def test_a_file_that_is_none_is_said_below_the_list(group: SpellingGroup, tmp_path: Path, qtbot: QtBot):
    (tmp_path / "bad.oxt").write_bytes(b"no archive")
    group.take(tmp_path / "bad.oxt")
    qtbot.waitUntil(group.message.isVisible, timeout=PATIENCE)
    assert "bad.oxt" in group.message.text()
    assert group.add.isEnabled()


def test_own_words_are_lines_that_are_kept_when_they_are_left(window: StatementWindow, windows: Windows):
    add_own_word(Places.of_user(), "akimat")
    group = show_settings(window, windows).spelling
    assert group.words.toPlainText() == "akimat"
    group.words.setPlainText("akimat\n\n maslikhat \nakimat")
    before = window.checking.order.dictionaries
    group.window().close()
    assert window.checking.order.dictionaries == before + 1
    assert own_words(Places.of_user()) == ("akimat", "maslikhat")
