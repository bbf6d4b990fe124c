"""Whom a call is made to and what is asked, taken from the words of its prose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.desk.recognising import with_addressees
from drafter.model.call_edits import add_addressee, bind_call, words_of_ask
from drafter.model.calls import Addressee
from drafter.model.edits import replace_block
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block
from tests.model.test_edits import check_consistent


def called(language: str, *texts: str) -> Statement:
    """One call whose prose these paragraphs are."""
    blocks = tuple(plain_block(text) for text in texts)
    statement = Statement(editions=(Edition(language, (Section(SectionKind.CALLS, blocks),)),))
    statement, call = bind_call(statement, blocks[0].id)
    for block in blocks[1:]:
        statement = replace_block(statement, replace(block, calls=(call.id,)))
    return statement


def told(statement: Statement) -> Statement:
    return with_addressees(statement, [block.id for block in statement.primary.sections[0].blocks])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "We call on the European Parliament to condemn the law.", "European Parliament"),
        ("fr", "Nous demandons au Parlement européen de condamner la loi.", "Parlement européen"),
        ("ru", "Мы призываем Европейский парламент осудить закон.", "Европейский парламент"),
    ],
)
def test_the_addressee_and_the_ask_are_recognised(language: str, text: str, name: str) -> None:
    before = called(language, text)
    after = told(before)
    (call,) = after.calls
    assert call.id == before.calls[0].id
    assert [(body.name, body.institution) for body in call.addressees] == [(name, "EU-EP")]
    assert len(call.asks) == 1
    assert words_of_ask(after, call.asks[0].id) in text
    check_consistent(after)


def test_several_calls_in_what_was_pasted_are_several() -> None:
    after = told(
        called(
            "en",
            "We call on the European Parliament to condemn the law.",
            "We urge the Council of Europe to send observers.",
        )
    )
    assert [[body.name for body in call.addressees] for call in after.calls] == [
        ["European Parliament"],
        ["Council of Europe"],
    ]
    assert [block.calls for block in after.primary.sections[0].blocks] == [(call.id,) for call in after.calls]
    check_consistent(after)


def test_words_that_name_nobody_and_calls_that_say_who_stay() -> None:
    plain = called("en", "Nothing was asked of anyone.")
    assert told(plain) is plain
    known = called("en", "We call on the European Parliament to condemn the law.")
    known = add_addressee(known, known.calls[0].id, Addressee("Mayor"))
    assert told(known) is known
