"""What is loaded when the first window is painted, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from drafter.desk.documents import OpenDocument
from drafter.places import Places
from tests.ui.conftest import small_statement

# Each of these takes longer to load than the window may take to come.
LATE = (
    "PIL",
    "asyncio",
    "docx",
    "fontTools",
    "importlib.metadata",
    "lxml",
    "markdown_it",
    "pypdfium2",
    "reportlab",
    "yaml",
)

WATCHED = """
import json, os, sys
from pathlib import Path
from drafter.ui import app
from drafter.ui.home.window import HomeWindow
from drafter.ui.statement_window import StatementWindow

late, files = set(sys.argv[1].split(",")), [Path(name) for name in sys.argv[2:]]
First = StatementWindow if files else HomeWindow
seen = {}
paint = First.paintEvent

def watched(window, event):
    paint(window, event)
    seen.setdefault("filled" if window.filled else "empty", sorted(late & set(sys.modules)))
    if "filled" in seen:
        print(json.dumps(seen), flush=True)
        os._exit(0)

First.paintEvent = watched
app.run(files)
"""


def loaded(home: Path, late: tuple[str, ...], *files: Path) -> dict[str, list[str]]:
    """What of `late` was loaded when the first window was painted empty, and when it was filled."""
    source = Path(__file__).resolve().parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, ",".join(late), *map(str, files)],
        env={**os.environ, "DRAFTER_HOME": str(home), "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def shelved(home: Path, path: Path) -> Path:
    """A statement in a file, made in a home."""
    places = Places(home / "config", home / "data", home / "state", home / "cache")
    document = OpenDocument.new(small_statement(), places)
    document.save_as(document.document.statement, path)
    document.close()
    return path


def test_no_heavy_library_is_loaded_before_the_first_paint_nor_for_the_text(tmp_path: Path):
    home = tmp_path / "home"
    path = shelved(home, tmp_path / "river.drafter")
    assert loaded(home, LATE, path) == {"empty": [], "filled": []}


def test_home_is_painted_before_anything_of_the_library_is_loaded(tmp_path: Path):
    home = tmp_path / "home"
    (home / "documents" / "Drafter").mkdir(parents=True)
    shelved(home, home / "documents" / "Drafter" / "river.drafter")
    kept_back = ("sqlite3", "drafter.ui.column.column", "drafter.ui.windows", "drafter.desk.library")
    seen = loaded(home, (*LATE, *kept_back))
    assert seen["empty"] == []
    # Its list needs the index; nothing that sets or reads pages, and no column.
    assert seen["filled"] == ["drafter.desk.library", "drafter.ui.windows", "sqlite3"]
