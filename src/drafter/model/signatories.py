"""Signatories: the organisations, and persons for them, on a statement."""

from __future__ import annotations

from enum import StrEnum

from msgspec import field

from drafter.model.ids import new_id
from drafter.model.pictures import Picture
from drafter.model.values import Value


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


class Signatory(Value, frozen=True):
    """An organisation, or a person with `title` and `affiliation`; texts as typed.

    `leads` marks those who come first where that order is chosen.
    """

    name: str
    affiliation: str = ""
    title: str = ""
    country: str = ""
    state: SignatoryState = SignatoryState.INVITED
    leads: bool = False
    logo: Picture | None = None
    id: str = field(default_factory=new_id)
