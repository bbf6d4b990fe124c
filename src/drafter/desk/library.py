"""The library: the statements in the writer's folders, and the search in their words.

What Home and the command line use. A `Library` is made once for an application; everything in it may be
called from any thread. `entries`, `counts` and `len` answer at once from memory; `refresh` and `search`
belong on a thread of their own (`ui.jobs.Job` and `ui.jobs.Line`).
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property, partial
from pathlib import Path

from drafter.desk.library_entries import taken_down, unread
from drafter.model.errors import InputRefused, UnknownName
from drafter.model.values import Value
from drafter.places import Places, documents_folder
from drafter.storage.folding import folded
from drafter.storage.library import FILE_NAME, LibraryIndex, unpressed
from drafter.storage.library_database import IndexLost, IndexTrouble
from drafter.storage.library_entry import Entry, Kept, Known, State
from drafter.storage.library_folders import Looked, SeenFile, Trouble, look
from drafter.storage.library_query import Excerpt, Query, excerpt, hits_in, parse
from drafter.storage.settings import Settings, change_settings, read_settings

__all__ = [
    "Entry",
    "Excerpt",
    "Found",
    "IndexTrouble",
    "Library",
    "Order",
    "Progress",
    "Refreshed",
    "State",
    "Trouble",
    "change_folders",
    "folders_of",
]

Progress = Callable[[int, int], bool]

_BATCH = 50
# A file written in the very moment it was read may have been written again in the same tick of the clock.
_TICK_NS = 2_000_000_000
_NAME_OF_FOLDER = "Drafter"


class Order(StrEnum):
    """In which order entries are given; those with a deadline come first in DEADLINE, the nearest first."""

    CHANGED = "changed"
    TITLE = "title"
    DEADLINE = "deadline"
    WORDS = "words"


class Found:
    """What a search found: the entry, where the words are in its title, and a stretch of the text with them.

    `title_hits` and `excerpt.hits` are (start, end) in characters of `entry.title` and `excerpt.text`. Both
    are made when they are first asked for, in a fraction of a millisecond.
    """

    def __init__(self, entry: Entry, body: bytes, query: Query) -> None:
        self.entry = entry
        self._body = body
        self._query = query

    @cached_property
    def title_hits(self) -> tuple[tuple[int, int], ...]:
        """Where the words are in the title."""
        return hits_in(self.entry.title, self._query, in_title=True)

    @cached_property
    def excerpt(self) -> Excerpt:
        """A stretch of the text; empty where only title or file name have the words."""
        return excerpt(unpressed(self._body), self._query)


class Refreshed(Value, frozen=True):
    """What a look through the folders came to.

    `troubles` are folders and files that could not be read, each with its reason; `trouble` is what was
    wrong with the index itself, in sentences; empty where nothing was. With `stopped` it was cancelled: what
    was found so far is there.
    """

    added: int = 0
    changed: int = 0
    removed: int = 0
    troubles: tuple[Trouble, ...] = ()
    trouble: str = ""
    stopped: bool = False

    @property
    def altered(self) -> bool:
        """Whether entries are other than before, so that a list of them is to be shown anew."""
        return bool(self.added or self.changed or self.removed)


class Library:
    """The statements of one writer.

    Made empty: `load` brings what was known when Drafter last ran, `refresh` what is there now.
    `wait_seconds` is how long a call waits for another window that is at work on the index.
    """

    def __init__(self, places: Places, wait_seconds: float = 5.0) -> None:
        self._places = places
        self._index = LibraryIndex(places.data / FILE_NAME, wait_seconds)
        self._entries: dict[Path, Entry] = {}
        self._refreshing = threading.Lock()

    def __len__(self) -> int:
        return len(self._entries)

    def entries(self, state: State | None = None, order: Order = Order.CHANGED) -> tuple[Entry, ...]:
        """The statements in an order, or those in one state."""
        wanted = (one for one in self._entries.values() if state is None or one.state is state)
        return tuple(sorted(wanted, key=_KEYS[order]))

    def counts(self) -> Mapping[State, int]:
        """How many statements are in each state; 0 for a state that none is in."""
        counted = Counter(one.state for one in self._entries.values())
        return {state: counted[state] for state in State}

    def load(self) -> int:
        """Have the entries that the index holds, without a look at any folder; how many there are.

        For a thread of its own, before the first `refresh`. Raises IndexTrouble.
        """
        found = {path: entry for path, (entry, _) in self._index.entries().items()}
        # Entries of a look through the folders, if there was one meanwhile, are newer.
        self._entries = self._entries or found
        return len(self._entries)

    def search(self, typed: str, state: State | None = None, limit: int = 50) -> tuple[Found, ...]:
        """What holds every word typed, the best first: as beginning the last word, in order what is quoted.

        Nothing where no word was typed. Whatever is typed, it is no error. Raises IndexTrouble.
        """
        query = parse(typed)
        return tuple(Found(entry, body, query) for entry, body in self._index.find(query, limit, state))

    def refresh(self, progress: Progress | None = None) -> Refreshed:
        """Look through the folders of the settings, and have entries and index say what is there now.

        `progress` is told (0, found) while folders are looked through, then (done, of) files that are read,
        and says whether to go on; what was done until then stays. Only files that changed are read. Nothing
        is raised: see Refreshed.
        """
        with self._refreshing:
            settings = read_settings(self._places)
            going = progress or (lambda _done, _of: True)
            recents = (*settings.pinned, *settings.recents)
            looked = look(
                folders_of(settings),
                beside=[
                    folder for folder in dict.fromkeys(path.parent for path in recents) if folder.is_dir()
                ],
                files=recents,
                go_on=lambda found: going(0, found),
            )
            try:
                return self._bring_up(looked, going)
            except IndexLost:
                # It is empty now, and all is read again.
                return self._bring_up(looked, going)

    def rebuild(self, progress: Progress | None = None) -> Refreshed:
        """Throw the index away and make it again from the files. Raises IndexTrouble."""
        with self._refreshing:
            self._index.begin_anew()
        return self.refresh(progress)

    def close(self) -> None:
        """Let go of the index; a later call opens it again."""
        self._index.close()

    def _bring_up(self, looked: Looked, going: Progress) -> Refreshed:
        trouble, held = "", dict[Path, tuple[Entry, Known]]()
        try:
            held = self._index.entries()
        except IndexTrouble as error:
            trouble = str(error)
        known = {path: one for path, (_, one) in held.items()}
        present = {path: entry for path, (entry, _) in held.items()}
        fresh = [file for file in looked.files if not _is_known(file, known.get(file.path))]
        read: dict[Path, Entry] = {}
        troubles, altered, stopped = list(looked.troubles), list[Path](), looked.stopped
        for start in range(0, len(fresh), _BATCH):
            batch: list[Kept] = []
            for file in fresh[start : start + _BATCH]:
                one = taken_down(file)
                if isinstance(one, Trouble):
                    troubles.append(one)
                    read[file.path] = unread(one, file)
                    continue
                batch.append(one)
                read[file.path] = one.entry
                if _is_other(one, known.get(file.path)):
                    altered.append(file.path)
            trouble = trouble or self._try(partial(self._index.put, batch))
            done = start + len(fresh[start : start + _BATCH])
            if not going(done, len(fresh)) and done < len(fresh):
                stopped = True
                break
        gone = [] if stopped else _gone(known, looked)
        trouble = trouble or self._try(partial(self._index.remove, gone))
        trouble = trouble or self._try(self._index.clear_out)
        for path in gone:
            present.pop(path, None)
        # What could not be kept in the index is known all the same for as long as Drafter runs.
        self._entries = present | read
        return Refreshed(
            added=sum(path not in known for path in altered),
            changed=sum(path in known for path in altered),
            removed=len(gone),
            troubles=tuple(troubles),
            trouble=trouble,
            stopped=stopped,
        )

    def _try(self, change: Callable[[], None]) -> str:
        """Empty, or why the index could not be changed."""
        try:
            change()
        except IndexTrouble as trouble:
            return str(trouble)
        return ""


def folders_of(settings: Settings) -> tuple[Path, ...]:
    """The folders that are looked through with all below them.

    Those that the writer named; where none is, the folder “Drafter” among the documents, if there is one.
    The folders of recent files are looked into besides, without those below them.
    """
    if settings.folders:
        return settings.folders
    usual = documents_folder() / _NAME_OF_FOLDER
    return (usual,) if usual.is_dir() else ()


def change_folders(places: Places, add: Iterable[Path] = (), drop: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Have folders looked through from now on, or no more; those that now are.

    Raises InputRefused for one that is none, UnknownName for one that was not looked through.
    """
    adding = [folder.expanduser().absolute() for folder in add]
    dropping = [folder.expanduser().absolute() for folder in drop]
    for folder in adding:
        if not folder.is_dir():
            raise InputRefused(f"There is no folder “{folder.name}” there.", "Name one that there is.")
    present = folders_of(read_settings(places))
    for folder in dropping:
        if folder not in present:
            names = ", ".join(map(str, present)) or "none"
            raise UnknownName(f"The folder “{folder.name}” is not looked through.", f"Those are: {names}.")
    if not adding and not dropping:
        return present

    def change(settings: Settings) -> Settings:
        kept = [folder for folder in folders_of(settings) if folder not in dropping]
        return replace(settings, folders=tuple(dict.fromkeys((*kept, *adding))))

    return folders_of(change_settings(places, change))


def _is_known(file: SeenFile, known: Known | None) -> bool:
    if known is None or (known.size, known.time_ns) != (file.size, file.time_ns):
        return False
    return abs(known.seen_ns - known.time_ns) > _TICK_NS


def _is_other(kept: Kept, known: Known | None) -> bool:
    return known is None or (known.time_ns, known.digest) != (kept.time_ns, kept.digest)


def _gone(known: Iterable[Path], looked: Looked) -> list[Path]:
    """What was known and is not there now; nothing is known of a folder that could not be looked into."""
    seen = {file.path for file in looked.files}
    return [
        path
        for path in known
        if path not in seen and not any(path.is_relative_to(folder) for folder in looked.unseen)
    ]


def _moment(iso: str) -> float:
    """An ISO date or moment as a number that sorts; far away where there is none."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return float("inf")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


_KEYS: Mapping[Order, Callable[[Entry], tuple[object, ...]]] = {
    Order.CHANGED: lambda one: (-one.changed, one.path),
    Order.TITLE: lambda one: (folded(one.title), one.path),
    Order.DEADLINE: lambda one: (_moment(one.deadline), -one.changed, one.path),
    Order.WORDS: lambda one: (-one.words, -one.changed, one.path),
}
