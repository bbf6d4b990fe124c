"""Rows of registers, read with care: a writer's own may hold anything, and a broken one stops no other."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from drafter.model.values import Value

LONGEST_NAME = 400
LONGEST_ADDRESS = 2_000
MOST_ROWS = 2_000
_MOST_IN_ROW = 60
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
# Characters that nobody sees, and those that turn the direction of what follows.
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
# Names in Persian and in scripts of India need these.
_JOINERS = "\u200c\u200d"


class RowProblem(Value, frozen=True):
    """A row of a register that was left out, and why.

    `place` counts the rows from one, 0 is the file as a whole. `code` is one of "unreadable", "too-large",
    "too-many", "not-a-table", "missing", "not-text", "too-long", "unseen", "unknown", "bad-date", "twice";
    `field` names what it is about.
    """

    place: int
    code: str
    field: str = ""
    id: str = ""


class RowRefused(Exception):
    """A row makes no sense; carries code and field of a problem."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(code, field)
        self.code = code
        self.field = field


def text_of(row: Mapping[str, Any], field: str, longest: int = LONGEST_NAME, *, needed: bool = False) -> str:
    """A field's text, on one line; empty where there is none. Raises RowRefused."""
    value = row.get(field, "")
    if value == "" and needed:
        raise RowRefused("missing", field)
    return _checked(value, field, longest)


def texts_of(row: Mapping[str, Any], field: str, longest: int = LONGEST_NAME) -> tuple[str, ...]:
    """A field's list of texts. Raises RowRefused."""
    value = row.get(field, [])
    if not isinstance(value, list):
        raise RowRefused("not-text", field)
    if len(value) > _MOST_IN_ROW:
        raise RowRefused("too-long", field)
    return tuple(_checked(one, field, longest) for one in value)


def names_of(row: Mapping[str, Any], field: str, *, needed: bool = False) -> Mapping[str, str]:
    """A field's texts by language; one text alone is English. Raises RowRefused."""
    value = row.get(field, {})
    table = {"en": value} if isinstance(value, str) and value else value
    if not isinstance(table, dict):
        raise RowRefused("not-text", field)
    if len(table) > _MOST_IN_ROW:
        raise RowRefused("too-long", field)
    found: dict[str, str] = {}
    for tag, name in table.items():
        if not isinstance(tag, str) or _TAG.fullmatch(tag) is None:
            raise RowRefused("unknown", field)
        text = _checked(name, field, LONGEST_NAME)
        if text:
            found[tag] = text
    if needed and not found:
        raise RowRefused("missing", field)
    return MappingProxyType(found)


def lists_of(row: Mapping[str, Any], field: str) -> Mapping[str, tuple[str, ...]]:
    """A field's lists of texts by language. Raises RowRefused."""
    table = row.get(field, {})
    if not isinstance(table, dict):
        raise RowRefused("not-text", field)
    if len(table) > _MOST_IN_ROW:
        raise RowRefused("too-long", field)
    if not all(isinstance(tag, str) and _TAG.fullmatch(tag) for tag in table):
        raise RowRefused("unknown", field)
    return MappingProxyType({tag: texts_of(table, tag) for tag in table})


def flag_of(row: Mapping[str, Any], field: str) -> bool:
    """Whether a field is set. Raises RowRefused."""
    value = row.get(field, False)
    if not isinstance(value, bool):
        raise RowRefused("unknown", field)
    return value


def date_of(row: Mapping[str, Any], field: str) -> str:
    """A field's date, ISO to the day, the month or the year; empty where there is none. Raises RowRefused."""
    from datetime import date

    value = row.get(field, "")
    # TOML has dates of its own.
    text = value.isoformat() if isinstance(value, date) else _checked(value, field, 40)
    if not text:
        return ""
    found = _DATE.fullmatch(text[:10]) if len(text) != 4 else _DATE.fullmatch(text)
    if found is None:
        raise RowRefused("bad-date", field)
    try:
        date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        raise RowRefused("bad-date", field) from None
    return found.group()


def in_language(names: Mapping[str, str], language: str) -> str:
    """The text in a language (BCP 47), else the English one, else any there is."""
    base = language.split("-", maxsplit=1)[0].lower()
    for tag in (language, base, "en"):
        if names.get(tag):
            return names[tag]
    return next(iter(names.values()), "")


def _checked(value: object, field: str, longest: int) -> str:
    if not isinstance(value, str):
        raise RowRefused("not-text", field)
    text = " ".join(value.split())
    if len(text) > longest:
        raise RowRefused("too-long", field)
    if any(unicodedata.category(letter) in _UNSEEN and letter not in _JOINERS for letter in text):
        raise RowRefused("unseen", field)
    return text


def problem_of(refused: RowRefused, place: int, row: object) -> RowProblem:
    """Why a row was left out, as data."""
    given = row.get("id") if isinstance(row, dict) else ""
    shown = given if isinstance(given, str) and given.isprintable() else ""
    return RowProblem(place, refused.code, refused.field, shown[:80])


class _Named(Protocol):
    @property
    def id(self) -> str: ...


_Row = TypeVar("_Row", bound=_Named)


def read_each(
    rows: Sequence[object], taken: Iterable[str], read: Callable[[Mapping[str, Any]], _Row]
) -> tuple[tuple[_Row, ...], tuple[RowProblem, ...]]:
    """What `read` makes of each row, and the rows that make no sense; ids in `taken` are not free."""
    ids = set(taken)
    found: list[_Row] = []
    problems: list[RowProblem] = []
    for place, row in enumerate(rows, start=1):
        try:
            if not isinstance(row, dict):
                raise RowRefused("not-a-table", "")
            one = read(row)
            if one.id in ids:
                raise RowRefused("twice", "id")
        except RowRefused as refused:
            problems.append(problem_of(refused, place, row))
            continue
        ids.add(one.id)
        found.append(one)
    return tuple(found), tuple(problems)
