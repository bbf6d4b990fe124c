"""The desk's own processes: how one is started, and the frames of a head and bytes to speak to it in."""

from __future__ import annotations

import os
import struct
import subprocess
from pathlib import Path
from typing import IO

_SIZES = struct.Struct(">II")
_LIMIT = 1 << 30


def started(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    """A process that finds this package, with pipes to speak to it. Raises OSError."""
    folder = str(Path(__file__).resolve().parents[2])
    paths = os.environ.get("PYTHONPATH", "")
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (folder, paths) if part)},
    )


def send(stream: IO[bytes], head: bytes, body: bytes | memoryview = b"") -> None:
    """Write one frame and flush it."""
    stream.write(_SIZES.pack(len(head), len(body)))
    stream.write(head)
    if len(body):
        stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[bytes, bytes] | None:
    """The next frame, or None where the other side has gone."""
    sizes = stream.read(_SIZES.size)
    if len(sizes) < _SIZES.size:
        return None
    head_size, body_size = _SIZES.unpack(sizes)
    if head_size + body_size > _LIMIT:
        return None
    head = stream.read(head_size)
    body = stream.read(body_size) if body_size else b""
    if len(head) < head_size or len(body) < body_size:
        return None
    return head, body
