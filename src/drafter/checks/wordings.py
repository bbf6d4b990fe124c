"""Ways of saying things: patterns of a family by language and code, which may share parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.checks.openings import openings, openings_of
from drafter.checks.passages import Passage
from drafter.checks.rules import table
from drafter.model.values import Value

_PART = re.compile(r"\{([a-z]{2,20})\}")
# A part may hold others.
_DEPTH = 3
_FIRST = 40


class Rule(Value, frozen=True):
    """A pattern, and how its first word begins; None where that is not told."""

    find: str
    begins: frozenset[str] | None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The words as they are looked for, compiled when a text has a word that begins so."""
        return _compiled(self.find)


@cache
def _compiled(find: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{find})", re.I)


@cache
def rules(family: str, code: str, language: str) -> tuple[Rule, ...]:
    """The patterns of a code in a language (without region)."""
    said = table(family, language)
    parts: dict[str, str] = said.get("parts", {})
    found = []
    for row in said.get(code, ()):
        for find in row["find"]:
            text = _filled(find, parts)
            found.append(Rule(text, openings(text)))
    return tuple(found)


def _filled(text: str, parts: dict[str, str]) -> str:
    for _ in range(_DEPTH):
        text = _PART.sub(lambda part: parts[part[1]], text)
    return text


def found_in(passage: Passage, family: str, code: str) -> Iterator[re.Match[str]]:
    """Where a passage’s own words are as a code has them, in the order of its patterns."""
    text = passage.own
    for rule in rules(family, code, passage.primary):
        if rule.begins is None:
            yield from rule.pattern.finditer(text)
            continue
        for opening in rule.begins & passage.openings.keys():
            for place in passage.openings[opening]:
                found = rule.pattern.match(text, place)
                if found is not None:
                    yield found


def opening(passage: Passage, family: str, code: str, start: int, end: int) -> re.Match[str] | None:
    """How a sentence begins, where it does as a code has it; its last mark is left out."""
    text = passage.own
    while end > start and text[end - 1] in " .!\n":
        end -= 1
    begun = openings_of(text[start : min(end, start + _FIRST)].split(" ", maxsplit=1)[0])
    for rule in rules(family, code, passage.primary):
        if rule.begins is None or rule.begins & begun:
            found = rule.pattern.match(text, start, end)
            if found is not None:
                return found
    return None
