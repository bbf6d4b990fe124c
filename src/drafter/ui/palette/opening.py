"""Opening the palette over a statement window, and running what was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from drafter.ui.home.cards import Card
    from drafter.ui.home.window import HomeWindow
    from drafter.ui.palette.entries import Entry
    from drafter.ui.palette.palette import Palette
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_palette(window: StatementWindow, windows: Windows) -> None:
    """Have the window's command open the palette."""
    window.commands["palette"].triggered.connect(lambda: open_palette(window, windows))


def open_palette(window: StatementWindow, windows: Windows) -> Palette:
    """Show the palette over a window."""
    from drafter.ui.palette.gathering import gather
    from drafter.ui.palette.palette import Palette

    palette = Palette(
        window.theme,
        window,
        gather(window, windows),
        windows.settings.commands,
        window.commands["palette"].shortcuts(),
    )
    palette.chosen.connect(lambda entry: run_entry(entry, windows))
    palette.open_over(window, window.header.height())
    return palette


def open_palette_over_home(window: HomeWindow, windows: Windows, cards: Sequence[Card]) -> Palette:
    """Show the palette over Home: what can be done without a statement."""
    from drafter.ui.palette.gathering import gather_at_home
    from drafter.ui.palette.palette import Palette

    palette = Palette(
        window.theme,
        window,
        gather_at_home(window, windows, cards),
        windows.settings.commands,
        window.commands["palette"].shortcuts(),
    )
    palette.chosen.connect(lambda entry: run_entry(entry, windows))
    palette.open_over(window, window.head.height())
    return palette


def run_entry(entry: Entry, windows: Windows) -> None:
    """Do what an entry says, and remember it."""
    entry.run()
    # Written when what was asked for is on the screen.
    QTimer.singleShot(0, windows, lambda: _remember(entry.key, windows))


def _remember(key: str, windows: Windows) -> None:
    from drafter.ui.palette.entries import with_recent_command

    windows.change(lambda settings: replace(settings, commands=with_recent_command(settings.commands, key)))
