from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from drafter.model.errors import CannotWrite, Locked
from drafter.storage import lock as lock_module
from drafter.storage.lock import NO_RIGHT, OPEN_ELSEWHERE, FileLock, lock_path, lock_to_open, lock_to_write
from tests.storage.faults import alive, run_together


def test_the_second_opener_in_one_process_does_not_get_it(tmp_path: Path):
    target = tmp_path / "a.drafter"
    first = FileLock.take(target)
    assert first is not None
    assert first.kept
    assert lock_path(target).read_bytes() == b""
    assert FileLock.take(target) is None
    first.release()
    first.release()
    assert not lock_path(target).exists()
    again = FileLock.take(target)
    assert again is not None
    again.release()


def test_another_process_has_it_until_it_dies_and_its_lock_file_bars_nobody(tmp_path: Path):
    target = tmp_path / "a.drafter"
    target.touch()
    with alive(lambda: FileLock.take(target)):
        assert lock_to_open(target) == (None, OPEN_ELSEWHERE)
        with pytest.raises(Locked):
            lock_to_write(target)
    assert lock_path(target).exists()
    lock, reason = lock_to_open(target)
    assert lock is not None
    assert reason == ""
    lock.release()


def test_never_two_holders_however_they_come_and_go(tmp_path: Path):
    target, mark = tmp_path / "a.drafter", tmp_path / "mark"

    def work(which: int, acknowledge: Callable[[int], None]) -> None:
        held = 0
        while held < 200:
            lock = FileLock.take(target)
            if lock is None:
                continue
            mine = f"{which}-{held}"
            mark.write_text(mine)
            acknowledge(int(mark.read_text() == mine))
            lock.release()
            held += 1

    assert run_together(work, 3) == [[1] * 200] * 3
    assert not lock_path(target).exists()


def test_a_file_marked_as_read_only_is_opened_so(tmp_path: Path):
    target = tmp_path / "a.drafter"
    target.touch(mode=0o444)
    assert lock_to_open(target) == (None, NO_RIGHT)
    with pytest.raises(CannotWrite, match="The folder is gone"):
        lock_to_write(tmp_path / "none" / "a.drafter")


def test_where_there_are_no_locks_the_file_opens_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def unsupported(handle: int, *, wait: bool = False) -> bool:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(lock_module, "lock_handle", unsupported)
    lock = FileLock.take(tmp_path / "a.drafter")
    assert lock is not None
    assert not lock.kept
    assert list(tmp_path.iterdir()) == []
    lock.release()
