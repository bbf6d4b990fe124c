"""The lists of claims and of sources as item models."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from drafter.desk.sources import ClaimRow
from drafter.model.sources import Source
from drafter.ui.checks.rows import Role
from drafter.ui.keyed_rows import KeyedRows
from drafter.ui.sources.listed import Group, Row
from drafter.ui.sources.wording import GROUPS, about, kept_name, name_of, state_of
from drafter.ui.texts import translate

_Index = QModelIndex | QPersistentModelIndex


class SourceRows(KeyedRows[Row]):
    """Heads of groups with claims, or sources; `numbers` are those of the sources."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers: Mapping[str, int] = {}
        self._sections: Callable[[str], str] = str

    def show(self, rows: Sequence[Row], numbers: Mapping[str, int], sections: Callable[[str], str]) -> None:
        """Show these rows; those that stay keep their place in the view."""
        renumbered = numbers != self._numbers
        self._numbers, self._sections = numbers, sections
        self._replace(rows)
        if renumbered and rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Role.ROW:
            return row
        if row.claim is not None:
            return self._of_claim(row.claim, row.group, role)
        if row.source is not None:
            return self._of_source(row.source, row.count, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return GROUPS[row.group]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{GROUPS[row.group]}, {row.count}"
        return None

    def _of_claim(self, one: ClaimRow, group: Group, role: int) -> object:
        words = " ".join(one.text.split())
        line = state_of(one, self.numbers_of(one.sources))
        section = self._sections(one.section)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Role.LINE:
            return line
        if role == Role.SECTION:
            return section
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ": ".join(part for part in (GROUPS[group], section, words, line) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{words}\n{line}"
        return None

    def _of_source(self, one: Source, count: int, role: int) -> object:
        name = f"{self._numbers[one.id]}  {name_of(one)}" if one.id in self._numbers else name_of(one)
        bears = translate("Sources", "%n claims", "", count)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        line = ", ".join(part for part in (about(one), kept_name(one)) if part)
        if role == Role.LINE:
            return line
        if role == Role.SECTION:
            return bears
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (name, line, bears) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{name}\n{line}"
        return None

    def numbers_of(self, sources: Sequence[str]) -> list[int]:
        """The numbers of sources, in order."""
        return sorted(self._numbers[name] for name in sources if name in self._numbers)
