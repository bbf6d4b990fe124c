"""How long a headline is: one measure for the column and for the checks."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"\w[\w’'.-]*")
_LABEL = re.compile(r"[^:|]{1,60}[:|]\s")
_MOST_IN_LABEL = 4


@lru_cache(maxsize=64)
def headline_words(text: str) -> tuple[int, int]:
    """Where the words of a headline begin, behind a label and its colon, and how many they are."""
    label = _LABEL.match(text)
    start = label.end() if label is not None and len(_WORD.findall(label[0])) <= _MOST_IN_LABEL else 0
    return start, len(_WORD.findall(text, start))
