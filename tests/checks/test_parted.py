"""Subjects that a clause parts from their verb, in four languages."""

from __future__ import annotations

import pytest

from drafter.checks.running import Checker
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


def verbs(language: str, text: str) -> list[str]:
    section = Section(SectionKind.BACKGROUND, (plain_block(text),))
    found = Checker().check(Statement((Edition(language, (section,)),))).findings
    return [one.text for one in found if one.code == "agreement"]


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "The authorities, who promised an inquiry, says that nothing happened.", "says"),
        ("en", "The courts of Norvia (all of them) has refused this.", "has"),
        ("en", "This law, which deputies of all parties have passed, are against the treaty.", "are"),
        ("fr", "Les autorités norviennes, qui avaient promis une enquête, a refusé.", "a"),
        ("fr", "La loi, qui a été votée par les députés, sont contraires au droit.", "sont"),
        ("de", "Die Behörden, die eine Prüfung versprochen haben, hat nichts getan.", "hat"),
        ("de", "Die Regierung, die dies versprochen hat, haben nichts getan.", "haben"),
        ("ru", "Власти, которые обещали расследование, отказался отвечать.", "отказался"),
        ("ru", "Правительство, которое обещало ответ, заявили об этом.", "заявили"),
    ],
)
def test_a_verb_that_does_not_fit_its_subject_is_found_behind_a_clause(language: str, text: str, verb: str):
    assert verbs(language, text) == [verb]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The courts, which have refused this, say that it is so."),
        ("en", "The authorities, who promised it, says the report, did nothing."),
        ("en", "The rights group, which was there, has left."),
        ("en", "The report (and its annex) are public."),
        ("fr", "Les députés, qui ont voté la loi, ont refusé."),
        ("fr", "Le tribunal, qui a jugé les militants, a refusé."),
        ("de", "Die Menschen, die dort leben, hat die Regierung vergessen."),
        ("de", "Die Frauen, die dort leben, kann man nicht erreichen."),
        ("de", "Das Gesetz, das sie beschlossen haben, haben wir gelesen."),
        ("ru", "Организации, которые он создал, закрыл суд."),
        ("ru", "Организация, которую они создали, была закрыта."),
        ("ru", "Закон, который подписал президент, приняли в мае."),
    ],
)
def test_another_subject_may_stand_behind_the_clause(language: str, text: str):
    assert verbs(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "verb"),
    [
        ("en", "The neighbours, for whom the road was built, was not asked.", "was"),
        ("en", "The bridge, together with its two gates, are closed.", "are"),
        ("en", "Each of the witnesses, so the file says, were heard.", "were"),
        ("fr", "La préfecture, avec qui les familles parlaient, ont refusé.", "ont"),
        ("fr", "Les écoles, y compris celle du port, fermera en juin.", "fermera"),
        ("de", "Die Briefe, von denen einer fehlt, liegt im Archiv.", "liegt"),
        ("de", "Das Archiv, in dem alles lag, wurden geschlossen.", "wurden"),
        ("ru", "Жители, каждый из которых писал, получил отказ.", "получил"),
        ("ru", "Комиссия, чьи члены молчат, решили иначе.", "решили"),
    ],
)
def test_any_noun_may_be_the_subject(language: str, text: str, verb: str):
    assert verbs(language, text) == [verb]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The team, who had trained, were late. The news, which was bad, was true."),
        ("fr", "La plupart, qui avaient signé, ont refusé. Le maire, dont on parle souvent, refuse."),
        ("de", "Die Leute, denen er half, hat er vergessen. Die Mehrheit der Zeugen lebt."),
        ("ru", "Дом людей, которых выселили, сгорел. Дом, в котором они жили, снесли."),
    ],
)
def test_what_agrees_is_let_pass(language: str, text: str):
    assert verbs(language, text) == []
