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
    return text.strip(" .:()").replace("’", "'").casefold() in country_names()
