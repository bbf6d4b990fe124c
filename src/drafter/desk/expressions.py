"""Regular expressions, matched in a process that is stopped when one of them takes too long."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from drafter.desk.finding import MOST, Hit, Query, Words, straddles
from drafter.desk.own_process import receive, send, started
from drafter.model.errors import InputRefused
from drafter.model.sentences import phrase, sentence

PATIENCE = 2.0
"""How many seconds an expression may take."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and the replacement where one is wanted. The texts are the frame's body."""

    expression: str
    case: bool
    whole: bool
    template: str | None
    most: int


@dataclass(frozen=True, slots=True)
class Matched:
    """For each text the stretches that match, with what each becomes; or why the expression is none."""

    spans: tuple[tuple[tuple[int, int, str | None], ...], ...] = ()
    wrong: str = ""
    at: int = -1
    in_template: bool = False


class Stopped(Exception):
    """The search was given up for another one."""


class Expressions:
    """The process that matches expressions: started when it is needed, and kept until it is closed."""

    def __init__(self, patience: float = PATIENCE, command: tuple[str, ...] = ()) -> None:
        self._patience = patience
        self._command = command or (sys.executable, "-m", "drafter.desk.expression_worker")
        self._process: subprocess.Popen[bytes] | None = None
        self._turn = threading.Lock()
        self._stopped: subprocess.Popen[bytes] | None = None

    def search(
        self, words: Sequence[Words], query: Query, template: str | None = None
    ) -> dict[Words, tuple[Hit, ...]]:
        """All that an expression finds. Waits for the process, so it is called on a thread.

        Raises InputRefused where the expression or the replacement is none, or takes too long, and Stopped
        after `stop`.
        """
        template = None if template is None else _sendable(template)
        wanted = Wanted(_sendable(query.text), query.case, query.whole, template, MOST)
        with self._turn:
            matched = self._ask(wanted, [_sendable(one.text) for one in words])
        if matched.wrong:
            raise _refused(matched)
        found: dict[Words, tuple[Hit, ...]] = {}
        for one, spans in zip(words, matched.spans, strict=False):
            hits = (Hit(one, start, end, becomes) for start, end, becomes in spans)
            found[one] = tuple(hit for hit in hits if not straddles(one, hit.start, hit.end))
        return found

    def stop(self) -> None:
        """Give up the search that is going on."""
        process = self._stopped = self._process
        if process is not None and self._turn.locked():
            process.kill()

    def close(self) -> None:
        """End the process."""
        self.stop()
        with self._turn:
            if self._process is not None:
                _end(self._process)
                self._process = None

    def _ask(self, wanted: Wanted, texts: list[str]) -> Matched:
        process = self._process
        if process is None or process.poll() is not None:
            if process is not None:
                _end(process)
            process = self._process = self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Event()
        clock = threading.Timer(self._patience, _give_up, (process, late))
        clock.daemon = True
        clock.start()
        frame = None
        try:
            with contextlib.suppress(OSError):
                send(process.stdin, msgspec.json.encode(wanted), msgspec.json.encode(texts))
                frame = receive(process.stdout)
        finally:
            clock.cancel()
        if frame is not None:
            return msgspec.json.decode(frame[1], type=Matched)
        _end(process)
        self._process = None
        if late.is_set():
            raise _too_slow()
        if self._stopped is process:
            raise Stopped
        raise InputRefused("The search stopped.", "Change the expression, or look for plain words.")

    def _start(self) -> subprocess.Popen[bytes]:
        try:
            process = started(self._command)
        except OSError as error:
            raise InputRefused("The search could not be started.", "Look for plain words.") from error
        # The time that an expression may take begins when the process can match it.
        if process.stdout is None or receive(process.stdout) is None:
            _end(process)
            raise InputRefused("The search could not be started.", "Look for plain words.")
        return process


def _sendable(text: str) -> str:
    """The text, as long as it is, without what no UTF-8 can hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def _give_up(process: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    process.kill()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()


def _too_slow() -> InputRefused:
    return InputRefused(
        "This expression takes too long.",
        "Nested repetitions, as in (a+)+, are the usual reason.",
    )


# What the reader of expressions says of the commonest mistakes, and what a writer is told.
_SAID = (
    ("missing ), unterminated subpattern", phrase("A bracket ( is not closed")),
    ("unbalanced parenthesis", phrase("A bracket ) has no beginning")),
    ("unterminated character set", phrase("A bracket [ is not closed")),
    ("nothing to repeat", phrase("There is nothing before this sign to repeat")),
    ("multiple repeat", phrase("Two signs of repetition stand together")),
    ("bad escape", phrase("A backslash stands before a letter that has no meaning with it")),
    ("invalid group reference", phrase("There is no group of this number")),
    ("unknown group name", phrase("There is no group of this name")),
    ("missing group name", phrase("The name of a group is missing")),
)


def _refused(matched: Matched) -> InputRefused:
    said = next((words for start, words in _SAID if matched.wrong.startswith(start)), None)
    if not said and matched.in_template:
        said = sentence("The replacement cannot be read: {wrong}", wrong=matched.wrong)
    elif not said:
        said = sentence("The expression cannot be read: {wrong}", wrong=matched.wrong)
    place = matched.at + 1
    where = sentence(" (character {place})", place=place) if place else phrase("")
    return InputRefused(sentence("{said}{where}.", said=said, where=where), "")
