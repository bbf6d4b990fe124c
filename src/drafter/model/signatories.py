"""Signatories: the organisations, and persons for them, on a statement."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from drafter.model.ids import new_id


class SignatoryState(StrEnum):
    """How far a signatory is; WITHHELD ones are counted but never named."""

    INVITED = "invited"
    REVIEWING = "reviewing"
    APPROVED = "approved"
    CONDITIONAL = "conditional"
    SIGNED = "signed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    WITHHELD = "withheld"


AGREED = frozenset({SignatoryState.APPROVED, SignatoryState.SIGNED, SignatoryState.WITHHELD})
ABSENT = frozenset({SignatoryState.DECLINED, SignatoryState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Signatory:
    """An organisation, or a person with `title` and `affiliation`; texts as typed."""

    name: str
    affiliation: str = ""
    title: str = ""
    country: str = ""
    state: SignatoryState = SignatoryState.INVITED
    id: str = field(default_factory=new_id)
