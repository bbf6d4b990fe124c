"""What only a call's card says is told before it goes out."""

from dataclasses import replace

import pytest

from drafter.checks.finding import Finding
from drafter.checks.running import Checker
from drafter.model.calls import Addressee, Call
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, Run


def statement(language: str, words: str, call: Call) -> Statement:
    block = Block(runs=(Run(words),), calls=(call.id,))
    return Statement((Edition(language, (Section(SectionKind.CALLS, (block,)),)),), (call,))


def told(made: Statement) -> list[Finding]:
    return [one for one in Checker().check(made).findings if one.code == "call-detail-unsaid"]


@pytest.mark.parametrize(
    ("language", "words", "variants"),
    [
        ("en", "We call on the Senate to reject the bill.", ["deadline", "basis"]),
        ("en", "We call on the Senate to reject the bill by 12 May 2027.", ["basis"]),
        ("en", "We call on the Senate, under Article 22 ICCPR, to reject the bill.", ["deadline"]),
        ("fr", "Nous appelons le Sénat à rejeter le projet avant le 12 mai 2027 (article 22).", []),
        ("ru", "Мы призываем Сенат до 12 мая 2027 года отклонить проект (статья 22).", []),
    ],
)
def test_what_the_card_says_and_the_words_do_not(language: str, words: str, variants: list[str]) -> None:
    call = Call(addressees=(Addressee("Senate"),), basis="Article 22 ICCPR", deadline="2027-05-12")
    found = told(statement(language, words, call))
    assert [dict(one.arguments)["variant"] for one in found] == variants


def test_the_summary_of_asks_says_it() -> None:
    call = Call(addressees=(Addressee("Senate"),), deadline="2027-05-12")
    made = statement("en", "We call on the Senate to reject the bill.", call)
    assert told(made)
    assert not told(replace(made, asks_summary=True))
