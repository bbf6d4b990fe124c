"""Kernel locks on open handles: they end with the process, so that nothing stale is left that matters."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from pathlib import Path

from drafter.model.errors import CannotWrite, Locked
from drafter.storage.disk import sentence_of

OPEN_ELSEWHERE = "This statement is open in another window. It can be read here, but not changed."
NO_RIGHT = "This file or its folder can only be read. The statement can be read here, but not changed."

_TAKEN = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)

# On Windows a lock bars a stretch of bytes from being read; this one is past all that is ever written.
_FAR = 1 << 40


def lock_handle(handle: int, *, wait: bool = False) -> bool:
    """Take the lock of an open file; False where another handle has it. OSError where there are no locks."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _TAKEN:
                return False
            raise
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        raise
    return True


def lock_path(target: Path) -> Path:
    """The empty lock file beside a document."""
    return target.with_name(f".~lock.{target.name}")


class FileLock:
    """The lock of one document, held until `release`. A lock file left by a dead process bars nobody.

    `kept` is False where the file system knows no locks: then only the comparison of generations guards
    the file.
    """

    def __init__(self, path: Path, handle: int, kept: bool) -> None:
        self._path = path
        self._handle = handle
        self.kept = kept

    @staticmethod
    def take(target: Path) -> FileLock | None:
        """The lock of the document at `target`, symlinks resolved; None where another handle has it.

        Raises OSError where no lock file can be made beside it.
        """
        path = lock_path(target)
        while True:
            handle = _open(path)
            try:
                if not lock_handle(handle):
                    os.close(handle)
                    return None
            except OSError as error:
                os.close(handle)
                if error.errno not in _NO_LOCKS:
                    raise
                with contextlib.suppress(OSError):
                    path.unlink()
                return FileLock(path, -1, kept=False)
            if _is(handle, path):
                return FileLock(path, handle, kept=True)
            # Whoever had it removed the file between our opening and our locking it.
            os.close(handle)

    def release(self) -> None:
        """Let the next one have it; may be called twice."""
        handle, self._handle = self._handle, -1
        if handle < 0:
            return
        # Removed while it is held: who opened it meanwhile sees that the name is gone, and starts anew.
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                os.close(handle)
                handle = -1
            self._path.unlink()
        if handle >= 0:
            os.close(handle)


def lock_to_open(target: Path) -> tuple[FileLock | None, str]:
    """The lock of a file to open, or why it is opened read-only."""
    try:
        mode = target.stat().st_mode
        if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(target, os.W_OK):
            return None, NO_RIGHT
        lock = FileLock.take(target)
    except OSError:
        return None, NO_RIGHT
    return lock, "" if lock else OPEN_ELSEWHERE


def lock_to_write(target: Path) -> FileLock:
    """The lock of a file to write. Raises Locked where another has it, CannotWrite where none can be."""
    try:
        lock = FileLock.take(target)
    except OSError as error:
        raise CannotWrite(
            f"“{target.name}” was not saved. {sentence_of(error)}", "Save it in another place."
        ) from error
    if lock is None:
        raise Locked(f"“{target.name}” is open in another window.", "Close it there, or choose another name.")
    return lock


def _open(path: Path) -> int:
    try:
        return os.open(path, _FLAGS, 0o666)
    except PermissionError:
        # Another user's lock file: it can be locked without a right to write it.
        return os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))


def _is(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
