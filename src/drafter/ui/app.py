"""The application: a window at once, and what belongs into it as soon as that is painted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from drafter.desk.settings import read_settings
from drafter.places import Places, resources
from drafter.ui.home.window import HomeWindow
from drafter.ui.language import speak
from drafter.ui.statement_window import StatementWindow
from drafter.ui.theme import Scheme, Theme

_AT_LATEST_MS = 400


def run(files: Sequence[Path]) -> int:
    """Open windows for `files`, or Home, and stay until the last is closed."""
    QCoreApplication.setApplicationName("Drafter")
    QCoreApplication.setOrganizationName("Drafter")
    application = QApplication.instance() or QApplication(["drafter"])
    assert isinstance(application, QApplication)
    application.setDesktopFileName("drafter")
    application.setQuitOnLastWindowClosed(False)
    places = Places.of_user()
    settings = read_settings(places)
    speak(application, settings.language)
    theme = Theme(application, Scheme(settings.theme.value))
    window = StatementWindow(theme) if files else HomeWindow(theme)
    window.take_size(settings.layout)
    begun = False

    def begin() -> None:
        nonlocal begun
        if begun:
            return
        begun = True
        application.setWindowIcon(QIcon(str(resources() / "icons" / "app.svg")))
        # Loaded now, while the empty window is on the screen already.
        from drafter.ui.collecting import Collector
        from drafter.ui.windows import Windows

        Collector(application)
        Windows(application, places, settings, theme, window).start(files)

    window.first_painted.connect(begin)
    # A window that starts hidden or on another desktop is not painted.
    QTimer.singleShot(_AT_LATEST_MS, begin)
    window.show()
    return application.exec()
