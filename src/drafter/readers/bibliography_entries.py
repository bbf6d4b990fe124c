"""What readers of lists of sources share: what they found, and dates as such lists write them."""

from __future__ import annotations

import datetime
import re

from drafter.model.sentences import phrase
from drafter.model.sources import Source
from drafter.model.values import Value

_MONTHS = {
    stem: number
    for number, stem in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?!\d)(?:[-/.](\d{1,2})(?!\d))?)?")

TEXT = phrase("text")


class Entries(Value, frozen=True):
    """Sources as they were found, how many entries could not be read, and what they were found in."""

    sources: tuple[Source, ...]
    unread: int = 0
    kind: str = TEXT


def iso_date(year: str, month: str = "", day: str = "") -> str:
    """An ISO date to the day, the month or the year, as far as it is known and can be; or an empty text."""
    if not re.fullmatch(r"[12]\d{3}", year.strip()):
        return ""
    number = month_number(month)
    if not number:
        return year.strip()
    made = f"{year.strip()}-{number:02d}"
    digits = re.match(r"\s*(\d{1,2})(?!\d)", day)
    if digits is None:
        return made
    try:
        return datetime.date(int(year), number, int(digits[1])).isoformat()
    except ValueError:
        return made


def month_number(month: str) -> int:
    """The number of a month given by it or by its English name, 0 where it is none."""
    plain = month.strip().lower().strip(".")
    if plain.isdigit() and len(plain) <= 2:
        return int(plain) if 1 <= int(plain) <= 12 else 0
    return _MONTHS.get(plain[:3], 0)


def dated(text: str) -> str:
    """The ISO date of "2031", "2031/10", "2031-10-09T08:00" or an empty text."""
    found = _DATE.match(text.strip())
    return iso_date(found[1], found[2] or "", found[3] or "") if found else ""


def people(names: list[str]) -> str:
    """Names as they stand in a note: "First Last", one after the other; of more than six the first."""
    plain = [_straight(name) for name in names if name.strip()]
    if len(plain) > 6:
        return f"{plain[0]} et al."
    return ", ".join(plain)


def _straight(name: str) -> str:
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}".strip() if comma and "," not in first else name.strip()
