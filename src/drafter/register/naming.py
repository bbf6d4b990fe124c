"""How bodies and signatories are named: words and patterns from `resources/`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources


class Signing(Value, frozen=True):
    """Words that mark the parts of a signature; `columns` are those of tables, in the order to try."""

    honour: re.Pattern[str]
    title: re.Pattern[str]
    organisation: re.Pattern[str]
    group: re.Pattern[str]
    group_heading: re.Pattern[str]
    more: re.Pattern[str]
    short_end: re.Pattern[str]
    remark: re.Pattern[str]
    particles: frozenset[str]
    columns: tuple[tuple[str, re.Pattern[str]], ...]


class BodyGrammar(Value, frozen=True):
    """Words within the names of bodies, and the forms that a list gives them."""

    fields: frozenset[str]
    heads: tuple[tuple[str, str], ...]
    adjectives: Mapping[str, re.Pattern[str]]


@lru_cache(maxsize=1)
def signing() -> Signing:
    """How signatories are written."""
    table = _table("signing")
    names = "honour title organisation group group_heading more short_end remark".split()
    patterns = {name: re.compile(table[name], re.I) for name in names}
    return Signing(
        **patterns,
        particles=frozenset(table["particles"].split()),
        columns=tuple(
            (name, re.compile(rf"(?<!\w)(?:{pattern})", re.I)) for name, pattern in table["columns"].items()
        ),
    )


@lru_cache(maxsize=1)
def body_grammar() -> BodyGrammar:
    """How names of bodies are built beyond what a language's wording says."""
    table = _table("bodies")
    heads = (entry.split() for entry in table["heads"].split(";"))
    return BodyGrammar(
        fields=frozenset(table["fields"].split()),
        heads=tuple((stem, whole) for stem, whole in heads),
        adjectives={tag: re.compile(pattern) for tag, pattern in table["adjectives"].items()},
    )


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "register" / f"{name}.toml").read_text(encoding="utf-8"))
