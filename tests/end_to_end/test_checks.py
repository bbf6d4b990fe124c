"""Findings gone through on a display by keyboard alone: fixed, ignored with a reason, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.desk.documents import OpenDocument
from drafter.desk.files import read
from drafter.model.edits import replace_block
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.places import Places
from tests.end_to_end.test_window import Screen, lede, path, pytestmark, screen, until

__all__ = ["path", "pytestmark", "screen"]

SLIPS = "Whoever says ‘ferry” says says river."
MENDED = "Whoever says “ferry” says river."


def with_slips(path: Path, home: Path) -> None:
    """Put slips into the lede of the statement in a file."""
    document = OpenDocument.open(path, Places(home / "config", home / "data", home / "state", home / "cache"))
    statement = document.document.statement
    block = statement.primary.sections[1].blocks[0]
    document.save(replace_block(statement, replace(block, runs=(Run(SLIPS),))))
    document.close()


def test_findings_are_fixed_ignored_and_undone_by_keys(screen: Screen, path: Path, tmp_path: Path):
    with_slips(path, tmp_path / "home")
    screen.start(str(path))
    screen.window("Stop the river tax")

    def now() -> Statement:
        screen.press("ctrl+s")
        return read(path).statement

    def mended() -> bool:
        # A key before the first report finds nothing to go to, as it would for anybody.
        screen.press("F8", "alt+Return")
        return lede(now()) == MENDED

    until("both slips mended", mended)
    screen.press("ctrl+z")
    until("one of them back", lambda: lede(now()) not in (SLIPS, MENDED))
    screen.press("ctrl+z")
    until("both back", lambda: lede(now()) == SLIPS)

    def asked() -> bool:
        screen.press("F8", "ctrl+shift+p")
        screen.type("ignore finding")
        screen.press("Return")
        screen.type("It is said so.")
        screen.press("Return")
        return bool(now().ignored)

    until("one that is ignored", asked)
    (kept,) = now().ignored
    assert kept.reason == "It is said so."
    assert kept.text
    assert lede(now()) == SLIPS
    screen.press("ctrl+z")
    until("none that is ignored", lambda: not now().ignored)
