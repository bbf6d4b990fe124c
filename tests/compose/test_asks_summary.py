"""Asks as bullets, and the summary of them by institution."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from drafter.compose.brand import brand_folders, read_brand
from drafter.compose.compose import compose
from drafter.compose.composition import Paragraph, Purpose, Role, Table, text_of
from drafter.model.call_edits import add_addressee, bind_call, change_call, mark_ask
from drafter.model.calls import Addressee
from drafter.model.statement import AskStyle, Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from drafter.places import resources
from drafter.signoff.fingerprint import fingerprint
from tests.strategies import statements

WARM = read_brand(brand_folders((resources() / "brands",))["warm"])
_FIRST = "We call on the Ardan Parliament and the Council of Elm to reject it, and not to fine the press."
_SECOND = "We ask the Council of Elm to send observers."


def _statement(style: AskStyle = AskStyle.NUMBERED) -> Statement:
    blocks = (plain_block(_FIRST), plain_block(_SECOND))
    section = Section(SectionKind.CALLS, blocks)
    statement = Statement((Edition("en", (section,)),), asks_as=style, asks_summary=True)
    for block, bodies, asks, deadline in (
        (blocks[0], ("Ardan Parliament", "Council of Elm"), ("reject it", "fine the press"), ""),
        (blocks[1], ("Council of Elm",), ("send observers",), "2026-05-01"),
    ):
        statement, call = bind_call(statement, block.id)
        for body in bodies:
            statement = add_addressee(statement, call.id, Addressee(body))
        for ask in asks:
            start = block.text.index(ask)
            statement = mark_ask(statement, call.id, block.id, start, start + len(ask))
        statement = change_call(statement, call.id, lambda one, day=deadline: replace(one, deadline=day))  # type: ignore[misc]
    return statement


def _rows(statement: Statement) -> list[list[str]]:
    composition = compose(statement, "", WARM, Purpose.RELEASE)
    table = composition.elements[-1]
    assert isinstance(table, Table)
    return [
        ["" if cell is None else " ".join(text_of(text) for text in cell.paragraphs) for cell in row]
        for row in table.rows
    ]


def test_each_institution_has_what_is_asked_of_it_with_the_number_that_it_has_in_the_text() -> None:
    assert _rows(_statement()) == [
        ["Ardan Parliament", "1. reject it", ""],
        ["", "2. not to fine the press", ""],
        ["Council of Elm", "1. reject it", ""],
        ["", "2. not to fine the press", ""],
        ["", "3. send observers", "1 May 2026"],
    ]


def test_asks_as_bullets_have_no_numbers_and_their_opening_line_stays_with_them() -> None:
    composition = compose(_statement(AskStyle.BULLETS), "", WARM, Purpose.RELEASE)
    rows = [one for one in composition.elements if isinstance(one, Paragraph) and one.call]
    assert [(one.role, one.label) for one in rows[:3]] == [
        (Role.CALL, ""),
        (Role.BULLET, "–"),
        (Role.BULLET, "–"),
    ]
    assert rows[0].keep_next
    assert _rows(_statement(AskStyle.BULLETS))[0][1] == "reject it"


def test_the_summary_is_no_part_of_what_is_approved() -> None:
    statement = _statement()
    assert fingerprint(statement) == fingerprint(replace(statement, asks_summary=False))
    assert fingerprint(statement) != fingerprint(replace(statement, asks_as=AskStyle.PROSE))


@given(statements())
def test_with_and_without_a_summary_the_text_is_the_same(statement: Statement) -> None:
    for purpose in Purpose:
        without = compose(replace(statement, asks_summary=False), "", WARM, purpose).elements
        whole = compose(replace(statement, asks_summary=True), "", WARM, purpose).elements
        assert [one for one in whole if one in without] == list(without)
        assert len(whole) in (len(without), len(without) + 2)
