"""What floats over the column: a rounded ground with a border and, where the system composes, a shadow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from drafter.ui.theme import Theme

_RADIUS = 6


class Popup(QFrame):
    """A frameless window that closes when the pointer goes down elsewhere.

    Its shadow lies `drop` below it and is `blur` wide.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, takes_focus: bool = True, drop: int = 4, blur: int = 12
    ) -> None:
        kind = Qt.WindowType.Popup if takes_focus else Qt.WindowType.ToolTip
        super().__init__(parent, kind | Qt.WindowType.FramelessWindowHint)
        self.theme = theme
        # Without a compositor a translucent window is black: the border alone, then.
        self.shadow = drop + blur if _composed() else 0
        self._drop, self._blur = drop, blur
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self.shadow > 0)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, takes_focus)
        if not takes_focus:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def margins(self, inside: int) -> tuple[int, int, int, int]:
        """The margins of a layout inside border and shadow."""
        around = self.shadow + 1 + inside
        return around, around, around, around

    def open(self, at: QPoint) -> None:
        """Show with the upper left corner of the ground at a place of the screen, or as near as fits."""
        self.adjustSize()
        place = at - QPoint(self.shadow, self.shadow)
        screen = QGuiApplication.screenAt(at) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(-self.shadow, -self.shadow, self.shadow, self.shadow)
        place.setX(max(min(place.x(), room.right() - self.width()), room.left()))
        place.setY(max(min(place.y(), room.bottom() - self.height()), room.top()))
        self.move(place)
        self.show()

    def open_beside(self, below: QPoint, above: int) -> None:
        """Show with the upper left corner at `below`, or the lower edge at `above` where only that fits."""
        self.adjustSize()
        high = self.height() - 2 * self.shadow
        screen = QGuiApplication.screenAt(below) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        fits = below.y() + high <= room.bottom() or above - high < room.top()
        self.open(below if fits else QPoint(below.x(), above - high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.theme.colours
        inner = QRectF(self.rect()).adjusted(self.shadow, self.shadow, -self.shadow, -self.shadow)
        if self.shadow:
            self._paint_shadow(painter, inner, colours.shadow)
        painter.setPen(QPen(colours.ctl, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(inner.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.shadow and QGuiApplication.platformName() == "xcb":
            # Round without a compositor too: what is outside belongs to no window.
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def _paint_shadow(self, painter: QPainter, inner: QRectF, colour: QColor) -> None:
        """Rings that add up to the shadow's darkness at the edge."""
        painter.setPen(Qt.PenStyle.NoPen)
        rings = self._blur
        part = QColor(colour)
        part.setAlphaF(colour.alphaF() / rings)
        painter.setBrush(part)
        for ring in range(rings):
            path = QPainterPath()
            path.addRoundedRect(
                inner.translated(0, self._drop).adjusted(-ring, -ring, ring, ring),
                _RADIUS + ring,
                _RADIUS + ring,
            )
            painter.drawPath(path)


def _composed() -> bool:
    return QGuiApplication.platformName() not in ("xcb", "offscreen", "vnc")
