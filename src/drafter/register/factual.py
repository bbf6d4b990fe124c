"""The words by which a sentence that states a fact is told from one that asks or judges, by language."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from drafter.model.values import Value
from drafter.places import resources

# A word with a capital, whole: it is quoted to the writer.
_NAME = r"[^\W\d_a-zа-яё][\w'-]{0,30}"
_NO_BREAK = str.maketrans({"’": "'", "\u00a0": " ", "\u202f": " "})


class FactualWords(Value, frozen=True):
    """What to look for in a text made plain by `plain`; patterns are bounded and walk a text once."""

    months: re.Pattern[str]
    relative: re.Pattern[str]
    numerals: re.Pattern[str]
    not_counted: re.Pattern[str]
    attributed: re.Pattern[str]
    acts: re.Pattern[str]
    titles: re.Pattern[str]
    wish: re.Pattern[str]
    first: re.Pattern[str]
    opening: tuple[str, ...]


def plain(text: str) -> str:
    """The text with plain apostrophes and spaces, character for character."""
    return text.translate(_NO_BREAK)


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "factual.toml").read_text(encoding="utf-8"))


@cache
def factual_words(language: str) -> FactualWords | None:
    """The words of a language (BCP 47); None for one that Drafter has none of."""
    table = _table().get(language.split("-", maxsplit=1)[0].lower())
    if table is None:
        return None
    months = _alternatives(table["months"].split())
    day = r"(?:\d{1,2}(?:st|nd|rd|th|er)?\.? )?"
    dates = rf"(?<!\w){day}(?:{months})(?: \d{{1,2}})?(?:,? \d{{4}})?(?!\w)"
    counting = rf"(?:{_alternatives(table['counting'].split())}) [^\W\d]\w{{0,30}}"
    return FactualWords(
        re.compile(dates),
        _whole(table["relative"]),
        re.compile(rf"(?<!\w)(?:{_alternatives(table['numerals'])})(?!\w)|(?<!\w){counting}", re.I),
        re.compile(rf"(?<!\w)(?:{_alternatives(table['not_counted'].split())})\.? ?$", re.I),
        _whole(table["attributed"]),
        _whole(table["acts"].split()),
        re.compile(rf"(?<!\w)(?:{_alternatives(table['titles'].split())})\.? {_NAME}(?: {_NAME}){{0,2}}"),
        # As they stand: "May" is a month.
        re.compile(rf"(?<!\w)(?:{_alternatives(table['wish'].split())})(?!\w)"),
        _whole(table["first"].split()),
        tuple(plain(words) for words in table["opening"]),
    )


def _whole(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_alternatives(words)})(?!\w)", re.I)


def _alternatives(words: list[str]) -> str:
    """Any of the words, the longest first; * stands for up to twelve letters more."""
    longest = sorted({plain(word) for word in words}, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\*", r"\w{0,12}") for word in longest)
