"""Completion of addressees from the real register: names in the edition's language, countries, one's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from drafter.model.call_edits import bind_call
from drafter.model.calls import Addressee
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.ui.column.addressee_field import AddresseeField
from drafter.ui.column.card_row import CardRow
from drafter.ui.column.column import WritingColumn
from drafter.ui.column.completion import Completion
from drafter.ui.institutions import Institutions
from drafter.ui.session import Session
from drafter.ui.theme import Theme


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    return tmp_path


def _column(qtbot: QtBot, theme: Theme, language: str) -> WritingColumn:
    block = plain_block("")
    statement = Statement((Edition(language, (Section(SectionKind.CALLS, (block,)),)),))
    statement, _ = bind_call(statement, block.id)
    made = WritingColumn(Session(statement), theme, Institutions())
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    row = next(row for row in made.rows if isinstance(row, CardRow))
    made.ground.ensure_made(row)
    row.focus_addressees()
    return made


@pytest.fixture
def column(qtbot: QtBot, theme: Theme, home: Path) -> Iterator[WritingColumn]:
    made = _column(qtbot, theme, "fr")
    yield made
    made.hide()


def _field(column: WritingColumn) -> AddresseeField:
    row = next(row for row in column.rows if isinstance(row, CardRow))
    assert row.card is not None
    return row.card.strips[0].field


def _bodies(column: WritingColumn) -> tuple[Addressee, ...]:
    return column.session.statement.calls[0].addressees


def _popup(column: WritingColumn) -> Completion:
    popup = _field(column).popup
    assert popup is not None
    return popup


def test_the_official_name_is_that_of_the_edition(column: WritingColumn):
    QTest.keyClicks(_field(column), "european parl")
    assert _popup(column).choice is not None
    QTest.keyClick(_field(column), Qt.Key.Key_Return)
    (body,) = _bodies(column)
    assert (body.name, body.institution) == ("Parlement européen", "EU-EP")
    assert (
        column.session.statement.primary.sections[0]
        .blocks[0]
        .text.startswith("Nous appelons le Parlement européen")
    )


def test_a_body_of_a_country_is_named_in_two_steps(column: WritingColumn):
    field = _field(column)
    QTest.keyClicks(field, "gouvern")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Gouvernement "
    assert not _bodies(column)
    QTest.keyClicks(field, "kaz")
    QTest.keyClick(field, Qt.Key.Key_Return)
    (body,) = _bodies(column)
    assert (body.name, body.institution) == ("Gouvernement du Kazakhstan", "NAT-GOV:KZ")


def test_a_body_of_her_own_is_kept_for_other_statements(column: WritingColumn, home: Path):
    field = _field(column)
    QTest.keyClicks(field, "Zorbia Assembly")
    QTest.keyClick(
        field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    (body,) = _bodies(column)
    assert body.name == "Zorbia Assembly"
    (found,) = Institutions().complete("assembly zorb", "en")
    assert (found.id, found.note) == (body.institution, "your own")


def test_a_body_of_her_own_is_forgotten_with_shift_and_delete(column: WritingColumn, home: Path):
    register = Institutions()
    register.keep("Zorbia Assembly", "fr")
    field = _field(column)
    QTest.keyClicks(field, "zorbia")
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert register.complete("zorbia", "fr") == []
    field.clear()
    QTest.keyClicks(field, "parlement europ")
    QTest.keyClick(field, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert register.complete("parlement europ", "fr")[0].id == "EU-EP"


def test_what_cannot_be_kept_is_added_all_the_same(column: WritingColumn, home: Path):
    (home / "data").mkdir()
    (home / "data" / "register").write_text("in the way")
    field = _field(column)
    QTest.keyClicks(field, "Zorbia Assembly")
    QTest.keyClick(
        field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    (body,) = _bodies(column)
    assert (body.name, body.institution) == ("Zorbia Assembly", "")


@pytest.mark.parametrize(
    ("language", "typed", "name", "short", "note"),
    [
        ("fr", "PE", "Parlement européen", "PE", ""),
        ("de", "EGMR", "Europäischer Gerichtshof für Menschenrechte", "EGMR", ""),
        ("ru", "ЕСПЧ", "Европейский суд по правам человека", "ЕСПЧ", ""),
        ("en", "mazhilis", "Mazhilis of the Parliament of Kazakhstan", "", "no longer exists"),
    ],
)
def test_completion_offers_the_abbreviations_of_the_language(
    home: Path, language: str, typed: str, name: str, short: str, note: str
):
    body = Institutions().complete(typed, language)[0]
    assert (body.name, body.abbreviation, body.note) == (name, short, note)
