"""Where a new call begins, and how a headline is counted."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.call_edits import add_addressee, begin_call
from drafter.model.calls import Addressee
from drafter.model.statement import Section, SectionKind
from drafter.model.text import plain_block
from drafter.ui.column.calling import empty_call
from drafter.ui.column.counts import Counts
from drafter.ui.statement_window import StatementWindow
from tests.ui.conftest import small_statement


def test_the_empty_call_is_gone_to_before_another_is_begun(window: StatementWindow) -> None:
    calls = window.session.statement.primary.sections[3].id
    window.column.go_to_section(calls)
    window.commands["add_call"].trigger()
    begun = window.session.statement
    assert len(begun.calls) == 3
    window.commands["add_call"].trigger()
    assert window.session.statement == begun


def test_a_call_that_asks_somebody_or_says_something_is_not_empty() -> None:
    statement = small_statement()
    section = statement.primary.sections[3]
    assert empty_call(statement, section) == ""
    grown, call, block = begin_call(statement, section.id, 2)
    assert empty_call(grown, grown.primary.sections[3]) == block.id
    asked = add_addressee(grown, call.id, Addressee("River Council"))
    assert empty_call(asked, asked.primary.sections[3]) == ""


def test_a_headline_is_counted_without_its_label() -> None:
    words = " ".join(["word"] * 15)
    section = Section(SectionKind.HEADLINE, (plain_block(f"Joint statement: {words}"),))
    counts = Counts()
    assert counts.read_words(section) == 15
    assert counts.read_words(replace(section, kind=SectionKind.LEDE)) == 17
