"""What processes that are sent statements have in common: the requests that come in, and how they serve."""

from __future__ import annotations

import gc
import os
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import IO, Generic, Protocol, TypeVar

from drafter.desk.own_process import receive
from drafter.desk.statement_changes import as_received
from drafter.model.statement import Statement


class _Asking(Protocol):
    @property
    def body(self) -> str: ...


_Ask = TypeVar("_Ask", bound=_Asking)


class Inbox(ABC, Generic[_Ask]):
    """The requests that have come in; the newest wins, but no change to the statement is lost."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._statement: Statement | None = None
        self._ask: _Ask | None = None
        self._over = False

    @abstractmethod
    def read(self, head: bytes) -> _Ask | None:
        """The request in the head of a frame; None where it is not about a statement, and was put aside."""

    def fill(self, stream: IO[bytes]) -> None:
        """Take in requests until the stream ends."""
        while (frame := receive(stream)) is not None:
            ask = self.read(frame[0])
            if ask is None:
                continue
            statement = as_received(self._statement, ask.body, frame[1])
            with self._changed:
                self._statement, self._ask = statement, ask
                self._changed.notify()
        self.end()

    def end(self) -> None:
        """There will be no more."""
        with self._changed:
            self._over = True
            self._changed.notify()

    def newest(self) -> tuple[Statement, _Ask] | None:
        """Wait for a request and take it; None once there will be no more."""
        with self._changed:
            while self._ask is None and not self._over:
                self._changed.wait()
            if self._over or self._ask is None or self._statement is None:
                return None
            ask, self._ask = self._ask, None
            return self._statement, ask

    @property
    def newer(self) -> bool:
        """Whether a newer request has come."""
        return self._ask is not None or self._over


def serve(inbox: Inbox[_Ask], run: Callable[[IO[bytes]], None], nice: int) -> None:
    """Fill the inbox from the standard input, and answer on the standard output until either is closed."""
    if hasattr(os, "nice"):
        os.nice(nice)
    # What is kept for the next request is looked through in vain, and for longer than that takes to answer.
    gc.set_threshold(200_000)
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a library prints must not run into the frames.
    os.dup2(2, 1)
    threading.Thread(target=inbox.fill, args=(sys.stdin.buffer,), daemon=True).start()
    try:
        run(out)
    except BrokenPipeError:
        return
