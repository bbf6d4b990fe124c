"""Rows of a list as signatories: what its columns hold, and which rows are new, known or no signatories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cache, lru_cache

from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.signatory_edits import name_key
from drafter.model.values import Value
from drafter.readers.tables import BrokenRow, Table
from drafter.register.countries import is_country
from drafter.register.naming import signing


class Column(StrEnum):
    """What a column holds."""

    NAME = "name"
    PERSON = "person"
    TITLE = "title"
    COUNTRY = "country"
    STATE = "state"
    NONE = ""


class Standing(StrEnum):
    """How a row stands to the list that is there: KNOWN ones are on it, REPEATED ones earlier in the file."""

    NEW = "new"
    KNOWN = "known"
    REPEATED = "repeated"


class Match(Value, frozen=True):
    """What the columns of a table hold, and whether its first row only names them."""

    columns: tuple[Column, ...]
    headed: bool = False


class Entry(Value, frozen=True):
    """A row as a signatory. `present` is the KNOWN one on the list; `note` is "state" for an unknown state.

    `changes` says whether the row knows more than the one on the list.
    """

    line: int
    signatory: Signatory
    standing: Standing = Standing.NEW
    present: Signatory | None = None
    note: str = ""

    @property
    def changes(self) -> bool:
        """Whether taking the row would change the one on the list."""
        return self.present is not None and updated(self.present, self.signatory) != self.present


class Sorted(Value, frozen=True):
    """What comes of a table: its entries, and the rows that are kept aside."""

    entries: tuple[Entry, ...]
    aside: tuple[BrokenRow, ...]


# Words that lists have for the states, in the languages that they come in.
_STATES: dict[SignatoryState, tuple[str, ...]] = {
    SignatoryState.INVITED: (
        "invited|contacted|asked|sent",
        "invitée?s?|eingeladen",
        r"приглаш\w*|запрошен\w*",
    ),
    SignatoryState.REVIEWING: (
        "reviewing|in review|pending|considering|waiting",
        "en cours|en attente|in prüfung|prüft",
        r"рассматрива\w*|на рассмотрении",
    ),
    SignatoryState.APPROVED: (
        "approved|agreed|agrees|yes|ok|confirmed",
        r"accord|approuvé\w*|oui|ja|zugestimmt",
        r"да|одобрен\w*|согласн\w*",
    ),
    SignatoryState.CONDITIONAL: (
        "conditional(?:ly)?|with changes|if changed",
        "sous réserve|avec modifications|bedingt|mit änderungen",
        "с изменениями|при условии",
    ),
    SignatoryState.SIGNED: (
        "signed|signs|signatory",
        "signée?s?|signataire|unterzeichnet|unterschrieben|firmado|firma|firmato",
        r"подписан\w*|подписал\w*|podpisan\w*",
    ),
    SignatoryState.DECLINED: (
        "declined?|no|refused?|rejected",
        r"refusé\w*|non|nein|abgelehnt",
        r"нет|отказ\w*",
    ),
    SignatoryState.WITHDRAWN: ("withdrawn|withdrew", "retirée?s?|zurückgezogen", r"отозван\w*"),
    SignatoryState.WITHHELD: ("withheld|anonymous", "anonyme?", r"не указывать|аноним\w*"),
}
_STATE_HEAD = re.compile(
    r"\b(?:state|status|answer|reply|response|statut|état|réponse|antwort)\b|статус|ответ", re.I
)
_NUMBER = re.compile(r"[#№]?\d{1,5}[.)]?")
_LETTER = re.compile(r"[^\W\d_]")


@cache
def _states() -> tuple[tuple[SignatoryState, re.Pattern[str]], ...]:
    return tuple((state, re.compile("|".join(words), re.I)) for state, words in _STATES.items())


@lru_cache(maxsize=256)
def state_of(text: str) -> SignatoryState | None:
    """The state that a word stands for, or None."""
    bare = text.strip(" .!?✓✔")
    return next((state for state, pattern in _states() if pattern.fullmatch(bare)), None)


def match_columns(table: Table) -> Match:
    """What the columns seem to hold, by the words of the first row, and else by what is in them."""
    width = max((len(row) for row in table.rows), default=0)
    if not width:
        return Match(())
    first = table.rows[0]
    heads = _columns([_head(cell) for cell in first] + [""] * (width - len(first)))
    known = [head for head in heads if head is not Column.NONE]
    headed = bool(known) and len(table.rows) > 1 and _heads_alone(first, heads, len(known))
    headed = headed and not _said_again(first, table.rows[1:200])
    columns = heads if headed else [Column.NONE] * width
    body = table.rows[1:] if headed else table.rows
    for place in range(width):
        if columns[place] is Column.NONE and not (headed and place < len(first) and first[place]):
            kind = _by_content([row[place] for row in body[:400] if place < len(row) and row[place]])
            if kind not in columns:
                columns[place] = kind
    if Column.NAME not in columns and Column.PERSON not in columns:
        columns[_widest(columns, body)] = Column.NAME
    return Match(tuple(columns), headed)


def _heads_alone(first: Sequence[str], heads: Sequence[Column], known: int) -> bool:
    """Whether a first row only names columns: most of its words are known as heads, and all are short."""
    filled = sum(1 for cell in first if cell)
    short = all(len(cell) <= 60 for cell in first)
    certain = any(head is not Column.NAME for head in heads if head is not Column.NONE)
    if filled == 1:
        return short and sum(len(cell.split()) for cell in first) <= 3
    return short and known * 2 >= filled and (certain or filled > known)


def _said_again(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether a cell of the first row has a number, or stands below in its column again: heads do not."""
    return any(
        any(letter.isdigit() for letter in cell)
        or any(cell == row[place] for row in rows if place < len(row))
        for place, cell in enumerate(first)
        if cell
    )


def _head(cell: str) -> str:
    """The kind of column that a head names, or ""."""
    if not cell or len(cell) > 60:
        return ""
    if _STATE_HEAD.search(cell):
        return "state"
    if len(cell.split()) > 6:
        return ""
    return next((kind for kind, pattern in signing().columns if pattern.search(cell)), "")


def _columns(heads: Sequence[str]) -> list[Column]:
    """What columns of such heads hold: a name beside an organisation is a person's, in one column or more."""
    bodies, names = heads.count("affiliation"), heads.count("name")
    kinds = {"title": Column.TITLE, "country": Column.COUNTRY, "state": Column.STATE, "person": Column.PERSON}
    kinds["affiliation"] = Column.NAME
    kinds["name"] = Column.PERSON if bodies else Column.NAME
    found: list[Column] = []
    for head in heads:
        column = kinds.get(head, Column.NONE)
        joined = column is Column.PERSON and head == "name" and "person" not in heads
        found.append(Column.NONE if column in found and not joined else column)
    if names > 1 and not bodies:
        # First and last names of persons who sign for nobody else.
        found = [
            Column.PERSON if head == "name" else column for head, column in zip(heads, found, strict=True)
        ]
    return found


def _by_content(cells: Sequence[str]) -> Column:
    if not cells:
        return Column.NONE
    if sum(is_country(cell) for cell in cells) * 2 >= len(cells):
        return Column.COUNTRY
    if sum(state_of(cell) is not None for cell in cells) * 2 >= len(cells):
        return Column.STATE
    titles = sum(len(cell) <= 80 and signing().title.search(cell) is not None for cell in cells)
    return Column.TITLE if titles * 2 >= len(cells) else Column.NONE


def unused(table: Table, match: Match) -> int:
    """How many columns with something in them are not used."""
    start = 1 if match.headed else 0
    empty = [place for place, column in enumerate(match.columns) if column is Column.NONE]
    rows = table.rows[start:]
    return sum(any(place < len(row) and row[place] for row in rows) for place in empty)


def _widest(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> int:
    """The column with most words among those that hold nothing yet."""
    free = [place for place, column in enumerate(columns) if column is Column.NONE] or [0]

    def letters(place: int) -> int:
        return sum(len(_LETTER.findall(row[place])) for row in rows[:400] if place < len(row))

    return max(free, key=lambda place: (letters(place), -place))


def sort_out(
    table: Table, match: Match, present: Sequence[Signatory], state: SignatoryState = SignatoryState.INVITED
) -> Sorted:
    """Each row as a signatory in `state` unless it tells its own, beside those who are `present`."""
    known: dict[str, list[Signatory]] = {}
    for there in present:
        known.setdefault(_key(there), []).append(there)
    entries: list[Entry] = []
    aside = list(table.broken)
    seen: dict[str, list[Signatory]] = {}
    start = 1 if match.headed else 0
    for number, cells in zip(table.lines[start:], table.rows[start:], strict=True):
        made = _signatory(cells, match, state)
        if made is None:
            aside.append(BrokenRow(number, "\t".join(cells), "name"))
            continue
        one, note = made
        key = _key(one)
        same = next((other for other in known.get(key, ()) if _alike(other, one)), None)
        before = next((other for other in seen.get(key, ()) if _alike(other, one)), None)
        if before is not None:
            entries.append(Entry(number, one, Standing.REPEATED, note=note))
            continue
        seen.setdefault(key, []).append(one)
        standing = Standing.KNOWN if same is not None else Standing.NEW
        entries.append(Entry(number, one, standing, same, note))
    aside.sort(key=lambda row: row.line)
    return Sorted(tuple(entries), tuple(aside))


def _signatory(cells: Sequence[str], match: Match, state: SignatoryState) -> tuple[Signatory, str] | None:
    found: dict[Column, str] = {}
    for place, column in enumerate(match.columns):
        if column is not Column.NONE and place < len(cells) and cells[place]:
            if column is Column.PERSON and column in found:
                found[column] = f"{found[column]} {cells[place]}"
            else:
                found.setdefault(column, cells[place])
    name, person = found.get(Column.NAME, ""), found.get(Column.PERSON, "")
    if not _LETTER.search(name or person) or (not person and _NUMBER.fullmatch(name)):
        return None
    said = found.get(Column.STATE, "")
    told = state_of(said) if said else state
    one = Signatory(
        name=person or name,
        affiliation=name if person else "",
        title=found.get(Column.TITLE, ""),
        country=found.get(Column.COUNTRY, ""),
        state=told or state,
    )
    return one, "" if told is not None else "state"


def _key(one: Signatory) -> str:
    return f"{name_key(one.name)}|{name_key(one.affiliation) if one.affiliation else ''}"


def _alike(one: Signatory, other: Signatory) -> bool:
    """Whether two of the same name are one: those in two countries are not."""
    return not one.country or not other.country or name_key(one.country) == name_key(other.country)


def updated(present: Signatory, row: Signatory, with_state: bool = False) -> Signatory:
    """The one on the list with what a row knows besides; its name stays as it is written there."""
    return replace(
        present,
        affiliation=row.affiliation or present.affiliation,
        title=row.title or present.title,
        country=row.country or present.country,
        state=row.state if with_state else present.state,
    )
