"""Checking: what an editor would say of a statement, and the edits that answer it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.checks.finding import Finding, Purpose, Severity
from drafter.checks.running import Checker, Report
from drafter.checks.table import PASSAGE_CHECKS, STATEMENT_CHECKS
from drafter.checks.unnamed import CODE as UNNAMED
from drafter.checks.words import Words, words_of
from drafter.desk.finding import Hit, Place
from drafter.desk.finding import Words as WordsAt
from drafter.desk.replacing import Change, replaced, rewritten
from drafter.model.edits import find_block, find_section, rename_section, replace_block, without_orphans
from drafter.model.sources import Ignored
from drafter.model.statement import Statement
from drafter.model.text import Run
from drafter.model.where import OF_SIGNATORIES, text_at

__all__ = [
    "Checking",
    "Finding",
    "Purpose",
    "Report",
    "Severity",
    "Words",
    "all_fixed",
    "fixed",
    "heeding",
    "ignoring",
    "known_codes",
    "reports",
    "safe",
    "words_of",
]


# Which of two spellings of a name is right, only the writer knows.
_DECIDED = frozenset({"name-variant"})


class Checking:
    """Looks one statement over again and again; what an edit did not change is not read again."""

    def __init__(self) -> None:
        self._checker = Checker()

    def report(
        self,
        statement: Statement,
        language: str = "",
        purpose: Purpose = Purpose.RELEASE,
        today: str = "",
        unnamed: tuple[str, ...] = (),
    ) -> Report:
        """The findings on an edition, the primary one unless `language` names another.

        `today` is the ISO day that deadlines are compared with. `unnamed` are names that a release must not
        hold. Raises KeyError where there is no such edition.
        """
        return self._checker.check(statement, language, today, purpose, unnamed)


def reports(
    statement: Statement,
    language: str = "",
    purpose: Purpose = Purpose.RELEASE,
    today: str = "",
    unnamed: tuple[str, ...] = (),
) -> tuple[Report, ...]:
    """The reports on all editions, or on the one in `language`; what editions share is told of once."""
    languages = (language,) if language else [edition.language for edition in statement.editions]
    told: set[Finding] = set()
    made: list[Report] = []
    for one in languages:
        report = Checking().report(statement, one, purpose, today, unnamed)
        kept = tuple(_untold(report.findings, told))
        made.append(Report(kept, tuple(_untold(report.ignored, told))))
    return tuple(made)


def _untold(findings: Iterable[Finding], told: set[Finding]) -> Iterator[Finding]:
    for one in findings:
        shared = one.where in OF_SIGNATORIES or one.code.startswith("signatory-")
        key = replace(one, section="") if shared and (one.where or not one.block) else one
        if key not in told:
            told.add(key)
            yield one


def known_codes() -> tuple[str, ...]:
    """The codes of all checks, in the order of the table."""
    of_passages = (check.code for check in PASSAGE_CHECKS)
    of_the_whole = (check.code for check in STATEMENT_CHECKS)
    return tuple(dict.fromkeys((*of_passages, *of_the_whole, UNNAMED)))


def safe(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings whose fixes nobody need look at; a decision of the writer's own is none of them."""
    return tuple(one for one in findings if one.replacement is not None and one.code not in _DECIDED)


def fixed(statement: Statement, finding: Finding) -> Statement:
    """The statement with the finding's fix; as it was where it has none or its words are others now."""
    return all_fixed(statement, (finding,))


def all_fixed(statement: Statement, findings: Iterable[Finding]) -> Statement:
    """The statement with the fixes of the findings; of two that overlap the first one in the text."""
    by_place: dict[tuple[str, str], list[Finding]] = {}
    elsewhere: list[Finding] = []
    for one in findings:
        if one.replacement is None:
            continue
        if one.where is not None:
            elsewhere.append(one)
        elif one.section:
            by_place.setdefault((one.section, one.block), []).append(one)
    made = _fixed_fields(statement, elsewhere) if elsewhere else statement
    for (section, block), here in by_place.items():
        made = _fixed_block(made, block, here) if block else _fixed_heading(made, section, here)
    return made


def _fixed_fields(statement: Statement, findings: list[Finding]) -> Statement:
    """Fixes in what is no block of the text."""
    hits: list[Hit] = []
    last: dict[Place, int] = {}
    for one in sorted(findings, key=lambda finding: (finding.start, finding.end)):
        if one.where is None:
            continue
        place = Place(one.section, one.where, one.block)
        text = text_at(statement, one.where, one.block)
        if text[one.start : one.end] == one.text and one.start >= last.get(place, 0):
            hits.append(Hit(WordsAt(place, text, None), one.start, one.end, one.replacement))
            last[place] = one.end
    return replaced(statement, hits, "")


def _fixed_block(statement: Statement, block_id: str, findings: list[Finding]) -> Statement:
    try:
        section, place = find_block(statement, block_id)
    except KeyError:
        return statement
    block = section.blocks[place]
    changes = _changes(block.text, findings)
    if not changes:
        return statement
    made = replace_block(statement, replace(block, runs=rewritten(block.runs, changes)))
    return without_orphans(made) if block.calls else made


def _fixed_heading(statement: Statement, section_id: str, findings: list[Finding]) -> Statement:
    try:
        edition, place = find_section(statement, section_id)
    except KeyError:
        return statement
    heading = edition.sections[place].heading
    changes = _changes(heading, findings)
    if not changes:
        return statement
    runs = rewritten((Run(heading),), changes)
    return rename_section(statement, section_id, "".join(run.text for run in runs))


def _changes(text: str, findings: list[Finding]) -> list[Change]:
    changes: list[Change] = []
    for one in sorted(findings, key=lambda finding: (finding.start, finding.end)):
        overlaps = changes and one.start < changes[-1].end
        if not overlaps and text[one.start : one.end] == one.text and one.replacement is not None:
            changes.append(Change(one.start, one.end, one.replacement))
    return changes


def ignoring(statement: Statement, finding: Finding, reason: str) -> Statement:
    """The statement with a finding set aside for a reason that is kept with it."""
    aside = Ignored(finding.code, finding.text, reason.strip(), finding.block)
    kept = tuple(one for one in statement.ignored if not _of(one, finding))
    return replace(statement, ignored=(*kept, aside))


def heeding(statement: Statement, ignored: Ignored | Finding) -> Statement:
    """The statement with what was set aside taken up again, named by itself or by its finding."""
    if isinstance(ignored, Finding):
        kept = tuple(one for one in statement.ignored if not _of(one, ignored))
    else:
        kept = tuple(one for one in statement.ignored if one != ignored)
    return statement if len(kept) == len(statement.ignored) else replace(statement, ignored=kept)


def _of(one: Ignored, finding: Finding) -> bool:
    """Whether this is what sets the finding aside."""
    return (one.code, one.text) == (finding.code, finding.text) and one.block in ("", finding.block)
