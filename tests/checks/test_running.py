"""Findings on small statements, and that only what changed is read anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from drafter.checks import table
from drafter.checks.finding import Finding, Hit
from drafter.checks.passages import Passage
from drafter.checks.running import Checker
from drafter.model.edits import replace_block
from drafter.model.sources import Ignored
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import BlockKind, Marks, Run, plain_block


def statement_of(*texts: str, language: str = "en", kind: BlockKind = BlockKind.PARAGRAPH) -> Statement:
    section = Section(SectionKind.BACKGROUND, tuple(plain_block(text, kind) for text in texts))
    return Statement((Edition(language, (section,)),))


CODES = ("quotation-mismatched", "heading-full-stop", "call-without-on")


def found(statement: Statement) -> list[tuple[str, str, str | None]]:
    findings = Checker().check(statement).findings
    return [(one.code, one.text, one.replacement) for one in findings if one.code in CODES]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the ‘river tax” laws and “ferry” laws", "en", ("‘river tax”", "“river tax”")),
        ("die „Flusssteuer” von heute", "de", ("„Flusssteuer”", "„Flusssteuer“")),
    ],
)
def test_marks_that_do_not_match(text: str, language: str, expected: tuple[str, str]):
    assert found(statement_of(text, language=language)) == [("quotation-mismatched", *expected)]


@pytest.mark.parametrize(
    "text",
    [
        "the “river tax” and the ‘ferry’ and the people’s boats",
        "“the ‘ferry’ laws” of the boatmen’s guild",
        "the boatmen’s and “ferrymen’s” days",
        "in the ’90s they said “no”",
    ],
)
def test_marks_that_match(text: str):
    assert found(statement_of(text)) == []


def test_bodies_are_called_on():
    text = "We call the Government of Norvia not to sign, and we call on the Council to act."
    assert found(statement_of(text)) == [("call-without-on", "call", "call on")]


def test_headings_end_without_a_full_stop():
    stopped = statement_of("What the law says.", kind=BlockKind.SUBHEADING)
    assert found(stopped) == [("heading-full-stop", ".", "")]
    assert found(statement_of("What is asked etc.", kind=BlockKind.SUBHEADING)) == []


def test_internal_notes_are_no_text():
    block = replace(plain_block(""), runs=(Run("all is “well”"), Run("‘not” so", Marks(internal=True))))
    section = Section(SectionKind.BACKGROUND, (block,))
    assert found(Statement((Edition("en", (section,)),))) == []


def test_what_the_writer_set_aside_is_told_apart():
    statement = statement_of("the ‘river tax” laws")
    aside = replace(statement, ignored=(Ignored("quotation-mismatched", "‘river tax”", "as printed there"),))
    report = Checker().check(aside)
    assert (len(report.findings), len(report.ignored), report.blocking) == (0, 1, 0)


def test_only_a_changed_block_is_read_again(monkeypatch: pytest.MonkeyPatch):
    statement = statement_of(*(f"Paragraph {number} of ‘many” here" for number in range(20)))
    checker = Checker()
    first = checker.check(statement).findings
    read: list[str] = []

    def look(passage: Passage) -> tuple[Hit, ...]:
        read.append(passage.text)
        return ()

    monkeypatch.setattr(
        "drafter.checks.running.PASSAGE_CHECKS", (table.PASSAGE_CHECKS[0]._replace(look=look),)
    )
    block = statement.primary.sections[0].blocks[7]
    changed = replace_block(statement, replace(block, runs=(Run("Other words"),)))
    again = checker.check(changed).findings
    assert read == ["Other words"]
    assert [one for one in first if one.block != block.id] == list(again)
    assert all(isinstance(one, Finding) for one in again)
