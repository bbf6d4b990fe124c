"""The command of focus mode; what it needs is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.ui.focus_mode import FocusMode
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_focus_mode(window: StatementWindow, _windows: Windows) -> None:
    """Wire the window's command, and show it at the end of the tools."""
    action = window.commands["focus"]
    action.triggered.connect(lambda: focus_mode_of(window).toggle())
    window.tools.show_at_end("focus", action)


def focus_mode_of(window: StatementWindow) -> FocusMode:
    """Focus mode of a window."""
    from drafter.ui.focus_mode import FocusMode

    made = window.findChild(FocusMode)
    return made if made is not None else FocusMode(window)
