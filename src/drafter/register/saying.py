"""The words by which a text says how sure it is, who says so and what is done to whom, by language."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources

_NOTHING = re.compile(r"(?!)")


class Saying(Value, frozen=True):
    """Patterns of one language; what each is of stands at the head of `saying.toml`."""

    attributed: re.Pattern[str]
    hedged: re.Pattern[str]
    both: re.Pattern[str]
    softeners: re.Pattern[str]
    vague: re.Pattern[str]
    named: re.Pattern[str]
    certain: re.Pattern[str]
    doubted_fact: re.Pattern[str]
    proved: re.Pattern[str]
    threat: re.Pattern[str]
    unnamed: re.Pattern[str]
    speaking: re.Pattern[str]
    hidden: re.Pattern[str]
    accused: re.Pattern[str]
    suffered: re.Pattern[str]
    role: re.Pattern[str]
    honours: re.Pattern[str]
    courtesy: re.Pattern[str]
    office: re.Pattern[str]
    surname: re.Pattern[str]


_CASED = frozenset({"honours", "courtesy", "named", "office"})


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "saying.toml").read_text(encoding="utf-8"))


@cache
def saying(language: str) -> Saying | None:
    """The words of a language (BCP 47); None for one that Drafter has none of."""
    table = _table().get(language.split("-", maxsplit=1)[0].lower())
    if table is None:
        return None
    many = table["many"]
    return Saying(
        **{
            name: _pattern(name, words.replace("{many}", many))
            for name, words in table.items()
            if name != "many"
        }
    )


def _pattern(name: str, words: str) -> re.Pattern[str]:
    if not words:
        return _NOTHING
    if name in ("named", "surname"):
        return re.compile(words)
    if name == "suffered":
        return re.compile(rf"(?<!\w){words}", re.I)
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", 0 if name in _CASED else re.I)
