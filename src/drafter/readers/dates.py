"""Dates and date lines, in many languages."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

from drafter.register.languages import languages

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_NUMERIC = re.compile(rf"(?<![\d.])(?P<day>[0-3]?\d)\s?[./-]\s?(?P<month>[01]?\d)\s?[./-]\s?{_YEAR}(?!\d)")
_ISO = re.compile(rf"(?<!\d){_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_WORDS = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: ISO, and where it stands."""

    date: str
    start: int
    end: int


def dates_in(text: str, language: str) -> list[Found]:
    """The full dates of a text, in their order."""
    found = [
        Found(iso, match.start(), match.end())
        for pattern in (_ISO, _NUMERIC, *_patterns(language))
        for match in pattern.finditer(text)
        if (iso := _iso(match, language))
    ]
    return sorted(found, key=lambda one: one.start)


def first_date(text: str, language: str) -> str:
    """The first full date of a text in ISO form, or ""."""
    found = dates_in(text[:2000], language)
    return found[0].date if found else ""


def is_dateline(text: str, language: str) -> bool:
    """Whether a line is place and date, or a date with the word "published", and little besides."""
    if len(text) > 120:
        return False
    found = dates_in(text, language)
    if not found or len(found) > 2:
        return False
    rest = text
    for one in reversed(found):
        rest = rest[: one.start] + " " + rest[one.end :]
    # A sentence that happens to hold a date goes on; a place is a name or three.
    words = _WORDS.findall(rest)
    # A date and then a title is an item of a list of publications.
    titled = found[0].start == 0 and sum(word.isalpha() for word in words) >= 4 and "|" not in text
    return not titled and len(words) <= 7 and not text.rstrip().endswith((";", "?", "!"))


def inline_date(text: str, language: str) -> str:
    """The date of a paragraph that opens with place and date, as agencies write: "CITY, 5 May 2023 – …"."""
    head = text.lstrip("(")[:90]
    text = text.lstrip("(")
    for one in dates_in(head, language)[:1]:
        before = head[: one.start].strip(" (,:–—-*")
        place = before.split("(")[0]
        if not place:
            opens = text[one.end : one.end + 4].strip()[:1] in tuple("–—-:|)")
        else:
            opens = (
                len(place.split()) <= 4
                and place[:1].isupper()
                and head[len(place) : one.start].strip()[:1] in ("", ",", "(", "–", "—", "-", "/", "|")
                and text[one.end : one.end + 4].strip()[:1] in tuple("–—-:|).")
                and text[one.end : one.end + 4].strip() != ""
            )
        if opens:
            return one.date
    return ""


def iso_of(text: str, language: str) -> str:
    """The ISO date at the head of a machine's date ("2023-11-25T08:12Z"), or the first one in words."""
    match = re.match(r"\s*(\d{4})-(\d\d)-(\d\d)", text)
    if match:
        try:
            return datetime.date(int(match[1]), int(match[2]), int(match[3])).isoformat()
        except ValueError:
            return ""
    return first_date(text, language)


@lru_cache(maxsize=64)
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = [
        months for tag, entry in languages().items() for months in entry.months if tag in (language, "en")
    ]
    stems = "|".join(sorted({stem for name in names for stem in name.split("|")}, key=len, reverse=True))
    month = rf"(?P<month>(?:{stems})\w{{0,9}})\.?"
    between = r"(?:\s|\.|\s?de\s|\s?del\s|\s?of\s|,\s|-|\s?di\s){1,3}"
    return (
        re.compile(
            rf"(?<!\d){_DAY}(?:st|nd|rd|th|er|º|ª|°|-?го|\.)?{between}{month}(?:,?\s|\s?de\s|\s?del\s|\sof\s|-){{1,3}}{_YEAR}",
            re.I,
        ),
        re.compile(rf"(?<!\w){month}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}", re.I),
        re.compile(rf"(?<!\d){_YEAR}(?:\.|,|\sm\.|-?)?\s?(?:gada |eko |m\. )?{month}\s{_DAY}(?!\d)", re.I),
    )


def _iso(match: re.Match[str], language: str) -> str:
    day, year = int(match["day"]), int(match["year"])
    named = match["month"]
    if named.isdigit():
        month = int(named)
        if month > 12 >= day:
            day, month = month, day
    else:
        month = _month(named, language)
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month(word: str, language: str) -> int:
    for tag in (language, "en"):
        entry = languages().get(tag)
        for number, stems in enumerate(entry.months if entry else (), 1):
            # "mar" is a month in one language and part of "mars" in another: the longest stem wins by order.
            if any(re.match(stem, word, re.I) for stem in stems.split("|")):
                return number
    return 0
