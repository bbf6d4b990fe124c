"""Names of countries, as signatories write them."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from drafter.places import resources


@lru_cache(maxsize=1)
def country_names() -> frozenset[str]:
    """The names in all languages, casefolded."""
    table = tomllib.loads((resources() / "register" / "countries.toml").read_text(encoding="utf-8"))
    return frozenset(name.strip().casefold() for names in table.values() for name in names.split(";"))


def is_country(text: str) -> bool:
    """Whether a text is the name of a country and nothing else."""
    return _folded(text) in country_names()


_LANGUAGES = ("en", "fr", "de", "ru", "es")


@lru_cache(maxsize=1)
def _short_names() -> dict[str, tuple[str, ...]]:
    """The short names of each country in the languages above, by every known spelling of its name."""
    table = tomllib.loads((resources() / "register" / "country-names.toml").read_text(encoding="utf-8"))
    found: dict[str, tuple[str, ...]] = {}
    for names in table.values():
        spellings = tuple(names.split(";"))
        for spelling in spellings:
            found.setdefault(_folded(spelling), spellings[: len(_LANGUAGES)])
    return found


def country_name(text: str, language: str) -> str:
    """The name of a country in a language (BCP 47), or the text as it is where either is not known."""
    base = language.split("-", maxsplit=1)[0].lower()
    names = _short_names().get(_folded(text))
    if names is None or base not in _LANGUAGES:
        return text.strip()
    return names[_LANGUAGES.index(base)]


@lru_cache(maxsize=1)
def _by_code() -> dict[str, tuple[str, ...]]:
    table = tomllib.loads((resources() / "register" / "country-names.toml").read_text(encoding="utf-8"))
    return {code: tuple(names.split(";")) for code, names in table.items()}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for code, spellings in _by_code().items():
        for spelling in (code, *spellings):
            found.setdefault(_folded(spelling), code)
    return found


def country_codes() -> tuple[str, ...]:
    """Every country's ISO 3166 code, in the order of the codes."""
    return tuple(_by_code())


def country_named(text: str) -> str:
    """The ISO 3166 code of a country by its code or any spelling of its name; empty where there is none."""
    return _codes().get(_folded(text), "")


def country_spellings(code: str) -> tuple[str, ...]:
    """The names of a country in the languages known and its other spellings, or what was given for a code."""
    return _by_code().get(code) or ((code,) if code else ())


@lru_cache(maxsize=1)
def _capitals() -> dict[str, tuple[str, ...]]:
    table = tomllib.loads((resources() / "register" / "capitals.toml").read_text(encoding="utf-8"))
    return {code: tuple(dict.fromkeys(names.split(";"))) for code, names in table.items()}


def capitals(code: str) -> tuple[str, ...]:
    """What the capital of a country is called by those who look for its bodies; none where it is unknown."""
    return _capitals().get(code, ())


def country_by_code(code: str, language: str) -> str:
    """The short name of a country in a language (BCP 47), in English where that has none; else as given."""
    names = _by_code().get(code)
    if names is None:
        return code
    base = language.split("-", maxsplit=1)[0].lower()
    return names[_LANGUAGES.index(base) if base in _LANGUAGES else 0]


def _folded(text: str) -> str:
    return text.strip(" .:()").replace("’", "'").casefold()
