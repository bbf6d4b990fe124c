"""Edits on how a statement is printed: styles of signatories, a letter's parts, the embargo."""

from __future__ import annotations

from dataclasses import replace

from drafter.model.edits import with_edition
from drafter.model.statement import Letter, SignatoryStyle, Statement


def set_signatory_style(statement: Statement, style: SignatoryStyle) -> Statement:
    """In which style signatories are printed."""
    return statement if statement.signatories_as is style else replace(statement, signatories_as=style)


def set_names_persons(statement: Statement, on: bool) -> Statement:
    """Whether persons and their titles are printed."""
    return statement if statement.names_persons is on else replace(statement, names_persons=on)


def set_affiliations_identify(statement: Statement, on: bool) -> Statement:
    """Whether a sentence says that affiliations only identify persons."""
    if statement.affiliations_identify is on:
        return statement
    return replace(statement, affiliations_identify=on)


def set_embargo(statement: Statement, embargo: str) -> Statement:
    """Until when nobody may publish: an ISO moment with its offset, or empty."""
    return statement if statement.embargo == embargo else replace(statement, embargo=embargo)


def set_letter(statement: Statement, edition_id: str, letter: Letter) -> Statement:
    """What an edition has besides its text where it is printed as a letter."""
    for edition in statement.editions:
        if edition.id == edition_id:
            return with_edition(statement, replace(edition, letter=letter))
    raise KeyError(edition_id)
