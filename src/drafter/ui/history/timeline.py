"""The time line: now, the named versions, and those that were kept by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from drafter.desk.history import Version
from drafter.ui.history.wording import NOW, gained_words, moment_of, name_of, second_line
from drafter.ui.sides import inset, within, write
from drafter.ui.style_paint import box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

ROW, GROUP, INSET = 48, 44, 8
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row has beside its name: its id, None for the head of a group, and its second line."""

    ID = Qt.ItemDataRole.UserRole
    SECOND = Qt.ItemDataRole.UserRole + 1
    GROUP = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class _Row:
    id: str | None
    name: str
    second: str = ""


class TimelineModel(QAbstractListModel):
    """The versions as rows; `NOW` is the id of the statement as it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show(self, versions: Sequence[Version], words: int, named_only: bool, now: datetime) -> None:
        """Show versions, the newest first, and the present statement of so many words above them."""
        named = [one for one in versions if one.number]
        moment = moment_of(now, now)
        gained = f", {gained_words(words - named[0].words)}" if named else ""
        rows = [_Row(NOW, translate("History", "Now"), f"{moment}{gained}")]
        rows += [_Row(one.id, name_of(one), second_line(one, now)) for one in named]
        kept = [] if named_only else [one for one in versions if not one.number]
        if kept:
            rows.append(_Row(None, translate("History", "Kept automatically")))
            rows += [_Row(one.id, name_of(one), second_line(one, now)) for one in kept]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.second}" if row.second else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.second}" if row.second else row.name
        if role == Role.ID:
            return row.id
        if role == Role.SECOND:
            return row.second
        return row.id is None if role == Role.GROUP else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        group = self._rows[index.row()].id is None
        return Qt.ItemFlag.NoItemFlags if group else super().flags(index)

    def place_of(self, version_id: str) -> int:
        """The row of a version, -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.id == version_id), -1)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = self._theme
        if index.data(Role.GROUP):
            return QSize(60, max(GROUP, theme.line_height(Use.STRIP_HEAD) + 28))
        lines = theme.line_height(Use.INTERFACE) + theme.line_height(Use.SECONDARY)
        return QSize(60, max(ROW, lines + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, colours = self._theme, self._theme.colours
        rect: QRect = option.rect
        painter.save()
        if index.data(Role.GROUP):
            painter.setFont(theme.font(Use.STRIP_HEAD))
            painter.setPen(colours.text2)
            write(painter, inset(painter, rect, 20, INSET).adjusted(0, 12, 0, 0), str(index.data()))
            painter.restore()
            return
        row = rect.adjusted(INSET, 0, -INSET, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, row, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, row, colours.hover)
        upper, lower = theme.line_height(Use.INTERFACE), theme.line_height(Use.SECONDARY)
        top = row.top() + (row.height() - upper - lower) // 2 - 1
        room = row.width() - 20
        for use, height, colour, words in (
            (Use.SELECTED if chosen else Use.INTERFACE, upper, colours.text, str(index.data())),
            (Use.SECONDARY, lower, colours.text2, str(index.data(Role.SECOND))),
        ):
            painter.setFont(theme.font(use))
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            place = QRect(row.left() + 12, top, room, height)
            write(painter, within(painter, row, place), shown)
            top += height
        painter.restore()


class Timeline(QListView):
    """The rows. The current one is compared with now; a second one, chosen with Ctrl or Shift, with that."""

    chosen = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._showing = False
        self.rows = TimelineModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(translate("History", "Versions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.selectionModel().selectionChanged.connect(self._tell)
        theme.changed.connect(self._recolour)
        self._recolour()

    def show_chosen(self, ids: Sequence[str]) -> None:
        """Mark versions without telling of it."""
        from PySide6.QtCore import QItemSelectionModel

        self._showing = True
        self.clearSelection()
        flag = QItemSelectionModel.SelectionFlag
        for name in ids:
            place = self.rows.place_of(name)
            if place >= 0:
                index = self.rows.index(place)
                self.selectionModel().select(index, flag.Select)
                self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
        self._showing = False

    def ids(self) -> list[str]:
        """The chosen versions, the newest first."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [str(self.rows.index(place).data(Role.ID)) for place in places]

    def _tell(self) -> None:
        ids = self.ids()
        if not self._showing and ids:
            # Of a whole stretch its two ends are compared.
            self.chosen.emit(ids if len(ids) < 3 else [ids[0], ids[-1]])

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters are commands of the view; a list of versions is short enough without a search by them.
        if event.key() == Qt.Key.Key_Escape or event.text().strip().isalnum():
            event.ignore()
            return
        super().keyPressEvent(event)
