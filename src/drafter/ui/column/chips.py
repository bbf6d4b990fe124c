"""Chips: an addressee's name that can be chosen, moved and removed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from drafter.ui.sides import forward, inset, mirrored, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

HEIGHT = 26
_LEFT, _CROSS_ROOM, _CROSS = 8, 20, 14


class Chip(QAbstractButton):
    """A name with a cross: Delete or Backspace removes it, arrows go to its neighbours, or past with Alt."""

    removed = Signal()
    stepped = Signal(int)
    moved = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    cancelled = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(name)
        self._locked = False
        self._from: QPoint | None = None
        self._dragging = False
        self.setFont(theme.font(Use.INTERFACE))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCheckable(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", True)
        self.set_name(name)
        theme.changed.connect(self.update)

    def lock(self, why: str) -> None:
        """Without a cross, where there is a reason."""
        self._locked = bool(why)
        self._describe()
        self.setToolTip(why)
        self.updateGeometry()

    def set_name(self, name: str) -> None:
        """Show another name."""
        self.setText(name)
        self.setAccessibleName(translate("Calls", "%1, addressee").replace("%1", name))
        self._describe()
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        keys = translate("Calls", "Delete removes it, Alt with an arrow moves it")
        self.setAccessibleDescription("" if self._locked else keys)

    def sizeHint(self) -> QSize:
        # Widths of words are no whole numbers; one that is cut by half a pixel would be elided.
        words = self.fontMetrics().horizontalAdvance(self.text()) + 2
        cross = _LEFT if self._locked else 4 + _CROSS_ROOM - 2
        return QSize(_LEFT + words + cross, self._theme.size(HEIGHT))

    def _cross(self) -> QRect:
        return mirrored(self, QRect(self.width() - _CROSS_ROOM - 1, 0, _CROSS_ROOM, self.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        chosen = self.hasFocus()
        hovered = self.underMouse() and not chosen
        painter.setPen(QPen(colours.ask, 1) if hovered else Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent if chosen else colours.tint)
        edge = 0.5 if hovered else 0
        painter.drawRoundedRect(self.rect().toRectF().adjusted(edge, edge, -edge, -edge), 6, 6)
        painter.setPen(colours.onaccent if chosen else colours.text)
        room = inset(painter, self.rect(), _LEFT, _LEFT if self._locked else _CROSS_ROOM + 2)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, words)
        if self._locked:
            return
        colour = colours.onaccent if chosen else colours.text if hovered else colours.text2
        picture = self._theme.icons.pixmap("close", colour, _CROSS, self.devicePixelRatioF())
        centre = self._cross().center()
        painter.drawPixmap(centre - QPoint(_CROSS // 2 - 1, _CROSS // 2 - 1), picture)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self._locked:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            super().mouseMoveEvent(event)
            return
        at = event.globalPosition().toPoint()
        if self._dragging or (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            if not self._dragging:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._dragging = True
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging = self._end_drag()
        inside = not self._locked and self._cross().contains(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif inside and event.button() is Qt.MouseButton.LeftButton:
            self.removed.emit()

    def _end_drag(self) -> bool:
        dragging, self._dragging, self._from = self._dragging, False, None
        self.unsetCursor()
        return dragging

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._end_drag():
            self.cancelled.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._end_drag():
            self.cancelled.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not self._locked:
                self.removed.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = forward(self, key)
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.stepped.emit(step)
            elif not self._locked:
                self.moved.emit(step)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # A button would take the arrows for itself; they are the card's.
            event.ignore()
        else:
            super().keyPressEvent(event)
