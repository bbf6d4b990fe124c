"""Work done in a process beside this one, where the system can part a process in two."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Callable

import msgspec

Files = tuple[list[tuple[str, bytes]], tuple[str, ...]]
"""Names and contents, and what is to be said of them."""


def can_part() -> bool:
    """Whether this process may be parted: it has one thread, and the system knows how."""
    return hasattr(os, "fork") and threading.active_count() == 1


class Apart:
    """Makes files in a process of its own while this one goes on. Use only where `can_part`."""

    def __init__(self, make: Callable[[], Files]) -> None:
        self._make = make
        # What both have so far stays shared: looking for garbage in it would make a copy of its pages.
        gc.freeze()
        self._source, sink = os.pipe()
        self._child = os.fork()
        if self._child:
            os.close(sink)
            return
        code = 1
        try:
            os.close(self._source)
            with os.fdopen(sink, "wb") as out:
                out.write(msgspec.msgpack.encode(make()))
            code = 0
        finally:
            # Nothing of the parent's is flushed or closed twice.
            os._exit(code)

    def made(self) -> Files:
        """What was made. If the other process failed it is made here, and fails here with its reason."""
        with os.fdopen(self._source, "rb") as source:
            data = source.read()
        self._source = -1
        return msgspec.msgpack.decode(data, type=Files) if self._waited() == 0 else self._make()

    def end(self) -> None:
        """Let the other process go, whether or not its files were asked for."""
        if self._source >= 0:
            os.close(self._source)
            self._source = -1
            self._waited()

    def _waited(self) -> int:
        return os.waitpid(self._child, 0)[1]
