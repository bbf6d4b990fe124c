"""Sources, and the claims that they bear."""

from __future__ import annotations

from enum import StrEnum

from msgspec import field

from drafter.model.attachments import Attachment
from drafter.model.ids import new_id
from drafter.model.values import Value


class Reliability(StrEnum):
    """How far a source can be relied on; UNKNOWN where nobody said."""

    UNKNOWN = ""
    LOW = "low"
    FAIR = "fair"
    HIGH = "high"


class Source(Value, frozen=True):
    """Where a fact comes from, as typed. `date` and `captured` are ISO, to the day, month or year, or empty.

    `address` and `archive` are never opened. `quotation` is what the source says, in its own words.
    `attached` is the file kept with it, which is never exported.
    """

    title: str = ""
    publisher: str = ""
    author: str = ""
    date: str = ""
    address: str = ""
    archive: str = ""
    captured: str = ""
    quotation: str = ""
    reliability: Reliability = Reliability.UNKNOWN
    id: str = field(default_factory=new_id)
    attached: Attachment | None = None


class Verification(Value, frozen=True):
    """That somebody compared a claim with its sources. `by` is as typed, `day` ISO.

    `digest` is that of the claim's text and of its sources as they were then: any other text is unverified.
    """

    by: str
    day: str
    digest: str


class Claim(Value, frozen=True):
    """A stretch of text, marked by an anchor of kind CLAIM, that states a fact.

    `sources` are ids, in the order of their notes. With `dismissed`, the reason why this is no claim, it
    needs none.
    """

    sources: tuple[str, ...] = ()
    verified: Verification | None = None
    dismissed: str = ""
    id: str = field(default_factory=new_id)


class Citing(StrEnum):
    """Where sources are printed: at the foot of the page, after the text, or not at all."""

    FOOTNOTES = "footnotes"
    ENDNOTES = "endnotes"
    NOWHERE = "nowhere"


class Ignored(Value, frozen=True):
    """A finding that the writer set aside: its code, the words it was about, and why."""

    code: str
    text: str
    reason: str
    block: str = ""
