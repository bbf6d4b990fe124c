"""The rows of the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.palette.entries import Found
from drafter.ui.palette.matching import Span
from drafter.ui.pieces import Piece, write_pieces
from drafter.ui.shortcuts.caps import paint_last_cap
from drafter.ui.sides import inset, within, write
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _ICON, _SIDE, _GAP = 36, 20, 12, 10


class Rows(QAbstractListModel):
    """What was found, in order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: Sequence[Found] = ()

    def show(self, found: Sequence[Found]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.found[index.row()].entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.why or None
        return None


class RowPainter(QStyledItemDelegate):
    """Icon, name with what was typed in bold, place, keys; for what cannot be run, why in place of where."""

    def __init__(self, theme: Theme, rows: Rows) -> None:
        super().__init__(rows)
        self._theme = theme
        self._rows = rows

    @property
    def height(self) -> int:
        """The height of every row."""
        return max(_ROW, self._theme.line_height(Use.INTERFACE) + 16)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = self._rows.found[index.row()]
        entry, theme, colours = found.entry, self._theme, self._theme.colours
        rect: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, rect, colours.selrow, radius=4)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        icon = "check" if entry.checked else entry.icon
        if icon:
            colour = colours.disabled if entry.why else colours.text2
            picture = theme.icons.pixmap(icon, colour, _ICON, painter.device().devicePixelRatioF())
            top = inner.top() + (inner.height() - _ICON) // 2
            place = within(painter, inner, QRect(inner.left(), top, _ICON, _ICON))
            painter.drawPixmap(place.topLeft(), picture)
        inner = inset(painter, inner, _ICON + _GAP, 0)
        if entry.keys:
            taken = paint_last_cap(painter, theme, inner, entry.keys, bool(entry.why))
            inner = inset(painter, inner, 0, taken + _GAP)
        name = self._name(painter, inner, found, colours.disabled if entry.why else colours.text)
        painter.setFont(theme.font(Use.SECONDARY))
        # Why it is off must be read as well as any text.
        painter.setPen(colours.text2)
        aside = inset(painter, inner, min(name + _GAP, inner.width()), 0)
        words = painter.fontMetrics().elidedText(
            entry.why or entry.place, Qt.TextElideMode.ElideRight, aside.width()
        )
        write(painter, aside, words)
        painter.restore()

    def _name(self, painter: QPainter, room: QRect, found: Found, colour: QColor) -> int:
        """Write a name, elided where it must be; how wide it is."""
        plain, bold = self._theme.font(Use.INTERFACE), self._theme.font(Use.SELECTED)
        cut = pieces(found.entry.name, found.match.spans)
        written = [Piece(words, bold if strong else plain, colour) for words, strong in cut]
        return write_pieces(painter, room, written)


def pieces(name: str, spans: Sequence[Span]) -> list[tuple[str, bool]]:
    """A name cut where its bold stretches begin and end."""
    cut, at = [], 0
    for start, end in spans:
        cut.extend([(name[at:start], False), (name[start:end], True)])
        at = end
    cut.append((name[at:], False))
    return [piece for piece in cut if piece[0]]
