"""A list in groups, one of its rows open as a card: of findings, of claims."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from drafter.ui.keyed_rows import KeyedRows
from drafter.ui.theme import Theme

OUT = 8
"""What a row keeps from the pane's edges."""
ABOVE, BELOW = 2, 6
"""What a card leaves of its row above and below it."""
_Index = QModelIndex | QPersistentModelIndex


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

    def height(self, head: bool, first: bool) -> int:
        """How high a row is, or the head of a group: all are alike, but for a head that stands first."""
        raise NotImplementedError


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
    """Rows of known heights, so that a list of thousands costs no more than what of it is seen.

    `chosen` comes with the name of a row that a click or an arrow goes to, `picked` after it where it was a
    click, `entered` with Enter."""

    chosen = Signal(str)
    picked = Signal(str)
    entered = Signal(str)
    left = Signal()
    menu_asked = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._open = ""
        self._held: int | None = None
        self._high = (0, 0, 0)

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
        self.doItemsLayout()

    # Where the rows are

    def _measure(self) -> None:
        """Ask how high rows are: the usual, a head, and a head that stands first."""
        high = self._painter.height
        self._high = (high(False, False), high(True, False), high(True, True))

    def _top(self, place: int) -> int:
        """How far below the beginning a row stands; of the number of rows, how long the list is."""
        usual, head, first = self._high
        heads = self._listed.heads
        above = bisect_left(heads, place)
        top = (place - above) * usual + above * head
        if above and heads[0] == 0:
            top += first - head
        at = self._listed.place_of(self._open)
        if 0 <= at < place and self._painter.open_height:
            top += self._painter.open_height - usual
        return top

    def _place_at(self, y: int) -> int:
        """The row that is so far below the beginning, the last one where that is below them all."""
        count = self._listed.rowCount()
        return max(bisect_left(range(1, count), y + 1, key=self._top), 0) if count else -1

    def visualRect(self, index: _Index) -> QRect:
        """Where a row is seen."""
        if not index.isValid():
            return QRect()
        top = self._top(index.row())
        high = self._top(index.row() + 1) - top
        return QRect(0, top - self.verticalOffset(), self.viewport().width(), high)

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The row at a place of the view."""
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._top(self._listed.rowCount()):
            return QModelIndex()
        return self._listed.index(self._place_at(y))

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        """Have a row seen, its beginning where it is higher than the view."""
        if not index.isValid():
            return
        rect, page, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if rect.top() < 0 or rect.height() > page or hint is QListView.ScrollHint.PositionAtTop:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() >= page:
            bar.setValue(bar.value() + rect.bottom() + 1 - page)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def doItemsLayout(self) -> None:
        self._measure()
        QAbstractItemView.doItemsLayout(self)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """A page up or down; all other keys go to names."""
        index = self.currentIndex()
        page = self.viewport().height()
        pages = {QListView.CursorAction.MovePageUp: -page, QListView.CursorAction.MovePageDown: page}
        if index.isValid() and action in pages:
            rect = self.visualRect(index)
            to = self._place_at(max(rect.top() + self.verticalOffset() + pages[action], 0))
            index = self._listed.index(to + 1 if to in self._listed.heads else to)
        return index

    def setSelection(self, _rect: QRect, _command: QItemSelectionModel.SelectionFlag) -> None:
        """Nothing is selected by a frame."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        base = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        viewport, place = self.viewport(), self._place_at(event.rect().top() + self.verticalOffset())
        under = self.indexAt(viewport.mapFromGlobal(QCursor.pos())).row() if viewport.underMouse() else -1
        for at in range(max(place, 0), self._listed.rowCount()):
            index = self._listed.index(at)
            rect = self.visualRect(index)
            if rect.top() > event.rect().bottom():
                break
            option.rect, option.state = rect, base
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if at == under:
                option.state |= QStyle.StateFlag.State_MouseOver
            self._painter.paint(painter, option, index)

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
            self.doItemsLayout()
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
            self.doItemsLayout()
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
        self.viewport().scroll(dx, dy)
        self._place_card()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(self._high[0], 1))
        bar.setRange(0, max(self._top(self._listed.rowCount()) - page, 0))
        self._place_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self._fit_card()

    # Keys and pointer

    def _name(self, index: QModelIndex) -> str:
        return self._listed.rows[index.row()].name if index.isValid() else ""

    def _step(self, step: int) -> None:
        rows, at = self._listed.rows, self._listed.place_of(self._open)
        # Qt itself makes the first row the current one as soon as the list has the keyboard.
        if at < 0:
            self._go_to_end(last=step < 0)
            return
        at += step
        while 0 <= at < len(rows) and rows[at].is_head:
            at += step
        if 0 <= at < len(rows):
            self.chosen.emit(rows[at].name)

    def _go_to_end(self, last: bool) -> None:
        rows = reversed(self._listed.rows) if last else self._listed.rows
        name = next((row.name for row in rows if not row.is_head), "")
        if name:
            self.chosen.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to_end(last=key == Qt.Key.Key_End)
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
            self.picked.emit(name)

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
