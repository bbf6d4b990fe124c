"""What the window and the process that checks and spells say to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import msgspec

from drafter.checks.finding import Finding, Purpose
from drafter.model.values import Value
from drafter.model.where import Where


class Misspelling(Value, frozen=True):
    """A word that no dictionary knows; without a block it stands in the section's heading.

    `start` and `end` are code points of the text. `language` is that of the word. With `where` it stands in
    no block of the text, but there in what has the id `block`.
    """

    section: str
    block: str
    start: int
    end: int
    word: str
    language: str
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class CheckOrder:
    """How the statement is looked over.

    `language` is the edition's, empty for the primary one; `today` an ISO day. A higher `dictionaries` reads
    dictionaries, the writer's own words and the list of who must not be named anew.
    """

    language: str = ""
    purpose: Purpose = Purpose.DRAFT
    today: str = ""
    dictionaries: int = 0


@dataclass(frozen=True, slots=True)
class CheckAsk:
    """A request. The body holds a whole statement, a change of it, or nothing where that is the same."""

    serial: int
    body: str
    order: CheckOrder


@dataclass(frozen=True, slots=True)
class WordAsk:
    """A question: what a word may have been meant to be."""

    serial: int
    word: str
    language: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings, by what is new of them.

    Of those sent before, as many stay from the beginning and the end as `kept` says; `fresh` stand between.
    """

    serial: int
    kept: tuple[int, int]
    fresh: tuple[Finding, ...]
    ignored_kept: tuple[int, int]
    ignored_fresh: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Spelt:
    """The misspellings, told as findings are.

    `missing` are languages in the text that have no dictionary, `passed_over` those whose dictionary errs
    often and was not asked for.
    """

    serial: int
    kept: tuple[int, int]
    fresh: tuple[Misspelling, ...]
    missing: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggested:
    """What a word may have been meant to be, the likeliest first."""

    serial: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckTrouble:
    """What went wrong; the statement is not touched by it."""

    serial: int
    text: str


_Item = TypeVar("_Item")

Asked = CheckAsk | WordAsk
Told = Checked | Spelt | Suggested | CheckTrouble
_ASKED: dict[str, type[Asked]] = {kind.__name__: kind for kind in (CheckAsk, WordAsk)}
_TOLD: dict[str, type[Told]] = {kind.__name__: kind for kind in (Checked, Spelt, Suggested, CheckTrouble)}


def head_of(said: Asked | Told) -> bytes:
    """A request or an answer as the head of a frame."""
    return type(said).__name__.encode() + b" " + msgspec.json.encode(said)


def read_asked(head: bytes) -> Asked:
    """The request in the head of a frame."""
    kind, _, rest = head.partition(b" ")
    return msgspec.json.decode(rest, type=_ASKED[kind.decode()])


def read_told(head: bytes) -> Told:
    """The answer in the head of a frame."""
    kind, _, rest = head.partition(b" ")
    return msgspec.json.decode(rest, type=_TOLD[kind.decode()])


def kept_and_fresh(
    old: tuple[_Item, ...], new: tuple[_Item, ...]
) -> tuple[tuple[int, int], tuple[_Item, ...]]:
    """How many of `old` begin and end `new`, and what stands between."""
    most = min(len(old), len(new))
    first = 0
    while first < most and old[first] == new[first]:
        first += 1
    last = 0
    while last < most - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return (first, last), new[first : len(new) - last]


def put_together(
    old: tuple[_Item, ...], kept: tuple[int, int], fresh: tuple[_Item, ...]
) -> tuple[_Item, ...]:
    """The new whole; what stayed are the same objects."""
    first, last = kept
    return (*old[:first], *fresh, *old[len(old) - last :])
