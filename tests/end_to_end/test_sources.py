"""A source that is being typed into its sheet when the application is killed."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

from drafter.desk.files import read
from drafter.model.statement import Statement
from tests.end_to_end.test_window import Screen, outline_row, path, pytestmark, screen, settled, until
from tests.end_to_end.test_writing import other, start_other

__all__ = ["other", "path", "pytestmark", "screen"]


def recovered(screen: Screen, path: Path) -> Statement:
    """The statement that is saved after a kill, brought back by the keyboard."""
    screen.start(str(path))
    screen.window("not saved")
    screen.press("shift+Tab", "Return")
    screen.window("Stop the river tax")
    screen.press("ctrl+s")
    until("the source in the file", lambda: read(path).statement.sources)
    return read(path).statement


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

    held = recovered(screen, path)
    (source,) = held.sources
    assert source.title == "Record of the ra"
    assert held.claims[0].sources == (source.id,)


def test_a_file_dropped_on_the_sheet_outlasts_a_kill_too(
    screen: Screen, path: Path, tmp_path: Path, other: list[subprocess.Popen[str]]
):
    journals = tmp_path / "home" / "state"
    data = b"%PDF-1.7\n" + b"what the court wrote\n" * 20_000
    file = tmp_path / "court.pdf"
    file.write_bytes(data)
    first = screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(*outline_row(1))
    screen.press("End", "ctrl+alt+s")
    screen.window("New source")
    start_other(screen, other, "drag", file)
    screen.do("windowraise", screen.window("Other program"))
    screen.do("mousemove", "30", "730", "mousedown", "1")
    # At the pace of a hand: a drag begins with a small move, and programs answer to each step of it.
    for x, y in ((36, 724), (50, 690), *((x, 400) for x in range(90, 640, 50)), (640, 401)):
        screen.do("mousemove", "--sync", str(x), str(y), "sleep", "0.05")
    screen.do("mouseup", "1")
    until("the file beside the journal", lambda: list(journals.rglob("*.file")))
    until("all of it in the journal", lambda: settled(journals))
    first.send_signal(signal.SIGKILL)
    first.wait()
    file.unlink()

    (source,) = recovered(screen, path).sources
    assert source.attached is not None
    assert (source.attached.name, source.attached.size) == ("court.pdf", len(data))
    assert path.read_bytes().count(data) == 1
    until("nothing left beside the journal", lambda: not list(journals.rglob("*.file")))
