"""Rows by names, as an item model: what stays in it is never taken out, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


class ListedRow(Protocol):
    """A row: the head of a group, or what has a name."""

    @property
    def name(self) -> str: ...
    @property
    def is_head(self) -> bool: ...


class KeyedRow(ListedRow, Protocol):
    """A row with what stays the same while it does."""

    @property
    def key(self) -> object: ...


_Row = TypeVar("_Row", bound=KeyedRow)


class KeyedRows(QAbstractListModel, Generic[_Row]):
    """The item model of a list in groups."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._places: dict[str, int] = {}
        self.heads: list[int] = []
        """The places of the heads of groups."""

    @property
    def rows(self) -> Sequence[_Row]:
        """The rows as they are shown."""
        return self._rows

    def row(self, index: _Index) -> _Row:
        """The row of an index."""
        return self._rows[index.row()]

    def index_of(self, name: str) -> QModelIndex:
        """The row of a name; an invalid index where it is not listed."""
        place = self.place_of(name)
        return self.index(place) if place >= 0 else QModelIndex()

    def place_of(self, name: str) -> int:
        """The number of the row of a name; -1 where it is not listed."""
        return self._places.get(name, -1)

    def _replace(self, rows: Sequence[_Row]) -> None:
        """Show these rows; those that stay keep their place in the view."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        head = _alike(old, new)
        tail = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - head)
        gone, come = len(old) - head - tail, len(new) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            del self._rows[head : head + gone]
            self._number()
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._rows[head:head] = rows[head : head + come]
            self._number()
            self.endInsertRows()
        pairs = enumerate(zip(rows, self._rows, strict=True))
        changed = [place for place, (row, old) in pairs if row is not old and row != old]
        self._rows = list(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def _number(self) -> None:
        """Know again where each name and each head stands."""
        self._places = {row.name: place for place, row in enumerate(self._rows) if row.name}
        self.heads = [place for place, row in enumerate(self._rows) if row.is_head]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and not self.row(index).is_head:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
