"""Comparing two files, and writing what came of it."""

from __future__ import annotations

from pathlib import Path

from drafter.desk.compare import Comparison, compare
from drafter.desk.files import read
from drafter.desk.history import find_version, statement_at
from drafter.desk.redline import redline_html
from drafter.model.errors import CannotWrite
from drafter.model.statement import Statement, title_of
from drafter.model.values import Value
from drafter.storage.disk import SystemDisk, replace_whole, sentence_of


class Compared(Value, frozen=True):
    """Two statements under the names that a reader knows them by, and what differs."""

    comparison: Comparison
    new: Statement
    old_name: str
    new_name: str


def compare_files(old: tuple[Path, str], new: tuple[Path, str]) -> Compared:
    """What differs between two files, or versions of them where one is named.

    Raises InputRefused or UnknownName.
    """
    before, old_name = _read(*old)
    after, new_name = _read(*new)
    return Compared(compare(before, after), after, old_name, new_name)


def _read(path: Path, wanted: str) -> tuple[Statement, str]:
    document = read(path)
    if not wanted:
        return document.statement, path.stem
    version = find_version(document.history, wanted)
    name = f"version {version.number}" if version.number else version.at
    return statement_at(document.history, version.id), f"{path.stem}, {name}"


def write_redline(compared: Compared, path: Path) -> None:
    """The redline as an HTML page at `path`. Raises CannotWrite."""
    edition = compared.new.primary
    page = redline_html(
        compared.comparison, compared.old_name, compared.new_name, title_of(edition), edition.language
    )
    try:
        replace_whole(SystemDisk(), path.absolute(), page)
    except OSError as error:
        raise CannotWrite(
            f"“{path.name}” was not written. {sentence_of(error)}", "Choose another place."
        ) from error
