"""The focus ring: one overlay that follows the keyboard's focus and stays away from the mouse's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from drafter.ui.theme import Theme

_OUT = 4
_MOVES = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Hide,
        QEvent.Type.Show,
        QEvent.Type.LayoutRequest,
        QEvent.Type.KeyRelease,
    }
)


class FocusRing(QObject):
    """Shows 2 px of accent, 2 px outside the control that the keyboard moved the focus to.

    Fields mark themselves by their border, and editors by their caret; neither gets a ring.
    """

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(application)
        self._theme = theme
        self._application = application
        self._watched: list[QWidget] = []
        self._control: QWidget | None = None
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._focus_moved)
        theme.changed.connect(self._place)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched.clear()
        self._control = None
        if new is not None and self._by_keyboard(new) and _takes_ring(new):
            self._control = new
            widget: QWidget | None = new
            while widget is not None:
                widget.installEventFilter(self)
                self._watched.append(widget)
                widget = None if widget.isWindow() else widget.parentWidget()
        self._place()

    def _by_keyboard(self, widget: QWidget) -> bool:
        window = widget.window()
        by_mouse = self._application.mouseButtons() != Qt.MouseButton.NoButton
        if by_mouse:
            # Qt sets this at the first Tab and never takes it back.
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange, False)
        return window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.MouseButtonPress and self._control is not None:
            self._control = None
            self._place()
        return False

    def _place(self) -> None:
        control = self._control
        if self._ring is not None and not isValid(self._ring):
            self._ring = None
        if control is None or not isValid(control) or not control.isVisible():
            if self._ring is not None:
                self._ring.hide()
            return
        window = control.window()
        if self._ring is None or self._ring.parentWidget() is not window:
            if self._ring is not None:
                self._ring.deleteLater()
            self._ring = _Ring(window, self._theme)
        rect = _visible_part(control, window)
        if rect.isEmpty():
            self._ring.hide()
            return
        self._ring.setGeometry(rect.adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self._ring.raise_()
        self._ring.show()


class _Ring(QWidget):
    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.accent, 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 7, 7)


def _takes_ring(widget: QWidget) -> bool:
    if widget.property("ring") is False or isinstance(widget, QLineEdit | QComboBox | QMenu):
        return False
    return isinstance(widget, QTextBrowser) or not isinstance(widget, QTextEdit | QPlainTextEdit)


def _visible_part(control: QWidget, window: QWidget) -> QRect:
    """The control, or its current row or tab, in the window's coordinates, cut off where a pane ends."""
    source = control
    rect = control.rect()
    part = getattr(control, "ring_rect", None)
    if part is not None:
        # What of it a key acts on.
        rect = part()
    elif isinstance(control, QTabBar):
        rect = control.tabRect(control.currentIndex()).adjusted(2, 8, -2, -8)
    elif isinstance(control, QCheckBox | QRadioButton):
        rect = QRect(0, (control.height() - 16) // 2, 16, 16)
    elif isinstance(control, QAbstractItemView):
        source = control.viewport()
        current = control.currentIndex()
        rect = control.visualRect(current) if current.isValid() else source.rect()
        rect = rect.adjusted(_OUT, 2, -_OUT, -2)
    elif isinstance(control, QAbstractScrollArea):
        # As wide as its pane: the ring lies inside.
        rect = control.viewport().geometry().adjusted(_OUT, _OUT, -_OUT, -_OUT)
    placed = QRect(source.mapTo(window, QPoint(0, 0)) + rect.topLeft(), rect.size())
    parent = source.parentWidget()
    while parent is not None and parent is not window:
        limits = QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
        placed = placed.intersected(limits)
        parent = parent.parentWidget()
    return placed
