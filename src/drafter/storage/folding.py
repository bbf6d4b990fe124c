"""Text as a search compares it: without case and accents, in any alphabet."""

from __future__ import annotations

import unicodedata

# Letters that Unicode does not take apart, and that are typed without their stroke.
_STROKES = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "œ": "oe", "æ": "ae", "þ": "th", "ð": "d"}
# A change of the table below, or of Python's own, asks for a new index.
VERSION = f"1-{unicodedata.unidata_version}"


class _Folds(dict[int, str]):
    """The fold of each character, found when it is first met."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code)).casefold()
        kept = (_kept(part) for part in unicodedata.normalize("NFKD", parts))
        fold = self[code] = "".join(kept)
        return fold


def _kept(letter: str) -> str:
    # Soft hyphens and joiners stand inside words; a lone surrogate cannot be stored.
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Cs"):
        return ""
    return _STROKES.get(letter, letter if letter != "\0" else " ")


_FOLDS = _Folds()


def folded(text: str) -> str:
    """`text` in small letters without accents; composed and decomposed letters come out the same."""
    return text.translate(_FOLDS)


def folded_places(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters, and its end, the place in `text` that it is from."""
    parts = [_FOLDS[ord(letter)] for letter in text]
    places = [place for place, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(text)]
