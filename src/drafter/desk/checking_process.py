"""The client of the checking worker: keeps a process that looks over the statement and spells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING

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
from drafter.desk.own_process import send
from drafter.desk.statement_process import StatementProcess, Work
from drafter.model.statement import Statement

if TYPE_CHECKING:
    from drafter.checks.running import Report

_WORK = Work(
    name="checking",
    module="drafter.desk.checking_worker",
    not_started="Checking could not be started. Your text is not touched by this.",
    again="Checking stopped and is being started again. Your text is not touched by this.",
    stopped="Checking stopped. Your text is not touched by this; the next change starts it again.",
)


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


class CheckingProcess(StatementProcess[CheckAsk]):
    """The process that checks and spells; `heard` is called on a thread of its own with each answer."""

    def __init__(self, heard: Heard, command: tuple[str, ...] = ()) -> None:
        self._heard = heard
        self._sent: dict[int, Statement] = {}
        super().__init__(_WORK, command)

    def check(self, statement: Statement, order: CheckOrder) -> int:
        """Ask for findings and misspellings; an older request not yet begun is dropped. The serial."""
        return self._want(statement, lambda serial: CheckAsk(serial, "", order))

    def suggest(self, word: str, language: str) -> int:
        """Ask what a word may have been meant to be. The serial."""
        return self._want_besides(lambda serial: head_of(WordAsk(serial, word, language)))

    def _send(self, stream: IO[bytes], wanted: tuple[Statement, CheckAsk], part: str, body: bytes) -> None:
        statement, ask = wanted
        with self._wake:
            self._sent[ask.serial] = statement
        send(stream, head_of(replace(ask, body=part)), body)

    def _listener(self) -> Callable[[bytes, bytes], None]:
        sheet = _Sheet()

        def take(head: bytes, _body: bytes) -> None:
            answer = self._answer(sheet, read_told(head))
            if answer is not None:
                self._heard(answer)

        return take

    def _tell_trouble(self, serial: int, text: str) -> None:
        self._heard(CheckTrouble(serial, text))

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
        self._goes_well()
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
