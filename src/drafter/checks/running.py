"""Running the checks: each block once, until it is another block; the whole whenever something changed."""

from __future__ import annotations

from collections.abc import Iterable

from drafter.checks.finding import Finding, Hit, Severity
from drafter.checks.passages import Overview, Passage, passages_of
from drafter.checks.table import PASSAGE_CHECKS, STATEMENT_CHECKS
from drafter.model.statement import Edition, Statement
from drafter.model.values import Value


class Report(Value, frozen=True):
    """What the checks found, in page order, and what of it the writer has set aside."""

    findings: tuple[Finding, ...] = ()
    ignored: tuple[Finding, ...] = ()

    @property
    def blocking(self) -> int:
        """How many findings are to be fixed."""
        return sum(finding.severity is Severity.ERROR for finding in self.findings)


class Checker:
    """Checks one statement again and again; after an edit only the blocks that changed are read anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, bool], tuple[Passage, tuple[Finding, ...]]] = {}

    def check(self, statement: Statement, language: str = "", today: str = "") -> Report:
        """The findings on an edition, the primary one unless `language` names another.

        `today` is the ISO day that deadlines are compared with; empty: none is past.
        """
        edition = statement.edition(language)
        found: list[Finding] = []
        passages: list[Passage] = []
        fresh: dict[tuple[str, bool], tuple[Passage, tuple[Finding, ...]]] = {}
        for passage in passages_of(edition):
            key = _key(passage)
            known = self._kept.get(key)
            if known is None or not _same(known[0], passage):
                known = (passage, tuple(_looked_at(passage)))
            fresh[key] = known
            passages.append(known[0])
            found.extend(known[1])
        self._kept = fresh
        overview = Overview(statement, edition, tuple(passages), today)
        for check in STATEMENT_CHECKS:
            for place, hit in check.look(overview):
                found.append(_finding(check.code, check.severity, place, hit))
        return _report(statement, edition, found)


def _key(passage: Passage) -> tuple[str, bool]:
    return (passage.section.id, True) if passage.block is None else (passage.block.id, False)


def _same(known: Passage, passage: Passage) -> bool:
    return (
        known.block is passage.block
        and known.section.kind is passage.section.kind
        and known.section.id == passage.section.id
        and known.language == passage.language
        and (passage.block is not None or known.text == passage.text)
    )


def _looked_at(passage: Passage) -> Iterable[Finding]:
    for check in PASSAGE_CHECKS:
        for hit in check.look(passage):
            yield _finding(check.code, check.severity, passage, hit)


def _finding(code: str, severity: Severity, place: Passage | None, hit: Hit) -> Finding:
    return Finding(
        code,
        hit.severity or severity,
        place.section.id if place is not None else "",
        place.block.id if place is not None and place.block is not None else "",
        hit.start,
        hit.end,
        place.text[hit.start : hit.end] if place is not None else "",
        hit.arguments,
        hit.replacement,
    )


def _report(statement: Statement, edition: Edition, found: list[Finding]) -> Report:
    order: dict[str, int] = {}
    for section in edition.sections:
        order.setdefault(section.id, len(order))
        for block in section.blocks:
            order.setdefault(block.id, len(order))
    found.sort(key=lambda one: (order.get(one.block or one.section, -1), one.start, one.end, one.code))
    aside = {(one.code, one.text, one.block) for one in statement.ignored}

    def ignored(one: Finding) -> bool:
        return (one.code, one.text, one.block) in aside or (one.code, one.text, "") in aside

    return Report(
        tuple(one for one in found if not ignored(one)), tuple(one for one in found if ignored(one))
    )
