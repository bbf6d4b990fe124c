"""Signatories as rows: ordered, filtered, and following the statement by difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from drafter.compose.signing import arranged, folded
from drafter.model.signatories import ABSENT, AGREED, Signatory, SignatoryState
from drafter.model.statement import SignatoryOrder, Statement
from drafter.ui.column.headed_model import HeadedModel
from drafter.ui.column.row_following import follow_rows
from drafter.ui.texts import translate

NAME, COUNTRY, STATE = range(3)
_Index = QModelIndex | QPersistentModelIndex


def state_names() -> dict[SignatoryState, str]:
    """The states in words."""
    return {
        SignatoryState.INVITED: translate("Signatories", "Invited"),
        SignatoryState.REVIEWING: translate("Signatories", "Reviewing"),
        SignatoryState.APPROVED: translate("Signatories", "Approved"),
        SignatoryState.CONDITIONAL: translate("Signatories", "Conditional"),
        SignatoryState.SIGNED: translate("Signatories", "Signed"),
        SignatoryState.DECLINED: translate("Signatories", "Declined"),
        SignatoryState.WITHDRAWN: translate("Signatories", "Withdrawn"),
        SignatoryState.WITHHELD: translate("Signatories", "Withheld"),
    }


def head_names() -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        translate("Signatories", "Organisation"),
        translate("Signatories", "Country"),
        translate("Signatories", "State"),
    )


# Icon and colour of each state.
STATE_LOOKS: dict[SignatoryState, tuple[str, str]] = {
    SignatoryState.INVITED: ("mail", "text2"),
    SignatoryState.REVIEWING: ("pending", "text2"),
    SignatoryState.APPROVED: ("done", "ok"),
    SignatoryState.CONDITIONAL: ("conditional", "warn"),
    SignatoryState.SIGNED: ("signed", "ok"),
    SignatoryState.DECLINED: ("declined", "text2"),
    SignatoryState.WITHDRAWN: ("withdrawn", "text2"),
    SignatoryState.WITHHELD: ("hidden", "text2"),
}


def group_of(state: SignatoryState) -> str:
    """Which count a state belongs to: "yes", "waiting" or "no"."""
    if state in AGREED:
        return "yes"
    return "no" if state in ABSENT else "waiting"


def second_line(one: Signatory) -> str:
    """Title and affiliation of a person."""
    return ", ".join(part for part in (one.title, one.affiliation) if part)


class SignatoryModel(HeadedModel):
    """The rows that are shown, and at their end one without a name while a new one is written."""

    def __init__(self, change: Callable[[Signatory], None], add: Callable[[Signatory], None]) -> None:
        super().__init__(head_names())
        self._change = change
        self._add = add
        self._all: tuple[Signatory, ...] = ()
        self._shown: list[Signatory] = []
        self._draft: Signatory | None = None
        self._query = ""
        self._group = ""
        self._states = state_names()
        self._language = ""
        self._sorted_by = -1
        self._descending = False

    @property
    def shown(self) -> Sequence[Signatory]:
        """The signatories of the rows, in order."""
        return self._shown

    @property
    def total(self) -> int:
        """How many there are without the filter."""
        return len(self._all)

    @property
    def filtered(self) -> bool:
        """Whether some may be hidden."""
        return bool(self._query or self._group)

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column that rows are sorted by, -1 for none, and whether downwards."""
        return self._sorted_by, self._descending

    @property
    def arranged(self) -> list[str]:
        """The ids of all, filtered out or not, in the order of the rows."""
        return [one.id for one in self._sorted(self._all)]

    def sort_by(self, column: int, descending: bool = False) -> None:
        """Show the rows in the order of a column, or with -1 in that of the statement."""
        self._sorted_by, self._descending = column, descending
        self._follow()

    def _sorted(self, rows: Sequence[Signatory]) -> Sequence[Signatory]:
        if self._sorted_by < 0:
            return rows
        language, column = self._language, self._sorted_by
        if column == NAME:
            order = SignatoryOrder.ALPHABETICAL
        elif column == COUNTRY:
            order = SignatoryOrder.COUNTRY
        else:
            states = list(SignatoryState)
            return sorted(rows, key=lambda one: states.index(one.state), reverse=self._descending)
        found = arranged(rows, order, language)
        return found[::-1] if self._descending else found

    def counts(self) -> dict[str, int]:
        """How many there are of each group; "" for all."""
        found = {"": len(self._all), "yes": 0, "waiting": 0, "no": 0}
        for one in self._all:
            found[group_of(one.state)] += 1
        return found

    def show(self, statement: Statement) -> None:
        """Follow the statement."""
        self._language = statement.primary.language
        self._all = arranged(statement.signatories, statement.order, statement.primary.language)
        self._follow()

    def filter(self, query: str, group: str) -> None:
        """Show those alone whose texts hold `query` and whose state belongs to `group`."""
        self._query, self._group = folded(query.strip()), group
        self._follow()

    def _wanted(self) -> list[Signatory]:
        rows = self._sorted(self._all)
        if not self.filtered:
            return list(rows)
        return [one for one in rows if self._passes(one)]

    def _passes(self, one: Signatory) -> bool:
        if self._group and group_of(one.state) != self._group:
            return False
        texts = (one.name, one.affiliation, one.title, one.country)
        return not self._query or any(self._query in folded(text) for text in texts)

    def _follow(self) -> None:
        follow_rows(self, self._shown, self._wanted())

    # The row for a new one

    def begin_draft(self) -> QModelIndex:
        """A row at the end for one that has no name yet."""
        if self._draft is None:
            at = len(self._shown)
            self.beginInsertRows(QModelIndex(), at, at)
            self._draft = Signatory("")
            self.endInsertRows()
        return self.index(len(self._shown), NAME)

    def end_draft(self) -> None:
        """Without that row."""
        if self._draft is not None:
            at = len(self._shown)
            self.beginRemoveRows(QModelIndex(), at, at)
            self._draft = None
            self.endRemoveRows()

    def signatory(self, row: int) -> Signatory:
        """The signatory of a row."""
        if row < len(self._shown):
            return self._shown[row]
        return self._draft or Signatory("")

    def row_of(self, signatory_id: str) -> int:
        """The row of a signatory, or -1."""
        return next((row for row, one in enumerate(self._shown) if one.id == signatory_id), -1)

    # Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown) + (self._draft is not None)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.signatory(index.row())
        column = index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return (one.name, one.country, self._states[one.state])[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(one, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return "\n".join(part for part in (one.name, second_line(one)) if part)
        return None

    def _spoken(self, one: Signatory, column: int) -> str:
        if column == NAME:
            parts = (one.name, second_line(one), self._states[one.state])
            return ", ".join(part for part in parts if part)
        if column == COUNTRY:
            return one.country or translate("Signatories", "No country")
        return translate("Signatories", "State: %1").replace("%1", self._states[one.state])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if index.column() == STATE else usual | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        one = self.signatory(index.row())
        if isinstance(value, Signatory):
            new = value
        elif index.column() == COUNTRY:
            new = replace(one, country=str(value).strip())
        else:
            new = replace(one, name=str(value).strip())
        if one is self._draft:
            self.end_draft()
            if new.name:
                self._add(new)
            return bool(new.name)
        if new == one or not new.name:
            return False
        self._change(new)
        return True
