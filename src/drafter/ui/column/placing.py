"""The scrolled ground of the column: places rows, makes near ones, lets go of far ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from drafter.ui.column.rows import GUTTER, Row
from drafter.ui.column.tab_order import keep_tab_order
from drafter.ui.theme import Theme

COLUMN_WIDTH = 620
LEAST_WIDTH = 480
NARROW_GUTTER = 32
TOP_ROOM = 16
BOTTOM_ROOM = 96
# What stands beside the text: its width, the gap before it, and the margins that it leaves.
BESIDE_WIDTH, BESIDE_GAP, BESIDE_MARGINS = 336, 32, 68
_KEPT = 60
_FAR = 6


class Canvas(QWidget):
    """What the rows lie on. What the pointer does where no row is goes to `pointer`, which may take it.

    `ink` paints what stands beside the rows.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pointer: Callable[[QMouseEvent], bool] | None = None
        self.ink: Callable[[QPaintEvent], None] | None = None
        self.setMouseTracking(True)

    def _point(self, event: QMouseEvent) -> None:
        event.setAccepted(self.pointer is not None and self.pointer(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ink is not None:
            self.ink(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point(event)


class Ground(QScrollArea):
    """Shows rows in one centred column. Only rows near the window have widgets."""

    scrolled = Signal(int)
    # The column is elsewhere, or something stands beside it from now on, or no longer.
    aligned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[Row] = ()
        self._left = 0
        self._width = COLUMN_WIDTH
        self._beside: tuple[int, int] | None = None
        self._asides: list[Row] = []
        self._placing = False
        self._wide = COLUMN_WIDTH
        self._level = 0.0
        self._gap: Callable[[Row, Row], int] = own_gap
        self.canvas = Canvas()
        self.setWidget(self.canvas)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.canvas.setBackgroundRole(self.palette().ColorRole.Base)
        self.canvas.setAutoFillBackground(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._make_ahead)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # Measures

    @property
    def column_left(self) -> int:
        """Where the column begins on the ground."""
        return self._left

    @property
    def column_indent(self) -> int:
        """How far the column begins from the pane's first side."""
        if not self.isRightToLeft():
            return self._left
        return self.width() - self.viewport().x() - self._left - self._width

    @property
    def column_width(self) -> int:
        """How wide the column is."""
        return self._width

    @property
    def group_width(self) -> int:
        """How wide the column is with what stands beside it; 0 where nothing does."""
        more = self._theme.size(BESIDE_WIDTH + BESIDE_GAP)
        return self._width + more if self._beside is not None else 0

    def _measure(self) -> bool:
        # The scroll bar lies over the margin: the column is centred in all of the width.
        room = self.width()
        wide = self._theme.text_size(self._wide)
        gutter = self._theme.size(GUTTER if room >= wide + 64 else NARROW_GUTTER)
        width = max(min(wide, room - 2 * gutter), min(LEAST_WIDTH, room - gutter))
        more = self._theme.size(BESIDE_WIDTH + BESIDE_GAP)
        fits = not self._level and room >= wide + more + self._theme.size(BESIDE_MARGINS)
        grouped = fits and bool(self._asides)
        group = width + more if grouped else width
        gutter = self._theme.size(NARROW_GUTTER) if grouped else gutter
        left = max(gutter, (room - group) // 2) if room > group else 0
        side = left + width + self._theme.size(BESIDE_GAP)
        if self.isRightToLeft():
            # The gutter is at the right; the scroll bar, at the left, is not part of the canvas.
            left = room - width - left - self.viewport().x()
            side = left - more
        beside = (side, self._theme.size(BESIDE_WIDTH)) if grouped else None
        changed = (left, width, beside) != (self._left, self._width, self._beside)
        self._left, self._width, self._beside = left, width, beside
        if changed:
            self.aligned.emit()
        return changed

    def _is_beside(self, row: Row) -> bool:
        return self._beside is not None and row.beside is not None

    def _room_of(self, row: Row) -> tuple[int, int]:
        """From where a row reaches, and how wide it is."""
        return (
            self._beside if self._beside is not None and row.beside is not None else (self._left, self._width)
        )

    def _height_of(self, row: Row) -> int:
        _, width = self._room_of(row)
        return row.fit(width) if row.widget is not None else row.estimate(width)

    def set_level(self, level: float, wide: int, gap: Callable[[Row, Row], int]) -> None:
        """Have what is revealed at a share of the height, in a column of another width, with other gaps."""
        self._level, self._wide, self._gap = level, wide, gap
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if level else policy.ScrollBarAsNeeded)
        self._measure()

    @property
    def level(self) -> float:
        """At which share of the height the line with the cursor stays; 0 where it may be anywhere."""
        return self._level

    def _rooms(self) -> tuple[int, int]:
        """The room above the first row and below the last."""
        if not self._level:
            return TOP_ROOM, BOTTOM_ROOM
        page = self.viewport().height()
        return round(page * self._level), round(page * (1 - self._level))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._measure():
            for row in self._rows:
                row.height = self._height_of(row)
        self.place()

    # Rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows from now on; those that are gone lose their widgets."""
        kept = set(map(id, rows))
        before, self._rows = self._rows, rows
        for row in before:
            if id(row) not in kept:
                release(row)
        if self._rows is not rows:
            # A field that went away kept what was typed in it: the rows that came of that stand already.
            return
        known = set(map(id, before))
        self._asides = [row for row in rows if row.beside is not None]
        other = self._measure()
        for row in rows:
            if other or id(row) not in known:
                row.height = self._height_of(row)
        self.place()

    def remake(self) -> None:
        """Make all widgets anew, in the present size of text."""
        self._measure()
        for row in self._rows:
            release(row)
        self.place()

    def refit(self, row: Row) -> None:
        """A row's height may have changed."""
        height = self._height_of(row)
        if height != row.height:
            row.height = height
            if not self._placing:
                self.place()

    def place(self) -> None:
        """Put every row where it belongs, and make those that the window shows."""
        if self._placing:
            return
        self._placing = True
        try:
            for _ in range(8):
                self._put()
                if not self._make(self._span(0.0)):
                    break
        finally:
            self._placing = False
        self._later.start()

    def _put(self) -> None:
        keep = self._held()
        offset = keep.top - self.verticalScrollBar().value() if keep is not None else 0
        y, below = self._rooms()
        above: Row | None = None
        moved = False
        lowest = 0
        for row in self._rows:
            beside = self._is_beside(row)
            if beside and row.beside is not None:
                row.top = row.beside.top
                lowest = max(lowest, row.top + row.height)
            else:
                y += 0 if above is None else self._gap(row, above)
                above = row
                row.top = y
                y += row.height
            if row.widget is not None:
                wanted = row.place(*self._room_of(row))
                if row.widget.geometry() != wanted:
                    row.widget.setGeometry(wanted)
                    moved = True
        height = max(max(y, lowest) + below, self.viewport().height())
        size = QSize(self.viewport().width(), height)
        if self.canvas.size() != size:
            self.canvas.resize(size)
        if keep is not None:
            self.verticalScrollBar().setValue(keep.top - offset)
        if moved and self.canvas.ink is not None:
            # What stands beside the rows goes with them.
            page = self.viewport().height()
            top, end = self.verticalScrollBar().value(), self._left + self._width
            self.canvas.update(0, top, self._left, page)
            self.canvas.update(end, top, max(self.canvas.width() - end, 0), page)

    def _held(self) -> Row | None:
        """The row that must not move in the window while rows above it change: the first one seen whole."""
        top = self.verticalScrollBar().value()
        if top <= TOP_ROOM:
            return None
        made = (row for row in self._rows if row.widget is not None and not self._is_beside(row))
        return next((row for row in made if row.top + row.height > top), None)

    def _span(self, pages: float) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        page = self.viewport().height()
        return round(top - pages * page), round(top + page + pages * page)

    def _make(self, span: tuple[int, int], most: int = 1000) -> bool:
        made = 0
        # What stands beside the text begins higher than the rows before it end.
        for row in (*self._asides, *self._rows):
            if row.top > span[1]:
                if row.beside is not None:
                    continue
                break
            if row.widget is None and row.top + row.height >= span[0]:
                self._give_widget(row)
                made += 1
                if made >= most:
                    break
        return made > 0

    def _give_widget(self, row: Row) -> None:
        row.widget = row.make(self.canvas)
        left, width = self._room_of(row)
        row.height = row.fit(width)
        row.widget.setGeometry(row.place(left, width))
        self.chain(row)
        row.widget.show()

    def chain(self, row: Row) -> None:
        """Keep Tab in the order of the column, whatever order rows and what is in them are made in."""
        keep_tab_order(self._rows, row)

    def ensure_made(self, row: Row) -> None:
        """Make a row's widget now, as when the cursor goes there."""
        if row.widget is None:
            self._placing = True
            self._give_widget(row)
            self._placing = False
            self.place()

    def _make_ahead(self) -> None:
        """Make the rows of the next pages, a few at a time, so that keys and wheel are served between."""
        self._placing = True
        more = self._make(self._span(1.0), most=4)
        self._placing = False
        if more:
            self.place()
        else:
            self._let_go()

    def _let_go(self) -> None:
        made = [row for row in self._rows if row.widget is not None]
        if len(made) <= _KEPT:
            return
        low, high = self._span(_FAR)
        focus = QApplication.focusWidget()
        for row in made:
            if row.top + row.height < low or row.top > high:
                assert row.widget is not None
                if focus is None or not (row.widget is focus or row.widget.isAncestorOf(focus)):
                    release(row)

    def _scrolled(self, value: int) -> None:
        if not self._placing:
            self._placing = True
            made = self._make(self._span(0.0))
            self._placing = False
            if made:
                self.place()
            self._later.start()
        self.scrolled.emit(value)

    # Looking

    def reveal(self, rect: QRect, room: int = 32) -> None:
        """Scroll so that a rectangle of the ground is seen, with some room around it."""
        bar = self.verticalScrollBar()
        page = self.viewport().height()
        if self._level:
            # While the mouse selects, text that moves would be selected with it.
            if not QApplication.mouseButtons():
                bar.setValue(rect.center().y() - round(page * self._level))
            return
        room = min(room, max((page - rect.height()) // 2, 0))
        if rect.top() - room < bar.value():
            bar.setValue(rect.top() - room)
        elif rect.bottom() + room > bar.value() + page:
            bar.setValue(rect.bottom() + room - page)


def own_gap(row: Row, _above: Row) -> int:
    """The room above a row, as the row itself has it."""
    return row.gap


def release(row: Row) -> None:
    """Take a row's widget away."""
    widget, row.widget = row.widget, None
    if widget is not None:
        row.released()
        widget.hide()
        widget.deleteLater()
