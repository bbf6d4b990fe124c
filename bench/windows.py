"""First painted window, and key to repaint: what is measured inside a process of its own."""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.material import ROOT
from bench.measure import Contender, run


def started(module: str, *arguments: str | Path) -> dict[str, Any]:
    """What a module of ours prints at its end, as the application of someone who never used it before.

    These processes end without a goodbye, so each has a home and a copy of the statement of its own:
    the next one would find the journal and ask whether to recover.
    """
    with TemporaryDirectory(prefix="drafter-bench-home-") as home:
        own = [
            shutil.copy(argument, home) if isinstance(argument, Path) else argument for argument in arguments
        ]
        # Painted into memory: the same everywhere, and no display server's time is counted.
        screen = ROOT / "tests" / "screen.json"
        environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "DRAFTER_HOME": home}
        begun_ns = time.monotonic_ns()
        said = run([sys.executable, "-m", module, *own], environment=environment, cwd=ROOT)
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return {"begun_ns": begun_ns, **found}


def first_window(module: str, *arguments: str | Path) -> Contender:
    """A contender that starts `module` and is done when its window, and its text, have been painted."""

    def once() -> dict[str, float]:
        painted = started(module, *arguments)
        # An empty window has no text to come: what it took is what a text is compared with.
        text_ns = painted.get("text_painted_ns", painted["painted_ns"])
        text_kb = painted.get("text_painted_peak_kb", painted["painted_peak_kb"])
        return {
            "seconds": (painted["painted_ns"] - painted["begun_ns"]) / 1e9,
            "megabytes": painted["painted_peak_kb"] / 1024,
            "text_seconds": (text_ns - painted["begun_ns"]) / 1e9,
            "text_megabytes": text_kb / 1024,
        }

    return once


def keystrokes(*arguments: str | Path) -> Contender:
    """A contender that opens a text, types into it and reports how long repaints took."""

    def once() -> dict[str, float]:
        return started("bench.typist", *arguments)

    return once
