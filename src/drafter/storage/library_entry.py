"""What the library knows of a statement."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from drafter.model.values import Value


class State(StrEnum):
    """How far a statement is; a LOCKED file has a passphrase, an UNREADABLE one is no whole statement."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    SIGNING = "signing"
    LOCKED = "locked"
    UNREADABLE = "unreadable"


class Entry(Value, frozen=True):
    """What the library knows of one statement's file.

    `title` is the headline, or the file's name where there is none or it cannot be read; `changed` is when
    the file was last written, in seconds since 1970. `round` counts from 1, 0 where the statement was never
    circulated; `deadline` is that of its latest round, ISO or empty. `approved` of `asked` signatories
    approved the text as it stands; `asked` is 0 before a statement was circulated. `problem` are sentences
    that say why a file could not be read.
    """

    path: Path
    title: str
    language: str = ""
    state: State = State.DRAFT
    words: int = 0
    changed: float = 0.0
    round: int = 0
    deadline: str = ""
    approved: int = 0
    asked: int = 0
    brand: str = ""
    document: str = ""
    problem: str = ""


class Kept(Value, frozen=True):
    """An entry with its text, and by what its file is known again: size, times, SHA-256 of its bytes."""

    entry: Entry
    size: int
    time_ns: int
    seen_ns: int
    digest: str
    body: str = ""


class Known(Value, frozen=True):
    """By what the file of an entry is known again."""

    size: int
    time_ns: int
    seen_ns: int
    digest: str
