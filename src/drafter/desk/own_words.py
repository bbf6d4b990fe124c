"""The writer's own dictionary: words that are right in every statement, in a file that only she can read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from drafter.model.errors import CannotWrite
from drafter.places import Places
from drafter.storage.disk import SystemDisk, replace_whole, sentence_of

FILE_NAME = "words.txt"
LONGEST = 100
MOST = 20_000
_MAX_BYTES = 4_000_000


def own_words(places: Places) -> tuple[str, ...]:
    """The words in their order, as typed; none where there is no file or it makes no sense."""
    try:
        text = SystemDisk().read(_path(places), _MAX_BYTES).decode("utf-8-sig")
    except (OSError, ValueError):
        return ()
    return tuple(dict.fromkeys(word for line in text.splitlines() if (word := tidy(line))))[:MOST]


def add_own_word(places: Places, word: str) -> tuple[str, ...]:
    """The words with one more. Raises CannotWrite."""
    words = own_words(places)
    word = tidy(word)
    if not word or word in words:
        return words
    return _write(places, (*words, word))


def remove_own_word(places: Places, word: str) -> tuple[str, ...]:
    """The words without one. Raises CannotWrite."""
    words = own_words(places)
    kept = tuple(one for one in words if one != word)
    return words if len(kept) == len(words) else _write(places, kept)


def write_own_words(places: Places, words: Iterable[str]) -> tuple[str, ...]:
    """Keep these words, tidied, in place of those there were. Raises CannotWrite."""
    tidied = tuple(dict.fromkeys(kept for word in words if (kept := tidy(word))))[:MOST]
    return tidied if tidied == own_words(places) else _write(places, tidied)


def tidy(word: str) -> str:
    """A word as it is kept; empty where it is none."""
    word = unicodedata.normalize("NFC", word.strip())
    return word if len(word) <= LONGEST and word.isprintable() else ""


def _path(places: Places) -> Path:
    return places.data / FILE_NAME


def _write(places: Places, words: tuple[str, ...]) -> tuple[str, ...]:
    try:
        places.make(places.data)
        data = "".join(f"{word}\n" for word in words).encode()
        replace_whole(SystemDisk(), _path(places), data)
    except OSError as error:
        raise CannotWrite(
            f"The word was not kept. {sentence_of(error)}", "It is right until the window is closed."
        ) from error
    return words
