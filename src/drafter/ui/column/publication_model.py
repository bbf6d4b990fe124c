"""Related publications as rows of a table, following their section by difference."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from drafter.model.statement import Publication
from drafter.ui.column.days import NoDay, read_day, short_day
from drafter.ui.column.headed_model import HeadedModel
from drafter.ui.column.row_following import follow_rows
from drafter.ui.texts import translate

TITLE, KIND, DATE, ADDRESS = range(4)
_Index = QModelIndex | QPersistentModelIndex


def head_names() -> tuple[str, ...]:
    """The heads of the columns."""
    return (
        translate("Related", "Title"),
        translate("Related", "Kind"),
        translate("Related", "Date"),
        translate("Related", "Address"),
    )


class PublicationModel(HeadedModel):
    """The publications, and at their end one without a title while a new one is written.

    `put` gets all publications after a change, and what the change is called.
    """

    def __init__(
        self, put: Callable[[Sequence[Publication], str], None], language: Callable[[], str]
    ) -> None:
        super().__init__(head_names())
        self._put = put
        self._language = language
        self._shown: list[Publication] = []
        self._drafting = False

    def show(self, publications: tuple[Publication, ...]) -> None:
        """Follow the section."""
        follow_rows(self, self._shown, publications)

    @property
    def shown(self) -> tuple[Publication, ...]:
        """The publications of the rows."""
        return tuple(self._shown)

    def publication(self, row: int) -> Publication:
        """The publication of a row; an empty one while it is written."""
        return self._shown[row] if row < len(self._shown) else Publication("")

    def begin_draft(self) -> QModelIndex:
        """A row for one more."""
        if not self._drafting:
            at = len(self._shown)
            self.beginInsertRows(QModelIndex(), at, at)
            self._drafting = True
            self.endInsertRows()
        return self.index(len(self._shown), TITLE)

    def end_draft(self) -> None:
        """Without that row."""
        if self._drafting:
            at = len(self._shown)
            self.beginRemoveRows(QModelIndex(), at, at)
            self._drafting = False
            self.endRemoveRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._shown) + self._drafting

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.publication(index.row())
        value = (one.title, one.kind, short_day(one.date, self._language()), one.url)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == TITLE and one.teaser:
                return f"{value}, {one.teaser}"
            none = translate("Related", "No %1").replace("%1", self.heads[index.column()].lower())
            return value or none
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == TITLE:
                return "\n".join(part for part in (one.title, one.teaser) if part)
            return value or None
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        number = index.row()
        one = self.publication(number)
        changed = value if isinstance(value, Publication) else self._with(one, index.column(), str(value))
        if number >= len(self._shown):
            self.end_draft()
            if changed.title:
                self._put((*self._shown, changed), translate("Related", "Add publication"))
            return bool(changed.title)
        changed = changed if changed.title else replace(changed, title=one.title)
        if changed == one:
            return False
        rows = (*self._shown[:number], changed, *self._shown[number + 1 :])
        self._put(rows, translate("Related", "Change publication"))
        return True

    def _with(self, one: Publication, column: int, value: str) -> Publication:
        words = value.strip()
        if column == TITLE:
            return replace(one, title=words)
        if column == KIND:
            return replace(one, kind=words)
        if column == ADDRESS:
            return replace(one, url=words)
        try:
            return replace(one, date=read_day(words, self._language()))
        except NoDay:
            return one
