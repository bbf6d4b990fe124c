"""The process that reads one file from outside: it takes bytes, gives back what they are, and ends.

Run as `python -m drafter.desk.apart_worker`. What the system offers keeps it in: once it has loaded its
libraries it can open no file and no socket, start no process, and has limits of memory and processor time.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import msgspec

from drafter.desk.apart import Refusal, Task, encoded
from drafter.desk.own_process import receive, send
from drafter.model.errors import InputRefused

_MEMORY = 1 << 30
_SECONDS = 10


# Everything that is needed later, loaded while files can still be opened.
_FOR_TABLES = (
    "drafter.readers.tables",
    "encodings.cp1250",
    "encodings.cp1251",
    "encodings.cp1252",
    "encodings.cp866",
    "encodings.iso8859_9",
    "encodings.koi8_r",
    "encodings.mac_roman",
    "encodings.utf_8_sig",
    "encodings.utf_16",
    "encodings.utf_16_be",
    "encodings.utf_16_le",
    "encodings.utf_32",
    "python_calamine",
)
_FOR_DICTIONARIES = (
    "drafter.readers.dictionaries",
    "encodings.cp437",
    "encodings.latin_1",
    "lxml.etree",
)
_NEEDED = (
    "PIL.Image",
    "PIL.ImageChops",
    "PIL.ImageCms",
    "PIL.ImageOps",
    "drafter.compose.brand_table",
    "drafter.desk.brand_files",
    "drafter.desk.pictures",
    "drafter.desk.svg_shapes",
    "drafter.typeset.drawing",
    "drafter.typeset.rasters",
    "encodings.ascii",
    "encodings.cp437",
    "encodings.idna",
    "encodings.latin_1",
    "encodings.utf_8_sig",
    "encodings.utf_16",
    "encodings.utf_16_be",
    "encodings.utf_16_le",
    "pypdfium2",
)


def load(kind: str = "") -> None:
    """Load what reading needs, while files can still be opened."""
    for name in {"table": _FOR_TABLES, "dictionary": _FOR_DICTIONARIES}.get(kind, _NEEDED):
        import_module(name)
    if kind in ("table", "dictionary"):
        return
    from PIL import Image

    # Readers of formats are loaded when they are first asked for.
    Image.init()


def confine() -> None:
    """Nothing to open, write or start, where the system has such limits."""
    try:
        import resource
    except ImportError:
        return
    handles = Path("/dev/fd")
    highest = max(int(handle.name) for handle in handles.iterdir()) if handles.is_dir() else 16
    limits = (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, highest),
    )
    for kind, most in limits:
        _, present = resource.getrlimit(kind)
        least = most if present == resource.RLIM_INFINITY else min(most, present)
        resource.setrlimit(kind, (least, least))


def _read(task: Task, data: bytes) -> object:
    if task.kind == "table":
        from drafter.readers.tables import read_table

        return read_table(data, *task.options)
    if task.kind == "dictionary":
        from drafter.readers.dictionaries import read_archive, read_pair

        if not task.options:
            return read_archive(data, task.name)
        rules = int(task.options[0])
        return read_pair(data[:rules], data[rules:], task.name)
    from drafter.desk.brand_files import received
    from drafter.desk.pictures import take_picture

    return (
        received(data, task.name) if task.kind == "brand" else take_picture(data, task.name, trim=task.trim)
    )


def main() -> None:
    """Read one file."""
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a library prints must not run into the answer.
    os.dup2(2, 1)
    frame = receive(sys.stdin.buffer)
    if frame is None:
        return
    task = msgspec.json.decode(frame[0], type=Task)
    load(task.kind)
    confine()
    try:
        head, body = b"read", encoded(_read(task, frame[1]))
    except InputRefused as refusal:
        head, body = b"refused", encoded(Refusal(refusal.happened, refusal.remedy))
    send(out, head, body)


if __name__ == "__main__":
    main()
