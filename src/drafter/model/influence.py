"""Entries of the influence section: what happened here, what it is compared with, how sure that is."""

from __future__ import annotations

from enum import StrEnum

from msgspec import field

from drafter.model.ids import new_id
from drafter.model.values import Value


class Strength(StrEnum):
    """How strong the evidence of an entry is; ALLEGED and ASSESSED want a hedge or an attribution."""

    DOCUMENTED = "documented"
    REPORTED = "reported"
    ALLEGED = "alleged"
    ASSESSED = "assessed"


class Stage(StrEnum):
    """How far a measure came; empty where nobody said."""

    UNKNOWN = ""
    PROPOSED = "proposed"
    ADOPTED = "adopted"
    ANNULLED = "annulled"


class Measure(Value, frozen=True):
    """A law, judgment or event, here or elsewhere.

    `date` is ISO, to the day, the month or the year (`2024-10-09`, `2024-10`, `2024`), or empty. `country` is
    an ISO 3166 code or a name as typed; `kind` is one of the register's kinds of measure or empty. `courts`
    is what courts said of it, as printed; empty means that none was found.
    """

    title: str = ""
    date: str = ""
    body: str = ""
    country: str = ""
    kind: str = ""
    identifier: str = ""
    stage: Stage = Stage.UNKNOWN
    courts: str = ""


class InfluenceEntry(Value, frozen=True):
    """A measure or event here and the one it is compared with.

    `precedent` is the register's id of the latter, empty where it was typed in. `sources` are ids of the
    statement's sources.
    """

    here: Measure = Measure()
    follows: Measure | None = None
    precedent: str = ""
    strength: Strength = Strength.REPORTED
    sources: tuple[str, ...] = ()
    id: str = field(default_factory=new_id)


class InfluenceStyle(StrEnum):
    """What is printed of the entries besides the section's prose."""

    PROSE = "prose"
    TABLE = "table"
    TIMELINE = "timeline"
    BOTH = "table-and-timeline"
