from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from drafter.model.document import Document
from drafter.model.errors import CannotWrite
from drafter.places import Places
from drafter.storage.journal import MAGIC, Journal
from drafter.storage.recovery import Recovery, find_recoverable, forget, read_journal
from drafter.storage.saving import NOTHING, Saved, write_file
from tests.storage.faults import FailingDisk, Killed, alive, run_and_kill
from tests.storage.statements import retyped, statement_of, words_of

BEGUN = Document(statement_of("begun", paragraphs=20), id="document0001")


def typed(words: str) -> Document:
    return replace(BEGUN, statement=retyped(BEGUN.statement, words))


def journals(places: Places) -> list[Path]:
    folder = places.state / "journal"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def recovered(places: Places) -> list[str]:
    return [words_of(one.document.statement) for one in find_recoverable(places)]


def begun(places: Places, path: Path | None = None) -> Journal:
    journal = Journal(places)
    journal.begin(BEGUN, path)
    return journal


def test_what_was_recorded_is_found_once_its_writer_is_gone(places: Places):
    journal = begun(places)
    for words in ("o", "on", "one", "one two"):
        journal.record(typed(words))
    assert find_recoverable(places) == []
    journal.close()
    (found,) = find_recoverable(places)
    assert found.document == typed("one two")
    assert (found.path, found.behind) == (None, False)
    assert len(journals(places)) == 1
    assert recovered(places) == ["one two"]
    forget(found.journals)
    assert journals(places) == []


def test_nothing_is_written_before_something_is_typed(places: Places):
    journal = begun(places)
    journal.record(BEGUN)
    assert journals(places) == []
    journal.record(typed("one"))
    (path,) = journals(places)
    length = path.stat().st_size
    journal.record(typed("one"))
    assert path.stat().st_size == length
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_a_record_is_far_smaller_than_the_file(places: Places):
    big = Document(statement_of("big", paragraphs=2000), id="document0001")
    journal = Journal(places)
    journal.begin(big, None)
    journal.record(replace(big, statement=retyped(big.statement, "first")))
    (path,) = journals(places)
    whole = path.stat().st_size
    for words in ("second", "third"):
        journal.record(replace(big, statement=retyped(big.statement, words)))
    assert path.stat().st_size - whole < 600


def test_another_process_that_types_is_left_alone(places: Places):
    def work() -> Journal:
        journal = begun(places)
        journal.record(typed("over there"))
        return journal

    with alive(work):
        assert find_recoverable(places) == []
        assert len(journals(places)) == 1
    assert recovered(places) == ["over there"]


def test_a_journal_of_what_the_file_holds_is_let_go(places: Places, tmp_path: Path):
    path = tmp_path / "a.drafter"
    journal = begun(places, path)
    journal.record(typed("saved"))
    journal.close()
    saved = write_file(path, typed("saved"), known=NOTHING, generation=0)
    assert isinstance(saved, Saved)
    assert find_recoverable(places) == []
    assert journals(places) == []


def one_recovery(places: Places) -> Recovery:
    (found,) = find_recoverable(places)
    return found


def test_it_is_said_whether_the_file_went_on_without_it(places: Places, tmp_path: Path):
    path = tmp_path / "a.drafter"
    saved = write_file(path, BEGUN, known=NOTHING, generation=0)
    assert isinstance(saved, Saved)
    journal = Journal(places)
    journal.begin(BEGUN, path, saved.generation, saved.digest)
    journal.record(typed("typed"))
    journal.close()
    assert not one_recovery(places).behind
    assert one_recovery(places).last_text == "typed"
    write_file(path, typed("theirs"), known={saved.digest}, generation=1)
    assert one_recovery(places).behind
    path.unlink()
    assert one_recovery(places).behind


def test_a_save_lets_go_of_what_it_holds_and_keeps_what_came_later(places: Places, tmp_path: Path):
    journal = begun(places)
    one = typed("one")
    journal.record(one)
    journal.record(typed("two"))
    # However late a save of the first gets done, it is not one of the second.
    journal.begin(one, tmp_path / "a.drafter", 1, "digest", journal.recorded(one))
    journal.close()
    found = one_recovery(places)
    assert words_of(found.document.statement) == "two"
    assert found.path == tmp_path / "a.drafter"


def test_a_save_of_more_than_was_recorded_leaves_nothing_older_behind(places: Places, tmp_path: Path):
    journal = begun(places)
    journal.record(typed("one"))
    more = typed("one two")
    journal.begin(more, tmp_path / "a.drafter", 1, "digest", journal.recorded(more))
    assert journals(places) == []
    journal.record(typed("one two three"))
    journal.close()
    assert recovered(places) == ["one two three"]


def whole_journal(places: Places) -> tuple[bytes, list[int]]:
    """The bytes of a journal of four records, and where each ends."""
    journal = begun(places)
    ends = []
    for words in ("one", "two", "three", "four"):
        journal.record(typed(words))
        ends.append(journals(places)[0].stat().st_size)
    data = journals(places)[0].read_bytes()
    journal.forget()
    journal.close()
    return data, ends


def test_however_the_end_is_torn_off_all_whole_records_are_read(places: Places):
    data, ends = whole_journal(places)
    words = ["one", "two", "three", "four"]
    for length in range(len(data)):
        read = read_journal(data[:length])
        whole = sum(end <= length for end in ends)
        if whole:
            assert read is not None
            assert words_of(read.document.statement) == words[whole - 1]
            assert read.torn == (length not in ends)
        else:
            assert read is None


def test_whatever_byte_is_flipped_what_is_read_was_once_typed(places: Places):
    data, ends = whole_journal(places)
    bits = Random(5)
    words = ["one", "two", "three", "four"]
    for place in range(len(data)):
        hurt = bytearray(data)
        hurt[place] ^= 1 << bits.randrange(8)
        read = read_journal(bytes(hurt))
        before = sum(end <= place for end in ends)
        if before:
            assert read is not None
            assert read.torn
            assert words_of(read.document.statement) == words[before - 1]
        else:
            assert read is None


def test_a_damaged_journal_is_set_aside_and_one_never_begun_removed(places: Places):
    journal = begun(places)
    journal.record(typed("one"))
    journal.close()
    (path,) = journals(places)
    data = path.read_bytes()
    path.write_bytes(data[:60])
    assert find_recoverable(places) == []
    assert journals(places) == []
    hurt = bytearray(data)
    hurt[len(data) // 2] ^= 1
    path.write_bytes(hurt)
    assert find_recoverable(places) == []
    assert [one.name for one in journals(places)] == [path.name + ".damaged"]
    assert read_journal(b"") is None
    assert read_journal(MAGIC) is None


def test_whatever_operation_fails_is_told_and_the_next_record_holds_all(places: Places):
    fired = set()
    for number in (errno.EIO, errno.ENOSPC):
        for at in range(1, 11):
            disk = FailingDisk(at, number)
            journal = Journal(places, disk)
            journal.begin(BEGUN, None)
            acknowledged = ""
            for words in ("one", "one two", "one two three"):
                try:
                    journal.record(typed(words))
                except CannotWrite:
                    assert recovered_after_kill(places) in ("", acknowledged, words)
                else:
                    acknowledged = words
            fired.add(disk.fired)
            journal.record(typed("the end"))
            journal.close()
            assert recovered(places) == ["the end"]
            for path in journals(places):
                path.unlink()
    assert {"create", "write", "sync", "sync_folder", "seek"} <= fired


def test_after_a_failed_sync_nothing_more_is_trusted_to_that_file(places: Places):
    journal = Journal(places, FailingDisk(7, errno.EIO))
    journal.begin(BEGUN, None)
    journal.record(typed("one"))
    (before,) = journals(places)
    with pytest.raises(CannotWrite):
        journal.record(typed("one two"))
    journal.record(typed("one two three"))
    (after,) = journals(places)
    assert after != before
    journal.close()
    assert recovered(places) == ["one two three"]


def recovered_after_kill(places: Places) -> str:
    """What another process would read, were this one killed now."""
    reads = [read for path in journals(places) if (read := read_journal(path.read_bytes()))]
    reads.sort(key=lambda read: read.head.part)
    return words_of(reads[-1].document.statement) if reads else ""


def test_killed_at_whatever_operation_the_acknowledged_records_are_there(places: Places):
    operations = 0
    for at in range(1, 60):
        disk = FailingDisk(at, 0)
        journal = Journal(places, disk)
        acknowledged, trying = "", ""
        try:
            journal.begin(BEGUN, None)
            for trying in ("one", "one two", "one two three"):
                journal.record(typed(trying))
                acknowledged = trying
            journal.begin(typed("one"), None, 1, "", 1)
            journal.record(typed("the end"))
            acknowledged = "the end"
        except Killed:
            operations += 1
        else:
            assert not disk.fired
        trying = trying if acknowledged != "one two three" else "the end"
        found = recovered_after_kill(places)
        assert found in (acknowledged, trying)
        for path in journals(places):
            path.unlink()
        _close_all(journal)
    assert operations > 10


def _close_all(journal: Journal) -> None:
    if journal._handle >= 0:
        os.close(journal._handle)


def test_a_grown_journal_is_begun_anew(places: Places, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("drafter.storage.journal._GROWTH_BYTES", 10_000)
    journal = begun(places)
    sizes = []
    for number in range(400):
        journal.record(typed(f"words {number}" + "x" * (number % 90)))
        (path,) = journals(places)
        sizes.append(path.stat().st_size)
    assert max(sizes) < 40_000
    journal.close()
    assert recovered(places) == ["words 399" + "x" * (399 % 90)]


def test_killed_while_typing_nothing_acknowledged_is_lost(places: Places):
    moments = Random(17)
    trials = int(os.environ.get("DRAFTER_KILLS", "60"))
    kills = most = 0
    for _ in range(trials):

        def work(acknowledge: object) -> None:
            assert callable(acknowledge)
            journal = begun(places)
            for number in range(1, 100_000):
                journal.record(typed(str(number)))
                acknowledge(number)

        acknowledged, killed = run_and_kill(work, moments.randrange(4), moments.uniform(0.0005, 0.01))
        kills += killed
        last = acknowledged[-1] if acknowledged else 0
        most = max(most, last)
        found = find_recoverable(places)
        if found:
            (one,) = found
            assert int(words_of(one.document.statement)) in (last, last + 1)
            forget(one.journals)
        else:
            assert last == 0
        assert journals(places) == []
    assert kills == trials
    assert most > 1
