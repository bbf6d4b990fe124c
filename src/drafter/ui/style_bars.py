"""How the style paints bars: those that show progress, and those that scroll."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionProgressBar, QStyleOptionSlider

from drafter.ui.colours import Colours
from drafter.ui.style_paint import box, seen


def progress(painter: QPainter, option: QStyleOptionProgressBar, colours: Colours) -> None:
    rect = option.rect
    bar = QRect(rect.left(), rect.center().y() - 1, rect.width(), 4)
    box(painter, bar, colours.line, radius=2)
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 0.3
    done = max(4, round(bar.width() * min(max(share, 0.0), 1.0)))
    box(painter, seen(option, QRect(bar.left(), bar.top(), done, 4)), colours.accent, radius=2)


def scroll_bar(
    painter: QPainter, option: QStyleOptionSlider, handle: QRect, wide: bool, colours: Colours
) -> None:
    """A rounded handle without a groove: 6 wide, or 10 and opaque while the pointer is on it."""
    if option.maximum <= option.minimum:
        return
    breadth = 10 if wide else 6
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.ctl)
    painter.setOpacity(1.0 if wide else 0.55)
    gap = 1 if wide else 3
    rect = QRectF(handle)
    if option.orientation is Qt.Orientation.Vertical:
        # At the edge of what it scrolls, on whichever side it stands.
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = rect.left() + gap if mirrored else rect.right() - gap - breadth
        rect = QRectF(left, rect.top() + 2, breadth, rect.height() - 4)
    else:
        rect = QRectF(rect.left() + 2, rect.bottom() - gap - breadth, rect.width() - 4, breadth)
    painter.drawRoundedRect(rect, breadth / 2, breadth / 2)
    painter.restore()


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """Where the handle and the pages of a scroll bar are; it has no arrows."""
    rect = option.rect
    upright = option.orientation is Qt.Orientation.Vertical
    length = rect.height() if upright else rect.width()
    span = option.maximum - option.minimum
    size = length if span <= 0 else max(32, length * option.pageStep // (span + option.pageStep))
    size = min(size, length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown
    )
    places = {
        QStyle.SubControl.SC_ScrollBarSlider: (start, size),
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
        QStyle.SubControl.SC_ScrollBarAddPage: (start + size, length - start - size),
    }
    at, extent = places.get(part, (0, 0))
    if upright:
        return QRect(rect.left(), rect.top() + at, rect.width(), extent)
    return QRect(rect.left() + at, rect.top(), extent, rect.height())
