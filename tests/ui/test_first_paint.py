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
from drafter.ui.statement_window import StatementWindow

late = set(sys.argv[2].split(","))
seen = {}
paint = StatementWindow.paintEvent

def watched(window, event):
    paint(window, event)
    seen.setdefault("filled" if window._filled else "empty", sorted(late & set(sys.modules)))
    if "filled" in seen:
        print(json.dumps(seen), flush=True)
        os._exit(0)

StatementWindow.paintEvent = watched
app.run([Path(sys.argv[1])])
"""


def test_no_heavy_library_is_loaded_before_the_first_paint_nor_for_the_text(tmp_path: Path):
    home = tmp_path / "home"
    places = Places(home / "config", home / "data", home / "state", home / "cache")
    path = tmp_path / "river.drafter"
    document = OpenDocument.new(small_statement(), places)
    document.save_as(document.document.statement, path)
    document.close()
    source = Path(__file__).resolve().parents[2] / "src"
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(path), ",".join(LATE)],
        env={**os.environ, "DRAFTER_HOME": str(home), "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"empty": [], "filled": []}
