"""A line of pieces in several looks, one behind the other in the direction of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from drafter.ui.sides import direction_of

_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one look."""

    text: str
    font: QFont
    colour: QColor
    ground: QColor | None = None
    strike: bool = False
    under: bool = False


def write_pieces(painter: QPainter, area: QRect, pieces: Sequence[Piece]) -> int:
    """Write pieces from an area's first side on, the last that fits elided; the width that they take."""
    outer = painter.layoutDirection()
    inner = direction_of("".join(piece.text for piece in pieces), outer)
    fitting = _fitting(pieces, area.width())
    total = sum(width for _, _, width in fitting)
    start = area.left() if outer is not _RIGHT_TO_LEFT else area.right() + 1 - total
    at = 0
    painter.save()
    painter.setLayoutDirection(inner)
    for piece, text, width in fitting:
        left = start + (at if inner is not _RIGHT_TO_LEFT else total - at - width)
        _write(painter, piece, text, QRect(left, area.top(), width, area.height()))
        at += width
    painter.restore()
    return total


def _fitting(pieces: Sequence[Piece], room: int) -> list[tuple[Piece, str, int]]:
    """The pieces that fit with their words and widths."""
    found: list[tuple[Piece, str, int]] = []
    for piece in pieces:
        if not piece.text:
            continue
        metrics = QFontMetrics(piece.font)
        width = metrics.horizontalAdvance(piece.text)
        if width <= room:
            found.append((piece, piece.text, width))
            room -= width
            continue
        text = metrics.elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
        found.append((piece, text, metrics.horizontalAdvance(text)))
        break
    return found


def _write(painter: QPainter, piece: Piece, text: str, place: QRect) -> None:
    painter.setFont(piece.font)
    metrics = painter.fontMetrics()
    top = place.center().y() + 1 - metrics.height() // 2
    line = QRect(place.left(), top, place.width(), metrics.height())
    if piece.ground is not None:
        painter.fillRect(line, piece.ground)
    painter.setPen(QPen(piece.colour, 1.25))
    baseline = top + metrics.ascent()
    if piece.strike:
        middle = baseline - metrics.strikeOutPos()
        painter.drawLine(line.left(), middle, line.right(), middle)
    if piece.under:
        painter.drawLine(line.left(), baseline + 2, line.right(), baseline + 2)
    painter.drawText(line.left(), baseline, text)
