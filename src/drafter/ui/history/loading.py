"""Comparing beside the window's thread; only what was asked for last is answered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from drafter.desk.compare import Comparison, compare
from drafter.desk.history import History, statement_at, words_in
from drafter.model.statement import Statement
from drafter.model.values import Value
from drafter.ui.history.bands import Band, bands_of
from drafter.ui.history.wording import NOW
from drafter.ui.jobs import Job


class Pair(Value, frozen=True):
    """Two versions by their ids, the statements they were, what differs, and the rows that show it."""

    old_id: str
    new_id: str
    old: Statement
    new: Statement
    comparison: Comparison
    bands: tuple[Band, ...]
    words: tuple[int, int]


class Loader(QObject):
    """Makes pairs; `came` has the one that was wanted last."""

    came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: set[Job] = set()
        self._wanted = 0

    @property
    def busy(self) -> bool:
        """Whether something is being compared."""
        return bool(self._jobs)

    def load(self, history: History, present: Statement, old_id: str, new_id: str) -> None:
        """Compare two versions; `NOW` is the present statement."""
        self._wanted += 1
        number = self._wanted

        def statement(version_id: str) -> Statement:
            return present if version_id == NOW else statement_at(history, version_id)

        def work(_progress: object) -> Pair:
            old, new = statement(old_id), statement(new_id)
            found = compare(old, new)
            bands = tuple(bands_of(found))
            return Pair(old_id, new_id, old, new, found, bands, (words_in(old), words_in(new)))

        job = Job(work, self)
        self._jobs.add(job)
        job.finished.connect(lambda pair: self._done(job, number, pair))
        job.start()

    def _done(self, job: Job, number: int, pair: Pair) -> None:
        self._jobs.discard(job)
        job.deleteLater()
        if number == self._wanted:
            self.came.emit(pair)
