"""How calls are worded: the words behind the verb, who is called on, for what and until when."""

from __future__ import annotations

import pytest

from drafter.checks.finding import Finding, Purpose
from drafter.checks.running import Checker
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
