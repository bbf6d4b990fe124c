"""The registers of institutions and precedents with the writer's own rows: asked, added to, taken from."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from drafter.model.errors import CannotWrite, UnknownName
from drafter.model.ids import new_id
from drafter.model.influence import Measure
from drafter.places import Places
from drafter.register import institutions, own, precedents
from drafter.register.institutions import Institution
from drafter.register.precedents import Comparison, Event, Kind, Precedent
from drafter.register.rows import RowProblem
from drafter.storage.disk import Disk, SystemDisk, replace_whole, sentence_of

__all__ = [
    "Comparison",
    "Event",
    "Institution",
    "Kind",
    "Precedent",
    "Registers",
    "RowProblem",
    "sentence_about",
]
FOLDER = "register"
_LISTS = {own.INSTITUTIONS_FILE: "institution", own.PRECEDENTS_FILE: "precedent"}


class Registers:
    """What ships and what the writer added. Files are read at the first question, and again once changed."""

    def __init__(self, places: Places, disk: Disk | None = None) -> None:
        self._places = places
        self._disk = disk or SystemDisk()
        self._seen: tuple[object, ...] | None = None
        self._own = own.Own()

    @property
    def folder(self) -> Path:
        """Where the writer's own rows are."""
        return self._places.data / FOLDER

    @property
    def own(self) -> own.Own:
        """The writer's own rows as they are on the disk now."""
        seen = tuple(_state(self.folder / name) for name in _LISTS)
        if seen != self._seen:
            self._own, self._seen = own.load(self.folder), seen
        return self._own

    @property
    def problems(self) -> tuple[tuple[str, RowProblem], ...]:
        """Rows of the writer's that were left out, each with the name of its file."""
        return self.own.problems

    def all_institutions(self) -> tuple[Institution, ...]:
        """Every body, those of the writer first."""
        return (*self.own.institutions, *institutions.load())

    def all_precedents(self) -> tuple[Precedent, ...]:
        """Every precedent, those of the writer first."""
        return (*self.own.precedents, *precedents.load())

    def find_institutions(self, query: str, language: str = "en") -> tuple[Institution, ...]:
        """The bodies that `query` may mean, the likeliest first; all of them for an empty one."""
        return institutions.find(query, language, self.all_institutions())

    def find_precedents(
        self, query: str, language: str = "en", country: str = "", kind: str = "", year: str = ""
    ) -> tuple[Precedent, ...]:
        """The precedents of a country, kind and year that `query` may mean, the likeliest first."""
        rows = precedents.filtered(self.all_precedents(), country, kind, year)
        return precedents.find(query, language, rows)

    def institution(self, id_: str) -> Institution | None:
        """The body of an id."""
        return institutions.named(id_, self.all_institutions())

    def precedent(self, id_: str) -> Precedent | None:
        """The precedent of an id."""
        return next((one for one in self.all_precedents() if one.id == id_), None)

    # The writer's own

    def keep_institution(self, name: str, language: str, abbreviation: str = "") -> Institution:
        """A body of the writer's own, kept for other statements; one that is there already is returned.

        Raises CannotWrite.
        """
        words = " ".join(name.split())
        for one in self.own.institutions:
            if words in one.names.values():
                return one
        row: dict[str, Any] = {"id": f"own-{new_id()}", "names": {language: words}}
        if abbreviation.strip():
            row["abbreviation"] = " ".join(abbreviation.split())
        found, problems = institutions.read_rows([row], own=True)
        if problems:
            raise CannotWrite(
                f"This body cannot be kept. {sentence_about(problems[0])}", "Change its name and try again."
            )
        self._append(own.INSTITUTIONS_FILE, row)
        return next((one for one in self.own.institutions if one.id == row["id"]), found[0])

    def keep_precedent(
        self, measure: Measure, language: str, sources: Sequence[str] = (), follows: str = ""
    ) -> Precedent:
        """A precedent of the writer's own, kept for other statements. Raises CannotWrite."""
        row: dict[str, Any] = {"id": f"own-{new_id()}", "titles": {language: " ".join(measure.title.split())}}
        plain = {
            "date": measure.date,
            "country": measure.country,
            "kind": measure.kind,
            "stage": measure.stage.value,
            "follows": follows,
        }
        row.update({key: value for key, value in plain.items() if value})
        if measure.identifier:
            row["identifiers"] = {language: measure.identifier}
        if measure.body:
            row["bodies"] = {language: measure.body}
        if measure.courts:
            row["said"] = {language: measure.courts}
        if sources:
            row["sources"] = list(sources)
        found, problems = precedents.read_rows([row], own=True)
        if problems:
            raise CannotWrite(
                f"This precedent cannot be kept. {sentence_about(problems[0])}", "Change it and try again."
            )
        self._append(own.PRECEDENTS_FILE, row)
        return next((one for one in self.own.precedents if one.id == row["id"]), found[0])

    def forget(self, id_: str) -> None:
        """Without a row of the writer's own. Raises UnknownName, CannotWrite."""
        for name, key in _LISTS.items():
            rows = (self.own.of_institutions if key == "institution" else self.own.of_precedents).rows
            kept = [row for row in rows if not (isinstance(row, dict) and row.get("id") == id_)]
            if len(kept) < len(rows):
                self._write(name, _text({**self._table(name), key: kept}))
                return
        raise UnknownName(
            f"No row of your own has the id {id_!r}.",
            "drafter institutions --own and drafter precedents --own list them.",
        )

    def _append(self, name: str, row: Mapping[str, Any]) -> None:
        """A row at the end of a file, whose text and comments stay as they are where that can be."""
        key = _LISTS[name]
        present = self.own.of_institutions if key == "institution" else self.own.of_precedents
        if present.unreadable:
            self._set_aside(name)
            present = own.OwnFile()
        old = self._old_text(name)
        text = f"{old}\n{_row_text(key, row)}" if old else _row_text(key, row)
        try:
            whole = len(tomllib.loads(text)[key]) == len(present.rows) + 1
        except (ValueError, RecursionError):
            whole = False
        if not whole:
            text = _text({**self._table(name), key: [*present.rows, row]})
        self._write(name, text)

    def _old_text(self, name: str) -> str:
        try:
            return self._disk.read(self.folder / name, own.MOST_BYTES).decode("utf-8-sig")
        except (OSError, ValueError):
            return ""

    def _table(self, name: str) -> dict[str, Any]:
        try:
            return tomllib.loads(self._old_text(name))
        except (ValueError, RecursionError):
            return {}

    def _set_aside(self, name: str) -> None:
        """A file that is no register, kept under another name before anything is written."""
        path = self.folder / name
        for number in range(1, 1000):
            target = path.with_name(f"{name}.unreadable-{number}")
            try:
                self._disk.place(path, target)
            except FileExistsError:
                continue
            except OSError as error:
                raise _not_kept(error) from error
            return
        raise CannotWrite("The register of your own was not changed.", f"Look at {path.name} in its folder.")

    def _write(self, name: str, text: str) -> None:
        try:
            self._places.make(self.folder)
            replace_whole(self._disk, self.folder / name, text.encode("utf-8"))
        except OSError as error:
            raise _not_kept(error) from error
        self._seen = None


def _not_kept(error: OSError) -> CannotWrite:
    return CannotWrite(
        f"The register of your own was not changed. {sentence_of(error)}", "Make room, then try again."
    )


def _text(table: Mapping[str, Any]) -> str:
    import tomli_w

    return tomli_w.dumps(dict(table))


def _row_text(key: str, row: Mapping[str, Any]) -> str:
    """A row as TOML that can stand behind whatever a file holds; names by language as dotted keys."""
    lines = [f"[[{key}]]\n"]
    for field, value in row.items():
        if isinstance(value, dict):
            lines.extend(f"{field}.{_text({tag: text})}" for tag, text in value.items())
        else:
            lines.append(_text({field: value}))
    return "".join(lines)


def _state(path: Path) -> tuple[int, int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


_CODES = {
    "unreadable": "The file cannot be read as a register.",
    "too-large": "The file is too large for a register.",
    "too-many": "The file has too many rows.",
    "not-a-table": "It is no row.",
    "missing": "“{field}” is missing.",
    "not-text": "“{field}” is not written as text.",
    "too-long": "“{field}” is too long.",
    "unseen": "“{field}” holds characters that nobody sees.",
    "unknown": "“{field}” says something that Drafter does not know.",
    "bad-date": "“{field}” is no date such as 2024-10-09.",
    "twice": "Another row has the same id.",
}


def sentence_about(problem: RowProblem) -> str:
    """What is wrong with a row, in a sentence."""
    return _CODES[problem.code].format(field=problem.field)
