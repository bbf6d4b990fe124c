"""What storage asks of the file system, one system call each, so that each can be made to fail in a test."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
import time
from pathlib import Path
from typing import Protocol

_BINARY = getattr(os, "O_BINARY", 0)
_CLOEXEC = getattr(os, "O_CLOEXEC", 0)
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)

# A folder that cannot be synced because its file system knows no such thing is no failure.
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EBADF})
_LEFT_ALONE = 86_400.0
_NO_LINKS = frozenset(
    {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES, errno.EINVAL}
)


class NotAFile(OSError):
    """A folder, device or pipe where a file was expected."""


class Disk(Protocol):
    """The operations on files. Each may raise OSError."""

    def read(self, path: Path, limit: int) -> bytes:
        """At most `limit` bytes of a regular file."""

    def create(self, path: Path) -> int:
        """A handle on a new file of mode 0600; FileExistsError where there is one."""

    def write(self, handle: int, data: memoryview) -> int:
        """How many of the bytes were written: it may be fewer than given."""

    def seek(self, handle: int, offset: int) -> None:
        """Go on at `offset`."""

    def copy_mode(self, handle: int, target: Path) -> None:
        """Give an open file the mode, and where possible the group, of `target`, if that is there."""

    def sync(self, handle: int) -> None:
        """Wait until what was written is on the disk."""

    def close(self, handle: int) -> None:
        """Close a handle."""

    def replace(self, source: Path, target: Path) -> None:
        """Rename `source` over `target`."""

    def place(self, source: Path, target: Path) -> None:
        """Rename `source` to `target`; FileExistsError where something is there."""

    def remove(self, path: Path) -> None:
        """Remove a file."""

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are on the disk, where the system has that."""


class SystemDisk:
    """The file system there is."""

    def read(self, path: Path, limit: int) -> bytes:
        # Without O_NONBLOCK a pipe of that name would hang us.
        handle = os.open(path, os.O_RDONLY | _BINARY | _CLOEXEC | _NONBLOCK)
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise NotAFile(errno.EINVAL, "not a regular file")
        with os.fdopen(handle, "rb") as file:
            return file.read(limit)

    def create(self, path: Path) -> int:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY | _CLOEXEC | _NOFOLLOW, 0o600)

    def write(self, handle: int, data: memoryview) -> int:
        return os.write(handle, data)

    def seek(self, handle: int, offset: int) -> None:
        os.lseek(handle, offset, os.SEEK_SET)

    def copy_mode(self, handle: int, target: Path) -> None:
        if sys.platform == "win32":
            return
        try:
            old = target.stat()
        except FileNotFoundError:
            return
        new = os.fstat(handle)
        if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
            # Only root may give a file away; what cannot be kept is no reason not to save.
            with contextlib.suppress(OSError):
                os.fchown(handle, -1, old.st_gid)
            with contextlib.suppress(OSError):
                os.fchown(handle, old.st_uid, -1)
        with contextlib.suppress(OSError):
            os.fchmod(handle, stat.S_IMODE(old.st_mode) & 0o777)

    def sync(self, handle: int) -> None:
        if sys.platform == "darwin":
            import fcntl

            # There fsync leaves the bytes in the drive's own cache.
            with contextlib.suppress(OSError):
                fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
                return
        os.fsync(handle)

    def close(self, handle: int) -> None:
        os.close(handle)

    def replace(self, source: Path, target: Path) -> None:
        source.replace(target)

    def place(self, source: Path, target: Path) -> None:
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            # No hard links here (FAT, some network shares): a look before is all there is.
            if os.path.lexists(target):
                raise FileExistsError(errno.EEXIST, "exists") from error
            source.replace(target)
        else:
            source.unlink()

    def remove(self, path: Path) -> None:
        path.unlink()

    def sync_folder(self, folder: Path) -> None:
        if sys.platform == "win32":
            return
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | _CLOEXEC)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(handle)


def write_all(disk: Disk, handle: int, data: bytes) -> None:
    """Write every byte, however few the system takes at a time."""
    rest = memoryview(data)
    while rest:
        taken = disk.write(handle, rest)
        if taken <= 0:
            raise OSError(errno.EIO, "nothing was written")
        rest = rest[taken:]


def replace_whole(disk: Disk, path: Path, data: bytes) -> None:
    """Have `data` at `path` in one step: written and synced beside it, then renamed. Raises OSError."""
    temporary = path.with_name(f".{path.name[:80]}-{secrets.token_hex(6)}.tmp")
    handle = disk.create(temporary)
    try:
        try:
            write_all(disk, handle, data)
            disk.sync(handle)
        finally:
            disk.close(handle)
        disk.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            disk.remove(temporary)
        raise


def clear_unfinished(folder: Path) -> None:
    """Remove what killed processes left of files that they were writing into a folder of the application."""
    for path in folder.glob(".*.tmp"):
        with contextlib.suppress(OSError):
            if left_alone(path):
                path.unlink()


def left_alone(path: Path) -> bool:
    """Whether nobody can be writing a file any more. May raise OSError."""
    return time.time() - path.stat().st_mtime > _LEFT_ALONE


def sentence_of(error: OSError) -> str:
    """Why the system refused, in words for the writer and without a path."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "The disk is full."
        case errno.EROFS:
            return "The disk or folder can only be read."
        case errno.EACCES | errno.EPERM:
            return "You have no right to write there."
        case errno.ENOENT | errno.ENOTDIR:
            return "The folder is gone."
        case errno.EIO | errno.ENXIO | errno.ENODEV | errno.ESTALE:
            return "The disk reported an error."
        case errno.ENAMETOOLONG:
            return "The name is too long for this disk."
        case errno.EFBIG:
            return "The file is too large for this disk."
        case _:
            return f"The system refused: {os.strerror(error.errno) if error.errno else 'no reason given'}."
