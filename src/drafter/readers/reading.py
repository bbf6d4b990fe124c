"""What a reader hands back."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.model.statement import Statement


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the page that the writer should know; `code` names it, `detail` tells more."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement, the lines of the page that found no place in it, in order, and findings."""

    statement: Statement
    left_over: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
