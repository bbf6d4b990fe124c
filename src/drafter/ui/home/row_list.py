"""The list of statements under its column heads, and what keys and the pointer do in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from drafter.ui.home.columns import OUT, columns_for
from drafter.ui.home.entries import RowModel
from drafter.ui.home.row_painter import RowPainter, row_height
from drafter.ui.menu_place import menu_place
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

HEAD = 28
_BAR = 12


class ColumnHeads(QWidget):
    """What the columns are, 28 high over a hairline. Rows say it all themselves, so it is only seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._columns = columns_for(0, 1000)
        self.setFont(theme.font(Use.TABLE_HEAD))
        self.setFixedHeight(max(HEAD, theme.line_height(Use.TABLE_HEAD) + 12))
        theme.changed.connect(self.update)

    def set_column(self, wide: int) -> None:
        """Stand over a column so wide."""
        self._columns = columns_for(0, wide, self._theme.scale)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours, columns = QPainter(self), self._theme.colours, self._columns
        painter.setPen(colours.text2)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for span, name, side in (
            (columns.title, translate("Home", "Statement"), left),
            (columns.state, translate("Home", "State"), left),
            (columns.round, translate("Home", "Round and deadline"), left),
            (columns.approvals, translate("Home", "Approvals"), left),
            (columns.words, translate("Home", "Words"), right),
            (columns.changed, translate("Home", "Changed"), right),
        ):
            if span:
                shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, span.width)
                room = QRect(span.left, 0, span.width, self.height())
                room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, shown)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)


class RowList(QListView):
    """The rows. `opened` has the file of a row that was entered or double-clicked."""

    opened = Signal(Path)
    menu_asked = Signal(Path, QPoint)
    left_upwards = Signal()
    typed = Signal(str)

    def __init__(self, theme: Theme, model: RowModel) -> None:
        super().__init__()
        self._theme = theme
        self._model = model
        self.columns = columns_for(OUT, 1000 - OUT)
        self.setModel(model)
        self.setItemDelegate(RowPainter(theme, self))
        self.setAccessibleName(translate("Home", "Statements"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is kept; it paints itself only where there is something to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self.activated.connect(self._open)
        model.modelReset.connect(self._choose_first)
        theme.changed.connect(self.viewport().update)

    def set_column(self, margin: int, wide: int) -> None:
        """Have the rows on a column so wide, the scroll bar at the end of a margin so wide."""
        self.columns = columns_for(OUT, wide + OUT, self._theme.scale)
        beside = max(margin - OUT - _BAR, 0)
        if self.isRightToLeft():
            self.setViewportMargins(beside, 0, 0, 0)
        else:
            self.setViewportMargins(0, 0, beside, 0)
        self.viewport().update()

    def row_height(self) -> int:
        """How high a row is."""
        return row_height(self._theme)

    @property
    def current(self) -> Path | None:
        """The file of the current row."""
        index = self.currentIndex()
        return self._model.rows[index.row()].path if index.isValid() else None

    def choose(self, path: Path | None) -> None:
        """Make a file's row the current one; the first where it has none."""
        place = self._model.place_of(path) if path is not None else -1
        if self._model.rows:
            self.setCurrentIndex(self._model.index(max(place, 0)))

    def open_current(self) -> None:
        """Open the current row's file."""
        self._open(self.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.rows[index.row()].path)

    def _choose_first(self) -> None:
        self.choose(None)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif text and text.isprintable() and not text.isspace() and not held:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event, OUT)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_asked.emit(self._model.rows[index.row()].path, place)
