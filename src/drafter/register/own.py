"""The writer's own rows of the registers: two TOML files in a folder of hers, read row by row."""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from drafter.model.values import Value
from drafter.register import institutions, precedents
from drafter.register.institutions import Institution
from drafter.register.precedents import Precedent
from drafter.register.rows import MOST_ROWS, RowProblem

INSTITUTIONS_FILE = "institutions.toml"
PRECEDENTS_FILE = "precedents.toml"
MOST_BYTES = 2_000_000
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)


class OwnFile(Value, frozen=True):
    """What stands in one of the files: all its rows as written, and what is wrong with some.

    With `unreadable` the file as a whole is no register.
    """

    rows: tuple[Mapping[str, Any], ...] = ()
    problems: tuple[RowProblem, ...] = ()
    unreadable: bool = False


class Own(Value, frozen=True):
    """What the writer added to the registers."""

    institutions: tuple[Institution, ...] = ()
    precedents: tuple[Precedent, ...] = ()
    of_institutions: OwnFile = OwnFile()
    of_precedents: OwnFile = OwnFile()

    @property
    def problems(self) -> tuple[tuple[str, RowProblem], ...]:
        """What was left out, each with the name of its file."""
        return (
            *((INSTITUTIONS_FILE, one) for one in self.of_institutions.problems),
            *((PRECEDENTS_FILE, one) for one in self.of_precedents.problems),
        )


def load(folder: Path) -> Own:
    """The writer's rows in a folder, none where there are no files. No content makes it fail."""
    bodies, bodies_wrong = _rows(folder / INSTITUTIONS_FILE, "institution")
    known, known_wrong = _rows(folder / PRECEDENTS_FILE, "precedent")
    own_bodies, wrong = institutions.read_rows(bodies, (one.id for one in institutions.load()), own=True)
    own_known, also_wrong = precedents.read_rows(known, (one.id for one in precedents.load()), own=True)
    return Own(
        own_bodies,
        own_known,
        _file(bodies, (*bodies_wrong, *wrong)),
        _file(known, (*known_wrong, *also_wrong)),
    )


def _file(rows: list[Any], problems: tuple[RowProblem, ...]) -> OwnFile:
    unreadable = any(one.code in ("unreadable", "too-large", "too-many") for one in problems)
    return OwnFile(tuple(rows), problems, unreadable)


def _rows(path: Path, name: str) -> tuple[list[Any], tuple[RowProblem, ...]]:
    try:
        # Without O_NONBLOCK a pipe of that name would hang us.
        handle = os.open(path, _FLAGS)
    except FileNotFoundError:
        return [], ()
    except OSError:
        return [], (RowProblem(0, "unreadable"),)
    try:
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return [], (RowProblem(0, "unreadable"),)
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            return [], (RowProblem(0, "too-large"),)
        rows = tomllib.loads(data.decode("utf-8-sig")).get(name, [])
    except (OSError, ValueError, RecursionError):
        return [], (RowProblem(0, "unreadable"),)
    if not isinstance(rows, list):
        return [], (RowProblem(0, "unreadable", name),)
    if len(rows) > MOST_ROWS:
        return [], (RowProblem(0, "too-many"),)
    return rows, ()
