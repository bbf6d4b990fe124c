"""Programs that stand ready, so that what is measured is the work and not the start."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from bench.measure import CannotMeasure, Contender

ROOT = Path(__file__).resolve().parent.parent
EACH_TIME = 3
GROWN = "and it goes on for some lines more, by which all that comes after it has another place"
"""What a paragraph grows by where an edit moves all that follows."""


class Standing(AbstractContextManager["Standing"]):
    """A module of this folder that is told line by line what to do, and answers how long that took."""

    def __init__(self, python: str | Path, module: str, *arguments: str | Path) -> None:
        self._module = module
        self._process = subprocess.Popen(
            [str(python), "-m", module, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )

    def contender(self, what: str) -> Contender:
        """What it does when told so, as a contender."""

        def once() -> dict[str, float]:
            taken = [self._told(what) for _ in range(EACH_TIME)]
            return {"seconds": statistics.median(taken)}

        return once

    def _told(self, what: str) -> float:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write(what + "\n")
            self._process.stdin.flush()
            answer = self._process.stdout.readline()
        except OSError:
            answer = ""
        if not answer:
            raise CannotMeasure(f"{self._module} ended before its time")
        return float(json.loads(answer))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)


def serve(works: Mapping[str, Callable[[], Callable[[], object]]]) -> None:
    """Do what each line of the standard input names, until there is no more.

    A work is made ready first, as by an edit, and then done; only the doing counts.
    """
    for line in sys.stdin:
        work = works[line.strip()]()
        begun = time.perf_counter()
        work()
        print(json.dumps(time.perf_counter() - begun), flush=True)
