"""A table that stands in the column: rows without a grid, as high as its rows, edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from drafter.compose.signing import folded
from drafter.ui.column.keys import is_text
from drafter.ui.column.row_painter import OUT, RowPainter, lines_of
from drafter.ui.column.table_head import HeadLine
from drafter.ui.sides import write
from drafter.ui.theme import Theme, Use

ROW, DENSE_ROW = 36, 26
_TYPED_MS = 1000


class ListTable(QTableView):
    """The view. It tells when the cursor leaves it above or below, and what is to be done to rows.

    Letters that are typed go to the row that begins like them, and begin the first row where there is none;
    Enter and F2 edit a cell.
    """

    left = Signal(bool)
    removal_wanted = Signal()
    move_wanted = Signal(int)
    pasted = Signal(str)
    choice_wanted = Signal(QModelIndex)
    # The letter that was typed, or nothing.
    new_wanted = Signal(str)
    rows_changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.dense = False
        self.hovered_row = -1
        # The words that a search found in a row, and whether they are the present hit.
        self.found: Callable[[int], Sequence[tuple[str, bool]]] = lambda _row: ()
        self.locked = False
        # What copied rows are, where cells as they are shown do not say all.
        self.copied: Callable[[Sequence[int]], str] | None = None
        self.setAccessibleName(name)
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setHorizontalHeader(HeadLine(theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(theme.size(DENSE_ROW))
        self.verticalHeader().setDefaultSectionSize(theme.size(ROW))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.set_locked(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self._typed = ""
        self._typed_at = QElapsedTimer()
        self._take_colours()
        theme.changed.connect(self._take_colours)

    @property
    def heads(self) -> HeadLine:
        """The heads of the columns."""
        heads = self.horizontalHeader()
        assert isinstance(heads, HeadLine)
        return heads

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        super().setItemDelegate(delegate)
        if isinstance(delegate, RowPainter):
            delegate.tabbed.connect(self.edit_next)

    def edit_next(self, step: int) -> None:
        """Edit the next cell that can be (1) or the one before (-1); after the last one a new row begins."""
        here, model = self.currentIndex(), self.model()
        columns = model.columnCount()
        place = here.row() * columns + here.column() + step
        while 0 <= place < model.rowCount() * columns:
            index = model.index(*divmod(place, columns))
            if model.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                self.go_to_row(index.row(), index.column())
                self.edit(index)
                return
            place += step
        if step > 0:
            self.new_wanted.emit("")
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row whose first cell, or a word in it, begins like what was typed."""
        fresh = not self._typed_at.isValid() or self._typed_at.elapsed() > _TYPED_MS
        self._typed = folded(search) if fresh else self._typed + folded(search)
        self._typed_at.restart()
        model = self.model()
        rows, here = model.rowCount(), max(self.currentIndex().row(), 0)
        # One letter goes on to the next row; more letters may be those of this one.
        first = here + (1 if len(self._typed) == 1 else 0)
        texts = ((first + step) % rows for step in range(rows))
        best = -1
        for row in texts:
            words = folded(str(model.index(row, 0).data() or ""))
            if words.startswith(self._typed):
                best = row
                break
            if best < 0 and f" {self._typed}" in words:
                best = row
        if best >= 0:
            self.go_to_row(best, max(self.currentIndex().column(), 0))

    def set_locked(self, locked: bool) -> None:
        """Let rows be read, chosen and copied, and not changed."""
        self.locked = locked
        triggers = QAbstractItemView.EditTrigger
        changing = triggers.DoubleClicked | triggers.EditKeyPressed
        self.setEditTriggers(triggers.NoEditTriggers if locked else changing)

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self.theme.colours.canvas)
        self.setPalette(palette)

    def set_dense(self, dense: bool) -> None:
        """Rows of 26 that scroll inside, or of 36 that do not."""
        self.dense = dense
        size = self.theme.size(DENSE_ROW if dense else ROW)
        self.verticalHeader().setDefaultSectionSize(size)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if dense else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def fit_rows(self, width: int, texts: Sequence[tuple[str, str]]) -> None:
        """Give rows the height of their words and of a second line, at a width of the view."""
        header = self.horizontalHeader()
        fixed = sum(header.sectionSize(column) for column in range(1, header.count()))
        metrics = QFontMetrics(self.theme.font(Use.INTERFACE))
        line = self.theme.line_height(Use.INTERFACE)
        for row, (words, second) in enumerate(texts):
            lines = len(lines_of(metrics, words, width - fixed - OUT - 8)) + bool(second)
            height = self.theme.size(ROW) + (lines - 1) * line
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def whole_height(self) -> int:
        """The height of heads and all rows."""
        head = self.horizontalHeader().height() if self.horizontalHeader().isVisibleTo(self) else 0
        return head + self.verticalHeader().length()

    def row_rect(self, row: int) -> QRect:
        """Where a row is, in the view's own coordinates."""
        top = self.rowViewportPosition(row) + self.viewport().y()
        return QRect(0, top, self.width(), self.rowHeight(row))

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows."""
        # Whole rows alone are ever selected; Qt's own way to tell them asks for the flags of every cell.
        rows: set[int] = set()
        for part in self.selectionModel().selection():  # type: ignore[attr-defined]
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)

    def select_rows(self, rows: Sequence[int], current: int, column: int = 0) -> None:
        """Have just these rows selected, given in order, one of them being the current one."""
        model = self.model()
        last = model.columnCount() - 1
        chosen = QItemSelection()
        for _, run in groupby(enumerate(rows), key=lambda one: one[1] - one[0]):
            part = [row for _, row in run]
            chosen.append(QItemSelectionRange(model.index(part[0], 0), model.index(part[-1], last)))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(model.index(current, column), flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def go_to_row(self, row: int, column: int = 0) -> None:
        """Make a row the current and only selected one."""
        if 0 <= row < self.model().rowCount():
            # Said outright: Qt's own ways ask which keys are held, and toggle where it is Ctrl.
            flags = QItemSelectionModel.SelectionFlag
            index = self.model().index(row, column)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.selected_rows():
            # Qt makes a cell the current one, and selects nothing.
            self.go_to_row(max(self.currentIndex().row(), 0), max(self.currentIndex().column(), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            # A field that is open has had the key already.
            return
        key, row, rows = event.key(), self.currentIndex().row(), self.model().rowCount()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if self.locked and self._would_change(event, plain, alt):
            event.ignore()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and alt:
            self.move_wanted.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Up and plain and row <= 0:
            self.left.emit(False)
        elif key == Qt.Key.Key_Down and plain and row >= rows - 1:
            self.left.emit(True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.removal_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space) and plain:
            self._open(self.currentIndex())
        elif not rows and not self.locked and is_text(event):
            self.new_wanted.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _would_change(self, event: QKeyEvent, plain: bool, alt: bool) -> bool:
        """Whether a key is one of those that change rows."""
        key = event.key()
        keys = Qt.Key
        opens = key in (keys.Key_Return, keys.Key_Enter, keys.Key_F2, keys.Key_Space)
        removes = key in (keys.Key_Delete, keys.Key_Backspace)
        moves = alt and key in (keys.Key_Up, keys.Key_Down)
        standard = (QKeySequence.StandardKey.Paste, QKeySequence.StandardKey.Cut)
        changes = any(event.matches(one) for one in standard)
        return moves or (plain and (opens or removes)) or changes

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                # Moves the row here, the section elsewhere.
                event.accept()
                return True
        return super().event(event)

    def finish_editing(self) -> None:
        """Take what an open cell holds, so that another one can be opened."""
        delegate = self.itemDelegate()
        if isinstance(delegate, RowPainter):
            delegate.finish_open()

    def begin_row(self, index: QModelIndex, typed: str) -> None:
        """Edit a new row, what was typed being its first letter."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to_row(index.row())
        self.scrollTo(index)
        self.edit(index)
        field = QApplication.focusWidget()
        if typed and isinstance(field, QLineEdit) and self.isAncestorOf(field):
            field.setText(typed)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.new_wanted.emit("")
            return
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.choice_wanted.emit(index)

    def paste(self) -> None:
        """What is on the clipboard as rows."""
        if not self.locked:
            self.pasted.emit(QApplication.clipboard().text())

    def cut(self) -> None:
        """The chosen rows to the clipboard, and away."""
        if not self.locked and self.selected_rows():
            self.copy()
            self.removal_wanted.emit()

    def copy(self) -> None:
        """The chosen rows to the clipboard, a line each, cells parted by tabs."""
        if self.copied is not None:
            QApplication.clipboard().setText(self.copied(self.selected_rows()))
            return
        model = self.model()
        lines = [
            "\t".join(str(model.index(row, column).data() or "") for column in range(model.columnCount()))
            for row in self.selected_rows()
        ]
        QApplication.clipboard().setText("\n".join(lines))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        was_current = index == self.currentIndex()
        super().mouseReleaseEvent(event)
        editable = bool(self.model().flags(index) & Qt.ItemFlag.ItemIsEditable) if index.isValid() else True
        if was_current and not editable and not self.locked and event.button() is Qt.MouseButton.LeftButton:
            self.choice_wanted.emit(index)

    def wheelEvent(self, event: object) -> None:
        bar = self.verticalScrollBar()
        if not self.dense or bar.maximum() == 0:
            event.ignore()  # type: ignore[attr-defined]
            return
        super().wheelEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid() and not self.dense:
            return
        if self.model() is not None and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            row = self.theme.size(ROW)
            if self.hasFocus():
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.colours.selrow)
                painter.drawRoundedRect(QRectF(0, 0, self.viewport().width(), row - 1), 6, 6)
            painter.setPen(self.theme.colours.text if self.hasFocus() else self.theme.colours.text2)
            painter.setFont(self.theme.font(Use.INTERFACE))
            room = QRect(OUT, -1, self.viewport().width() - 2 * OUT, row)
            words = str(self.property("guidance") or "")
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            write(painter, room, shown)
