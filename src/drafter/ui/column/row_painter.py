"""What a row of a table in the column is painted with, and how its cells are edited in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from drafter.ui.colours import LIGHT
from drafter.ui.column.fields import is_undo
from drafter.ui.sides import direction_of, inset, write
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from drafter.ui.column.table import ListTable

# How far a row's ground reaches beyond the column on either side.
OUT = 10
_Index = QModelIndex | QPersistentModelIndex
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def lines_of(metrics: QFontMetrics, words: str, room: int) -> tuple[str, ...]:
    """Words on as many lines as they need, two at most; the second is elided."""
    if metrics.horizontalAdvance(words) <= room:
        return (words,)
    first, rest = words, ""
    while " " in first and metrics.horizontalAdvance(first) > room:
        first, _, last = first.rpartition(" ")
        rest = f"{last} {rest}".strip()
    if metrics.horizontalAdvance(first) > room:
        first, rest = words, ""
    shown = tuple(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in (first, rest))
    return shown if rest else shown[:1]


def _places(painter: QPainter, rect: QRect, text: str, words: str) -> Iterator[QRect]:
    """Where words stand in a line of text that is written at the first side of a rectangle."""
    metrics, outer = painter.fontMetrics(), painter.layoutDirection()
    whole = metrics.horizontalAdvance(text)
    start = rect.left() if outer is not _RIGHT_TO_LEFT else rect.right() + 1 - whole
    backwards = direction_of(text, outer) is _RIGHT_TO_LEFT
    at = text.find(words)
    top = rect.top() + (rect.height() - metrics.height()) // 2
    while at >= 0:
        left = metrics.horizontalAdvance(text[:at])
        right = metrics.horizontalAdvance(text[: at + len(words)])
        first = whole - right if backwards else left
        yield QRect(start + first, top, right - left, metrics.height())
        at = text.find(words, at + len(words))


class RowPainter(QStyledItemDelegate):
    """Paints a cell's ground and the line below its row; what is in it, `paint_cell` does.

    `tabbed` tells that Tab (1) or Shift+Tab (-1) took what a cell's editor holds and wants the next cell,
    `entered` that Enter took it.
    """

    tabbed = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, view: ListTable) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view
        self._open: dict[int, _Open] = {}
        self._found: Sequence[tuple[str, bool]] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        painter.save()
        self._found = self.view.found(index.row())
        self._paint_ground(painter, rect, index)
        first, last = self._edges(index)
        room = inset(painter, rect, OUT if first else 8, OUT if last else 8)
        self.paint_cell(painter, room.adjusted(0, 0, 0, -1), index)
        painter.restore()

    def _edges(self, index: _Index) -> tuple[bool, bool]:
        columns = self.view.model().columnCount()
        return index.column() == 0, index.column() == columns - 1

    def _paint_ground(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        colours = self.theme.colours
        first, last = self._edges(index)
        selected = self.view.selectionModel().isRowSelected(index.row(), QModelIndex())
        line = inset(painter, rect, OUT if first else 0, OUT if last else 0)
        if selected or self.view.hovered_row == index.row():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selrow if selected else colours.chrome)
            painter.setClipRect(rect)
            row = QRectF(0, rect.top() - (1 if selected else 0), self.view.viewport().width(), rect.height())
            painter.drawRoundedRect(row.adjusted(0, 0, 0, 1 if selected else -1), 6, 6)
            painter.restore()
        if not selected and not self.view.dense:
            painter.fillRect(QRect(line.left(), rect.bottom(), line.width(), 1), colours.line)

    def paint_lines(self, painter: QPainter, rect: QRect, words: str, second: str = "") -> None:
        """Words on one line or two, and below them a quiet line."""
        painter.setFont(self.theme.font(Use.INTERFACE))
        painter.setPen(self.theme.colours.text)
        metrics = painter.fontMetrics()
        line = self.theme.line_height(Use.INTERFACE)
        lines = lines_of(metrics, words, rect.width())
        top = rect.top() + (rect.height() - line * (len(lines) + bool(second))) // 2 + 1
        for text in lines:
            self.write(painter, QRect(rect.left(), top, rect.width(), line), text)
            top += line
        if second:
            painter.setPen(self.theme.colours.text2)
            shown = metrics.elidedText(second, Qt.TextElideMode.ElideRight, rect.width())
            self.write(painter, QRect(rect.left(), top, rect.width(), line), shown)

    def write(self, painter: QPainter, rect: QRect, text: str) -> None:
        """A line of text, what a search found in it on its ground."""
        colours, places = self.theme.colours, []
        for words, current in dict(self._found).items():
            for place in _places(painter, rect, text, words):
                painter.fillRect(place, colours.findc if current else colours.find)
                places.append((place, LIGHT.text if current else colours.text))
        write(painter, rect, text)
        for place, ink in places:
            painter.save()
            painter.setClipRect(place)
            painter.setPen(ink)
            write(painter, rect, text)
            painter.restore()

    def paint_cell(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """Paint what the cell holds."""
        painter.setFont(self.theme.font(Use.INTERFACE))
        painter.setPen(self.theme.colours.text if index.column() == 0 else self.theme.colours.text2)
        words = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        self.write(painter, rect, shown)

    # Editing in place. Qt's own delegate commits after the key was dealt with, when the row may be gone.

    def opened(self, editor: QWidget, index: _Index, fields: Sequence[QLineEdit]) -> None:
        """A cell's editor with `fields` was made: Enter and leaving take what it holds, Escape drops it."""
        self._open[id(editor)] = _Open(editor, QPersistentModelIndex(index), tuple(fields))
        editor.destroyed.connect(partial(self._open.pop, id(editor), None))
        for field in fields:
            field.installEventFilter(self)

    def _opened_of(self, watched: QObject) -> _Open | None:
        return next((one for one in self._open.values() if watched in one.fields), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        one = self._opened_of(watched)
        if one is None:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self._finish(one, keep=event.key() != Qt.Key.Key_Escape)
                # The editor may have gone with a row that went: the focus would go to just anything.
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                if event.key() != Qt.Key.Key_Escape:
                    self.entered.emit()
                return True
            if event.matches(QKeySequence.StandardKey.Paste) and one.place.column() == 0:
                return self._paste_lines(one)
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self._tab(one, watched, 1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
        asks = event.type() is QEvent.Type.ContextMenu and one.place.column() == 0
        if asks and isinstance(watched, QLineEdit) and isinstance(event, QContextMenuEvent):
            self._open_menu(one, watched, event.globalPos())
            return True
        if is_undo(event) and isinstance(watched, QLineEdit) and not watched.isModified():
            # Nothing was written here: the window's undo is meant.
            event.ignore()
            return True
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, one.editor, lambda: self._left(one))
        return False

    def _open_menu(self, one: _Open, field: QLineEdit, at: QPoint) -> None:
        """The field's own menu, in which pasting is what its key does."""
        menu = field.createStandardContextMenu()
        paste = next((action for action in menu.actions() if action.objectName() == "edit-paste"), None)
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(lambda: self._paste(one, field))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _paste(self, one: _Open, field: QLineEdit) -> None:
        if not self._paste_lines(one):
            field.paste()

    def _tab(self, one: _Open, watched: QObject, step: int) -> None:
        """On to the editor's next field, and from its last one to the next cell."""
        fields = [field for field in one.fields if not field.isHidden()]
        at = next((place for place, field in enumerate(fields) if field is watched), 0) + step
        if 0 <= at < len(fields):
            fields[at].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self._finish(one, keep=True):
            self.tabbed.emit(step)

    def _paste_lines(self, one: _Open) -> bool:
        """More than one line on the clipboard is rows of the table, not one long name."""
        if len(QApplication.clipboard().text().strip().splitlines()) < 2:
            return False
        self._finish(one, keep=True)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.paste()
        return True

    def finish_open(self) -> None:
        """Take what the open editors hold, and close them."""
        for one in tuple(self._open.values()):
            self._finish(one, keep=True)

    def _left(self, one: _Open) -> None:
        if not any(field.hasFocus() for field in one.fields):
            self._finish(one, keep=True)

    def _finish(self, one: _Open, keep: bool) -> bool:
        """Close an editor, taking what it holds or not; whether it was still open."""
        place = self.view.model().index(one.place.row(), one.place.column())
        if one.finished or not place.isValid() or self.view.indexWidget(place) is not one.editor:
            return False
        one.finished = True
        if keep:
            self.commitData.emit(one.editor)
        self.closeEditor.emit(one.editor, QStyledItemDelegate.EndEditHint.NoHint)
        return True


@dataclass(slots=True)
class _Open:
    """An editor that stands in a cell."""

    editor: QWidget
    place: QPersistentModelIndex
    fields: tuple[QLineEdit, ...]
    finished: bool = False
