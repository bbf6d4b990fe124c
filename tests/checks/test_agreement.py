"""A subject and the verb right behind it: one and many do not go together."""

import pytest

from drafter.checks.running import Checker
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


def told(language: str, text: str) -> list[str]:
    statement = Statement((Edition(language, (Section(SectionKind.BACKGROUND, (plain_block(text),)),)),))
    return [one.text for one in Checker().check(statement).findings if one.code == "agreement"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "At least 30 organisations has closed their doors.", "has"),
        ("en", "More than forty people was held in one cell.", "was"),
        ("fr", "Les avocates a été arrêtées à l’aube.", "a"),
        ("fr", "Les autorités locales n’a rien répondu.", "n’a"),
        ("fr", "Le préfet ont refusé de recevoir la délégation.", "ont"),
        ("de", "Die Vereinigungen hat dagegen geklagt.", "hat"),
        ("de", "Viele Anwältinnen wurde vorgeladen.", "wurde"),
        ("de", "Die Behörde haben nicht geantwortet.", "haben"),
        ("ru", "Журналисты сообщил об этом вечером.", "сообщил"),
        ("ru", "Министр заявили, что решение принято.", "заявили"),
    ],
)
def test_one_and_many_side_by_side(language: str, text: str, expected: str) -> None:
    assert told(language, text) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two years is a long time to wait for a hearing."),
        ("en", "Ten signatures is enough for a petition."),
        ("fr", "Ces dernières années a été adoptée une loi sur les associations."),
        ("fr", "La plupart ont fui, la moitié ont été jugés."),
        ("fr", "Les 12 et 13 mai est venue la police."),
        ("de", "Die Demonstrationen hat die Polizei aufgelöst."),
        ("de", "Die Regierung haben wir zweimal gebeten."),
        ("ru", "Жители села пришли, дети ходили в школу."),
        ("ru", "Адвокаты школ собрались. Президент школы пришёл."),
    ],
)
def test_what_stands_first_need_not_be_the_subject(language: str, text: str) -> None:
    assert told(language, text) == []
