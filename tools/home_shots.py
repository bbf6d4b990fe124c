"""The states of Home for the screenshots: a library of real files, searched, empty, narrow, dark."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from drafter.desk.documents import create
from drafter.desk.settings import Settings, write_settings
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Statement
from drafter.model.text import plain_block
from drafter.places import Places, documents_folder
from drafter.signoff.fingerprint import fingerprint
from drafter.ui.home.entries import Row, Stage
from drafter.ui.home.window import HomeWindow

# A Wednesday afternoon, on which all of them were taken.
NOW = datetime(2024, 10, 16, 15, 5).astimezone()


@dataclass(frozen=True, slots=True)
class Shelved:
    """A statement of the library: how long ago it was changed, its round, and who approved and signed."""

    title: str
    age: timedelta
    words: int
    rounds: int = 0
    deadline: datetime | None = None
    asked: int = 0
    approved: int = 0
    signed: bool = False


_AT = NOW.replace(hour=18, minute=0)
SHELF = (
    Shelved(
        "Ferry workers and river towns ask the council to withdraw the crossing tax before it closes a line",
        timedelta(minutes=33),
        477,
        2,
        _AT + timedelta(days=3),
        7,
        5,
    ),
    Shelved("Statement in solidarity with the harbour pilots", timedelta(days=1, hours=2), 312),
    Shelved(
        "Joint statement welcoming the court’s ruling that the night crossing must stay open to all",
        timedelta(days=1, hours=5),
        640,
        3,
        _AT + timedelta(days=5),
        4,
        3,
        True,
    ),
    Shelved("Open letter to the port authority: publish the figures", timedelta(days=14), 588, 1, None, 3, 3),
    Shelved("Statement on today’s vote to sell the ferry quay", timedelta(days=18), 204),
    Shelved("What the inquiry into the flood of 1962 left out", timedelta(days=321), 431),
)


def write_shelf(places: Places, base: Statement, settings: Settings) -> None:
    """The library in the folder where Drafter looks of itself; each with the words of `base` and its own."""
    folder = documents_folder() / "Drafter"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    paths = []
    for number, one in enumerate(SHELF):
        path = folder / f"{number + 1} {one.title[:24].strip()}.drafter"
        statement, ledger = _document(one, base)
        create(path, statement, places, ledger=ledger)
        when = (NOW - one.age).timestamp()
        os.utime(path, (when, when))
        paths.append(path)
    write_settings(places, replace(settings, recents=tuple(paths[:2])))


def _document(one: Shelved, base: Statement) -> tuple[Statement, Ledger]:
    edition = base.primary
    headline, lede = edition.sections[0], edition.sections[1]
    words = " ".join("The crossing has carried the towns for two hundred years".split() * 80)
    count = max(one.words - len(one.title.split()), 1)
    sections = (
        replace(headline, blocks=(plain_block(one.title),)),
        replace(lede, blocks=(plain_block(" ".join(words.split()[:count])),)),
    )
    signatories = tuple(
        Signatory(
            f"Organisation {number}",
            state=SignatoryState.SIGNED if one.signed and number == 1 else SignatoryState.INVITED,
        )
        for number in range(1, one.asked + 1)
    )
    statement = replace(
        base,
        editions=(replace(edition, sections=sections, label=""),),
        signatories=signatories,
        calls=(),
        date="",
    )
    print_, edition_id = fingerprint(statement), edition.id
    deadline = one.deadline.isoformat() if one.deadline is not None else ""
    rounds = [
        Entry(EntryKind.ROUND, NOW.isoformat(), edition_id, print_, f"Round {n + 1}", deadline)
        for n in range(one.rounds)
    ]
    approvals = [
        Entry(EntryKind.APPROVAL, NOW.isoformat(), edition_id, print_, "Somebody", signatory=who.id)
        for who in signatories[: one.approved]
    ]
    return statement, Ledger((*rounds, *approvals))


def clock() -> datetime:
    """The moment of all pictures."""
    return NOW


# Rows as in the design's picture, releases included, which no file tells of yet.
def picture_rows(titles: tuple[str, ...]) -> list[Row]:
    """Six rows in the states and with the figures of the design's picture."""
    at = NOW.replace(hour=18, minute=0)
    facts = (
        (Stage.IN_REVIEW, 2, at - timedelta(days=1), 5, 7, 477, timedelta(minutes=33)),
        (Stage.DRAFT, 0, None, 0, 0, 312, timedelta(days=1)),
        (Stage.SIGNING, 3, at + timedelta(days=1, hours=-6), 3, 4, 640, timedelta(days=1)),
        (Stage.RELEASED, 0, None, 3, 3, 588, timedelta(days=14)),
        (Stage.DRAFT, 0, None, 0, 0, 204, timedelta(days=18)),
        (Stage.RELEASED, 0, None, 1, 1, 431, timedelta(days=321)),
    )
    return [
        Row(
            Path(f"/{title}"),
            title,
            stage,
            around,
            due.timestamp() if due is not None else 0.0,
            approved,
            asked,
            words,
            (NOW - age).timestamp(),
        )
        for title, (stage, around, due, approved, asked, words, age) in zip(titles, facts, strict=True)
    ]


def as_it_opens(_window: HomeWindow, _wait: Callable[[int], None]) -> None:
    """As it is when Drafter is started."""


def searched(window: HomeWindow, wait: Callable[[int], None]) -> None:
    """Two words typed into the search field."""
    window.focus_search()
    QTest.keyClicks(window.head.search, "ferry cross")
    wait(600)


def nothing_found(window: HomeWindow, wait: Callable[[int], None]) -> None:
    """A word that no statement has."""
    window.focus_search()
    QTest.keyClicks(window.head.search, "zeppelin")
    wait(600)


def row_menu(window: HomeWindow, wait: Callable[[int], None]) -> None:
    """What can be done with a statement."""
    view = window.body.list
    index = window.model.index(2)
    view.setCurrentIndex(index)
    view.menu_asked.emit(
        window.model.rows[2].path,
        view.viewport().mapToGlobal(view.visualRect(index).bottomLeft() + QPoint(10, 1)),
    )
    wait(300)


def folders(window: HomeWindow, wait: Callable[[int], None]) -> None:
    """The folders that are searched."""
    window.foot.count.click()
    wait(300)


def held_over(window: HomeWindow, wait: Callable[[int], None]) -> None:
    """A file held over the window."""
    window.body.show_over(True)
    wait(100)
