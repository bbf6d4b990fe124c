"""Why a command on findings is off, where it is."""

from __future__ import annotations

from collections.abc import Collection

from drafter.checks.finding import Finding
from drafter.desk.checking import safe
from drafter.ui.commands import Commands
from drafter.ui.texts import translate


def explain_commands(
    commands: Commands, seen: Collection[Finding], current: Finding | None, looked: bool, locked: str
) -> None:
    """Turn the commands on or off by what was found and what is open."""
    none = translate("Checks", "There are no findings") if looked and not seen else ""
    for key in ("next_finding", "previous_finding"):
        commands.explain(key, none)
    closed = translate("Checks", "Go to a finding first: F8") if current is None else ""
    unsafe = translate("Checks", "This finding asks for a decision of yours")
    decides = unsafe if current is not None and current.replacement is None else ""
    commands.explain("fix_finding", locked or closed or decides)
    commands.explain("ignore_finding", locked or closed)
    every = "" if safe(seen) else translate("Checks", "There is nothing that is safe to fix")
    commands.explain("fix_findings", locked or every)
