"""Timing that holds on a noisy machine: contenders take turns, medians are compared."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

# A program that waits for someone to answer a question would wait for ever.
AT_MOST_SECONDS = 180

Contender = Callable[[], Mapping[str, float]]


class CannotMeasure(Exception):
    """A figure cannot be had here; the text says why."""


@dataclass(frozen=True)
class Figure:
    """One line of the table: a median of ours, one of a peer, and how far it should reach."""

    what: str
    ours: float
    unit: str
    peer: str = ""
    theirs: float | None = None
    reach: float | None = None
    runs: int = 0
    spread: tuple[float, float] | None = None
    """The lowest and highest ratio of a single round, or value where there is no peer."""

    @property
    def judged(self) -> float:
        """What the reach is a reach of: the ratio, or the figure itself where it has no peer."""
        return self.ours / self.theirs if self.theirs else self.ours

    @property
    def within(self) -> bool | None:
        return None if self.reach is None else self.judged <= self.reach


@dataclass
class Turns:
    """Interleaved measurements, by contender and quantity."""

    taken: dict[str, dict[str, list[float]]] = field(default_factory=dict)

    def add(self, name: str, measured: Mapping[str, float]) -> None:
        for quantity, value in measured.items():
            self.taken.setdefault(name, {}).setdefault(quantity, []).append(value)

    def median(self, name: str, quantity: str) -> float:
        return statistics.median(self.taken[name][quantity])

    def figure(
        self,
        what: str,
        ours: str,
        theirs: str,
        *,
        quantity: str = "seconds",
        unit: str = "s",
        peer: str = "",
        reach: float | None = None,
    ) -> Figure:
        mine, other = self.taken[ours][quantity], self.taken[theirs][quantity]
        ratios = [a / b for a, b in zip(mine, other, strict=True)]
        return Figure(
            what=what,
            ours=statistics.median(mine),
            unit=unit,
            peer=peer or theirs,
            theirs=statistics.median(other),
            reach=reach,
            runs=len(mine),
            spread=(min(ratios), max(ratios)),
        )


def take_turns(contenders: Mapping[str, Contender], rounds: int) -> Turns:
    """One run of each that does not count, then `rounds` rounds, another contender first in each."""
    turns = Turns()
    names = list(contenders)
    for contender in contenders.values():
        contender()
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            turns.add(name, contenders[name]())
        print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return turns


def run(
    command: Sequence[str | Path], *, environment: Mapping[str, str] | None = None, cwd: Path | None = None
) -> str:
    """Run a program to its end and return what it printed."""
    name = Path(command[0]).name
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env={**os.environ, **(environment or {})},
            cwd=cwd,
            capture_output=True,
            text=True,
            check=False,
            timeout=AT_MOST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise CannotMeasure(f"{name} did not end within {AT_MOST_SECONDS} s") from None
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines()
        raise CannotMeasure(f"{name} ended with code {done.returncode}: {said[-1] if said else 'no message'}")
    return done.stdout


def cold(*commands: Sequence[str | Path], made: Sequence[Path], cwd: Path | None = None) -> Contender:
    """A contender that starts each program anew, one after the other, and must make `made`."""

    def once() -> dict[str, float]:
        for path in made:
            path.unlink(missing_ok=True)
        begun = time.perf_counter()
        for command in commands:
            run(command, cwd=cwd)
        seconds = time.perf_counter() - begun
        missing = [path.name for path in made if not path.exists() or path.stat().st_size == 0]
        if missing:
            raise CannotMeasure(f"{Path(commands[0][0]).name} made no {', '.join(missing)}")
        return {"seconds": seconds}

    return once
