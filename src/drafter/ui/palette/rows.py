"""The rows of the palette."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.palette.entries import Found
from drafter.ui.palette.matching import Span
from drafter.ui.shortcuts.caps import cap_size, paint_cap
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _ICON, _SIDE, _GAP = 36, 20, 12, 10
_CENTRE = Qt.AlignmentFlag.AlignVCenter


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
        x, right = rect.left() + _SIDE, rect.right() - _SIDE + 1
        icon = "check" if entry.checked else entry.icon
        if icon:
            colour = colours.disabled if entry.why else colours.text2
            picture = theme.icons.pixmap(icon, colour, _ICON, painter.device().devicePixelRatioF())
            painter.drawPixmap(QPoint(x, rect.top() + (rect.height() - _ICON) // 2), picture)
        x += _ICON + _GAP
        if entry.keys:
            size = cap_size(theme, entry.keys)
            right -= size.width()
            at = QPoint(right, rect.top() + (rect.height() - size.height()) // 2)
            paint_cap(painter, theme, at, entry.keys, bool(entry.why))
            right -= _GAP
        painter.setPen(colours.disabled if entry.why else colours.text)
        x = self._name(painter, QRect(x, rect.top(), right - x, rect.height()), entry.name, found.match.spans)
        painter.setFont(theme.font(Use.SECONDARY))
        # Why it is off must be read as well as any text.
        painter.setPen(colours.text2)
        aside = QRect(x + _GAP, rect.top(), max(right - x - _GAP, 0), rect.height())
        words = painter.fontMetrics().elidedText(
            entry.why or entry.place, Qt.TextElideMode.ElideRight, aside.width()
        )
        painter.drawText(aside, _CENTRE, words)
        painter.restore()

    def _name(self, painter: QPainter, room: QRect, name: str, spans: Sequence[Span]) -> int:
        """Paint a name, elided where it must be; where it ends."""
        plain, bold = self._theme.font(Use.INTERFACE), self._theme.font(Use.SELECTED)
        x = room.left()
        for words, strong in pieces(name, spans):
            font = bold if strong else plain
            metrics = QFontMetrics(font)
            left = room.right() - x
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, left)
            painter.setFont(font)
            painter.drawText(QRect(x, room.top(), left + 1, room.height()), _CENTRE, shown)
            x += metrics.horizontalAdvance(shown)
            if shown != words:
                break
        return x


def pieces(name: str, spans: Sequence[Span]) -> list[tuple[str, bool]]:
    """A name cut where its bold stretches begin and end."""
    cut, at = [], 0
    for start, end in spans:
        cut.extend([(name[at:start], False), (name[start:end], True)])
        at = end
    cut.append((name[at:], False))
    return [piece for piece in cut if piece[0]]
