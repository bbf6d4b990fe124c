"""Institutions: the bodies that statements address, found by name, abbreviation or beginnings of words."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from drafter.model.values import Value
from drafter.places import resources

_WORD = re.compile(r"\w+")


class Institution(Value, frozen=True):
    """A body, with its official names by language.

    A `pattern`'s names hold {COUNTRY}. Names in `unverified` languages await a native reader. `sources` are
    pages of the body itself.
    """

    id: str
    level: str
    names: Mapping[str, str]
    abbreviation: str = ""
    parent: str = ""
    can_be_asked_to: tuple[str, ...] = ()
    pattern: bool = False
    unverified: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def name(self, language: str = "en") -> str:
        """Its name in a language, or in English where that is unknown."""
        return self.names.get(language) or self.names["en"]


@lru_cache(maxsize=1)
def load() -> tuple[Institution, ...]:
    """Every institution of the register, in its order."""
    table = tomllib.loads((resources() / "register" / "institutions.toml").read_text(encoding="utf-8"))
    return tuple(
        Institution(
            id=entry["id"],
            level=entry["level"],
            names=MappingProxyType(dict(entry["names"])),
            abbreviation=entry.get("abbreviation", ""),
            parent=entry.get("parent", ""),
            can_be_asked_to=tuple(entry.get("can_be_asked_to", ())),
            pattern=entry.get("pattern", False),
            unverified=tuple(entry.get("unverified", ())),
            sources=tuple(entry.get("sources", ())),
        )
        for entry in table["institution"]
    )


def find(query: str, language: str = "en") -> tuple[Institution, ...]:
    """The institutions that `query` may mean, the likeliest first; all of them for an empty one.

    A query fits by abbreviation, by how a name begins, or where each of its words begins a word of a name.
    """
    wanted = query.strip().casefold()
    if not wanted:
        return load()
    ranked = [
        (rank, place, institution)
        for place, institution in enumerate(load())
        if (rank := _rank(institution, wanted, language)) is not None
    ]
    return tuple(institution for _, _, institution in sorted(ranked, key=lambda one: one[:2]))


def _rank(institution: Institution, wanted: str, language: str) -> int | None:
    abbreviation = institution.abbreviation.casefold()
    if wanted in (abbreviation, institution.id.casefold()):
        return 0
    best: int | None = None
    for tag, name in institution.names.items():
        folded = name.casefold()
        elsewhere = 0 if tag == language else 3
        words = _WORD.findall(folded)
        if folded.startswith(wanted):
            rank = 1 + elsewhere
        elif all(any(word.startswith(part) for word in words) for part in _WORD.findall(wanted)):
            rank = 2 + elsewhere
        else:
            continue
        best = rank if best is None else min(best, rank)
    if best is None and abbreviation and abbreviation.startswith(wanted):
        return 3
    return best
