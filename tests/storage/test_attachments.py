"""Files kept with sources: in the document's file, in its backups and beside its journal."""

from __future__ import annotations

import io
import os
import time
import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from drafter.model.attachments import Attachment
from drafter.model.document import Document
from drafter.model.errors import DrafterError, InputRefused
from drafter.model.history import Reason, Revision
from drafter.model.source_edits import add_sources, change_source
from drafter.model.sources import Source
from drafter.places import Places
from drafter.storage.attachments import files_named, folder_name
from drafter.storage.backups import Backups
from drafter.storage.container import RESEALED, UNKNOWN, pack, unpack
from drafter.storage.history import with_revision
from drafter.storage.journal import FILE_SUFFIX, Journal
from drafter.storage.recovery import find_recoverable, forget, recovered_files
from drafter.storage.saving import ANYTHING, Saved, write_file
from drafter.storage.verifying import verify_file
from tests.storage.statements import retyped, statement_of
from tests.storage.test_container import members_of, rezipped

FILE = b"%PDF-1.7 what the court wrote" * 1000
OTHER = b"\x89PNG another" * 500


def attached(data: bytes, name: str = "court.pdf") -> Attachment:
    return Attachment(name, len(data), sha256(data).hexdigest())


def document(*kept: bytes) -> Document:
    sources = [Source(f"Source {place}", attached=attached(data)) for place, data in enumerate(kept)]
    return Document(add_sources(statement_of("Words of the lede."), sources), id="document0001")


def files(*kept: bytes) -> dict[str, bytes]:
    return {sha256(data).hexdigest(): data for data in kept}


def test_a_kept_file_comes_back_as_it_was_and_stands_there_once():
    made = document(FILE, FILE, OTHER)
    packed = pack(made, 3, files=files(FILE, OTHER, b"named by nothing"))
    assert packed.data.count(FILE) == 1
    assert b"named by nothing" not in packed.data
    loaded = unpack(packed.data)
    assert (loaded.document, loaded.files, loaded.missing) == (made, files(FILE, OTHER), ())
    assert (loaded.notice, loaded.read_only) == ("", False)
    assert loaded.content == packed.content == pack(made, 4).content
    assert packed == pack(made, 3, files=files(OTHER, FILE))


def test_of_a_version_in_the_history_the_file_is_kept_too():
    made = document(FILE)
    about = Revision("2031-05-04T10:00:00+00:00", Reason.NAMED, made.statement, name="one")
    kept = with_revision(made.history, made.statement, about)
    without = change_source(made.statement, replace(made.statement.sources[0], attached=None))
    later = replace(made, statement=without, history=kept)
    assert unpack(pack(later, 4, files=files(FILE)).data).files == files(FILE)
    assert unpack(pack(replace(later, history=made.history), 4, files=files(FILE)).data).files == {}


def test_a_file_that_is_broken_or_missing_is_told_and_takes_nothing_else_with_it(tmp_path: Path):
    made = document(FILE, OTHER)
    data = bytearray(pack(made, 3, files=files(FILE, OTHER)).data)
    data[data.index(FILE) + 7] ^= 1
    gone = members_of(pack(made, 3, files=files(FILE, OTHER)).data)
    del gone[folder_name(attached(FILE).digest)]
    # The part's own head says that its bytes begin behind the end of the file.
    beyond = bytearray(pack(made, 3, files=files(FILE, OTHER)).data)
    beyond[beyond.index(FILE) - len(folder_name("")) - 64 - 1] = 0xFF
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, part in gone.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    for hurt in (bytes(data), bytes(beyond), buffer.getvalue()):
        loaded = unpack(hurt)
        assert (loaded.document, loaded.files) == (made, files(OTHER))
        assert loaded.missing == (attached(FILE).digest,)
        assert (loaded.read_only, loaded.notice) == (False, RESEALED)
        path = tmp_path / "hurt.drafter"
        path.write_bytes(hurt)
        assert "kept-file" in {finding.code for finding in verify_file(path)}


def test_a_file_under_another_digest_than_its_own_is_not_taken():
    members = members_of(pack(document(FILE), 3, files=files(FILE)).data)
    members[folder_name(attached(FILE).digest)] = OTHER
    loaded = unpack(rezipped(members))
    assert (loaded.files, loaded.missing) == ({}, (attached(FILE).digest,))


def test_a_file_that_no_source_names_is_not_lost_by_saving():
    members = members_of(pack(document(FILE), 3, files=files(FILE)).data)
    members[folder_name(attached(OTHER).digest)] = OTHER
    loaded = unpack(rezipped(members))
    assert (loaded.read_only, loaded.reason) == (True, UNKNOWN)


def test_what_a_source_calls_a_digest_names_no_part_unless_it_is_one():
    source = Source("Trap", attached=Attachment("a", 1, "../../statement.json"))
    made = Document(add_sources(statement_of("w"), (source,)), id="document0001")
    assert files_named(made) == {}
    loaded = unpack(pack(made, 1, files={"../../statement.json": b"x"}).data)
    assert (loaded.document, loaded.files, loaded.missing) == (made, {}, ())


def test_more_than_a_file_can_hold_is_refused_before_it_is_written():
    large = [bytes([number]) * 26_000_000 for number in range(4)]
    with pytest.raises(DrafterError, match="kept with the sources are too large"):
        pack(document(*large), 1, files=files(*large))


def test_deflated_bombs_are_refused_among_kept_files_as_anywhere():
    members = members_of(pack(document(FILE), 3, files=files(FILE)).data)
    members[folder_name(attached(FILE).digest)] = b"\0" * 60_000_000
    with pytest.raises(InputRefused):
        unpack(rezipped(members, zipfile.ZIP_DEFLATED))


def saved(path: Path, made: Document, kept: dict[str, bytes], backups: Backups, now: float) -> Saved:
    result = write_file(
        path, made, known=ANYTHING, generation=0, backups=backups, files=kept, clock=lambda: now
    )
    assert isinstance(result, Saved)
    return result


def test_backups_have_a_kept_file_once_for_all_generations_and_let_it_go_with_the_last(
    places: Places, tmp_path: Path
):
    backups, path = Backups(places), tmp_path / "river.drafter"
    made = document(FILE)
    hour = 3600.0
    for number in range(5):
        typed = replace(made, statement=retyped(made.statement, f"Words {number}."))
        saved(path, typed, files(FILE), backups, 1_700_000_000 + number)
    folder = backups.folder / made.id
    assert sum(one.read_bytes().count(FILE) for one in folder.rglob("*") if one.is_file()) == 1
    newest = backups.of(made.id)[0]
    assert backups.read(newest).files == files(FILE)
    assert (backups.read(newest).missing, backups.read(newest).notice) == ((), "")
    # A kill came while it was written.
    half = folder / "files" / ".0123456789ab.tmp"
    half.write_bytes(FILE)
    _made_old(half)
    without = replace(made, statement=add_sources(statement_of("none"), (Source("Bare"),)))
    for one in backups.of(made.id):
        os.utime(one.path, (1_600_000_000, 1_600_000_000))
    for number in range(12):
        typed = replace(without, statement=retyped(without.statement, f"Later {number}."))
        saved(path, typed, {}, backups, 1_700_000_000 + 400 * 24 * hour + number)
    assert list((folder / "files").iterdir()) == []


def test_what_a_file_lost_comes_from_the_backups(places: Places, tmp_path: Path):
    backups = Backups(places)
    made = document(FILE)
    saved(tmp_path / "river.drafter", made, files(FILE), backups, 1.0)
    digest = attached(FILE).digest
    assert backups.files(made.id, [digest, attached(OTHER).digest]) == files(FILE)
    kept = backups.folder / made.id / "files" / digest
    kept.write_bytes(OTHER)
    assert backups.files(made.id, [digest]) == {}
    assert backups.read(backups.of(made.id)[0]).missing == (digest,)


def beside(places: Places) -> list[Path]:
    return sorted((places.state / "journal").glob(f"*{FILE_SUFFIX}"))


def test_the_journal_writes_a_kept_file_once_and_before_what_names_it(places: Places):
    journal = Journal(places)
    begun = document()
    journal.begin(begun, None)
    named = document(FILE)
    journal.record(named, files(FILE))
    (kept,) = beside(places)
    assert kept.read_bytes() == FILE
    assert kept.stat().st_mode & 0o777 == 0o600
    (path,) = (places.state / "journal").glob("*.journal")
    before = path.stat().st_size
    when = kept.stat().st_mtime_ns
    for number in range(5):
        typed = replace(named, statement=retyped(named.statement, f"Words {number}."))
        journal.record(typed, files(FILE))
    assert path.stat().st_size - before < len(FILE) / 10
    assert beside(places) == [kept]
    assert kept.stat().st_mtime_ns == when
    journal.close()
    (found,) = find_recoverable(places)
    assert recovered_files(found, Backups(places), {}) == files(FILE)
    kept.write_bytes(OTHER)
    assert recovered_files(found, Backups(places), {}) == {}
    forget(found.journals)
    assert list((places.state / "journal").iterdir()) == []


def test_after_a_save_nothing_stays_beside_the_journal(places: Places, tmp_path: Path):
    path = tmp_path / "river.drafter"
    journal, named = Journal(places), document(FILE)
    journal.begin(document(), None)
    journal.record(named, files(FILE))
    write_file(path, named, known=ANYTHING, generation=0, files=files(FILE))
    journal.begin(named, path, 1, "", journal.recorded(named))
    assert beside(places) == []
    # What the file holds already is not written again.
    journal.record(replace(named, statement=retyped(named.statement, "More.")), files(FILE))
    assert beside(places) == []


def test_a_file_whose_journal_was_never_begun_goes_in_the_end(places: Places):
    folder = places.make(places.make(places.state) / "journal")
    alone = folder / f"abcdefgh0123-{attached(FILE).digest}{FILE_SUFFIX}"
    half = folder / f".{alone.name[:80]}-0123456789ab.tmp"
    for path in (alone, half):
        path.write_bytes(FILE)
    find_recoverable(places)
    assert alone.exists()
    assert half.exists()
    for path in (alone, half):
        _made_old(path)
    find_recoverable(places)
    assert list(folder.iterdir()) == []


def _made_old(path: Path) -> None:
    before = time.time() - 2 * 86_400
    os.utime(path, (before, before))


def test_where_no_paragraph_differs_a_recovery_shows_the_source(places: Places, tmp_path: Path):
    path = tmp_path / "river.drafter"
    begun = document()
    result = write_file(path, begun, known=ANYTHING, generation=0)
    assert isinstance(result, Saved)
    journal = Journal(places)
    journal.begin(begun, path, result.generation, result.digest)
    half = add_sources(begun.statement, (Source("Record of the ra"),))
    journal.record(replace(begun, statement=half))
    journal.close()
    (found,) = find_recoverable(places)
    assert found.last_text == "Record of the ra"
