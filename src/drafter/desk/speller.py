"""One dictionary of Hunspell's: whether a word is right, and what a wrong one may have been meant to be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from drafter.desk.dictionaries import Dictionary, compound_heads, field_words, letters_that_follow
from drafter.desk.spelling_letters import likely_slips
from drafter.desk.spelling_words import (
    Token,
    is_no_word,
    letters_of,
    plain,
    script_for,
    script_of,
    slips_of,
    tokens,
)

SUGGESTIONS = 7
POSSESSIVE = re.compile(r"(?:'s|s')$", re.IGNORECASE)
_MOST_KEPT = 300_000
_SHORT = 6
_ELIDED = re.compile(r"(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|entr)'(?=.)", re.IGNORECASE)
_LINKED = ("ung", "heit", "keit", "schaft", "ion", "tät")
_LEAST_COMPOUND = 11
_LEAST_HEAD = 4
_LEAST_TAIL = 6
_LEAST_INFINITIVE = 8


class Engine(Protocol):
    """What of Hunspell is used."""

    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> tuple[str, ...]: ...


class Unknown(NamedTuple):
    """A word, or the part of one, that the dictionary does not know, by its place in the token."""

    start: int
    end: int
    word: str


class Speller:
    """One dictionary, and what it said of the words it was asked about."""

    def __init__(self, dictionary: Dictionary, folder: Path) -> None:
        from hunspell import Hunspell

        self.dictionary = dictionary
        self._engine: Engine = Hunspell(
            dictionary.key, hunspell_data_dir=str(folder), system_encoding="UTF-8"
        )
        self._primary = dictionary.languages[0].split("-")[0].lower()
        self._script = script_for(dictionary.languages[0])
        self._field = field_words(self._primary)
        self._heads = compound_heads(self._primary)
        self._letters = letters_of(self._primary)
        data = (folder / f"{dictionary.key}.dic").read_bytes()
        self._pointed = max(map(len, _ending_in(data, ".")), default=0)
        self._linked = _linked(data) if self._heads else frozenset()
        self._slips: dict[str, bool] = {}
        self._right: set[str] = set()
        self._wrong: dict[str, tuple[Unknown, ...]] = {}

    def unknown(self, text: str) -> Iterator[Unknown]:
        """What of a text the dictionary does not know."""
        right, wrong = self._right, self._wrong
        for token in tokens(text):
            if token.text in right:
                continue
            parts = wrong.get(token.text)
            if parts is None:
                parts = self._looked_up(token)
            for start, end, word in parts:
                yield Unknown(token.start + start, token.start + end, word)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What a word may have been meant to be, the likeliest first."""
        try:
            found = self._engine.suggest(plain(word))
        except UnicodeEncodeError:
            return ()
        curly = "’" in word
        return tuple(dict.fromkeys(one.replace("'", "’") if curly else one for one in found if one))[
            :SUGGESTIONS
        ]

    def is_name(self, word: str, *, first: bool) -> bool:
        """Whether an unknown word is taken for a name: it begins large, and is no slip for a common word.

        `first` says that it begins a sentence, where any word does; a short word elsewhere is near many.
        German writes every noun large: there no name can be told.
        """
        if self._primary == "de" or not word[:1].isupper():
            return False
        if len(word) < _SHORT and not first:
            return True
        if word not in self._slips:
            if len(self._slips) > _MOST_KEPT:
                self._slips.clear()
            small = plain(unicodedata.normalize("NFC", word)).lower()
            self._slips[word] = any(map(self._says, self._likely_slips(small)))
        return not self._slips[word]

    def _likely_slips(self, word: str) -> Iterator[str]:
        following = letters_that_follow(self.dictionary)
        if following is None:
            return slips_of(word, self._letters)
        return likely_slips(word, self._letters, following)

    def _says(self, word: str) -> bool:
        try:
            return self._engine.spell(word)
        except UnicodeEncodeError:
            # A letter that the dictionary's encoding does not have, as in a foreign name.
            return False

    def _looked_up(self, token: Token) -> tuple[Unknown, ...]:
        if len(self._right) + len(self._wrong) > _MOST_KEPT:
            self._right.clear()
            self._wrong.clear()
        parts = tuple(self._parts(token.text))
        if token.forms:
            whole = Unknown(0, len(token.text), token.text)
            parts = () if all(map(self._knows, token.forms)) else (whole,)
        if parts:
            self._wrong[token.text] = parts
        else:
            self._right.add(token.text)
        return parts

    def _parts(self, text: str) -> Iterator[Unknown]:
        """What of a word is unknown: all of it, or parts between hyphens."""
        if is_no_word(text) or self._is_elsewhere(text):
            return
        at = self._elided(text)
        if at and (is_no_word(text[at:]) or self._knows(text[at:])) and not re.search(r"[\-‐‑]", text):
            return
        if self._knows(text):
            return
        if len(pieces := re.split(r"[\-‐‑]", text)) > 1:
            at = 0
            for piece in pieces:
                for start, end, word in self._parts(piece):
                    yield Unknown(at + start, at + end, word)
                at += len(piece) + 1
            return
        yield Unknown(at, len(text), text[at:])

    def _elided(self, text: str) -> int:
        """How much of a French word is an article or the like that lost its vowel."""
        found = _ELIDED.match(text.replace("’", "'")) if self._primary == "fr" else None
        return found.end() if found is not None else 0

    def _is_elsewhere(self, text: str) -> bool:
        """Whether a word is in a script that the language does not use; a mixture of two is none."""
        script = script_of(text)
        return script not in (self._script, "both")

    def _knows(self, text: str) -> bool:
        word = plain(unicodedata.normalize("NFC", text))
        if not self._field.isdisjoint((word, word[:1].lower() + word[1:], POSSESSIVE.sub("", word))):
            return True
        return (
            (self._primary == "de" and self._is_compound(word))
            or self._says(word)
            or (len(word) < self._pointed and self._says(f"{word}."))
            or ("ё" in word and self._says(word.replace("ё", "е")))
        )

    def _is_compound(self, word: str) -> bool:
        """Whether a long German noun is two known ones, the first with its s or one that many begin with.

        Hunspell needs up to thirty milliseconds for a right compound of three words or more.
        """
        if len(word) < _LEAST_COMPOUND or not word[0].isupper():
            return False
        for at in range(_LEAST_HEAD, len(word) - _LEAST_TAIL + 1):
            head, tail = word[:at], word[at:]
            if (head in self._heads or (head[-1] == "s" and self._is_linked(head[:-1]))) and self._is_noun(
                tail
            ):
                return True
        return False

    def _is_linked(self, head: str) -> bool:
        """Whether a noun takes an s before another: it is listed so, or made of a verb by -ung."""
        return head in self._linked or (
            head.endswith("ung") and self._says(f"{head[0].lower()}{head[1:-3]}en") and self._says(head)
        )

    def _is_noun(self, tail: str) -> bool:
        """Whether the end of a compound is a noun by itself: no adjective, but an infinitive may be one."""
        return self._says(tail.capitalize()) and (
            (len(tail) >= _LEAST_INFINITIVE and tail.endswith("en")) or not self._says(tail)
        )


def _ending_in(data: bytes, end: str) -> Iterator[bytes]:
    """The words of a list that end so."""
    for after in (b"/", b"\n", b"\r"):
        sought = end.encode("latin-1") + after
        at = data.find(sought)
        while at >= 0:
            word = data[data.rfind(b"\n", 0, at) + 1 : at + len(sought) - 1]
            if b"/" not in word and b" " not in word:
                yield word
            at = data.find(sought, at + 1)


def _linked(data: bytes) -> frozenset[str]:
    """The German nouns of a list that take an s before another word, whatever it is."""
    found = (word.decode("latin-1") for end in _LINKED for word in _ending_in(data, end))
    return frozenset(word for word in found if word[:1].isupper())
