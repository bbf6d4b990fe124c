"""A source that is being typed into its sheet when the application is killed."""

from __future__ import annotations

import signal
from pathlib import Path

from drafter.desk.files import read
from tests.end_to_end.test_window import Screen, outline_row, path, pytestmark, screen, settled, until

__all__ = ["path", "pytestmark", "screen"]


def test_a_source_half_typed_in_its_sheet_is_there_after_a_kill(screen: Screen, path: Path, tmp_path: Path):
    journals = tmp_path / "home" / "state"
    first = screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(*outline_row(1))
    screen.press("End", "ctrl+alt+s")
    screen.window("New source")
    screen.type("Record of the ra")
    until("a journal", lambda: list(journals.rglob("*.journal")))
    until("all of it in the journal", lambda: settled(journals))
    assert read(path).statement.sources == ()
    first.send_signal(signal.SIGKILL)
    first.wait()

    screen.start(str(path))
    screen.window("not saved")
    screen.press("shift+Tab", "Return")
    screen.window("Stop the river tax")
    screen.press("ctrl+s")
    until("the source in the file", lambda: read(path).statement.sources)
    held = read(path).statement
    (source,) = held.sources
    assert source.title == "Record of the ra"
    assert held.claims[0].sources == (source.id,)
