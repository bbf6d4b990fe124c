"""Home on a display of its own: a statement is searched, opened and left again, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.desk.files import create, read
from drafter.model.edits import replace_block
from drafter.model.statement import Statement
from drafter.model.text import plain_block
from drafter.places import Places
from tests.end_to_end.test_window import PATIENCE, Screen, pytestmark, screen, until
from tests.ui.conftest import small_statement

__all__ = ["pytestmark", "screen"]


def titled(title: str) -> Statement:

    statement = small_statement()
    headline = statement.primary.sections[0].blocks[0]
    return replace_block(statement, replace(headline, runs=plain_block(title).runs))


def test_a_statement_is_found_opened_and_left_again(screen: Screen, tmp_path: Path):
    home = tmp_path / "home"
    places = Places(home / "config", home / "data", home / "state", home / "cache")
    folder = home / "documents" / "Drafter"
    folder.mkdir(parents=True)
    for title in ("Stop the river tax", "Light the lamp", "Keep the quay"):
        create(folder / f"{title.split()[-1]}.drafter", titled(title), places)
    process = screen.start()
    screen.window("Home")
    # The index has them once they can be found; what is typed before is found as soon as they are.
    until("the index", lambda: (home / "data" / "library.sqlite").is_file())
    screen.type("lamp")
    until("the pictures of the templates", lambda: len(list((home / "cache").rglob("*.png"))) == 5)
    screen.press("Return")
    screen.window("Light the lamp")
    screen.press("ctrl+End")
    screen.type(" again")
    screen.press("ctrl+s")
    lamp = folder / "lamp.drafter"
    until("the text in the file", lambda: "again" in str(read(lamp).statement))
    screen.press("ctrl+w")
    screen.window("Home")
    screen.press("ctrl+q")
    assert process.wait(PATIENCE) == 0
