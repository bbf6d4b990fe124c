"""Disks that fail or die at a chosen operation, and processes that are killed at a chosen moment."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from drafter.storage.disk import SystemDisk


class Killed(BaseException):
    """The process ends here: nothing after this runs."""


class FailingDisk(SystemDisk):
    """The real disk up to operation `at` (counted from 1), which then fails with an error number.

    With `number` 0 the process dies there instead: this operation and all later ones never happen. A write
    that dies or fails leaves half of its bytes. `fired` is the operation that was hit; `done` lists all.
    With `lasting`, every later operation of that kind fails too.
    """

    def __init__(self, at: int, number: int, *, lasting: bool = False) -> None:
        self.at = at
        self.number = number
        self.lasting = lasting
        self.fired = ""
        self.done: list[str] = []

    def _step(self, name: str) -> bool:
        self.done.append(name)
        hit = len(self.done) == self.at
        if hit:
            self.fired = name
        elif self.number == 0 and self.fired:
            raise Killed
        return hit or (self.lasting and self.fired == name)

    def _fail(self) -> None:
        if self.number == 0:
            raise Killed
        raise OSError(self.number, os.strerror(self.number))

    def read(self, path: Path, limit: int) -> bytes:
        if self._step("read"):
            self._fail()
        return super().read(path, limit)

    def create(self, path: Path) -> int:
        if self._step("create"):
            self._fail()
        return super().create(path)

    def write(self, handle: int, data: memoryview) -> int:
        if self._step("write"):
            super().write(handle, data[: len(data) // 2])
            self._fail()
        return super().write(handle, data)

    def seek(self, handle: int, offset: int) -> None:
        if self._step("seek"):
            self._fail()
        super().seek(handle, offset)

    def sync(self, handle: int) -> None:
        if self._step("sync"):
            self._fail()
        super().sync(handle)

    def close(self, handle: int) -> None:
        if self._step("close"):
            if self.number:
                super().close(handle)
            self._fail()
        super().close(handle)

    def replace(self, source: Path, target: Path) -> None:
        if self._step("replace"):
            self._fail()
        super().replace(source, target)

    def place(self, source: Path, target: Path) -> None:
        if self._step("place"):
            self._fail()
        super().place(source, target)

    def remove(self, path: Path) -> None:
        if self._step("remove"):
            self._fail()
        super().remove(path)

    def sync_folder(self, folder: Path) -> None:
        if self._step("sync_folder"):
            self._fail()
        super().sync_folder(folder)


class StingyDisk(SystemDisk):
    """A disk that takes at most seven bytes at a time."""

    def write(self, handle: int, data: memoryview) -> int:
        return super().write(handle, data[:7])


def run_and_kill(
    work: Callable[[Callable[[int], None]], None], after: int, seconds: float
) -> tuple[list[int], bool]:
    """Run `work` in a process of its own that the kernel ends; what it acknowledged by then.

    It ends some seconds after it acknowledged `after` times, so that it gets so far on any machine. The
    signal has no handler: the process ends between two instructions, wherever it is.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reader)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            left = iter(range(after, -1, -1))

            def acknowledge(number: int) -> None:
                _acknowledge(writer, number)
                if next(left, -1) == 0:
                    signal.setitimer(signal.ITIMER_REAL, seconds)

            if next(left) == 0:
                signal.setitimer(signal.ITIMER_REAL, seconds)
            work(acknowledge)
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        data = pipe.read()
    _, status = os.waitpid(child, 0)
    killed = os.WIFSIGNALED(status)
    if not killed and os.waitstatus_to_exitcode(status):
        raise AssertionError("the work itself failed")
    return _numbers(data), killed


def run_together(work: Callable[[int, Callable[[int], None]], None], count: int) -> list[list[int]]:
    """Run `work(which, acknowledge)` in so many processes at once; what each acknowledged."""
    readers, children = [], []
    for which in range(count):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                work(which, partial(_acknowledge, writer))
                status = 0
            finally:
                os._exit(status)
        os.close(writer)
        readers.append(reader)
        children.append(child)
    found = []
    for reader in readers:
        with os.fdopen(reader, "rb") as pipe:
            found.append(_numbers(pipe.read()))
    for child in children:
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status):
            raise AssertionError("the work itself failed")
    return found


def _numbers(data: bytes) -> list[int]:
    return [int.from_bytes(data[at : at + 4], "big") for at in range(0, len(data), 4)]


def _acknowledge(writer: int, number: int) -> None:
    os.write(writer, number.to_bytes(4, "big"))


@contextlib.contextmanager
def alive(work: Callable[[], object]) -> Iterator[None]:
    """A process that has done `work` and holds what it made until the block ends; then it is killed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            kept = work()
            _acknowledge(writer, 1 if kept is not None else 2)
            while True:
                signal.pause()
        finally:
            os._exit(1)
    os.close(writer)
    try:
        with os.fdopen(reader, "rb") as pipe:
            assert pipe.read(4), "the work itself failed"
        yield
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
