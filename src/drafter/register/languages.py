"""Languages: which one a text is written in, and how its months are named."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from drafter.model.values import Value
from drafter.places import resources

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 20_000
_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    # first and last letter of a script that one of our languages, or no other common one, uses
    ("\u10a0", "\u10ff", "ka"),
    ("\u0530", "\u058f", "hy"),
    ("\u0370", "\u03ff", "el"),
    ("\u0590", "\u05ff", "he"),
    ("\u0600", "\u06ff", "ar"),
    ("\u0e00", "\u0e7f", "th"),
    ("\u0900", "\u097f", "hi"),
    ("\u3040", "\u30ff", "ja"),
    ("\uac00", "\ud7af", "ko"),
    ("\u4e00", "\u9fff", "zh"),
)


class Language(Value, frozen=True):
    """A language by its BCP 47 tag; `months` are patterns of the beginnings of twelve names."""

    tag: str
    words: frozenset[str]
    letters: frozenset[str]
    months: tuple[str, ...]


@lru_cache(maxsize=1)
def languages() -> Mapping[str, Language]:
    """Every language of the register by its tag."""
    table = tomllib.loads((resources() / "register" / "languages.toml").read_text(encoding="utf-8"))
    return {
        tag: Language(
            tag,
            frozenset(entry["words"].split()),
            frozenset(entry.get("letters", "")),
            tuple(entry["months"].split()),
        )
        for tag, entry in table.items()
    }


def detect(paragraphs: Iterable[str], hint: str = "") -> str:
    """The language that most of the words are in, or `hint`'s where the text does not tell; else "en".

    Long paragraphs count for more than menus: give those that are the text.
    """
    text = " ".join(paragraphs)[:_LOOKED_AT]
    primary = hint.replace("_", "-").split("-")[0].lower()
    by_script = _of_script(text)
    if by_script:
        return by_script
    words = Counter(word.lower() for word in _WORD.findall(text))
    letters = Counter(text.lower())
    total = sum(words.values())
    if not total:
        return primary or "en"
    scores = {
        tag: sum(words[word] for word in language.words) / len(language.words) ** 0.5
        + sum(letters[letter] for letter in language.letters) * 0.25
        for tag, language in languages().items()
    }
    if primary in scores:
        scores[primary] = scores[primary] * 1.1 + 0.2
    best = max(scores, key=lambda tag: (scores[tag], tag == "en"))
    return best if scores[best] > 0 else (primary or "en")


def _of_script(text: str) -> str:
    letters = [character for character in text if character.isalpha()]
    for first, last, tag in _SCRIPTS:
        inside = sum(first <= letter <= last for letter in letters)
        # Japanese mixes two scripts, so a part of its letters is enough.
        if letters and inside > len(letters) * (0.1 if tag == "ja" else 0.5):
            return tag
    return ""
