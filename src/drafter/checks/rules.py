"""Words and phrases that checks look for, by language: `resources/checks/rules/<language>/<family>.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from drafter.checks.openings import openings
from drafter.checks.passages import Passage
from drafter.model.values import Value
from drafter.places import resources

# What these look for are names themselves.
_OF_NAMES = frozenset({"country-name", "body-name", "body-confused"})


class Phrase(Value, frozen=True):
    """Words to look for; `better` is what to write in other words, `put` what a safe fix puts there.

    `press` says of a body's name that newspapers call it so.
    """

    find: str
    better: str = ""
    put: str | None = None
    press: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """The words as they are looked for; most texts hold no word that begins as most phrases do."""
        return _compiled(self.find)


@cache
def _compiled(find: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])(?:{find})(?!\w)", re.I)


@cache
def phrases(family: str, code: str, language: str) -> tuple[Phrase, ...]:
    """What a check of a family looks for in a language (without region); nothing where that is unknown."""
    return tuple(
        Phrase(
            find,
            row.get("better", "") or row.get("put", ""),
            row.get("put"),
            row.get("press", False),
        )
        for row in _rows(family, code, language)
        for find in row["find"]
    )


def found_in(passage: Passage, family: str, code: str) -> Iterator[tuple[Phrase, re.Match[str]]]:
    """The phrases that a passage’s own words hold, in order, none within another, none in names."""
    known = phrases(family, code, passage.primary)
    by_opening = _by_opening(family, code, passage.primary)
    text = passage.own
    starts: dict[int, list[int]] = {}
    for opening in by_opening.keys() & passage.openings.keys():
        for place in by_opening[opening]:
            starts.setdefault(place, []).extend(passage.openings[opening])
    always = by_opening.get("", ())
    hits: list[tuple[Phrase, re.Match[str]]] = []
    for place in sorted({*always, *starts}):
        phrase = known[place]
        if place in always:
            hits.extend((phrase, found) for found in phrase.pattern.finditer(text))
        else:
            hits.extend((phrase, found) for found in _at(phrase.pattern, text, starts[place]))
    if not hits:
        return
    end = 0
    for phrase, found in sorted(hits, key=lambda hit: (hit[1].start(), -hit[1].end())):
        if found.start() < end:
            continue
        if code in _OF_NAMES or not passage.in_name(found.start(), found.end()):
            end = found.end()
            yield phrase, found


def _at(pattern: re.Pattern[str], text: str, starts: list[int]) -> list[re.Match[str]]:
    """What a pattern finds, at those places alone where words begin as it does; none within another."""
    hits: list[re.Match[str]] = []
    end = 0
    for start in sorted(starts) if len(starts) > 1 else starts:
        found = pattern.match(text, start) if start >= end else None
        if found is not None:
            end = found.end()
            hits.append(found)
    return hits


@cache
def _by_opening(family: str, code: str, language: str) -> Mapping[str, tuple[int, ...]]:
    """Which phrases may begin so; under the empty text those of which that is not told."""
    by_opening: dict[str, list[int]] = {}
    finds = (find for row in _rows(family, code, language) for find in row["find"])
    for place, find in enumerate(finds):
        for opening in openings(find) or ("",):
            by_opening.setdefault(opening, []).append(place)
    return {opening: tuple(places) for opening, places in by_opening.items()}


def _rows(family: str, code: str, language: str) -> Sequence[Mapping[str, Any]]:
    rows: Sequence[Mapping[str, Any]] = table(family, language).get(code, ())
    return rows


@cache
def table(family: str, language: str) -> Mapping[str, Any]:
    """What a family's file for a language says, by code; nothing where there is none."""
    place = resources() / "checks" / "rules" / language / f"{family}.toml"
    return tomllib.loads(place.read_text(encoding="utf-8")) if place.is_file() else {}


def as_written(found: str, put: str) -> str:
    """Words in place of others, with a capital where those had one."""
    return put[:1].upper() + put[1:] if found[:1].isupper() else put
