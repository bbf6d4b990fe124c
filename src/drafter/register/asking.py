"""What bodies are asked for, and which of them can do it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources
from drafter.register.institutions import load

_ELSEWHERE = "NAT-"
_UNABLE = "NONE-"
_SHORT = 3


class Asking(Value, frozen=True):
    """How a language names bodies (by id, the longest names first) and things that only some can do.

    `direct` are things that a body must be asked for outright: between the two stands one of `marks` and
    nothing of `apart`.
    """

    bodies: tuple[tuple[str, re.Pattern[str]], ...]
    topics: tuple[tuple[str, re.Pattern[str]], ...]
    direct: tuple[tuple[str, re.Pattern[str]], ...]
    others: re.Pattern[str]
    passed_on: re.Pattern[str]
    marks: re.Pattern[str]
    apart: re.Pattern[str]

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
    table = _table().get(base) if base not in ("topics", "besides", "instead") else None
    if table is None:
        return None
    return Asking(
        (
            *((identity, _whole(words)) for identity, words in table["bodies"].items()),
            *((identity, _whole(words)) for identity, words in _by_name(base)),
        ),
        tuple((topic, _whole(words, re.I)) for topic, words in table["topics"].items()),
        tuple((topic, _whole(words, re.I)) for topic, words in table["direct"].items()),
        _whole(table["others"]),
        _whole(table["passed_on"], re.I),
        re.compile(rf"(?<!\w)(?:{table['marks']})", re.I),
        _whole(table["apart"], re.I),
    )


def _whole(words: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", flags)


def _by_name(language: str) -> Iterator[tuple[str, str]]:
    """Bodies of the register that can be asked for something, by their names in every case."""
    for one in load():
        if one.pattern or not one.can_be_asked_to or one.level.startswith("national"):
            continue
        names = (one.names.get(language, ""), *one.also.get(language, ()))
        forms = [_declined(name, language) for name in names if " " in name and "{" not in name]
        short = one.short(language)
        if len(short) > 2 and short.isupper() and short.isalpha():
            forms.append(short)
        if forms:
            yield one.id, "|".join(forms)


_SHORTENED = {"United Nations": "(?:United Nations|UN)", "European Union": "(?:European Union|EU)"}
_ENDINGS = {
    "de": re.compile("(?:er|es|en|em|e|s|n)$"),
    "ru": re.compile("(?:ого|его|ому|ему|ая|яя|ое|ее|ый|ий|ой|ые|ие|ия|[аяоеуюыиьй])$"),
}


def _declined(name: str, language: str) -> str:
    """A pattern of a name in every case, its apostrophes straight or curled."""
    ending = _ENDINGS.get(language)
    if ending is None:
        words = re.escape(name).replace("\\ ", " ").replace("’", "[’']")
        for whole, either in _SHORTENED.items():
            words = words.replace(whole, either)
        return words
    return " ".join(
        re.escape(ending.sub("", word)) + r"\w{0,3}" if len(word) > _SHORT else re.escape(word)
        for word in name.split(" ")
    )


@cache
def able(identity: str, topic: str) -> bool:
    """Whether a body, or one within it, can do a thing; what is not of the register is let pass."""
    if identity.startswith(_UNABLE):
        return False
    if identity in _table()["besides"].get(topic, ()):
        return True
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
