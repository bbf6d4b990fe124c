from __future__ import annotations

import errno
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.desk.documents import (
    Conflict,
    ConflictKind,
    OpenDocument,
    Saved,
    Unconfirmed,
    forget_recovery,
    recoverable,
)
from drafter.desk.files import Damaged, create, earlier_generations, read, verify
from drafter.model.errors import CannotWrite, InputRefused, Locked
from drafter.model.ledger import Entry, EntryKind
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.storage.ledger_chain import with_entry
from tests.storage.faults import FailingDisk, alive, run_together
from tests.storage.statements import retyped, statement_of, words_of

FIRST = statement_of("first")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    return tmp_path / "work" / "a.drafter"


def words_in(path: Path) -> str:
    assert verify(path) == ()
    return words_of(read(path).statement)


def test_new_saved_closed_and_opened_again(places: Places, path: Path):
    begun = OpenDocument.new(FIRST, places)
    assert begun.is_dirty(FIRST)
    with pytest.raises(CannotWrite, match="no file yet"):
        begun.save(FIRST)
    saved = begun.save_as(FIRST, path)
    assert (saved.generation, saved.backed_up, begun.path) == (1, True, path)
    second = retyped(FIRST, "second")
    assert not begun.is_dirty(FIRST)
    assert begun.is_dirty(second)
    result = begun.save(second)
    assert isinstance(result, Saved)
    assert result.generation == begun.generation == 2
    begun.close()
    opened = OpenDocument.open(path, places)
    assert opened.document == begun.document
    assert words_of(opened.document.statement) == "second"
    assert (opened.read_only, opened.notice, opened.generation) == (False, "", 2)
    assert not opened.is_dirty(opened.document.statement)
    assert not opened.is_dirty(retyped(retyped(second, "x"), "second"))
    opened.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_saving_what_is_saved_writes_nothing(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    before = path.stat()
    result = opened.save(retyped(retyped(FIRST, "x"), "first"))
    assert isinstance(result, Saved)
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_the_ledger_is_saved_with_the_statement(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    entry = Entry(EntryKind.ROUND, "2025-01-01T09:00:00+00:00", "edition00001", "ab" * 32)
    ledger = with_entry(opened.document.ledger, entry)
    assert opened.is_dirty(FIRST, ledger)
    opened.record(FIRST, ledger)
    opened.save(FIRST, ledger)
    assert read(path).ledger == ledger
    opened.save(retyped(FIRST, "second"))
    assert read(path).ledger == ledger


def test_a_second_window_and_another_process_read_only(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    second = OpenDocument.open(path, places)
    assert second.read_only
    assert "another window" in second.reason
    with pytest.raises(CannotWrite, match="another window"):
        second.save(retyped(FIRST, "second"))
    with pytest.raises(Locked):
        second.save_as(FIRST, path)
    with pytest.raises(Locked):
        create(path, FIRST, places)
    second.save_as(retyped(FIRST, "elsewhere"), path.with_name("b.drafter"))
    assert second.reason == ""
    assert words_in(path) == "first"
    opened.close()
    with alive(lambda: OpenDocument.open(path, places)):
        assert OpenDocument.open(path, places).read_only
    assert not OpenDocument.open(path, places).read_only


def test_two_instances_never_overwrite_each_other(places: Places, path: Path):
    """Processes that open, add a mark and save, in any order: every acknowledged mark is in the file."""
    create(path, statement_of("0"), places)

    def work(which: int, acknowledge: Callable[[int], None]) -> None:
        marks = 0
        while marks < 60:
            opened = OpenDocument.open(path, places)
            if not opened.read_only:
                statement = opened.document.statement
                mark = which * 1000 + marks
                if isinstance(opened.save(retyped(statement, f"{words_of(statement)} {mark}")), Saved):
                    acknowledge(mark)
                    marks += 1
            opened.close()

    acknowledged = run_together(work, 3)
    held = [int(mark) for mark in words_in(path).split()]
    assert sorted(held) == sorted([0, *(mark for marks in acknowledged for mark in marks)])
    assert read_generation(path, places) == 181


def read_generation(path: Path, places: Places) -> int:
    opened = OpenDocument.open(path, places)
    opened.close()
    return opened.generation


def conflicting(places: Places, path: Path, theirs: Statement) -> OpenDocument:
    """A document whose file was replaced by another copy of it, as a sync service does."""
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    copy = path.with_name("copy.drafter")
    copy.write_bytes(path.read_bytes())
    other = OpenDocument.open(copy, places)
    other.save(theirs)
    other.close()
    copy.replace(path)
    return opened


def test_a_conflict_overwrites_nothing_and_can_be_kept_beside(places: Places, path: Path):
    ours, theirs = retyped(FIRST, "ours"), retyped(FIRST, "theirs")
    opened = conflicting(places, path, theirs)
    for _ in range(2):
        result = opened.save(ours)
        assert isinstance(result, Conflict)
        assert result.kind is ConflictKind.CHANGED
        assert words_in(path) == "theirs"
    copies = [opened.save_conflict_copy(ours), opened.save_conflict_copy(ours)]
    assert [copy.name for copy in copies] == ["a (conflict 1).drafter", "a (conflict 2).drafter"]
    assert [words_in(copy) for copy in copies] == ["ours", "ours"]
    assert words_of(opened.reload().statement) == "theirs"
    assert isinstance(opened.save(retyped(theirs, "merged")), Saved)
    assert words_in(path) == "merged"


def test_after_a_conflict_ours_can_replace_theirs_which_stay_in_the_backups(places: Places, path: Path):
    ours, theirs = retyped(FIRST, "ours"), retyped(FIRST, "theirs")
    opened = conflicting(places, path, theirs)
    assert isinstance(opened.save(ours), Conflict)
    opened.save_as(ours, path)
    assert words_in(path) == "ours"
    kept = [words_of(OpenDocument.of_backup(one, places).document.statement) for one in
            earlier_generations(path, places)]  # fmt: skip
    assert kept[0] == "ours"
    assert "theirs" in kept
    assert isinstance(opened.save(retyped(ours, "on")), Saved)


def test_who_wrote_the_same_is_no_conflict(places: Places, path: Path):
    same = retyped(FIRST, "the same")
    opened = conflicting(places, path, same)
    assert isinstance(opened.save(same), Saved)
    assert isinstance(opened.save(retyped(same, "more")), Saved)


def test_a_file_that_was_moved_is_not_written_again_unasked(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    document_id = opened.document.id
    path.rename(path.with_name("moved.drafter"))
    result = opened.save(retyped(FIRST, "second"))
    assert isinstance(result, Conflict)
    assert result.kind is ConflictKind.GONE
    assert not path.exists()
    opened.save_as(retyped(FIRST, "second"), path)
    assert read(path).id == document_id


def test_saved_under_another_name_it_is_a_document_of_its_own(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    first_id = opened.document.id
    other = path.with_name("b.drafter")
    opened.save_as(retyped(FIRST, "b"), other)
    assert read(other).id not in ("", first_id)
    assert words_in(path) == "first"
    assert not OpenDocument.open(path, places).read_only
    assert OpenDocument.open(other, places).read_only
    copy = path.with_name("c.drafter")
    opened.save_copy(retyped(FIRST, "c"), copy)
    assert opened.path == other
    assert read(copy).id != opened.document.id


def test_a_damaged_file_is_told_and_the_generation_before_it_offered(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    opened.save(retyped(FIRST, "second"))
    opened.close()
    path.write_bytes(path.read_bytes()[:700])
    with pytest.raises(Damaged):
        OpenDocument.open(path, places)
    with pytest.raises(Damaged, match="backups"):
        read(path, places)
    with pytest.raises(CannotWrite, match="no whole statement"):
        create(path, FIRST, places)
    newest, before = earlier_generations(path, places)
    newest.path.write_bytes(b"damaged too")
    assert earlier_generations(path, places) == [before]
    again = OpenDocument.of_backup(before, places)
    assert words_of(again.document.statement) == "first"
    assert again.path is None
    again.save_as(again.document.statement, path)
    assert words_in(path) == "first"


def test_a_failed_save_keeps_everything_and_the_next_one_goes_through(places: Places, path: Path):
    create(path, FIRST, places)
    for at in range(1, 14):
        disk = FailingDisk(at, errno.ENOSPC)
        try:
            opened = OpenDocument.open(path, places, disk=disk)
        except InputRefused:
            assert at == 1
            continue
        before, ours = words_in(path), retyped(FIRST, f"try {at}")
        try:
            opened.save(ours)
        except Unconfirmed:
            assert words_in(path) == f"try {at}"
            assert opened.is_dirty(ours)
        except CannotWrite:
            assert words_in(path) == before
            assert opened.is_dirty(ours)
        result = opened.save(retyped(ours, f"again {at}"))
        assert isinstance(result, Saved)
        assert words_in(path) == f"again {at}"
        opened.close()


def test_what_was_typed_before_a_kill_is_offered_and_gone_on_with(places: Places, path: Path):
    create(path, FIRST, places)

    def work() -> OpenDocument:
        opened = OpenDocument.open(path, places)
        opened.record(retyped(FIRST, "typed"))
        return opened

    with alive(work):
        assert recoverable(places) == []
    (recovery,) = recoverable(places)
    assert (recovery.path, recovery.behind, recovery.last_text) == (path, False, "typed")
    opened, statement = OpenDocument.recover(recovery, places)
    assert words_of(statement) == "typed"
    assert opened.is_dirty(statement)
    assert words_in(path) == "first"
    # It is kept until it is saved, or the writer wants none of it.
    opened.close()
    (recovery,) = recoverable(places)
    opened, statement = OpenDocument.recover(recovery, places)
    assert isinstance(opened.save(statement), Saved)
    opened.close()
    assert recoverable(places) == []
    assert words_in(path) == "typed"


def test_a_recovery_never_overwrites_what_came_later(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    opened.record(retyped(FIRST, "typed"))
    opened.close()
    later = OpenDocument.open(path, places)
    later.save(retyped(FIRST, "later"))
    later.close()
    (recovery,) = recoverable(places)
    assert recovery.behind
    begun, statement = OpenDocument.recover(recovery, places)
    assert begun.path is None
    assert words_of(statement) == "typed"
    assert words_in(path) == "later"


def test_a_statement_never_saved_is_recovered_too(places: Places):
    begun = OpenDocument.new(FIRST, places)
    begun.record(retyped(FIRST, "never saved"))
    begun.close()
    (recovery,) = recoverable(places)
    again, statement = OpenDocument.recover(recovery, places)
    assert (again.path, words_of(statement)) == (None, "never saved")
    again.close(discard=True)
    assert recoverable(places) == []


def test_a_recovery_is_forgotten_only_when_told(places: Places):
    begun = OpenDocument.new(FIRST, places)
    begun.record(retyped(FIRST, "unwanted"))
    begun.close()
    for _ in range(2):
        (recovery,) = recoverable(places)
    forget_recovery(recovery)
    assert recoverable(places) == []


def test_typing_goes_on_during_saves_in_any_order(places: Places, path: Path):
    create(path, FIRST, places)
    opened = OpenDocument.open(path, places)
    with ThreadPoolExecutor(4) as threads:
        saves, last = [], ""
        for number in range(60):
            last = f"typed {number}"
            statement = retyped(FIRST, last)
            opened.record(statement)
            if number % 10 == 5:
                saves.append(threads.submit(opened.save, statement))
        assert all(isinstance(save.result(), Saved) for save in saves)
    opened.close()
    (recovery,) = recoverable(places)
    assert words_of(recovery.document.statement) == last
    assert words_in(path).startswith("typed ")


def test_create_replaces_a_statement_but_keeps_it_and_no_other_file(places: Places, path: Path):
    create(path, FIRST, places)
    create(path, retyped(FIRST, "second"), places)
    assert words_in(path) == "second"
    assert len(earlier_generations(path, places)) == 2
    letter = path.with_name("letter.txt")
    letter.write_text("A letter.")
    with pytest.raises(CannotWrite):
        create(letter, FIRST, places)
    assert letter.read_text() == "A letter."
    with pytest.raises(CannotWrite, match="folder is gone"):
        create(path.parent / "none" / "a.drafter", FIRST, places)


@pytest.mark.expects_log
def test_the_log_holds_no_text_name_or_path(places: Places, path: Path, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    secret = path.with_name("Secret name.drafter")
    create(secret, statement_of("Secret words"), places)
    opened = OpenDocument.open(secret, places, disk=FailingDisk(4, errno.EIO))
    with pytest.raises(CannotWrite):
        opened.save(statement_of("Secret words too"))
    opened.close()
    secret.write_bytes(b"Secret damage")
    with pytest.raises(InputRefused):
        OpenDocument.open(secret, places)
    assert not [record for record in caplog.records if "Secret" in record.getMessage()]


def test_a_newer_file_is_opened_read_only(places: Places, path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("drafter.storage.container.FORMAT", 4)
    create(path, FIRST, places)
    monkeypatch.undo()
    opened = OpenDocument.open(path, places)
    assert opened.read_only
    assert "newer version" in opened.reason
    assert opened.document.statement == FIRST
    with pytest.raises(CannotWrite):
        opened.save(replace(FIRST, date="2025-01-01"))
