"""The checking worker: a process that looks over the statements it is sent, and spells them.

Run as `python -m drafter.desk.checking_worker`; it reads requests from its standard input, answers on its
standard output, and ends when either is closed.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import IO

from drafter.checks.running import Report
from drafter.desk.checking import Checking
from drafter.desk.checking_frames import (
    CheckAsk,
    Checked,
    CheckTrouble,
    Misspelling,
    Spelt,
    Suggested,
    Told,
    WordAsk,
    head_of,
    kept_and_fresh,
    read_asked,
)
from drafter.desk.own_process import send
from drafter.desk.spelling import Spelling
from drafter.desk.statement_worker import Inbox as Requests
from drafter.desk.statement_worker import serve
from drafter.desk.unnamed import listed
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement, blocks_of

_LONG = 100_000


class Inbox(Requests[CheckAsk]):
    """What was asked; of statements the newest wins, but no question about a word is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.words: SimpleQueue[WordAsk | None] = SimpleQueue()

    def read(self, head: bytes) -> CheckAsk | None:
        ask = read_asked(head)
        if isinstance(ask, CheckAsk):
            return ask
        self.words.put(ask)
        return None

    def end(self) -> None:
        self.words.put(None)
        super().end()


class Worker:
    """Checks and spells; keeps what the next request can use again."""

    def __init__(self, inbox: Inbox, out: IO[bytes]) -> None:
        self._inbox = inbox
        self._out = out
        self._sending = threading.Lock()
        self._checking = Checking()
        self._spelling = Spelling()
        self._report = Report()
        self._misspelt: tuple[Misspelling, ...] = ()
        self._unnamed: tuple[str, ...] = ()
        self._looked_around = -1

    def run(self) -> None:
        """Answer requests until there are no more."""
        threading.Thread(target=self._suggest, daemon=True).start()
        while (taken := self._inbox.newest()) is not None:
            statement, ask = taken
            steps = (self._check, self._spell)
            try:
                # A long text is spelt ten times as fast as it is checked.
                for step in reversed(steps) if _is_long(statement) else steps:
                    step(statement, ask)
            except DrafterError as error:
                self._tell(CheckTrouble(ask.serial, str(error)))

    def _check(self, statement: Statement, ask: CheckAsk) -> None:
        order = ask.order
        # An edition may be gone that was asked for before.
        there = any(edition.language == order.language for edition in statement.editions)
        language = order.language if there else ""
        unnamed = self._listed(order.dictionaries)
        report = self._checking.report(statement, language, order.purpose, order.today, unnamed)
        kept, fresh = kept_and_fresh(self._report.findings, report.findings)
        ignored_kept, ignored = kept_and_fresh(self._report.ignored, report.ignored)
        self._tell(Checked(ask.serial, kept, fresh, ignored_kept, ignored))
        self._report = report

    def _listed(self, looked_around: int) -> tuple[str, ...]:
        """The writer's list of names that must not be named, read anew where it may be another."""
        if looked_around != self._looked_around:
            self._looked_around = looked_around
            # One that cannot be read stops a release, which says so.
            with suppress(DrafterError):
                self._unnamed = listed()
        return self._unnamed

    def _spell(self, statement: Statement, ask: CheckAsk) -> None:
        for _ in self._spelling.reading(statement, ask.order.language, ask.order.dictionaries):
            if self._inbox.newer:
                return
        misspelt = self._spelling.misspelt
        kept, fresh = kept_and_fresh(self._misspelt, misspelt)
        spelling = self._spelling
        self._tell(Spelt(ask.serial, kept, fresh, spelling.missing, spelling.passed_over))
        self._misspelt = misspelt

    def _suggest(self) -> None:
        """Answer questions about words while a text is being read: the writer waits for them."""
        while (ask := self._inbox.words.get()) is not None:
            self._tell(Suggested(ask.serial, self._spelling.suggestions(ask.word, ask.language)))

    def _tell(self, told: Told) -> None:
        with self._sending:
            send(self._out, head_of(told))


def _is_long(statement: Statement) -> bool:
    letters = 0
    for edition in statement.editions:
        for _, block in blocks_of(edition):
            letters += len(block.text)
            if letters > _LONG:
                return True
    return False


def main() -> None:
    """Serve on the standard streams. Typing goes first, and the pages before findings."""
    inbox = Inbox()
    serve(inbox, lambda out: Worker(inbox, out).run(), nice=15)


if __name__ == "__main__":
    main()
