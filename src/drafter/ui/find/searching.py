"""The search of a window: what was found in the statement as it is now, without holding up a key."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from drafter.desk.expressions import Expressions, Stopped
from drafter.desk.finding import MOST, Hit, Place, Query, Words, quoted, search, words_of
from drafter.model.errors import DrafterError
from drafter.model.statement import Statement
from drafter.ui.jobs import Job, Progress
from drafter.ui.session import Session

SLICE_SECONDS = 0.003
"""So long the window's own thread looks for words before it serves keys again."""
_EDIT_PAUSE_MS = 60
_AT_ONCE = 16

_Found = dict[Words, tuple[Hit, ...]]


class Searching(QObject):
    """Follows the session and the query. `changed` comes when what was found is complete, `sorted_out` when
    it is known besides which hits stand in quotations.

    Words are looked for in this thread, a few milliseconds at a time; expressions in a process of their own.
    `trouble` says why nothing could be looked for.
    """

    changed = Signal()
    sorted_out = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._query = Query("")
        self._template: str | None = None
        self._settled = ""
        self._all: _Found = {}
        self.found: _Found = {}
        self.hits: list[Hit] = []
        self.trouble: DrafterError | None = None
        self.running = False
        self._places: list[tuple[int, int]] = []
        self._of: Statement | None = None
        self._words: tuple[Words, ...] = ()
        self._order: dict[Place, int] = {}
        self._work: Iterator[object] | None = None
        self._outside: list[bool] | None = []
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
        self._after_edit.timeout.connect(lambda: self._start(self._all))
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
            self._settled = ""
            self._start({})

    def settle(self, words: str) -> None:
        """These very words were put in place of what was found: where only capitals tell them apart, hits
        that read so are found no more while the same is looked for."""
        query = self._query
        alike = not (query.case or query.expression) and words.casefold() == query.text.casefold()
        self._settled = words if alike else ""

    def replaceable(self, leave_quotations: bool) -> list[Hit] | None:
        """The hits that may be replaced; None while it is not known yet which those are."""
        if not leave_quotations:
            return self.hits
        if self._outside is None:
            return None
        return list(compress(self.hits, self._outside))

    def refresh(self) -> None:
        """Look again now, as after an edit of one's own."""
        self._start(self._all)

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
        self._take_nothing()

    def number_of(self, place: Place, offset: int) -> int:
        """The number of the first hit at or after a place; of those there are, round the end."""
        order = self._order.get(place)
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
            self._take_nothing()
            return
        self.running = True
        statement = self._session.statement
        if statement is not self._of:
            self._words = words_of(statement, {one.place: one for one in self._words})
            self._order = {one.place: number for number, one in enumerate(self._words)}
            self._of = statement
        if self._query.expression:
            self._start_job()
        else:
            self._work = self._pieces(search(self._words, self._query, known))
            self._go_on()

    def _go_on(self) -> None:
        if self._work is None:
            return
        end = perf_counter() + SLICE_SECONDS
        work = self._work
        for _ in work:
            if self._work is not work:
                # What was found led to another search.
                return
            if perf_counter() > end:
                self._slices.start()
                return
        self._work = None

    def _pieces(self, source: Iterable[_Found]) -> Iterator[object]:
        """The whole work, piece by piece."""
        found: _Found = {}
        for so_far in source:
            found = so_far
            yield None
        self._all = found
        if self._settled:
            found = {
                words: tuple(hit for hit in here if hit.found != self._settled)
                for words, here in found.items()
            }
            yield None
        hits: list[Hit] = []
        places: list[tuple[int, int]] = []
        for number, (words, here) in enumerate(found.items()):
            hits += here
            at = self._order.get(words.place, 0)
            places += [(at, hit.start) for hit in here]
            if number % _AT_ONCE == 0:
                yield None
        self.trouble = None
        self._take(found, hits, places)
        yield None
        outside: list[bool] = []
        for here in found.values():
            outside += [not quoted(hit) for hit in here]
            if here:
                yield None
        self._outside = outside
        self.running = False
        self.sorted_out.emit()

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
        if serial != self._serial or found is None:
            return
        if error is not None:
            self._take_nothing(error)
        else:
            self._work = self._pieces([found])
            self._go_on()

    def _take(self, found: _Found, hits: list[Hit], places: list[tuple[int, int]]) -> None:
        self.found, self.hits, self._places = found, hits, places
        self._outside = None if hits else []
        self.changed.emit()

    def _take_nothing(self, trouble: DrafterError | None = None) -> None:
        self.trouble = trouble
        self._all = {}
        self.running = False
        self._take({}, [], [])
