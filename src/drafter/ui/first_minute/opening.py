"""When the first minute is shown: once, on the sample, and whenever it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from drafter.desk.settings import Settings
    from drafter.ui.first_minute.marks import FirstMinute
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows

HINT = "first-minute"
_AFTER_MS = 600


def connect_first_minute(window: StatementWindow, windows: Windows) -> None:
    """Show the marks on the sample, if they never were, and by the window's command."""
    window.commands["first_minute"].triggered.connect(lambda: show_first_minute(window, windows))
    sample = window.session.statement is windows.opening.sampled
    if not sample:
        return
    window.status.set_saved(words_of_sample())
    if HINT not in windows.settings.hints:
        # When the text and the first page are on the screen.
        QTimer.singleShot(_AFTER_MS, window, lambda: show_first_minute(window, windows))


def words_of_sample() -> str:
    """What the status line says of the sample before anything was typed."""
    from drafter.ui.texts import translate

    return translate("FirstMinute", "Sample: change what you like")


def show_first_minute(window: StatementWindow, windows: Windows) -> FirstMinute | None:
    """Show the marks over a window, anew where some are there."""
    from drafter.ui.first_minute.marks import FirstMinute

    if not window.isVisible():
        return None
    for shown in window.findChildren(FirstMinute):
        shown.end()
        shown.deleteLater()
    minute = FirstMinute(window)
    minute.ended.connect(lambda: windows.change(_seen))
    window.closed.connect(minute.end)
    return minute


def _seen(settings: Settings) -> Settings:
    return settings if HINT in settings.hints else replace(settings, hints=(*settings.hints, HINT))
