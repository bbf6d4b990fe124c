"""The panel in the inspector's place: what was found, by section."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from drafter.desk.finding import Hit
from drafter.ui.controls import IconButton, TextLabel
from drafter.ui.find.rows import FoundModel, FoundPainter, Replacement
from drafter.ui.sides import margins
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

STRIP = 40


class FoundPanel(QWidget):
    """ "Found" with the number of hits, and their excerpts. The keys of the list go from hit to hit."""

    gone_to = Signal(int)
    chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(translate("Find", "Found"))
        self.rows = FoundModel()
        strip = _Strip(theme)
        self._count = strip.count
        strip.close_button.clicked.connect(self.closed)
        self.list = FoundList(theme, self.rows)
        self.list.gone_to.connect(self.gone_to)
        self.list.chosen.connect(self.chosen)
        self.list.closed.connect(self.closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self.list, 1)

    def show_hits(self, hits: Sequence[Hit], names: dict[str, str]) -> None:
        """Other hits."""
        self._count.setText(str(len(hits)))
        self.rows.show(hits, names)

    def show_replacement(self, replacement: Replacement | None) -> None:
        """Show what each hit becomes, or the hits alone."""
        self.rows.show_replacement(replacement)

    def show_current(self, number: int) -> None:
        """Mark the hit that is gone to, and have it in sight."""
        index = self.rows.index_of(number)
        selection = self.list.selectionModel()
        if not index.isValid():
            selection.clear()
            return
        flags = QItemSelectionModel.SelectionFlag
        selection.setCurrentIndex(index, flags.ClearAndSelect)
        # The section's name above the first of its hits is seen too.
        above = self.rows.index(index.row() - 1)
        if above.isValid() and self.rows.row(above).hit is None:
            self.list.scrollTo(above)
        self.list.scrollTo(index)


class FoundList(QListView):
    """The rows. `gone_to` tells of arrows, `chosen` of a click or Enter."""

    gone_to = Signal(int)
    chosen = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, rows: FoundModel) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows
        self.setModel(rows)
        self.setItemDelegate(FoundPainter(theme, rows, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Find", "Found"))
        self.setViewportMargins(0, 4, 0, 4)
        theme.changed.connect(self._take_colours)
        self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.viewport().update()

    def _step(self, step: int) -> None:
        number = self._number(self.currentIndex()) + step
        if self._rows.index_of(number).isValid():
            self.gone_to.emit(number)

    def _number(self, index: QModelIndex) -> int:
        return self._rows.row(index).number if index.isValid() else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Home:
            self._step(-self._number(self.currentIndex()))
        elif key == Qt.Key.Key_End:
            last = self._rows.index(self._rows.rowCount() - 1)
            while last.isValid() and self._rows.row(last).hit is None:
                last = self._rows.index(last.row() - 1)
            if last.isValid():
                self.gone_to.emit(self._number(last))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._number(self.currentIndex()) >= 0:
                self.chosen.emit(self._number(self.currentIndex()))
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing yet: a row is taken when the button is let go."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._number(self.indexAt(event.position().toPoint()))
        if event.button() is Qt.MouseButton.LeftButton and number >= 0:
            self.chosen.emit(number)


class _Strip(QWidget):
    """40 high: the tab that is alone, and the way to close."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(max(STRIP, theme.line_height(Use.EMPHASIS) + 20))
        self._name = TextLabel(theme, translate("Find", "Found"), Use.EMPHASIS)
        self.count = TextLabel(theme, "0", Use.SECONDARY, "text2")
        self.close_button = IconButton(theme, "close", translate("Find", "Close"), 28, 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins(20, 0, 8, 0))
        row.setSpacing(0)
        row.addWidget(self._name)
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
        left, right = self._name.geometry().left(), self.count.geometry().right() + 1
        painter.fillRect(QRect(left, self.height() - 2, right - left, 2), colours.accent)
