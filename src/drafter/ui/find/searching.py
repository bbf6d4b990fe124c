"""The search of a window: what was found in the statement as it is now, without holding up a key."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desk.expressions import Expressions, Stopped
from drafter.desk.finding import MOST, Hit, Place, Query, Words, in_order, search, words_of
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement
from drafter.ui.jobs import Job, Progress
from drafter.ui.session import Session

SLICE_SECONDS = 0.003
"""So long the window's own thread looks for words before it serves keys again."""
_EDIT_PAUSE_MS = 60

_Found = dict[Words, tuple[Hit, ...]]


class Searching(QObject):
    """Follows the session and the query. `changed` comes when what was found is complete.

    Words are looked for in this thread, a few milliseconds at a time; expressions in a process of their own.
    `trouble` says why nothing could be looked for.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = Query("")
        self._template: str | None = None
        self.found: _Found = {}
        self.hits: list[Hit] = []
        self.trouble: DrafterError | None = None
        self.running = False
        self._places: list[tuple[int, int]] = []
        self._of: Statement | None = None
        self._words: tuple[Words, ...] = ()
        self._work: Iterator[_Found] | None = None
        self._so_far: _Found = {}
        self._serial = 0
        self._expressions = Expressions()
        self._jobs: list[Job] = []
        self._slices = QTimer(self)
        self._slices.setSingleShot(True)
        self._slices.setInterval(0)
        self._slices.timeout.connect(self._go_on)
        self._after_edit = QTimer(self)
        self._after_edit.setSingleShot(True)
        self._after_edit.setInterval(_EDIT_PAUSE_MS)
        self._after_edit.timeout.connect(lambda: self._start(self.found))
        session.changed.connect(self._statement_changed)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._query

    @property
    def complete(self) -> bool:
        """Whether all there is was found: of very many hits the first are kept."""
        return len(self.hits) < MOST

    def look_for(self, query: Query, template: str | None = None) -> None:
        """Look for something else; `template` is what an expression's hits are to become."""
        wanted = template if query.expression else None
        if (query, wanted) != (self._query, self._template):
            self._query, self._template = query, wanted
            self._start({})

    def refresh(self) -> None:
        """Look again now, as after an edit of one's own."""
        self._start(self.found)

    def close(self) -> None:
        """End the process and forget what was found."""
        self._query = Query("")
        self._serial += 1
        self._work = None
        self._slices.stop()
        self._after_edit.stop()
        self._expressions.close()
        for job in self._jobs:
            job.wait()
        self._take({})

    def number_of(self, place: Place, offset: int) -> int:
        """The number of the first hit at or after a place; of those there are, round the end."""
        order = next((n for n, one in enumerate(self._words) if one.place == place), None)
        if order is None:
            order = next((n for n, one in enumerate(self._words) if one.place.section == place.section), 0)
            offset = 0
        at = bisect_left(self._places, (order, offset))
        return at if at < len(self.hits) else 0

    # The work

    def _statement_changed(self) -> None:
        if self._query.text:
            # Later than the repaint of the key, and once for a burst of them.
            self._after_edit.start()

    def _start(self, known: Mapping[Words, tuple[Hit, ...]]) -> None:
        self._serial += 1
        self._after_edit.stop()
        self._slices.stop()
        self._work = None
        if not self._query.text:
            self.running = False
            self._take({})
            return
        self.running = True
        statement = self._session.statement
        if statement is not self._of:
            self._words = words_of(statement, {one.place: one for one in self._words})
            self._of = statement
        if self._query.expression:
            self._start_job()
        else:
            self._work = search(self._words, self._query, known)
            self._go_on()

    def _go_on(self) -> None:
        if self._work is None:
            return
        end = perf_counter() + SLICE_SECONDS
        for so_far in self._work:
            self._so_far = so_far
            if perf_counter() > end:
                self._slices.start()
                return
        self._work = None
        self._take(self._so_far)

    def _start_job(self) -> None:
        self._expressions.stop()
        serial, words, query, template = self._serial, self._words, self._query, self._template
        expressions = self._expressions

        def work(_progress: Progress) -> _Found | None:
            try:
                return expressions.search(words, query, template)
            except Stopped:
                return None

        job = Job(work, self)
        job.finished.connect(lambda found: self._answered(job, serial, found, None))
        job.failed.connect(lambda error: self._answered(job, serial, {}, error))
        self._jobs.append(job)
        job.start()

    def _answered(self, job: Job, serial: int, found: _Found | None, error: DrafterError | None) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
        if serial == self._serial and found is not None:
            self._take(found, error)

    def _take(self, found: _Found, trouble: DrafterError | None = None) -> None:
        self.running = False
        self.found = found
        self.hits = in_order(found)
        self.trouble = trouble
        order = {words: number for number, words in enumerate(self._words)}
        self._places = [(order.get(hit.words, 0), hit.start) for hit in self.hits]
        self.changed.emit()
