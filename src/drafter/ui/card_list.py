"""A list in groups, one of its rows open as a card: of findings, of claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyledItemDelegate, QWidget

from drafter.ui.theme import Theme

OUT = 8
"""What a row keeps from the pane's edges."""
ABOVE, BELOW = 2, 6
"""What a card leaves of its row above and below it."""


class ListedRow(Protocol):
    """A row: the head of a group, or what has a name."""

    @property
    def name(self) -> str: ...
    @property
    def is_head(self) -> bool: ...


class KeyedRow(ListedRow, Protocol):
    """A row with what stays the same while it does."""

    @property
    def key(self) -> object: ...


_Row = TypeVar("_Row", bound=KeyedRow)
_Index = QModelIndex | QPersistentModelIndex


class KeyedRows(QAbstractListModel, Generic[_Row]):
    """The item model of such a list: what stays in it is never taken out, so that nothing jumps."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []

    @property
    def rows(self) -> Sequence[_Row]:
        """The rows as they are shown."""
        return self._rows

    def row(self, index: _Index) -> _Row:
        """The row of an index."""
        return self._rows[index.row()]

    def index_of(self, name: str) -> QModelIndex:
        """The row of a name; an invalid index where it is not listed."""
        for place, row in enumerate(self._rows):
            if row.name == name and name:
                return self.index(place)
        return QModelIndex()

    def _replace(self, rows: Sequence[_Row]) -> None:
        """Show these rows; those that stay keep their place in the view."""
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

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and not self.row(index).is_head:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


class RowPainter(QStyledItemDelegate):
    """What paints the rows; the `open` one has a card in its place."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.open = ""
        """What has its card over its row."""
        self.open_height = 0
        self.out = OUT
        """What rows keep from the far edge, less where a scroll bar stands there."""


class Card(QWidget):
    """The frame of an open row; `height_changed` where it needs other room, `left` by Escape."""

    height_changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    def height_at(self, width: int) -> int:
        """How high it is at a width, with what it leaves above and below."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return int(layout.totalHeightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.ask, 1))
        painter.setBrush(self._theme.colours.raised)
        rect = QRectF(self.rect()).adjusted(0.5, ABOVE + 0.5, -0.5, -BELOW - 0.5)
        painter.drawRoundedRect(rect, 6, 6)


class CardList(QListView):
    """`chosen` comes with the name of a row that a click or an arrow goes to, `entered` with Enter."""

    chosen = Signal(str)
    entered = Signal(str)
    left = Signal()
    menu_asked = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open = ""
        self._held: int | None = None

    def _begin(self, rows: KeyedRows[Any], card: Card, painter: RowPainter) -> None:
        """Take the rows, what lies over the open one, and what paints the others."""
        # Before what places it: setting the model does.
        self._listed, self._card, self._painter = rows, card, painter
        card.hide()
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        card.height_changed.connect(self._fit_card)
        card.left.connect(self.setFocus)
        self._theme.changed.connect(self._take_colours)
        for about, done in (
            (rows.rowsAboutToBeInserted, rows.rowsInserted),
            (rows.rowsAboutToBeRemoved, rows.rowsRemoved),
        ):
            about.connect(self._hold)
            done.connect(self._keep)
        self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.viewport().update()

    # The open row

    def set_open(self, name: str) -> None:
        """Have the card lie over a row, or be away."""
        other, self._open = name != self._open, name
        self._painter.open = name
        self._painter.open_height = 0 if other else self._painter.open_height
        self._fit_card()
        index = self._listed.index_of(name)
        flags = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if other and index.isValid():
            self.bring_into_sight(index)

    def bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll to a row, the head of its group too where it is the first."""
        self.updateGeometries()
        above = index.row() - 1
        if above >= 0 and self._listed.rows[above].is_head:
            self.scrollTo(index.siblingAtRow(above))
        self.scrollTo(index)
        self._place_card()

    def _fit_card(self) -> None:
        index = self._listed.index_of(self._open)
        height = self._card.height_at(self._card_width()) if index.isValid() else 0
        # Rows that are of other heights now are placed anew.
        if height != self._painter.open_height or not index.isValid() or self._card.isHidden():
            seen = self._card.isVisible() and self.viewport().rect().contains(self._card.geometry())
            self._painter.open_height = height
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            if seen and index.isValid():
                # What grows where it is seen is seen whole.
                self.updateGeometries()
                self.scrollTo(index)
        self._place_card()

    def _hold(self) -> None:
        """Rows are about to come or go: the open one stays where it is seen."""
        index = self._listed.index_of(self._open)
        rect = self.visualRect(index)
        seen = index.isValid() and rect.intersects(self.viewport().rect())
        self._held = rect.top() if seen else None

    def _keep(self) -> None:
        index = self._listed.index_of(self._open)
        if self._held is not None and index.isValid():
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
            self.updateGeometries()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - self._held)
        self._held = None
        self._place_card()

    def _card_width(self) -> int:
        bar = self.width() - self.viewport().width()
        self._painter.out = max(OUT - bar, 2)
        return max(self.viewport().width() - OUT - self._painter.out, 1)

    def _place_card(self) -> None:
        index = self._listed.index_of(self._open)
        if not index.isValid():
            focus = QApplication.focusWidget()
            if focus is not None and self._card.isAncestorOf(focus):
                self.setFocus()
            self._card.hide()
            return
        rect = self.visualRect(index)
        wide = self._card_width()
        left = self._painter.out if self.isRightToLeft() else OUT
        place = QRect(left, rect.top(), wide, self._painter.open_height)
        if self._card.geometry() != place:
            self._card.setGeometry(place)
        self._card.show()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_card()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_card()

    # Keys and pointer

    def _name(self, index: QModelIndex) -> str:
        return self._listed.rows[index.row()].name if index.isValid() else ""

    def _step(self, step: int) -> None:
        rows = [place for place, row in enumerate(self._listed.rows) if not row.is_head]
        if not rows:
            return
        # Qt itself makes the first row the current one as soon as the list has the keyboard.
        at = self._listed.index_of(self._open).row()
        if at not in rows:
            self.chosen.emit(self._listed.rows[rows[0 if step > 0 else -1]].name)
            return
        place = rows.index(at) + step
        if 0 <= place < len(rows):
            self.chosen.emit(self._listed.rows[rows[place]].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        names = [row.name for row in self._listed.rows if not row.is_head]
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End) and names:
            self.chosen.emit(names[0 if key == Qt.Key.Key_Home else -1])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._name(self.currentIndex()):
                self.entered.emit(self._name(self.currentIndex()))
        elif plain and key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing yet: a row is taken when the button is let go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        name = self._name(self.indexAt(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and name:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(name)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        name = self._name(self.indexAt(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and name:
            self.entered.emit(name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if self._name(index):
            at = (
                event.globalPos()
                if by_mouse
                else self.viewport().mapToGlobal(self.visualRect(index).center())
            )
            self.menu_asked.emit(self._name(index), at)
