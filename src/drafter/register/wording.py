"""How pages in a language say what their parts are, and how they make calls: compiled from `resources/`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from drafter.places import resources

_FALLBACK = "en"
# Tried in this order: a heading that speaks of two things is of the first kind that knows it.
_KINDS = ("signatories", "contact", "notes", "related", "calls", "influence", "background", "analysis")


@dataclass(frozen=True, slots=True)
class Formula:
    """One way to begin a call.

    `kind` is "delimited" (the body stands between lead and opener), "clause" (the body is the subject of
    what follows), "you", or "bare" (an ask without a body). A `strict` one wants a body that is known.
    A `resolving` one begins with its verb, as resolutions do, and as an ask may too. A `coordinated` one has
    its subject in an earlier one of the same sentence.
    """

    lead: re.Pattern[str]
    opener: re.Pattern[str]
    kind: str = "delimited"
    strict: bool = False
    resolving: bool = False
    coordinated: bool = False


@dataclass(frozen=True, slots=True)
class Bodies:
    """How names of bodies are built."""

    heads: re.Pattern[str]
    determiners: re.Pattern[str]
    joiners: re.Pattern[str]
    links: re.Pattern[str]
    leading: re.Pattern[str]
    cases: bool


@dataclass(frozen=True, slots=True)
class Calls:
    """How calls are made."""

    formulas: tuple[Formula, ...]
    opener: re.Pattern[str]
    more: re.Pattern[str]
    turn: re.Pattern[str]
    modal: re.Pattern[str]
    agent: re.Pattern[str]
    adverbial: re.Pattern[str]
    addressing: re.Pattern[str]
    with_others: re.Pattern[str]
    demanding: re.Pattern[str]
    scheduled: re.Pattern[str]

    def begins(self, text: str) -> bool:
        """Whether a text ends where a call has just begun: "We, the undersigned, demand:"."""
        bare = text.rstrip(" :")
        return any(
            found.end() >= len(bare) - 1
            for pattern in (self.addressing, self.demanding)
            for found in pattern.finditer(bare)
        )


@dataclass(frozen=True, slots=True)
class Letter:
    """How letters open and close."""

    salutation: re.Pattern[str]
    role: re.Pattern[str]
    closing: re.Pattern[str]
    you: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Wording:
    """What the reader knows of a language; furniture is that of English too, for menus often are."""

    language: str
    label: re.Pattern[str]
    prefix: re.Pattern[str]
    headings: Mapping[str, re.Pattern[str]]
    furniture: tuple[re.Pattern[str], ...]
    furniture_parts: tuple[re.Pattern[str], ...]
    published: tuple[re.Pattern[str], ...]
    byline: tuple[re.Pattern[str], ...]
    more: tuple[re.Pattern[str], ...]
    kinds: tuple[re.Pattern[str], ...]
    letter: Letter
    bodies: Bodies
    calls: Calls

    def heading_kind(self, text: str) -> str:
        """Which kind of section a heading announces, or ""."""
        plain = text.replace("’", "'").replace("\u00a0", " ").strip(" \t:.…*#-–—>").lower()
        plain = re.sub(r"^(?:\d{1,2}|[ivx]{1,4})[.)] ", "", plain)
        for kind in _KINDS:
            if self.headings[kind].search(plain):
                return kind
        return ""


@lru_cache(maxsize=16)
def wording(language: str) -> Wording:
    """The wording of a language; English where Drafter has none for it."""
    own = _table(language) or _table(_FALLBACK)
    others = [own] if own["tag"] == _FALLBACK else [own, _table(_FALLBACK)]
    common = _table("common")["furniture"]
    return Wording(
        language=own["tag"],
        label=_whole(own["labels"]["title"]),
        prefix=_part(
            "|".join(
                rf"^(?:{one['labels']['title']})(?=\s?[:|]|\s[–—-]\s|\.\s|$)|^(?:{one['labels']['opening']})"
                for one in others
            )
        ),
        headings={kind: re.compile(own["headings"][kind], re.I) for kind in _KINDS},
        furniture=(_whole(common["lines"]), *(_whole(one["furniture"]["lines"]) for one in others)),
        furniture_parts=(
            _part(common["contains"]),
            re.compile(rf"{common['chain']}(?:[ ,|·/]+{common['chain']})+(?: .{{0,20}})?", re.I),
            *(_part(one["furniture"]["contains"]) for one in others),
        ),
        published=tuple(_part(one["furniture"]["date"]) for one in others),
        byline=tuple(
            # A name begins with a capital letter.
            re.compile(rf"(?i:{one['furniture']['author']}) [A-ZÀ-ÝА-ЯЁІЇЄҐ]")
            for one in others
            if "author" in one["furniture"]
        ),
        more=tuple(_whole(one["related"]["more"]) for one in others),
        kinds=tuple(_whole(one["related"]["kinds"]) for one in others),
        letter=_letter(own),
        bodies=_bodies(own),
        calls=_calls(own),
    )


def _letter(own: dict[str, Any]) -> Letter:
    return Letter(
        _part(own["letter"]["salutation"]),
        _part(own["letter"]["role"]),
        _part(own["letter"]["closing"]),
        # Case tells German's polite word from others.
        re.compile(own["letter"]["you"]),
    )


def _bodies(own: dict[str, Any]) -> Bodies:
    bodies = own["bodies"]
    return Bodies(
        re.compile(rf"(?<!\w){bodies['heads']}(?!\w)", re.I),
        re.compile(rf"{bodies['determiners']}(?:(?<=')|\s|$)", re.I),
        re.compile(rf"(?:,?\s{bodies['joiners']}|,)\s", re.I),
        _whole(bodies["links"]),
        re.compile(rf"{bodies['leading']}(?:(?<=')|\s|$)", re.I),
        bool(bodies.get("cases", False)),
    )


def _calls(own: dict[str, Any]) -> Calls:
    calls = own["calls"]

    def filled(pattern: str) -> re.Pattern[str]:
        text = pattern.replace("{subject}", calls["subject"]).replace("{adverb}", calls["adverb"])
        return re.compile(text, re.I)

    opener = re.compile(calls["opener"], re.I)
    formulas = tuple(
        Formula(
            filled(one["lead"]),
            filled(one["opener"]) if "opener" in one else opener,
            one.get("kind", "delimited"),
            bool(one.get("strict", False)),
            one["lead"].startswith("^") and not one.get("strict", False) and "{subject}" not in one["lead"],
            bool(one.get("coordinated", False)),
        )
        for one in calls["formula"]
    )
    return Calls(
        formulas,
        opener,
        re.compile(calls["more"], re.I),
        # What follows a turn begins with a capital letter, so case counts here.
        re.compile(calls["turn"]),
        re.compile(calls["modal"], re.I),
        re.compile(calls["agent"], re.I),
        re.compile(calls["adverbial"], re.I),
        re.compile(_table("common")["calls"]["addressing"], re.I),
        re.compile(_table("common")["calls"]["with_others"], re.I),
        re.compile(_table("common")["calls"]["demanding"], re.I),
        re.compile(_table("common")["calls"]["scheduled"], re.I),
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})\Z", re.I)


def _part(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.I)


@lru_cache(maxsize=16)
def _table(name: str) -> dict[str, Any]:
    path = resources() / "register" / "wording" / f"{name}.toml"
    if not name.isalpha() or not path.is_file():
        return {}
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    table["tag"] = name
    return table
