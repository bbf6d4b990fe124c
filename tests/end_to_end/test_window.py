"""The application itself, on a display of its own, typed into and killed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from drafter.desk.documents import OpenDocument
from drafter.desk.files import read
from drafter.model.statement import Statement
from drafter.places import Places
from tests.ui.conftest import small_statement

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
LACKING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]

pytestmark = pytest.mark.skipif(bool(LACKING), reason=f"{' and '.join(LACKING)} cannot be run here.")


def until(what: str, found: Callable[[], object]) -> object:
    """Look again and again until there is something; fail where it does not come."""
    pause = threading.Event()
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        pause.wait(0.05)
    pytest.fail(f"Never seen: {what}")


class Screen:
    """A display without a window manager, and what a person does on it."""

    def __init__(self, display: str, home: Path) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LANGUAGE": "en",
            "DRAFTER_HOME": str(home),
            "PYTHONPATH": str(ROOT / "src"),
        }
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the application."""
        process = subprocess.Popen([sys.executable, "-m", "drafter", *arguments], env=self.environment)
        self.running.append(process)
        return process

    def do(self, *arguments: str) -> str:
        """Have xdotool do something."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def window(self, name: str) -> str:
        """The window with a title, in front and with the keyboard."""
        found = str(until(f"a window {name}", lambda: self.do("search", "--onlyvisible", "--name", name)))
        window = found.split()[-1]
        self.do("windowfocus", "--sync", window)
        return window

    def click(self, x: int, y: int) -> None:
        """Press the left button at a place of the screen."""
        self.do("mousemove", "--sync", str(x), str(y), "click", "1")

    def type(self, text: str) -> None:
        """Type with the rhythm of a fast writer."""
        self.do("type", "--delay", "20", text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        self.do("key", "--delay", "20", *keys)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    readable, writable = os.pipe()
    server = subprocess.Popen(
        # Without a reset, at which it takes no one for a moment, whenever its only client goes.
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=(writable,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writable)
    with os.fdopen(readable) as numbers:
        number = numbers.readline().strip()
    made = Screen(f":{number}", tmp_path / "home")
    yield made
    for process in made.running:
        process.kill()
        process.wait()
    server.terminate()
    server.wait()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A statement in a file."""
    home = tmp_path / "home"
    places = Places(home / "config", home / "data", home / "state", home / "cache")
    found = tmp_path / "river.drafter"
    document = OpenDocument.new(small_statement(), places)
    document.save_as(document.document.statement, found)
    document.close()
    return found


def lede(statement: Statement) -> str:
    return statement.primary.sections[1].blocks[0].text


def outline_row(number: int) -> tuple[int, int]:
    """The middle of a row of the outline, as the design measures it."""
    return 100, 88 + 32 * number + 16


def test_what_was_typed_is_there_after_a_kill(screen: Screen, path: Path, tmp_path: Path):
    journals = tmp_path / "home" / "state"
    first = screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(*outline_row(1))
    screen.type("Now: ")
    screen.click(*outline_row(2))
    screen.press("ctrl+shift+c")
    screen.press("ctrl+s")

    def saved() -> bool:
        held = read(path).statement
        return lede(held).startswith("Now: ") and len(held.calls) == 3

    until("the text and the call in the file", saved)
    screen.click(*outline_row(1))
    before = sum(file.stat().st_size for file in journals.rglob("*") if file.is_file())
    screen.type("At once. ")
    until(
        "the journal growing",
        lambda: sum(file.stat().st_size for file in journals.rglob("*") if file.is_file()) > before,
    )
    until("the rest in the journal", lambda: settled(journals))
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert "At once." not in lede(read(path).statement)

    second = screen.start(str(path))
    screen.window("not saved")
    # From the list back to the last button.
    screen.press("shift+Tab", "Return")
    screen.window("Stop the river tax")
    screen.press("ctrl+s")
    until("what was typed last in the file", lambda: "At once." in lede(read(path).statement))
    held = read(path).statement
    assert "Now: " in lede(held)
    assert len(held.calls) == 3
    screen.press("ctrl+q")
    assert second.wait(PATIENCE) == 0


def settled(folder: Path) -> bool:
    """Whether nothing has been written for longer than the journal ever waits."""
    return time.time() - max(file.stat().st_mtime for file in folder.rglob("*") if file.is_file()) > 2.5


def test_a_new_statement_is_written_saved_and_opened_again(screen: Screen, tmp_path: Path):
    process = screen.start()
    screen.window("Home")
    screen.press("ctrl+n")
    screen.window("Untitled statement")
    screen.type("Ferries for all")
    screen.window("Ferries for all")
    screen.press("ctrl+w")
    screen.window("^Drafter$")
    # The question's second button: keep it as a draft.
    screen.press("alt+k")
    screen.window("Home")
    screen.press("ctrl+q")
    assert process.wait(PATIENCE) == 0
    screen.start()
    screen.window("not saved")
    # From the list back to the last button.
    screen.press("shift+Tab", "Return")
    screen.window("Ferries for all")
