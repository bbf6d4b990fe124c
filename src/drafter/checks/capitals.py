"""The capitals of official names, which each language puts in its own way."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.checks.finding import Hit
from drafter.checks.passages import Passage
from drafter.places import resources

_WORD = re.compile(r"[^\W\d_]{1,40}")


class _Names(NamedTuple):
    """Official names of a language, patterns of them, and what stands before a name in small letters."""

    official: tuple[tuple[str, re.Pattern[str]], ...]
    hints: tuple[str, ...]
    definite: tuple[str, ...]


@cache
def _names(language: str) -> _Names | None:
    text = (resources() / "checks" / "rules" / "capitals.toml").read_text(encoding="utf-8")
    row = tomllib.loads(text).get(language)
    if row is None:
        return None
    patterns = tuple((name, re.compile(rf"(?<![\w-]){form}(?![\w-])", re.I)) for name, form in row["names"])
    hints = tuple(name.casefold().split()[-1][:6] for name, _ in patterns)
    return _Names(patterns, hints, tuple(str(row["definite"]).split()))


def capitals(passage: Passage) -> Iterator[Hit]:
    """A body's name with a capital too many or too few: "Commission Européenne", "European commission"."""
    names = _names(passage.primary)
    if names is None:
        return
    lowered = passage.text.casefold()
    for (official, pattern), hint in zip(names.official, names.hints, strict=True):
        if hint not in lowered:
            continue
        for found in pattern.finditer(passage.text):
            put = _put(found[0], official)
            if put == found[0] or found[0].isupper() or passage.closed(*found.span()):
                continue
            if passage.is_heading and all(word[0].isupper() for word in found[0].split() if len(word) > 3):
                continue
            before = passage.text[max(0, found.start() - 8) : found.start()].rstrip(" ").casefold()
            if _small(found[0], passage.primary) and not before.endswith(names.definite):
                continue
            yield Hit(*found.span(), (("variant", "capitals"), ("name", put)), put)


def _small(text: str, language: str) -> bool:
    """Whether words have only the capitals that words in general have: in German those of nouns."""
    words = text.split()
    return text.islower() or (language == "de" and words[0].islower())


def _put(text: str, official: str) -> str:
    """The words as they stand, with the official name's capitals."""
    pairs = zip(_WORD.finditer(text), _WORD.finditer(official), strict=False)
    kept = list(text)
    for here, there in pairs:
        at = here.start()
        kept[at] = kept[at].upper() if there[0][0].isupper() else kept[at].lower()
    return "".join(kept)
