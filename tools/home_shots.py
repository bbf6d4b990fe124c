"""Pictures of Home: a library of real files, searched, empty, narrow, dark. Taken by screenshots.py."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from drafter.desk.files import create
from drafter.desk.library import Library
from drafter.desk.settings import Settings
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Statement, title_of
from drafter.model.text import plain_block
from drafter.places import Places, documents_folder
from drafter.signoff.fingerprint import fingerprint
from drafter.ui.home.cards import PAGE
from drafter.ui.home.feed import LibraryFeed
from drafter.ui.home.folders import FoldersPopup
from drafter.ui.home.menu import show_row_menu
from drafter.ui.home.opening import cards_of
from drafter.ui.home.pictures import FirstPages
from drafter.ui.home.window import HomeWindow
from drafter.ui.theme import Scheme, Theme

# An afternoon in October, on which all of them are taken.
NOW = datetime(2024, 10, 14, 15, 5).astimezone()
Wait = Callable[[int], None]
State = Callable[[HomeWindow, Wait], None]


@dataclass(frozen=True, slots=True)
class Shelved:
    """A statement of the library: how long ago it was changed, its round, and who approved and signed."""

    title: str
    begins: str
    age: timedelta
    words: int
    rounds: int = 0
    due: timedelta | None = None
    asked: int = 0
    approved: int = 0
    signed: bool = False


_EVENING = timedelta(hours=2, minutes=55)
SHELF = (
    Shelved(
        "Ferry workers and river towns ask the council to withdraw the crossing tax before it closes a line",
        "From May each crossing will cost the price of a day’s work, and the last boat will lie idle.",
        timedelta(minutes=33),
        477,
        2,
        timedelta(days=1) + _EVENING,
        7,
        5,
    ),
    Shelved(
        "Statement in solidarity with the harbour pilots",
        "Nine pilots were dismissed for saying that the light on the mole does not burn.",
        timedelta(days=1, hours=2),
        312,
    ),
    Shelved(
        "Joint statement welcoming the court’s ruling that the night crossing must stay open to all",
        "The court found that whoever lives on one bank and works on the other has a right to come home.",
        timedelta(days=1, hours=5),
        640,
        3,
        timedelta(days=3) + _EVENING - timedelta(hours=6),
        4,
        3,
        True,
    ),
    Shelved(
        "Open letter to the port authority: publish the figures",
        "Since the spring nobody knows what a crossing brings in, or who was paid for the new pontoon.",
        timedelta(days=12),
        588,
        1,
        None,
        3,
        3,
    ),
    Shelved(
        "Statement on today’s vote to sell the ferry quay",
        "By four votes the council sold what both towns built together.",
        timedelta(days=16),
        204,
    ),
    Shelved(
        "What the inquiry into the flood of 1962 left out",
        "The report names no one who was warned, and no one who crossed to warn them.",
        timedelta(days=319),
        431,
    ),
)


def shelf_of(target: Statement) -> tuple[Shelved, ...]:
    """The library with the titles of a statement and of what is related to it, as far as there are any."""
    related = [one.title for section in target.primary.sections for one in section.publications]
    titles = [title_of(target.primary), *related]
    return tuple(
        replace(one, title=titles[place] if place < len(titles) else one.title)
        for place, one in enumerate(SHELF)
    )


def write_shelf(places: Places, base: Statement, shelf: Sequence[Shelved]) -> list[Path]:
    """The library in the folder where Drafter looks of itself; each with the words of `base` and its own."""
    folder = documents_folder() / "Drafter"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    paths = []
    for number, one in enumerate(shelf):
        path = folder / f"statement-{number + 1}.drafter"
        statement, ledger = _document(one, base)
        create(path, statement, places, ledger=ledger)
        when = (NOW - one.age).timestamp()
        os.utime(path, (when, when))
        paths.append(path)
    return paths


def _document(one: Shelved, base: Statement) -> tuple[Statement, Ledger]:
    edition = base.primary
    headline, lede = edition.sections[0], edition.sections[1]
    rest = "What happened is told here in its order, with its sources, and with what is asked of whom. "
    count = max(one.words - len(one.title.split()), 1)
    sections = (
        replace(headline, blocks=(plain_block(one.title),)),
        replace(lede, blocks=(plain_block(" ".join(f"{one.begins} {rest * 50}".split()[:count])),)),
    )
    signatories = tuple(
        Signatory(
            f"Organisation {number}",
            state=SignatoryState.SIGNED if one.signed and number == 1 else SignatoryState.INVITED,
        )
        for number in range(1, one.asked + 1)
    )
    label = edition.label if one.title.startswith(f"{edition.label}:") else ""
    statement = replace(
        base,
        editions=(replace(edition, sections=sections, label=label, dateline=""),),
        signatories=signatories,
        calls=(),
        date="",
    )
    print_, edition_id = fingerprint(statement), edition.id
    deadline = (NOW + one.due).isoformat() if one.due is not None else ""
    rounds = [
        Entry(EntryKind.ROUND, NOW.isoformat(), edition_id, print_, f"Round {n + 1}", deadline)
        for n in range(one.rounds)
    ]
    approvals = [
        Entry(EntryKind.APPROVAL, NOW.isoformat(), edition_id, print_, "Somebody", signatory=who.id)
        for who in signatories[: one.approved]
    ]
    return statement, Ledger((*rounds, *approvals))


def as_it_opens(_window: HomeWindow, _wait: Wait) -> None:
    """As it is when Drafter is started."""


def searched(window: HomeWindow, wait: Wait) -> None:
    """The beginning of a word in the search field."""
    window.focus_search()
    QTest.keyClicks(window.head.search, "cross")
    wait(800)


def nothing_found(window: HomeWindow, wait: Wait) -> None:
    """A word that no statement has."""
    window.focus_search()
    QTest.keyClicks(window.head.search, "zeppelin")
    wait(800)


def row_menu(window: HomeWindow, wait: Wait) -> None:
    """What can be done with a statement."""
    view = window.body.list
    index = window.model.index(2)
    view.setCurrentIndex(index)
    place = view.viewport().mapToGlobal(view.visualRect(index).bottomLeft() + QPoint(10, 1))

    def nothing() -> None:
        pass

    show_row_menu(window, window.model.rows[2], place, show_folder=nothing, pin=nothing, remove=nothing)
    wait(300)


def folders(window: HomeWindow, wait: Wait) -> None:
    """The folders that are searched."""
    popup = FoldersPopup(window.theme, (Path.home() / "Documents" / "Drafter",), True, window)
    popup.open_over(window.foot.count)
    wait(300)


def held_over(window: HomeWindow, wait: Wait) -> None:
    """A file held over the window."""
    window.body.show_over(True)
    wait(100)


_SMALL, _LARGE = (1280, 800), (1920, 1080)
# Its name, theme and size, the state it is in, and whether there are statements.
STATES: tuple[tuple[str, Scheme, tuple[int, int], State, bool], ...] = (
    ("07-home", Scheme.LIGHT, _SMALL, as_it_opens, True),
    ("07b-home-dark", Scheme.DARK, _SMALL, as_it_opens, True),
    ("07c-home-searched", Scheme.LIGHT, _SMALL, searched, True),
    ("07d-home-searched-dark", Scheme.DARK, _SMALL, searched, True),
    ("07e-home-nothing-found", Scheme.LIGHT, _SMALL, nothing_found, True),
    ("07f-home-row-menu", Scheme.DARK, _SMALL, row_menu, True),
    ("07g-home-folders", Scheme.LIGHT, _SMALL, folders, True),
    ("07h-home-drop", Scheme.LIGHT, _SMALL, held_over, True),
    ("07i-home-1920", Scheme.LIGHT, _LARGE, as_it_opens, True),
    ("07j-home-narrow", Scheme.LIGHT, (1000, 700), as_it_opens, True),
    ("07k-home-least", Scheme.LIGHT, (640, 480), as_it_opens, True),
    ("08-home-empty", Scheme.LIGHT, _SMALL, as_it_opens, False),
    ("08b-home-empty-dark", Scheme.DARK, _SMALL, as_it_opens, False),
    ("08c-home-empty-least", Scheme.LIGHT, (640, 480), as_it_opens, False),
)
GUIDE_STATES: tuple[tuple[str, Scheme, tuple[int, int], State, bool], ...] = (
    ("home", Scheme.LIGHT, _SMALL, as_it_opens, True),
    ("home-search", Scheme.LIGHT, _SMALL, searched, True),
    ("home-empty", Scheme.LIGHT, _SMALL, as_it_opens, False),
)


def take_home(
    theme: Theme,
    target: Statement,
    sample: Statement,
    folders_of_pictures: tuple[Path, Path],
    wanted: tuple[str, ...],
    wait: Wait,
) -> None:
    """Take the pictures that are wanted, or all: the design's of `target`, the guide's of the sample."""
    out, guide = folders_of_pictures
    for states, folder, shelf in ((STATES, out, shelf_of(target)), (GUIDE_STATES, guide, SHELF)):
        for name, scheme, size, state, stocked in states:
            if wanted and not name.startswith(wanted):
                continue
            theme.set_scheme(scheme)
            _take(theme, sample, (shelf if stocked else ()), size, state, folder / f"{name}.png", wait)


def _take(
    theme: Theme,
    base: Statement,
    shelf: Sequence[Shelved],
    size: tuple[int, int],
    state: State,
    file: Path,
    wait: Wait,
) -> None:
    places = Places.of_user()
    write_shelf(places, base, shelf)
    window = HomeWindow(theme)
    feed = LibraryFeed(Library(places), window)
    window.resize(*size)
    window.fill(feed, Settings(), lambda: NOW)
    pages = FirstPages(places, theme.size(PAGE), window)
    drawn: list[None] = []
    pages.ended.connect(lambda: drawn.append(None))
    window.show_cards(cards_of(), pages)
    settled: list[object] = []
    feed.settled.connect(settled.append)
    feed.begin()
    window.show()
    window.activateWindow()
    while not (settled and drawn):
        wait(50)
    state(window, wait)
    wait(300)
    picture = window.grab()
    for above in QApplication.topLevelWidgets():
        if above.isVisible() and above is not window and not isinstance(above, QMainWindow):
            _lay_over(picture, above.grab(), above.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()))
            above.close()
    picture.save(str(file))
    print(file)
    window.close()
    feed.close()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.deleteLater()
    wait(50)


def _lay_over(picture: QPixmap, above: QPixmap, place: QPoint) -> None:
    painter = QPainter(picture)
    painter.drawPixmap(place, above)
    painter.end()
