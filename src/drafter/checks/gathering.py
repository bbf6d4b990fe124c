"""The two kinds of checks: of a passage alone, and of the whole by what was gathered from each passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import chain, compress, count, islice
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


Given = tuple[Passage, tuple[Any, ...]]
"""A passage and what was gathered from it."""

_One = TypeVar("_One")


def exchanged(old: Sequence[_One], new: Sequence[_One]) -> tuple[list[_One], list[_One]]:
    """What of `old` is gone, and what in `new` has come: pair by pair where both have as many.

    Else what stands between what both begin and end with.
    """
    if len(old) == len(new):
        places = list(compress(count(), map(is_not, old, new)))
        return [old[place] for place in places], [new[place] for place in places]
    most = min(len(old), len(new))
    first = next(compress(count(), map(is_not, old, new)), most)
    rest = most - first
    last = next(compress(count(), map(is_not, islice(reversed(old), rest), reversed(new))), rest)
    return list(old[first : len(old) - last]), list(new[first : len(new) - last])


class Pieces:
    """What was gathered from a page, section by section: what of it is another is found without all of it."""

    def __init__(self, pieces: list[list[Given]]) -> None:
        self._pieces = pieces

    @cached_property
    def flat(self) -> list[Given]:
        """All of it in page order."""
        return list(chain.from_iterable(self._pieces))

    def holds(self, pieces: list[list[Given]]) -> bool:
        """Whether it is made of the very same pieces."""
        return len(self._pieces) == len(pieces) and not any(map(is_not, self._pieces, pieces))

    def exchanged(self, new: Pieces) -> tuple[list[Given], list[Given]]:
        """What of it is gone in another, and what has come."""
        gone: list[Given] = []
        come: list[Given] = []
        old_pieces, new_pieces = exchanged(self._pieces, new._pieces)
        if len(old_pieces) != len(new_pieces):
            return list(chain.from_iterable(old_pieces)), list(chain.from_iterable(new_pieces))
        for one, other in zip(old_pieces, new_pieces, strict=True):
            less, more = exchanged(one, other)
            gone += less
            come += more
        return gone, come


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
    where `gather` is None whenever anything did. With `by_facts` it uses nothing of a passage but its facts,
    and finds where those stand (`start`, `end`): where all that changed is where they stand, what it found
    is put there, and it is not asked. With `by_order` it also looks at which blocks stand beside a passage,
    of what kind they are and of which calls: it is asked again when that changes, whatever they give.
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
    by_order: bool = False
