"""Home over a library of its own: four statements in files, in the folder where Drafter looks of itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from drafter.desk.files import create
from drafter.desk.library import Library
from drafter.desk.settings import Settings, read_settings
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.model.signatories import SignatoryState
from drafter.model.statement import Statement
from drafter.model.text import plain_block
from drafter.places import Places, documents_folder
from drafter.signoff.fingerprint import fingerprint
from drafter.ui.home.feed import LibraryFeed
from drafter.ui.home.opening import cards_of
from drafter.ui.home.window import HomeWindow
from drafter.ui.theme import Theme
from tests.ui.conftest import small_statement

NOW = datetime(2025, 6, 18, 15, 0).astimezone()
RIVER, QUAY, TOWER, LAMP = "Stop the river tax", "Keep the quay", "Open the tower", "Light the lamp"
Opened = Callable[..., HomeWindow]


def titled(title: str, text: str, state: SignatoryState = SignatoryState.INVITED) -> Statement:
    """The small statement under another headline, with a lede of its own."""
    base = small_statement()
    edition = base.primary
    headline, lede, *rest = edition.sections
    sections = (
        replace(headline, blocks=(plain_block(title),)),
        replace(lede, blocks=(plain_block(text),)),
        *rest,
    )
    signatories = tuple(replace(one, state=state) for one in base.signatories)
    return replace(base, editions=(replace(edition, sections=sections, label=""),), signatories=signatories)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path / "home"))
    return Places.of_user()


@pytest.fixture
def shelf(places: Places) -> dict[str, Path]:
    """The files by title, the last changed first: today, yesterday, last week, two years ago."""
    folder = documents_folder() / "Drafter"
    folder.mkdir(parents=True)
    statements = {
        RIVER: (titled(RIVER, "The ferry pays twice."), 1, timedelta(hours=1)),
        QUAY: (titled(QUAY, "It is a quay for boats."), 0, timedelta(days=1)),
        TOWER: (titled(TOWER, "Its bell is silent.", SignatoryState.SIGNED), 2, timedelta(days=7)),
        LAMP: (titled(LAMP, "The ferry needs it."), 0, timedelta(days=700)),
    }
    found = {}
    for title, (statement, rounds, age) in statements.items():
        path = found[title] = folder / f"{title.casefold().replace(' ', '-')}.drafter"
        mark = fingerprint(statement)
        about = (NOW.isoformat(), statement.primary.id, mark)
        due = (NOW + timedelta(days=3)).isoformat()
        entries = [Entry(EntryKind.ROUND, *about, f"Round {n + 1}", due) for n in range(rounds)]
        if rounds:
            entries.append(
                Entry(EntryKind.APPROVAL, *about, "A person", signatory=statement.signatories[0].id)
            )
        create(path, statement, places, ledger=Ledger(tuple(entries)))
        when = (NOW - age).timestamp()
        os.utime(path, (when, when))
    return found


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, places: Places) -> Iterator[Opened]:
    """Opens Home and waits until the folders were looked through. Pictures of templates are not made."""
    made: list[HomeWindow] = []
    feeds: list[LibraryFeed] = []

    def open_home(width: int = 1280, height: int = 800, settings: Settings | None = None) -> HomeWindow:
        window = HomeWindow(theme)
        feed = LibraryFeed(Library(places))
        made.append(window)
        feeds.append(feed)
        window.resize(width, height)
        window.fill(feed, settings or read_settings(places), lambda: NOW)
        window.show_cards(cards_of(), None)
        window.show()
        with qtbot.waitSignal(feed.settled, timeout=60_000):
            feed.begin()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: feed._looking is None, timeout=60_000)
        return window

    yield open_home
    for window, feed in zip(made, feeds, strict=True):
        window.close()
        feed.close()
        window.deleteLater()


def titles(window: HomeWindow) -> list[str]:
    """The titles in sight, from the top."""
    return [row.title for row in window.model.rows]
