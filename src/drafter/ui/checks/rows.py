"""The list of findings as an item model: what stays in it is never taken out, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QPersistentModelIndex, Qt

from drafter.checks.finding import Finding
from drafter.checks.words import Words
from drafter.ui.checks.listed import Group, Row, shown
from drafter.ui.keyed_rows import KeyedRows
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


class FindingRows(KeyedRows[Row]):
    """Heads of groups and findings.

    `words` say what is found, `sections` where it stands, `line` the words that a finding is about.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words: Words | None = None
        self._sections: Callable[[Finding], str] = _bare
        self._line: Callable[[Finding], str] = _bare

    def show(
        self,
        rows: Sequence[Row],
        words: Words,
        sections: Callable[[Finding], str],
        line: Callable[[Finding], str],
    ) -> None:
        """Show these rows; those that stay keep their place in the view."""
        self._words, self._sections, self._line = words, sections, line
        self._replace(rows)

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
            return self._line(one) or words.place(one)
        if role == Role.SECTION:
            return self._sections(one)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (GROUPS[group], words.title(one), self._sections(one), self._line(one))
            return ": ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return words.message(one)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{words.title(one)}\n{self._line(one)}".strip()
        return None


def _bare(one: Finding) -> str:
    return shown(one.text)


def nothing_found() -> str:
    """What stands in the list while nothing is in it."""
    return translate(
        "Checks",
        "Nothing found. Checks look for what an editor would ask about; whether what you say is true, "
        "they cannot tell.",
    )
