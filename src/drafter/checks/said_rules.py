"""Words and patterns of the checks of what is said, from `resources/checks/rules/said.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from drafter.places import resources


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((resources() / "checks" / "rules" / "said.toml").read_text(encoding="utf-8"))


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(str(_table()["words"][name]).split())


@cache
def alternatives(name: str) -> str:
    """The words of a list as a pattern that one of them fits."""
    return "|".join(sorted(words(name), key=lambda word: (-len(word), word)))


@cache
def pattern(name: str, language: str = "patterns", flags: int = 0) -> re.Pattern[str] | None:
    """A pattern, one of a language where that is named; None for a language that has none of it."""
    text = source(name, language)
    return re.compile(text, flags) if text else None


@cache
def source(name: str, language: str = "patterns") -> str:
    """The text of a pattern; empty where there is none."""
    return str(_table().get(language, {}).get(name, "")).replace("\n", "")


def known(name: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that every language shares."""
    return re.compile(source(name), flags)
