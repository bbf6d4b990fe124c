"""Words and phrases that checks look for, by language: `resources/checks/rules/<family>.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from drafter.checks.openings import openings
from drafter.checks.passages import Passage
from drafter.model.values import Value
from drafter.places import resources

# What these look for are names themselves.
_OF_NAMES = frozenset({"country-name", "abbreviation-points"})


class Phrase(Value, frozen=True):
    """Words to look for; `better` is what to write in other words, `put` what a safe fix puts there."""

    pattern: re.Pattern[str]
    better: str = ""
    put: str | None = None


@cache
def _table(family: str) -> dict[str, Any]:
    return tomllib.loads((resources() / "checks" / "rules" / f"{family}.toml").read_text(encoding="utf-8"))


@cache
def phrases(family: str, code: str, language: str) -> tuple[Phrase, ...]:
    """What a check of a family looks for in a language (without region); nothing where that is unknown."""
    rows = _table(family).get(language, {}).get(code, ())
    return tuple(
        Phrase(
            re.compile(rf"(?<![\w.-])(?:{'|'.join(row['find'])})(?!\w)", re.I),
            row.get("better", "") or row.get("put", ""),
            row.get("put"),
        )
        for row in rows
    )


@cache
def _by_opening(family: str, code: str, language: str) -> Mapping[str, tuple[int, ...]]:
    """Which phrases may begin so; under the empty text those of which that is not told."""
    found: dict[str, list[int]] = {"": []}
    for at, row in enumerate(_table(family).get(language, {}).get(code, ())):
        for opening in openings("|".join(row["find"])) or ("",):
            found.setdefault(opening, []).append(at)
    return {opening: tuple(places) for opening, places in found.items()}


def found_in(passage: Passage, family: str, code: str) -> Iterator[tuple[Phrase, re.Match[str]]]:
    """The phrases that a passage's own words hold, those in names left out."""
    by_opening = _by_opening(family, code, passage.primary)
    places = set(by_opening[""])
    for opening in by_opening.keys() & passage.openings:
        places.update(by_opening[opening])
    if not places:
        return
    known = phrases(family, code, passage.primary)
    for phrase in (known[place] for place in sorted(places)):
        for found in phrase.pattern.finditer(passage.own):
            if code in _OF_NAMES or not passage.in_name(found.start(), found.end()):
                yield phrase, found


def as_written(found: str, put: str) -> str:
    """Words in place of others, with a capital where those had one."""
    return put[:1].upper() + put[1:] if found[:1].isupper() else put
