"""The two kinds of checks: of a passage alone, and of the whole by what was gathered from each passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import compress, count, islice
from operator import is_not
from typing import Any, NamedTuple, TypeVar

from drafter.checks.finding import Hit, Purpose, Severity
from drafter.checks.passages import Overview, Passage

Gathered = Sequence[tuple[Passage, tuple[Any, ...]]]
"""Passages in page order, each with what was gathered from it; those that gave nothing are left out."""

Placed = tuple[Passage | None, Hit]
"""A hit and where it is; None stands for the statement itself."""

Look = Callable[[Overview, Gathered], Iterable[Placed]]
"""How a check of the whole finds hits in what was gathered."""


_One = TypeVar("_One")


def exchanged(old: Sequence[_One], new: Sequence[_One]) -> tuple[Sequence[_One], Sequence[_One]]:
    """What of `old` is gone and what in `new` has come in its stead, between what both begin and end with."""
    most = min(len(old), len(new))
    first = next(compress(count(), map(is_not, old, new)), most)
    rest = most - first
    last = next(compress(count(), map(is_not, islice(reversed(old), rest), reversed(new))), rest)
    return old[first : len(old) - last], new[first : len(new) - last]


class PassageCheck(NamedTuple):
    """A check that needs a block or heading alone, from a purpose on."""

    code: str
    severity: Severity
    look: Callable[[Passage], Iterable[Hit]]
    purpose: Purpose = Purpose.DRAFT


class StatementCheck(NamedTuple):
    """A check that needs the whole statement.

    `gather` draws a few facts from a passage; they are kept until the passage is another, and several
    checks may share one `gather`. `look` sees those facts, the statement and its signatories, calls, entries
    and sources, and reads no passage's text again. It is asked again only when any of these changed,
    where `gather` is None whenever anything did. With `by_facts` it uses nothing of a passage but its facts
    and what of it is quoted or linked, so that words which change neither do not make it look again.
    `remembering` makes a look for one statement that finds the same with less work when it is asked again,
    because it remembers what it saw the last time.
    """

    code: str
    severity: Severity
    look: Look
    gather: Callable[[Passage], tuple[Any, ...]] | None = None
    purpose: Purpose = Purpose.DRAFT
    by_facts: bool = False
    remembering: Callable[[], Look] | None = None
