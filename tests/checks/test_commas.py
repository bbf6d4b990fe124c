"""Commas that a language's rules ask for."""

from __future__ import annotations

import pytest

from drafter.checks.finding import Purpose
from drafter.checks.running import Checker
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import plain_block


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie ahnt nicht dass er kommt.", ["nicht dass"]),
        ("de", "Es gibt den Verdacht dass er log.", ["Verdacht dass"]),
        ("de", "Wir sorgen dafür dass er kommt.", ["dafür dass"]),
        ("de", "Wir klagen weil das Gesetz schadet.", ["klagen weil"]),
        ("de", "Nicht dass es hilft, aber auch dass er geht und dass er bleibt.", []),
        ("de", "Er geht, auch weil er muss, und nur weil er muss, ohne dass er will, so dass es gilt.", []),
        ("ru", "Суд решил что закон вреден.", ["решил что"]),
        ("ru", "Жители хотят чтобы школа работала.", ["хотят чтобы"]),
        ("ru", "Закон который приняли, вреден.", ["Закон который"]),
        ("ru", "Он говорил что попало, а закон, копия которого у нас, вреден.", []),
        ("ru", "Тот, кто решил, что закон вреден, прав, потому что закон вреден.", []),
    ],
)
def test_a_clause_is_set_off(language: str, text: str, expected: list[str]):
    section = Section(SectionKind.BACKGROUND, (plain_block(text),))
    findings = Checker().check(Statement((Edition(language, (section,)),)), purpose=Purpose.RELEASE).findings
    assert [one.text for one in findings if one.code == "comma-missing"] == expected
