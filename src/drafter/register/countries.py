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


def _folded(text: str) -> str:
    return text.strip(" .:()").replace("’", "'").casefold()
