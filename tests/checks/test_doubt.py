"""How sure a text says it is: doubt said twice or of facts, wrongs told as certain, vague sources."""

from __future__ import annotations

import pytest

from drafter.checks.finding import Purpose
from drafter.checks.running import Checker
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


def words(code: str, language: str, text: str) -> list[str]:
    section = Section(SectionKind.BACKGROUND, (plain_block(text),))
    findings = Checker().check(Statement((Edition(language, (section,)),)), purpose=Purpose.RELEASE).findings
    return [one.text for one in findings if one.code == code]


@pytest.mark.parametrize(
    ("code", "language", "text", "expected"),
    [
        ("hedge-doubled", "en", "The bridge could presumably open in May.", "could presumably"),
        ("hedge-doubled", "en", "She possibly left, perhaps by boat.", "possibly left, perhaps"),
        (
            "hedge-doubled",
            "fr",
            "Il est possible que le pont puisse rouvrir.",
            "Il est possible que le pont puisse",
        ),
        ("hedge-doubled", "fr", "Elle est apparemment sans doute partie.", "apparemment sans doute"),
        ("hedge-doubled", "de", "Möglicherweise könnte die Brücke öffnen.", "Möglicherweise könnte"),
        ("hedge-doubled", "ru", "Видимо, мост, скорее всего, закрыт.", "Видимо, мост, скорее всего"),
        ("hedge-on-fact", "en", "The alleged final verdict of 3 May is out.", "alleged"),
        ("hedge-on-fact", "en", "An alleged order of 3 May 2021 forbids it.", "alleged order"),
        ("hedge-on-fact", "fr", "Le décret supposé de mai l’interdit.", "décret supposé"),
        ("hedge-on-fact", "de", "Die angebliche Verordnung gilt.", "angebliche Verordnung"),
        ("hedge-on-fact", "ru", "Предполагаемый закон действует.", "Предполагаемый закон"),
        (
            "hedge-missing",
            "en",
            "Clerks of the court backdated the minutes.",
            "Clerks of the court backdated",
        ),
        ("hedge-missing", "en", "The list was doctored by port officials.", "was doctored by port officials"),
        ("hedge-missing", "fr", "Des agents ont maquillé les registres.", "agents ont maquillé"),
        (
            "hedge-missing",
            "de",
            "Beamte des Amtes haben das Protokoll gefälscht.",
            "Beamte des Amtes haben das Protokoll gefälscht",
        ),
        ("hedge-missing", "ru", "Улики подбросили полицейские.", "подбросили полицейские"),
        ("hedge-unsourced", "fr", "Le juge aurait été muté.", "aurait été muté"),
        ("source-vague", "en", "Word has it that the bridge is sold.", "Word has it"),
        ("source-vague", "en", "Well-informed circles expect a sale.", "Well-informed circles"),
        ("source-vague", "fr", "D’aucuns murmurent que le pont est vendu.", "D’aucuns murmurent"),
        ("source-vague", "de", "Man munkelt, die Brücke sei verkauft.", "Man munkelt"),
        ("source-vague", "ru", "Поговаривают, что мост продан.", "Поговаривают"),
    ],
)
def test_doubt_is_heard_in_many_words(code: str, language: str, text: str, expected: str):
    assert words(code, language, text) == [expected]


@pytest.mark.parametrize(
    ("code", "language", "text"),
    [
        ("hedge-doubled", "en", "The bill could fail; perhaps it should."),
        ("hedge-doubled", "en", "He was perhaps or probably late."),
        ("hedge-doubled", "de", "Das Gesetz dürfte wohl gelten."),
        ("hedge-doubled", "ru", "Возможно или вероятно, мост закрыт."),
        ("hedge-on-fact", "en", "The alleged author of the decree denies it."),
        ("hedge-on-fact", "fr", "L’auteur présumé du décret nie."),
        ("hedge-on-fact", "de", "Der angebliche Käufer nennt kein Gesetz."),
        ("hedge-missing", "en", "According to the auditors, clerks backdated the minutes."),
        ("hedge-missing", "de", "Nach Angaben des Gerichts haben Beamte das Protokoll gefälscht."),
        ("hedge-unsourced", "fr", "Selon sa sœur, le juge aurait été muté."),
        ("hedge-unsourced", "fr", "Sans cette loi, le juge aurait gardé son poste."),
        ("hedge-unsourced", "fr", "Selon le barreau, onze juges sont partis. L’un d’eux aurait été muté."),
        ("source-vague", "de", "Wie aus dem Ministerium zu erfahren war, ist die Brücke verkauft."),
        ("source-vague", "ru", "Они рассказывают о мосте."),
    ],
)
def test_doubt_that_is_in_its_place_is_let_pass(code: str, language: str, text: str):
    assert words(code, language, text) == []
