"""Institutions: the bodies that statements address, found by name, abbreviation or beginnings of words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from drafter.model.errors import Incomplete
from drafter.model.values import Value
from drafter.places import resources
from drafter.register.countries import country_codes
from drafter.register.patterns import Asked, asked, filled_lists, filled_names, is_stem, stem_of
from drafter.register.rows import (
    LONGEST_ADDRESS,
    LONGEST_NAME,
    RowProblem,
    date_of,
    flag_of,
    in_language,
    lists_of,
    names_of,
    read_each,
    text_of,
    texts_of,
)
from drafter.register.search import (
    ABBREVIATED,
    BEGINNING,
    EXACT,
    MISTYPED,
    SCATTERED,
    SMALL,
    WORDS,
    initials,
    rank,
    words_of,
)

_FOLDER = "register/institutions"
_FILES = ("union", "council-of-europe", "united-nations", "osce", "elsewhere", "states")
_NONE: Mapping[str, str] = MappingProxyType({})
_NO_LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType({})
# What no longer exists comes behind all that does.
_FORMER = 30


class Institution(Value, frozen=True):
    """A body, with its official names by language.

    A `pattern`'s names hold {COUNTRY}, {OF} or {IN}; it is in the countries of `only`, or in all but those
    of `without`. Names in `unverified` languages await a native reader; `verified` says by language where a
    name was seen in official use, and `verified_on` when. `abbreviations` are by language where they are not
    the `abbreviation`; `also` are other names in use. What ended `until` a day may have a successor, `now`.
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
    abbreviations: Mapping[str, str] = _NONE
    also: Mapping[str, tuple[str, ...]] = _NO_LISTS
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    until: str = ""
    now: str = ""
    verified: Mapping[str, str] = _NONE
    verified_on: str = ""

    def name(self, language: str = "en") -> str:
        """Its name in a language, or in English where that is unknown."""
        return in_language(self.names, language)

    def short(self, language: str = "en") -> str:
        """Its abbreviation as a language writes it; empty where it has none."""
        base = language.split("-", maxsplit=1)[0].lower()
        return self.abbreviations.get(language) or self.abbreviations.get(base) or self.abbreviation

    def all_names(self) -> Iterator[str]:
        """Its names in all languages, official ones first."""
        yield from self.names.values()
        for names in self.also.values():
            yield from names

    def all_shorts(self) -> tuple[str, ...]:
        """Its abbreviations in all languages."""
        shorts = (self.abbreviation, *self.abbreviations.values())
        return tuple(dict.fromkeys(one for one in shorts if one))

    def is_in(self, code: str) -> bool:
        """Whether a pattern's body is in a country."""
        return code in self.only if self.only else code not in self.without


@lru_cache(maxsize=1)
def load() -> tuple[Institution, ...]:
    """Every institution of the register, in its order. Raises Incomplete."""
    rows: list[object] = []
    for name in _FILES:
        file = f"{_FOLDER}/{name}.toml"
        try:
            table = tomllib.loads((resources() / file).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise Incomplete.without(file) from error
        rows.extend(table.get("institution", []))
    found, problems = read_rows(rows)
    if problems or not found:
        raise Incomplete.without(_FOLDER)
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
        abbreviations=names_of(row, "abbreviations"),
        also=lists_of(row, "also"),
        only=texts_of(row, "only"),
        without=texts_of(row, "without"),
        until=date_of(row, "until"),
        now=text_of(row, "now"),
        verified=names_of(row, "verified"),
        verified_on=date_of(row, "verified_on"),
    )


def in_country(pattern: Institution, code: str) -> Institution:
    """A pattern's body in a country (ISO 3166): its id is that of the pattern, a colon and the code."""
    names = filled_names(pattern.names, code)
    return replace(
        pattern,
        id=f"{pattern.id}:{code}",
        names=names,
        also=filled_lists(pattern.also, code),
        pattern=False,
        unverified=tuple(language for language in pattern.unverified if language in names),
    )


def named(id_: str, among: Sequence[Institution] | None = None) -> Institution | None:
    """The institution of an id, a pattern's with a country included; None where there is none."""
    rows = load() if among is None else among
    by_id = _register_ids() if among is None else {one.id: one for one in reversed(rows)}
    found = by_id.get(id_)
    known, _, code = id_.partition(":")
    if found is not None or not code:
        return found
    pattern = by_id.get(known)
    if pattern is None or not pattern.pattern or code not in country_codes() or not pattern.is_in(code):
        return None
    return in_country(pattern, code)


@lru_cache(maxsize=1)
def _register_ids() -> Mapping[str, Institution]:
    return {one.id: one for one in reversed(load())}


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
                if pattern.pattern and pattern.is_in(one.code):
                    body = in_country(pattern, one.code)
                    if any(_bare(spelt) == wanted for spelt in body.all_names()):
                        return named(body.id, among) or body
    return None


def _names_of(rows: Iterable[Institution]) -> Mapping[tuple[str, ...], Institution]:
    found: dict[tuple[str, ...], Institution] = {}
    for one in rows:
        if not one.pattern:
            for name in (*one.all_names(), *one.all_shorts()):
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
    found; a pattern without one is found as it is. What no longer exists comes last.
    """
    rows = load() if among is None else among
    if not query.strip():
        return tuple(rows)
    best: dict[str, _Found] = {}
    _keep(best, _by_names(query, language, rows))
    _keep(best, _by_country(query, rows))
    return tuple(one for _, _, one in sorted(best.values(), key=lambda row: row[:2]))


# How well a body fits, its place in the register, and the body.
_Found = tuple[int, int, Institution]


def _keep(best: dict[str, _Found], found: Iterable[_Found]) -> None:
    for fit, place, one in found:
        row = (fit + (_FORMER if one.until else 0), place, one)
        if one.id not in best or row[:2] < best[one.id][:2]:
            best[one.id] = row


def _by_names(query: str, language: str, rows: Sequence[Institution]) -> list[_Found]:
    wanted = [word for word in words_of(query[:LONGEST_NAME]) if word not in SMALL]
    known = _register_heads()
    heads = [_heads(one) if one.own else known.get(one.id) or _heads(one) for one in rows]
    found: list[_Found] = []
    for letters in (2, 1):
        # A second look, for a wrong letter where a word begins, only where nothing was found.
        if letters == 1 and any(fit < MISTYPED for fit, _, _ in found):
            break
        for place, one in enumerate(rows):
            if _may_fit(wanted, heads[place], letters):
                fit = _rank(query, one, language)
                if fit is not None:
                    found.append((fit, place, one))
    return found


def _by_country(query: str, rows: Sequence[Institution]) -> Iterator[_Found]:
    countries = asked(query[:LONGEST_NAME])
    places = {one.id: place for place, one in enumerate(rows)} if countries else {}
    for place, pattern in enumerate(rows):
        if not pattern.pattern:
            continue
        for order, country in enumerate(countries):
            if pattern.is_in(country.code) and _fits(pattern, country):
                # A country alone asks for its bodies last of all.
                fit = (WORDS if country.whole else SCATTERED) if country.rest else MISTYPED + 10
                own = places.get(f"{pattern.id}:{country.code}")
                body = in_country(pattern, country.code) if own is None else rows[own]
                yield fit, place + order * len(rows), body


# Words shorter than this have no letter wrong.
_FORGIVEN = 5


def _may_fit(wanted: Sequence[str], heads: frozenset[str], letters: int) -> bool:
    """Whether each word that was typed begins as some word of a body does: a look that costs little."""
    return all(word[: letters if len(word) >= _FORGIVEN else 2] in heads for word in wanted)


def _heads(one: Institution) -> frozenset[str]:
    """How the words of a body's names begin, and its initials: one letter, and two."""
    words = {word for name in (*one.all_names(), *one.all_shorts(), one.id) for word in words_of(name)}
    words.update("".join(words_of(short)) for short in one.all_shorts())
    words.update(initials(words_of(name)) for name in one.all_names())
    return frozenset(head for word in words for head in (word[:1], word[:2]))


@lru_cache(maxsize=1)
def _register_heads() -> Mapping[str, frozenset[str]]:
    return {one.id: _heads(one) for one in load()}


def _fits(pattern: Institution, country: Asked) -> bool:
    return is_stem(pattern.names.values(), country.rest) or any(
        is_stem(names, country.rest) for names in pattern.also.values()
    )


def _rank(query: str, one: Institution, language: str) -> int | None:
    base = language.split("-", maxsplit=1)[0].lower()
    own = one.names.get(language) or one.names.get(base, "")
    if one.pattern:
        names = [stem_of({tag: name}, tag) for tag, name in one.names.items()]
        return rank(query, names, (one.id,), ())
    mine = (own, *one.also.get(base, ())) if own else one.also.get(base, ())
    first = rank(query, mine, (one.short(language), one.id), ())
    if first is not None and first <= BEGINNING:
        return first
    second = rank(query, (name for name in one.all_names() if name not in mine), one.all_shorts(), ())
    if second is not None:
        second = ABBREVIATED if second == EXACT else second + 10
    return min((fit for fit in (first, second) if fit is not None), default=None)
