"""The commands of finding; what they need is loaded when one of them is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from drafter.ui.find.finding import Finding
    from drafter.ui.statement_window import StatementWindow
    from drafter.ui.windows import Windows


def connect_find(window: StatementWindow, _windows: Windows) -> None:
    """Wire the window's commands for finding and replacing."""
    commands = window.commands
    commands["find"].triggered.connect(lambda: finding_of(window).open())
    commands["replace"].triggered.connect(lambda: finding_of(window).open(replace=True))
    commands["find_next"].triggered.connect(lambda: finding_of(window).step(1))
    commands["find_previous"].triggered.connect(lambda: finding_of(window).step(-1))


def finding_of(window: StatementWindow) -> Finding:
    """Find and replace of a window."""
    from drafter.ui.find.finding import Finding

    made = window.findChild(Finding)
    return made if made is not None else Finding(window)
