"""The ledger: what happened to a statement between organisations. Entries are only ever added."""

from __future__ import annotations

from enum import StrEnum

from msgspec import field

from drafter.model.ids import new_id
from drafter.model.values import Value


class EntryKind(StrEnum):
    """What an entry records."""

    ROUND = "round"
    APPROVAL = "approval"


class Entry(Value, frozen=True):
    """One thing that happened.

    `at` and `deadline` are ISO 8601 with an offset. `previous` is the digest of the entry before it, so
    that a removed or altered entry shows. A round has `name` and `deadline`; an approval has `signatory`,
    who gave it (`name`) and its `evidence`. Both are bound to `edition` and `fingerprint`.
    """

    kind: EntryKind
    at: str
    edition: str
    fingerprint: str
    name: str = ""
    deadline: str = ""
    signatory: str = ""
    evidence: str = ""
    previous: str = ""
    id: str = field(default_factory=new_id)


class Ledger(Value, frozen=True):
    """The entries, oldest first."""

    entries: tuple[Entry, ...] = ()
