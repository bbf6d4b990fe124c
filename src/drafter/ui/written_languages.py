"""The languages that a new statement can begin in, and which one it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from drafter.ui.texts import Texts, spoken

if TYPE_CHECKING:
    from drafter.desk.settings import Settings

_NAMES = {
    "en": QT_TRANSLATE_NOOP("Menus", "English"),
    "fr": QT_TRANSLATE_NOOP("Menus", "French"),
    "de": QT_TRANSLATE_NOOP("Menus", "German"),
    "ru": QT_TRANSLATE_NOOP("Menus", "Russian"),
    "es": QT_TRANSLATE_NOOP("Menus", "Spanish"),
}
WRITTEN: Mapping[str, str] = Texts("Menus", _NAMES)
"""What the languages that templates have words in are called, in the language of the windows."""


def language_to_write(settings: Settings) -> str:
    """The language of the next new statement: the one chosen last, or that of the windows."""
    wanted = settings.written or spoken()
    return wanted if wanted in _NAMES else "en"
