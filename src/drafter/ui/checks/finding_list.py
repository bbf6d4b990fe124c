"""The list of findings: rows by how grave they are, one of them open as a card."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QListView

from drafter.ui.checks.card import FindingCard
from drafter.ui.checks.painter import OUT, FindingPainter
from drafter.ui.checks.rows import FindingRows
from drafter.ui.texts import translate
from drafter.ui.theme import Theme


class FindingList(QListView):
    """`chosen` comes with the name of a finding that a click or an arrow goes to, `entered` with Enter."""

    chosen = Signal(str)
    entered = Signal(str)
    left = Signal()
    menu_asked = Signal(str, object)

    def __init__(self, theme: Theme, rows: FindingRows) -> None:
        super().__init__()
        self._theme = theme
        self._rows = rows
        self._open = ""
        # Before what places it: setting the model does.
        self.card = FindingCard(theme, self.viewport())
        self.card.hide()
        self.painter = FindingPainter(theme, self)
        self.setModel(rows)
        self.setItemDelegate(self.painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Checks", "Findings"))
        self.card.height_changed.connect(self._fit_card)
        self.card.left.connect(self.setFocus)
        theme.changed.connect(self._take_colours)
        rows.rowsInserted.connect(self._place_card)
        rows.rowsRemoved.connect(self._place_card)
        self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.viewport().update()

    # The open finding

    def set_open(self, name: str) -> None:
        """Have the card lie over a finding's row, or be away."""
        other, self._open = name != self._open, name
        self.painter.open = name
        self._fit_card()
        index = self._rows.index_of(name)
        flags = QItemSelectionModel.SelectionFlag
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        if other and index.isValid():
            self.bring_into_sight(index)

    def bring_into_sight(self, index: QModelIndex) -> None:
        """Scroll to a finding, the head of its group too where it is the first."""
        self.updateGeometries()
        above = self._rows.index(index.row() - 1)
        if above.isValid() and self._rows.row(above).finding is None:
            self.scrollTo(above)
        self.scrollTo(index)
        self._place_card()

    def _fit_card(self) -> None:
        index = self._rows.index_of(self._open)
        height = self.card.height_at(self._card_width()) if index.isValid() else 0
        if height != self.painter.open_height or not index.isValid() or self.card.isHidden():
            self.painter.open_height = height
            self.scheduleDelayedItemsLayout()
            self.executeDelayedItemsLayout()
        self._place_card()

    def _card_width(self) -> int:
        bar = self.width() - self.viewport().width()
        self.painter.out = max(OUT - bar, 2)
        return max(self.viewport().width() - OUT - self.painter.out, 1)

    def _place_card(self) -> None:
        index = self._rows.index_of(self._open)
        if not index.isValid():
            focus = QApplication.focusWidget()
            if focus is not None and self.card.isAncestorOf(focus):
                self.setFocus()
            self.card.hide()
            return
        rect = self.visualRect(index)
        wide = self._card_width()
        left = self.painter.out if self.isRightToLeft() else OUT
        place = QRect(left, rect.top(), wide, self.painter.open_height)
        if self.card.geometry() != place:
            self.card.setGeometry(place)
        self.card.show()

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
        return self._rows.row(index).name if index.isValid() else ""

    def _step(self, step: int) -> None:
        rows = [place for place, row in enumerate(self._rows.rows) if row.finding is not None]
        if not rows:
            return
        at = self.currentIndex().row()
        if at not in rows:
            self.chosen.emit(self._rows.rows[rows[0 if step > 0 else -1]].name)
            return
        place = rows.index(at) + step
        if 0 <= place < len(rows):
            self.chosen.emit(self._rows.rows[rows[place]].name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        names = [row.name for row in self._rows.rows if row.finding is not None]
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
