"""The way from the process that checks and spells into the window: answers come over by a queued signal."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from drafter.desk.checking import Purpose
    from drafter.desk.checking_frames import CheckOrder
    from drafter.desk.checking_process import Answer, CheckingProcess
    from drafter.model.statement import Statement

# What is typed goes on while this passes; then the text is looked over as it is by then.
_GATHER_MS = 200


def _load() -> None:
    """Load what checking needs on a thread, so that the window's own stands still for none of it."""
    import drafter.checks.running
    import drafter.desk.checking_process  # noqa: F401


class CheckingFeed(QObject):
    """Has the newest statement looked over, and hands out what comes, all in the window's thread.

    `reported` has a Report, `spelt` a Misspelt, each with the Statement that was looked over, which may be
    older than the present one; `suggested` the number that `suggest` gave and words. The process is started
    by the first `show`, so that nothing of it is loaded before.
    """

    reported = Signal(object, object)
    spelt = Signal(object, object)
    suggested = Signal(int, object)
    troubled = Signal(str)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None, command: tuple[str, ...] = ()) -> None:
        super().__init__(parent)
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._command = command
        self.looked_for = ""
        """What is looked for at first, by the name of a Purpose; a name of none is the draft's."""
        self._process: CheckingProcess | None = None
        self._statement: Statement | None = None
        self._order: CheckOrder | None = None
        self._over = False
        self._loading: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def process_id(self) -> int:
        """The worker's process id, 0 where none runs."""
        return self._process.process_id if self._process is not None else 0

    @property
    def order(self) -> CheckOrder:
        """How the statement is looked over."""
        if self._order is None:
            from drafter.desk.checking_frames import CheckOrder

            purpose = CheckOrder().purpose
            with suppress(ValueError):
                purpose = type(purpose)(self.looked_for)
            self._order = CheckOrder(purpose=purpose)
        return self._order

    def show(self, statement: Statement) -> None:
        """Have `statement` looked over as soon as may be."""
        self._statement = statement
        self._soon()

    def take_purpose(self, purpose: Purpose) -> None:
        """Look it over for another purpose."""
        self._order = replace(self.order, purpose=purpose)
        self._soon()

    def look_around(self) -> None:
        """Read dictionaries, settings of spelling and the writer's own words anew."""
        self._order = replace(self.order, dictionaries=self.order.dictionaries + 1)
        self._soon()

    def suggest(self, word: str, language: str) -> int:
        """Ask what a word may have been meant to be; `suggested` has the answer under this number."""
        return self._running().suggest(word, language)

    def close(self) -> None:
        """End the worker; none is started again."""
        self._over = True
        self._timer.stop()
        self._statement = None
        if self._process is not None:
            self._process.close()
            self._process = None

    def _soon(self) -> None:
        if not self._timer.isActive() and not self._over:
            self._timer.start()

    def _running(self) -> CheckingProcess:
        if self._process is None:
            from drafter.desk.checking_process import CheckingProcess

            self._process = CheckingProcess(self._heard.emit, self._command)
        return self._process

    def _ask(self) -> None:
        if self._loading is None:
            self._loading = threading.Thread(target=_load, name="checking-loader", daemon=True)
            self._loading.start()
        if self._loading.is_alive():
            self._soon()
        elif self._statement is not None:
            # The writer's own day, which may have come while the window stood open.
            today = date.today().isoformat()  # noqa: DTZ011
            self._running().check(self._statement, replace(self.order, today=today))

    def _take(self, answer: Answer) -> None:
        """Called in the window's thread."""
        from drafter.desk.checking_frames import CheckTrouble, Suggested
        from drafter.desk.checking_process import Reported

        if self._process is None:
            return
        if isinstance(answer, Reported):
            self.reported.emit(answer.report, answer.statement)
        elif isinstance(answer, Suggested):
            self.suggested.emit(answer.serial, answer.words)
        elif isinstance(answer, CheckTrouble):
            self.troubled.emit(answer.text)
        else:
            self.spelt.emit(answer, answer.statement)
