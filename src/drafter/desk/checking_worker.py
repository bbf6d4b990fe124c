"""The checking worker: a process that looks over the statements it is sent, and spells them.

Run as `python -m drafter.desk.checking_worker`; it reads requests from its standard input, answers on its
standard output, and ends when either is closed.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import IO

import msgspec

from drafter.checks.running import Report
from drafter.desk.checking import Checking
from drafter.desk.checking_frames import (
    CheckAsk,
    Checked,
    CheckTrouble,
    Misspelling,
    Spelt,
    Suggested,
    WordAsk,
    head_of,
    kept_and_fresh,
    read_asked,
)
from drafter.desk.preview_changes import Change, changed_by
from drafter.desk.preview_frames import receive, send
from drafter.desk.spelling import Spelling
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement


@dataclass(slots=True)
class Inbox:
    """What was asked; the newest statement wins, but no change of it and no question about a word is lost."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    statement: Statement | None = None
    ask: CheckAsk | None = None
    words: deque[WordAsk] = field(default_factory=deque)
    over: bool = False

    def fill(self, stream: IO[bytes]) -> None:
        """Take in requests until the stream ends."""
        while (frame := receive(stream)) is not None:
            ask = read_asked(frame[0])
            statement = self.statement
            if isinstance(ask, CheckAsk) and ask.body == "whole":
                statement = msgspec.json.decode(frame[1], type=Statement)
            elif isinstance(ask, CheckAsk) and ask.body == "change" and statement is not None:
                statement = changed_by(statement, msgspec.json.decode(frame[1], type=Change))
            with self.changed:
                if isinstance(ask, WordAsk):
                    self.words.append(ask)
                else:
                    self.statement, self.ask = statement, ask
                self.changed.notify()
        with self.changed:
            self.over = True
            self.changed.notify()

    def next(self) -> WordAsk | tuple[Statement, CheckAsk] | None:
        """Wait for a request and take it, words first; None once there will be no more."""
        with self.changed:
            while self.ask is None and not self.words and not self.over:
                self.changed.wait()
            if self.over:
                return None
            if self.words:
                return self.words.popleft()
            ask, self.ask = self.ask, None
            return (self.statement, ask) if self.statement is not None and ask is not None else None

    def word(self) -> WordAsk | None:
        """A question about a word, if one waits."""
        with self.changed:
            return self.words.popleft() if self.words else None

    @property
    def newer(self) -> bool:
        """Whether a newer statement or order has come."""
        return self.ask is not None or self.over


class Worker:
    """Checks and spells; keeps what the next request can use again."""

    def __init__(self, inbox: Inbox, out: IO[bytes]) -> None:
        self._inbox = inbox
        self._out = out
        self._checking = Checking()
        self._spelling = Spelling()
        self._report = Report()
        self._misspelt: tuple[Misspelling, ...] = ()

    def run(self) -> None:
        """Answer requests until there are no more."""
        while (taken := self._inbox.next()) is not None:
            if isinstance(taken, WordAsk):
                self._suggest(taken)
                continue
            statement, ask = taken
            try:
                self._check(statement, ask)
                self._spell(statement, ask)
            except DrafterError as error:
                send(self._out, head_of(CheckTrouble(ask.serial, str(error))))

    def _check(self, statement: Statement, ask: CheckAsk) -> None:
        order = ask.order
        # An edition may be gone that was asked for before.
        there = any(edition.language == order.language for edition in statement.editions)
        language = order.language if there else ""
        report = self._checking.report(statement, language, order.purpose, order.today, order.unnamed)
        kept, fresh = kept_and_fresh(self._report.findings, report.findings)
        ignored_kept, ignored = kept_and_fresh(self._report.ignored, report.ignored)
        send(self._out, head_of(Checked(ask.serial, kept, fresh, ignored_kept, ignored)))
        self._report = report

    def _spell(self, statement: Statement, ask: CheckAsk) -> None:
        for _ in self._spelling.reading(statement, ask.order.language, ask.order.dictionaries):
            while (word := self._inbox.word()) is not None:
                self._suggest(word)
            if self._inbox.newer:
                return
        misspelt = self._spelling.misspelt
        kept, fresh = kept_and_fresh(self._misspelt, misspelt)
        send(self._out, head_of(Spelt(ask.serial, kept, fresh, self._spelling.missing)))
        self._misspelt = misspelt

    def _suggest(self, ask: WordAsk) -> None:
        send(self._out, head_of(Suggested(ask.serial, self._spelling.suggestions(ask.word, ask.language))))


def main() -> None:
    """Serve on the standard streams."""
    if hasattr(os, "nice"):
        # Typing goes first.
        os.nice(5)
    # What is kept of each block is looked through in vain.
    gc.set_threshold(200_000)
    out = os.fdopen(os.dup(1), "wb", buffering=0)
    # Whatever a library prints must not run into the frames.
    os.dup2(2, 1)
    inbox = Inbox()
    threading.Thread(target=inbox.fill, args=(sys.stdin.buffer,), daemon=True).start()
    try:
        Worker(inbox, out).run()
    except BrokenPipeError:
        return


if __name__ == "__main__":
    main()
