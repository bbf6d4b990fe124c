from __future__ import annotations

import contextlib
import errno
import os
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from drafter.model.document import Document
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.storage.backups import Backups
from drafter.storage.disk import Disk, SystemDisk
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
from tests.storage.faults import FailingDisk, Killed, StingyDisk, run_and_kill
from tests.storage.statements import retyped, statement_of, words_of

REFUSALS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS)


def document_of(words: str) -> Document:
    return Document(statement_of(words), id="document0001")


def save(path: Path, words: str, before: Saved | None = None, disk: Disk | None = None) -> Saved:
    known = frozenset({before.digest}) if before else NOTHING
    result = write_file(
        path, document_of(words), known=known, generation=before.generation if before else 0, disk=disk
    )
    assert isinstance(result, Saved)
    return result


def words_in(path: Path) -> str:
    loaded = read_file(path)
    assert not loaded.notice
    return words_of(loaded.document.statement)


def test_each_save_is_the_next_generation_and_leaves_one_file(tmp_path: Path):
    path = tmp_path / "a.drafter"
    first = save(path, "one")
    second = save(path, "two", first)
    assert (first.generation, second.generation) == (1, 2)
    assert words_in(path) == "two"
    assert read_file(path).digest == second.digest
    assert list(tmp_path.iterdir()) == [path]


def test_short_writes_are_gone_on_with(tmp_path: Path):
    save(tmp_path / "a.drafter", "slowly", disk=StingyDisk())
    assert words_in(tmp_path / "a.drafter") == "slowly"


def operations_of_a_save(tmp_path: Path) -> list[str]:
    """The operations of a save over an earlier one."""
    path = tmp_path / "count.drafter"
    first = save(path, "one")
    disk = FailingDisk(0, errno.EIO)
    save(path, "two", first, disk)
    path.unlink()
    return disk.done


def test_whatever_operation_fails_is_reported_and_either_file_is_whole(tmp_path: Path):
    operations = operations_of_a_save(tmp_path)
    assert {"read", "create", "write", "sync", "close", "replace", "sync_folder"} <= set(operations)
    for number in REFUSALS:
        for at, operation in enumerate(operations, 1):
            path = tmp_path / f"{number}-{at}.drafter"
            first = save(path, "one")
            disk = FailingDisk(at, number)
            with pytest.raises(CannotWrite) as refused:
                save(path, "two", first, disk)
            assert disk.fired == operation
            confirmed = not isinstance(refused.value, Unconfirmed)
            assert confirmed == (operation != "sync_folder")
            assert words_in(path) == ("one" if confirmed else "two")
            assert refused.value.remedy
            assert [other for other in tmp_path.iterdir() if other.suffix == ".tmp"] == []


def test_a_rename_that_fails_after_all_was_done_is_unconfirmed(tmp_path: Path):
    class Liar(SystemDisk):
        def replace(self, source: Path, target: Path) -> None:
            super().replace(source, target)
            raise OSError(errno.EIO, "no")

    path = tmp_path / "a.drafter"
    first = save(path, "one")
    with pytest.raises(Unconfirmed) as told:
        save(path, "two", first, Liar())
    assert told.value.saved.digest == read_file(path).digest


def test_what_comes_back_otherwise_than_written_is_not_put_in_place(tmp_path: Path):
    class Forgetful(SystemDisk):
        def read(self, path: Path, limit: int) -> bytes:
            data = super().read(path, limit)
            return data[:-100] + bytes(100) if path.suffix == ".tmp" else data

    path = tmp_path / "a.drafter"
    first = save(path, "one")
    with pytest.raises(CannotWrite, match="gave back something else"):
        save(path, "two", first, Forgetful())
    assert words_in(path) == "one"
    assert list(tmp_path.iterdir()) == [path]


def test_killed_at_whatever_operation_the_file_is_old_or_new(tmp_path: Path):
    operations = operations_of_a_save(tmp_path)
    for at, operation in enumerate(operations, 1):
        path = tmp_path / f"{at}.drafter"
        first = save(path, "one")
        with pytest.raises(Killed):
            save(path, "two", first, FailingDisk(at, 0))
        assert words_in(path) == ("two" if operation == "sync_folder" else "one")
        clear_leftovers(path)
        assert [other for other in tmp_path.iterdir() if other.suffix == ".tmp"] == []
        # And the next session saves as if nothing had been.
        loaded = read_file(path)
        result = write_file(path, document_of("three"), known={loaded.digest}, generation=loaded.generation)
        assert isinstance(result, Saved)
        assert words_in(path) == "three"


def test_killed_by_the_kernel_at_random_moments_nothing_acknowledged_is_lost(tmp_path: Path, places: Places):
    moments = Random(11)
    trials = int(os.environ.get("DRAFTER_KILLS", "60"))
    path = tmp_path / "a.drafter"
    saved = save(path, "0")
    backups = Backups(places)
    held, kills = 0, 0
    for _ in range(trials):

        def work(acknowledge: object, saved: Saved = saved, held: int = held) -> None:
            assert callable(acknowledge)
            for number in range(held + 1, held + 10_000):
                result = write_file(
                    path,
                    document_of(str(number)),
                    known={saved.digest},
                    generation=saved.generation,
                    backups=backups,
                )
                assert isinstance(result, Saved)
                saved = result
                acknowledge(number)

        acknowledged, killed = run_and_kill(work, moments.randrange(3), moments.uniform(0.0005, 0.02))
        kills += killed
        loaded = read_file(path)
        assert not loaded.notice
        last = acknowledged[-1] if acknowledged else held
        held = int(words_of(loaded.document.statement))
        assert held in (last, last + 1)
        saved = Saved(path, loaded.generation, loaded.digest, loaded.content)
    assert kills == trials
    assert held > trials / 2
    for backup in backups.of("document0001"):
        assert not backups.read(backup).notice


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB, in memory."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("No right to mount a small disk.")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_never_costs_the_file(small_disk: Path):
    path = small_disk / "a.drafter"
    whole = statement_of("first", paragraphs=400)
    document = Document(whole, id="document0001")
    saved = write_file(path, document, known=NOTHING, generation=0)
    assert isinstance(saved, Saved)
    refusals = []
    ballast = small_disk / "ballast"
    last = "first"
    for filled in range(64, -1, -1):
        ballast.write_bytes(b"")
        with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            for _ in range(filled):
                file.write(bytes(4096))
        words = f"with {filled}"
        document = Document(retyped(whole, words), id="document0001")
        try:
            result = write_file(path, document, known={saved.digest}, generation=saved.generation)
        except CannotWrite as error:
            refusals.append(error.happened)
        else:
            assert isinstance(result, Saved)
            saved, last = result, words
        assert words_in(path) == last
    assert 0 < len(refusals) < 65
    assert all("full" in refusal for refusal in refusals)


def test_a_file_changed_elsewhere_is_not_overwritten(tmp_path: Path):
    path = tmp_path / "a.drafter"
    first = save(path, "one")
    save(path, "theirs", first)
    result = write_file(path, document_of("ours"), known={first.digest}, generation=first.generation)
    assert isinstance(result, Conflict)
    assert result.kind is ConflictKind.CHANGED
    assert result.theirs is not None
    assert words_of(result.theirs.document.statement) == words_in(path) == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_change_during_the_save_is_not_overwritten(tmp_path: Path):
    path, other = tmp_path / "a.drafter", tmp_path / "b.drafter"
    first = save(path, "one")
    save(other, "theirs")

    class Racing(SystemDisk):
        def sync(self, handle: int) -> None:
            super().sync(handle)
            other.replace(path)

    result = write_file(
        path, document_of("ours"), known={first.digest}, generation=first.generation, disk=Racing()
    )
    assert isinstance(result, Conflict)
    assert words_in(path) == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_or_missing_file_is_told_and_left(tmp_path: Path):
    path = tmp_path / "a.drafter"
    first = save(path, "one")
    path.write_bytes(path.read_bytes()[:500])
    result = write_file(path, document_of("two"), known={first.digest}, generation=1)
    assert isinstance(result, Conflict)
    assert result.kind is ConflictKind.DAMAGED
    assert path.stat().st_size == 500
    path.unlink()
    result = write_file(path, document_of("two"), known={first.digest}, generation=1)
    assert isinstance(result, Conflict)
    assert result.kind is ConflictKind.GONE
    assert not path.exists()


def test_where_nothing_may_be_nothing_is_overwritten(tmp_path: Path):
    path = tmp_path / "a.drafter"

    class Racing(SystemDisk):
        def sync(self, handle: int) -> None:
            super().sync(handle)

        def place(self, source: Path, target: Path) -> None:
            target.write_bytes(b"theirs")
            super().place(source, target)

    result = write_file(path, document_of("ours"), known=NOTHING, generation=0, disk=Racing())
    assert isinstance(result, Conflict)
    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_what_the_writer_agreed_to_replace_is_in_the_backups(tmp_path: Path, places: Places):
    path = tmp_path / "a.drafter"
    save(path, "old")
    other = Document(statement_of("new"), id="document0002")
    backups = Backups(places)
    result = write_file(path, other, known=ANYTHING, generation=0, backups=backups)
    assert isinstance(result, Saved)
    assert (result.generation, result.backed_up) == (2, True)
    (kept,) = backups.of("document0001")
    assert words_of(backups.read(kept).document.statement) == "old"


def test_a_save_counts_though_the_backup_fails(tmp_path: Path, places: Places):
    places.data.parent.mkdir(parents=True)
    places.data.write_text("no folder")
    path = tmp_path / "a.drafter"
    result = write_file(path, document_of("one"), known=NOTHING, generation=0, backups=Backups(places))
    assert isinstance(result, Saved)
    assert not result.backed_up
    assert words_in(path) == "one"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_mode_is_kept_and_a_new_file_is_private(tmp_path: Path):
    path = tmp_path / "a.drafter"
    first = save(path, "one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o664)
    save(path, "two", first)
    assert stat.S_IMODE(path.stat().st_mode) == 0o664


@pytest.mark.skipif(os.name == "nt", reason="Links need a right there")
def test_a_link_stays_a_link(tmp_path: Path):
    (tmp_path / "real").mkdir()
    path, link = tmp_path / "real" / "a.drafter", tmp_path / "link.drafter"
    first = save(path, "one")
    link.symlink_to(path)
    save(link, "two", first)
    assert link.is_symlink()
    assert words_in(path) == "two"


def test_a_long_name_and_one_that_is_no_text(tmp_path: Path):
    for name in ("ü" * 123 + ".drafter", os.fsdecode(b"\xff\xfe.drafter"), "-rf *\n'.drafter"):
        path = tmp_path / name
        first = save(path, "one")
        save(path, "two", first)
        assert words_in(path) == "two"


def test_a_folder_that_is_gone(tmp_path: Path):
    folder = tmp_path / "stick"
    folder.mkdir()
    path = folder / "a.drafter"
    first = save(path, "one")
    path.unlink()
    folder.rmdir()
    with pytest.raises(CannotWrite, match="The folder is gone"):
        save(path, "two", first)


def test_what_cannot_be_read_is_refused(tmp_path: Path, statement: Statement):
    with pytest.raises(InputRefused, match="There is no file"):
        read_file(tmp_path / "none.drafter")
    with pytest.raises(InputRefused, match="no ordinary file"):
        read_file(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.drafter")
        with pytest.raises(InputRefused, match="no ordinary file"):
            read_file(tmp_path / "pipe.drafter")
