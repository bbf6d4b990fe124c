"""Dates as writers type them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from drafter.register.labels import labels
from drafter.ui.texts import translate

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./\s](\d{1,2})[./\s](\d{4})")
_WORDS = re.compile(
    r"(\d{1,2})(?:er|º|\.)?\s+(?:de\s+)?([^\W\d_]{3,})\.?,?\s+(?:de\s+)?(\d{4})(?:\s?[гр]\.?)?"
)
_WORDS_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})")


class NoDay(ValueError):
    """The text is not a date; it says why in words for the writer."""


def read_day(text: str, language: str = "en") -> str:
    """The ISO date that `text` names: "30 Nov 2024", "November 30, 2024", "30.11.2024" or "2024-11-30".

    Months are named in `language` or in any other that the register knows. Empty for an empty text. Raises
    NoDay.
    """
    text = text.strip()
    if not text:
        return ""
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _NUMBERS.fullmatch(text):
        day, month, year = (int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(text):
        day, month, year = int(found[1]), _month(found[2], language), int(found[3])
    elif found := _WORDS_FIRST.fullmatch(text):
        month, day, year = _month(found[1], language), int(found[2]), int(found[3])
    else:
        raise NoDay(_like(language))
    if not 1 <= month <= 12:
        raise NoDay(translate("Calls", "A year has 12 months"))
    if not 1000 <= year <= 9999:
        raise NoDay(translate("Calls", "Write the year in full"))
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        month_name = labels(language).words["months"][month - 1]
        words = translate("Calls", "%1 has %2 days").replace("%2", str(last))
        raise NoDay(words.replace("%1", str(month_name)[:1].upper() + str(month_name)[1:]))
    return date(year, month, day).isoformat()


def _like(language: str) -> str:
    return translate("Calls", "Write a date like %1").replace("%1", short_day("2024-11-30", language))


def _month(word: str, language: str) -> int:
    from drafter.register.languages import languages

    folded = word.casefold()
    known = languages()
    base = language.split("-", maxsplit=1)[0].lower()
    for tag in dict.fromkeys((base, "en", *known)):
        for number, beginning in enumerate(known[tag].months if tag in known else (), 1):
            if re.match(beginning, folded):
                return number
    raise NoDay(_like(language))


def long_day(iso: str, language: str = "en") -> str:
    """An ISO date in a language's words: "30 November 2024"; a text that is none as it is."""
    return labels(language).day(iso)


def short_day(iso: str, language: str = "en") -> str:
    """An ISO date as in fields: "30 Nov 2024"; a text that is none as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    if labels(language).language != "en":
        return long_day(iso, language)
    return f"{day.day} {labels(language).words['months'][day.month - 1][:3]} {day.year}"
