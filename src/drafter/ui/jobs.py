"""Slow work beside the window: on a thread, with progress, and answers in the window's own thread."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from drafter.model.errors import DrafterError

Progress = Callable[[int, int], bool]


class Job(QObject):
    """One piece of work. `work` is given a function that takes (done, of) and says whether to go on.

    Exactly one of `finished` and `failed` follows. Errors that Drafter does not raise on purpose are not
    caught: they end the thread and are reported as they are.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="job", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to end; it does so at its next report of progress."""
        self._cancelled.set()

    def wait(self) -> None:
        """Wait for the end of the work, as before a window goes."""
        self._thread.join()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except DrafterError as error:
            self._tell("failed", error)
        else:
            self._tell("finished", result)

    def _report(self, done: int, of: int) -> bool:
        return self._tell("progressed", done, of) and not self._cancelled.is_set()

    def _tell(self, signal: str, *said: object) -> bool:
        """Emit a signal; False where whoever asked is gone, and the job with it."""
        try:
            getattr(self, signal).emit(*said)
        except RuntimeError:
            return False
        return True


class Line(QObject):
    """Pieces of work done one after the other on one thread, each with a function for its result."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.SimpleQueue[tuple[Callable[[], Any], Callable[[Any], None]] | None] = (
            queue.SimpleQueue()
        )
        self._done.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name="saving", daemon=True)
        self._thread.start()

    def put(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do `work` after what was put before; `then` gets its result or DrafterError in this thread."""
        self._queue.put((work, then))

    def close(self) -> None:
        """Finish what was put, then end."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (piece := self._queue.get()) is not None:
            work, then = piece
            try:
                result = work()
            except DrafterError as error:
                result = error
            self._done.emit(then, result)

    def _hand_over(self, then: Callable[[Any], None], result: Any) -> None:
        then(result)
