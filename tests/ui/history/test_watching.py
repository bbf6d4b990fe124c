from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.desk.documents import OpenDocument
from drafter.desk.files import create, read
from drafter.desk.history import Reason, statement_at, versions_of
from drafter.model.edits import remove_section, set_date
from drafter.places import Places
from drafter.ui.history.watching import PAUSE_S, Watcher
from drafter.ui.keeping import Keeper
from drafter.ui.session import Session, Step
from tests.ui.history.conftest import PRESENT, with_words

LONG = with_words(PRESENT, 1, "Words that were written with care. " * 20)


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "river.drafter"


@pytest.fixture
def kept(qtbot: QtBot, places: Places, path: Path, clock: Clock) -> Iterator[tuple[Session, Keeper, Watcher]]:
    create(path, LONG, places)
    document = OpenDocument.open(path, places)
    session = Session(document.document.statement)
    keeper = Keeper(session, document)
    yield session, keeper, Watcher(session, keeper, clock)
    keeper.close()


def reasons(keeper: Keeper) -> list[Reason]:
    keeper._line.close()
    keeper._line = type(keeper._line)(keeper)
    return [one.reason for one in versions_of(keeper.document.history)]


def test_typing_keeps_nothing_and_a_large_change_what_was_before_it(kept: tuple[Session, Keeper, Watcher]):
    session, keeper, watcher = kept
    for number in range(1, 6):
        session.edit(partial(set_date, date=f"2026-07-0{number}"), "Date", "date")
    before = session.statement
    watcher.look()
    assert reasons(keeper) == []
    session.edit(lambda s: with_words(s, 1, "Gone."), "Delete")
    watcher.look()
    assert reasons(keeper) == [Reason.CHANGING]
    newest = versions_of(keeper.document.history)[0]
    assert statement_at(keeper.document.history, newest.id) == before
    # A large paste takes nothing away.
    session.edit(lambda s: with_words(s, 1, "Pasted. " * 900), "Paste")
    watcher.look()
    assert reasons(keeper) == [Reason.CHANGING]


def test_a_section_that_goes_is_a_large_change_and_one_that_moves_is_none(
    kept: tuple[Session, Keeper, Watcher],
):
    from drafter.model.edits import move_section

    session, keeper, watcher = kept
    lede = session.statement.primary.sections[1].id
    session.edit(lambda s: move_section(s, lede, 3), "Move")
    watcher.look()
    assert reasons(keeper) == []
    session.edit(lambda s: remove_section(s, lede), "Remove")
    watcher.look()
    assert reasons(keeper) == [Reason.CHANGING]


def test_the_text_before_a_long_pause_is_kept_when_work_goes_on(
    kept: tuple[Session, Keeper, Watcher], clock: Clock
):
    session, keeper, _ = kept
    session.edit(lambda s: set_date(s, "2026-07-01"), "Date")
    before = session.statement
    clock.now += PAUSE_S + 1
    session.edit(lambda s: set_date(s, "2026-07-02"), "Date")
    assert reasons(keeper) == [Reason.RESTING]
    newest = versions_of(keeper.document.history)[0]
    assert statement_at(keeper.document.history, newest.id) == before
    clock.now += PAUSE_S - 1
    session.edit(lambda s: set_date(s, "2026-07-03"), "Date")
    assert reasons(keeper) == [Reason.RESTING]


def test_what_was_there_before_replace_all_is_kept_however_little_it_was(
    kept: tuple[Session, Keeper, Watcher],
):
    session, keeper, _ = kept
    session.edit(lambda s: set_date(s, "2026-07-02"), "Tout remplacer", step=Step.REPLACE_ALL)
    assert reasons(keeper) == [Reason.REPLACING]
    session.undo()
    session.redo()
    assert reasons(keeper) == [Reason.REPLACING]


def test_closing_keeps_a_version_of_what_was_written_and_nothing_of_what_was_only_read(
    kept: tuple[Session, Keeper, Watcher], path: Path, places: Places
):
    session, keeper, _ = kept
    before = path.read_bytes()
    assert keeper.settle() is None
    assert path.read_bytes() == before
    session.edit(lambda s: set_date(s, "2026-07-02"), "Date")
    assert keeper.settle() is None
    loaded = read(path, places)
    (version,) = versions_of(loaded.history)
    assert version.reason is Reason.CLOSING
    assert statement_at(loaded.history, version.id) == loaded.statement == session.statement
    assert keeper.settle() is None
    assert not keeper.dirty


def test_a_named_version_is_in_the_file_at_once(
    kept: tuple[Session, Keeper, Watcher], path: Path, places: Places, qtbot: QtBot
):
    _, keeper, _ = kept
    with qtbot.waitSignal(keeper.saved):
        keeper.keep_version(Reason.NAMED, "first full draft")
    assert not keeper.dirty
    assert [one.name for one in versions_of(read(path, places).history)] == ["first full draft"]


def test_a_named_version_of_a_statement_without_a_file_is_in_the_journal(places: Places, qtbot: QtBot):
    from drafter.desk.documents import recoverable

    document = OpenDocument.new(PRESENT, places)
    keeper = Keeper(Session(PRESENT), document)
    with qtbot.waitSignal(keeper.kept):
        keeper.keep_version(Reason.NAMED, "first")
    qtbot.waitUntil(lambda: reasons(keeper) == [Reason.NAMED])
    keeper.close()
    (found,) = recoverable(places)
    assert [one.name for one in versions_of(found.document.history)] == ["first"]
