"""Words that Drafter supplies to a page, in the edition's language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from drafter.model.statement import SectionKind
from drafter.model.values import Value
from drafter.places import resources

FALLBACK = "en"
HEADLESS = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.LEDE})


class Labels(Value, frozen=True):
    """The words of one language; `language` is the one that they are really in."""

    language: str
    words: dict[str, Any]

    def __getitem__(self, key: str) -> str:
        return str(self.words[key])

    def section(self, kind: SectionKind) -> str:
        """The heading of a section that has none of its own; empty for those that print none."""
        return "" if kind in HEADLESS else self[kind.value]

    def day(self, iso: str) -> str:
        """An ISO date in words, or the text as it is where it is none."""
        try:
            day = date.fromisoformat(iso[:10])
        except ValueError:
            return iso
        return self._day(day)

    def moment(self, iso: str) -> str:
        """An ISO date, or date with hour and offset, with its weekday and the hour in UTC."""
        try:
            moment = datetime.fromisoformat(iso)
        except ValueError:
            return iso
        weekday = self.words["weekdays"][moment.weekday()]
        day = self["weekday-date"].format(weekday=weekday, date=self._day(moment.date()))
        if len(iso) <= 10:
            return day
        if moment.tzinfo is None:
            return f"{day}, {moment:%H:%M}"
        utc = moment.astimezone(UTC)
        if utc.utcoffset() == moment.utcoffset():
            return f"{day}, {moment:%H:%M} UTC"
        offset = moment.strftime("%z")
        return f"{day}, {moment:%H:%M} UTC{offset[:3]}:{offset[3:5]} ({utc:%H:%M} UTC)"

    def number(self, number: int) -> str:
        """A number in digits, its thousands parted as the language parts them."""
        if number < self.words["thousands-from"]:
            return str(number)
        return f"{number:,}".replace(",", self["thousands"])

    def counted(self, key: str, count: int) -> str:
        """The words of a key for so many things, at least one: up to twelve the number is in words."""
        return self.counted_as(self.words[key], count)

    def counted_as(self, forms: Mapping[str, Any], count: int, **fields: str) -> str:
        """The form of words for so many things; {Number} is the number as it begins a sentence."""
        in_words = forms.get("numbers", self.words["numbers"])
        number = in_words[count - 1] if count <= len(in_words) else self.number(count)
        form = str(forms.get(_plural(self.language, count), forms["many"]))
        return form.format(number=number, Number=number[:1].upper() + number[1:], **fields)

    def _day(self, day: date) -> str:
        number = self.words["first-day"] if day.day == 1 and "first-day" in self.words else str(day.day)
        return self["date"].format(day=number, month=self.words["months"][day.month - 1], year=day.year)


def _plural(language: str, count: int) -> str:
    """Which form of words goes with a number."""
    if count == 1:
        return "single"
    if language == "ru" and count % 100 not in (11, 12, 13, 14):
        return {1: "one", 2: "few", 3: "few", 4: "few"}.get(count % 10, "many")
    return "many"


@cache
def _table() -> dict[str, dict[str, Any]]:
    return tomllib.loads((resources() / "register" / "labels.toml").read_text(encoding="utf-8"))


def labels(language: str) -> Labels:
    """The words for a language (BCP 47), or the English ones where it has none."""
    base = language.split("-", maxsplit=1)[0].lower()
    table = _table()
    return Labels(base, table[base]) if base in table else Labels(FALLBACK, table[FALLBACK])


def languages_with_labels() -> tuple[str, ...]:
    """The languages that Drafter has words for."""
    return tuple(_table())
