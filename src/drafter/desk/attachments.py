"""Files kept with sources: taken into a statement, and out of it again only by the writer's own wish.

A file is never exported. It is opened by another program only as a copy in a folder that other users cannot
read; the copy goes with the window, and with the next start where a window went without.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from drafter.desk.documents import OpenDocument
from drafter.model.attachments import (
    MOST_BYTES,
    MOST_BYTES_IN_ALL,
    MOST_FILES,
    Attachment,
    ending_of,
    safe_name,
)
from drafter.model.document import Document
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.ids import new_id
from drafter.model.sentences import sentence
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.storage.attachments import files_named
from drafter.storage.disk import NotAFile, SystemDisk, replace_whole, sentence_of, write_all
from drafter.storage.lock import lock_handle

OPENED = "opened"
_LOCK = "lock"
_MEGA = 1_000_000
# What other programs only show, and how such files begin. All else may run or fetch something: it is saved.
_SHOWN: Mapping[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF-",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF87a", b"GIF89a"),
    "webp": (b"RIFF",),
    "tif": (b"II*\0", b"MM\0*"),
    "tiff": (b"II*\0", b"MM\0*"),
    "bmp": (b"BM",),
}


def attach(document: OpenDocument, statement: Statement, path: Path) -> Attachment:
    """The file at a path, in the document from now on: it is saved once a source of the statement names it.

    Raises InputRefused.
    """
    try:
        data = SystemDisk().read(path, MOST_BYTES + 1)
    except OSError as error:
        raise InputRefused(
            f"The file could not be read. {_reading(error)}", "Nothing was changed."
        ) from error
    if not data:
        raise InputRefused("The file is empty.", "Nothing was changed.")
    if len(data) > MOST_BYTES:
        raise InputRefused(
            sentence("A file kept with a source has at most {most} MB.", most=MOST_BYTES // _MEGA),
            "Keep the pages that you need, or a picture of them.",
        )
    made = Attachment(safe_name(path.name), len(data), sha256(data).hexdigest())
    named = _named(document, statement, made)
    if sum(named.values()) > MOST_BYTES_IN_ALL or len(named) > MOST_FILES:
        raise InputRefused(
            sentence(
                "The files kept with the sources of a statement have at most {most} MB together, "
                "those of its earlier versions among them.",
                most=MOST_BYTES_IN_ALL // _MEGA,
            ),
            "Nothing was changed.",
        )
    document.files[made.digest] = data
    return made


def kept_bytes(document: OpenDocument, statement: Statement, further: Attachment) -> int:
    """How large all files are that are kept with a statement, one that comes to them among them."""
    return sum(_named(document, statement, further).values())


def _named(document: OpenDocument, statement: Statement, further: Attachment) -> dict[str, int]:
    said = files_named(Document(statement, history=document.history))
    # What a source says of its file's size counts only where the file is not here.
    there = {digest: len(document.files[digest]) for digest in said if digest in document.files}
    missing = {digest: min(max(size, 0), MOST_BYTES) for digest, size in said.items()}
    return {**missing, **there, further.digest: further.size}


def _reading(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "You have no right to read it."
    return (
        "It is no ordinary file." if isinstance(error, NotAFile | IsADirectoryError) else sentence_of(error)
    )


def why_not_opened(attached: Attachment, data: bytes) -> str:
    """Why a file is not given to another program but only saved; empty where it may be."""
    begins = _SHOWN.get(ending_of(attached.name))
    if begins is None:
        return "Files of this kind may run or fetch something: save a copy of it."
    if not data.startswith(begins):
        return "The file is not what its name says: save a copy of it."
    return ""


def save_attachment(data: bytes, path: Path) -> None:
    """A copy of a kept file at a place that the writer chose. Raises CannotWrite."""
    try:
        replace_whole(SystemDisk(), path.absolute(), data)
    except OSError as error:
        raise CannotWrite(
            f"“{path.name}” was not saved. {sentence_of(error)}", "Save it in another place."
        ) from error


class OpenedCopies:
    """The copies that other programs were given, in a folder of this window; `close` removes them."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._folder: Path | None = None
        self._lock = -1

    @property
    def folder(self) -> Path | None:
        """Where they are; None before the first."""
        return self._folder

    def put(self, attached: Attachment, data: bytes) -> Path:
        """A copy under the file's own name, which only this user can read. Raises CannotWrite."""
        try:
            if self._folder is None:
                self._folder, self._lock = _new_folder(self._places)
            folder = self._places.make(self._folder / attached.digest[:12])
            path = folder / safe_name(attached.name)
            path.unlink(missing_ok=True)
            disk = SystemDisk()
            handle = disk.create(path)
            try:
                write_all(disk, handle, data)
            finally:
                disk.close(handle)
        except OSError as error:
            raise CannotWrite(
                f"The file could not be opened. {sentence_of(error)}", "Save a copy of it elsewhere."
            ) from error
        # What is changed there would be lost without a word.
        path.chmod(0o400)
        return path

    def close(self) -> None:
        """Remove them."""
        if self._folder is not None:
            _remove(self._folder)
            self._folder = None
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1


def clear_left_over(places: Places) -> None:
    """Remove the copies of windows that went without doing so."""
    folder = places.state / OPENED
    with contextlib.suppress(OSError):
        for one in folder.iterdir():
            with contextlib.suppress(OSError):
                if one.is_dir() and not one.is_symlink() and _is_left(one):
                    _remove(one)


def _new_folder(places: Places) -> tuple[Path, int]:
    """A folder that is known to be in use as long as its lock is held."""
    places.make(places.state)
    folder = places.make(places.make(places.state / OPENED) / new_id())
    handle = SystemDisk().create(folder / _LOCK)
    # Where the state folder knows no locks, the next start takes the copies away.
    with contextlib.suppress(OSError):
        lock_handle(handle)
    return folder, handle


def _is_left(folder: Path) -> bool:
    try:
        handle = os.open(folder / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        # The lock comes before the first copy: killed before it was taken, or while the copies went.
        return True
    try:
        return lock_handle(handle)
    except OSError:
        # No locks in this folder.
        return True
    finally:
        os.close(handle)


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                path.chmod(0o600)
    shutil.rmtree(folder, ignore_errors=True)
