"""The pages on their desk: cached pictures, the place of the cursor, and clicks on words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from enum import Enum
from itertools import accumulate

from PySide6.QtCore import QT_TRANSLATE_NOOP, QPointF, QRect, QRectF, Qt, Signal
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
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme

GAP = 16
A4 = (595.28, 841.89)
_WIDE_FROM = 480
_VEIL = QColor(0, 0, 0, 20)
_LEAST, _MOST = 0.25, 4.0


class Fit(Enum):
    """How large pages are drawn, unless by a factor."""

    WIDTH = "width"
    PAGE = "page"


_FITS = Texts(
    "Pages",
    {
        Fit.WIDTH: QT_TRANSLATE_NOOP("Pages", "Fit width"),
        Fit.PAGE: QT_TRANSLATE_NOOP("Pages", "Fit page"),
    },
)


def zoom_name(zoom: Fit | float) -> str:
    """What menus call a size of pages."""
    if isinstance(zoom, Fit):
        return _FITS[zoom]
    return translate("Pages", "{percent}%").format(percent=round(zoom * 100))


def page_name(page: int, pages: int) -> str:
    """Which page of how many, counted from 1."""
    return translate("Pages", "Page {page} of {pages}").format(page=page, pages=pages)


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
        self._stack = _Stack(self._sizes, 1.0)
        self._spots: dict[str, tuple[Spot, ...]] = {}
        self._pictures: dict[int, QPixmap] = {}
        self._zoom: Fit | float = Fit.WIDTH
        self._places: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("Pages", "Pages"))
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
        marked, self._spots = self.cursor_rects(), layout.spots
        # Most layouts come after a key, and all pages are as large as they were.
        if (layout.sizes or (A4,)) == self._sizes:
            if self.cursor_rects() != marked:
                self.viewport().update()
            return
        self._sizes = layout.sizes or (A4,)
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
            self.viewport().update(self.page_rect(page))

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
        spots = [spot for spot in self._cursor_spots() if spot.page < len(self._sizes)]
        return [self._placed(spot, self._page_rect(spot.page)) for spot in spots]

    def page_in_sight(self) -> int:
        """The page that takes the most of the view, from 0."""
        view = self.viewport().rect().toRectF()
        seen = self._pages_in(view) or range(1)
        return max(seen, key=lambda number: self._page_rect(number).intersected(view).height())

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

    def _pages(self) -> _Stack:
        """The pages as they stand one below the other at the size that they are drawn in."""
        factor = self._factor()
        if self._stack.sizes is not self._sizes or self._stack.factor != factor:
            self._stack = _Stack(self._sizes, factor)
        return self._stack

    def _page_rect(self, number: int) -> QRectF:
        """Where a page is drawn in the view."""
        stack = self._pages()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        # The scroll bar lies on the desk: pages stand in the middle of the pane, not of what it leaves.
        inner = max(self.width(), stack.widest + 32)
        width, height = stack.sizes[number]
        factor = stack.factor
        left = round((inner - width * factor) / 2) - x
        return QRectF(left, stack.tops[number] - y, round(width * factor), round(height * factor))

    def _pages_in(self, area: QRectF) -> range:
        """The pages that a rectangle of the view may have something of."""
        return self._pages().between(area.top() + self.verticalScrollBar().value(), area.height())

    def _height(self) -> int:
        return self._pages().height

    def _fit_bars(self) -> None:
        view = self.viewport()
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setPageStep(view.height())
        upright.setSingleStep(40)
        upright.setRange(0, max(0, self._height() - view.height()))
        widest = self._pages().widest + 32
        level.setPageStep(view.width())
        level.setRange(0, max(0, round(widest) - view.width()) if not isinstance(self._zoom, Fit) else 0)

    def _sight_moved(self) -> None:
        view = self.viewport().rect().toRectF()
        seen = [number for number in self._pages_in(view) if self._page_rect(number).intersects(view)]
        first = seen[0] if seen else 0
        scale = self._factor() * self.devicePixelRatioF()
        self.sight_changed.emit(first, len(seen) + 1, scale)
        self.page_changed.emit(self.page_in_sight(), len(self._sizes))

    def _reveal(self, spots: Sequence[Spot]) -> None:
        first = spots[0]
        if first.page >= len(self._sizes):
            return
        rect = self._placed(first, self._page_rect(first.page))
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
        area = event.rect().toRectF()
        for number in self._pages_in(area):
            rect = self._page_rect(number)
            frame = rect.adjusted(-1, -1, 1, 1)
            if not frame.adjusted(0, 0, 0, 1).intersects(area):
                continue
            line = QColor(Qt.GlobalColor.black) if colours.dark else colours.line
            _frame(painter, frame, line, None if colours.dark else colours.shadow)
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
        for number in self._pages_in(QRectF(point.x(), point.y(), 1, 1)):
            page = self._page_rect(number)
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
        return self._page_rect(number).toRect()


class _Stack:
    """Pages one below the other, so many pixels to the point, the first of them `GAP` below the top."""

    def __init__(self, sizes: Sequence[tuple[float, float]], factor: float) -> None:
        self.sizes = sizes
        self.factor = factor
        self.widest = max(width for width, _ in sizes) * factor
        heights = [round(height * factor) + GAP for _, height in sizes]
        *self.tops, self.height = accumulate(heights, initial=GAP)

    def between(self, top: float, height: float) -> range:
        """The pages that stand there, and those that may reach a frame's width into it."""
        first = max(bisect_right(self.tops, top) - 1, 0)
        last = bisect_left(self.tops, top + height + 2)
        return range(first, max(last, min(first + 1, len(self.tops))))


def _frame(painter: QPainter, frame: QRectF, line: QColor, shadow: QColor | None) -> None:
    """A line around a page, and a shadow under it; what the page covers is not painted."""
    left, top, width, height = frame.x(), frame.y(), frame.width(), frame.height()
    if shadow is not None:
        painter.fillRect(QRectF(left, top + height, width, 1), shadow)
    painter.fillRect(QRectF(left, top, width, 1), line)
    painter.fillRect(QRectF(left, top + height - 1, width, 1), line)
    painter.fillRect(QRectF(left, top + 1, 1, height - 2), line)
    painter.fillRect(QRectF(left + width - 1, top + 1, 1, height - 2), line)


def _draw(painter: QPainter, rect: QRectF, picture: QPixmap, ratio: float) -> None:
    """The picture of a page; drawn for another size it is only there until its successor comes."""
    off = picture.size() - (rect.size() * ratio).toSize()
    if abs(off.width()) <= 2 and abs(off.height()) <= 2:
        picture.setDevicePixelRatio(ratio)
        painter.drawPixmap(rect.topLeft(), picture)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(rect, picture, picture.rect().toRectF())
