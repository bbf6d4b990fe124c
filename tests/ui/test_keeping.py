from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.desk.documents import Conflict, OpenDocument, Saved, recoverable
from drafter.desk.files import read
from drafter.model.edits import set_date
from drafter.model.errors import CannotWrite
from drafter.model.statement import Statement
from drafter.places import Places
from drafter.ui.keeping import JOURNAL_MS, REST_MS, Keeper
from drafter.ui.session import Session


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return Places.of_user()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "statement.drafter"


@pytest.fixture
def kept(qtbot: QtBot, statement: Statement, places: Places, path: Path) -> Iterator[Keeper]:
    document = OpenDocument.new(statement, places)
    document.save_as(statement, path)
    session = Session(document.document.statement)
    keeper = Keeper(session, document)
    yield keeper
    keeper.close()


def date_of(keeper: Keeper, date: str) -> Statement:
    session = keeper._session
    session.edit(lambda s: set_date(s, date), "Change date")
    return session.statement


def test_a_change_is_in_the_journal_within_two_seconds_and_in_the_file_after_a_rest(kept: Keeper):
    assert JOURNAL_MS <= 2000
    assert REST_MS == 20_000
    date_of(kept, "2026-07-01")
    assert kept._journal.isActive()
    assert kept._rest.isActive()
    assert kept.text == "Not saved yet"


def test_what_was_typed_survives_without_a_save(kept: Keeper, qtbot: QtBot, path: Path, places: Places):
    changed = date_of(kept, "2026-07-01")
    with qtbot.waitSignal(kept.said, check_params_cb=lambda text: text.startswith("Kept")):
        kept.record()
    assert read(path, places).statement != changed
    kept.close()
    (found,) = recoverable(places)
    assert found.document.statement == changed
    assert found.path == path


def test_what_came_back_goes_into_its_file_by_itself(kept: Keeper, qtbot: QtBot, path: Path, places: Places):
    changed = date_of(kept, "2026-07-01")
    with qtbot.waitSignal(kept.said, check_params_cb=lambda text: text.startswith("Kept")):
        kept.record()
    kept.close()
    (found,) = recoverable(places)
    document, statement = OpenDocument.recover(found, places)
    again = Keeper(Session(statement), document)
    assert again.text == "Not saved yet"
    assert again._rest.isActive()
    with qtbot.waitSignal(again.saved):
        again._rest.timeout.emit()
    again.close()
    assert read(path, places).statement == changed


def test_a_draft_without_a_file_is_kept_and_says_so_calmly(
    qtbot: QtBot, statement: Statement, places: Places
):
    first = Keeper(Session(statement), OpenDocument.new(statement, places))
    assert first.text == "New"
    told: list[str] = []
    first.said.connect(told.append)
    date_of(first, "2026-07-01")
    assert told == ["Not saved yet"]
    with qtbot.waitSignal(first.said, check_params_cb=lambda text: text.startswith("Draft kept")):
        first.record()
    changed = date_of(first, "2026-07-02")
    assert first.text.startswith("Draft kept")
    first.record()
    qtbot.waitUntil(lambda: first._recorded is changed)
    assert "Not saved yet" not in told[1:]
    first.close()
    (found,) = recoverable(places)
    document, back = OpenDocument.recover(found, places)
    again = Keeper(Session(back), document)
    assert again.text.startswith("Draft kept")
    again.close(discard=True)


def test_a_save_is_told_and_leaves_the_session_clean(kept: Keeper, qtbot: QtBot, path: Path, places: Places):
    changed = date_of(kept, "2026-07-02")
    with qtbot.waitSignal(kept.saved) as saved:
        kept.save()
    assert isinstance(saved.args[0], Saved)
    assert read(path, places).statement == changed
    assert not kept.dirty
    assert kept._session.clean
    assert kept.text.startswith("Saved ")


def test_a_file_changed_elsewhere_is_not_overwritten(kept: Keeper, qtbot: QtBot, path: Path, places: Places):
    stranger = Path(f"{path}.other.drafter")
    other = OpenDocument.new(set_date(kept._session.statement, "1999-01-01"), places)
    other.save_as(set_date(kept._session.statement, "1999-01-01"), stranger)
    other.close()
    stranger.replace(path)
    theirs = path.read_bytes()
    mine = date_of(kept, "2026-07-03")
    with qtbot.waitSignal(kept.conflicted) as conflicted:
        kept.save()
    assert isinstance(conflicted.args[0], Conflict)
    assert path.read_bytes() == theirs
    kept.save()
    with qtbot.waitSignal(kept.saved) as saved:
        kept.save_conflict_copy()
    copy = saved.args[0]
    assert read(copy, places).statement == mine
    assert path.read_bytes() == theirs


def test_a_save_that_fails_is_told_once_and_keeps_the_text(
    kept: Keeper, qtbot: QtBot, path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
):
    changed = date_of(kept, "2026-07-04")

    def full(*_given: object, **_named: object) -> None:
        raise CannotWrite("The disk is full.", "Make room.")

    monkeypatch.setattr("drafter.desk.documents.write_file", full)
    with qtbot.waitSignal(kept.failed) as failed:
        kept.save()
    assert failed.args[0].happened == "The disk is full."
    with qtbot.assertNotEmitted(kept.failed), qtbot.waitSignal(kept.said):
        kept.save()
        kept.record()
        date_of(kept, "2026-07-05")
    assert kept._session.statement != changed
    monkeypatch.undo()
    with qtbot.waitSignal(kept.saved):
        kept.save()
    assert read(path).statement == kept._session.statement


def test_settling_waits_until_all_is_in_the_file(kept: Keeper, path: Path, places: Places):
    changed = date_of(kept, "2026-07-06")
    assert kept.settle() is None
    assert read(path, places).statement == changed
