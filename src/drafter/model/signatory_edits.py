"""Edits on the list of signatories."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.model.signatories import Signatory
from drafter.model.statement import Statement


def add_signatories(statement: Statement, signatories: Iterable[Signatory], place: int = -1) -> Statement:
    """More signatories at `place`, or at the end where it is negative."""
    new = tuple(signatories)
    if not new:
        return statement
    present = statement.signatories
    at = len(present) if place < 0 else min(place, len(present))
    return replace(statement, signatories=(*present[:at], *new, *present[at:]))


def change_signatory(statement: Statement, signatory: Signatory) -> Statement:
    """`signatory` in place of the one with its id."""
    at = place_of(statement, signatory.id)
    present = statement.signatories
    if present[at] == signatory:
        return statement
    return replace(statement, signatories=(*present[:at], signatory, *present[at + 1 :]))


def remove_signatories(statement: Statement, ids: Iterable[str]) -> Statement:
    """Without those signatories."""
    gone = set(ids)
    kept = tuple(one for one in statement.signatories if one.id not in gone)
    return statement if len(kept) == len(statement.signatories) else replace(statement, signatories=kept)


def move_signatory(statement: Statement, signatory_id: str, place: int) -> Statement:
    """The signatory moved so that it stands at `place`, counted without it."""
    at = place_of(statement, signatory_id)
    rest = [one for one in statement.signatories if one.id != signatory_id]
    rest.insert(min(max(place, 0), len(rest)), statement.signatories[at])
    kept = tuple(rest)
    return statement if kept == statement.signatories else replace(statement, signatories=kept)


def place_of(statement: Statement, signatory_id: str) -> int:
    """Where a signatory stands; KeyError where it does not."""
    for place, signatory in enumerate(statement.signatories):
        if signatory.id == signatory_id:
            return place
    raise KeyError(signatory_id)
