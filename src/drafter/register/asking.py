"""What bodies are asked for, and which of them can do it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources
from drafter.register.institutions import load

_ELSEWHERE = "NAT-"


class Asking(Value, frozen=True):
    """How a language names bodies (by id, the longest names first) and things that only some can do.

    `confused` is said of one body and true of another, whose id it has.
    """

    bodies: tuple[tuple[str, re.Pattern[str]], ...]
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    others: re.Pattern[str]
    passed_on: re.Pattern[str]
    confused: tuple[tuple[str, re.Pattern[str]], ...] = ()

    def named(self, text: str) -> list[tuple[int, int, str]]:
        """The bodies that a text names, in its order, each with where it stands; none within another."""
        found = [
            (one.start(), one.end(), identity)
            for identity, pattern in self.bodies
            for one in pattern.finditer(text)
        ]
        found.sort(key=lambda one: (one[0], -one[1]))
        kept: list[tuple[int, int, str]] = []
        for one in found:
            if not kept or one[0] >= kept[-1][1]:
                kept.append(one)
        return kept


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "asking.toml").read_text(encoding="utf-8"))


@cache
def asking(language: str) -> Asking | None:
    """The words of a language (BCP 47); None for one that Drafter has none of."""
    base = language.split("-", maxsplit=1)[0].lower()
    table = _table().get(base) if base not in ("topics", "instead") else None
    if table is None:
        return None
    return Asking(
        tuple((identity, _whole(words)) for identity, words in table["bodies"].items()),
        tuple((topic, _whole(words, re.I)) for topic, words in table["topics"].items()),
        _whole(table["others"]),
        _whole(table["passed_on"], re.I),
        tuple((identity, _whole(words)) for identity, words in table.get("confused", {}).items()),
    )


def _whole(words: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", flags)


@cache
def able(identity: str, topic: str) -> bool:
    """Whether a body, or one within it, can do a thing; what is not of the register is let pass."""
    rows = {one.id: one for one in load()}
    one = rows.get(identity.partition(":")[0])
    if one is None or (identity.startswith(_ELSEWHERE) and topic != "veto"):
        return True
    keys = set(_table()["topics"][topic])
    return any(
        keys & set(row.can_be_asked_to) for row in rows.values() if row.id == one.id or row.parent == one.id
    )


@cache
def instead(topic: str, language: str) -> str:
    """The names of the bodies that can do a thing, as a list; patterns of states are left out."""
    rows = {one.id: one for one in load()}
    names = [rows[one].name(language) for one in _table()["instead"][topic] if one in rows]
    return ", ".join(name for name in names if "{" not in name)


@cache
def official(identity: str, language: str) -> str:
    """The name of a body in a language; empty for a pattern and where there is none in that language."""
    one = next((row for row in load() if row.id == identity), None)
    name = one.names.get(language, "") if one is not None else ""
    return "" if "{" in name else name
