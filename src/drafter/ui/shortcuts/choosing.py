"""Which keys a command has: its own or those the writer chose, and why some keys cannot be chosen."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from drafter.desk.settings import Settings
from drafter.ui.catalogue import COMMANDS, Command
from drafter.ui.commands import Commands
from drafter.ui.shortcuts.editor_keys import editor_use
from drafter.ui.texts import translate

Chosen = Mapping[str, tuple[str, ...]]

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_MODIFIERS = frozenset(
    {
        _Key.Key_Control,
        _Key.Key_Shift,
        _Key.Key_Alt,
        _Key.Key_AltGr,
        _Key.Key_Meta,
        _Key.Key_CapsLock,
        _Key.Key_NumLock,
        _Key.Key_ScrollLock,
        _Key.Key_Super_L,
        _Key.Key_Super_R,
        _Key.Key_Hyper_L,
        _Key.Key_Hyper_R,
        _Key.Key_unknown,
    }
)
# What desktops keep for themselves: it would never arrive, or end the session.
_SYSTEM = frozenset(
    {
        "Alt+F4",
        "Alt+Tab",
        "Alt+Shift+Tab",
        "Alt+Esc",
        "Alt+Space",
        "Alt+F10",
        "Ctrl+Esc",
        "Ctrl+Shift+Esc",
        "Ctrl+Alt+Del",
        "Ctrl+Alt+Backspace",
        *(f"Ctrl+Alt+F{number}" for number in range(1, 13)),
        *(f"Ctrl+Alt+{arrow}" for arrow in ("Left", "Right", "Up", "Down")),
    }
)
_OVER_DIGITS = dict(zip("!@#$%^&*()", "1234567890", strict=True))
_SYSTEM_MAC = frozenset({"Ctrl+Tab", "Ctrl+Shift+Tab", "Ctrl+Space", "Ctrl+H", "Ctrl+M", "Ctrl+Alt+Esc"})


def keys_of(command: Command, chosen: Chosen) -> tuple[str, ...]:
    """The keys of a command, as the settings write them."""
    return chosen.get(command.key, command.shortcuts)


def is_changed(command: Command, chosen: Chosen) -> bool:
    """Whether the writer gave the command other keys."""
    return keys_of(command, chosen) != command.shortcuts


def apply(commands: Commands, chosen: Chosen) -> None:
    """Give a window's actions their keys."""
    for command, action in commands:
        wanted = [QKeySequence(keys) for keys in keys_of(command, chosen)]
        if action.shortcuts() != wanted:
            action.setShortcuts(wanted)


def pressed(combination: QKeyCombination) -> str:
    """Keys as the settings write them; empty while only Ctrl and the like are held."""
    key = combination.key()
    if key in _MODIFIERS:
        return ""
    modifiers = combination.keyboardModifiers() & ~(_Modifier.KeypadModifier | _Modifier.GroupSwitchModifier)
    if key is _Key.Key_Backtab:
        key = _Key.Key_Tab
    if modifiers & _Modifier.ShiftModifier and _is_sign(key):
        # Which key has the sign differs from keyboard to keyboard; the sign alone is what counts.
        modifiers &= ~_Modifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)


def _is_sign(key: Qt.Key) -> bool:
    return 0x21 <= key.value < 0x1000000 and not chr(key.value).isalpha()


def _alike(keys: str) -> tuple[str, ...]:
    """Keys that the same press may mean: signs lie over digits, on most keyboards as here."""
    sequence = _normal(keys)
    before, plus, sign = sequence.rpartition("+")
    if sequence.endswith("++"):
        before, plus, sign = sequence[:-2], "+", "+"
    digit = _OVER_DIGITS.get(sign)
    return (sequence,) if digit is None else (sequence, f"{before}{plus}Shift+{digit}")


def refusal(keys: str) -> str:
    """Why keys cannot be a shortcut, in a sentence; empty where they can."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    modifiers, key = combination.keyboardModifiers(), combination.key()
    held = modifiers & (_Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier)
    function = _Key.Key_F1.value <= key.value <= _Key.Key_F35.value
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    reserved = _SYSTEM | (_SYSTEM_MAC if sys.platform == "darwin" else frozenset())
    if key is _Key.Key_F10 and not modifiers:
        return translate("Shortcuts", "F10 opens the menu, whatever else is chosen.")
    if keys in reserved or modifiers & _Modifier.MetaModifier:
        return translate("Shortcuts", "%1 belongs to the system and would not arrive here.").replace(
            "%1", shown
        )
    if not held and not function:
        return translate("Shortcuts", "%1 alone is for the text. Hold Ctrl or Alt with it.").replace(
            "%1", shown
        )
    used = editor_use(keys)
    if used:
        words = translate("Shortcuts", "%1 is the text's own: %2.")
        return words.replace("%1", shown).replace("%2", used)
    return ""


def holder(keys: str, chosen: Chosen, besides: str) -> Command | None:
    """The command other than `besides` that has the keys."""
    for command in COMMANDS:
        if command.key != besides and set(_alike(keys)) & set(map(_normal, keys_of(command, chosen))):
            return command
    return None


def _normal(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def with_keys(settings: Settings, command: Command, keys: tuple[str, ...]) -> Settings:
    """The command with other keys; only what differs from its own is kept."""
    chosen = {key: own for key, own in settings.shortcuts.items() if key != command.key}
    if keys != command.shortcuts:
        chosen[command.key] = keys
    return replace(settings, shortcuts=chosen)


def taken_over(settings: Settings, command: Command, keys: str) -> Settings:
    """The command with the keys, and nobody else with them."""
    before = holder(keys, settings.shortcuts, command.key)
    while before is not None:
        rest = tuple(own for own in keys_of(before, settings.shortcuts) if _normal(own) not in _alike(keys))
        settings = with_keys(settings, before, rest)
        before = holder(keys, settings.shortcuts, command.key)
    return with_keys(settings, command, (keys,))


def as_they_were(settings: Settings, command: Command | None = None) -> Settings:
    """One command, or all, with their own keys; whoever took them over loses them again."""
    if command is None:
        return replace(settings, shortcuts={})
    settings = with_keys(settings, command, command.shortcuts)
    for keys in command.shortcuts:
        other = holder(keys, settings.shortcuts, command.key)
        if other is not None:
            rest = tuple(
                own for own in keys_of(other, settings.shortcuts) if _normal(own) not in _alike(keys)
            )
            settings = with_keys(settings, other, rest)
    return settings
