"""How languages are named: by their own names, which whoever writes them reads."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_PLAIN = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "kk": "Қазақша",
    "pt": "Português",
    "ru": "Русский",
    "uk": "Українська",
}


def language_name(tag: str) -> str:
    """A language's own name, with the country where the tag has one; the tag where nobody knows it."""
    if tag in _PLAIN:
        return _PLAIN[tag]
    locale = QLocale(tag.replace("-", "_"))
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return tag
    name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
    return name[:1].upper() + name[1:]
