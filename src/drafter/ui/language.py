"""The language of the windows: their words, Qt's own, the side on which lines begin, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from drafter.places import resources

SPOKEN = ("en", "fr", "ru")
"""The languages that the windows have words in; the first where none is asked for."""


class _Words(QTranslator):
    """A catalogue read into memory: Qt would map the file, and a process dies whose file is replaced."""

    def read(self, path: Path) -> bool:
        """Take the words of a catalogue; whether there are any."""
        try:
            # Qt does not copy them.
            self._kept = path.read_bytes()
        except OSError:
            return False
        return self.load(self._kept)


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
    catalogues = [resources() / "i18n" / f"drafter_{language}.qm"]
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        catalogues.append(Path(folder) / f"qtbase_{language}.qm")
    for path in catalogues:
        words = _Words(application)
        if words.read(path):
            application.installTranslator(words)
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
