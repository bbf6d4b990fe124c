"""Words for the influence section: of its table and time line, and of prose that is made from entries."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from typing import Any

from drafter.model.influence import Stage, Strength
from drafter.model.values import Value
from drafter.places import resources
from drafter.register.countries import country_by_code, country_named
from drafter.register.country_grammar import country_forms
from drafter.register.labels import Labels, labels

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_SIGNS = re.compile(r" (?=[:;?!»])|(?<=«) ")
_VOWELS = tuple("aeiouyhéèêâîôàœ")
_OPEN = "AEIOUYÉÈÊÂÎÔaeiouyéèêâîô"
_FEMININE = ("e", "a")


class Named(Value, frozen=True):
    """A measure as a noun of a sentence: with its article, and the forms of what is said of it."""

    noun: str
    was: str
    it: str
    ending: str


class InfluenceWords(Value, frozen=True):
    """The words of one language for the influence section."""

    labels: Labels
    words: dict[str, Any]

    @property
    def language(self) -> str:
        """The language that the words are really in."""
        return self.labels.language

    def __getitem__(self, key: str) -> str:
        return self._set(self.words[key])

    def strength(self, strength: Strength) -> str:
        """How sure something is, in a word."""
        return self._set(self.words["strength"][strength.value])

    def hedged(self, date: str, strength: Strength) -> str:
        """A date as a figure says it: with what has to be said of a measure that is alleged or assessed."""
        return self._set(self.words["hedged"].get(strength.value, "{date}").format(date=date))

    def stage(self, stage: Stage) -> str:
        """How far a measure came, in a word; empty where nobody said."""
        return self._set(self.words["stage"].get(stage.value, ""))

    def kind(self, kind: str) -> str:
        """What a kind of measure is called; empty for those that have no name of their own."""
        return self._set(self.words["kinds"].get(kind, ""))

    def about(self) -> re.Pattern[str]:
        """The words that the name of a law begins with where it only says what the law is about."""
        return _pattern(rf"(?:{self.words['about']})\b", self.language)

    def outcomes(self) -> re.Pattern[str]:
        """Words for what became of a measure in court."""
        return _pattern(rf"(?<!\w){self.words['outcomes']}", self.language)

    def counted(self, key: str, count: int, **fields: str) -> str:
        """The words of a key for so many things; {Number} is the number as it begins a sentence."""
        return self._set(self.labels.counted_as(self.words[key], count, **fields))

    def filled(self, key: str, **fields: str) -> str:
        """The words of a key with its fields."""
        return self[key].format(**fields)

    # Prose

    def sentences(self, *keys: str) -> tuple[str, ...]:
        """The sentences of prose under these keys, to be used in turn."""
        found = self.words["prose"]
        for key in keys:
            found = found[key]
        return tuple(self._set(one) for one in ([found] if isinstance(found, str) else found))

    def named(self, title: str) -> Named | None:
        """A measure's name as a noun, where it begins with one that the language knows."""
        first = title.split(" ", maxsplit=1)[0]
        nouns: dict[str, str] = self.words["nouns"]
        for forms, words in nouns.items():
            if "|" not in forms or first not in words.split():
                continue
            article, was, it, ending = forms.split("|")
            if first in nouns.get("lower", "").split():
                title = title[:1].lower() + title[1:]
            if "numbered" in nouns and re.match(nouns["numbered"], title):
                article = ""
            return Named(f"{article}{title}", was, it, ending)
        return None

    # Places and times

    def country(self, country: str) -> str:
        """The name of a country, from its ISO 3166 code or any known name of it."""
        code = country_named(country)
        return country_by_code(code, self.language) if code else country.strip()

    def where(self, country: str) -> str:
        """In that country: "in Kazakhstan"; in brackets where the language's rules do not reach so far."""
        code = country_named(country)
        name = country.strip()
        if code and self.language == "es":
            name = self.words["with-article"].get(code, self.country(country))
        elif code:
            return self["within"].format(country=country_forms(code, self.language).within)
        if not name:
            return ""
        form = self.words.get("within-typed", self.words["within"])
        match self.language:
            case "fr":
                form = form["feminine" if name.endswith(_FEMININE) or name[0] in _OPEN else "masculine"]
            case "ru":
                name = _prepositional(name)
                form = form if name else f"({country.strip()})"
        return str(form).format(country=name)

    def date(self, iso: str) -> str:
        """A date by itself, to the day, the month or the year; what is no date stays as it is."""
        return self._dated(iso, {"day": "{date}", **self.words["dates"]})

    def on(self, iso: str) -> str:
        """On that date: "on 9 October 2024", "in October 2024"; empty where there is none."""
        return self._dated(iso, self.words["on"]) if _DATE.fullmatch(iso) else ""

    def of(self, iso: str) -> str:
        """Of that date, after a noun; empty where there is none."""
        return self._dated(iso, self.words["of"]) if _DATE.fullmatch(iso) else ""

    def years(self, first: int, last: int) -> str:
        """A stretch of years: "2024", "2024 and 2025", "2020 to 2025"."""
        if first == last:
            return str(first)
        key = "and" if last == first + 1 else "to"
        return self[key].format(first=first, second=last)

    def _dated(self, iso: str, forms: dict[str, str]) -> str:
        found = _DATE.fullmatch(iso)
        if found is None:
            return iso.strip()
        year, month, day = found.groups()
        if day:
            return forms["day"].format(date=self.labels.day(iso))
        if not month or not 1 <= int(month) <= 12:
            return forms["year"].format(year=year)
        at = int(month) - 1
        name = str(self.labels.words["months"][at])
        made = forms["month"].format_map(
            {
                "month": name,
                "year": year,
                "month-in": self.words.get("months-in", self.labels.words["months"])[at],
                "month-alone": self.words.get("months-alone", self.labels.words["months"])[at],
            }
        )
        if self.language == "fr" and name.startswith(_VOWELS):
            made = made.replace(f"de {name}", f"d’{name}")
        return made

    def _set(self, text: str) -> str:
        """French signs keep the space before them."""
        return _SIGNS.sub("\N{NO-BREAK SPACE}", text) if self.language == "fr" else text


def _prepositional(name: str) -> str:
    """A name of one word in the case that follows "в"; empty where it is not known."""
    if " " in name or not "\u0400" <= name[-1] <= "\u04ff":
        return ""
    if name.isupper() or name[-1] in "оеиуэыю":
        return name
    if name.endswith(("ия", "ь")):
        return f"{name[:-1]}и"
    return f"{name[:-1] if name[-1] in 'аяй' else name}е"


@cache
def _pattern(pattern: str, _language: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _table(language: str) -> dict[str, Any]:
    path = resources() / "register" / "influence" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


@lru_cache(maxsize=16)
def influence_words(language: str) -> InfluenceWords:
    """The words for a language (BCP 47), or the English ones where there are none."""
    known = labels(language)
    if not _table(known.language):
        known = labels("en")
    return InfluenceWords(known, _table(known.language))
