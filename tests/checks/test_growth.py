"""No text makes a check run away: patterns are bounded, and more text is as much more work."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from drafter.checks.gathering import PassageCheck, StatementCheck
from drafter.checks.passages import Overview, Passage
from drafter.checks.table import PASSAGE_CHECKS, STATEMENT_CHECKS
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, SectionKind, Statement
from drafter.model.text import Block, plain_block

MEGABYTE = 1_000_000
_MANY = 2_000
_SINGLE = {codes.IN, codes.LITERAL, codes.NOT_LITERAL, codes.ANY, codes.CATEGORY}
# What a pattern or a loop could trip over, as pieces that are said again and again.
PIECES = {
    "one letter": "a",
    "capitals": "A",
    "spaces": " ",
    "figures": "1",
    "openers": "“",
    "single openers": " ‘a’a",
    "guillemets": "«а ",
    "mixed marks": '„a” «b“ ‘c" ',
    "names": "Aa Bb ",
    "stops": "a. ",
    "dots": ". . . ",
    "unseen": "a\u200b",
    "turned": "\u202ea",
    "two alphabets": "аa",
    "lost": "â€™\ufffd",
    "dates": "Monday, 9 October 2024, October 9th, ",
    "dates cut": "9 Oktober 9 ",
    "calls": "We call the We call on and call on ",
    "asks": "must be must be должны быть doit être ",
    "hedges": "allegedly reportedly according to ",
    "letters": "LGBT LGBTI+ ЛГБТ ",
    "spellings": "organise organize centre center ",
    "counted": "we, 12 civil society human rights 12 ",
    "links": "http://a.b/ a@b.c ",
    "brackets": "(a (b ) ",
    "commas": "a,, b;; ",
    "words": "leading leading so-called the the ",
    "endless word": "organisation",
    "lines": "\n",
    "hyphens": "a - a--",
}


def passage_of(text: str, language: str, called: bool = False) -> Passage:
    block = plain_block(text)
    if called:
        block = Block(block.id, block.kind, block.runs, ("call",))
    return Passage(Section(SectionKind.BACKGROUND, (block,)), block, text, language)


def look_all(text: str, language: str, checks: Iterable[PassageCheck | StatementCheck]) -> int:
    """How much every check finds; each reads the passage."""
    passage = passage_of(text, language, called=True)
    statement = Statement((Edition(language, (passage.section,)),))
    overview = Overview(statement, statement.primary, "2026-11-23")
    found = 0
    for check in checks:
        if isinstance(check, PassageCheck):
            found += sum(1 for _ in check.look(passage))
        elif check.gather is not None:
            facts = check.gather(passage)
            found += sum(1 for _ in check.look(overview, ((passage, facts),) if facts else ()))
    return found


def calls_in(work: Callable[[], object]) -> int:
    """How many functions Python calls while something is done: a count that no other load changes."""
    count = 0

    def noted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(noted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def test_no_pattern_repeats_without_bound_what_something_must_follow():
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("growth.py"))],
        capture_output=True,
        check=True,
        text=True,
    )
    patterns = json.loads(done.stdout)
    assert len(patterns) > 100
    unbounded = [
        (name, pattern) for name, pattern, flags in patterns if _unbounded(parser.parse(pattern, flags), True)
    ]
    assert unbounded == []


def _unbounded(parsed: Any, at_end: bool) -> bool:
    """Whether a repeat has no bound and more than one kind of character in it, or something behind it."""
    items = list(parsed)
    for place, (code, argument) in enumerate(items):
        last = at_end and place == len(items) - 1
        inner: list[tuple[Any, bool]] = []
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            _, most, body = argument
            alone = len(body) == 1 and body[0][0] in _SINGLE
            if most > _MANY and not (last and alone):
                return True
            inner = [(body, False)]
        elif code is codes.SUBPATTERN:
            inner = [(argument[3], last)]
        elif code is codes.BRANCH:
            inner = [(branch, last) for branch in argument[1]]
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            inner = [(argument[1], True)]
        if any(_unbounded(body, ends) for body, ends in inner):
            return True
    return False


@pytest.mark.parametrize("name", PIECES)
@pytest.mark.parametrize("language", ["en", "ru"])
def test_twice_the_text_is_twice_the_work(name: str, language: str):
    piece = PIECES[name]
    checks: tuple[PassageCheck | StatementCheck, ...] = (*PASSAGE_CHECKS, *STATEMENT_CHECKS)
    small, large = (piece * (size // len(piece)) for size in (1_600, 6_400))
    look_all(piece * 3, language, checks)
    for check in checks:
        once = calls_in(lambda check=check: look_all(small, language, (check,)))  # type: ignore[misc]
        four = calls_in(lambda check=check: look_all(large, language, (check,)))  # type: ignore[misc]
        assert four <= 5 * once + 500, (check.code, once, four)


@pytest.mark.parametrize("language", ["en", "fr", "de", "ru"])
def test_a_megabyte_of_everything_is_read(language: str):
    share = MEGABYTE // len(PIECES)
    text = "".join(piece * (share // len(piece)) for piece in PIECES.values())
    assert len(text.encode()) > MEGABYTE * 0.9
    assert look_all(text, language, (*PASSAGE_CHECKS, *STATEMENT_CHECKS)) > 0


def test_two_thousand_signatories_are_compared_by_few_calls():
    from drafter.desk.checking import Checking

    def statement(count: int) -> Statement:
        names = tuple(Signatory(f"Society of river keepers of the town of Norv {n:05}") for n in range(count))
        return Statement((Edition("en", (Section(SectionKind.SIGNATORIES),)),), signatories=names)

    few, many = statement(500), statement(2_000)
    once = calls_in(lambda: Checking().report(few))
    four = calls_in(lambda: Checking().report(many))
    assert four <= 5 * once + 500
