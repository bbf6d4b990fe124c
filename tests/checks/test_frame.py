"""The frame: facts are gathered once for each block, words are found, fixes are edits."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

import pytest

from drafter.checks import running
from drafter.checks.finding import Finding, Hit, Purpose, Severity
from drafter.checks.gathering import StatementCheck
from drafter.checks.passages import Overview, Passage
from drafter.checks.unnamed import unnamed
from drafter.checks.words import words_of
from drafter.desk.checking import Checking, all_fixed, fixed, heeding, ignoring
from drafter.model.edits import replace_block
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.sources import Source
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import BlockKind, Marks, Run, plain_block


def statement_of(*texts: str, language: str = "en") -> Statement:
    section = Section(SectionKind.BACKGROUND, tuple(map(plain_block, texts)), "Background.", generated=False)
    return Statement((Edition(language, (section,)),))


def test_the_whole_is_looked_at_by_what_was_gathered(monkeypatch: pytest.MonkeyPatch):
    gathered: list[str] = []
    looked: list[int] = []

    def gather(passage: Passage) -> tuple[str, ...]:
        gathered.append(passage.text)
        return tuple(word for word in passage.text.split() if word.isupper())

    def look(overview: Overview, facts: object) -> list[tuple[Passage | None, Hit]]:
        seen = list(facts)  # type: ignore[call-overload]
        looked.append(len(seen))
        return [(passage, Hit(0, 1)) for passage, _ in seen]

    check = StatementCheck("shouting", Severity.ADVICE, look, gather)
    monkeypatch.setattr(running, "STATEMENT_CHECKS", (check,))
    statement = statement_of("no HERE", "quiet", "and THERE")
    checking = Checking()
    first = checking.report(statement)
    assert [one.code for one in first.findings].count("shouting") == 2
    gathered.clear()
    quiet = statement.primary.sections[0].blocks[1]
    typed = replace_block(statement, replace(quiet, runs=(Run("quieter"),)))
    assert checking.report(typed).findings == first.findings
    assert (gathered, looked) == (["quieter"], [2])
    shouted = replace_block(typed, replace(quiet, runs=(Run("LOUD"),)))
    assert len(checking.report(shouted).findings) == len(first.findings) + 1
    assert looked == [2, 3]


def test_facts_that_only_moved_make_no_check_look_again(monkeypatch: pytest.MonkeyPatch):
    class Shout(NamedTuple):
        word: str
        start: int
        end: int

    looked: list[int] = []

    def look(_overview: Overview, facts: object) -> list[tuple[Passage | None, Hit]]:
        looked.append(1)
        return [(passage, Hit(one.start, one.end)) for passage, some in facts for one in some]  # type: ignore[attr-defined]

    def gather(passage: Passage) -> tuple[Shout, ...]:
        words = re.finditer(r"[A-Z]{2,9}", passage.text)
        return tuple(Shout(word[0], word.start(), word.end()) for word in words)

    check = StatementCheck("shouting", Severity.ADVICE, look, gather, by_facts=True)
    monkeypatch.setattr(running, "STATEMENT_CHECKS", (check,))
    statement = statement_of("HERE it is and THERE", "quiet", "NOWHERE")
    checking = Checking()
    first = checking.report(statement).findings
    block = statement.primary.sections[0].blocks[0]
    typed = replace_block(statement, replace(block, runs=(Run("or HERE it is and now THERE"),)))
    shouts = [one for one in checking.report(typed).findings if one.code == "shouting"]
    assert [(one.text, one.start) for one in shouts] == [("HERE", 3), ("THERE", 22), ("NOWHERE", 0)]
    assert len(looked) == 1
    other = replace_block(typed, replace(block, runs=(Run("HERD it is and THERE"),)))
    again = checking.report(other).findings
    assert len(looked) == 2
    assert [one.text for one in again if one.code == "shouting"] == ["HERD", "THERE", "NOWHERE"]
    assert len(again) == len(first)


def test_fixes_keep_marks_and_leave_what_was_changed_since():
    block = replace(plain_block(""), runs=(Run("the "), Run("‘river tax", Marks(strong=True)), Run("” laws")))
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    (finding,) = Checking().report(statement).findings
    made = fixed(statement, finding)
    runs = made.primary.sections[0].blocks[0].runs
    assert [(run.text, run.marks.strong) for run in runs] == [
        ("the ", False),
        ("“river tax", True),
        ("” laws", False),
    ]
    assert fixed(made, finding) is made
    assert Checking().report(made).findings == ()


def test_a_heading_is_fixed_too():
    statement = statement_of("A text.")
    made = all_fixed(statement, Checking().report(statement).findings)
    assert made.primary.sections[0].heading == "Background"


def test_what_is_set_aside_keeps_its_reason_and_can_be_taken_up_again():
    statement = statement_of("the ‘river tax” laws")
    finding = next(one for one in Checking().report(statement).findings if one.block)
    aside = ignoring(statement, finding, " as printed there ")
    assert [one.reason for one in aside.ignored] == ["as printed there"]
    report = Checking().report(aside)
    assert finding in report.ignored
    assert finding not in report.findings
    assert heeding(aside, finding) == statement
    assert heeding(aside, aside.ignored[0]) == statement


def test_words_choose_their_form_and_fill_their_blanks():
    finding = Finding("quotation-mismatched", Severity.ERROR, text="‘{replacement}”", replacement="“{text}”")
    assert words_of("en").fix_label(finding) == "Write “{text}”"
    assert words_of("en").title(finding)
    assert words_of("xx").language == "en"


def test_a_name_is_found_wherever_it_stands():
    statement = replace(
        statement_of("Said Arman\u00a0Be\u0301rik, and ARMAN BÉRIK'S friend.", "Armand Berik did not."),
        sources=(Source(title="Talk with Arman Berik"),),
        signatories=(
            Signatory("Lantern House", state=SignatoryState.WITHHELD),
            Signatory("Lantern House Friends"),
        ),
    )
    report = Checking().report(statement, unnamed=("Arman Berik",))
    found = [
        (one.text, dict(one.arguments)["where"]) for one in report.findings if one.code.startswith("unn")
    ]
    assert found == [
        ("Lantern House", "signatory"),
        ("Arman\u00a0Be\u0301rik", "text"),
        ("ARMAN BÉRIK", "text"),
        ("Arman Berik", "source"),
    ]
    assert report.blocking == 4
    assert Checking().report(statement, purpose=Purpose.DRAFT, unnamed=("Arman Berik",)).blocking == 0


def test_the_words_around_a_name_are_whole():
    text = "Last week in the harbour of the old town Arman Berik was seen with two of the ferrymen."
    finding = next(unnamed(statement_of(text), ("Arman Berik",), Purpose.RELEASE))
    around = dict(finding.arguments)["around"]
    assert around == "… in the harbour of the old town Arman Berik was seen with two …"


def test_a_russian_name_is_found_in_every_case():
    statement = statement_of("О Сеитовой писали, Сеитову видели.", language="ru")
    report = Checking().report(statement, unnamed=("Сеитова",))
    assert [one.text for one in report.findings if one.block] == ["Сеитовой", "Сеитову"]


def test_subheadings_are_fixed_in_their_block():
    block = plain_block("What the law says.", BlockKind.SUBHEADING)
    statement = Statement((Edition("en", (Section(SectionKind.BACKGROUND, (block,)),)),))
    made = all_fixed(statement, Checking().report(statement).findings)
    assert made.primary.sections[0].blocks[0].text == "What the law says"
