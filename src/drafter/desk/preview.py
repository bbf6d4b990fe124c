"""The preview's client: keeps a worker process that turns the statement into pictures of its pages.

Nothing here waits for the worker: a thread sends the newest request, another hands its answers to a
function. Both are Qt-free.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from drafter.desk.preview_changes import difference
from drafter.desk.preview_frames import (
    Answer,
    Ask,
    Layout,
    Moved,
    Order,
    Picture,
    Trouble,
    read_answer,
    receive,
    send,
)
from drafter.model.statement import Statement

_MOST_STARTS = 3
_AGAIN = "The preview stopped and is being started again. Your text is not touched by this."
_STOPPED = "The preview stopped. Your text is not touched by this; the next change starts it again."

Heard = Callable[[Answer, bytes], None]


class Preview:
    """A worker process and the newest request to it.

    `heard` is called on a thread of the preview's own with each answer. A worker that dies is started
    again, up to three times without an answer between; then a Trouble says so, and the next `show` tries
    anew.
    """

    def __init__(self, heard: Heard, command: tuple[str, ...] = ()) -> None:
        self._heard = heard
        self._command = command or (sys.executable, "-m", "drafter.desk.preview_worker")
        self._wake = threading.Condition()
        self._wanted: tuple[Statement, Ask] | None = None
        self._last: tuple[Statement, Ask] | None = None
        self._serial = 0
        self._closing = False
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._thread = threading.Thread(target=self._send_newest, name="preview", daemon=True)
        self._thread.start()

    def show(
        self, statement: Statement, order: Order, first: int = 0, count: int = 2, scale: float = 1.0
    ) -> int:
        """Ask for pages of `statement`; an older one not yet begun is dropped. The serial."""
        with self._wake:
            self._serial += 1
            self._starts = min(self._starts, _MOST_STARTS - 1)
            self._wanted = self._last = (statement, Ask(self._serial, "", order, first, count, scale))
            self._wake.notify()
            return self._serial

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

    def _send_newest(self) -> None:
        sent: Statement | None = None
        process: subprocess.Popen[bytes] | None = None
        while True:
            with self._wake:
                while self._wanted is None and not self._closing:
                    self._wake.wait()
                if self._closing or self._wanted is None:
                    return
                statement, ask = self._wanted
                self._wanted = None
            if process is None or process.poll() is not None:
                process, sent = self._start(), None
            if process is None or process.stdin is None:
                self._heard(Trouble(ask.serial, "The preview could not be started."), b"")
                continue
            kind, body = _body(sent, statement)
            try:
                send(process.stdin, msgspec.json.encode(replace(ask, body=kind)), body)
                sent = statement
            except (OSError, ValueError):
                # It died before it read this; the reader's end of the pipe sees that too and asks again.
                sent = None

    def _start(self) -> subprocess.Popen[bytes] | None:
        folder = str(Path(__file__).resolve().parents[2])
        paths = os.environ.get("PYTHONPATH", "")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(part for part in (folder, paths) if part)}
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except OSError:
            return None
        with self._wake:
            self._process = process
            self._starts += 1
            if self._closing:
                process.kill()
        self._reader = threading.Thread(
            target=self._hear, args=(process,), name="preview-reader", daemon=True
        )
        self._reader.start()
        return process

    def _hear(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        layout = Layout(0, (), {})
        with process.stdout as stream:
            while (frame := receive(stream)) is not None:
                answer = read_answer(frame[0])
                if self._closing:
                    break
                if isinstance(answer, Moved):
                    answer = layout = answer.after(layout)
                elif isinstance(answer, Picture):
                    self._starts = 0
                self._heard(answer, frame[1])
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
        self._heard(Trouble(serial, _AGAIN if again else _STOPPED), b"")


def _body(sent: Statement | None, statement: Statement) -> tuple[str, bytes]:
    if sent is statement:
        return "same", b""
    change = difference(sent, statement) if sent is not None else None
    if change is not None:
        return "change", msgspec.json.encode(change)
    return "whole", msgspec.json.encode(statement)
