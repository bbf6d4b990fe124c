"""A column with a section on influence and two entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from drafter.model.influence import InfluenceEntry, Measure, Strength
from drafter.model.sources import Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.ui.column.column import WritingColumn
from drafter.ui.influence.card import EntryCard
from drafter.ui.influence.chooser import PrecedentChooser
from drafter.ui.influence.panel import EntriesPanel
from drafter.ui.influence.row import EntriesRow
from drafter.ui.session import Session
from drafter.ui.theme import Theme
from tests.ui.conftest import NoBodies

WIDE, NARROW = 1100, 700


def statement(*entries: InfluenceEntry) -> Statement:
    """A statement whose second section is on influence."""
    return Statement(
        (
            Edition(
                "en",
                (
                    Section(SectionKind.BACKGROUND, (plain_block("What happened."),)),
                    Section(SectionKind.INFLUENCE, (plain_block("Where it comes from."),)),
                    Section(SectionKind.ANALYSIS, (plain_block("What it means."),)),
                ),
            ),
        ),
        sources=(Source("Report of the forum"), Source(address="https://example.org/act")),
        entries=entries,
    )


def two_entries() -> tuple[InfluenceEntry, InfluenceEntry]:
    """One from the register, one typed."""
    return (
        InfluenceEntry(
            Measure("Request to ban a group", "2024-10-09", "Parliament of Kazakhstan", "KZ"),
            Measure("Ban on “LGBT propaganda” among minors", "2013-06-29", "", "RU"),
            "RU-2013-135FZ",
        ),
        InfluenceEntry(Measure("Raid on an office", "2024"), strength=Strength.ALLEGED),
    )


class Desk:
    """The column with what tests do to the entries."""

    def __init__(self, bot: QtBot, column: WritingColumn) -> None:
        self.bot = bot
        self.column = column
        self.session = column.session

    @property
    def statement(self) -> Statement:
        return self.session.statement

    @property
    def row(self) -> EntriesRow:
        row = next(view.entries for view in self.column.views if view.entries is not None)
        self.column.ground.ensure_made(row)
        return row

    @property
    def panel(self) -> EntriesPanel:
        panel = self.row.panel
        assert panel is not None
        return panel

    def card(self, number: int) -> EntryCard:
        return self.panel.cards[number]

    @property
    def chooser(self) -> PrecedentChooser:
        chooser = self.row.chooser
        assert chooser is not None
        return chooser

    @property
    def focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def has_focus(self, widget: QWidget) -> bool:
        return QApplication.focusWidget() is widget

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)


Made = Callable[..., Desk]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    """A column of a statement and a width."""
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    columns: list[WritingColumn] = []

    def made(shown: Statement | None = None, width: int = WIDE) -> Desk:
        column = WritingColumn(Session(shown or statement(*two_entries())), theme, NoBodies())
        qtbot.addWidget(column)
        column.resize(width, 900)
        with qtbot.waitExposed(column):
            column.show()
        columns.append(column)
        return Desk(qtbot, column)

    yield made
    for column in columns:
        column.hide()


@pytest.fixture
def desk(make: Made) -> Desk:
    """The statement with two entries, wide enough for them to stand beside the prose."""
    return make()
