"""Files from outside, read in a process of their own that has little memory and time and no way out."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import msgspec

from drafter.desk.own_process import receive, send, started
from drafter.model.errors import InputRefused

PATIENCE = 60
"""How many seconds a file may take on a busy machine; the process itself has ten of the processor."""
_ASKED = 0.05


@dataclass(frozen=True, slots=True)
class Task:
    """What to read: "picture", "brand", "table" or "dictionary", what the file is called, whether margins go.

    `options` of a table are its sheet, encoding and separator, each empty where it is to be found out; that
    of a dictionary says how many of the bytes are its rules, none that it is an archive.
    """

    kind: str
    name: str
    trim: bool = False
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why it was refused."""

    happened: str
    remedy: str


def read_apart(
    task: Task,
    data: bytes,
    result: type[Any],
    command: tuple[str, ...] = (),
    going: Callable[[], bool] | None = None,
) -> Any:
    """What the bytes of a file are, as a value of the type `result`. Raises InputRefused.

    `going` is asked some times a second whether to go on; where not, the process ends and None is given back.
    """
    sent = BytesIO()
    send(sent, msgspec.json.encode(task), data)
    try:
        out = _ran(
            command or (sys.executable, "-m", "drafter.desk.apart_worker"),
            sent.getvalue(),
            going or (lambda: True),
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _too_much(task) from error
    if out is None:
        return None
    answer = receive(BytesIO(out))
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


def _ran(command: tuple[str, ...], sent: bytes, going: Callable[[], bool]) -> bytes | None:
    """What a process answers to what is sent; None where it was not to go on.

    `communicate` cannot be taken up again after a part of a long input: another thread asks.
    """
    with started(command) as process:
        ended, stopped = threading.Event(), threading.Event()

        def watch() -> None:
            while not ended.wait(_ASKED):
                if not going():
                    stopped.set()
                    process.kill()
                    return

        watcher = threading.Thread(target=watch, name="apart", daemon=True)
        watcher.start()
        try:
            out, _ = process.communicate(sent, timeout=PATIENCE)
        finally:
            ended.set()
            watcher.join()
            process.kill()
        return None if stopped.is_set() else out


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
