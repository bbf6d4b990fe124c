"""What follows the settings at once: theme, size of the text, what typing does, brand of new statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.ui.theme import Scheme
from drafter.ui.written_languages import language_to_write

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from drafter.desk.settings import Settings
    from drafter.ui.settings_window.window import SettingsWindow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_settings(window: StatementWindow, windows: Windows) -> None:
    """Have a statement window follow the settings, and open them."""
    window.commands["settings"].triggered.connect(lambda: show_settings(window, windows))

    def follow(_old: Settings | None, new: Settings) -> None:
        window.column.typing.quotes = new.smart_quotes
        window.column.typing.spaces = new.hard_spaces

    follow(None, windows.settings)
    connection = windows.settings_changed.connect(follow)
    window.closed.connect(lambda: windows.settings_changed.disconnect(connection))


def follow_settings(windows: Windows) -> None:
    """Have what windows share follow the settings, from now on."""

    def follow(_old: Settings | None, new: Settings) -> None:
        windows.theme.set_scheme(Scheme(new.theme.value))
        windows.theme.set_text_size(new.text_size)
        windows.opening.default_brand = new.brand
        windows.opening.language = language_to_write(new)

    follow(None, windows.settings)
    windows.settings_changed.connect(follow)


def show_settings(parent: QWidget, windows: Windows) -> SettingsWindow:
    """Show the settings over a window, or bring those that are open there to the front."""
    from drafter.desk.brands import list_brands
    from drafter.places import Places
    from drafter.ui.settings_window.window import SettingsWindow
    from drafter.ui.spelling.own_words import look_around

    for shown in parent.findChildren(SettingsWindow):
        if shown.isVisible():
            shown.raise_()
            shown.activateWindow()
            return shown
    places = Places.of_user()
    made = SettingsWindow(windows.theme, places, windows.settings, list_brands(places), parent)
    made.changed.connect(windows.change)
    windows.settings_changed.connect(made.follow)
    made.spelling.looked_anew.connect(lambda: look_around(windows))
    made.unnamed.kept.connect(lambda: look_around(windows))
    made.show()
    made.activateWindow()
    return made
