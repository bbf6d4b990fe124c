"""The rows of the shortcuts: commands by menu, then the keys that parts of the window take themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
from PySide6.QtGui import QKeySequence, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.catalogue import COMMANDS, PLACE_NAMES, Command, Place, shown_name
from drafter.ui.palette.matching import match
from drafter.ui.palette.wording import other_words
from drafter.ui.shortcuts.caps import cap_size, paint_cap
from drafter.ui.shortcuts.choosing import Chosen, is_changed, keys_of
from drafter.ui.shortcuts.editor_keys import editor_groups
from drafter.ui.sides import inset, within, write
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_ROW, _HEAD, _SIDE, _GAP = 36, 40, 12, 4


@dataclass(frozen=True, slots=True)
class Line:
    """A heading without `command` and `keys`, a command, or what an editor does with its own keys."""

    name: str
    keys: tuple[str, ...] = ()
    command: Command | None = None
    changed: bool = False
    head: bool = False


def native(keys: str) -> str:
    """Keys as the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def plain(words: str) -> str:
    """A command's name without the mark of its letter and the dots of a dialog."""
    return words.replace("&", "").rstrip("…")


def lines(chosen: Chosen, query: str = "") -> Iterator[Line]:
    """The lines that fit `query`, under the headings that have any."""
    for place in Place:
        name = plain(translate("Commands", PLACE_NAMES[place]))
        yield from _under(name, [_line(one, chosen) for one in COMMANDS if one.place is place], query)
    for group in editor_groups():
        yield from _under(group.name, [Line(one.does, one.keys) for one in group.keys], query)


def _line(command: Command, chosen: Chosen) -> Line:
    return Line(plain(shown_name(command)), keys_of(command, chosen), command, is_changed(command, chosen))


def _under(head: str, rows: Sequence[Line], query: str) -> Iterator[Line]:
    fitting = [row for row in rows if _fits(row, head, query)]
    if fitting:
        yield Line(head, head=True)
        yield from fitting


def _fits(row: Line, head: str, query: str) -> bool:
    if "+" in query and any(query.strip().casefold() in native(keys).casefold() for keys in row.keys):
        return True
    besides = " ".join((head, *map(native, row.keys), other_words(row.command.key) if row.command else ""))
    return match(query, row.name, besides) is not None


class Lines(QAbstractListModel):
    """The lines in order; `recording` is the row that waits for keys, or -1."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()
        self.recording = -1

    def show(self, shown: Sequence[Line]) -> None:
        """Show other lines."""
        if [one.name for one in shown] == [one.name for one in self.lines]:
            self.lines = shown
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self.lines, self.recording = shown, -1
        self.endResetModel()

    def record(self, row: int) -> None:
        """Have a row wait for keys, or none."""
        before, self.recording = self.recording, row
        for one in (before, row):
            if one >= 0:
                self.dataChanged.emit(self.index(one), self.index(one))

    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line, index.row() == self.recording)
        return None

    def _spoken(self, line: Line, recording: bool) -> str:
        if line.head:
            return line.name
        keys = ", ".join(map(native, line.keys)) or translate("Shortcuts", "no keys")
        parts = [line.name, translate("Shortcuts", "press the keys") if recording else keys]
        if line.changed:
            parts.append(translate("Shortcuts", "changed"))
        if line.command is None:
            parts.append(translate("Shortcuts", "cannot be changed"))
        return ", ".join(parts)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.lines[index.row()].head:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class LinePainter(QStyledItemDelegate):
    """Name at the left, keys at the right; a mark before keys that the writer chose."""

    def __init__(self, theme: Theme, model: Lines) -> None:
        super().__init__(model)
        self._theme = theme
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        head = self._model.lines[index.row()].head
        return QSize(0, max(_HEAD if head else _ROW, self._theme.line_height(Use.INTERFACE) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line, theme, colours = self._model.lines[index.row()], self._theme, self._theme.colours
        rect: QRect = option.rect
        painter.save()
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if line.head:
            painter.setFont(theme.font(Use.LABEL))
            painter.setPen(colours.text2)
            write(painter, inner.adjusted(0, 8, 0, 0), line.name)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, rect, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver and line.command is not None:
            box(painter, rect, colours.hover)
        if index.row() == self._model.recording:
            taken = self._recording(painter, inner)
        else:
            taken = self._keys(painter, inner, line)
        painter.setFont(theme.font(Use.INTERFACE))
        painter.setPen(colours.text if line.command is not None else colours.text2)
        room = inset(painter, inner, 0, taken + 12)
        name = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, name)
        painter.restore()

    def _keys(self, painter: QPainter, room: QRect, line: Line) -> int:
        """How much of the room the keys take at its end."""
        theme, x = self._theme, room.right() + 1
        for keys in reversed(line.keys):
            size = cap_size(theme, native(keys))
            x -= size.width()
            cap = QRect(QPoint(x, room.top() + (room.height() - size.height()) // 2), size)
            paint_cap(painter, theme, within(painter, room, cap).topLeft(), native(keys))
            x -= _GAP
        if line.changed:
            words = translate("Shortcuts", "changed") if line.keys else translate("Shortcuts", "no keys now")
            painter.setFont(theme.font(Use.SECONDARY))
            painter.setPen(theme.colours.text2)
            width = painter.fontMetrics().horizontalAdvance(words)
            x -= width + _GAP
            place = QRect(x, room.top(), width + 1, room.height())
            write(painter, within(painter, room, place), words)
        return room.right() + 1 - x

    def _recording(self, painter: QPainter, room: QRect) -> int:
        theme, words = self._theme, translate("Shortcuts", "Press the keys")
        painter.setFont(theme.font(Use.SECONDARY))
        width = painter.fontMetrics().horizontalAdvance(words) + 24
        place = QRect(room.right() + 1 - width, room.top() + 4, width, room.height() - 8)
        place = within(painter, room, place)
        box(painter, place, theme.colours.field, theme.colours.accent, width=2)
        painter.setPen(theme.colours.text2)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        return width
