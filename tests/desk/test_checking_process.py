"""The process that checks and spells, really started."""

from __future__ import annotations

import os
import queue
import signal
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.desk.checking_frames import CheckOrder, CheckTrouble, Suggested, kept_and_fresh, put_together
from drafter.desk.checking_process import Answer, CheckingProcess, Misspelt, Reported
from drafter.model.edits import replace_block
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Run, plain_block

PATIENCE = 60.0
_Kind = TypeVar("_Kind", bound=Answer)


@pytest.fixture
def statement() -> Statement:
    return Statement(
        editions=(
            Edition(
                "en",
                (
                    Section(SectionKind.HEADLINE, (plain_block("Stop the river tax."),)),
                    Section(
                        SectionKind.BACKGROUND, (plain_block("We call the Government to repeal the ‘law”."),)
                    ),
                    Section(SectionKind.ANALYSIS, (plain_block("The freedm of assembly is garanteed."),)),
                ),
            ),
        )
    )


class Heard:
    """Answers in the order they come."""

    def __init__(self) -> None:
        self.answers: queue.Queue[Answer] = queue.Queue()

    def next(self, kind: type[_Kind]) -> _Kind:
        """The next answer of a kind; those of other kinds are passed over."""
        while True:
            answer = self.answers.get(timeout=PATIENCE)
            if isinstance(answer, kind):
                return answer


@pytest.fixture
def heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Heard:
    monkeypatch.setenv("DRAFTER_HOME", str(tmp_path))
    return Heard()


@pytest.fixture
def process(heard: Heard) -> Iterator[CheckingProcess]:
    made = CheckingProcess(heard.answers.put)
    yield made
    made.close()


def test_findings_and_misspellings_come_with_the_statement_that_they_are_about(
    process: CheckingProcess, heard: Heard, statement: Statement
):
    process.check(statement, CheckOrder())
    reported = heard.next(Reported)
    assert reported.statement is statement
    assert {"heading-full-stop", "call-without-on"} <= {one.code for one in reported.report.findings}
    misspelt = heard.next(Misspelt)
    assert misspelt.statement is statement
    assert [one.word for one in misspelt.words] == ["freedm", "garanteed"]
    assert misspelt.missing == ()


def test_after_an_edit_what_stayed_is_the_same_object(
    process: CheckingProcess, heard: Heard, statement: Statement
):
    process.check(statement, CheckOrder())
    first = (heard.next(Reported), heard.next(Misspelt))
    block = statement.primary.sections[2].blocks[0]
    changed = replace_block(statement, replace(block, runs=(Run("Its freedom is garanteed here."),)))
    process.check(changed, CheckOrder())
    second = (heard.next(Reported), heard.next(Misspelt))
    assert second[0].statement is changed
    assert second[0].report.findings[0] is first[0].report.findings[0]
    assert [(one.word, one.start) for one in second[1].words] == [("garanteed", 15)]


def test_suggestions_are_given_without_a_statement(process: CheckingProcess, heard: Heard):
    serial = process.suggest("freedm", "en")
    answer = heard.next(Suggested)
    assert answer.serial == serial
    assert "freedom" in answer.words
    process.suggest("freedm", "tlh")
    assert heard.next(Suggested).words == ()


def test_an_edition_that_is_gone_is_the_primary_one(
    process: CheckingProcess, heard: Heard, statement: Statement
):
    process.check(statement, CheckOrder(language="fr"))
    assert heard.next(Reported).report.findings
    assert heard.next(Misspelt).words


def test_a_worker_that_dies_is_started_again_and_says_so(
    process: CheckingProcess, heard: Heard, statement: Statement
):
    process.check(statement, CheckOrder())
    heard.next(Misspelt)
    first = process.process_id
    os.kill(first, signal.SIGKILL)
    assert "started again" in heard.next(CheckTrouble).text
    assert heard.next(Misspelt).words
    assert process.process_id not in (0, first)


def test_a_worker_that_always_dies_is_given_up(heard: Heard, statement: Statement):
    process = CheckingProcess(heard.answers.put, (sys.executable, "-c", "pass"))
    process.check(statement, CheckOrder())
    texts: list[str] = []
    while not texts or "started again" in texts[-1]:
        texts.append(heard.next(CheckTrouble).text)
    process.close()
    assert len(texts) == 3
    assert "next change" in texts[-1]


def test_of_many_statements_the_newest_is_answered(
    process: CheckingProcess, heard: Heard, statement: Statement
):
    block = statement.primary.sections[2].blocks[0]
    for number in range(30):
        text = f"A freedm {'x' * number}."
        last = process.check(replace_block(statement, replace(block, runs=(Run(text),))), CheckOrder())
    serials: list[int] = []
    while not serials or serials[-1] != last:
        serials.append(heard.next(Misspelt).serial)
    assert serials == sorted(serials)


@given(st.lists(st.integers(0, 3)), st.lists(st.integers(0, 3)))
def test_what_is_told_of_a_list_makes_the_new_one_of_the_old(old: list[int], new: list[int]):
    kept, fresh = kept_and_fresh(tuple(old), tuple(new))
    assert put_together(tuple(old), kept, fresh) == tuple(new)
    assert sum(kept) + len(fresh) == len(new)
