from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from drafter.desk.settings import Settings
from drafter.ui.catalogue import BY_KEY, COMMANDS
from drafter.ui.shortcuts.choosing import (
    as_they_were,
    holder,
    is_changed,
    keys_of,
    pressed,
    refusal,
    taken_over,
    with_keys,
)

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_no_two_commands_have_the_same_keys_and_none_has_keys_it_could_not_be_given():
    for command in COMMANDS:
        for keys in command.shortcuts:
            assert holder(keys, {}, command.key) is None, keys
            assert refusal(keys) == "", keys
            assert QKeySequence(keys).toString() == keys


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("B", "alone"),
        ("Shift+B", "alone"),
        ("Return", "alone"),
        ("Del", "alone"),
        ("F10", "menu"),
        ("Alt+F4", "system"),
        ("Ctrl+Alt+F2", "system"),
        ("Meta+L", "system"),
        ("Ctrl+C", "copy"),
        ("Ctrl+Left", "word"),
    ],
)
def test_what_cannot_be_a_shortcut_is_refused_in_a_sentence(keys: str, why: str):
    said = refusal(keys)
    assert why in said
    assert said.endswith(".")


@pytest.mark.parametrize("keys", ["F3", "Ctrl+J", "Alt+J", "Ctrl+Alt+Shift+J", "Shift+F4"])
def test_what_can_be_a_shortcut_is_not(keys: str):
    assert refusal(keys) == ""


def test_keys_are_read_as_the_settings_write_them():
    assert pressed(QKeyCombination(CTRL, Qt.Key.Key_Control)) == ""
    assert pressed(QKeyCombination(CTRL | SHIFT, Qt.Key.Key_J)) == "Ctrl+Shift+J"
    assert pressed(QKeyCombination(CTRL | SHIFT, Qt.Key.Key_Question)) == "Ctrl+?"
    assert pressed(QKeyCombination(CTRL | SHIFT, Qt.Key.Key_Backtab)) == "Ctrl+Shift+Tab"
    assert pressed(QKeyCombination(CTRL | Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_1)) == "Ctrl+1"


def test_a_sign_is_known_for_the_digit_that_it_lies_over():
    bullets = BY_KEY["bullet"]
    assert bullets.shortcuts == ("Ctrl+Shift+8",)
    assert holder(pressed(QKeyCombination(CTRL | SHIFT, Qt.Key.Key_Asterisk)), {}, "") is bullets


def test_only_what_differs_is_kept():
    save = BY_KEY["save"]
    settings = with_keys(Settings(), save, ("Ctrl+J",))
    assert settings.shortcuts == {"save": ("Ctrl+J",)}
    assert is_changed(save, settings.shortcuts)
    assert with_keys(settings, save, ("Ctrl+S",)).shortcuts == {}
    assert with_keys(settings, save, ()).shortcuts == {"save": ()}


def test_keys_taken_over_are_nobody_elses_and_come_back():
    save, redo = BY_KEY["save"], BY_KEY["redo"]
    settings = taken_over(Settings(), save, "Ctrl+Y")
    assert keys_of(save, settings.shortcuts) == ("Ctrl+Y",)
    assert keys_of(redo, settings.shortcuts) == ("Ctrl+Shift+Z",)
    assert holder("Ctrl+Y", settings.shortcuts, "save") is None
    back = as_they_were(settings, redo)
    assert keys_of(redo, back.shortcuts) == redo.shortcuts
    assert keys_of(save, back.shortcuts) == ()
    assert as_they_were(settings).shortcuts == {}
