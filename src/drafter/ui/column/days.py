"""Dates as writers type them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./\s](\d{1,2})[./\s](\d{4})")
_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,})\.?,?\s+(\d{4})")
_WORDS_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})")


class NoDay(ValueError):
    """The text is not a date; it says why in words for the writer."""


def read_day(text: str) -> str:
    """The ISO date that `text` names: "30 Nov 2024", "November 30, 2024", "30.11.2024" or "2024-11-30".

    Empty for an empty text. Raises NoDay.
    """
    text = text.strip()
    if not text:
        return ""
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMBERS.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2]), int(found[3])
    elif found := _WORDS_FIRST.fullmatch(text):
        month, day, year = _month(found[1]), int(found[2]), int(found[3])
    else:
        raise NoDay("Write a date like 30 Nov 2024")
    if not 1 <= month <= 12:
        raise NoDay("A year has 12 months")
    if not 1000 <= year <= 9999:
        raise NoDay("Write the year in full")
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise NoDay(f"{_MONTHS[month - 1].capitalize()} has {last} days")
    return date(year, month, day).isoformat()


def _month(word: str) -> int:
    for number, name in enumerate(_MONTHS, 1):
        if name.startswith(word.casefold()):
            return number
    raise NoDay("Write a date like 30 Nov 2024")


def long_day(iso: str) -> str:
    """An ISO date in words: "30 November 2024"; a text that is none as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()} {day.year}"


def short_day(iso: str) -> str:
    """An ISO date as in fields: "30 Nov 2024"; a text that is none as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {_MONTHS[day.month - 1][:3].capitalize()} {day.year}"
