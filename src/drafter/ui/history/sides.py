"""Two versions side by side, kept level block by block; one under the other where it is narrow."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from drafter.desk.compare import Comparison, Spot
from drafter.ui.history.bands import LABEL_GAP, Band
from drafter.ui.history.cell import Cell
from drafter.ui.history.level import MARGIN, LevelRows
from drafter.ui.sides import write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_FRAMED_EACH = 4


class Sides(LevelRows):
    """Paints a comparison. `went` has the number of a change that was clicked, `menu_asked` that of a part,
    and `offer_taken` that of a section to be brought back.
    """

    went = Signal(int)
    menu_asked = Signal(int, object)
    offer_taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._comparison: Comparison | None = None
        self._bands: Sequence[Band] = ()
        self._current = -1
        self._empty = ""
        self._offer = ""
        self.setAccessibleName(translate("History", "Comparison"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._begin_anew)

    @property
    def current(self) -> int:
        """The number of the change with the frame, from 0; -1 where there is none."""
        return self._current

    def set_offer(self, words: str) -> None:
        """Offer `words` at the label of each section that differs; nothing where they are empty."""
        if words != self._offer:
            self._offer = words
            self.viewport().update()

    def show_nothing(self, words: str) -> None:
        """Say why there is nothing to see."""
        self._comparison, self._empty, self._current = None, words, -1
        self._bands = ()
        self._begin_anew()

    def show_comparison(self, comparison: Comparison, bands: Sequence[Band], current: int = 0) -> None:
        """Show a comparison by its rows, at one of its changes."""
        self._comparison, self._bands, self._empty = comparison, bands, ""
        self._current = -1
        self._begin_anew()
        self.verticalScrollBar().setValue(0)
        if comparison.spots:
            self.go_to(min(max(current, 0), len(comparison.spots) - 1), at_first=True)

    def go_to(self, number: int, *, at_first: bool = False) -> None:
        """Put the frame around a change and show it; one in sight at first stays where it is."""
        assert self._comparison is not None
        self._current = number
        place = self._place_of(self._comparison.spots[number])
        if place >= 0:
            self._reveal(place, at_first)
        self.viewport().update()

    def part_of_current(self) -> int:
        """The part that holds the current change, -1 where there is none."""
        if self._comparison is None or self._current < 0:
            return -1
        return self._comparison.spots[self._current].part

    def current_rects(self) -> list[QRectF]:
        """The frames of the current change in the viewport's coordinates."""
        if self._comparison is None or self._current < 0:
            return []
        spot = self._comparison.spots[self._current]
        place = self._place_of(spot)
        if place < 0:
            return []
        self._make_exact(place)
        return self._rects_of(spot, place)

    def _begin_anew(self) -> None:
        self._show_bands(self._bands)

    # Where changes are

    def _place_of(self, spot: Spot) -> int:
        found = (
            place
            for place, one in enumerate(self._placed)
            if one.band.part == spot.part and one.band.row == spot.row
        )
        return next(found, -1)

    def _reveal(self, place: int, at_first: bool) -> None:
        bar = self.verticalScrollBar()
        for _ in range(3):
            # What was guessed above becomes exact once it is in sight.
            self._settle_sight()
            self._make_exact(place)
            self._measure()
            spot = self._comparison.spots[self._current] if self._comparison else None
            rects = self._rects_of(spot, place) if spot is not None else []
            top = min((rect.top() for rect in rects), default=self._top(place) - bar.value())
            bottom = max((rect.bottom() for rect in rects), default=top + self._placed[place].height)
            view = self.viewport().height()
            if top >= 0 and bottom <= view - (0 if at_first else 24):
                return
            bar.setValue(round(bar.value() + top - view * 0.3))

    def _rects_of(self, spot: Spot, place: int) -> list[QRectF]:
        one = self._placed[place]
        found: list[QRectF] = []
        for cell, at in self._cells(place):
            text = cell.text
            if spot.row < 0 or spot.last < spot.first or not text.spans:
                found.append(QRectF(at, at + QPointF(self._column() - one.band.indent, cell.height)))
                continue
            start = text.spans[spot.first][0]
            end = text.spans[min(spot.last, len(text.spans) - 1)][1]
            found.extend(rect.translated(at) for rect in cell.rects(start, end))
        return found

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle_sight()
        painter, colours = QPainter(self.viewport()), self._theme.colours
        painter.fillRect(event.rect(), colours.canvas)
        if not self._stacked and not self._empty:
            painter.fillRect(round(self.width() / 2) - 1, 0, 1, self.viewport().height(), colours.line)
        if self._empty:
            painter.setFont(self._theme.font(Use.INTERFACE))
            painter.setPen(colours.text2)
            area = self.viewport().rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        for place in self._in_sight():
            self._paint_band(painter, place)
        self._paint_frames(painter)

    def _paint_frames(self, painter: QPainter) -> None:
        """A frame around each line of a change, or one around all where there are many."""
        frames = [rect.adjusted(-2, -1, 2, 1) for rect in self.current_rects()]
        painter.setPen(QPen(self._theme.colours.accent, 2))
        if len(frames) <= _FRAMED_EACH:
            for frame in frames:
                painter.drawRect(frame.toRect())
            return
        path = QPainterPath()
        for frame in frames:
            path.addRect(frame)
        painter.drawPath(path.simplified())

    def _paint_band(self, painter: QPainter, place: int) -> None:
        band, theme = self._placed[place].band, self._theme
        colours = theme.colours
        for cell, at in self._cells(place):
            if band.is_label:
                self._paint_label(painter, cell, at, place)
                continue
            if band.prefix:
                self._write(painter, at - QPointF(0, theme.line_height(Use.SECONDARY)), band.prefix)
            cell.paint(painter, at, colours.text)
            if band.style in ("bullet", "number"):
                painter.setFont(theme.font(band.use))
                painter.setPen(colours.text2)
                high = theme.line_height(band.use)
                sign = QRectF(at.x() - 18, at.y(), 16, high)
                painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter, "–")
            elif band.style == "quotation":
                painter.fillRect(QRectF(at.x() - 16, at.y(), 2, cell.height), colours.ctl)
            if cell.text.said:
                self._write(painter, at + QPointF(0, cell.height), cell.text.said)
            if self._stacked and not band.alike:
                self._paint_sign(painter, cell, at, place)

    def _paint_sign(self, painter: QPainter, cell: Cell, at: QPointF, place: int) -> None:
        """Which side a text is of, where they stand one under the other."""
        old = cell is self._placed[place].left
        indent = self._placed[place].band.indent
        painter.setFont(self._theme.font(Use.SELECTED))
        painter.setPen(self._theme.colours.delt if old else self._theme.colours.inst)
        high = self._theme.line_height(self._placed[place].band.use)
        painter.drawText(
            QRectF(at.x() - indent - 24, at.y(), 20, high), Qt.AlignmentFlag.AlignCenter, "−" if old else "+"
        )

    def _paint_label(self, painter: QPainter, cell: Cell, at: QPointF, place: int) -> None:
        colours, theme = self._theme.colours, self._theme
        font: QFont = theme.font(Use.LABEL)
        width = QFontMetricsF(font).horizontalAdvance(cell.text.words.upper())
        mirrored = self.isRightToLeft()
        cell.paint(painter, at + QPointF(max(self._column() - width, 0) if mirrored else 0, 0), colours.text2)
        if cell.text.said:
            aside = -width - 14 if mirrored else width + 14
            self._write(painter, at + QPointF(aside, 0), cell.text.said, colours.accent)
        room = self._offer_rect(place)
        first = self._placed[place].left or self._placed[place].right
        if cell is first and not room.isNull():
            painter.setFont(theme.font(Use.SECONDARY))
            painter.setPen(colours.accent)
            write(painter, room.toAlignedRect(), self._offer, last=True)

    def _offer_rect(self, place: int) -> QRectF:
        """Where a section is offered to be brought back; a null rectangle where it is not."""
        one = self._placed[place]
        label = one.left or one.right
        if not self._offer or not one.band.is_label or not one.band.differs or one.band.left is None:
            return QRectF()
        if label is None:
            return QRectF()
        at = next(point for cell, point in self._cells(place) if cell is label)
        width = QFontMetricsF(self._theme.font(Use.SECONDARY)).horizontalAdvance(self._offer) + 8
        high = max(label.height, self._theme.line_height(Use.SECONDARY))
        left = at.x() if self.isRightToLeft() else at.x() + self._column() - width
        return QRectF(left, at.y(), width, high)

    def _write(self, painter: QPainter, at: QPointF, words: str, colour: QColor | None = None) -> None:
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colour or self._theme.colours.text2)
        high = self._theme.line_height(Use.SECONDARY)
        room = QRectF(at.x(), at.y(), self._column(), high)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(room.width()))
        write(painter, room.toAlignedRect(), shown)

    # Events

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            part = self._offered_at(event.position())
            if part >= 0:
                self.offer_taken.emit(part)
                return
            number = self.change_at(event.position())
            if number >= 0:
                self.went.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._offered_at(event.position()) >= 0 or self.change_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _offered_at(self, point: QPointF) -> int:
        for place in self._in_sight():
            if self._offer_rect(place).contains(point):
                return self._placed[place].band.part
        return -1

    def change_at(self, point: QPointF) -> int:
        """The number of the change at a point of the viewport, -1 where there is none."""
        if self._comparison is None:
            return -1
        for place in self._in_sight():
            if not self._placed[place].band.differs:
                continue
            band = self._placed[place].band
            for number, spot in enumerate(self._comparison.spots):
                here = spot.part == band.part and spot.row == band.row
                if here and any(rect.contains(point) for rect in self._rects_of(spot, place)):
                    return number
        return -1

    def part_at(self, point: QPointF) -> int:
        """The part at a height of the viewport, -1 below the last."""
        y = point.y() + self.verticalScrollBar().value() - LABEL_GAP
        place = bisect_right(self._tops, max(y, 0.0)) - 1
        return self._placed[place].band.part if 0 <= place < len(self._placed) else -1

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse:
            part = self.part_at(QPointF(event.pos()))
            self.menu_asked.emit(part, event.globalPos())
            return
        rects = self.current_rects()
        at = rects[0].bottomLeft().toPoint() if rects else self.viewport().rect().center()
        self.menu_asked.emit(self.part_of_current(), self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = max(self.viewport().height() - 40, 40)
        moves = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_Home: -bar.value(),
            Qt.Key.Key_End: bar.maximum(),
        }
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in moves:
            bar.setValue(bar.value() + moves[Qt.Key(event.key())])
        else:
            event.ignore()
