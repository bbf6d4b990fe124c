"""Calls in words: the verbs of a language, and prose made from fields."""

from __future__ import annotations

import pytest

from drafter.desk.calling import (
    add_to_made,
    choose_verb,
    made_lead,
    rewrite,
    verb_of,
    verbs,
    why_not_rewritten,
    with_first_ask,
)
from drafter.model.ask_edits import make_item
from drafter.model.call_edits import add_addressee, begin_call, bind_call, mark_ask, prose_of, words_of_ask
from drafter.model.calls import Addressee
from drafter.model.edits import replace_block
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, Marks, Run, plain_block


def begun(language: str, *names: str) -> tuple[Statement, str]:
    """A call begun empty, to some bodies."""
    section = Section(SectionKind.CALLS)
    statement, call, _ = begin_call(Statement((Edition(language, (section,)),)), section.id, 0)
    for name in names:
        grown = add_addressee(statement, call.id, Addressee(name))
        statement = add_to_made(statement, grown, call.id)
    return statement, call.id


def written(text: str, body: str, *asks: str) -> tuple[Statement, str, Block]:
    """A call whose prose was there before."""
    section = Section(SectionKind.CALLS, (plain_block(text),))
    statement, call = bind_call(Statement((Edition("en", (section,)),)), section.blocks[0].id)
    statement = add_addressee(statement, call.id, Addressee(body))
    for ask in asks:
        start = text.index(ask)
        statement = mark_ask(statement, call.id, section.blocks[0].id, start, start + len(ask))
    return statement, call.id, statement.primary.sections[0].blocks[0]


@pytest.mark.parametrize(
    ("language", "names", "prose"),
    [
        ("en", ("Parliament", "EU Delegation"), "We call on the Parliament and the EU Delegation to "),
        ("en", ("UNESCO", "all governments"), "We call on UNESCO and all governments to "),
        ("fr", ("Parlement", "Union européenne"), "Nous appelons le Parlement et l’Union européenne à "),
        ("es", ("Parlamento", "Comisión"), "Instamos al Parlamento y a la Comisión a "),
        ("de", ("Europarat",), "Wir fordern Europarat auf, "),
        ("it", ("Consiglio d’Europa",), "Esortiamo il Consiglio d’Europa a "),
        ("ru", ("Европейская комиссия", "Совет Европы"), "Мы призываем Европейскую комиссию и Совет Европы "),
        ("uk", ("Європейська комісія",), "Ми закликаємо Європейську комісію "),
        ("kk", ("X",), "We call on the X to "),
    ],
)  # fmt: skip
def test_a_call_begun_empty_opens_in_the_editions_language(
    language: str, names: tuple[str, ...], prose: str
) -> None:
    statement, call = begun(language, *names)
    assert prose_of(statement, call) == prose.rstrip() or prose_of(statement, call) == prose
    assert made_lead(statement, call) == prose
    assert verb_of(statement, call) == verbs(language)[0].verb
    assert rewrite(statement, call) == statement


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "pl", "ru", "uk"])
def test_any_verb_of_a_language_takes_the_place_of_any_other(language: str) -> None:
    statement, call = begun(language, "Name")
    for verb in (*verbs(language), *reversed(verbs(language))):
        statement = choose_verb(statement, call, verb.verb)
        assert verb_of(statement, call) == verb.verb
        assert prose_of(statement, call).count(verb.particle or "Name") == 1


def test_a_verb_keeps_its_adverbs_its_person_and_its_capital() -> None:
    for text, wanted in (
        ("We therefore call on the Council to act.", "We therefore urge the Council to act."),
        ("The coalition calls on the Council to act.", "The coalition urges the Council to act."),
        ("CALL ON the Council to act.", "Urge the Council to act."),
        ("We specifically call the Council to act.", "We specifically urge the Council to act."),
    ):
        statement, call, _ = written(text, "Council")
        assert prose_of(choose_verb(statement, call, "urge"), call) == wanted


def test_words_of_asks_are_not_taken_for_the_verb() -> None:
    statement, call, _ = written(
        "The Council must ask everyone. We urge it to do so.", "Council", "ask everyone"
    )
    assert verb_of(statement, call) == "urge"
    assert prose_of(choose_verb(statement, call, "invite"), call).startswith(
        "The Council must ask everyone. We invite"
    )


def test_what_is_written_behind_a_made_opening_is_the_first_ask() -> None:
    statement, call = begun("en", "Council")
    block = statement.primary.sections[0].blocks[0]
    grown = replace_block(statement, Block(block.id, block.kind, (*block.runs, Run("act now")), block.calls))
    block = grown.primary.sections[0].blocks[0]
    asked = with_first_ask(grown, block)
    assert [words_of_ask(asked, ask.id) for ask in asked.calls[0].asks] == ["act now"]
    assert made_lead(asked, call) == "We call on the Council to "
    more = add_to_made(asked, add_addressee(asked, call, Addressee("Commission")), call)
    assert prose_of(more, call) == "We call on the Council and the Commission to act now."


def test_rewriting_keeps_asks_with_their_marks_and_items_of_the_list() -> None:
    statement, call, block = written(
        "Let the Council act soon, and answer us; it can.", "Council", "act soon", "answer us"
    )
    runs = tuple(
        Run(run.text, Marks(True, anchors=run.marks.anchors)) if run.text == "act soon" else run
        for run in block.runs
    )
    statement = replace_block(statement, Block(block.id, block.kind, runs, block.calls))
    made = rewrite(statement, call)
    assert prose_of(made, call) == "We call on the Council to act soon and to answer us."
    assert [words_of_ask(made, ask.id) for ask in made.calls[0].asks] == ["act soon", "answer us"]
    assert any(run.marks.strong and run.text == "act soon" for run in made.primary.sections[0].blocks[0].runs)
    assert rewrite(made, call) == made
    listed, _, _ = make_item(statement, block.id, block.text.index("answer") + 1)
    texts = [one.text for one in rewrite(listed, call).primary.sections[0].blocks]
    assert texts == ["We call on the Council to act soon.", "answer us; it can."]


def test_a_paragraph_of_two_calls_is_not_rewritten() -> None:
    statement, call, block = written("We call on the Council to act.", "Council")
    shared, _ = bind_call(statement, block.id)
    assert why_not_rewritten(shared, call) == "shared"
    assert rewrite(shared, call) is shared
