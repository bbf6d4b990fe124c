"""How many sign: the number that a text says, in figures and in words, against the list."""

from __future__ import annotations

import pytest

from drafter.checks.running import Checker
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


def wrong(language: str, text: str, count: int, kind: SectionKind = SectionKind.LEDE) -> list[str]:
    names = tuple(Signatory(f"Choir of the {'x' * n}th river") for n in range(count))
    edition = Edition(language, (Section(kind, (plain_block(text),)),))
    found = Checker().check(Statement((edition,), signatories=names)).findings
    return [one.text for one in found if one.code == "signatory-count"]


@pytest.mark.parametrize(
    ("language", "text", "count", "said"),
    [
        ("en", "Fifteen organisations call on Norvia to stop.", 12, "Fifteen"),
        ("en", "Twenty-one rights groups from nine countries are calling for it.", 20, "Twenty-one"),
        ("en", "Nine NGOs, among them ours, ask the court for help.", 8, "Nine"),
        ("en", "More than 40 civil society groups urge the court to stop.", 38, "40"),
        ("en", "Eleven human rights groups today called on the court to stop.", 10, "Eleven"),
        ("fr", "Douze organisations demandent la libération.", 11, "Douze"),
        ("fr", "Vingt et une associations norviennes demandent cela.", 20, "Vingt et une"),
        ("de", "Fünfzehn Organisationen fordern ein Ende.", 14, "Fünfzehn"),
        ("de", "Einundzwanzig Menschenrechtsorganisationen rufen dazu auf.", 20, "Einundzwanzig"),
        ("ru", "Двенадцать организаций призывают освободить их.", 10, "Двенадцать"),
        ("en", "The six choirs that sign this letter rehearse at night.", 5, "six"),
        ("en", "We four ask for a room.", 3, "four"),
        ("en", "Half a dozen libraries ask for the books.", 7, "Half a dozen"),
        ("fr", "Nous, treize bibliothèques et musées, demandons les livres.", 12, "treize"),
        ("fr", "Quinze associations norviennes, danoises et belges réclament la barque.", 14, "Quinze"),
        ("de", "Wir, sieben Frauenverbände, fordern das Boot zurück.", 6, "sieben"),
        ("de", "Zwölf Museen bitten um die Bilder.", 11, "Zwölf"),
        ("ru", "Тридцать одна организация требует ответа.", 30, "Тридцать одна"),
        ("ru", "Обращение двадцати двух объединений", 21, "двадцати двух"),
        ("ru", "Двадцать пять правозащитных организаций требуют этого.", 10, "Двадцать пять"),
    ],
)
def test_a_number_of_those_who_speak_is_held_against_the_list(
    language: str, text: str, count: int, said: str
):
    assert wrong(language, text, count) == [said]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", "Fifteen organisations call on Norvia to stop.", 15),
        ("en", "More than 40 civil society groups urge the court to stop.", 41),
        ("en", "In 2021, fourteen organisations call on them.", 4),
        ("en", "We join ten organisations that call on them.", 9),
        ("en", "Two organisations were banned by the court.", 9),
        ("fr", "Quarante-deux ONG appellent le ministre à agir.", 42),
        ("fr", "Soixante-douze ONG appellent le ministre à agir.", 72),
        ("de", "Zwölf Organisationen aus ganz Norwien wenden sich an sie.", 12),
        ("ru", "Двадцать две организации требуют этого.", 22),
        ("en", "Half a dozen libraries ask for the books.", 6),
        ("fr", "Une coalition de 61 organisations est née en 2019.", 9),
        ("ru", "Обращение двадцати двух объединений", 22),
    ],
)
def test_a_number_that_fits_or_is_of_others_is_let_pass(language: str, text: str, count: int):
    assert wrong(language, text, count) == []


def test_what_others_did_is_told_further_down():
    assert wrong("en", "Fifteen organisations call on Norvia.", 9, SectionKind.BACKGROUND) == []
