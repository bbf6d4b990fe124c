"""Institutions: the bodies that statements address, found by name, abbreviation or beginnings of words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from drafter.model.errors import Incomplete
from drafter.model.values import Value
from drafter.places import resources
from drafter.register.rows import (
    LONGEST_ADDRESS,
    RowProblem,
    RowRefused,
    flag_of,
    in_language,
    names_of,
    problem_of,
    text_of,
    texts_of,
)
from drafter.register.search import rank

_FILE = "register/institutions.toml"


class Institution(Value, frozen=True):
    """A body, with its official names by language.

    A `pattern`'s names hold {COUNTRY}, {OF} or {IN}. Names in `unverified` languages await a native reader.
    `sources` are pages of the body itself. `own` ones are the writer's.
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
    own: bool = False

    def name(self, language: str = "en") -> str:
        """Its name in a language, or in English where that is unknown."""
        return in_language(self.names, language)


@lru_cache(maxsize=1)
def load() -> tuple[Institution, ...]:
    """Every institution of the register, in its order. Raises Incomplete."""
    try:
        table = tomllib.loads((resources() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Incomplete.without(_FILE) from error
    found, problems = read_rows(table.get("institution", []))
    if problems or not found:
        raise Incomplete.without(_FILE)
    return found


def read_rows(
    rows: Sequence[object], taken: Iterable[str] = (), *, own: bool = False
) -> tuple[tuple[Institution, ...], tuple[RowProblem, ...]]:
    """The institutions of a register's rows, and the rows that make no sense; ids in `taken` are not free."""
    ids = set(taken)
    found: list[Institution] = []
    problems: list[RowProblem] = []
    for place, row in enumerate(rows, start=1):
        try:
            if not isinstance(row, dict):
                raise RowRefused("not-a-table", "")
            one = _institution(row, own=own)
            if one.id in ids:
                raise RowRefused("twice", "id")
        except RowRefused as refused:
            problems.append(problem_of(refused, place, row))
            continue
        ids.add(one.id)
        found.append(one)
    return tuple(found), tuple(problems)


def _institution(row: Mapping[str, Any], *, own: bool) -> Institution:
    return Institution(
        id=text_of(row, "id", needed=True),
        level=text_of(row, "level") or "own",
        names=names_of(row, "names", needed=True),
        abbreviation=text_of(row, "abbreviation"),
        parent=text_of(row, "parent"),
        can_be_asked_to=texts_of(row, "can_be_asked_to"),
        # A pattern of the writer's would promise grammar that nobody checked.
        pattern=flag_of(row, "pattern") and not own,
        unverified=texts_of(row, "unverified"),
        sources=texts_of(row, "sources", LONGEST_ADDRESS),
        own=own,
    )


def find(
    query: str, language: str = "en", among: Sequence[Institution] | None = None
) -> tuple[Institution, ...]:
    """The institutions that `query` may mean, the likeliest first; all of them for an empty one.

    A query fits by abbreviation, by how a name begins, or where each of its words begins a word of a name,
    in any order; case and accents do not count.
    """
    rows = load() if among is None else among
    if not query.strip():
        return tuple(rows)
    ranked = [
        (fit, place, one)
        for place, one in enumerate(rows)
        if (fit := _rank(query, one, language)) is not None
    ]
    return tuple(one for _, _, one in sorted(ranked, key=lambda row: row[:2]))


def _rank(query: str, one: Institution, language: str) -> int | None:
    own = one.name(language)
    first = rank(query, (own,), (one.abbreviation, one.id), ())
    if first is not None:
        return first
    second = rank(query, (name for name in one.names.values() if name != own), (one.abbreviation,), ())
    return None if second is None else second + 10
