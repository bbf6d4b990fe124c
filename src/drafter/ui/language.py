"""The language of the windows: their words, Qt's own, the side on which lines begin, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.places import resources

SPOKEN = ("en", "fr", "ru")
"""The languages that the windows have words in; the first where none is asked for."""


def language_for(chosen: str, system: Sequence[str]) -> str:
    """The language of the windows: the chosen one, or the first of the system's that they speak."""
    wanted = [chosen] if chosen else list(system)
    tags = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((tag for tag in tags if tag in SPOKEN), SPOKEN[0])


def speak(application: QApplication, chosen: str = "") -> str:
    """Have windows made from now on speak a language, the system's where none is chosen; which it is."""
    system = QLocale.system()
    language = language_for(chosen, system.uiLanguages())
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    # English too: its catalogue has the plural forms.
    words = QTranslator(application)
    if words.load(f"drafter_{language}", str(resources() / "i18n")):
        application.installTranslator(words)
    own = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != "en" and own.load(f"qtbase_{language}", folder):
        application.installTranslator(own)
    locale = system if system.name().split("_")[0] == language else _locale(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(direction_of(language))
    return language


def direction_of(language: str) -> Qt.LayoutDirection:
    """On which side the lines of a language begin."""
    return QLocale(language).textDirection()


def _locale(language: str) -> QLocale:
    # Days before months and a clock of 24 hours, as everywhere in the windows.
    kingdom = QLocale.Country.UnitedKingdom
    return QLocale(QLocale.Language.English, kingdom) if language == "en" else QLocale(language)
