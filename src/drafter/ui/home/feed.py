"""The library's way into Home: looked through and searched on threads of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from drafter.desk.documents import Recovery
from drafter.desk.library import Entry, Found, Library, Refreshed, State
from drafter.desk.settings import Settings
from drafter.model.errors import DrafterError
from drafter.ui.home.entries import Marked, Row, Stage
from drafter.ui.jobs import Job, Line, Progress
from drafter.ui.kinds import shown_title
from drafter.ui.length import WordCount

_UNMARKED = Marked()
# What a call of an enumeration costs is much for ten thousand.
_STAGES = {state: Stage(state.value) for state in State}
# More than one looks through; whoever needs others writes another word.
_MOST_FOUND = 100


class LibraryFeed(QObject):
    """Hands over what there is and what was found, in the window's thread. It may outlive a window.

    `listed` comes when entries are known or others than before, `found` with the text that was sought, and
    `settled` with what a look through the folders came to. `rows` are those of all entries, the latest first,
    as they are without the writer's settings: made on the threads too, for there may be ten thousand.
    """

    listed = Signal()
    found = Signal(str, object)
    progressed = Signal(int, int)
    settled = Signal(object)
    troubled = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.rows: tuple[Row, ...] = ()
        self._line = Line(self)
        self._looking: Job | None = None
        self._again = False
        self._settled = False
        self._sought = ""
        self._gone = False

    @property
    def waiting(self) -> bool:
        """Whether it is not yet known what there is."""
        return not self._settled

    def begin(self) -> None:
        """Have what was known when Drafter last ran, then look through the folders."""
        if len(self.library):
            self._settled = True
            self.rows = self.rows or _rows_of(self.library)
            self.look()
            return
        self._line.put(self._load, self._loaded)

    def look(self) -> None:
        """Look through the folders; once more where they are being looked through already."""
        if self._gone:
            return
        if self._looking is not None:
            self._again = True
            return
        job = self._looking = Job(self._refresh, self)
        job.progressed.connect(self.progressed)
        job.finished.connect(self._looked)
        job.failed.connect(self._failed)
        job.start()

    def seek(self, typed: str) -> None:
        """Search titles and texts; an answer that is no longer waited for is dropped."""
        self._sought = typed
        self._line.put(lambda: self._search(typed), lambda result: self._searched(typed, result))

    def close(self) -> None:
        """End what is going on."""
        self._gone = True
        if self._looking is not None:
            self._looking.cancel()
            self._looking.wait()
        self._line.close()

    def _load(self) -> tuple[Row, ...]:
        """On the line's thread."""
        self.library.load()
        return _rows_of(self.library)

    def _refresh(self, progress: Progress) -> tuple[Refreshed, tuple[Row, ...]]:
        """On the job's thread. Rows that are as before are the very ones of before."""
        result = self.library.refresh(progress)
        before, rows = self.rows, _rows_of(self.library)
        return result, before if rows == before else rows

    def _search(self, typed: str) -> tuple[Found, ...] | None:
        """On the line's thread. What is typed further meanwhile makes this question needless."""
        if typed != self._sought or self._gone:
            return None
        found = self.library.search(typed, limit=_MOST_FOUND)
        for one in found:
            if typed != self._sought or self._gone:
                return None
            # Made where it is first asked for, which should not be the window's thread.
            _ = one.title_hits, one.excerpt
        return found

    def _searched(self, typed: str, result: object) -> None:
        if self._gone or typed != self._sought:
            return
        if isinstance(result, DrafterError):
            self.troubled.emit(result)
        elif result is not None:
            self.found.emit(typed, result)

    def _loaded(self, result: object) -> None:
        if self._gone:
            return
        if isinstance(result, DrafterError):
            self.troubled.emit(result)
        elif isinstance(result, tuple):
            self.rows = result
        self.listed.emit()
        self.look()

    def _looked(self, answer: tuple[Refreshed, tuple[Row, ...]]) -> None:
        self._settled = True
        result, self.rows = answer
        self._end_look()
        if self._gone:
            return
        self.listed.emit()
        self.settled.emit(result)

    def _failed(self, error: DrafterError) -> None:
        self._settled = True
        self._end_look()
        if not self._gone:
            self.listed.emit()
            self.troubled.emit(error)

    def _end_look(self) -> None:
        if self._looking is not None:
            self._looking.deleteLater()
            self._looking = None
        if self._again:
            self._again = False
            self.look()


def _rows_of(library: Library) -> tuple[Row, ...]:
    return tuple(map(_row_of, library.entries()))


def rows_for(rows: Sequence[Row], settings: Settings) -> list[Row]:
    """The rows as the settings have them: recent ones, pinned ones, without those taken from the list."""
    around = _Around(settings)
    return [around.row(one) for one in rows if one.path not in around.hidden]


def rows_found(found: Sequence[Found], settings: Settings) -> list[Row]:
    """The rows of what was found, with the hits."""
    around = _Around(settings)
    return [
        around.row(_row_of(one.entry, one.title_hits, Marked(one.excerpt.text, one.excerpt.hits)))
        for one in found
        if one.entry.path not in around.hidden
    ]


def rows_of_drafts(drafts: Sequence[Recovery]) -> list[Row]:
    """The rows of what was typed and kept, but saved in no file."""
    count = WordCount()
    return [
        Row(
            path=one.journals[0],
            title=shown_title(one.document.statement.primary),
            words=count.of(one.document.statement),
            changed=one.when,
            unsaved=True,
        )
        for one in drafts
    ]


class _Around:
    """What the settings know of files."""

    def __init__(self, settings: Settings) -> None:
        self.hidden = frozenset(settings.hidden)
        self._pinned = frozenset(settings.pinned)
        self._opened = {path: place for place, path in enumerate(settings.recents)}

    def row(self, row: Row) -> Row:
        if row.path not in self._opened and row.path not in self._pinned:
            return row
        return replace(row, opened=self._opened.get(row.path), pinned=row.path in self._pinned)


def _row_of(entry: Entry, title_hits: tuple[tuple[int, int], ...] = (), excerpt: Marked = _UNMARKED) -> Row:
    return Row(
        path=entry.path,
        title=entry.title,
        stage=_STAGES[entry.state],
        round=entry.round,
        deadline=seconds_of(entry.deadline),
        approved=entry.approved,
        asked=entry.asked,
        words=entry.words,
        changed=entry.changed,
        trouble=entry.problem,
        title_hits=title_hits,
        excerpt=excerpt,
    )


def seconds_of(iso: str) -> float:
    """A moment as a ledger writes it, in seconds since 1970; 0 where there is none."""
    if not iso:
        return 0.0
    try:
        return datetime.fromisoformat(iso).timestamp()
    except (ValueError, OverflowError):
        return 0.0
