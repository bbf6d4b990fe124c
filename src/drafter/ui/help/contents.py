"""The table of contents, and what a search found in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.sides import write
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _SIDE, _INSET = 32, 12, 8


@dataclass(frozen=True, slots=True)
class Row:
    """A page, or a part of one with the words around what was looked for."""

    page: str
    title: str
    heading: str = ""
    around: str = ""

    @property
    def second(self) -> str:
        """The second line: where the part stands, and the words around."""
        return f"{self.title}: {self.around}" if self.heading else self.around


class Contents(QAbstractListModel):
    """The rows in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading or row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.heading, row.title, row.around) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.around or None
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, theme: Theme, model: Contents) -> None:
        super().__init__(model)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        high = max(_ROW, self._theme.line_height(Use.INTERFACE) + 12)
        second = bool(self._model.rows[index.row()].around)
        return QSize(0, high + self._theme.line_height(Use.SECONDARY) + 4 if second else high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, theme, colours = self._model.rows[index.row()], self._theme, self._theme.colours
        rect: QRect = option.rect.adjusted(_INSET, 0, -_INSET, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            box(painter, rect, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, colours.hover)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if row.around:
            line = theme.line_height(Use.SECONDARY)
            low = QRect(inner.left(), inner.bottom() - line - 7, inner.width(), line)
            painter.setFont(theme.font(Use.SECONDARY))
            painter.setPen(colours.text2)
            write(painter, low, _cut(painter, row.second, inner.width()))
            inner.setBottom(low.top() + 2)
        painter.setFont(theme.font(Use.SELECTED if chosen else Use.INTERFACE))
        painter.setPen(colours.text)
        write(painter, inner, _cut(painter, row.heading or row.title, inner.width()))
        painter.restore()


def _cut(painter: QPainter, words: str, width: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)


class ContentsView(QListView):
    """The list at the left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.contents = Contents(self)
        self.setModel(self.contents)
        self.setItemDelegate(_Painter(theme, self.contents))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(translate("Help", "Pages"))
