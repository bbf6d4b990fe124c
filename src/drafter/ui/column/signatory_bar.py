"""What stands around the table of signatories: button, order, and from 60 rows on filter and counts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from drafter.model.statement import Statement
from drafter.ui.column.handle import SIDE, DropLine, Handle
from drafter.ui.column.row_painter import OUT
from drafter.ui.column.rows import GUTTER
from drafter.ui.column.signatory_model import SignatoryModel, second_line
from drafter.ui.column.signatory_notice import Notice
from drafter.ui.column.signatory_order import OrderButton
from drafter.ui.column.table import DENSE_ROW, ROW, ListTable
from drafter.ui.sides import inset, mirrored, mirrored_at, write
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


def _groups() -> tuple[tuple[str, str], ...]:
    return (
        ("", translate("Signatories", "All")),
        ("yes", translate("Signatories", "Yes")),
        ("waiting", translate("Signatories", "Waiting")),
        ("no", translate("Signatories", "No")),
    )


_BAR = 28
_BAR_GAP = 8
_NOTICE = 32
_FILTER = 40
_DENSE_ROWS = 12
_EDGE = 16
# The least room for what an empty table says.
_WORDS = 200


def print_choices(statement: Statement) -> tuple[object, ...]:
    """What the button over the table shows of a statement."""
    return (
        statement.order,
        statement.signatories_as,
        statement.names_persons,
        statement.affiliations_identify,
    )


class GroupButton(QToolButton):
    """A count that filters: its word and its number."""

    def __init__(self, theme: Theme, group: str, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.state_group = group
        self._theme = theme
        self._word = word
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int) -> None:
        """How many there are."""
        self._count = count
        self.setAccessibleName(f"{self._word}, {count}")
        self.setText(f"{self._word} {count}")
        self.update()

    def width_wanted(self) -> int:
        """Its width: word, number and the room around them."""
        word = self._theme.font(Use.EMPHASIS)
        self.setFont(word)
        return self.fontMetrics().horizontalAdvance(f"{self._word} {self._count}") + 24

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selrow if on else colours.hover)
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(self._theme.font(Use.EMPHASIS))
        painter.setPen(colours.text if on else colours.text2)
        write(painter, inset(painter, self.rect(), 10, 0), self._word)
        before = 10 + painter.fontMetrics().horizontalAdvance(self._word) + 6
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        write(painter, inset(painter, self.rect(), before, 0), str(self._count))


class SignatoryPanel(QWidget):
    """Button and order above the table; the handle of the current row in the gutter."""

    menu_wanted = Signal(object)
    rows_dropped = Signal(int)
    file_dropped = Signal(Path)
    height_changed = Signal()

    def __init__(self, theme: Theme, rows: SignatoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._dense = False
        self._top = 0
        self._bar_height = theme.size(_BAR)
        self.add = QPushButton(theme.icons.icon("add"), translate("Signatories", "Organisation"), self)
        set_variant(self.add, small=True)
        self.add.setIconSize(QSize(16, 16))
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(translate("Signatories", "Add organisation"))
        self.bring = QPushButton(theme.icons.icon("table"), translate("Signatories", "Import list…"), self)
        set_variant(self.bring, "flat", small=True)
        self.bring.setIconSize(QSize(16, 16))
        self.bring.setAutoDefault(False)
        self.bring.setToolTip(translate("Signatories", "From a spreadsheet: CSV, XLSX or ODS"))
        self.notice = Notice(theme, self)
        self.notice.closed.connect(self._close_notice)
        self.order = OrderButton(theme, rows, self)
        self.filter = QLineEdit(self)
        self.filter.setProperty("small", True)
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(theme.icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.filter.setAccessibleName(translate("Signatories", "Filter signatories"))
        self.filter.textChanged.connect(self._filter)
        self.groups = [GroupButton(theme, group, word, self) for group, word in _groups()]
        self.groups[0].setChecked(True)
        for button in self.groups:
            button.clicked.connect(self._filter)
        self.table = ListTable(theme, translate("Signatories", "Signatories"), self)
        self.table.setModel(rows)
        self.table.setProperty(
            "guidance",
            translate("Signatories", "Type a name, or paste a list of names, one a line"),
        )
        self.table.heads.set_sortable(True)
        self.setAcceptDrops(True)
        self.table.installEventFilter(self)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._handle = Handle(theme, translate("Signatories", "Move signatory"), self)
        self._line: DropLine | None = None
        self._handle.dragged.connect(lambda at: self._drag(at, False))
        self._handle.dropped.connect(lambda at: self._drag(at, True))
        self._handle.cancelled.connect(self._stop_drag)
        self.table.selectionModel().selectionChanged.connect(self._place_handle)
        self.table.verticalScrollBar().valueChanged.connect(self._place_handle)
        theme.changed.connect(self.update)

    def show_choices(self, statement: Statement) -> None:
        """Which order is kept, and how signatories are printed."""
        self.order.show_choices(statement)
        if self._lay_bar() != self._bar_height:
            self.height_changed.emit()

    def lock(self, why: str) -> None:
        """Let the rows be read alone, where there is a reason."""
        self.table.set_locked(bool(why))
        for button in (self.add, self.bring, self.order):
            button.setEnabled(not why)
            if why:
                button.setToolTip(f"{button.accessibleName() or button.text()}\n{why}")

    def show_counts(self) -> None:
        """How many there are of each kind."""
        counts = self._rows.counts()
        for button in self.groups:
            button.show_count(counts[button.state_group])
        self.filter.setPlaceholderText(translate("Signatories", "Filter %n rows", "", counts[""]))

    def set_dense(self, dense: bool) -> None:
        """Low rows in a frame of their own, or high ones in the column."""
        self._dense = dense
        self.table.set_dense(dense)
        self.table.horizontalHeader().setVisible(not dense)
        for widget in (self.filter, *self.groups):
            widget.setVisible(dense)

    def _close_notice(self) -> None:
        self.notice.hide()
        self.height_changed.emit()

    def clear_filter(self) -> None:
        """Show all rows."""
        self.filter.clear()
        self.groups[0].setChecked(True)
        self._filter()

    def _filter(self) -> None:
        group = next((button.state_group for button in self.groups if button.isChecked()), "")
        self._rows.filter(self.filter.text(), group)
        self.height_changed.emit()

    def _ask_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if index.isValid() and index.row() not in self.table.selected_rows():
            self.table.go_to_row(index.row(), index.column())
        where = self.table.viewport().mapToGlobal(at)
        self.menu_wanted.emit(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))

    # Layout

    def _lay_bar(self) -> int:
        """Place what stands over the table, the order below the buttons where it has no room beside them."""
        high = self._theme.size(_BAR)
        self._put(self.add, QRect(GUTTER, 0, self.add.sizeHint().width(), high))
        beside = GUTTER + self.add.width() + 4
        self._put(self.bring, QRect(beside, 0, self.bring.sizeHint().width(), high))
        wide = self.order.sizeHint().width()
        left = self.width() - OUT - wide + 4
        below = left < beside + self.bring.width() + 4
        self._put(self.order, QRect(left, high + _BAR_GAP if below else 0, wide, high))
        return 2 * high + _BAR_GAP if below else high

    def _put(self, part: QWidget, place: QRect) -> None:
        """Place a part, told from the first side."""
        part.setGeometry(mirrored(self, place))

    def lay_out(self, width: int) -> int:
        """Place the parts at a width of the column; the height they take."""
        size = self._theme.size
        self.resize(width + GUTTER + OUT, self.height())
        self._bar_height = self._lay_bar()
        top = self._bar_height + _BAR_GAP
        if self.notice.isVisibleTo(self):
            self._put(self.notice, QRect(GUTTER, top, width, size(_NOTICE)))
            top += size(_NOTICE) + _BAR_GAP
        self._top = top
        if self._dense:
            return self._lay_dense(width, top)
        empty = not self._rows.rowCount()
        self.order.setVisible(not empty)
        self.table.horizontalHeader().setVisible(not empty)
        if empty and self.notice.isHidden() and self._beside() > size(_WORDS):
            return self._lay_empty()
        left = GUTTER - OUT
        self._put(self.table, QRect(left, top, width + 2 * OUT, self.table.height()))
        texts = [(one.name, second_line(one)) for one in self._rows.shown]
        self.table.fit_rows(width + 2 * OUT, texts)
        height = self.table.whole_height()
        if not self._rows.rowCount():
            height += size(ROW)
        self._put(self.table, QRect(left, top, width + 2 * OUT, height))
        self._place_handle()
        return top + height

    def _beside(self) -> int:
        """How much room there is between the buttons."""
        return self.width() - OUT - GUTTER - self.add.width() - self.bring.sizeHint().width() - 2 * 8

    def _lay_empty(self) -> int:
        """One line: the button, what to do without it, and at the end where a list comes from."""
        high = self._theme.size(ROW)
        down = (high - self.add.height()) // 2
        bring = self.bring.sizeHint().width()
        self._put(self.add, QRect(GUTTER, down, self.add.width(), self.add.height()))
        self._put(self.bring, QRect(self.width() - OUT - bring, down, bring, self.bring.height()))
        left = GUTTER + self.add.width() + 8 - OUT + 4
        self._put(self.table, QRect(left, 0, self._beside() + OUT - 4, high))
        self._place_handle()
        return high

    def _lay_dense(self, width: int, top: int) -> int:
        size = self._theme.size
        bar = size(_FILTER)
        high = size(_BAR)
        y = top + 1 + (bar - high) // 2
        self._put(self.filter, QRect(GUTTER + 9, y, size(200), high))
        x = GUTTER + width - 9
        for button in reversed(self.groups):
            x -= button.width_wanted()
            self._put(button, QRect(x, y, button.width_wanted(), high))
        height = _DENSE_ROWS * size(DENSE_ROW)
        if self.table.verticalHeader().length() != self._rows.rowCount() * size(DENSE_ROW):
            for row in range(self._rows.rowCount()):
                if self.table.rowHeight(row) != size(DENSE_ROW):
                    self.table.setRowHeight(row, size(DENSE_ROW))
        self._put(self.table, QRect(GUTTER + 1, top + bar + 2, width - 2, height))
        self._place_handle()
        return top + bar + 2 + height + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._dense:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        top = self._top
        frame = mirrored(self, QRect(GUTTER, top, self.width() - GUTTER - OUT, self.height() - top))
        painter.setPen(QPen(colours.line, 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        line = top + self._theme.size(_FILTER) + 1
        painter.fillRect(QRect(frame.left(), line, frame.width(), 1), colours.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Names are pasted into the table from its button too."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.table.paste()
        else:
            super().keyPressEvent(event)

    # Files of lists

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._list_of(event) is not None and not self.table.locked:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._list_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def _list_of(self, event: QDropEvent) -> Path | None:
        from drafter.desk.signatory_lists import looks_like_list

        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        return next((path for path in paths if looks_like_list(path)), None)

    # The handle of the chosen rows

    def _place_handle(self) -> None:
        rows = [row for row in self.table.selected_rows() if row < len(self._rows.shown)]
        shown = bool(rows) and not self.table.locked
        if shown:
            rect = self.table.row_rect(rows[0])
            row = self._theme.size(DENSE_ROW if self._dense else ROW)
            y = self.table.y() + rect.top() + (row - SIDE) // 2
            shown = self.table.y() - SIDE <= y <= self.table.geometry().bottom()
            self._handle.move(mirrored_at(self, GUTTER - 22 - SIDE // 2, y, SIDE))
        self._handle.setVisible(shown)
        self._handle.set_wanted(shown)

    def _drag(self, at: QPoint, drop: bool) -> None:
        """The chosen rows are dragged over the table, or dropped before the row that is nearest."""
        count = len(self._rows.shown)
        if not self.table.selected_rows() or not count:
            return
        y = self.mapFromGlobal(at).y() - self.table.y()
        self._scroll_to(y)
        row = self.table.rowAt(y - self.table.viewport().y())
        place = count if row < 0 and y > 0 else max(row, 0)
        if row >= 0:
            rect = self.table.row_rect(row)
            place += y > rect.center().y()
        if drop:
            self._stop_drag()
            self.rows_dropped.emit(place)
            return
        last = place >= count
        rect = self.table.row_rect(count - 1 if last else place)
        top = rect.bottom() + 1 if last else rect.top()
        if self._line is None:
            self._line = DropLine(self._theme, self)
        column = mirrored(self, QRect(GUTTER, 0, self.width() - GUTTER - OUT, 1))
        self._line.show_at(column.left(), column.width(), self.table.y() + top)

    def _scroll_to(self, y: int) -> None:
        """Rows beyond the frame come into it while something is dragged to its edge."""
        bar = self.table.verticalScrollBar()
        if self._dense and y < _EDGE:
            bar.setValue(bar.value() - self._theme.size(DENSE_ROW))
        elif self._dense and y > self.table.height() - _EDGE:
            bar.setValue(bar.value() + self._theme.size(DENSE_ROW))

    def _stop_drag(self) -> None:
        if self._line is not None:
            self._line.hide()
