"""The client of a process that is sent the newest statement: the preview's, and that which checks and spells.

Nothing here waits for the process: a thread sends the newest request, another hears the answers. Both are
Qt-free.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Generic, TypeVar

from drafter.desk.own_process import receive, send, started
from drafter.desk.statement_changes import as_sent
from drafter.model.statement import Statement

_MOST_STARTS = 3
_Ask = TypeVar("_Ask")


@dataclass(frozen=True, slots=True)
class Work:
    """A worker: the name of its threads, its module, and what is said when it does not go on."""

    name: str
    module: str
    not_started: str
    again: str
    stopped: str


class StatementProcess(ABC, Generic[_Ask]):
    """A worker process and the newest request to it.

    A worker that dies is started again, up to three times without an answer between; then its trouble is
    told, and the next request tries anew.
    """

    def __init__(self, work: Work, command: tuple[str, ...] = ()) -> None:
        self._work = work
        self._command = command or (sys.executable, "-m", work.module)
        self._wake = threading.Condition()
        self._wanted: tuple[Statement, _Ask] | None = None
        self._last: tuple[Statement, _Ask] | None = None
        self._besides: list[bytes] = []
        self._serial = 0
        self._closing = False
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._thread = threading.Thread(target=self._send_newest, name=work.name, daemon=True)
        self._thread.start()

    @property
    def process_id(self) -> int:
        """The worker's process id, 0 where none runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else 0

    def close(self) -> None:
        """End the worker."""
        with self._wake:
            self._closing = True
            self._wanted = None
            self._wake.notify()
        process = self._process
        if process is not None:
            process.kill()
            process.wait()
        self._thread.join()
        if self._reader is not None:
            self._reader.join()

    @abstractmethod
    def _send(self, stream: IO[bytes], wanted: tuple[Statement, _Ask], part: str, body: bytes) -> None:
        """Send a request; the body is the part of its statement that `as_sent` found."""

    @abstractmethod
    def _listener(self) -> Callable[[bytes, bytes], None]:
        """What takes the frames of a process just started, on the thread that hears it."""

    @abstractmethod
    def _tell_trouble(self, serial: int, text: str) -> None:
        """Say that there will be no answer, or a late one."""

    def _want(self, statement: Statement, make: Callable[[int], _Ask]) -> int:
        """Have the request made for a serial sent; an older one not yet begun is dropped. The serial."""
        with self._wake:
            self._serial += 1
            self._starts = min(self._starts, _MOST_STARTS - 1)
            self._wanted = self._last = (statement, make(self._serial))
            self._wake.notify()
            return self._serial

    def _want_besides(self, make: Callable[[int], bytes]) -> int:
        """Have a frame that needs no statement sent besides. The serial."""
        with self._wake:
            self._serial += 1
            self._besides.append(make(self._serial))
            self._wake.notify()
            return self._serial

    def _goes_well(self) -> None:
        """A request was answered: it does not make this worker die."""
        self._starts = 0

    def _send_newest(self) -> None:
        sent: Statement | None = None
        process: subprocess.Popen[bytes] | None = None
        while True:
            with self._wake:
                while self._wanted is None and not self._besides and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                wanted, self._wanted = self._wanted, None
                besides, self._besides = self._besides, []
            if process is None or process.poll() is not None:
                process, sent = self._start(), None
            if process is None or process.stdin is None:
                self._tell_trouble(self._serial, self._work.not_started)
                continue
            try:
                for head in besides:
                    send(process.stdin, head)
                if wanted is not None:
                    self._send(process.stdin, wanted, *as_sent(sent, wanted[0]))
                    sent = wanted[0]
            except (OSError, ValueError):
                # It died before it read this; the reader's end of the pipe sees that too and asks again.
                sent = None

    def _start(self) -> subprocess.Popen[bytes] | None:
        try:
            process = started(self._command)
        except OSError:
            return None
        with self._wake:
            self._process = process
            self._starts += 1
            if self._closing:
                process.kill()
        self._reader = threading.Thread(
            target=self._hear, args=(process,), name=f"{self._work.name}-reader", daemon=True
        )
        self._reader.start()
        return process

    def _hear(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        take = self._listener()
        with process.stdout as stream:
            while (frame := receive(stream)) is not None:
                if self._closing:
                    break
                take(*frame)
        process.wait()
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        with self._wake:
            if self._closing or process is not self._process:
                return
            serial = self._serial
            again = self._starts < _MOST_STARTS
            if again and self._wanted is None:
                self._wanted = self._last
                self._wake.notify()
        self._tell_trouble(serial, self._work.again if again else self._work.stopped)
