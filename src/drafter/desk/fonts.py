"""The families that a brand can be set in, and which letters of a language each of them has."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from drafter.compose.brand import FAMILIES, Brand
from drafter.model.sentences import phrase, sentence
from drafter.places import resources
from drafter.typeset.installed import Usable, stand_in
from drafter.typeset.installed import families as installed_families

__all__ = [
    "Coverage",
    "Family",
    "LanguageLetters",
    "Usable",
    "coverage",
    "families",
    "family_state",
    "stand_in",
]

_MOST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Family:
    """A family in the menu: shipped with Drafter, or installed on this machine; `usable` says whether."""

    name: str
    shipped: bool
    usable: Usable = Usable.YES


@dataclass(frozen=True, slots=True)
class LanguageLetters:
    """A language whose letters a family lacks: some of those, and the family that they come from.

    `comes_from` is empty where no font that is shipped has them.
    """

    tag: str
    name: str
    letters: tuple[str, ...]
    comes_from: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The names of the languages that a family has all letters of, and the others."""

    whole: tuple[str, ...]
    lacking: tuple[LanguageLetters, ...]


def families() -> tuple[Family, ...]:
    """Those shipped, then those installed, in alphabetical order; the first call reads every font's head."""
    installed = (
        Family(name, False, usable)
        for name, usable in installed_families().items()
        if name not in FAMILIES and not name.startswith(".")
    )
    return (*(Family(name, True) for name in FAMILIES), *installed)


def family_state(family: str) -> Usable:
    """Whether a family can be set and embedded, or why not."""
    from drafter.typeset.fonts import usable

    return usable(family)


def coverage(family: str, languages: Sequence[str]) -> Coverage:
    """Which letters of languages (BCP 47) a family has; those without an alphabet here are passed over."""
    from drafter.typeset.fonts import face, face_name, segments

    name = face_name(family, False, False)
    set_in = face(name)
    whole: list[str] = []
    lacking: list[LanguageLetters] = []
    for tag in dict.fromkeys(languages):
        alphabet = _alphabet(tag)
        if alphabet is None or set_in is None:
            continue
        language, letters = alphabet
        missing = [letter for letter in letters if not set_in.has(letter)]
        if not missing:
            whole.append(language)
            continue
        others = {segment.face for letter in missing for segment in segments(name, letter)}
        known = [called for other in sorted(others) if (called := _family_of(other))]
        shown = tuple(missing[:_MOST_SHOWN]) + (("…",) if len(missing) > _MOST_SHOWN else ())
        lacking.append(LanguageLetters(tag, language, shown, " and ".join(dict.fromkeys(known))))
    return Coverage(tuple(whole), tuple(lacking))


def stand_ins_said(brand: Brand) -> tuple[str, ...]:
    """A sentence for each family of a brand that pages are not set in, naming the one that stands in."""
    named = dict.fromkeys((brand.type.text, brand.type.heads))
    states = ((family, family_state(family)) for family in named if family not in FAMILIES)
    return tuple(
        sentence(
            "The brand’s font “{family}” {why}; {fallback} stands in.",
            family=family,
            why=_WHY[state],
            fallback=stand_in(family),
        )
        for family, state in states
        if state is not Usable.YES
    )


_WHY = {
    Usable.MISSING: phrase("is not on this machine"),
    Usable.RESTRICTED: phrase("may not be embedded in files"),
    Usable.NOT_TRUETYPE: phrase("is no TrueType font that can be set"),
}


def _family_of(name: str) -> str:
    """The family of a shipped face."""
    stem = name.partition("-")[0]
    return {
        "NotoSerif": "Noto Serif",
        "NotoSans": "Noto Sans",
        "NotoSerifGeorgian": "Noto Serif Georgian",
        "NotoSansGeorgian": "Noto Sans Georgian",
        "NotoSerifArmenian": "Noto Serif Armenian",
        "NotoSansArmenian": "Noto Sans Armenian",
        "DejaVuSans": "DejaVu Sans",
    }.get(stem, "")


def _alphabet(tag: str) -> tuple[str, str] | None:
    """The name and the letters of a language, by its whole tag or the beginning of it."""
    known = _alphabets()
    return known.get(tag.lower()) or known.get(tag.lower().split("-")[0])


@cache
def _alphabets() -> Mapping[str, tuple[str, str]]:
    table = tomllib.loads((resources() / "register" / "alphabets.toml").read_text(encoding="utf-8"))
    found = {}
    for tag, entry in table.items():
        small = "".join(entry["letters"].split())
        # Georgian is written without its capitals, and few fonts have them.
        letters = dict.fromkeys(small if tag == "ka" else small + small.upper())
        found[tag.lower()] = (entry["name"], "".join(letters))
    return found
