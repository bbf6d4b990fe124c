"""What a writer does about a misspelt word, as pure edits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.checks.finding import Finding, Severity
from drafter.desk.checking import all_fixed, ignoring
from drafter.desk.checking_frames import Misspelling
from drafter.desk.own_words import tidy
from drafter.desk.spelling_names import CODE
from drafter.model.statement import Statement


def finding_of(one: Misspelling, text: str | None = None) -> Finding:
    """A misspelling as a finding, which `text` would mend."""
    return Finding(
        CODE,
        Severity.ERROR,
        one.section,
        one.block,
        one.start,
        one.end,
        one.word,
        replacement=text,
        where=one.where,
    )


def corrected(statement: Statement, words: Iterable[Misspelling], text: str) -> Statement:
    """The statement with `text` in place of each word; where there are other words now, they stay."""
    return all_fixed(statement, (finding_of(one, text) for one in words))


def set_aside(statement: Statement, one: Misspelling) -> Statement:
    """The statement in which a word of a block is left as it is."""
    return ignoring(statement, finding_of(one), "")


def with_word(statement: Statement, word: str) -> Statement:
    """The statement in which a word is right."""
    word = tidy(word)
    if not word or word in statement.words:
        return statement
    return replace(statement, words=(*statement.words, word))


def aside_count(statement: Statement) -> int:
    """How many words were set aside in the statement or added to it."""
    return len(statement.words) + sum(one.code == CODE for one in statement.ignored)


def taken_up_again(statement: Statement) -> Statement:
    """The statement with no word set aside and none of its own."""
    if not aside_count(statement):
        return statement
    return replace(statement, words=(), ignored=tuple(one for one in statement.ignored if one.code != CODE))
