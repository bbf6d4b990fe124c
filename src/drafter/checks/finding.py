"""Findings: what a check says of a place in the text, as data. Words for it are in `resources/checks`."""

from __future__ import annotations

from enum import StrEnum

from drafter.model.values import Value
from drafter.model.where import Where


class Severity(StrEnum):
    """How grave a finding is: to fix, to look at, or advice."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Purpose(StrEnum):
    """What the text is looked over for; each asks for all that the one before it does, and more."""

    DRAFT = "draft"
    CIRCULATION = "circulation"
    RELEASE = "release"

    def includes(self, other: Purpose) -> bool:
        """Whether what is looked for in a text for `other` is looked for here too."""
        return _RANKS[other] <= _RANKS[self]


_RANKS = {purpose: rank for rank, purpose in enumerate(Purpose)}


class Finding(Value, frozen=True):
    """A place and what is said of it.

    `start` and `end` are code points of the block's text; without a block the finding is about the section's
    heading, without a section about the statement. `text` are the words at the place. `arguments` fill the
    sentences of its code. `replacement` is what a safe fix puts there, None where there is none. With `where`
    the words stand in no block of the text, but there in what has the id `block`.
    """

    code: str
    severity: Severity
    section: str = ""
    block: str = ""
    start: int = 0
    end: int = 0
    text: str = ""
    arguments: tuple[tuple[str, str], ...] = ()
    replacement: str | None = None
    where: Where | None = None


class Hit(Value, frozen=True):
    """What a check finds in a passage; `severity` where it is another than the check's.

    Where it is about no passage, `text` are the words that it is about, and `section` may say where, as may
    `where` and `holder`, the id of what has the words.
    """

    start: int
    end: int
    arguments: tuple[tuple[str, str], ...] = ()
    replacement: str | None = None
    severity: Severity | None = None
    section: str = ""
    text: str = ""
    where: Where | None = None
    holder: str = ""
