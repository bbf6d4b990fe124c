"""What is said of entries: strengths of evidence, ways to print them, kinds, dates, facts in a line."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafter.model.influence import InfluenceEntry, InfluenceStyle, Measure, Stage, Strength
from drafter.register.countries import country_by_code, country_named, country_spellings
from drafter.ui.column.days import NoDay, read_day
from drafter.ui.texts import translate

_YEAR = re.compile(r"\d{4}")
_ISO_MONTH = re.compile(r"(\d{4})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./](\d{4})")
_NAMED = re.compile(r"([^\W\d_]{3,})\.?\s+(?:de\s+)?(\d{4})(?:\s?[гр]\.?)?")


def strength_names() -> dict[Strength, str]:
    """The strengths of evidence, the strongest first."""
    return {
        Strength.DOCUMENTED: translate("Influence", "Documented"),
        Strength.REPORTED: translate("Influence", "Reported"),
        Strength.ALLEGED: translate("Influence", "Alleged"),
        Strength.ASSESSED: translate("Influence", "Assessed"),
    }


def strength_meanings() -> dict[Strength, str]:
    """When each of them is the right one."""
    return {
        Strength.DOCUMENTED: translate("Influence", "A law, a judgment or another act that can be shown"),
        Strength.REPORTED: translate("Influence", "Told by media or organisations that can be named"),
        Strength.ALLEGED: translate("Influence", "Somebody says so; the text has to say who"),
        Strength.ASSESSED: translate("Influence", "Your own judgement; the text has to say that it is"),
    }


def style_names() -> dict[InfluenceStyle, str]:
    """The ways to print entries."""
    return {
        InfluenceStyle.PROSE: translate("Influence", "Print as prose"),
        InfluenceStyle.TABLE: translate("Influence", "Print as table"),
        InfluenceStyle.TIMELINE: translate("Influence", "Print as time line"),
        InfluenceStyle.BOTH: translate("Influence", "Print as table and time line"),
    }


def kind_names() -> dict[str, str]:
    """The register's kinds of measures."""
    return {
        "foreign_agents": translate("Influence", "“Foreign agents”"),
        "propaganda_ban": translate("Influence", "Ban on “propaganda”"),
        "undesirable_organisations": translate("Influence", "“Undesirable organisations”"),
        "extremism_designation": translate("Influence", "“Extremism”"),
        "gender_recognition_ban": translate("Influence", "Ban on gender recognition"),
        "other": translate("Influence", "Other"),
    }


def stage_names() -> dict[Stage, str]:
    """How far a measure came."""
    return {
        Stage.UNKNOWN: translate("Influence", "Not said"),
        Stage.PROPOSED: translate("Influence", "Proposed"),
        Stage.ADOPTED: translate("Influence", "Adopted"),
        Stage.ANNULLED: translate("Influence", "Annulled"),
    }


def why_not_woven(entries: Iterable[InfluenceEntry]) -> str:
    """What is in the way of prose made from entries; empty where nothing is."""
    listed = tuple(entries)
    if not listed:
        return translate("Influence", "There are no entries yet")
    if not any(entry.here.title.strip() for entry in listed):
        return translate("Influence", "No entry says yet what happened here")
    return ""


def shown_date(iso: str, language: str) -> str:
    """A date in words of a language, to the day, the month or the year."""
    from drafter.register.influence import influence_words

    return influence_words(language).date(iso)


def shown_country(country: str, language: str) -> str:
    """The name of a country in a language; what is no country as it is."""
    code = country_named(country)
    return country_by_code(code, language) if code else country.strip()


def facts(measure: Measure, language: str) -> str:
    """When, by whom and where, on one line."""
    who = measure.body.strip() or measure.identifier.strip()
    where = shown_country(measure.country, language)
    if _names(measure.body, measure.country, language):
        where = ""
    return ", ".join(filter(None, (shown_date(measure.date, language), who, where)))


def _names(body: str, country: str, language: str) -> bool:
    """Whether the name of a body says of which country it is."""
    code = country_named(country)
    if not body or not code:
        return bool(body and country.strip() and country.strip().casefold() in body.casefold())
    from drafter.register.country_grammar import country_forms

    forms = country_forms(code, language)
    known = (*country_spellings(code), forms.name, forms.of.removeprefix("von ").removeprefix("du "))
    folded = body.casefold()
    return any(len(name) > 3 and name.casefold() in folded for name in known)


def read_date(text: str, language: str) -> str:
    """The ISO date that a text names, to the day, the month or the year. Raises NoDay."""
    text = text.strip()
    if _YEAR.fullmatch(text):
        return text
    if found := _ISO_MONTH.fullmatch(text):
        return _month(int(found[1]), int(found[2]))
    if found := _NUMBERS.fullmatch(text):
        return _month(int(found[2]), int(found[1]))
    if found := _NAMED.fullmatch(text):
        # The first of the month is a day that every month has.
        return read_day(f"1 {found[1]} {found[2]}", language)[:7]
    return read_day(text, language)


def _month(year: int, month: int) -> str:
    if not 1 <= month <= 12:
        raise NoDay(translate("Calls", "A year has 12 months"))
    return f"{year:04d}-{month:02d}"
