"""Calls in words: the verbs of a language, and prose made from fields."""

from __future__ import annotations

from dataclasses import replace

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
from drafter.model.call_edits import (
    add_addressee,
    begin_call,
    bind_call,
    change_call,
    mark_ask,
    prose_of,
    words_of_ask,
)
from drafter.model.calls import Addressee
from drafter.model.edits import replace_block, splice_blocks
from drafter.model.statement import Edition, Section, SectionKind, Statement, blocks_of
from drafter.model.text import Block, BlockKind, Marks, Run, plain_block
from drafter.register.calling import calling


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
        ("de", ("Europarat",), "Wir fordern den Europarat auf, "),
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


@pytest.mark.parametrize(
    ("language", "name", "wanted"),
    [
        ("en", "Kazakhstan", "Kazakhstan"),
        ("en", "Netherlands", "the Netherlands"),
        ("en", "Kyrgyz Republic", "the Kyrgyz Republic"),
        ("en", "President Ardan", "President Ardan"),
        ("en", "President of Norvia", "the President of Norvia"),
        ("fr", "Kazakhstan", "le Kazakhstan"),
        ("fr", "Géorgie", "la Géorgie"),
        ("fr", "États-Unis", "les États-Unis"),
        ("fr", "Ouzbékistan", "l’Ouzbékistan"),
        ("fr", "Israël", "Israël"),
        ("fr", "autorités géorgiennes", "les autorités géorgiennes"),
        ("de", "Europäisches Parlament", "das Europäische Parlament"),
        ("de", "Europäische Kommission", "die Europäische Kommission"),
        ("de", "Europäischer Auswärtiger Dienst", "den Europäischen Auswärtigen Dienst"),
        ("de", "Rat der Europäischen Union", "den Rat der Europäischen Union"),
        ("de", "Vereinte Nationen", "die Vereinten Nationen"),
        (
            "de",
            "Hoher Kommissar der Vereinten Nationen für Menschenrechte",
            "den Hohen Kommissar der Vereinten Nationen für Menschenrechte",
        ),
        ("de", "Präsident der Republik Norvia", "den Präsidenten der Republik Norvia"),
        ("de", "Deutscher Bundestag", "den Deutschen Bundestag"),
        ("de", "Kasachstan", "Kasachstan"),
        ("de", "Schweiz", "die Schweiz"),
        ("de", "Regierung von Kasachstan", "die Regierung von Kasachstan"),
        ("de", "OSZE", "die OSZE"),
        ("de", "Moskauer Mechanismus", "den Moskauer Mechanismus"),
        ("de", "Norvia Presseverein", "Norvia Presseverein"),
        ("ru", "Европейская служба внешних связей", "Европейскую службу внешних связей"),
        ("ru", "Верховный комиссар ООН по правам человека", "Верховного комиссара ООН по правам человека"),
        ("ru", "Специальный докладчик", "Специального докладчика"),
        ("ru", "Генеральная Ассамблея", "Генеральную Ассамблею"),
        ("ru", "Правительство Казахстана", "Правительство Казахстана"),
        ("ru", "Министерство внутренних дел", "Министерство внутренних дел"),
        ("ru", "Россия", "Россию"),
    ],
)  # fmt: skip
def test_a_name_has_the_article_and_the_case_that_the_verb_wants(
    language: str, name: str, wanted: str
) -> None:
    assert calling(language).body(name) == wanted


@pytest.mark.parametrize(
    ("language", "names", "asks", "prose"),
    [
        (
            "en",
            ("European Parliament", "Council"),
            ("reject the bill", "send observers", "hear the groups concerned"),
            ("We call on the European Parliament and the Council, by 1 March 2026, to reject the bill, "
             "to send observers and to hear the groups concerned. Legal basis: Article 7 TEU."),
        ),
        (
            "fr",
            ("Parlement européen",),
            ("rejeter le projet", "envoyer des observateurs"),
            ("Nous appelons le Parlement européen, d’ici au 1er mars 2026, à rejeter le projet et "
             "à envoyer des observateurs. Fondement\u00a0: Article 7 TEU."),
        ),
        (
            "de",
            ("Europäisches Parlament", "Rat der Europäischen Union"),
            ("den Entwurf abzulehnen", "Beobachter zu entsenden"),
            ("Wir fordern das Europäische Parlament und den Rat der Europäischen Union auf, bis zum "
             "1. März 2026 den Entwurf abzulehnen und Beobachter zu entsenden. Grundlage: Article 7 TEU."),
        ),
        (
            "ru",
            ("Европейская комиссия",),
            ("отклонить законопроект", "направить наблюдателей"),
            ("Мы призываем Европейскую комиссию до 1 марта 2026 г. отклонить законопроект и "
             "направить наблюдателей. Основание: Article 7 TEU."),
        ),
    ],
)  # fmt: skip
def test_prose_made_from_the_fields_says_all_of_them_and_is_made_the_same_again(
    language: str, names: tuple[str, ...], asks: tuple[str, ...], prose: str
) -> None:
    statement = _asked(language, names, asks)
    call = statement.calls[0].id
    assert prose_of(statement, call) == prose
    assert rewrite(statement, call) == statement
    assert made_lead(statement, call) == prose[: prose.index(asks[0])]


def _asked(language: str, names: tuple[str, ...], asks: tuple[str, ...]) -> Statement:
    """A call with asks, a deadline and a basis, its prose made from them."""
    statement, call = begun(language, *names)
    _, block = next(iter(blocks_of(statement.primary)))
    statement = replace_block(statement, replace(block, runs=(Run(". ".join(asks)),)))
    text = ". ".join(asks)
    for ask in asks:
        start = text.index(ask)
        statement = mark_ask(statement, call, block.id, start, start + len(ask))
    statement = change_call(
        statement, call, lambda one: replace(one, deadline="2026-03-01", basis="Article 7 TEU")
    )
    return rewrite(statement, call)


def test_a_verb_that_asks_of_somebody_has_its_own_grammar_and_gives_way_to_the_others() -> None:
    asks = ("rejeter le projet", "envoyer des observateurs")
    statement = _asked("fr", ("Parlement européen", "Commission européenne", "États membres"), asks)
    call = statement.calls[0].id
    before = prose_of(statement, call)
    asking = choose_verb(statement, call, "demandons")
    assert prose_of(asking, call) == (
        "Nous demandons au Parlement européen, à la Commission européenne et aux États membres, "
        "d’ici au 1er mars 2026, de rejeter le projet et d’envoyer des observateurs. "
        "Fondement\u00a0: Article 7 TEU."
    )
    assert rewrite(asking, call) == asking
    assert prose_of(choose_verb(asking, call, "appelons"), call) == before


def test_a_list_of_asks_has_deadline_and_basis_in_the_line_above_it() -> None:
    statement, call = begun("en", "Council")
    section = statement.primary.sections[0]
    item = Block(kind=BlockKind.BULLET, runs=(Run("reject the bill"),), calls=(call,))
    statement = mark_ask(splice_blocks(statement, section.id, 1, 0, (item,)), call, item.id, 0, 15)
    statement = change_call(
        statement, call, lambda one: replace(one, deadline="2026-03-01", basis="Article 7 TEU")
    )
    assert prose_of(rewrite(statement, call), call).startswith(
        "We call on the Council (legal basis: Article 7 TEU), by 1 March 2026, to:"
    )


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
    # A list that says half of what is asked would number the other half alone.
    assert texts == ["We call on the Council to:", "act soon", "answer us; it can."]
    again = rewrite(rewrite(listed, call), call)
    assert [words_of_ask(again, ask.id) for ask in again.calls[0].asks] == ["act soon", "answer us"]


def test_a_paragraph_of_two_calls_is_not_rewritten() -> None:
    statement, call, block = written("We call on the Council to act.", "Council")
    shared, _ = bind_call(statement, block.id)
    assert why_not_rewritten(shared, call) == "shared"
    assert rewrite(shared, call) is shared
