"""A text of two hundred pages to spell, in which words recur as in a writer's and sentences do not.

The paragraphs of tests/checks/texts again and again, each time with other words of the dictionary, names
and slips in them. The same every time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

WORDS = 100_000
# Of long words, so many stay for one that the dictionary puts in its place, and for one with a slip.
_ONE_OTHER = 5
_ONE_SLIP = 150
# Of words that begin large within a sentence so many stay for one that is a name; how many names there are.
_ONE_NAME = 3
_NAMES = 700
_STEP = 7919
_MARK = re.compile(r"\[\[[\w-]+: ?(.*?)\]\]")
_WORD = re.compile(r"\w{2,}")
_STEM = re.compile(r"^([^\W\d_A-ZА-ЯЁ]{5,14})(?=[/\s])", re.MULTILINE)


def paragraphs(texts: Path, language: str, words: str) -> list[str]:
    """The text, by paragraphs; `words` is the dictionary's list of words."""
    templates = [
        paragraph
        for path in sorted(texts.glob(f"{language}-*.txt"))
        for paragraph in _MARK.sub(r"\1", path.read_text(encoding="utf-8").split("---\n", 1)[-1]).split(
            "\n\n"
        )
        if len(paragraph) > 80
    ]
    other = _Other(_STEM.findall(words))
    found: list[str] = []
    length = 0
    while length < WORDS:
        for template in templates:
            found.append(_WORD.sub(other.word, template))
            length += len(found[-1].split())
    return found


class _Other:
    """What stands in place of each word."""

    def __init__(self, stems: list[str]) -> None:
        self._stems = [stems[number * _STEP % len(stems)] for number in range(len(stems))]
        self._next: Iterator[int] = count()
        self._names = [self._name(number) for number in range(_NAMES)]
        self._long = self._large = 0

    def _name(self, number: int) -> str:
        first, second = (self._stems[(number * 2 + part) % len(self._stems)] for part in (0, 1))
        return (first[:3] + second[-4:]).capitalize()

    def word(self, found: re.Match[str]) -> str:
        word = found[0]
        if word[0].isupper():
            before = found.string[max(found.start() - 2, 0) : found.start()]
            self._large += before[-1:] == " " and before[:1].isalpha()
            if before[-1:] == " " and before[:1].isalpha() and self._large % _ONE_NAME == 0:
                return self._names[self._large * _STEP % _NAMES]
        elif len(word) > 4:
            self._long += 1
            if self._long % _ONE_SLIP == 0:
                return word[:2] + word[3:]
            if self._long % _ONE_OTHER == 0:
                return self._stems[next(self._next) % len(self._stems)]
        return word
