"""Precedents: laws, judgments and other measures that are compared with each other, and what courts said."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, TypeVar

from drafter.model.errors import Incomplete
from drafter.model.influence import Measure, Stage
from drafter.model.values import Value
from drafter.places import resources
from drafter.register.countries import country_named, country_spellings
from drafter.register.labels import labels
from drafter.register.rows import (
    LONGEST_ADDRESS,
    RowProblem,
    RowRefused,
    date_of,
    flag_of,
    in_language,
    names_of,
    read_each,
    text_of,
    texts_of,
)
from drafter.register.search import rank

_FILE = "register/precedents.toml"
_LONGEST_TITLE = 600
_MOST_ANSWERS = 20

E = TypeVar("E", bound=StrEnum)


class Kind(StrEnum):
    """What a measure does; OTHER where none of these fits."""

    FOREIGN_AGENTS = "foreign_agents"
    PROPAGANDA_BAN = "propaganda_ban"
    UNDESIRABLE_ORGANISATIONS = "undesirable_organisations"
    EXTREMISM_DESIGNATION = "extremism_designation"
    GENDER_RECOGNITION_BAN = "gender_recognition_ban"
    OTHER = "other"


class Event(StrEnum):
    """What happened on a precedent's date."""

    UNKNOWN = ""
    PROPOSED = "proposed"
    ADOPTED = "adopted"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    JUDGMENT = "judgment"


class Comparison(StrEnum):
    """How sure courts or critics are of the comparison with another precedent; UNRATED where nobody said."""

    UNRATED = ""
    STRONG = "strong"
    CONTESTED = "contested"


class Answer(Value, frozen=True):
    """What a court, or an advisory body, said of a precedent.

    `court` and `outcome` are keys of the register, or words as typed. `numbers` are those of the case, with
    so many `others` joined to it.
    """

    court: str
    outcome: str = ""
    case: str = ""
    numbers: tuple[str, ...] = ()
    others: int = 0
    date: str = ""
    advisory: bool = False


class Precedent(Value, frozen=True):
    """A measure that others are compared with, or that is compared with one.

    `titles` say by language what it is, `official` is its official title where that is known; `identifiers`
    and `bodies` are by language too, and what courts `said` where that was typed. `follows` is the id of the
    one it is compared with. With `to_verify` a day, title or number wants a look by the writer; `verified`
    says where they were seen, and `verified_on` when. `own` rows are the writer's.
    """

    id: str
    titles: Mapping[str, str]
    country: str = ""
    kind: Kind = Kind.OTHER
    official: str = ""
    identifiers: Mapping[str, str] = MappingProxyType({})
    bodies: Mapping[str, str] = MappingProxyType({})
    date: str = ""
    event: Event = Event.UNKNOWN
    stage: Stage = Stage.UNKNOWN
    follows: str = ""
    comparison: Comparison = Comparison.UNRATED
    answers: tuple[Answer, ...] = ()
    said: Mapping[str, str] = MappingProxyType({})
    to_verify: bool = False
    sources: tuple[str, ...] = ()
    own: bool = False
    verified: tuple[str, ...] = ()
    verified_on: str = ""

    def title(self, language: str = "en") -> str:
        """What it is, in a language, or in English where that is unknown."""
        return in_language(self.titles, language)

    def identifier(self, language: str = "en") -> str:
        """Its number as a language writes it; empty where it has none."""
        return in_language(self.identifiers, language)

    def body(self, language: str = "en") -> str:
        """Who decided it, where that is worth a word."""
        return in_language(self.bodies, language)

    @property
    def year(self) -> str:
        """The year of its date; empty where that is unknown."""
        return self.date[:4]

    def courts(self, language: str = "en", *, full: bool = False) -> str:
        """What courts said of it; empty where none was found. In `full` cases have their numbers too."""
        words = _words(language)
        before = ""
        told: list[str] = []
        for answer in self.answers:
            told.append(_worded(answer, words, named=answer.court != before, full=full))
            before = answer.court
        return words.next.join(filter(None, (*told, in_language(self.said, language))))

    def measure(self, language: str = "en") -> Measure:
        """The precedent as an entry of the influence section holds it, in words of a language."""
        return Measure(
            title=self.title(language),
            date=self.date,
            body=self.body(language),
            country=self.country,
            kind=self.kind.value,
            identifier=self.identifier(language),
            stage=self.stage,
            courts=self.courts(language),
        )


@lru_cache(maxsize=1)
def load() -> tuple[Precedent, ...]:
    """Every precedent that ships, in the register's order. Raises Incomplete."""
    rows = _table().get("precedent")
    if not isinstance(rows, list):
        raise Incomplete.without(_FILE)
    found, problems = read_rows(rows)
    if problems:
        raise Incomplete.without(_FILE)
    return found


def read_rows(
    rows: Sequence[object], taken: Iterable[str] = (), *, own: bool = False
) -> tuple[tuple[Precedent, ...], tuple[RowProblem, ...]]:
    """The precedents of a register's rows, and the rows that make no sense; ids in `taken` are not free."""
    return read_each(rows, taken, lambda row: _precedent(row, own=own))


def _precedent(row: Mapping[str, Any], *, own: bool) -> Precedent:
    event = _one_of(Event, row, "event")
    usual = {Event.UNKNOWN: Stage.UNKNOWN, Event.PROPOSED: Stage.PROPOSED}.get(event, Stage.ADOPTED)
    country = text_of(row, "country")
    code = country_named(country)
    if country and not code and not own:
        raise RowRefused("unknown", "country")
    return Precedent(
        id=text_of(row, "id", needed=True),
        titles=names_of(row, "titles", needed=True),
        country=code or country,
        kind=_one_of(Kind, row, "kind", Kind.OTHER),
        official=text_of(row, "official", _LONGEST_TITLE),
        identifiers=names_of(row, "identifiers"),
        bodies=names_of(row, "bodies"),
        date=date_of(row, "date"),
        event=event,
        stage=_one_of(Stage, row, "stage", usual),
        follows=text_of(row, "follows"),
        comparison=_one_of(Comparison, row, "comparison"),
        answers=_answers(row),
        said=names_of(row, "said"),
        to_verify=flag_of(row, "to_verify"),
        sources=texts_of(row, "sources", LONGEST_ADDRESS),
        own=own,
        verified=texts_of(row, "verified", LONGEST_ADDRESS),
        verified_on=date_of(row, "verified_on"),
    )


def _one_of(kinds: type[E], row: Mapping[str, Any], field: str, usual: E | None = None) -> E:
    value = text_of(row, field)
    if not value and usual is not None:
        return usual
    try:
        return kinds(value)
    except ValueError:
        raise RowRefused("unknown", field) from None


def _answers(row: Mapping[str, Any]) -> tuple[Answer, ...]:
    listed = row.get("answers", [])
    if not isinstance(listed, list):
        raise RowRefused("not-text", "answers")
    if len(listed) > _MOST_ANSWERS:
        raise RowRefused("too-long", "answers")
    return tuple(_answer(one) for one in listed)


def _answer(row: object) -> Answer:
    if not isinstance(row, dict):
        raise RowRefused("not-text", "answers")
    others = row.get("others", 0)
    if type(others) is not int or not 0 <= others < 10_000:
        raise RowRefused("unknown", "answers")
    return Answer(
        court=text_of(row, "court", needed=True),
        outcome=text_of(row, "outcome"),
        case=text_of(row, "case"),
        numbers=texts_of(row, "numbers"),
        others=others,
        date=date_of(row, "date"),
        advisory=flag_of(row, "advisory"),
    )


class _Words(Value, frozen=True):
    """How a language tells of answers; `tag` is the one that they are really in."""

    tag: str
    told: str
    next: str
    on: str
    number: str
    numbers: str
    others: str


def _words(language: str) -> _Words:
    base = language.split("-", maxsplit=1)[0].lower()
    table = _table()["words"]
    tag = base if base in table else "en"
    return _Words(tag, **table[tag])


def _worded(answer: Answer, words: _Words, *, named: bool, full: bool) -> str:
    """An answer as one reads it: the court, unless it was just named, the case, what came of it and when."""
    about = [_known("courts", answer.court, words.tag) if named else ""]
    about += [_known("cases", answer.case, words.tag), _numbers(answer, words, full=full)]
    outcome = _known("outcomes", answer.outcome, words.tag)
    day = _day(answer.date, words.tag)
    on = words.on.format(day=day) if day else ""
    dated = "{on}" in outcome or "{day}" in outcome
    outcome = outcome.replace("{on}", on).replace("{day}", day) if dated else f"{outcome}{on}"
    court = ", ".join(filter(None, about))
    return words.told.format(court=court, outcome=outcome.strip()) if outcome.strip() else court


def _numbers(answer: Answer, words: _Words, *, full: bool) -> str:
    if not answer.numbers:
        return ""
    # Opinions and cases of the Union's courts have names of their own, not numbers.
    if not answer.numbers[0][0].isdigit():
        return ", ".join(answer.numbers)
    if answer.case and not full:
        return ""
    lead = words.numbers if len(answer.numbers) + answer.others > 1 else words.number
    more = words.others.format(count=answer.others) if answer.others else ""
    return f"{lead}{', '.join(answer.numbers)}{more}"


def _known(family: str, key: str, tag: str) -> str:
    """Words of the register for a key, or the key itself where it has none: then it was typed."""
    names = _table()[family].get(key)
    return in_language(names, tag) if names else key


def _day(iso: str, language: str) -> str:
    words = labels(language)
    if len(iso) == 7:
        return f"{words.words['months'][int(iso[5:]) - 1]} {iso[:4]}"
    return words.day(iso) if len(iso) == 10 else iso


def find(query: str, language: str = "en", among: Sequence[Precedent] | None = None) -> tuple[Precedent, ...]:
    """The precedents that `query` may mean, the likeliest first; all of them for an empty one.

    Names of countries, years, numbers of laws and cases, and courts are found too.
    """
    rows = load() if among is None else among
    if not query.strip():
        return tuple(rows)
    ranked = [
        (fit, place, one)
        for place, one in enumerate(rows)
        if (fit := _rank(query, one, language)) is not None
    ]
    return tuple(one for _, _, one in sorted(ranked, key=lambda row: row[:2]))


def _rank(query: str, one: Precedent, language: str) -> int | None:
    own = one.title(language)
    names = (*(name for name in one.titles.values() if name != own), one.official)
    more = (
        *country_spellings(one.country),
        *one.identifiers.values(),
        *one.bodies.values(),
        *(word for answer in one.answers for word in _searched(answer)),
        one.date,
        one.kind.value.replace("_", " "),
    )
    first = rank(query, (own,), (one.id, one.identifier(language)), more)
    if first is not None:
        return first
    second = rank(query, names, (), more)
    return None if second is None else second + 10


def _searched(answer: Answer) -> tuple[str, ...]:
    table = _table()
    courts = table["courts"].get(answer.court, {}).values()
    cases = table["cases"].get(answer.case, {}).values()
    return (*courts, *cases, answer.case, *answer.numbers)


def filtered(
    rows: Iterable[Precedent], country: str = "", kind: str = "", year: str = ""
) -> tuple[Precedent, ...]:
    """Those of a country (ISO 3166), kind and year; an empty one leaves all."""
    return tuple(
        one
        for one in rows
        if (not country or one.country == country)
        and (not kind or one.kind.value == kind)
        and (not year or one.year == year)
    )


@lru_cache(maxsize=1)
def _table() -> dict[str, Any]:
    try:
        return tomllib.loads((resources() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Incomplete.without(_FILE) from error
