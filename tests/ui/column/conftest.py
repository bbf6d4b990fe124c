"""A column on a small statement, shown and with the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from drafter.model.call_edits import add_addressee, bind_call, mark_ask
from drafter.model.calls import Addressee
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import Edition, Publication, Section, SectionKind, Statement
from drafter.model.text import Block, plain_block
from drafter.ui.column.column import WritingColumn
from drafter.ui.column.editor import ProseEditor
from drafter.ui.column.rows import Row
from drafter.ui.column.text_rows import PartRow
from drafter.ui.session import Session
from drafter.ui.theme import Scheme, Theme

Kind = TypeVar("Kind", bound=Row)


@dataclass(frozen=True)
class Body:
    id: str
    name: str
    abbreviation: str = ""
    note: str = ""
    stem: str = ""


BODIES = (
    Body("EP", "European Parliament", "EP"),
    Body("EC", "European Commission", "EC"),
    Body("COE", "Council of Europe", "CoE"),
)


class Register:
    """A register of three bodies."""

    def complete(self, query: str, language: str) -> Sequence[Body]:
        wanted = query.casefold()
        return [one for one in BODIES if one.name.casefold().startswith(wanted)]

    def keep(self, name: str, language: str) -> str:
        return f"own-{name}"

    def forget(self, body: str) -> None:
        raise NotImplementedError

    def prepare(self) -> None:
        """Three bodies are there at once."""


def sample() -> Statement:
    """A short statement with every kind of row: text, own heading, cards, both tables."""
    calls = (
        plain_block("We call on the European Parliament to act now."),
        plain_block("We call on all to stay."),
    )
    statement = Statement(
        editions=(
            Edition(
                "en",
                label="Joint statement",
                sections=(
                    Section(SectionKind.HEADLINE, (plain_block("A law is proposed"),)),
                    Section(SectionKind.LEDE, (plain_block("It would close associations."),)),
                    Section(
                        SectionKind.BACKGROUND,
                        (plain_block("First paragraph here."), plain_block("Second 😀 paragraph there.")),
                    ),
                    Section(SectionKind.INFLUENCE, heading="Where it comes from", generated=False),
                    Section(SectionKind.CALLS, calls),
                    Section(SectionKind.SIGNATORIES),
                    Section(SectionKind.RELATED, publications=(Publication("An earlier text", "News"),)),
                    Section(SectionKind.NOTES),
                ),
            ),
        ),
        signatories=(
            Signatory("Alpha", country="Austria", state=SignatoryState.SIGNED),
            Signatory("Beta", country="Belgium"),
            Signatory("Gamma"),
        ),
    )
    for block in calls:
        statement, _ = bind_call(statement, block.id)
    first = calls[0]
    call_id = statement.calls[0].id
    statement = add_addressee(statement, call_id, Addressee("European Parliament", "EP"))
    return mark_ask(statement, call_id, first.id, first.text.index("act"), first.text.index("now") + 3)


class Desk:
    """The column with what tests do to it."""

    def __init__(self, bot: QtBot, column: WritingColumn) -> None:
        self.bot = bot
        self.column = column
        self.session = column.session

    @property
    def statement(self) -> Statement:
        return self.session.statement

    def section(self, kind: SectionKind) -> Section:
        return next(section for section in self.statement.primary.sections if section.kind is kind)

    def go(self, kind: SectionKind, number: int = 0, offset: int = 0) -> ProseEditor:
        """Put the cursor into a block of a section; the editor with it."""
        section = self.section(kind)
        if section.blocks:
            self.column.go_to_block(section.blocks[number].id)
        else:
            self.column.go_to_section(section.id)
        editor = self.editor
        if section.blocks and offset:
            at, _ = editor.caret()
            editor.put_caret(at, offset)
        return editor

    @property
    def editor(self) -> ProseEditor:
        focus = QApplication.focusWidget()
        assert isinstance(focus, ProseEditor)
        return focus

    def rows(self, kind: type[Kind]) -> list[Kind]:
        return [row for row in self.column.rows if isinstance(row, kind)]

    def type(self, text: str) -> None:
        """Key by key, any character: QTest itself knows the Latin ones alone."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                focus = QApplication.focusWidget()
                assert focus is not None
                QApplication.sendEvent(focus, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget(), key, modifier)

    def texts(self, kind: SectionKind) -> list[str]:
        return [block.text for block in self.section(kind).blocks]

    def check(self) -> None:
        """Every editor that is made shows its blocks of the statement, and none is missing."""
        for section in self.statement.primary.sections:
            shown: list[Block] = []
            for row in self.column.rows:
                if isinstance(row, PartRow) and row.section == section.id and not is_heading(row):
                    assert row.start == len(shown)
                    shown.extend(row.part.blocks)
                    for editor in row.editors:
                        assert editor.passage.blocks == row.part.blocks
                        document = editor.document()
                        texts = [
                            document.findBlockByNumber(number).text().replace("\u2028", "\n")
                            for number in range(document.blockCount())
                        ]
                        assert texts == ([block.text for block in row.part.blocks] or [""])
            assert tuple(shown) == section.blocks


def is_heading(row: Row) -> bool:
    return type(row).__name__ == "HeadingRow"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def open_column(qtbot: QtBot, theme: Theme) -> Iterator[Callable[[Statement], Desk]]:
    made: list[WritingColumn] = []

    def opened(statement: Statement) -> Desk:
        column = WritingColumn(Session(statement), theme, Register())
        qtbot.addWidget(column)
        made.append(column)
        column.resize(704, 1600)
        with qtbot.waitExposed(column):
            column.show()
        column.activateWindow()
        column.focus_first()
        return Desk(qtbot, column)

    yield opened
    for column in made:
        column.hide()
    # The offscreen platform crashes at exit on what Python has put on the clipboard.
    QApplication.clipboard().clear()


@pytest.fixture
def desk(open_column: Callable[[Statement], Desk]) -> Desk:
    return open_column(sample())
