"""The pages on their desk: cached pictures, the place of the cursor, and clicks on words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from drafter.desk.preview_frames import Layout, Spot
from drafter.ui.colours import PAGE_TINT
from drafter.ui.theme import Theme

GAP = 16
A4 = (595.28, 841.89)
_WIDE_FROM = 480
_VEIL = QColor(0, 0, 0, 20)
_LEAST, _MOST = 0.25, 4.0


class Fit(Enum):
    """How large pages are drawn, unless by a factor."""

    WIDTH = "Fit width"
    PAGE = "Fit page"


class PageView(QAbstractScrollArea):
    """Pages one below the other. `sight_changed` says which are in sight and at what scale."""

    sight_changed = Signal(int, int, float)
    page_changed = Signal(int, int)
    zoom_changed = Signal()
    clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sizes: Sequence[tuple[float, float]] = (A4,)
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._pictures: dict[int, QPixmap] = {}
        self._zoom: Fit | float = Fit.WIDTH
        self._places: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName("Pages")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalScrollBar().valueChanged.connect(self._sight_moved)
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def zoom(self) -> Fit | float:
        """How large pages are drawn: fitted, or by a factor of their size on paper."""
        return self._zoom

    def set_zoom(self, zoom: Fit | float) -> None:
        """Draw pages fitted or by a factor, keeping what is in the middle in the middle."""
        if not isinstance(zoom, Fit):
            zoom = min(max(zoom, _LEAST), _MOST)
        if zoom == self._zoom:
            return
        bar = self.verticalScrollBar()
        share = (bar.value() + self.viewport().height() / 2) / max(self._height(), 1)
        self._zoom = zoom
        self._fit_bars()
        bar.setValue(round(share * self._height() - self.viewport().height() / 2))
        self.zoom_changed.emit()
        self._sight_moved()
        self.viewport().update()

    def show_layout(self, layout: Layout) -> None:
        """Take the sizes of the pages and the places of the blocks."""
        self._sizes = layout.sizes or (A4,)
        self._spots = layout.spots
        for page in [page for page in self._pictures if page >= len(self._sizes)]:
            del self._pictures[page]
        self._fit_bars()
        self._sight_moved()
        self.viewport().update()

    def show_picture(self, page: int, _scale: float, image: QImage) -> None:
        """Take the picture of a page."""
        if page < len(self._sizes):
            picture = QPixmap.fromImage(image)
            # Pages nobody looks at are drawn again when they come near.
            if len(self._pictures) > 24:
                far = max(self._pictures, key=lambda kept: abs(kept - page))
                del self._pictures[far]
            self._pictures[page] = picture
            self.viewport().update()

    def show_cursor(self, places: Sequence[str]) -> None:
        """Mark and show the first of `places`, ids of blocks or sections, that is printed."""
        self._places = tuple(places)
        spots = self._cursor_spots()
        if spots:
            self._reveal(spots)
        self.viewport().update()

    def reveal(self, places: Sequence[str]) -> None:
        """Show the first of `places` that is printed, without a mark."""
        spots = next((found for place in places if (found := self._spots.get(place))), ())
        if spots:
            self._reveal(spots)

    def cursor_rects(self) -> list[QRectF]:
        """The marked rectangles in the viewport's coordinates."""
        rects = self._page_rects()
        spots = [spot for spot in self._cursor_spots() if spot.page < len(rects)]
        return [self._placed(spot, rects[spot.page]) for spot in spots]

    def page_in_sight(self) -> int:
        """The page that takes the most of the view, from 0."""
        view = self.viewport().rect().toRectF()
        rects = self._page_rects()
        return max(range(len(rects)), key=lambda number: rects[number].intersected(view).height())

    def _cursor_spots(self) -> tuple[Spot, ...]:
        for place in self._places:
            found = self._spots.get(place)
            if found:
                return found
        return ()

    def _factor(self) -> float:
        """Pixels to the point."""
        width, height = self._sizes[0]
        view = self.viewport()
        if self._zoom is Fit.WIDTH:
            margin = 64 if self.width() >= _WIDE_FROM else 75
            return max((self.width() - margin) / width, 0.1)
        if self._zoom is Fit.PAGE:
            return max(min((view.height() - 2 * GAP) / height, (view.width() - 32) / width), 0.1)
        return float(self._zoom) * self.logicalDpiX() / 72

    def _page_rects(self) -> list[QRectF]:
        factor = self._factor()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        # The scroll bar lies on the desk: pages stand in the middle of the pane, not of what it leaves.
        inner = max(self.width(), max(width for width, _ in self._sizes) * factor + 32)
        top = float(GAP - y)
        rects = []
        for width, height in self._sizes:
            left = round((inner - width * factor) / 2) - x
            rects.append(QRectF(left, round(top), round(width * factor), round(height * factor)))
            top += round(height * factor) + GAP
        return rects

    def _height(self) -> int:
        factor = self._factor()
        return GAP + sum(round(height * factor) + GAP for _, height in self._sizes)

    def _fit_bars(self) -> None:
        view = self.viewport()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(view.height())
        upright.setSingleStep(40)
        upright.setRange(0, max(0, self._height() - view.height()))
        widest = max(width for width, _ in self._sizes) * self._factor() + 32
        level.setPageStep(view.width())
        level.setRange(0, max(0, round(widest) - view.width()) if not isinstance(self._zoom, Fit) else 0)

    def _sight_moved(self) -> None:
        rects = self._page_rects()
        view = self.viewport().rect().toRectF()
        seen = [number for number, rect in enumerate(rects) if rect.intersects(view)]
        first = seen[0] if seen else 0
        scale = self._factor() * self.devicePixelRatioF()
        self.sight_changed.emit(first, len(seen) + 1, scale)
        self.page_changed.emit(self.page_in_sight(), len(self._sizes))

    def _reveal(self, spots: Sequence[Spot]) -> None:
        rects = self._page_rects()
        first = spots[0]
        if first.page >= len(rects):
            return
        rect = self._placed(first, rects[first.page])
        view = self.viewport().height()
        bar = self.verticalScrollBar()
        cut_off = rect.bottom() > view - 8 and rect.height() < view / 2
        if rect.top() < 24 or rect.top() > view * 0.8 or cut_off:
            bar.setValue(round(bar.value() + rect.top() - view * 0.3))

    def _placed(self, spot: Spot, page: QRectF) -> QRectF:
        factor = self._factor()
        rect = QRectF(spot.x * factor, spot.y * factor, spot.width * factor, spot.height * factor)
        return rect.translated(page.topLeft()).adjusted(-7.5 * factor, -factor, 7.5 * factor, factor)

    def _recolour(self) -> None:
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), self._theme.colours.desk)
        self.viewport().setPalette(palette)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colours = self._theme.colours
        painter.fillRect(event.rect(), colours.desk)
        spots = self._cursor_spots()
        for number, rect in enumerate(self._page_rects()):
            if not rect.intersects(event.rect().toRectF()):
                continue
            frame = rect.adjusted(-1, -1, 1, 1)
            if not colours.dark:
                painter.fillRect(frame.adjusted(0, 1, 0, 1), colours.shadow)
            painter.fillRect(frame, Qt.GlobalColor.black if colours.dark else colours.line)
            painter.fillRect(rect, Qt.GlobalColor.white)
            picture = self._pictures.get(number)
            if picture is not None:
                _draw(painter, rect, picture, self.devicePixelRatioF())
            # Multiplied, the tint lies under the ink.
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            for spot in spots:
                if spot.page == number:
                    painter.fillRect(self._placed(spot, rect), PAGE_TINT)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            if colours.dark:
                painter.fillRect(rect, _VEIL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()
        self._sight_moved()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def step_zoom(self, steps: float) -> None:
        """Larger or smaller by so many steps of a tenth."""
        now = self._factor() * 72 / self.logicalDpiX()
        self.set_zoom(now * 1.1**steps)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            found = self.place_at(event.position())
            if found:
                self.clicked.emit(found)

    def place_at(self, point: QPointF) -> str:
        """The id of what is printed at a point of the view, or nearest to it on that page."""
        factor = self._factor()
        for number, page in enumerate(self._page_rects()):
            if not page.contains(point):
                continue
            x, y = (point.x() - page.left()) / factor, (point.y() - page.top()) / factor
            best, least = "", 36.0
            for place, spots in self._spots.items():
                for spot in spots:
                    if spot.page == number:
                        away = max(spot.y - y, y - spot.y - spot.height, 0.0) * 4
                        away += max(spot.x - x, x - spot.x - spot.width, 0.0) / 8
                        # Of two that hold the point, the smaller is meant.
                        away += spot.height / 10_000
                        if away < least:
                            best, least = place, away
            return best
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = max(self.viewport().height() - 40, 40)
        moves = {
            Qt.Key.Key_Down: 40,
            Qt.Key.Key_Up: -40,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.value(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() in moves:
            bar.setValue(bar.value() + moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def page_rect(self, number: int) -> QRect:
        """Where a page is drawn in the view."""
        return self._page_rects()[number].toRect()


def _draw(painter: QPainter, rect: QRectF, picture: QPixmap, ratio: float) -> None:
    """The picture of a page; drawn for another size it is only there until its successor comes."""
    off = picture.size() - (rect.size() * ratio).toSize()
    if abs(off.width()) <= 2 and abs(off.height()) <= 2:
        picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), picture)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, picture, picture.rect().toRectF())
