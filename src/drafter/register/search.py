"""Forgiving search in registers: no case, no accents, words in any order, by beginnings and abbreviations."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
# What no decomposition takes apart.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е", "ґ": "г"})
_LONGEST_QUERY = 200
_MOST_WORDS = 12
# Words that names and those who look for them leave out as they like.
SMALL = frozenset(
    (
        "the of to for on and in a an de la le les du des d l et au aux en "
        "der die das für fur und von vom zu in im для по и в во на о"
    ).split()
)
EXACT, ABBREVIATED, BEGINNING, WORDS, SCATTERED, OPENING, MISTYPED = range(7)


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """A text without case, accents and hyphens' differences."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LETTERS)


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded; the parts of a number with hyphens are words too."""
    return tuple(_WORD.findall(folded(text)))


def rank(query: str, names: Iterable[str], short: Sequence[str] = (), more: Iterable[str] = ()) -> int | None:
    """How well names fit what was typed: the lower the better, None where they do not.

    `short` are abbreviations, `more` words that may help to fit but are no name.
    """
    wanted = words_of(query[:_LONGEST_QUERY])[:_MOST_WORDS]
    if not wanted:
        return None
    whole = " ".join(wanted)
    shorts = [" ".join(words_of(one)) for one in short if one]
    if whole in shorts or whole.replace(" ", "") in [one.replace(" ", "") for one in shorts]:
        return EXACT
    best: int | None = None
    told = [word for text in (*shorts, *more) for word in words_of(text)]
    for name in names:
        found = _rank_of(wanted, whole, words_of(name), told)
        if found is not None and (best is None or found < best):
            best = found
    if best is None and len(wanted) == 1 and any(one.startswith(whole) for one in shorts):
        return ABBREVIATED
    return best


def _rank_of(wanted: Sequence[str], whole: str, words: Sequence[str], told: Sequence[str]) -> int | None:
    essential = [word for word in wanted if word not in SMALL] or list(wanted)
    bare = [word for word in words if word not in SMALL]
    if list(words) == list(wanted) or bare == essential:
        return EXACT
    if " ".join(words).startswith(whole) or " ".join(bare).startswith(" ".join(essential)):
        return BEGINNING
    if len(wanted) == 1 and 2 <= len(whole) <= 8 and initials(words).startswith(whole):
        return ABBREVIATED
    if all(any(word.startswith(part) for word in words) for part in essential):
        return WORDS
    everything = (*words, *told)
    if all(any(word.startswith(part) for word in everything) for part in essential):
        return SCATTERED
    if len(essential) <= len(bare) and all(
        _alike(part, word) for part, word in zip(essential, bare, strict=False)
    ):
        return OPENING
    if all(any(_alike(part, word) for word in everything) for part in essential):
        return MISTYPED
    return None


def initials(words: Sequence[str]) -> str:
    """The first letters of a name's words, without small ones."""
    return "".join(word[0] for word in words if word not in SMALL)


def _alike(part: str, word: str) -> bool:
    """Whether a word begins as was typed, but for one letter: another, one too many, or one missing."""
    if word.startswith(part):
        return True
    if len(part) < 5 or part[0] != word[0]:
        return False
    at = next((place for place, pair in enumerate(zip(part, word, strict=False)) if pair[0] != pair[1]), -1)
    if at < 0:
        return False
    return (
        word[at + 1 :].startswith(part[at + 1 :])
        or word[at:].startswith(part[at + 1 :])
        or word[at + 1 :].startswith(part[at:])
        or (part[at : at + 2][::-1] == word[at : at + 2] and word[at + 2 :].startswith(part[at + 2 :]))
    )
