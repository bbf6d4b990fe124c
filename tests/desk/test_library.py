"""The library: the statements in the writer's folders, whatever becomes of files, folders and the index."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from drafter.desk.documents import OpenDocument
from drafter.desk.files import create
from drafter.desk.library import (
    IndexTrouble,
    Library,
    Order,
    State,
    change_folders,
    folders_of,
)
from drafter.desk.settings import change_settings, read_settings, with_recent
from drafter.model.errors import InputRefused, UnknownName
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, Marks, Run, plain_block
from drafter.places import Places, documents_folder
from drafter.signoff.fingerprint import fingerprint
from drafter.storage.disk import SystemDisk
from tests.strategies import statements

INDEX = "library.sqlite"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def places(home: Path) -> Places:
    return Places.of_user()


@pytest.fixture
def folder(home: Path, places: Places) -> Path:
    """A folder that the writer named."""
    made = home / "statements"
    made.mkdir()
    change_folders(places, add=[made])
    return made


def a_statement(title: str, *paragraphs: str, **changes: object) -> Statement:
    sections = (
        Section(SectionKind.HEADLINE, (plain_block(title),)),
        Section(SectionKind.BACKGROUND, tuple(map(plain_block, paragraphs))),
    )
    return replace(Statement((Edition("en", sections),)), **changes)  # type: ignore[arg-type]


def titles(library: Library, typed: str = "", state: State | None = None) -> list[str]:
    if typed:
        return [one.entry.title for one in library.search(typed, state)]
    return [one.title for one in library.entries(state, Order.TITLE)]


def words_in_index(places: Places) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(places.data.glob(f"{INDEX}*")))


def test_statements_are_found_with_what_is_known_of_them(places: Places, folder: Path):
    (folder / "2024" / "autumn").mkdir(parents=True)
    path = folder / "2024" / "autumn" / "ferry.drafter"
    create(path, a_statement("The ferry is stopped", "One two three.", brand="warm"), places)
    for number in range(300):
        (folder / f"minutes {number}.docx").write_bytes(b"")
    library = Library(places)
    done = library.refresh()
    assert (done.added, done.changed, done.removed, done.troubles, done.trouble) == (1, 0, 0, (), "")
    (entry,) = library.entries()
    assert entry.path == path
    assert entry.title == "The ferry is stopped"
    assert (entry.language, entry.state, entry.words, entry.brand) == ("en", State.DRAFT, 7, "warm")
    assert (entry.round, entry.deadline, entry.approved, entry.asked) == (0, "", 0, 0)
    assert entry.changed == pytest.approx(path.stat().st_mtime)
    assert entry.document == OpenDocument.open(path, places).document.id
    assert not library.refresh().altered
    assert [path.stat().st_mode & 0o777 for path in places.data.glob(f"{INDEX}*")] == [0o600] * 3


def test_round_deadline_and_approvals_are_those_of_the_ledger(places: Places, folder: Path):
    signed = [Signatory(name, state=state) for name, state in (
        ("A", SignatoryState.APPROVED), ("B", SignatoryState.INVITED), ("C", SignatoryState.DECLINED),
        ("D", SignatoryState.APPROVED),
    )]  # fmt: skip
    statement = a_statement("The ferry", "Words.", signatories=tuple(signed))
    edition, present = statement.primary.id, fingerprint(statement)
    at = "2026-10-01T09:00:00+00:00"

    def approval(who: Signatory, text: str) -> Entry:
        return Entry(EntryKind.APPROVAL, at, edition, text, name="N", signatory=who.id)

    entries = (
        Entry(EntryKind.ROUND, at, edition, "1-00", name="first", deadline="2026-10-05T12:00:00+00:00"),
        approval(signed[0], "1-00"),
        Entry(EntryKind.ROUND, at, edition, present, name="second", deadline="2026-10-15T18:00:00+02:00"),
        approval(signed[1], present),
        approval(signed[1], present),
        approval(signed[2], present),
        approval(signed[3], "1-00"),
    )
    create(folder / "ferry.drafter", statement, places, ledger=Ledger(entries))
    library = Library(places)
    library.refresh()
    (entry,) = library.entries()
    assert (entry.round, entry.deadline) == (2, "2026-10-15T18:00:00+02:00")
    # Those whose approval is for this text, once, of those who did not decline.
    assert (entry.approved, entry.asked) == (1, 3)
    assert entry.state is State.IN_REVIEW
    assert library.counts()[State.IN_REVIEW] == 1
    assert library.counts()[State.DRAFT] == 0
    ink = replace(statement, signatories=(replace(signed[0], state=SignatoryState.SIGNED), *signed[1:]))
    create(folder / "signing.drafter", ink, places, ledger=Ledger(entries))
    library.refresh()
    assert [one.path.name for one in library.entries(State.SIGNING)] == ["signing.drafter"]


def test_the_search_finds_words_beginnings_and_phrases_titles_first(places: Places, folder: Path):
    create(folder / "a.drafter", a_statement("Harbour", "A ferry, and again a ferry, a ferry."), places)
    create(folder / "b.drafter", a_statement("The ferry", "Nothing else."), places)
    create(folder / "c.drafter", a_statement("Паром", "Ещё один паром стоит в Łódź."), places)
    create(
        folder / "minutes of May.drafter",
        a_statement("", "No headline, and a law on foreign agents."),
        places,
    )
    library = Library(places)
    library.refresh()
    assert titles(library, "ferry") == ["The ferry", "Harbour"]
    assert titles(library, "fer") == ["The ferry", "Harbour"]
    assert titles(library, "again fer") == ["Harbour"]
    assert titles(library, "ЕЩЕ lodz") == ["Паром"]
    assert titles(library, "паром стоит") == titles(library, '"паром стоит"') == ["Паром"]
    assert titles(library, '"стоит паром"') == []
    assert titles(library, "minutes") == ["minutes of May"]
    assert titles(library, "h") == ["Harbour"]
    assert titles(library, "ferry", State.IN_REVIEW) == []
    assert titles(library, "ferry", State.DRAFT) == ["The ferry", "Harbour"]
    found = library.search("agents “foreign age")[0]
    assert found.excerpt.text == "No headline, and a law on foreign agents."
    assert found.excerpt.hits == ((26, 40),)
    assert library.search("harbour")[0].title_hits == ((0, 7),)


def test_what_no_copy_for_others_carries_is_not_in_the_index(places: Places, folder: Path):
    inside = Block(runs=(Run("Public. "), Run("internalnote", Marks(internal=True))))
    statement = replace(
        a_statement("The ferry"),
        editions=(Edition("en", (Section(SectionKind.BACKGROUND, (inside,)),)),),
        signatories=(
            Signatory("Openname"),
            Signatory("Withheldname", state=SignatoryState.WITHHELD),
            Signatory("Declinedname", state=SignatoryState.DECLINED),
        ),
    )
    create(folder / "ferry.drafter", statement, places)
    library = Library(places)
    library.refresh()
    assert len(library.search("public")) == len(library.search("openname")) == 1
    assert not [word for word in ("internalnote", "withheldname", "declinedname") if library.search(word)]


def test_changed_moved_and_vanished_files_are_followed(places: Places, folder: Path):
    path = folder / "ferry.drafter"
    create(path, a_statement("The ferry", "Firstword."), places)
    library = Library(places)
    library.refresh()
    opened = OpenDocument.open(path, places)
    opened.save(a_statement("The ferry", "Secondword."))
    opened.close()
    assert library.refresh().changed == 1
    assert titles(library, "firstword") == []
    assert titles(library, "secondword") == ["The ferry"]
    path.rename(folder / "renamed.drafter")
    done = library.refresh()
    assert (done.added, done.removed) == (1, 1)
    assert [one.path.name for one in library.entries()] == ["renamed.drafter"]
    (folder / "renamed.drafter").unlink()
    assert library.refresh().removed == 1
    assert len(library) == 0
    assert titles(library, "secondword") == []
    # What is known next time is what is there now.
    again = Library(places)
    assert again.load() == 0


def test_words_of_a_statement_that_is_gone_are_nowhere_in_the_index(places: Places, folder: Path):
    for number in range(30):
        create(folder / f"{number}.drafter", a_statement(f"Number{number}", "common words " * 30), places)
    create(folder / "secret.drafter", a_statement("Zyxwvutsrq", "Abcxyzabcxyz."), places)
    library = Library(places)
    library.refresh()
    library.close()
    assert b"zyxwvutsrq" in words_in_index(places)
    (folder / "secret.drafter").unlink()
    library.refresh()
    library.close()
    left = words_in_index(places)
    assert b"zyxwvutsrq" not in left.lower()
    assert b"abcxyzabcxyz" not in left
    assert len(library.search("number")) == 30


def test_protected_files_are_known_by_their_names_alone(places: Places, folder: Path, home: Path):
    import zipfile

    path = folder / "who signs.drafter"
    manifest = {"format": 1, "document": "document0001", "generation": 1, "members": {}, "protected": True}
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("mimetype", "application/vnd.drafter.statement+zip")
        file.writestr("manifest.json", json.dumps(manifest))
        file.writestr("body.age", b"sealed")
    library = Library(places)
    library.refresh()
    (entry,) = library.entries()
    assert (entry.title, entry.state, entry.problem, entry.document) == ("who signs", State.LOCKED, "", "")
    assert titles(library, "who sig") == ["who signs"]
    assert library.search("who")[0].excerpt.text == ""


def test_hostile_and_damaged_files_are_entries_that_say_what_is_wrong(places: Places, folder: Path):
    create(folder / "whole.drafter", a_statement("The ferry", "Words."), places)
    (folder / "cut.drafter").write_bytes((folder / "whole.drafter").read_bytes()[:-400])
    (folder / "text.drafter").write_text("no container", encoding="utf-8")
    (folder / "empty.drafter").write_bytes(b"")
    (folder / ".~lock.whole.drafter").write_bytes(b"")
    (folder / "a folder.drafter").mkdir()
    (folder / "loop").symlink_to(folder)
    (folder / "itself").symlink_to(folder / "itself")
    (folder / "nowhere.drafter").symlink_to(folder / "nothing")
    (folder / "same.drafter").symlink_to(folder / "whole.drafter")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.drafter")
    library = Library(places)
    done = library.refresh()
    assert done.trouble == ""
    assert titles(library) == ["cut", "empty", "text", "The ferry"]
    problems = {one.title: one.problem for one in library.entries(State.UNREADABLE)}
    assert problems.keys() == {"cut", "empty", "text"}
    assert "damaged" in problems["cut"]
    assert "not a Drafter statement" in problems["text"]
    assert not library.refresh().altered


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that cannot be read")
def test_a_file_that_cannot_be_read_is_told_of_and_tried_again(places: Places, folder: Path):
    path = folder / "ferry.drafter"
    path.symlink_to("/proc/self/mem")
    library = Library(places)
    done = library.refresh()
    assert [one.path for one in done.troubles] == [path]
    assert done.troubles[0].reason == "This file could not be read. The disk reported an error."
    assert library.entries(State.UNREADABLE)[0].problem == done.troubles[0].reason
    path.unlink()
    create(path, a_statement("The ferry"), places)
    library.refresh()
    assert titles(library, "ferry") == ["The ferry"]


def test_a_folder_that_is_gone_or_cannot_be_looked_into(places: Places, folder: Path, home: Path):
    create(folder / "ferry.drafter", a_statement("The ferry"), places)
    library = Library(places)
    library.refresh()
    folder.rename(home / "away")
    folder.symlink_to(folder)
    done = library.refresh()
    assert [one.path for one in done.troubles] == [folder]
    # Nothing is known of what is in there; it may come back.
    assert titles(library, "ferry") == ["The ferry"]
    folder.unlink()
    done = library.refresh()
    assert "gone" in done.troubles[0].reason
    assert titles(library) == titles(library, "ferry") == []
    (home / "away").rename(folder)
    assert library.refresh().added == 1


def test_folders_are_those_named_or_the_usual_one_and_around_recent_files(places: Places, home: Path):
    usual = documents_folder() / "Drafter"
    assert folders_of(read_settings(places)) == ()
    (usual / "deep").mkdir(parents=True)
    elsewhere = home / "elsewhere"
    (elsewhere / "below").mkdir(parents=True)
    create(usual / "deep" / "1.drafter", a_statement("One"), places)
    create(elsewhere / "2.drafter", a_statement("Two"), places)
    create(elsewhere / "3.drafter", a_statement("Three"), places)
    create(elsewhere / "below" / "4.drafter", a_statement("Four"), places)
    change_settings(places, lambda settings: with_recent(settings, elsewhere / "2.drafter"))
    library = Library(places)
    library.refresh()
    assert titles(library) == ["One", "Three", "Two"]
    assert change_folders(places, add=[elsewhere]) == (usual, elsewhere)
    assert change_folders(places, drop=[usual]) == (elsewhere,)
    library.refresh()
    assert titles(library) == ["Four", "Three", "Two"]
    with pytest.raises(UnknownName, match="not looked through"):
        change_folders(places, drop=[usual])
    with pytest.raises(InputRefused, match="no folder"):
        change_folders(places, add=[home / "none"])


def test_orders(places: Places, folder: Path):
    for number, (title, paragraph, deadline) in enumerate(
        (
            ("béta", "one two", "2026-10-15T18:00:00+02:00"),
            ("Alpha", "one", ""),
            ("gamma", "", "2026-10-15T17:00:00+02:00"),
        )
    ):
        edition = a_statement(title, paragraph)
        at = "2026-10-01T09:00:00+00:00"
        rounds = (Entry(EntryKind.ROUND, at, edition.primary.id, "1-0", deadline=deadline),)
        path = folder / f"{number}.drafter"
        create(path, edition, places, ledger=Ledger(rounds if deadline else ()))
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    library = Library(places)
    library.refresh()
    by = {order: [one.title for one in library.entries(order=order)] for order in Order}
    assert by[Order.CHANGED] == ["gamma", "Alpha", "béta"]
    assert by[Order.TITLE] == ["Alpha", "béta", "gamma"]
    assert by[Order.DEADLINE] == ["gamma", "béta", "Alpha"]
    assert by[Order.WORDS][0] == "béta"


def test_a_look_can_be_stopped_and_goes_on_later(places: Places, folder: Path):
    for number in range(120):
        create(folder / f"{number}.drafter", a_statement(f"Ferry {number}"), places)
    library = Library(places)
    told: list[tuple[int, int]] = []

    def until_some(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 50

    done = library.refresh(until_some)
    assert done.stopped
    assert done.removed == 0
    assert 0 < len(library) < 120
    assert told[-1] == (50, 120)
    library.refresh()
    assert len(library) == len(library.search("ferry", limit=200)) == 120


@pytest.mark.parametrize("place", [0, 30, 5_000, 40_000])
def test_a_damaged_index_is_made_again(places: Places, folder: Path, place: int):
    for number in range(40):
        create(folder / f"{number}.drafter", a_statement(f"Ferry {number}", "words " * 200), places)
    library = Library(places)
    library.refresh()
    library.close()
    path = places.data / INDEX
    with path.open("r+b") as file:
        file.seek(place)
        file.write(os.urandom(9_000))
    assert library.refresh().trouble == ""
    assert len(library) == 40
    # Where only a search meets the damage, the next look makes the index again.
    if len(library.search("ferry 3", limit=100)) < 10:
        library.refresh()
    assert len(library.search("ferry 3", limit=100)) >= 10
    assert len(library) == 40


def test_an_index_of_another_version_or_kind_is_made_again(places: Places, folder: Path):
    create(folder / "ferry.drafter", a_statement("The ferry"), places)
    places.make(places.data)
    path = places.data / INDEX
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE about (version TEXT, dead INTEGER)")
        other.execute("INSERT INTO about VALUES ('0-none', 0)")
    other.close()
    library = Library(places)
    assert library.load() == 0
    library.refresh()
    assert titles(library, "ferry") == ["The ferry"]


def test_another_window_at_work_on_the_index_is_told_of(places: Places, folder: Path):
    create(folder / "one.drafter", a_statement("One ferry"), places)
    library = Library(places, wait_seconds=0.01)
    library.refresh()
    create(folder / "two.drafter", a_statement("Two ferries"), places)
    other = sqlite3.connect(places.data / INDEX, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = library.refresh()
    assert "Another window" in done.trouble
    # What is there is shown all the same, and what is in the index can be searched.
    assert titles(library) == ["One ferry", "Two ferries"]
    assert titles(library, "ferry") == ["One ferry"]
    other.execute("ROLLBACK")
    other.close()
    assert library.refresh().trouble == ""
    assert len(library.search("ferr")) == 2


def test_a_place_that_takes_no_index(places: Places, folder: Path):
    create(folder / "one.drafter", a_statement("One ferry"), places)
    shutil.rmtree(places.data, ignore_errors=True)
    places.data.parent.mkdir(exist_ok=True)
    places.data.write_text("no folder", encoding="utf-8")
    library = Library(places)
    with pytest.raises(IndexTrouble):
        library.load()
    assert "could not be read or kept" in library.refresh().trouble
    assert titles(library) == ["One ferry"]
    with pytest.raises(IndexTrouble, match="could not be read or kept"):
        library.search("ferry")
    places.data.unlink()
    assert library.refresh().trouble == ""
    assert titles(library, "ferry") == ["One ferry"]


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process")
def test_a_full_disk(places: Places, folder: Path):
    import resource

    create(folder / "one.drafter", a_statement("One ferry"), places)
    library = Library(places)
    library.refresh()
    library.close()
    words = " ".join(f"word{number}" for number in range(20_000))
    create(folder / "two.drafter", a_statement("Two ferries", words), places)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = (places.data / INDEX).stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20_000, hard))
    try:
        done = library.refresh()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert done.trouble
    assert titles(library) == ["One ferry", "Two ferries"]
    assert titles(library, "one fer") == ["One ferry"]
    assert library.refresh().trouble == ""
    assert titles(library, "word19999") == ["Two ferries"]


def test_two_windows_at_once(places: Places, folder: Path):
    for number in range(150):
        create(folder / f"{number}.drafter", a_statement(f"Ferry {number}", "words " * 20), places)
    libraries = [Library(places), Library(places), Library(places)]
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(library.refresh) for library in libraries for _ in range(2)]
        searches = [pool.submit(libraries[0].search, "ferry") for _ in range(20)]
        assert not [job.result().trouble for job in jobs if job.result().trouble]
        assert all(len(search.result()) <= 50 for search in searches)
    for library in libraries:
        assert len(library) == 150
        assert len(library.search("ferry", limit=500)) == 150
        library.close()
    with sqlite3.connect(places.data / INDEX) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        database.execute("INSERT INTO texts(texts) VALUES ('integrity-check')")
    database.close()


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(statement=statements(), typed=st.text(max_size=20))
def test_any_statement_is_taken_in_and_any_search_answered(
    statement: Statement, typed: str, places: Places, folder: Path
):
    create(folder / "any.drafter", statement, places, disk=SystemDisk(), replacing=True)
    library = Library(places)
    done = library.refresh()
    assert (done.trouble, done.troubles) == ("", ())
    (entry,) = library.entries()
    assert entry.title
    for sought in (typed, f'"{typed}', f"{typed}*", entry.title):
        for one in library.search(sought):
            for text, hits in ((one.entry.title, one.title_hits), (one.excerpt.text, one.excerpt.hits)):
                assert all(0 <= start < end <= len(text) for start, end in hits)
    library.close()
