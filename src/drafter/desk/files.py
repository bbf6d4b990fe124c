"""Files of statements, read and written without being opened."""

from __future__ import annotations

import os
from pathlib import Path

from drafter.model.document import Document
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.ledger import Ledger
from drafter.model.source_edits import without_attachments
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.storage.backups import Backup, Backups
from drafter.storage.disk import Disk
from drafter.storage.lock import lock_to_write
from drafter.storage.parts import Damaged
from drafter.storage.saving import ANYTHING, Conflict, Saved, read_file, write_file
from drafter.storage.verifying import IntegrityFinding, verify_file

__all__ = ["Backup", "Damaged", "IntegrityFinding", "create", "earlier_generations", "read", "verify"]


def create(
    path: Path,
    statement: Statement,
    places: Places | None = None,
    *,
    ledger: Ledger | None = None,
    disk: Disk | None = None,
    replacing: bool = False,
) -> Saved:
    """A new document file at `path`.

    The files kept with its sources are not in it.

    A statement that is there already is kept in the backups; another kind of file is refused unless
    `replacing`. Raises CannotWrite; Locked, where `path` is open in a window.
    """
    places = places or Places.of_user()
    path = path.absolute()
    if not replacing and os.path.lexists(path):
        try:
            read_file(path, disk)
        except InputRefused as error:
            raise CannotWrite(
                f"There is another file at “{path.name}”, which is no whole statement.",
                "Choose another name.",
            ) from error
    lock = lock_to_write(path.resolve())
    try:
        result = write_file(
            path,
            Document(without_attachments(statement), ledger or Ledger()),
            known=ANYTHING,
            generation=0,
            disk=disk,
            backups=Backups(places, disk),
        )
    finally:
        lock.release()
    if isinstance(result, Conflict):
        raise CannotWrite(result.reason, "Choose another name.")
    return result


def read(path: Path, places: Places | None = None) -> Document:
    """The document in a file, without opening it for writing. Raises InputRefused."""
    try:
        return read_file(path).document
    except Damaged as error:
        kept = earlier_generations(path, places)
        if not kept:
            raise
        raise Damaged(error.happened, f"An earlier generation is in {kept[0].path}") from error


def verify(path: Path) -> tuple[IntegrityFinding, ...]:
    """What is wrong with a document file; empty where it is whole. Raises InputRefused where it is none."""
    return verify_file(path)


def earlier_generations(path: Path, places: Places | None = None) -> list[Backup]:
    """The generations kept of the document at `path` that can be read, the newest first."""
    backups = Backups(places or Places.of_user())

    def whole(backup: Backup) -> bool:
        try:
            return not backups.read(backup).notice
        except InputRefused:
            return False

    return [backup for backup in backups.for_path(path.resolve()) if whole(backup)]
