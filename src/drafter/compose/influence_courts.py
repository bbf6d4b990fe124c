"""What courts said, as a table shows it: names of cases in italics, outcomes in bold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from drafter.compose.composition import Piece, Text
from drafter.compose.influence_prose import one_line
from drafter.register.influence import InfluenceWords

_NAME = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]{0,40}"
_OTHERS = r"(?:and Others|et autres|und andere|y otros)"
_AGAINST = r"(?:v\.?|c\.|gegen|contra)"
# "Ecodefence and Others v. Russia", "European Commission v Hungary".
_CASE = re.compile(
    rf"(?:{_NAME} ){{1,6}}(?:(?:{_OTHERS}|and {_NAME}) )?{_AGAINST} {_NAME}"
    rf"|(?:{_NAME} ){{1,6}}{_OTHERS}"
)
_DATE_AFTER = re.compile(r"(?: (?:on|le|am|el))? \d{1,2}(?:er|\.)? (?:de )?[^\W\d_]{3,12} (?:de )?\d{4}")


def courts_text(said: str, words: InfluenceWords, language: str = "") -> Text:
    """The words as typed, which are in `language` if that is another than the page's."""
    text = one_line(said)
    found: list[Piece] = []
    at = 0
    for start, end, strong in sorted(_stretches(text, words)):
        if start < at:
            continue
        found.append(Piece(text[at:start], language=language))
        found.append(Piece(text[start:end], strong=strong, emphasis=not strong, language=language))
        at = end
    found.append(Piece(text[at:], language=language))
    return united(found)


def _stretches(text: str, words: InfluenceWords) -> Iterable[tuple[int, int, bool]]:
    """Where names of cases and outcomes stand; an outcome has its date with it."""
    for case in _CASE.finditer(text):
        yield case.start(), case.end(), False
    for outcome in words.outcomes().finditer(text):
        date = _DATE_AFTER.match(text, outcome.end())
        yield outcome.start(), date.end() if date else outcome.end(), True


def united(pieces: Iterable[Piece]) -> Text:
    """The pieces without empty ones, neighbours of one look as one."""
    found: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if found and replace(found[-1], text="") == replace(piece, text=""):
            found[-1] = replace(piece, text=found[-1].text + piece.text)
        else:
            found.append(piece)
    return tuple(found)
