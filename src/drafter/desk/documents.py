"""A document that is open: saved, kept for after a crash, and closed."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from drafter.desk.files import create
from drafter.model.document import Document
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.history import History
from drafter.model.ids import new_id
from drafter.model.ledger import Ledger
from drafter.model.statement import Statement
from drafter.model.values import Value
from drafter.places import Places
from drafter.storage.attachments import files_named
from drafter.storage.backups import Backup, Backups
from drafter.storage.container import NOT_WHOLE, Loaded, Packing, content_digest
from drafter.storage.disk import Disk, SystemDisk
from drafter.storage.history import united
from drafter.storage.journal import Journal
from drafter.storage.lock import FileLock, lock_to_open, lock_to_write
from drafter.storage.recovery import Recovery, find_recoverable, forget, recovered_files
from drafter.storage.saving import (
    ANYTHING,
    NOTHING,
    Conflict,
    ConflictKind,
    Saved,
    Unconfirmed,
    clear_leftovers,
    read_file,
    write_file,
)

__all__ = [
    "Backup",
    "Conflict",
    "ConflictKind",
    "OpenDocument",
    "Recovery",
    "Saved",
    "Unconfirmed",
    "forget_recovery",
    "recoverable",
]


class _OnDisk(Value, frozen=True):
    """What the file is known to hold; `missing` are kept files that its document names and it has not."""

    document: Document
    generation: int
    digest: str
    content: str
    missing: tuple[str, ...] = ()

    def is_mended_by(self, document: Document, files: Mapping[str, bytes]) -> bool:
        """Whether of the files that it has not one is here that the document names."""
        return bool(self.missing) and not files_named(document).keys().isdisjoint(files.keys() & self.missing)


class OpenDocument:
    """A document that is open for writing or reading.

    Every call may be made in a worker thread: best in one and the same, so that they come in order.
    `document` is what was last loaded or saved; the statement that is being written belongs to the session
    and is passed in. `history` is that of the document as it is now: what is kept in it stands in the file
    after the next save. `files` has those kept with its sources, by their SHA-256. Where `read_only`,
    `reason` says why; `notice` says what is wrong with the file although its text is whole.
    """

    def __init__(self, document: Document, places: Places, disk: Disk | None = None) -> None:
        self._places = places
        self._disk = disk or SystemDisk()
        self._backups = Backups(places, self._disk)
        self._journal = Journal(places, self._disk)
        self._packing = Packing()
        self._guard = threading.RLock()
        self._lock: FileLock | None = None
        self._on_disk: _OnDisk | None = None
        self.document = document
        self.history = document.history
        self.files: dict[str, bytes] = {}
        self.path: Path | None = None
        self.reason = ""
        self.notice = ""

    @staticmethod
    def new(
        statement: Statement,
        places: Places | None = None,
        *,
        ledger: Ledger | None = None,
        history: History | None = None,
        disk: Disk | None = None,
    ) -> OpenDocument:
        """A document without a file yet."""
        begun = Document(statement, ledger or Ledger(), history=history or History())
        opened = OpenDocument(begun, places or Places.of_user(), disk)
        opened._journal.begin(opened.document, None)
        return opened

    @staticmethod
    def open(path: Path, places: Places | None = None, *, disk: Disk | None = None) -> OpenDocument:
        """The document in a file: locked for this window, or read-only where that cannot be.

        Raises InputRefused; Damaged, where `earlier_generations` may have what was lost.
        """
        places = places or Places.of_user()
        path = path.absolute()
        target = path.resolve()
        lock, reason = lock_to_open(target) if target.is_file() else (None, "")
        try:
            loaded = read_file(path, disk)
        except InputRefused:
            if lock is not None:
                lock.release()
            raise
        opened = OpenDocument(loaded.document, places, disk)
        opened._lock = lock
        opened.path = path
        opened.reason = reason or loaded.reason
        opened._take_files(loaded)
        opened._hold(
            loaded.document, loaded.generation, loaded.digest, loaded.content, missing=loaded.missing
        )
        if lock is not None:
            clear_leftovers(target)
        return opened

    @staticmethod
    def recover(
        recovery: Recovery, places: Places | None = None, *, disk: Disk | None = None
    ) -> tuple[OpenDocument, Statement]:
        """The document that a killed session was writing, and the statement as it was typed.

        It goes on in its file where that is as it was; otherwise it is a document without a file, so that
        nothing newer is overwritten.
        """
        places = places or Places.of_user()
        if recovery.path is not None and not recovery.behind:
            with contextlib.suppress(InputRefused):
                opened = OpenDocument.open(recovery.path, places, disk=disk)
                if not opened.read_only:
                    return opened, opened.adopt(recovery)
                opened.close()
        typed = recovery.document
        begun = OpenDocument.new(
            typed.statement, places, ledger=typed.ledger, history=typed.history, disk=disk
        )
        return begun, begun.adopt(recovery)

    @staticmethod
    def of_backup(backup: Backup, places: Places | None = None, *, disk: Disk | None = None) -> OpenDocument:
        """An earlier generation as a document without a file. Raises InputRefused."""
        places = places or Places.of_user()
        loaded = Backups(places, disk).read(backup)
        opened = OpenDocument(loaded.document, places, disk)
        opened._take_files(loaded)
        opened._journal.begin(loaded.document, None)
        return opened

    @property
    def read_only(self) -> bool:
        """Whether `save` is refused; `save_as` elsewhere is not."""
        return bool(self.reason)

    @property
    def generation(self) -> int:
        """The generation of the file; 0 where there is none."""
        return self._on_disk.generation if self._on_disk else 0

    @property
    def mends(self) -> bool:
        """Whether a kept file that the file lost is here again: a save puts it back."""
        return self._on_disk is not None and self._on_disk.is_mended_by(self.document, self.files)

    def is_dirty(self, statement: Statement, ledger: Ledger | None = None) -> bool:
        """Whether the file holds something else than this, by digest. Always so without a file."""
        document, held = self._with(statement, ledger), self._on_disk
        if held is None:
            return True
        if held.is_mended_by(document, self.files):
            return True
        return document is not held.document and content_digest(document) != held.content

    def save(self, statement: Statement, ledger: Ledger | None = None) -> Saved | Conflict:
        """Have the statement in the file, or say what stands there instead; then nothing is written.

        After a Conflict there are `save_conflict_copy`, `reload`, and `save_as` on the same path, which
        replaces what is there. Raises CannotWrite: no file yet, read-only, or the disk refused.
        """
        with self._guard:
            path, held = self.path, self._on_disk
            if path is None or held is None:
                raise CannotWrite("This statement has no file yet.", "Choose a place for it.")
            if self.read_only:
                raise CannotWrite(self.reason, "Save it under another name.")
            document = self._with(statement, ledger)
            recorded = self._journal.recorded(document)
            content = "" if held.is_mended_by(document, self.files) else held.content
            result = self._write(path, document, known=frozenset({held.digest}), content=content)
            missing = self._lacking(document)
            if isinstance(result, Conflict):
                theirs = result.theirs
                if theirs is None or theirs.read_only or theirs.content != content_digest(document):
                    return result
                # Somebody wrote the very same: there is nothing to choose between.
                result = Saved(path, theirs.generation, theirs.digest, theirs.content)
                missing = theirs.missing
            self._hold(document, result.generation, result.digest, result.content, recorded, missing)
            return result

    def save_as(self, statement: Statement, path: Path, ledger: Ledger | None = None) -> Saved:
        """Have the statement in a file at `path`, whatever is there, and go on in it.

        Where the file so far stays, the new one is a document of its own. Raises CannotWrite; Locked,
        where `path` is open in another window.
        """
        with self._guard:
            path = path.absolute()
            target = path.resolve()
            old = self.path.resolve() if self.path is not None else None
            document = self._with(statement, ledger)
            recorded = self._journal.recorded(document)
            if old is not None and old != target and old.exists():
                document = replace(document, id=new_id())
            lock = self._lock if old == target and self._lock else lock_to_write(target)
            try:
                result = self._write(path, document, known=ANYTHING)
                if isinstance(result, Conflict):
                    raise CannotWrite(result.reason, "Save it under another name.")
            except CannotWrite:
                if lock is not self._lock:
                    lock.release()
                raise
            if self._lock is not None and lock is not self._lock:
                self._lock.release()
            self._lock = lock
            self.path, self.reason, self.notice = path, "", ""
            clear_leftovers(target)
            missing = self._lacking(document)
            self._hold(document, result.generation, result.digest, result.content, recorded, missing)
            return result

    def save_copy(self, statement: Statement, path: Path, ledger: Ledger | None = None) -> Saved:
        """A file with the statement at `path`, a document of its own, while this one goes on where it is.

        Neither its history nor the files kept with its sources are in it.
        """
        kept = self.document.ledger if ledger is None else ledger
        return create(path, statement, self._places, ledger=kept, disk=self._disk, replacing=True)

    def save_conflict_copy(self, statement: Statement, ledger: Ledger | None = None) -> Path:
        """Have the statement in a new file beside the one that was changed elsewhere. Raises CannotWrite."""
        if self.path is None:
            raise CannotWrite("This statement has no file yet.", "Choose a place for it.")
        document = self._with(statement, ledger)
        for number in range(1, 1000):
            path = self.path.with_name(f"{self.path.stem} (conflict {number}){self.path.suffix}")
            if not path.exists() and isinstance(self._write(path, document, known=NOTHING), Saved):
                return path
        raise CannotWrite("There are too many conflict copies beside the file.", "Save it in another place.")

    def reload(self) -> Document:
        """What the file holds now; this document goes on from it. Raises InputRefused."""
        with self._guard:
            if self.path is None:
                return self.document
            loaded = read_file(self.path, self._disk)
            self._journal.forget()
            ours = self.history
            self._take_files(loaded)
            self._hold(
                loaded.document, loaded.generation, loaded.digest, loaded.content, missing=loaded.missing
            )
            self.history = united(loaded.document.history, ours)
            return loaded.document

    def record(self, statement: Statement, ledger: Ledger | None = None) -> None:
        """Have what is typed in the journal, for after a crash. Raises CannotWrite."""
        self._journal.record(self._with(statement, ledger), self.files)

    def is_kept(self, statement: Statement) -> bool:
        """Whether the journal has it, as what was typed last."""
        return self._journal.holds(statement)

    def adopt(self, recovery: Recovery) -> Statement:
        """Go on with what a killed session typed: it is in this document's journal from now on."""
        typed = recovery.document
        self.document = replace(self.document, ledger=typed.ledger)
        self.history = united(typed.history, self.history)
        self.files.update(recovered_files(recovery, self._backups, self.files))
        if self._lacking(typed):
            self.notice = NOT_WHOLE
        statement = typed.statement
        # Where it cannot be kept, the old journals stay and are offered again.
        with contextlib.suppress(CannotWrite):
            self.record(statement)
            forget(recovery.journals)
        return statement

    def close(self, *, discard: bool = False) -> None:
        """Let go of the file. What is recorded but not saved is offered at the next start, or discarded."""
        with self._guard:
            if discard:
                self._journal.forget()
            self._journal.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def _with(self, statement: Statement, ledger: Ledger | None) -> Document:
        present, history = self.document, self.history
        kept = present.ledger if ledger is None else ledger
        if statement is present.statement and kept is present.ledger and history is present.history:
            return present
        return replace(present, statement=statement, ledger=kept, history=history)

    def _write(
        self, path: Path, document: Document, known: frozenset[str] | None, content: str = ""
    ) -> Saved | Conflict:
        try:
            return write_file(
                path,
                document,
                known=known,
                generation=self.generation,
                content=content,
                disk=self._disk,
                backups=self._backups,
                packing=self._packing,
                files=self.files,
            )
        except Unconfirmed as error:
            # The file is the new one all the same, and no stranger to the next save.
            if path == self.path and self._on_disk is not None:
                saved = error.saved
                self._on_disk = _OnDisk(document, saved.generation, saved.digest, "")
            raise

    def _take_files(self, loaded: Loaded) -> None:
        """The files kept with its sources; one that the file lost comes from the backups, if it is there."""
        found = self._backups.files(loaded.document.id, loaded.missing) if loaded.missing else {}
        self.files.update(loaded.files)
        self.files.update(found)
        self.notice = NOT_WHOLE if set(loaded.missing) - set(self.files) else loaded.notice

    def _lacking(self, document: Document) -> tuple[str, ...]:
        """The kept files that a document names and that are nowhere."""
        return tuple(files_named(document).keys() - self.files.keys())

    def _hold(
        self,
        document: Document,
        generation: int,
        digest: str,
        content: str,
        recorded: int = 0,
        missing: tuple[str, ...] = (),
    ) -> None:
        """This is in the file: the journal needs only what was recorded after the first `recorded` times."""
        if self.history is self.document.history:
            self.history = document.history
        self.document = document
        self._on_disk = _OnDisk(document, generation, digest, content, missing)
        # The file holds it; a journal that could not be begun anew only offers too much.
        with contextlib.suppress(OSError):
            self._journal.begin(document, self.path, generation, digest, recorded, missing)


def recoverable(places: Places | None = None) -> list[Recovery]:
    """What killed sessions left unsaved, the latest first."""
    return find_recoverable(places or Places.of_user())


def forget_recovery(recovery: Recovery) -> None:
    """The writer wants nothing of it."""
    forget(recovery.journals)
