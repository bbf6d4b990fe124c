"""How calls are worded: the words behind the verb, who is called on, for what and until when."""

from __future__ import annotations

import pytest

from drafter.checks.finding import Finding, Purpose
from drafter.checks.running import Checker
from drafter.desk.importing import import_text
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


def found(code: str, language: str, *texts: str) -> list[Finding]:
    section = Section(SectionKind.CALLS, tuple(plain_block(text) for text in texts))
    statement = Statement((Edition(language, (section,)),))
    findings = Checker().check(statement, purpose=Purpose.RELEASE).findings
    return [one for one in findings if one.code == code]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We entreat to the Governor of Norvia to stay the sentence."),
        ("en", "We are urging at the Ministry of Justice of Norvia."),
        ("en", "We request to the Parliament of Norvia to vote."),
        ("en", "We insist the Ministry of Health to open its archives."),
        ("fr", "Nous exhortons, une dernière fois, le ministre de la Culture de payer."),
        ("fr", "Nous demandons le procureur de Norv qu’il ouvre une enquête."),
        ("fr", "Nous en appelons le gouvernement à céder."),
        ("de", "Wir appellieren eindringlich zum Parlament, das Gesetz abzulehnen."),
        ("de", "Ferner rufen wir Norwegen und Kanada, Visa zu erteilen."),
        ("de", "Wir ersuchen an die Regierung um Auskunft."),
        ("de", "Wir fordern den Stadtrat von Norv dazu, den Platz freizugeben."),
        ("ru", "Обращаемся Парламенту Норвии с просьбой отклонить закон."),
        ("ru", "Мы взываем министра юстиции вмешаться."),
        ("ru", "Требуем городской суд Норва отменить приговор."),
    ],
)
def test_a_verb_of_calling_has_its_own_word_behind_it(language: str, text: str):
    assert len(found("call-grammar", language, text)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We appeal the decision of the court and ask to be heard by the Ministry."),
        ("en", "We invite to the hearing all who want to come."),
        ("fr", "Nous invitons le ministre de la Justice à recevoir les familles et de l’écouter."),
        ("fr", "Nous exhortons le comité chargé de suivre la réforme à publier son avis."),
        ("fr", "Nous appelons à la libération des détenus et demandons au tribunal de juger."),
        ("de", "Wir fordern die Regierung, die seit Jahren schweigt, auf, zu handeln."),
        ("de", "Wir fordern die Freilassung aller, ohne zu zögern."),
        ("de", "Wir bitten an dieser Stelle die Regierung um Hilfe."),
        ("de", "Seit Jahren fordern die Parteien, das Gesetz zu ändern."),
        ("ru", "Мы призываем к суду над виновными. Мы взываем к министру юстиции."),
        ("ru", "Мы призываем к освобождению заключённых и просим парламент принять закон."),
    ],
)
def test_what_is_rightly_built_is_let_pass(language: str, text: str):
    assert found("call-grammar", language, text) == []


@pytest.mark.parametrize(
    ("code", "language", "text"),
    [
        ("call-passive", "en", "Licences are to be returned without delay."),
        ("call-passive", "en", "The bridge needs repairing."),
        ("call-passive", "fr", "Que soit levée l’interdiction de la marche."),
        ("call-passive", "fr", "Il faut que les loyers soient gelés."),
        ("call-passive", "de", "Die Akten sind den Familien auszuhändigen."),
        ("call-passive", "de", "Die Löhne gehören endlich ausgezahlt."),
        ("call-passive", "de", "Anwälte müssen gehört werden."),
        ("call-passive", "ru", "Обыски необходимо срочно прекратить."),
        ("call-passive", "ru", "Решение подлежит отмене."),
        ("call-without-addressee", "en", "The time has come for the archive to open."),
        ("call-without-addressee", "en", "The beatings must stop at once."),
        ("call-without-addressee", "fr", "Nous voulons des écoles ouvertes."),
        ("call-without-addressee", "fr", "Il est grand temps d’ouvrir les archives."),
        ("call-without-addressee", "de", "Gefordert ist ein Ende der Abschiebungen."),
        ("call-without-addressee", "de", "Wir erwarten Antworten für alle Familien."),
        ("call-without-addressee", "ru", "Пора открыть архивы."),
        ("call-without-addressee", "ru", "Хотим, чтобы школы работали."),
        ("call-without-ask", "en", "We likewise turn to the Senate of Norvia."),
        ("call-without-ask", "en", "The Mayor of Norv is hereby called upon."),
        ("call-without-ask", "fr", "Nous nous tournons aussi vers le Sénat de Norvie."),
        ("call-without-ask", "de", "Auch den Stadtrat von Norv rufen wir auf."),
        ("call-without-ask", "ru", "Отдельно обращаемся к мэрии Норва."),
        ("call-without-on", "en", "We call, once more, the mayor of Norv to resign."),
        ("call-without-on", "en", "The Mayor of Norv we call to resign."),
    ],
)
def test_asks_of_no_call_are_found(code: str, language: str, text: str):
    assert len(found(code, language, text)) == 1


@pytest.mark.parametrize(
    ("code", "language", "text"),
    [
        ("call-passive", "en", "The hearing is to be held in May."),
        ("call-passive", "de", "Das ist kaum zu verstehen."),
        ("call-passive", "ru", "Суду следует немедленно отменить приговор."),
        ("call-passive", "ru", "Дело должно быть изучено прокуратурой."),
        ("call-without-addressee", "en", "We want to thank all who helped."),
        ("call-without-addressee", "de", "Wir erwarten von der Regierung Antworten."),
        ("call-without-addressee", "fr", "Il est tard."),
        ("call-without-ask", "en", "We turn to the Senate of Norvia for help."),
        ("call-without-ask", "fr", "Nous invitons le Sénat à voter."),
        ("call-without-on", "en", "We call on you, Governor of Norvia, to resign."),
    ],
)
def test_what_says_who_and_what_is_let_pass(code: str, language: str, text: str):
    assert found(code, language, text) == []


def test_words_for_everybody_are_no_addressee():
    page = "Norvia: Open it\n\nCalls\n\nWe call on all people of good will to act."
    findings = Checker().check(import_text(page).statement).findings
    assert "call-without-addressee" in [one.code for one in findings]
    assert len(found("call-without-addressee", "en", "We urge the whole world to act.")) == 1
    assert found("call-without-addressee", "en", "We urge the world leaders of Norvia to act.") == []


def test_a_day_is_asked_for_where_half_of_the_calls_have_one():
    text = "Norvia\n\nCalls\n\nWe call on the Senate to vote by 3 May 2027.\n\nWe call on the Mayor to {}."
    for ask, count in (("resign", 1), ("resign immediately", 0), ("resign before 5 May 2027", 0)):
        findings = Checker().check(import_text(text.format(ask)).statement, purpose=Purpose.RELEASE).findings
        assert [one.code for one in findings].count("call-without-deadline") == count, ask
