"""The history of a statement: how it was at moments that were kept, sharing what they have in common."""

from __future__ import annotations

from enum import StrEnum

from msgspec import field

from drafter.model.calls import Call
from drafter.model.ids import new_id
from drafter.model.influence import InfluenceEntry
from drafter.model.signatories import Signatory
from drafter.model.sources import Claim, Ignored, Source
from drafter.model.statement import Edition, Footnote, Section, Statement
from drafter.model.text import Block
from drafter.model.values import Value

Spans = tuple[tuple[int, int], ...]


class Reason(StrEnum):
    """Why a revision was kept: the writer named it, or what was about to happen to the text."""

    NAMED = "named"
    CLOSING = "closing"
    REPLACING = "replacing"
    IMPORTING = "importing"
    RESTORING = "restoring"
    CHANGING = "changing"
    RESTING = "resting"


class KeptSection(Value, frozen=True):
    """A section without its blocks, and where these are in the history's table."""

    section: Section
    blocks: Spans = ()


class KeptEdition(Value, frozen=True):
    """An edition without sections and footnotes, and where these are in the history's tables."""

    edition: Edition
    sections: Spans = ()
    footnotes: Spans = ()


class Revision(Value, frozen=True):
    """A statement as it was.

    `at` is ISO 8601 with an offset, for showing: the order of revisions is that of their list. `number` and
    `name` belong to those that a writer named; the others have nought. `words` were counted then. `rest` is
    the statement without what stands in the tables; `lists` has where its calls, signatories and so on are,
    by the names of the statement's fields.
    """

    at: str
    reason: Reason
    rest: Statement
    editions: tuple[KeptEdition, ...] = ()
    lists: dict[str, Spans] = field(default_factory=dict)
    number: int = 0
    name: str = ""
    words: int = 0
    id: str = field(default_factory=new_id)


class History(Value, frozen=True):
    """Revisions, the oldest first, and the tables of what they are made of: each part is there once.

    Revisions name parts by spans, (first place, how many).
    """

    revisions: tuple[Revision, ...] = ()
    blocks: tuple[Block, ...] = ()
    sections: tuple[KeptSection, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    calls: tuple[Call, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    entries: tuple[InfluenceEntry, ...] = ()
    sources: tuple[Source, ...] = ()
    claims: tuple[Claim, ...] = ()
    ignored: tuple[Ignored, ...] = ()


# The fields of a statement that have a table of the same name.
LISTED = ("calls", "signatories", "entries", "sources", "claims", "ignored")
