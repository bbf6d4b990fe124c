"""The checks on texts with known faults, in four languages: what is missed and what is found besides."""

from __future__ import annotations

import pytest

from drafter.checks.page_texts import page_texts
from drafter.checks.passages import passage_of
from drafter.desk.checking import Checking, all_fixed, safe
from drafter.model.statement import Statement
from tools.check_scores import Case, cases, score, table

CASES = cases()
# Over all texts: what a writer puts up with, and less than which an editor would not look at.
PRECISION, RECALL = 0.95, 0.90


def test_there_are_texts_in_four_languages():
    assert len(CASES) >= 14
    assert {case.name[:2] for case in CASES} >= {"en", "fr", "de", "ru"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_text_without_faults_has_hardly_a_finding(case: Case):
    if not {code for code, _ in case.expected} - {"signatories-without-heading", "headline-long"}:
        assert score(case).besides == ()


def test_faults_are_found_and_hardly_anything_besides():
    scores = [score(case) for case in CASES]
    hits = sum(len(one.hits) for one in scores)
    missed = [(one.name, *each) for one in scores for each in one.missed]
    besides = [(one.name, *each) for one in scores for each in one.besides]
    assert hits / (hits + len(besides)) >= PRECISION, besides
    assert hits / (hits + len(missed)) >= RECALL, missed
    assert table(scores)[-1].startswith("| **all** |")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_fixes_come_to_an_end_and_take_no_letter_of_a_quotation(case: Case):
    checking, statement = Checking(), case.statement
    for _ in range(4):
        fixes = safe(checking.report(statement, today=case.today).findings)
        statement = all_fixed(statement, fixes)
    assert safe(checking.report(statement, today=case.today).findings) == ()
    about_marks = {"look-alike", "unseen-character", "text-turned", "stop-within"}
    codes = {code for code, _ in case.expected}
    if not codes & about_marks:
        assert _quoted(case.statement) <= _quoted(statement)


def _quoted(statement: Statement) -> set[str]:
    edition = statement.primary
    passages = (
        passage_of(section, block, edition.language, where)
        for section, block, where in page_texts(statement, edition)
    )
    return {
        passage.text[start:end].strip(" \u00a0\u202f")
        for passage in passages
        for start, end in passage.quoted
    }
