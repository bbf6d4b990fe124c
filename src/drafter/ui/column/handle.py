"""The drag handle of a section or a card, and the line that shows where it lands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from drafter.ui.style_paint import line_with_dot
from drafter.ui.theme import Theme

SIDE = 20


class Handle(QWidget):
    """Six dots to drag by. It keeps its room and is painted only while it is `wanted`."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    cancelled = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wanted = False
        self._from: QPoint | None = None
        self._dragging = False
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        theme.changed.connect(self.update)

    def set_wanted(self, wanted: bool) -> None:
        """Whether the section or card holds the cursor or the pointer."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not (self._wanted or self.underMouse() or self._dragging):
            return
        colours = self._theme.colours
        colour = colours.text if self.underMouse() or self._dragging else colours.text2
        picture = self._theme.icons.pixmap("drag", colour, SIDE, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        at = event.globalPosition().toPoint()
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._dragging, self._from = self._dragging, False, None
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        self.update()

    def hideEvent(self, event: object) -> None:
        if self._dragging:
            self._dragging, self._from = False, None
            self.cancelled.emit()


class DropLine(QWidget):
    """Where what is dragged would land: a line of accent with a ring at its start."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, left: int, width: int, y: int) -> None:
        """Lie at a height of the column."""
        self.setGeometry(left if self.isRightToLeft() else left - 8, y - 4, width + 8, 9)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        line_with_dot(painter, 0, self.width(), 4, colours, colours.canvas)
