"""The keys that the settings give to a window's commands, and the window to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.desk.settings import Settings
    from drafter.ui.shortcuts.window import ShortcutsWindow
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_shortcuts(window: StatementWindow, windows: Windows) -> None:
    """Give the window's commands the writer's keys, now and whenever they change."""
    window.commands["shortcuts"].triggered.connect(lambda: show_shortcuts(window, windows))

    def follow(old: Settings | None, new: Settings) -> None:
        if old is None or old.shortcuts != new.shortcuts:
            from drafter.ui.shortcuts.choosing import apply

            apply(window.commands, new.shortcuts)

    if windows.settings.shortcuts:
        follow(None, windows.settings)
    connection = windows.settings_changed.connect(follow)
    window.closed.connect(lambda: windows.settings_changed.disconnect(connection))


def show_shortcuts(window: StatementWindow, windows: Windows) -> ShortcutsWindow:
    """Show the window, or bring the one that is open to the front."""
    from drafter.ui.shortcuts.window import ShortcutsWindow

    for shown in window.findChildren(ShortcutsWindow):
        if shown.isVisible():
            shown.raise_()
            shown.activateWindow()
            return shown
    made = ShortcutsWindow(window.theme, windows.settings, window)
    made.changed.connect(windows.change)
    windows.settings_changed.connect(made.follow)
    made.show()
    made.activateWindow()
    return made
