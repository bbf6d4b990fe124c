"""What the palette lists: the commands, and the places, sections, brands and files that they lead to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from drafter.ui.palette.matching import Match, match

RECENT = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: its key among those run before, its words, and what it does.

    `why` is not empty where it cannot be run now. `besides` has other words by which it is found.
    """

    key: str
    name: str
    place: str
    run: Callable[[], None]
    keys: str = ""
    icon: str = ""
    why: str = ""
    checked: bool = False
    besides: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        off = f"{self.why}" if self.why else ""
        return ", ".join(part for part in (self.name, self.place, self.keys, off) if part)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry and how it fits what was typed."""

    entry: Entry
    match: Match


def find(query: str, entries: Sequence[Entry], recent: Sequence[str]) -> tuple[Found, ...]:
    """The entries that fit, the likeliest first; all, the last used first, where nothing is typed.

    What can be run goes before what cannot, where both fit alike.
    """
    latest = {key: place for place, key in enumerate(recent)}
    found = list(_fitting(query, entries))

    def order(one: tuple[int, Found]) -> tuple[int, int, int, int]:
        place, hit = one
        used = latest.get(hit.entry.key, len(latest))
        if not query.strip():
            return (used, 0, 0, place)
        return (hit.match.cost, bool(hit.entry.why), used, place)

    return tuple(hit for _, hit in sorted(enumerate(found), key=order))


def _fitting(query: str, entries: Sequence[Entry]) -> Iterator[Found]:
    for entry in entries:
        fit = match(query, entry.name, f"{entry.place} {entry.besides}")
        if fit is not None:
            yield Found(entry, fit)


def with_recent_command(recent: Sequence[str], key: str) -> tuple[str, ...]:
    """`key` as the latest of the commands run."""
    return (key, *(other for other in recent if other != key))[:RECENT]
