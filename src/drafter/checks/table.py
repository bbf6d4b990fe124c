"""The table of checks. A code has its words in `resources/checks` and its page in the guide.

A family of checks is a module with its checks and a line here.
"""

from __future__ import annotations

from drafter.checks import calls, headings, quotation_marks
from drafter.checks.finding import Severity
from drafter.checks.gathering import PassageCheck, StatementCheck

PASSAGE_CHECKS: tuple[PassageCheck, ...] = (
    PassageCheck("quotation-mismatched", Severity.ERROR, quotation_marks.mismatched),
    PassageCheck("heading-full-stop", Severity.WARNING, headings.full_stop),
    PassageCheck("call-without-on", Severity.WARNING, calls.without_on),
)
STATEMENT_CHECKS: tuple[StatementCheck, ...] = ()
