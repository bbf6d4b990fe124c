"""Text as a search compares it: without case and accents, in any alphabet."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator

# Letters that Unicode does not take apart, and that are typed without their stroke.
_STROKES = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "œ": "oe", "æ": "ae", "þ": "th", "ð": "d"}
# A change of the table below, or of Python's own, asks for a new index.
VERSION = f"1-{unicodedata.unidata_version}"


class _Folds(dict[str, str]):
    """The fold of each character, found when it is first met. A fold is its own fold."""

    def __missing__(self, letter: str) -> str:
        fold, before = letter, ""
        while fold != before:
            before = fold
            parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", fold).casefold())
            fold = "".join(map(_kept, parts))
        self[letter] = fold
        return fold


def _kept(letter: str) -> str:
    # Soft hyphens and joiners stand inside words; a lone surrogate cannot be stored.
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Cs"):
        return ""
    return _STROKES.get(letter, letter if letter != "\0" else " ")


_FOLDS = _Folds()


def folded(text: str) -> str:
    """`text` in small letters without accents; composed and decomposed letters come out the same."""
    # A text has few different characters: to replace each throughout takes a tenth of a look at every one.
    for letter in set(text):
        fold = _FOLDS[letter]
        if fold != letter:
            text = text.replace(letter, fold)
    return text


def origins(text: str) -> Callable[[int], int]:
    """From a place in the folded text to the place in `text` of the character that is there."""
    odd = [letter for letter in set(text) if len(_FOLDS[letter]) != 1]
    if not odd:
        return int
    starts, ends, after = [0], [0], [0]
    grown = 0
    for at in sorted(at for letter in odd for at in _places(text, letter)):
        fold = _FOLDS[text[at]]
        starts.append(at + grown)
        grown += len(fold) - 1
        ends.append(at + 1 + grown)
        after.append(at)

    def origin(place: int) -> int:
        last = bisect_right(starts, place) - 1
        # Within the fold of that character, or as many further as it is from the fold's end.
        return after[last] + (1 if last else 0) + place - ends[last] if place >= ends[last] else after[last]

    return origin


def _places(text: str, letter: str) -> Iterator[int]:
    at = text.find(letter)
    while at >= 0:
        yield at
        at = text.find(letter, at + 1)
