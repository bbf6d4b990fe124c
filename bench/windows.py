"""First painted window, and key to repaint: what is measured inside a process of its own."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from pathlib import Path

from bench.measure import CannotMeasure, Contender, run

# Painted into memory: the same everywhere, and no display server's time is counted.
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen"}


def require_windows() -> None:
    if importlib.util.find_spec("drafter.__main__") is None:
        raise CannotMeasure("there is no window to open yet")


def first_window(module: str, *arguments: Path, root: Path) -> Contender:
    """A contender that starts `module` and is done when its first window has been painted."""

    def once() -> dict[str, float]:
        begun = time.monotonic_ns()
        said = run([sys.executable, "-m", module, *arguments], environment=ENVIRONMENT, cwd=root)
        painted = json.loads(said.splitlines()[-1])
        # An empty window has no text to come: what it took is what a text is compared with.
        text_ns = painted.get("text_painted_ns", painted["painted_ns"])
        text_kb = painted.get("text_painted_peak_kb", painted["painted_peak_kb"])
        return {
            "seconds": (painted["painted_ns"] - begun) / 1e9,
            "megabytes": painted["painted_peak_kb"] / 1024,
            "text_seconds": (text_ns - begun) / 1e9,
            "text_megabytes": text_kb / 1024,
        }

    return once


def keystrokes(*arguments: str | Path, root: Path) -> Contender:
    """A contender that opens a text, types into it and reports how long repaints took."""

    def once() -> dict[str, float]:
        said = run([sys.executable, "-m", "bench.typist", *arguments], environment=ENVIRONMENT, cwd=root)
        measured: dict[str, float] = json.loads(said.splitlines()[-1])
        return measured

    return once
