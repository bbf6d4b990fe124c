"""The rows of a list as they stand in the file, each with what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from drafter.desk.signatory_lists import BrokenRow, Entry, Sorted, Standing, Table
from drafter.model.values import Value
from drafter.ui.texts import translate

LINE, FATE, FIRST = range(3)
_Index = QModelIndex | QPersistentModelIndex


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    REPEATED = "repeated"
    ASIDE = "aside"


LOOKS: dict[Fate, tuple[str, str]] = {
    Fate.NEW: ("add", "ok"),
    Fate.KNOWN: ("check", "text2"),
    Fate.REPEATED: ("remove", "text2"),
    Fate.ASIDE: ("warning", "warn"),
}


class Shown(Value, frozen=True):
    """A row of the view: its line, cells, fate, and why."""

    line: int
    cells: tuple[str, ...]
    fate: Fate
    why: str = ""


def fate_names() -> dict[Fate, str]:
    """The fates in words."""
    return {
        Fate.NEW: translate("Import", "New"),
        Fate.KNOWN: translate("Import", "There already"),
        Fate.REPEATED: translate("Import", "Twice in the list"),
        Fate.ASIDE: translate("Import", "Kept aside"),
    }


def _why_aside(row: BrokenRow) -> str:
    return {
        "name": translate("Import", "No name in it"),
        "quote": translate("Import", "A quotation mark is not closed"),
        "long": translate("Import", "A cell is longer than 1,000 characters"),
        "wide": translate("Import", "More than 64 columns"),
        "letters": translate("Import", "Letters that the encoding does not know"),
    }[row.why]


def _why(entry: Entry) -> str:
    if entry.standing is Standing.KNOWN and entry.present is not None:
        same = translate("Import", "On the list as “%1”").replace("%1", entry.present.name)
        more = translate("Import", "the row knows more") if entry.changes else ""
        return ", ".join(part for part in (same, more) if part)
    if entry.note == "state":
        return translate("Import", "state not known")
    return ""


def shown_rows(table: Table, found: Sorted) -> tuple[Shown, ...]:
    """All rows of a table in the order of their lines."""
    cells = dict(zip(table.lines, table.rows, strict=True))
    fates = {one: Fate(one.value) for one in Standing}
    rows = [
        Shown(entry.line, cells[entry.line], fates[entry.standing], _why(entry)) for entry in found.entries
    ]
    rows += [
        Shown(row.line, cells.get(row.line) or _parted(row.text, table), Fate.ASIDE, _why_aside(row))
        for row in found.aside
    ]
    return tuple(sorted(rows, key=lambda row: row.line))


def _parted(text: str, table: Table) -> tuple[str, ...]:
    """A line that is no row, cut where the others are."""
    return tuple(text.split(table.separator)) if table.separator else (text,)


class RowModel(QAbstractTableModel):
    """The rows of one fate, or all."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Shown] = ()
        self._shown: Sequence[Shown] = ()
        self._fate: Fate | None = None
        self._columns = 0
        self._names = fate_names()

    def show_rows(self, rows: Sequence[Shown], columns: int) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._columns = rows, columns
        self._filter()
        self.endResetModel()

    def filter(self, fate: Fate | None) -> None:
        """Show rows of one fate alone, or all."""
        self.beginResetModel()
        self._fate = fate
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        self._shown = [row for row in self._rows if self._fate is None or row.fate is self._fate]

    def row(self, number: int) -> Shown:
        """The row of a number."""
        return self._shown[number]

    def counts(self) -> dict[Fate | None, int]:
        """How many rows there are of each fate; None for all."""
        found: dict[Fate | None, int] = {None: len(self._rows), **dict.fromkeys(Fate, 0)}
        for row in self._rows:
            found[row.fate] += 1
        return found

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else FIRST + self._columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == LINE:
            return translate("Import", "Row")
        if section == FATE:
            return translate("Import", "What becomes of it")
        return translate("Import", "Column %1").replace("%1", str(section - FIRST + 1))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        if column == LINE:
            value = str(row.line)
        elif column == FATE:
            value = self._names[row.fate]
        else:
            value = row.cells[column - FIRST] if column - FIRST < len(row.cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return value
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.why if column == FATE else value
        if role == Qt.ItemDataRole.AccessibleTextRole and column == FATE:
            return f"{value}, {row.why}" if row.why else value
        return None
