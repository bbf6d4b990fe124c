"""The library's way into Home: looked through and searched on threads of their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from drafter.desk.documents import Recovery
from drafter.desk.library import Entry, Found, Library, Refreshed
from drafter.desk.settings import Settings
from drafter.model.errors import DrafterError
from drafter.ui.home.entries import Marked, Row, Stage
from drafter.ui.jobs import Job, Line
from drafter.ui.kinds import shown_title
from drafter.ui.length import WordCount

_UNMARKED = Marked()
# More than one looks through; whoever needs others writes another word.
_MOST_FOUND = 100


class LibraryFeed(QObject):
    """Hands over what there is and what was found, in the window's thread. It may outlive a window.

    `listed` comes when entries are known or others than before, `found` with the text that was sought, and
    `settled` with what a look through the folders came to.
    """

    listed = Signal()
    found = Signal(str, object)
    progressed = Signal(int, int)
    settled = Signal(object)
    troubled = Signal(object)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
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
            self.look()
            return
        self._line.put(self.library.load, self._loaded)

    def look(self) -> None:
        """Look through the folders; once more where they are being looked through already."""
        if self._gone:
            return
        if self._looking is not None:
            self._again = True
            return
        job = self._looking = Job(self.library.refresh, self)
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

    def _search(self, typed: str) -> tuple[Found, ...] | None:
        """On the line's thread. What is typed further meanwhile makes this question needless."""
        return (
            self.library.search(typed, limit=_MOST_FOUND)
            if typed == self._sought and not self._gone
            else None
        )

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
        self.listed.emit()
        self.look()

    def _looked(self, result: Refreshed) -> None:
        self._settled = True
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


def rows_of(entries: Sequence[Entry], settings: Settings) -> list[Row]:
    """The rows of entries, without those that the writer took from the list."""
    around = _Around(settings)
    return [around.row(entry) for entry in entries if entry.path not in around.hidden]


def rows_found(found: Sequence[Found], settings: Settings) -> list[Row]:
    """The rows of what was found, with the hits."""
    around = _Around(settings)
    return [
        around.row(one.entry, one.title_hits, Marked(one.excerpt.text, one.excerpt.hits))
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

    def row(
        self, entry: Entry, title_hits: tuple[tuple[int, int], ...] = (), excerpt: Marked = _UNMARKED
    ) -> Row:
        return Row(
            path=entry.path,
            title=entry.title,
            stage=Stage(entry.state.value),
            round=entry.round,
            deadline=seconds_of(entry.deadline),
            approved=entry.approved,
            asked=entry.asked,
            words=entry.words,
            changed=entry.changed,
            opened=self._opened.get(entry.path),
            pinned=entry.path in self._pinned,
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
