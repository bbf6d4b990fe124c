"""Rows of texts that keep level: where each stands, worked out as far as it is needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from drafter.ui.history.bands import Band, Text
from drafter.ui.history.cell import Cell
from drafter.ui.theme import Theme, Use

MARGIN, WIDEST = 32, 560
_SLICE = 4
_LETTERS_A_LINE = 58


@dataclass(slots=True)
class Placed:
    """A band as laid out: its cells, and how high it is without the gap above."""

    band: Band
    left: Cell | None = None
    right: Cell | None = None
    height: float = 0.0
    exact: bool = False


class LevelRows(QAbstractScrollArea):
    """Has the rows and their places; who paints them derives from it.

    Texts are laid out when they come into sight, and the others bit by bit after that; until then their
    height is guessed, and what is in sight stays where it is.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._placed: list[Placed] = []
        self._tops: list[float] = [0.0]
        self._stacked = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rest = QTimer(self)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._lay_out_more)

    @property
    def stacked(self) -> bool:
        """Whether pairs stand one under the other."""
        return self._stacked

    def set_stacked(self, stacked: bool) -> None:
        """Have pairs one under the other, or side by side."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._relay()

    def bands(self) -> Sequence[Band]:
        """The rows that are shown."""
        return [one.band for one in self._placed]

    def _show_bands(self, bands: Sequence[Band]) -> None:
        self._placed = [Placed(band) for band in bands]
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), self._theme.colours.canvas)
        self.viewport().setPalette(palette)
        self._relay()

    def _relay(self) -> None:
        anchor = self._anchor()
        for one in self._placed:
            one.exact = False
            one.height = self._guess(one.band)
        self._measure()
        self._hold(anchor)
        self._rest.start()
        self.viewport().update()

    def _column(self) -> float:
        """How wide a text is."""
        # The scroll bar lies in the margin, so that the sides part where their heads do.
        width = self.width() if self._stacked else self.width() / 2
        return max(min(width - 2 * MARGIN, self._theme.size(WIDEST)), 60)

    def _guess(self, band: Band) -> float:
        letters = max((len(text.words) for text in (band.left, band.right) if text is not None), default=0)
        lines = max(1, -(-letters // _LETTERS_A_LINE))
        return lines * self._theme.line_height(band.use) * (2 if self._stacked and not band.alike else 1)

    def _make_exact(self, place: int) -> bool:
        """Lay a band out; whether its height was another."""
        one = self._placed[place]
        if one.exact:
            return False
        band, width = one.band, self._column() - one.band.indent
        one.right = self._cell(band.right, band, one.right)
        both = not band.alike or band.right is None
        one.left = self._cell(band.left, band, one.left) if both or not self._stacked else None
        heights = []
        for cell, text in ((one.left, band.left), (one.right, band.right)):
            if cell is None or text is None:
                continue
            said = self._theme.line_height(Use.SECONDARY) + 2 if text.said and not band.is_label else 0
            head = self._theme.line_height(Use.SECONDARY) if band.prefix else 0
            heights.append(cell.lay_out(width) + said + head)
        stacked = self._stacked and not band.alike
        height = sum(heights) + (4 * (len(heights) - 1)) if stacked else max(heights, default=0.0)
        changed = abs(height - one.height) > 0.5
        one.height, one.exact = height, True
        return changed

    def _cell(self, text: Text | None, band: Band, present: Cell | None) -> Cell | None:
        if text is None:
            return None
        return present or Cell(self._theme, text, band.use)

    def _measure(self) -> None:
        heights = (one.band.gap + one.height for one in self._placed)
        self._tops = [0.0, *accumulate(heights)]
        bar, view = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(view)
        bar.setSingleStep(self._theme.line_height(Use.COMPARED_BODY))
        bar.setRange(0, max(0, round(self._tops[-1] + MARGIN - view)))

    def _anchor(self) -> tuple[int, float]:
        value = self.verticalScrollBar().value()
        place = max(min(bisect_right(self._tops, value) - 1, len(self._placed) - 1), 0)
        return place, value - (self._tops[place] if place < len(self._tops) else 0.0)

    def _hold(self, anchor: tuple[int, float]) -> None:
        place, offset = anchor
        if place < len(self._tops):
            self.verticalScrollBar().setValue(round(self._tops[place] + offset))

    def _in_sight(self) -> range:
        value, view = self.verticalScrollBar().value(), self.viewport().height()
        first = max(bisect_right(self._tops, value) - 1, 0)
        last = bisect_right(self._tops, value + view)
        return range(first, min(last, len(self._placed)))

    def _settle_sight(self) -> None:
        """Have everything in sight laid out, whatever that moves."""
        for _ in range(8):
            anchor = self._anchor()
            changed = [self._make_exact(place) for place in self._in_sight()]
            if not any(changed):
                return
            self._measure()
            self._hold(anchor)

    def _lay_out_more(self) -> None:
        waiting = [place for place, one in enumerate(self._placed) if not one.exact][:_SLICE]
        if not waiting:
            self._rest.stop()
            return
        anchor = self._anchor()
        changed = [self._make_exact(place) for place in waiting]
        if any(changed):
            self._measure()
            self._hold(anchor)
            self.viewport().update()

    def _top(self, place: int) -> float:
        return self._tops[place] + self._placed[place].band.gap

    def _cells(self, place: int) -> list[tuple[Cell, QPointF]]:
        """The cells of a band with the places of their texts in the viewport."""
        one = self._placed[place]
        band = one.band
        y = self._top(place) - self.verticalScrollBar().value()
        head = self._theme.line_height(Use.SECONDARY) if band.prefix else 0
        margin = MARGIN
        if self._stacked:
            margin = max(MARGIN, round((self.width() - self._column()) / 2))
        left = right = margin + band.indent
        if not self._stacked:
            right += round(self.width() / 2)
        found = []
        if one.left is not None:
            found.append((one.left, QPointF(left, y + head)))
        if one.right is not None:
            down = 0.0
            if self._stacked and one.left is not None and not band.alike:
                said = self._theme.line_height(Use.SECONDARY) + 2 if one.left.text.said else 0
                down = one.left.height + said + head + 4
            found.append((one.right, QPointF(right, y + head + down)))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._relay()
        else:
            self._measure()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()
