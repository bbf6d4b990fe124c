"""The journal: what was typed since the last save, appended and synced, for after a crash.

A journal is one file in the application's state folder, locked for as long as its writer lives. It holds a
head, a whole document, then what changed. Each record is its length, a digest that goes on from the record
before it, and JSON. A record torn off at the end was never acknowledged and is passed over. A file kept with
a source is written beside it, once, before the first record that names it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
from collections import deque
from collections.abc import Collection, Mapping
from hashlib import sha256
from pathlib import Path

from drafter.model.document import Document
from drafter.model.errors import CannotWrite
from drafter.model.history import History
from drafter.model.ids import new_id
from drafter.model.statement import Statement
from drafter.model.values import Value
from drafter.places import Places
from drafter.storage.attachments import files_named
from drafter.storage.disk import Disk, SystemDisk, replace_whole, sentence_of, write_all
from drafter.storage.json_form import encode
from drafter.storage.lock import lock_handle
from drafter.storage.patches import patches

MAGIC = b"drafter-journal 1\n"
SUFFIX = ".journal"
FILE_SUFFIX = ".file"
DIGEST_LENGTH = 32
HEAD_LENGTH = 4 + DIGEST_LENGTH
MAX_RECORD = 60_000_000

# A journal that has grown by so much, and to so many times its first document, is begun anew.
_GROWTH_BYTES = 1_000_000
_GROWTH_TIMES = 4

# So many statements are remembered as recorded; a save waits for far fewer.
_LATELY = 100


class Head(Value, frozen=True):
    """Which file a journal belongs to, and what was in that file when the journal was begun.

    `path` is empty for a statement that was never saved. `session` and `part` order the journals of one
    window: a later part holds all that an earlier one did.
    """

    document: str
    path: str
    generation: int
    digest: str
    session: str
    part: int


def frame(payload: bytes, previous: bytes) -> tuple[bytes, bytes]:
    """A record around `payload`, and its digest, which the next record goes on from."""
    digest = sha256(previous + payload).digest()
    return len(payload).to_bytes(4, "big") + digest + payload, digest


def journal_folder(places: Places) -> Path:
    """Where journals are, made if need be."""
    places.make(places.state)
    return places.make(places.state / "journal")


class Journal:
    """The journal of one open document; nothing is written before the first record. Safe between threads."""

    def __init__(self, places: Places, disk: Disk | None = None) -> None:
        self._places = places
        self._disk = disk or SystemDisk()
        self._guard = threading.RLock()
        self._head = Head("", "", 0, "", new_id(), 0)
        self._last: Document | None = None
        self._path: Path | None = None
        self._handle = -1
        self._end = 0
        self._first_end = 0
        self._digest = b""
        self._broken = False
        self._count = 0
        # Kept files that stand in the document's file, and those that stand beside the journal.
        self._held: frozenset[str] = frozenset()
        self._beside: dict[str, Path] = {}
        self._lately: deque[tuple[Statement, History, int]] = deque(maxlen=_LATELY)

    def recorded(self, document: Document) -> int:
        """How often something was recorded up to this document; all there was, if it never was.

        A save of it makes that much of the journal superfluous, and no more, whenever it gets done.
        """
        with self._guard:
            for statement, history, count in reversed(self._lately):
                if statement is document.statement and history is document.history:
                    return count
            return self._count

    def holds(self, statement: Statement) -> bool:
        """Whether it is on the disk, as what was recorded last."""
        with self._guard:
            return self._handle >= 0 and self._last is not None and self._last.statement is statement

    def begin(
        self,
        document: Document,
        path: Path | None,
        generation: int = 0,
        digest: str = "",
        recorded: int = 0,
        missing: Collection[str] = (),
    ) -> None:
        """`document` is in the file at `path`: what was recorded by then, the first `recorded` times, may go.

        What was recorded later is kept, and goes on from that file. `missing` are kept files that it names
        and the file has not. May raise OSError.
        """
        with self._guard:
            head = self._head
            written = os.fspath(path) if path else ""
            self._head = Head(document.id, written, generation, digest, head.session, head.part)
            last = self._last
            self._held = frozenset(files_named(document).keys() - set(missing)) if path else frozenset()
            if last is None or self._count <= recorded or _same(last, document):
                self._last = document
                self._remove()
            else:
                self._begin_file(last)

    def record(self, document: Document, files: Mapping[str, bytes] | None = None) -> None:
        """Have `document` on the disk when this returns, with those of its kept files that its file lacks.

        Raises CannotWrite; typing goes on all the same.
        """
        with self._guard:
            last = self._last
            if document is last:
                return
            try:
                self._put_beside(document, files or {})
                if self._handle < 0 or self._broken or last is None or self._outgrown():
                    self._begin_file(document)
                else:
                    changes = patches(last, document)
                    if changes:
                        self._append(encode(changes))
                self._last = document
                self._count += 1
                self._lately.append((document.statement, document.history, self._count))
            except OSError as error:
                raise CannotWrite(
                    f"What you type is not being kept for recovery. {sentence_of(error)}",
                    "Save the statement in a place that has room.",
                ) from error

    def forget(self) -> None:
        """Remove what was recorded: it is saved, or the writer wants none of it."""
        with self._guard:
            self._remove()
            self._last = None

    def close(self) -> None:
        """Stop writing; what was recorded stays for the next start."""
        with self._guard:
            if self._handle >= 0:
                self._disk.close(self._handle)
                self._handle = -1
            self._path = None
            self._last = None
            self._beside = {}

    def _outgrown(self) -> bool:
        grown = self._end - self._first_end
        return grown > _GROWTH_BYTES and grown > _GROWTH_TIMES * self._first_end

    def _begin_file(self, document: Document) -> None:
        """A new part that starts from a whole document; only when it is synced does the old one go."""
        old_handle, old_path = self._handle, self._path
        folder = journal_folder(self._places)
        part = self._head.part + 1
        path = folder / f"{self._head.session}-{part}{SUFFIX}"
        head = Head(
            self._head.document,
            self._head.path,
            self._head.generation,
            self._head.digest,
            self._head.session,
            part,
        )
        self._head = head
        handle = self._disk.create(path)
        try:
            _lock(handle, path)
            first, digest = frame(encode(head), b"")
            second, digest = frame(encode(document), digest)
            write_all(self._disk, handle, MAGIC + first + second)
            self._disk.sync(handle)
            self._disk.sync_folder(folder)
        except OSError:
            with contextlib.suppress(OSError):
                self._disk.close(handle)
            with contextlib.suppress(OSError):
                self._disk.remove(path)
            raise
        self._handle, self._path, self._digest, self._broken = handle, path, digest, False
        self._end = self._first_end = len(MAGIC) + len(first) + len(second)
        self._last = document
        self._let_go(old_handle, old_path)

    def _put_beside(self, document: Document, files: Mapping[str, bytes]) -> None:
        for digest in files_named(document):
            if digest in files and digest not in self._held and digest not in self._beside:
                path = journal_folder(self._places) / f"{self._head.session}-{digest}{FILE_SUFFIX}"
                replace_whole(self._disk, path, files[digest])
                self._disk.sync_folder(path.parent)
                self._beside[digest] = path

    def _append(self, payload: bytes) -> None:
        record, digest = frame(payload, self._digest)
        self._broken = True
        self._disk.seek(self._handle, self._end)
        write_all(self._disk, self._handle, record)
        self._disk.sync(self._handle)
        # After a failed sync nobody knows what is on the disk: such a journal is begun anew.
        self._broken = False
        self._end += len(record)
        self._digest = digest

    def _remove(self) -> None:
        handle, path = self._handle, self._path
        self._handle, self._path, self._broken = -1, None, False
        self._let_go(handle, path)
        for beside in self._beside.values():
            with contextlib.suppress(OSError):
                self._disk.remove(beside)
        self._beside = {}

    def _let_go(self, handle: int, path: Path | None) -> None:
        if handle >= 0:
            with contextlib.suppress(OSError):
                self._disk.close(handle)
        if path is not None:
            with contextlib.suppress(OSError):
                self._disk.remove(path)


def _same(one: Document, other: Document) -> bool:
    return one.statement == other.statement and one.ledger == other.ledger and one.history == other.history


def _lock(handle: int, path: Path) -> None:
    """Lock a new journal; where the state folder knows no locks, go on without."""
    with contextlib.suppress(OSError):
        lock_handle(handle, wait=True)
    if not path.exists():
        # Between its making and its locking it was taken for a dead one.
        raise OSError(errno.EAGAIN, "the journal was removed")
