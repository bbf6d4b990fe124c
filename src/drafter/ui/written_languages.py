"""The languages that a new statement can begin in, and which one it does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.ui.texts import Texts, spoken

if TYPE_CHECKING:
    from drafter.desk.settings import Settings
    from drafter.ui.windows import Windows

_NAMES = {
    "en": QT_TRANSLATE_NOOP("Menus", "English"),
    "fr": QT_TRANSLATE_NOOP("Menus", "French"),
    "de": QT_TRANSLATE_NOOP("Menus", "German"),
    "ru": QT_TRANSLATE_NOOP("Menus", "Russian"),
    "es": QT_TRANSLATE_NOOP("Menus", "Spanish"),
}
WRITTEN: Mapping[str, str] = Texts("Menus", _NAMES)
"""What the languages that templates have words in are called, in the language of the windows."""


def begin_in(windows: Windows, language: str) -> None:
    """A new statement in a language; the next ones begin in it too."""
    windows.change(lambda settings: replace(settings, written=language))
    windows.opening.new(language)


def language_to_write(settings: Settings) -> str:
    """The language of the next new statement: the one chosen last, or that of the windows."""
    wanted = settings.written or spoken()
    return wanted if wanted in _NAMES else "en"
