"""A statement written, imported, pasted into, searched and exported on a display, as a person does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from drafter.desk.files import read
from drafter.model.statement import SectionKind, Statement, section_of_kind
from drafter.model.text import BlockKind
from tests.end_to_end.test_window import Screen, lede, path, pytestmark, screen, until

__all__ = ["path", "pytestmark", "screen"]

OTHER = Path(__file__).with_name("other_program.py")
PASTED = """<html><body><h2>What the law <b>says</b></h2><p style="color:red">First
<a href="https://example.org/law">the law</a>, then <em>all</em>.</p>
<ul><li>one</li><li>two</li></ul></body></html>"""


def settings(tmp_path: Path, out: Path) -> None:
    """What an earlier use left: where it exported to, and that the hints were seen."""
    folder = tmp_path / "home" / "config"
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / "settings.toml").write_text(f'last_export_folder = "{out}"\n', encoding="utf-8")


@pytest.fixture
def other(screen: Screen) -> Iterator[list[subprocess.Popen[str]]]:
    """Other programs that were started."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        process.kill()
        process.communicate()


def start_other(screen: Screen, started: list[subprocess.Popen[str]], what: str, file: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, str(OTHER), what, str(file)],
        env=screen.environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    started.append(process)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "ready"


def texts(statement: Statement, kind: SectionKind) -> list[str]:
    section = section_of_kind(statement.primary, kind)
    return [block.text for block in section.blocks] if section is not None else []


def saved(file: Path, wanted: str) -> Statement:
    """The statement in the file, once it holds some words."""

    def held() -> Statement | None:
        statement = read(file).statement
        whole = "\n".join(block.text for one in statement.primary.sections for block in one.blocks)
        return statement if wanted in whole else None

    found = until(f"“{wanted}” in the file", held)
    assert isinstance(found, Statement)
    return found


def test_from_a_template_to_the_exported_files(screen: Screen, tmp_path: Path):
    out = tmp_path / "out"
    out.mkdir()
    settings(tmp_path, out)
    screen.start()
    screen.window("^Drafter$")
    screen.press("ctrl+n")
    screen.window("Untitled statement")
    screen.type("River law puts newsrooms at risk")
    screen.press("Down", "Down")
    screen.type("The law breaks every promise.")
    screen.window("River law puts newsrooms at risk")
    screen.press("ctrl+shift+e")
    screen.window("^Export")
    screen.press("Return")
    files = until("both files", lambda: len(list(out.rglob("*.pdf")) + list(out.rglob("*.docx"))) == 2)
    assert files
    made = sorted(one.suffix for one in out.rglob("*") if one.is_file())
    assert made == [".docx", ".pdf"]


def test_russian_and_french_are_typed_as_they_are_written(screen: Screen, path: Path):
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.click(100, 88 + 32 + 16)
    screen.press("End")
    words = "Права — не торг. Où êtes-vous, cœur"

    def written() -> bool:
        # Letters that the display's keyboard lacks are put on it one by one, which a busy program may learn
        # of too late; a person has them on the keyboard. So it is typed until it came over whole.
        screen.do("type", "--delay", "120", f" {words}.")
        screen.press("ctrl+s")
        screen.do("sleep", "0.5")
        return words in lede(read(path).statement)

    until("both languages in the file", written)


def test_a_page_from_a_browser_is_pasted_with_its_structure(
    screen: Screen, path: Path, tmp_path: Path, other: list[subprocess.Popen[str]]
):
    page = tmp_path / "page.html"
    page.write_text(PASTED, encoding="utf-8")
    start_other(screen, other, "clipboard", page)
    screen.start(str(path))
    screen.window("Stop the river tax")
    # From the start of the section that follows, one step back is the end of this one.
    screen.click(100, 88 + 3 * 32 + 16)
    screen.press("Left", "Return", "ctrl+v", "ctrl+s")
    statement = saved(path, "First the law, then all.")
    section = section_of_kind(statement.primary, SectionKind.BACKGROUND)
    assert section is not None
    kinds = {block.text: block.kind for block in section.blocks}
    assert kinds["What the law says"] is BlockKind.SUBHEADING
    assert kinds["one"] is kinds["two"] is BlockKind.BULLET
    runs = next(block.runs for block in section.blocks if block.text.startswith("First"))
    assert [run.text for run in runs if run.marks.link] == ["the law"]
    assert [run.text for run in runs if run.marks.emphasis] == ["all"]


def test_what_is_found_is_replaced_and_comes_back(screen: Screen, path: Path):
    before = read(path).statement
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.press("ctrl+h")
    screen.type("river")
    screen.press("Tab")
    screen.type("Fluss")
    # To Replace, to All, and it.
    screen.press("Tab", "Tab", "space", "ctrl+s")
    after = saved(path, "Fluss")
    words = "\n".join(block.text for one in after.primary.sections for block in one.blocks)
    assert "river" not in words.lower()
    screen.press("Escape", "ctrl+z", "ctrl+s")
    until("the text as it was", lambda: read(path).statement.primary.sections == before.primary.sections)


def test_a_file_that_is_dropped_is_imported(
    screen: Screen, path: Path, tmp_path: Path, other: list[subprocess.Popen[str]]
):
    file = tmp_path / "page.md"
    file.write_text("# Ferries for all\n\nThe council closed the ferry.\n", encoding="utf-8")
    start_other(screen, other, "drag", file)
    screen.start(str(path))
    screen.window("Stop the river tax")
    screen.do("windowraise", screen.window("Other program"))
    screen.do("mousemove", "30", "730", "mousedown", "1")
    # At the pace of a hand: a drag begins with a small move, and programs answer to each step of it.
    for x, y in ((36, 724), (50, 690), *((x, 500) for x in range(90, 640, 50)), (640, 501)):
        screen.do("mousemove", "--sync", str(x), str(y), "sleep", "0.05")
    screen.do("mouseup", "1")
    screen.window("Ferries for all")
