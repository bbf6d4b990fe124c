"""The table of checks. A code has its words in `resources/checks` and its page in the guide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from drafter.checks import calls, headings, quotation_marks
from drafter.checks.finding import Hit, Severity
from drafter.checks.passages import Overview, Passage


class PassageCheck(NamedTuple):
    """A check that needs a block or heading alone."""

    code: str
    severity: Severity
    look: Callable[[Passage], Iterable[Hit]]


class StatementCheck(NamedTuple):
    """A check that needs the whole statement; None as a place stands for the statement itself."""

    code: str
    severity: Severity
    look: Callable[[Overview], Iterable[tuple[Passage | None, Hit]]]


PASSAGE_CHECKS: tuple[PassageCheck, ...] = (
    PassageCheck("quotation-mismatched", Severity.ERROR, quotation_marks.mismatched),
    PassageCheck("heading-full-stop", Severity.WARNING, headings.full_stop),
    PassageCheck("call-without-on", Severity.WARNING, calls.without_on),
)
STATEMENT_CHECKS: tuple[StatementCheck, ...] = ()
