"""The list of findings as an item model: what stays in it is never taken out, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from drafter.checks.finding import Finding
from drafter.checks.words import Words
from drafter.ui.checks.listed import Group, Row, shown
from drafter.ui.texts import Texts, translate

_Index = QModelIndex | QPersistentModelIndex
GROUPS = Texts(
    "Checks",
    {
        Group.ERROR: QT_TRANSLATE_NOOP("Checks", "To fix"),
        Group.WARNING: QT_TRANSLATE_NOOP("Checks", "To look at"),
        Group.ADVICE: QT_TRANSLATE_NOOP("Checks", "Advice"),
        Group.IGNORED: QT_TRANSLATE_NOOP("Checks", "Ignored"),
    },
)


class Role(IntEnum):
    """What a row is asked for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    LINE = Qt.ItemDataRole.UserRole + 2
    SECTION = Qt.ItemDataRole.UserRole + 3


class FindingRows(QAbstractListModel):
    """Heads of groups and findings. `words` say what is found, `sections` are the names of sections."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._words: Words | None = None
        self._sections: Callable[[str], str] = str

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as they are shown."""
        return self._rows

    def row(self, index: _Index) -> Row:
        """The row of an index."""
        return self._rows[index.row()]

    def index_of(self, name: str) -> QModelIndex:
        """The row of a finding; an invalid index where it is not listed."""
        for place, row in enumerate(self._rows):
            if row.name == name and name:
                return self.index(place)
        return QModelIndex()

    def show(self, rows: Sequence[Row], words: Words, sections: Callable[[str], str]) -> None:
        """Show these rows; those that stay keep their place in the view."""
        self._words, self._sections = words, sections
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        head = _alike(old, new)
        tail = min(_alike(old[::-1], new[::-1]), min(len(old), len(new)) - head)
        gone, come = len(old) - head - tail, len(new) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            del self._rows[head : head + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._rows[head:head] = rows[head : head + come]
            self.endInsertRows()
        changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
        self._rows = list(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._words is None:
            return None
        row = self.row(index)
        if role == Role.ROW:
            return row
        if row.finding is None:
            return self._of_head(row, role)
        return self._of_finding(row.finding, row.group, role, self._words)

    def _of_head(self, row: Row, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return GROUPS[row.group]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{GROUPS[row.group]}, {row.count}"
        return None

    def _of_finding(self, one: Finding, group: Group, role: int, words: Words) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return words.title(one) or one.code
        if role == Role.LINE:
            return shown(one.text) or words.place(one)
        if role == Role.SECTION:
            return self._sections(one.section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (GROUPS[group], words.title(one), self._sections(one.section), shown(one.text))
            return ": ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return words.message(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{words.title(one)}\n{shown(one.text)}".strip()
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.row(index).finding is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def nothing_found() -> str:
    """What stands in the list while nothing is in it."""
    return translate(
        "Checks",
        "Nothing found. Checks look for what an editor would ask about; whether what you say is true, "
        "they cannot tell.",
    )
