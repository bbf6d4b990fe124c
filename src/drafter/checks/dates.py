"""Dates: how they are written, whether there is such a day, and time words that age."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from drafter.checks.consistency import spelt
from drafter.checks.finding import Hit, Severity
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview, Passage
from drafter.checks.rules import found_in
from drafter.model.statement import SectionKind
from drafter.model.values import Value
from drafter.register.labels import labels

_LANGUAGES = frozenset({"en", "fr", "de", "ru"})
_AMERICAN = frozenset({"en-us", "en-ca", "en-ph"})
_APART = frozenset({SectionKind.NOTES, SectionKind.CONTACT, SectionKind.RELATED, SectionKind.SIGNATORIES})
_NUMERIC = re.compile(
    r"(?<![\w./-])(?:(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)"
    r"|(?P<iso>20\d\d)-(?P<isomonth>[01]\d)-(?P<isoday>[0-3]\d)"
    r"|(?P<onea>\d{1,2})/(?P<twoa>\d{1,2})/(?P<yeara>[0-4]\d)|(?P<oneb>\d\d)\.(?P<twob>\d\d)\.(?P<yearb>[0-4]\d)"
    r"|(?P<onec>[0-3]\d)\.(?P<twoc>[01]\d)\.(?=[,;)]|[ \u00a0][a-z]))(?![\w/-]|\.\d)"
)
_REFERENCE = re.compile(
    r"(?:\b(?:No|Nos|no|nos|n|ref|Ref|Doc|doc|case|Case|version|section|article|art|point|rule)\.?|(?<!\w)n[°o]?|№|"
    r"(?<!\w)[A-Z]{1,6}) ?$"
)
_WEEKDAY = re.compile(
    r"day(?!\w)|tag(?:abend|morgen|nachmittag|vormittag)?(?!\w)|mittwoch|понед|вторн|сред|четв|пятн|субб|воскр",
    re.I,
)
_SPACES = "[ \u00a0\u202f]"
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FIGURE = re.compile(r"\d")
_NEAR = 24
_DAY_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?: of)? $")
# "may", "march" and "august" are other words too.
_SMALL_MONTH = re.compile(
    r"(?<![\w-])(?:january|february|april|june|july|september|october|november|december)(?!\w)"
)
# A month cut short with a full stop, or behind its day: names are left alone.
_CUT = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_SHORT_MONTH = re.compile(
    rf"(?<![\w.-])(?:(?P<before>{_CUT})\. (?P<day>\d{{1,2}})(?!\w)"
    rf"|(?P<other>\d{{1,2}}) (?P<after>{_CUT})(?:\.(?= ?[a-z\d,])|(?=[,;)]| (?:19|20)\d\d)))"
)
_CAPITAL_MONTH = re.compile(
    r"(?<=[a-zéè] )(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)"
    r"(?= (?:19|20)\d\d)"
)
_YEAR_ENDED = re.compile(r"(?<![\w.-])((?:19|20)\d\d)-го г(?:ода|\.|(?!\w))")
_WEEKDAYS_RU = ("понедельник", "вторник", "сред[ау]", "четверг", "пятниц[ау]", "суббот[ау]", "воскресенье")
_SHORT_WEEKDAYS = {
    "en": "Mon Tues? Wed Thu(?:rs?)? Fri Sat Sun".split(),
    "fr": "lun mar mer jeu ven sam dim".split(),
    "de": "Mo Di Mi Do Fr Sa So".split(),
    "ru": "пн вт ср чт пт сб вс".split(),
}


class _Forms(Value, frozen=True):
    """How a language writes dates: patterns and the names of the months."""

    patterns: tuple[re.Pattern[str], ...]
    months: tuple[str, ...]
    weekdays: tuple[re.Pattern[str], ...]


@cache
def _forms(language: str) -> _Forms:
    words = labels(language).words
    months = tuple(str(name) for name in words["months"])
    month = "|".join(months)
    weekdays = _WEEKDAYS_RU if language == "ru" else tuple(str(name) for name in words["weekdays"])
    short = "|".join(_SHORT_WEEKDAYS[language])
    week = rf"(?:(?P<week>{'|'.join(weekdays)}|(?:{short})(?:\.|(?=,)))(?:,? (?:the |den |dem |der |le )?))?"
    sure = r" (?P<year>(?:1[89]|20)\d\d)(?!\d)"
    year = f"(?:{sure})?"
    day = r"(?P<day>\d{1,2})"
    hanging = "(?P<ordinal>st|nd|rd|th)?"
    shapes = {
        "en": (
            rf"{week}{day}{hanging}(?: of)? (?P<month>{month})(?P<comma>,)?{year}",
            rf"{week}(?P<month>{month})(?P<the> the)? {day}(?!\d){hanging}(?:(?P<comma>,)?{sure})?",
        ),
        "fr": (rf"{week}{day}(?P<ordinal>er\.?|ère|ème|è|e)? (?P<month>{month}){year}",),
        "de": (rf"{week}{day}(?P<ordinal>\.|s?ten|ter|s?te)? ?(?P<month>{month}|Jänner){year}",),
        "ru": (
            rf"{week}{day}(?P<ordinal>-?(?:го|ого|ое|е))? (?P<month>{month}){year}",
            rf"{week}(?P<month>{month}) {day}(?P<ordinal>-?(?:го|ого))(?P<comma>,)?{year}",
        ),
    }
    return _Forms(
        tuple(
            re.compile(rf"(?<![\w.,:/-]){shape.replace(' ', _SPACES)}(?!\w)", re.I)
            for shape in shapes[language]
        ),
        months,
        tuple(
            re.compile(rf"{name}|{few}\.?", re.I)
            for name, few in zip(weekdays, _SHORT_WEEKDAYS[language], strict=True)
        ),
    )


_Day = tuple[re.Match[str], int, int, int, int]


def days(passage: Passage) -> tuple[_Day, ...]:
    """Each date in words: the match, day, month, year or 0, and which pattern it fits."""
    return passage.once(_days)


def _days(passage: Passage) -> tuple[_Day, ...]:
    if passage.primary not in _LANGUAGES or not _FIGURE.search(passage.own):
        return ()
    return tuple(_found_days(passage, passage.primary))


def _found_days(passage: Passage, language: str) -> Iterator[_Day]:
    forms = _forms(language)
    lowered = [name.casefold() for name in forms.months]
    for number, pattern in enumerate(forms.patterns):
        for found in pattern.finditer(passage.own):
            # "may" and "march" are other words too.
            if language == "en" and found["month"].islower() and found["month"] in ("may", "march", "august"):
                continue
            yield (
                found,
                int(found["day"]),
                1 if found["month"].casefold() == "jänner" else lowered.index(found["month"].casefold()) + 1,
                int(found["year"] or 0),
                number,
            )


def impossible(passage: Passage) -> Iterator[Hit]:
    """A day that its month does not have."""
    for found, day, month, year, _ in days(passage):
        last = monthrange(year or 2024, month)[1]
        if not 1 <= day <= last and day <= 99:
            name = labels(passage.primary).words["months"][month - 1]
            arguments = (("month", str(name)), ("last", str(last)))
            yield Hit(found.start("day"), found.end(), arguments)


# Days in words that no month of thirty days has, and February's thirtieth.
_IN_WORDS = {
    "en": r"thirty-?first (?:day )?of (?P<month>April|June|September|November|February)"
    r"|thirtieth of (?P<other>February)",
    "fr": r"trente(?: et |-et-)un (?P<month>avril|juin|septembre|novembre|février)|trente (?P<other>février)",
    "de": r"einunddreißigste[nrs]? (?P<month>April|Juni|September|November|Februar)"
    r"|dreißigste[nrs]? (?P<other>Februar)",
    "ru": r"тридцать перв(?:ое|ого) (?P<month>апреля|июня|сентября|ноября|февраля)"
    r"|тридцат(?:ое|ого) (?P<other>февраля)",
}


@cache
def _in_words(language: str) -> re.Pattern[str] | None:
    words = _IN_WORDS.get(language)
    return re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.I) if words else None


def impossible_in_words(passage: Passage) -> Iterator[Hit]:
    """A day in words that its month does not have: "the thirty-first of April"."""
    pattern = _in_words(passage.primary)
    for found in pattern.finditer(passage.own) if pattern else ():
        said = found["month"] or found["other"]
        names = [str(name).casefold() for name in labels(passage.primary).words["months"]]
        month = names.index(said.casefold()) + 1
        name = str(labels(passage.primary).words["months"][month - 1])
        yield Hit(*found.span(), (("month", name), ("last", str(monthrange(2024, month)[1]))))


def wrong_weekday(passage: Passage) -> Iterator[Hit]:
    """A day of the week that the date did not fall on."""
    for found, day, month, year, _ in days(passage):
        said = found["week"]
        if not said or not year or not 1 <= day <= monthrange(year, month)[1]:
            continue
        real = date(year, month, day).weekday()
        if _forms(passage.primary).weekdays[real].fullmatch(said):
            continue
        names = labels(passage.primary).words["weekdays"]
        yield Hit(found.start(), found.end(), (("weekday", str(names[real])), ("said", said)))


def form(passage: Passage) -> Iterator[Hit]:
    """A date that is not written as the language's house style writes it."""
    for found, day, month, year, number in days(passage):
        if passage.primary != "en" or number == 0 or found["ordinal"] or found["the"]:
            yield from _in_form(passage, found, day, month, year, number)


def _in_form(
    passage: Passage, found: re.Match[str], day: int, month: int, year: int, number: int
) -> Iterator[Hit]:
    written = _written(passage, found, day, month, year, number)
    start = found.start("day") if number == 0 else found.start("month")
    if written and written != found.string[start : found.end()]:
        yield Hit(start, found.end(), (("form", written),), written)


class Written(NamedTuple):
    """What tells whose way of dates a text has: dates with the month first, others, and its spelling."""

    month_first: tuple[Hit, ...]
    day_first: int
    american: int
    british: int


def ways(passage: Passage) -> tuple[Written, ...]:
    """How a passage writes dates and the words that two countries spell in two ways."""
    if passage.primary != "en" or passage.language.casefold() in _AMERICAN:
        return ()
    month_first: list[Hit] = []
    day_first = 0
    for found, day, month, year, number in days(passage):
        if number == 0:
            day_first += 1
        elif not found["ordinal"] and not found["the"]:
            month_first.extend(_in_form(passage, found, day, month, year, number))
    ways = {way: times for one in spelt(passage) for (_, way), times in one.ways}
    american = ways.get("-ize", 0) + ways.get("American", 0)
    british = ways.get("-ise", 0) + ways.get("British", 0)
    if not (month_first or day_first or american or british):
        return ()
    return (Written(tuple(month_first), day_first, american, british),)


def small_month(passage: Passage) -> Iterator[Hit]:
    """An English month without its capital; a French or Russian day of the week with one before a date."""
    if passage.primary == "en":
        for found in _SMALL_MONTH.finditer(passage.own):
            if _DAY_BEFORE.search(passage.own[max(found.start() - 9, 0) : found.start()]):
                continue
            put = found[0].capitalize()
            yield Hit(found.start(), found.end(), (("form", put),), put)
    yield from _short_months(passage)
    if passage.primary in ("fr", "ru"):
        for found in (_CAPITAL_MONTH if passage.primary == "fr" else _YEAR_ENDED).finditer(passage.own):
            put = found[0][0].lower() + found[0][1:] if passage.primary == "fr" else f"{found[1]} года"
            yield Hit(found.start(), found.end(), (("form", put),), put)
        for found, *_ in days(passage):
            said = found["week"]
            if said and said[0].isupper() and found.start() not in {start for start, _ in passage.sentences}:
                put = said[0].lower() + found[0][1:]
                yield Hit(found.start(), found.end(), (("form", put),), put)


def _short_months(passage: Passage) -> Iterator[Hit]:
    """An English month that is cut short beside its day: "Sept. 3", "3 Sep"."""
    if passage.primary != "en" or passage.kind in _APART:
        return
    for found in _SHORT_MONTH.finditer(passage.own):
        said = found["before"] or found["after"]
        name = next(name for name in labels("en").words["months"] if name.startswith(said[:3]))
        day = found["day"] or found["other"]
        american = passage.language.casefold() in _AMERICAN
        put = f"{name} {day}" if american else f"{day} {name}"
        yield Hit(found.start(), found.end(), (("form", put),), put)


def month_first(_overview: Overview, gathered: Gathered) -> Iterator[Placed]:
    """A date with the month before the day, unless all of the text is written as in the United States."""
    american = sum(one.american for _, (one,) in gathered)
    if american > sum(one.british for _, (one,) in gathered) and not any(
        one.day_first for _, (one,) in gathered
    ):
        return
    for passage, (one,) in gathered:
        for hit in one.month_first:
            yield passage, hit


def _written(passage: Passage, found: re.Match[str], day: int, month: int, year: int, number: int) -> str:
    """The date as it is to be written; empty where it may stay."""
    ordinal = found["ordinal"] or ""
    name = str(labels(passage.primary).words["months"][month - 1])
    tail = f" {year}" if year else ""
    if not 1 <= day <= 31:
        return ""
    match passage.primary:
        case "en":
            if passage.language.casefold() in _AMERICAN:
                return f"{name} {day}{f', {year}' if year else ''}" if ordinal and number == 1 else ""
            comma = found["comma"] and year
            if number == 1 or ordinal or found["month"].islower() or comma:
                return f"{day} {name}{tail}"
        case "fr":
            if (day == 1 and ordinal != "er") or (day > 1 and ordinal) or found["month"][0].isupper():
                return f"{'1er' if day == 1 else day} {name}{tail}"
        case "de":
            if ordinal != ".":
                return f"{day}. {found['month'] if found['month'].istitle() else name}{tail}"
        case "ru":
            if ordinal or number == 1 or found["month"][0].isupper():
                return f"{day} {name}{tail}"
    return ""


def numeric(passage: Passage) -> Iterator[Hit]:
    """A date in figures alone, which is read in two ways."""
    language = passage.primary
    if language not in ("en", "fr") or passage.kind in _APART:
        return
    for found in _NUMERIC.finditer(passage.own):
        if _REFERENCE.search(passage.own[max(found.start() - 9, 0) : found.start()]):
            continue
        figures = [int(figure) for figure in re.findall(r"\d+", found[0])]
        if found["iso"]:
            year, second, first = figures
        else:
            first, second, year = (*figures, 0)[:3]
            year += 2000 if found["yeara"] or found["yearb"] else 0
        if not (found["year"] or found["iso"]) and not _is_day(first, second):
            continue
        continental = language == "fr" or bool(found["iso"] or found["onec"] or first > 12)
        day, month = (first, second) if continental else (second, first)
        certain = continental or max(first, second) > 12
        put = None
        if certain and 1 <= month <= 12 and 1 <= day <= monthrange(year or 2024, month)[1]:
            name = labels(language).words["months"][month - 1]
            tail = f" {year}" if year else ""
            put = f"{'1er' if language == 'fr' and day == 1 else day} {name}{tail}"
        yield Hit(found.start(), found.end(), (("variant", "certain" if put else "ambiguous"),), put)


def _is_day(first: int, second: int) -> bool:
    """Whether two figures may be a day and a month, in one order or the other."""
    return 1 <= min(first, second) <= 12 and 1 <= max(first, second) <= 31


def relative(passage: Passage) -> Iterator[Hit]:
    """A time word that a date should replace: the page is read for years."""
    if passage.kind in _APART:
        return
    text = passage.own
    done = 0
    told = False
    aged = [(found, None) for _, found in found_in(passage, "dates", "relative-date")]
    recent = [(found, Severity.ADVICE) for _, found in found_in(passage, "dates", "recent")]
    for found, severity in sorted([*aged, *recent], key=lambda one: one[0].start()):
        start, end = found.span()
        low, high = passage.sentence_at(start)
        # Days of one week are told one after another: the first asks for its date, and so for all.
        weekday = severity is not None and _WEEKDAY.search(found[0]) is not None
        if (
            (weekday and told)
            or start < done
            or _YEAR.search(text, max(start - _NEAR, low), min(end + _NEAR, high))
        ):
            continue
        done = end
        told = told or weekday
        yield Hit(start, end, severity=severity)
