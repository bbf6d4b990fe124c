"""Institutions: the bodies that statements address, found by name, abbreviation or beginnings of words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from drafter.model.errors import Incomplete
from drafter.model.values import Value
from drafter.places import resources
from drafter.register.countries import country_codes
from drafter.register.patterns import asked, filled_names, is_stem, stem_of
from drafter.register.rows import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    RowProblem,
    flag_of,
    in_language,
    names_of,
    read_each,
    text_of,
    texts_of,
)
from drafter.register.search import ABBREVIATED, EXACT, MISTYPED, SCATTERED, SMALL, WORDS, rank, words_of

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
    return read_each(rows, taken, lambda row: _institution(row, own=own))


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


def in_country(pattern: Institution, code: str) -> Institution:
    """A pattern's body in a country (ISO 3166): its id is that of the pattern, a colon and the code."""
    names = filled_names(pattern.names, code)
    return replace(
        pattern,
        id=f"{pattern.id}:{code}",
        names=names,
        pattern=False,
        unverified=tuple(language for language in pattern.unverified if language in names),
    )


def named(id_: str, among: Sequence[Institution] | None = None) -> Institution | None:
    """The institution of an id, a pattern's with a country included; None where there is none."""
    known, _, code = id_.partition(":")
    rows = load() if among is None else among
    found = next((one for one in rows if one.id == known), None)
    if found is None or not code:
        return found
    return in_country(found, code) if found.pattern and code in country_codes() else None


def recognised(name: str, among: Sequence[Institution] | None = None) -> Institution | None:
    """The institution that a name or abbreviation in any language stands for, and nothing but it."""
    wanted = _bare(name)
    if not wanted:
        return None
    rows = load() if among is None else among
    known = _register_names() if among is None else _names_of(rows)
    if wanted in known:
        return known[wanted]
    for one in asked(name):
        if one.whole and one.rest:
            for pattern in rows:
                if pattern.pattern:
                    body = in_country(pattern, one.code)
                    if any(_bare(spelt) == wanted for spelt in body.names.values()):
                        return body
    return None


def _names_of(rows: Iterable[Institution]) -> Mapping[tuple[str, ...], Institution]:
    found: dict[tuple[str, ...], Institution] = {}
    for one in rows:
        if not one.pattern:
            for name in (*one.names.values(), one.abbreviation):
                if name:
                    found.setdefault(_bare(name), one)
    return found


@lru_cache(maxsize=1)
def _register_names() -> Mapping[tuple[str, ...], Institution]:
    return _names_of(load())


def _bare(name: str) -> tuple[str, ...]:
    words = words_of(name[:LONGEST_NAME])
    return tuple(word for word in words if word not in SMALL) or words


def find(
    query: str, language: str = "en", among: Sequence[Institution] | None = None
) -> tuple[Institution, ...]:
    """The institutions that `query` may mean, the likeliest first; all of them for an empty one.

    A query fits by abbreviation, by how a name begins, or where each of its words begins a word of a name,
    in any order; case and accents do not count. Where it names a country, the bodies of that country are
    found; a pattern without one is found as it is.
    """
    rows = load() if among is None else among
    if not query.strip():
        return tuple(rows)
    ranked = [
        (fit, place, one)
        for place, one in enumerate(rows)
        if (fit := _rank(query, one, language)) is not None
    ]
    countries = asked(query[:LONGEST_NAME])
    for place, pattern in enumerate(rows):
        if pattern.pattern:
            for order, country in enumerate(countries):
                if is_stem(pattern.names, country.rest):
                    # A country alone asks for its bodies last of all.
                    fit = (WORDS if country.whole else SCATTERED) if country.rest else MISTYPED + 10
                    ranked.append((fit, place + order * len(rows), in_country(pattern, country.code)))
    return tuple(one for _, _, one in sorted(ranked, key=lambda row: row[:2]))


def _rank(query: str, one: Institution, language: str) -> int | None:
    base = language.split("-", maxsplit=1)[0].lower()
    own = one.names.get(language) or one.names.get(base, "")
    if one.pattern:
        names = [stem_of({tag: name}, tag) for tag, name in one.names.items()]
        return rank(query, names, (one.id,), ())
    first = rank(query, (own,) if own else (), (one.abbreviation, one.id), ())
    if first is not None:
        return first
    second = rank(query, (name for name in one.names.values() if name != own), (one.abbreviation,), ())
    return None if second is None else ABBREVIATED if second == EXACT else second + 10
