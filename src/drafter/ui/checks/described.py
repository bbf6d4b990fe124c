"""What a statement says of a finding in it: where it stands, and why it is ignored."""

from __future__ import annotations

from drafter.checks.finding import Finding
from drafter.model.statement import Statement
from drafter.ui.kinds import outline_name
from drafter.ui.where_names import WHERE_NAMES


def place_of(statement: Statement, one: Finding) -> str:
    """What the outline calls the section of a finding, or what it stands in; else nothing."""
    if one.where is not None:
        return WHERE_NAMES[one.where]
    found = next((section for section in statement.primary.sections if section.id == one.section), None)
    return outline_name(found, statement.primary) if found is not None else ""


def reason_of(statement: Statement, one: Finding) -> str:
    """Why a finding is ignored."""
    kept = statement.ignored
    alike = [k for k in kept if (k.code, k.text) == (one.code, one.text) and k.block in ("", one.block)]
    return alike[0].reason if alike else ""
