"""The client of the checking worker: keeps a process that looks over the statement and spells it.

Nothing here waits for the worker: a thread sends the newest request, another puts its answers together and
hands them to a function. Both are Qt-free.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from drafter.desk.checking_frames import (
    CheckAsk,
    Checked,
    CheckOrder,
    CheckTrouble,
    Misspelling,
    Spelt,
    Suggested,
    Told,
    WordAsk,
    head_of,
    put_together,
    read_told,
)
from drafter.desk.preview_changes import difference
from drafter.desk.preview_frames import receive, send
from drafter.model.statement import Statement

if TYPE_CHECKING:
    from drafter.checks.running import Report

_MOST_STARTS = 3
_AGAIN = "Checking stopped and is being started again. Your text is not touched by this."
_STOPPED = "Checking stopped. Your text is not touched by this; the next change starts it again."
_NOT_STARTED = "Checking could not be started. Your text is not touched by this."


@dataclass(frozen=True, slots=True)
class Reported:
    """The findings on a statement as it was when it was sent."""

    serial: int
    statement: Statement
    report: Report


@dataclass(frozen=True, slots=True)
class Misspelt:
    """The misspellings in a statement as it was when it was sent, in page order."""

    serial: int
    statement: Statement
    words: tuple[Misspelling, ...]
    missing: tuple[str, ...]
    passed_over: tuple[str, ...]


Answer = Reported | Misspelt | Suggested | CheckTrouble
Heard = Callable[[Answer], None]


class CheckingProcess:
    """A worker process and the newest request to it.

    `heard` is called on a thread of its own with each answer. A worker that dies is started again, up to
    three times without an answer between; then a CheckTrouble says so, and the next `check` tries anew.
    """

    def __init__(self, heard: Heard, command: tuple[str, ...] = ()) -> None:
        self._heard = heard
        self._command = command or (sys.executable, "-m", "drafter.desk.checking_worker")
        self._wake = threading.Condition()
        self._wanted: tuple[Statement, CheckAsk] | None = None
        self._last: tuple[Statement, CheckAsk] | None = None
        self._words: list[WordAsk] = []
        self._sent: dict[int, Statement] = {}
        self._serial = 0
        self._closing = False
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._thread = threading.Thread(target=self._send_newest, name="checking", daemon=True)
        self._thread.start()

    def check(self, statement: Statement, order: CheckOrder) -> int:
        """Ask for findings and misspellings; an older request not yet begun is dropped. The serial."""
        with self._wake:
            self._serial += 1
            self._starts = min(self._starts, _MOST_STARTS - 1)
            self._wanted = self._last = (statement, CheckAsk(self._serial, "", order))
            self._wake.notify()
            return self._serial

    def suggest(self, word: str, language: str) -> int:
        """Ask what a word may have been meant to be. The serial."""
        with self._wake:
            self._serial += 1
            self._words.append(WordAsk(self._serial, word, language))
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

    # Sending

    def _send_newest(self) -> None:
        sent: Statement | None = None
        process: subprocess.Popen[bytes] | None = None
        while True:
            with self._wake:
                while self._wanted is None and not self._words and not self._closing:
                    self._wake.wait()
                if self._closing:
                    return
                wanted, self._wanted = self._wanted, None
                words, self._words = self._words, []
            if process is None or process.poll() is not None:
                process, sent = self._start(), None
            if process is None or process.stdin is None:
                self._heard(CheckTrouble(self._serial, _NOT_STARTED))
                continue
            try:
                for word in words:
                    send(process.stdin, head_of(word))
                if wanted is not None:
                    statement, ask = wanted
                    kind, body = _body(sent, statement)
                    with self._wake:
                        self._sent[ask.serial] = statement
                    send(process.stdin, head_of(CheckAsk(ask.serial, kind, ask.order)), body)
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
            target=self._hear, args=(process,), name="checking-reader", daemon=True
        )
        self._reader.start()
        return process

    # Hearing

    def _hear(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        sheet = _Sheet()
        with process.stdout as stream:
            while (frame := receive(stream)) is not None:
                told = read_told(frame[0])
                if self._closing:
                    break
                answer = self._answer(sheet, told)
                if answer is not None:
                    self._heard(answer)
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
        self._heard(CheckTrouble(serial, _AGAIN if again else _STOPPED))

    def _answer(self, sheet: _Sheet, told: Told) -> Answer | None:
        if isinstance(told, Suggested | CheckTrouble):
            return told
        with self._wake:
            statement = self._sent.get(told.serial)
            for serial in [one for one in self._sent if one < told.serial]:
                del self._sent[serial]
        if isinstance(told, Checked):
            report = sheet.take_findings(told)
            return Reported(told.serial, statement, report) if statement is not None else None
        words = sheet.take_words(told)
        # Both answers to a request have come: nothing that the next change asks makes this worker die.
        self._starts = 0
        if statement is None:
            return None
        return Misspelt(told.serial, statement, words, told.missing, told.passed_over)


class _Sheet:
    """What one worker has told so far."""

    def __init__(self) -> None:
        # Loads every check with its expressions: here, on a thread, no writer waits for that.
        from drafter.checks.running import Report

        self._make = Report
        self._report = Report()
        self._words: tuple[Misspelling, ...] = ()

    def take_findings(self, told: Checked) -> Report:
        self._report = self._make(
            put_together(self._report.findings, told.kept, told.fresh),
            put_together(self._report.ignored, told.ignored_kept, told.ignored_fresh),
        )
        return self._report

    def take_words(self, told: Spelt) -> tuple[Misspelling, ...]:
        self._words = put_together(self._words, told.kept, told.fresh)
        return self._words


def _body(sent: Statement | None, statement: Statement) -> tuple[str, bytes]:
    if sent is statement:
        return "same", b""
    change = difference(sent, statement) if sent is not None else None
    if change is not None:
        return "change", msgspec.json.encode(change)
    return "whole", msgspec.json.encode(statement)
