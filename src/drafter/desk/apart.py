"""Files from outside, read in a process of their own that has little memory and time and no way out."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec

from drafter.desk.preview_frames import receive, send
from drafter.model.errors import InputRefused

PATIENCE = 60
"""How many seconds a file may take on a busy machine; the process itself has ten of the processor."""


@dataclass(frozen=True, slots=True)
class Task:
    """What to read: "picture" or "brand", what the file is called, and whether margins go."""

    kind: str
    name: str
    trim: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it was refused."""

    happened: str
    remedy: str


def read_apart(task: Task, data: bytes, result: type[Any], command: tuple[str, ...] = ()) -> Any:
    """What the bytes of a file are, as a value of the type `result`. Raises InputRefused."""
    folder = str(Path(__file__).resolve().parents[2])
    paths = os.environ.get("PYTHONPATH", "")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (folder, paths) if part)}
    sent = BytesIO()
    send(sent, msgspec.json.encode(task), data)
    try:
        done = subprocess.run(
            command or (sys.executable, "-m", "drafter.desk.apart_worker"),
            input=sent.getvalue(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            env=environment,
            check=False,
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _too_much(task) from error
    answer = receive(BytesIO(done.stdout))
    if answer is None:
        raise _too_much(task)
    head, body = answer
    try:
        if head != b"refused":
            return decoded(body, result)
        refusal = msgspec.json.decode(body, type=Refusal)
    except (msgspec.DecodeError, ValueError) as error:
        raise _too_much(task) from error
    raise InputRefused(refusal.happened, refusal.remedy)


def encoded(value: object) -> bytes:
    """A value as it is sent; paths as text."""
    return msgspec.json.encode(value, enc_hook=str)


def decoded(data: bytes, kind: type[Any]) -> Any:
    """A value that was sent."""
    return msgspec.json.decode(data, type=kind, dec_hook=lambda wanted, found: wanted(found))


def _too_much(task: Task) -> InputRefused:
    return InputRefused(
        f"“{task.name}” could not be read: it took more memory or time than such a file may.",
        "Choose another file, or save it anew in another program.",
    )
