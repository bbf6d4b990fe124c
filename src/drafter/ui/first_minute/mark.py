"""One mark: a few words on a dark ground with a pointer to the part that they speak of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QTransform
from PySide6.QtWidgets import QWidget

from drafter.ui.theme import Theme, Use

_PAD_X, _PAD_TOP, _PAD_BOTTOM, _GAP = 12, 10, 12, 2
_RADIUS, _POINTER, _POINTER_LEFT = 6, 10, 20
# Room for the shadow, and above for the pointer.
_AROUND, _BLUR, _DROP = 16, 12, 4
# Between the part and the ground, over which the pointer reaches.
_APART = 12
_WRAP = Qt.TextFlag.TextWordWrap


class CoachMark(QWidget):
    """Lies over a window, takes no focus; a click on it puts it away."""

    clicked = Signal()

    def __init__(self, theme: Theme, window: QWidget, title: str, text: str, width: int) -> None:
        super().__init__(window)
        self._theme = theme
        self._title, self._text = title, text
        self._below = True
        self._tip = self.offset()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._width = theme.size(width)
        self.setFixedSize(self._size())
        theme.changed.connect(self.update)
        self.hide()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it."""
        return f"{self._title}. {self._text}"

    @property
    def ground(self) -> QRect:
        """The dark ground, without pointer and shadow, on the window."""
        return self.geometry().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)

    @property
    def tip(self) -> int:
        """How far the pointer's tip is from the left edge of the ground now."""
        return self._tip

    @staticmethod
    def offset() -> int:
        """How far the pointer's tip is from the left edge of the ground where there is room."""
        return _POINTER_LEFT + _POINTER // 2

    def point_at(self, part: QRect, within: QRect) -> None:
        """Stand below a part of the window, its ground inside `within`; above it where that is too low."""
        size = self._size() - QSize(2 * _AROUND, 2 * _AROUND)
        most = max(within.right() - size.width(), within.left())
        left = min(max(part.center().x() - self.offset(), within.left()), most)
        top, away = part.bottom() + 1 + _APART, size.height() + _APART
        self._below = top + size.height() <= within.bottom() or part.top() - away < within.top()
        if not self._below:
            top = part.top() - away
        top = min(top, max(within.bottom() - size.height(), within.top()))
        # Where the ground had to give way to the side, the pointer stays with the part.
        farthest = size.width() - _RADIUS - _POINTER
        self._tip = min(max(part.center().x() - left, _RADIUS + _POINTER), farthest)
        self.move(left - _AROUND, top - _AROUND)
        self.update()

    def _size(self) -> QSize:
        inner = self._inner_width
        high = _PAD_TOP + self._title_height + _GAP + self._text_height(inner) + _PAD_BOTTOM
        return QSize(self._width + 2 * _AROUND, high + 2 * _AROUND)

    @property
    def _inner_width(self) -> int:
        return self._width - 2 * _PAD_X

    @property
    def _title_height(self) -> int:
        return self._theme.line_height(Use.SELECTED)

    def _text_height(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font(Use.SECONDARY))
        return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, self._text).height() + 2

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours, theme = self._theme.colours, self._theme
        box = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        self._paint_shadow(painter, box, colours.shadow)
        painter.setBrush(colours.tipb)
        # As one shape: no edge shows where the pointer meets the ground.
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, _RADIUS, _RADIUS)
        tip = QPainterPath()
        tip.addRoundedRect(QRectF(-_POINTER / 2, -_POINTER / 2, _POINTER, _POINTER), 2, 2)
        place = (box.topLeft() if self._below else box.bottomLeft()) + QPointF(self._tip, 0)
        path.addPath(QTransform().translate(place.x(), place.y()).rotate(45).map(tip))
        painter.drawPath(path)
        painter.setPen(colours.tipt)
        inner = box.adjusted(_PAD_X, _PAD_TOP, -_PAD_X, -_PAD_BOTTOM).toRect()
        painter.setFont(theme.font(Use.SELECTED))
        title = QRect(inner.left(), inner.top(), inner.width(), self._title_height)
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(theme.font(Use.SECONDARY))
        painter.drawText(inner.adjusted(0, self._title_height + _GAP, 0, 4), _WRAP, self._text)

    def _paint_shadow(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        part = QColor(colour)
        part.setAlphaF(colour.alphaF() / _BLUR)
        painter.setBrush(part)
        for ring in range(_BLUR):
            low = box.translated(0, _DROP).adjusted(-ring, -ring, ring, ring)
            painter.drawRoundedRect(low, _RADIUS + ring, _RADIUS + ring)
