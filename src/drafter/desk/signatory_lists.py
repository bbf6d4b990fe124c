"""Lists of signatories from spreadsheets: read apart, matched to columns, and taken into a statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from drafter.model.errors import InputRefused
from drafter.model.signatories import Signatory
from drafter.model.signatory_edits import add_signatories, change_signatories
from drafter.model.statement import Statement
from drafter.readers.tables import ENCODINGS, LINES, MOST_BYTES, SEPARATORS, BrokenRow, Table, read_rows
from drafter.readers.tables_signatories import (
    Column,
    Entry,
    Match,
    Sorted,
    Standing,
    match_columns,
    sort_out,
    unused,
    updated,
)

__all__ = [
    "ENCODINGS",
    "LIST_FILES",
    "SEPARATORS",
    "BrokenRow",
    "Column",
    "Entry",
    "Match",
    "Sorted",
    "Standing",
    "Table",
    "as_lines",
    "looks_like_list",
    "match_columns",
    "read_list",
    "read_pasted",
    "read_rows",
    "sort_out",
    "take",
    "unused",
]
LIST_FILES = ("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods")


def looks_like_list(path: Path) -> bool:
    """Whether a file is one that spreadsheets write."""
    return path.suffix.lower().lstrip(".") in LIST_FILES


def read_list(
    path: Path,
    sheet: str = "",
    encoding: str = "",
    separator: str = "",
    going: Callable[[], bool] | None = None,
) -> Table | None:
    """The rows of a file, read in a process of their own; None where `going` said no. Raises InputRefused."""
    from drafter.desk.apart import Task, read_apart

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except IsADirectoryError as error:
        raise InputRefused("That is a folder, not a file.", "Choose a list as CSV, XLSX or ODS.") from error
    except OSError as error:
        raise InputRefused("The file cannot be read.", "Check that it is there and that you may.") from error
    task = Task("table", path.name, options=(sheet, encoding, separator))
    table: Table | None = read_apart(task, data, Table, going=going)
    return table


def take(statement: Statement, entries: Iterable[Entry], update: bool, states: bool = False) -> Statement:
    """The statement with the new entries at the end of its list.

    With `update` those that are there already learn what the rows know besides, with `states` their states
    too. What is repeated within the list is left out.
    """
    new: list[Signatory] = []
    changed: dict[str, Signatory] = {}
    for entry in entries:
        if entry.standing is Standing.NEW:
            new.append(entry.signatory)
        elif entry.present is not None and update:
            changed[entry.present.id] = updated(entry.present, entry.signatory, states)
    return add_signatories(change_signatories(statement, changed), new)


def read_pasted(text: str) -> Table:
    """The rows of a pasted text: spreadsheets part cells by tabs; commas are of names unless heads say no."""
    if "\t" in text:
        return read_rows(text, separator="\t")
    table = read_rows(text)
    if table.separator == LINES or match_columns(table).headed:
        return table
    return read_rows(text, separator=LINES)


def as_lines(signatories: Iterable[Signatory], states: Mapping[str, str], heads: Sequence[str]) -> str:
    """Signatories as lines for a spreadsheet: organisation, person, title, country and state, parted by tabs.

    Columns that are empty in all of them are left out. `heads` of the five columns stand above where persons
    are among them, so that the lines say what is what.
    """
    rows: list[tuple[str, ...]] = [
        (
            one.affiliation or one.name,
            one.name if one.affiliation else "",
            one.title,
            one.country,
            states[one.state.value],
        )
        for one in signatories
    ]
    used = [place for place in range(5) if any(row[place] for row in rows)]
    if 1 in used or 2 in used:
        rows.insert(0, tuple(heads))
    return "\n".join("\t".join(row[place].replace("\t", " ") for place in used) for row in rows)
