"""Taking a file into a statement, and out of it again by the writer's own wish."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from drafter.desk import attachments
from drafter.desk.attachments import (
    OPENED,
    OpenedCopies,
    attach,
    clear_left_over,
    save_attachment,
    why_not_opened,
)
from drafter.desk.documents import OpenDocument, recoverable
from drafter.desk.files import read, verify
from drafter.desk.sources import ClaimState, cited, claims_of, verified
from drafter.desk.unnamed import named_places
from drafter.model.attachments import MOST_BYTES, Attachment
from drafter.model.errors import CannotWrite, InputRefused
from drafter.model.source_edits import add_sources, change_source
from drafter.model.sources import Source
from drafter.places import Places
from tests.storage.statements import retyped, statement_of

FILE = b"%PDF-1.7 what the court wrote" * 1000
STATEMENT = statement_of("On 4 May 2031 the police raided three ferries.")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    home = tmp_path / "home"
    return Places(home / "config", home / "data", home / "state", home / "cache")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "raid\u202efdp.pdf"
    path.write_bytes(FILE)
    return path


@pytest.fixture
def opened(places: Places, tmp_path: Path) -> OpenDocument:
    document = OpenDocument.new(STATEMENT, places)
    document.save_as(STATEMENT, tmp_path / "river.drafter")
    return document


def with_file(attached: Attachment | None) -> Source:
    return Source("Record", attached=attached, id="source000001")


def test_a_file_goes_with_the_statement_through_file_kill_and_undo(
    opened: OpenDocument, picture: Path, places: Places
):
    path = opened.path
    assert path is not None
    attached = attach(opened, STATEMENT, picture)
    assert (attached.name, attached.size) == ("raid fdp.pdf", len(FILE))
    picture.unlink()
    named = add_sources(STATEMENT, (with_file(attached),))
    opened.record(named)
    # As a killed process does: what it held goes, what it wrote stays.
    opened.close()
    (found,) = recoverable(places)
    again, typed = OpenDocument.recover(found, places)
    again.save(typed)
    assert again.files == {attached.digest: FILE}
    without = change_source(typed, with_file(None))
    again.save(without)
    assert FILE not in path.read_bytes()
    # Undo: what is named again is in the file again.
    again.save(typed)
    again.close()
    assert path.read_bytes().count(FILE) == 1
    assert verify(path) == ()


def test_a_copy_has_neither_file_nor_name(opened: OpenDocument, picture: Path, tmp_path: Path):
    named = add_sources(STATEMENT, (with_file(attach(opened, STATEMENT, picture)),))
    copy = tmp_path / "copy.drafter"
    opened.save_copy(named, copy)
    assert FILE not in copy.read_bytes()
    assert [one.attached for one in read(copy).statement.sources] == [None]
    opened.close()


def test_what_a_damaged_file_lost_comes_from_the_backups(opened: OpenDocument, picture: Path, places: Places):
    path = opened.path
    assert path is not None
    attached = attach(opened, STATEMENT, picture)
    opened.save(add_sources(STATEMENT, (with_file(attached),)))
    opened.close()
    data = bytearray(path.read_bytes())
    data[data.index(FILE) + 40] ^= 1
    path.write_bytes(data)
    again = OpenDocument.open(path, places)
    assert again.files == {attached.digest: FILE}
    assert "missing" not in again.notice
    again.save(retyped(again.document.statement, "Later."))
    again.close()
    assert path.read_bytes().count(FILE) == 1
    kept = next((places.data / "backups").rglob(attached.digest))
    kept.unlink()
    data = bytearray(path.read_bytes())
    data[data.index(FILE) + 40] ^= 1
    path.write_bytes(data)
    lost = OpenDocument.open(path, places)
    assert not lost.read_only
    assert "missing" in lost.notice
    lost.close()


def test_a_file_that_was_missing_is_saved_when_it_is_given_again(
    opened: OpenDocument, picture: Path, places: Places
):
    path = opened.path
    assert path is not None
    named = add_sources(STATEMENT, (with_file(attach(opened, STATEMENT, picture)),))
    opened.save(named)
    opened.close()
    data = bytearray(path.read_bytes())
    data[data.index(FILE) + 40] ^= 1
    path.write_bytes(data)
    shutil.rmtree(places.data / "backups")
    lost = OpenDocument.open(path, places)
    assert (lost.is_dirty(named), lost.mends) == (False, False)
    again = add_sources(STATEMENT, (with_file(attach(lost, named, picture)),))
    assert (lost.is_dirty(again), lost.mends) == (True, True)
    # Killed before it was saved: it stands beside the journal, and is offered although no word differs.
    lost.record(again)
    lost.close()
    (found,) = recoverable(places)
    kept, typed = OpenDocument.recover(found, places)
    kept.save(typed)
    assert not kept.is_dirty(typed)
    assert not kept.mends
    kept.close()
    assert verify(path) == ()
    assert recoverable(places) == []


@pytest.mark.parametrize("where", ["in the changed file", "in the backups", "nowhere"])
def test_what_is_recovered_beside_its_file_has_the_kept_files_too(
    opened: OpenDocument, picture: Path, places: Places, where: str
):
    path = opened.path
    assert path is not None
    attached = attach(opened, STATEMENT, picture)
    named = add_sources(STATEMENT, (with_file(attached),))
    opened.save(named)
    opened.record(retyped(named, "Typed before the kill."))
    opened.close()
    if where == "in the changed file":
        shutil.rmtree(places.data / "backups")
        other = OpenDocument.open(path, places)
        other.save(retyped(named, "Written elsewhere."))
        other.close()
        shutil.rmtree(places.data / "backups")
    else:
        path.unlink()
        if where == "nowhere":
            shutil.rmtree(places.data / "backups")
    (found,) = recoverable(places)
    assert found.behind
    again, _ = OpenDocument.recover(found, places)
    assert again.files == ({} if where == "nowhere" else {attached.digest: FILE})
    assert ("missing" in again.notice) is (where == "nowhere")
    again.close()


def test_what_is_too_large_empty_or_no_file_is_refused(opened: OpenDocument, tmp_path: Path):
    path = tmp_path / "large.pdf"
    path.write_bytes(b"%PDF-" + bytes(MOST_BYTES))
    with pytest.raises(InputRefused, match="at most 20 MB"):
        attach(opened, STATEMENT, path)
    path.write_bytes(b"")
    with pytest.raises(InputRefused, match="empty"):
        attach(opened, STATEMENT, path)
    for hostile in (tmp_path, tmp_path / "gone.pdf"):
        with pytest.raises(InputRefused, match="could not be read"):
            attach(opened, STATEMENT, hostile)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.pdf")
        with pytest.raises(InputRefused, match="no ordinary file"):
            attach(opened, STATEMENT, tmp_path / "pipe.pdf")
    named = add_sources(
        STATEMENT, [Source(attached=Attachment("a", 19_000_000, f"{place}" * 64)) for place in range(2)]
    )
    path.write_bytes(bytes(3_000_000))
    with pytest.raises(InputRefused, match="40 MB together"):
        attach(opened, named, path)
    assert opened.files == {}
    opened.close()


@pytest.mark.parametrize("said", [-(10**9), 10**30])
def test_what_a_source_says_of_its_files_size_changes_no_limit(
    opened: OpenDocument, tmp_path: Path, said: int
):
    path = tmp_path / "page.pdf"
    statement = STATEMENT
    for place in range(2):
        path.write_bytes(bytes([place]) * 15_000_000)
        lied = replace(attach(opened, statement, path), size=said)
        statement = add_sources(statement, (Source(f"Page {place}", attached=lied),))
    path.write_bytes(b"2" * 9_000_000)
    assert attach(opened, statement, path).size == 9_000_000
    path.write_bytes(b"3" * 11_000_000)
    with pytest.raises(InputRefused, match="40 MB together"):
        attach(opened, statement, path)
    opened.close()


def test_a_copy_for_another_program_is_the_writers_alone_and_goes(places: Places, tmp_path: Path):
    copies = OpenedCopies(places)
    attached = Attachment("raid.pdf", len(FILE), "0" * 64)
    path = copies.put(attached, FILE)
    assert path.name == "raid.pdf"
    assert path.read_bytes() == FILE
    assert path.stat().st_mode & 0o777 == 0o400
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert copies.put(attached, FILE) == path
    # Another instance that starts meanwhile leaves it alone.
    clear_left_over(places)
    assert path.exists()
    copies.close()
    assert list((places.state / OPENED).iterdir()) == []
    killed = OpenedCopies(places)
    left = killed.put(attached, FILE)
    os.close(killed._lock)
    clear_left_over(places)
    assert not left.exists()
    assert list((places.state / OPENED).iterdir()) == []
    half_gone = OpenedCopies(places)
    left = half_gone.put(attached, FILE)
    os.close(half_gone._lock)
    (left.parent.parent / "lock").unlink()
    clear_left_over(places)
    assert not left.exists()


def test_copies_go_too_where_the_folder_knows_no_locks(places: Places, monkeypatch: pytest.MonkeyPatch):
    def no_locks(_handle: int) -> bool:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(attachments, "lock_handle", no_locks)
    copies = OpenedCopies(places)
    left = [copies.put(Attachment(name, len(FILE), name * 64), FILE) for name in "ab"]
    clear_left_over(places)
    assert not any(path.exists() for path in left)


@pytest.mark.parametrize(
    ("name", "data", "opens"),
    [
        ("raid.pdf", FILE, True),
        ("raid.PNG", b"\x89PNG\r\n\x1a\n", True),
        ("raid.pdf", b"MZ\x90\0 a program", False),
        ("raid.exe", b"MZ\x90\0 a program", False),
        ("raid.desktop", b"[Desktop Entry]", False),
        ("raid.html", b"<html>", False),
        ("raid.docm", b"PK", False),
        ("raid.svg", b"<svg>", False),
        ("raid", FILE, False),
    ],
)
def test_only_what_is_merely_shown_is_given_to_another_program(name: str, data: bytes, opens: bool):
    assert (why_not_opened(Attachment(name, len(data), ""), data) == "") is opens


def test_a_copy_is_saved_where_the_writer_says(tmp_path: Path):
    save_attachment(FILE, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == FILE
    with pytest.raises(CannotWrite, match="not saved"):
        save_attachment(FILE, tmp_path / "gone" / "copy.pdf")


def test_a_file_in_another_ones_place_is_to_be_verified_again():
    block = STATEMENT.primary.sections[0].blocks[0]
    first = with_file(Attachment("a.pdf", 1, "0" * 64))
    statement, claim = cited(STATEMENT, block.id, 3, 3, [first])
    statement = verified(statement, claim, "the coordinator", "2031-05-05")

    def state(source: Source) -> ClaimState:
        (row,) = claims_of(change_source(statement, source))
        return row.state

    assert state(first) is ClaimState.VERIFIED
    assert state(with_file(Attachment("renamed.pdf", 1, "0" * 64))) is ClaimState.VERIFIED
    assert state(with_file(Attachment("a.pdf", 1, "1" * 64))) is ClaimState.EDITED
    assert state(with_file(None)) is ClaimState.EDITED


@pytest.mark.parametrize("name", ["Interview Ada Brook.pdf", "2031_Ada_Brook_interview.pdf"])
def test_a_name_that_must_not_be_named_is_found_in_a_files_name(name: str):
    kept = with_file(Attachment(name, 1, "0" * 64))
    statement = add_sources(STATEMENT, (replace(kept, title="Interview"),))
    (found,) = named_places(statement, ["Ada Brook"])
    assert found.text.replace("_", " ") == "Ada Brook"


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("https://press.example/people/Ada_Brook", "Ada_Brook"),
        ("https://press.example/people/Ada%20Brook?p=1", "Ada%20Brook"),
        ("https://press.example/%D0%90%D0%B4%D0%B0_%D0%91%D1%80%D1%83%D0%BA", None),
        ("https://press.example/%FF%FE%D0%90%D0%B4%D0%B0_%D0%91%D1%80%D1%83%D0%BA", None),
    ],
)
def test_a_name_that_must_not_be_named_is_found_in_an_address(address: str, text: str | None):
    statement = add_sources(STATEMENT, (Source("Record", address=address),))
    (found,) = named_places(statement, ["Ada Brook", "Ада Брук"])
    assert text is None or found.text == text
    assert address[found.start :].startswith(found.text)
    assert 0 <= found.start < found.end <= len(address)
