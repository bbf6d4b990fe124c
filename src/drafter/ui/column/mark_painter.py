"""How marks are painted: waves and lines under the words, the ground of what is gone to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from drafter.ui.colours import Colours
from drafter.ui.column.marks import Look, Mark

# A wave: how long, how high, how thick, and where its middle is below the line of an ask.
_LONG, _HIGH, _THICK = 7, 5, 1.1
_BELOW = 3.0


class Sign(NamedTuple):
    """What stands in the margin for a look: its icon and its colour there and in the text."""

    icon: str
    colour: str


SIGNS: dict[Look, Sign] = {
    Look.ERROR: Sign("error", "err"),
    Look.WARNING: Sign("warning", "warn"),
    Look.UNSOURCED: Sign("warning", "warn"),
    Look.ADVICE: Sign("advice", "adv"),
}
"""Those with a sign in the margin, the gravest first."""

_WAVES = {Look.ERROR: "err", Look.WARNING: "warn", Look.ADVICE: "adv", Look.SPELLING: "err"}
_LINES = {Look.SOURCED: "ctl", Look.UNSOURCED: "warn"}
# Characters: more than so many are not underlined, but the words of these few that they begin with.
_MANY, _FEW = 90, 16
_drawn: dict[tuple[int, float], QPixmap] = {}


def shown_end(mark: Mark, text: str) -> int:
    """Where the line under a mark ends: of what is about very many words the first few stand for all."""
    if mark.end - mark.start <= (_MANY if mark.look is Look.ADVICE else 2 * _MANY):
        return mark.end
    space = text.find(" ", mark.start + _FEW, mark.end)
    return space if space > 0 else mark.end


def ground_of(layer: str, colours: Colours) -> QColor:
    """The ground of the current mark of a layer."""
    return colours.tint if layer.startswith("claims") else colours.errt


def underline(painter: QPainter, look: Look, rect: QRectF, colours: Colours) -> None:
    """Underline a stretch of a line; the lower edge of `rect` is where the line of an ask would be."""
    if look in _LINES:
        painter.setPen(QPen(_token(colours, _LINES[look]), 1))
        y = int(rect.bottom()) + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    elif look in _WAVES:
        tile = _tile(_token(colours, _WAVES[look]), painter.device().devicePixelRatioF())
        top = round(rect.bottom() + _BELOW - _HIGH / 2)
        painter.drawTiledPixmap(QRectF(round(rect.left()), top, round(rect.width()), _HIGH), tile)


def _token(colours: Colours, name: str) -> QColor:
    found = getattr(colours, name)
    assert isinstance(found, QColor)
    return found


def _tile(colour: QColor, ratio: float) -> QPixmap:
    """One wave, drawn once for each colour."""
    key = (colour.rgba(), ratio)
    found = _drawn.get(key)
    if found is None:
        found = QPixmap(round(_LONG * ratio), round(_HIGH * ratio))
        found.setDevicePixelRatio(ratio)
        found.fill(Qt.GlobalColor.transparent)
        painter = QPainter(found)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw(painter, colour)
        painter.end()
        _drawn[key] = found
    return found


def _draw(painter: QPainter, colour: QColor) -> None:
    middle, reach = _HIGH / 2, 1.15
    path = QPainterPath(QPointF(-_LONG, middle - reach))
    for start in (-_LONG, 0, _LONG):
        half = _LONG / 2
        for low, high, first in ((start, start + half, -reach), (start + half, start + _LONG, reach)):
            bend = (high - low) * 0.42
            path.cubicTo(
                QPointF(low + bend, middle + first),
                QPointF(high - bend, middle - first),
                QPointF(high, middle - first),
            )
    painter.setPen(QPen(colour, _THICK))
    painter.drawPath(path)
