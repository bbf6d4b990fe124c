"""A table that stands in the column: rows without a grid, as high as its rows, edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
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
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from drafter.ui.theme import Theme, Use

OUT = 10
ROW, HEAD, DENSE_ROW = 36, 28, 26
_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def lines_of(metrics: QFontMetrics, words: str, room: int) -> tuple[str, ...]:
    """Words on as many lines as they need, two at most; the second is elided."""
    if metrics.horizontalAdvance(words) <= room:
        return (words,)
    first, rest = words, ""
    while " " in first and metrics.horizontalAdvance(first) > room:
        first, _, last = first.rpartition(" ")
        rest = f"{last} {rest}".strip()
    if metrics.horizontalAdvance(first) > room:
        first, rest = words, ""
    shown = tuple(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) for text in (first, rest))
    return shown if rest else shown[:1]


class HeadLine(QHeaderView):
    """The heads of the columns over a hairline that ends with the text column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFont(theme.font(Use.TABLE_HEAD))
        self.setFixedHeight(theme.size(HEAD))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colours = self._theme.colours
        model = self.model()
        painter.fillRect(rect, colours.canvas)
        painter.setFont(self._theme.font(Use.TABLE_HEAD))
        painter.setPen(colours.text2)
        words = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        left = OUT if self.visualIndex(logicalIndex) == 0 else 8
        painter.drawText(rect.adjusted(left, 0, -8, -1), Qt.AlignmentFlag.AlignVCenter, words)
        last = self.visualIndex(logicalIndex) == self.count() - 1
        line = rect.adjusted(OUT if left == OUT else 0, 0, -OUT if last else 0, 0)
        painter.fillRect(QRect(line.left(), rect.bottom(), line.width(), 1), colours.line)


class RowPainter(QStyledItemDelegate):
    """Paints a cell's ground and the line below its row; what is in it, `paint_cell` does."""

    def __init__(self, theme: Theme, view: ListTable) -> None:
        super().__init__(view)
        self.theme = theme
        self.view = view
        self._open: dict[int, _Open] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        painter.save()
        self._paint_ground(painter, rect, index)
        first, last = self._edges(index)
        self.paint_cell(painter, rect.adjusted(OUT if first else 8, 0, -OUT if last else -8, -1), index)
        painter.restore()

    def _edges(self, index: _Index) -> tuple[bool, bool]:
        columns = self.view.model().columnCount()
        return index.column() == 0, index.column() == columns - 1

    def _paint_ground(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        colours = self.theme.colours
        first, last = self._edges(index)
        selected = self.view.selectionModel().isRowSelected(index.row(), QModelIndex())
        line = rect.adjusted(OUT if first else 0, 0, -OUT if last else 0, 0)
        if selected or self.view.hovered_row == index.row():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.selrow if selected else colours.chrome)
            painter.setClipRect(rect)
            row = QRectF(0, rect.top() - (1 if selected else 0), self.view.viewport().width(), rect.height())
            painter.drawRoundedRect(row.adjusted(0, 0, 0, 1 if selected else -1), 6, 6)
            painter.restore()
        if not selected and not self.view.dense:
            painter.fillRect(QRect(line.left(), rect.bottom(), line.width(), 1), colours.line)

    def paint_lines(self, painter: QPainter, rect: QRect, words: str, second: str = "") -> None:
        """Words on one line or two, and below them a quiet line."""
        painter.setFont(self.theme.font(Use.INTERFACE))
        painter.setPen(self.theme.colours.text)
        metrics = painter.fontMetrics()
        line = self.theme.line_height(Use.INTERFACE)
        lines = lines_of(metrics, words, rect.width())
        top = rect.top() + (rect.height() - line * (len(lines) + bool(second))) // 2 + 1
        for text in lines:
            painter.drawText(QRect(rect.left(), top, rect.width(), line), _LEFT, text)
            top += line
        if second:
            painter.setPen(self.theme.colours.text2)
            shown = metrics.elidedText(second, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QRect(rect.left(), top, rect.width(), line), _LEFT, shown)

    def paint_cell(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """Paint what the cell holds."""
        painter.setFont(self.theme.font(Use.INTERFACE))
        painter.setPen(self.theme.colours.text if index.column() == 0 else self.theme.colours.text2)
        words = str(index.data() or "")
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    # Editing in place. Qt's own delegate commits after the key was dealt with, when the row may be gone.

    def opened(self, editor: QWidget, index: _Index, fields: Sequence[QLineEdit]) -> None:
        """A cell's editor with `fields` was made: Enter and leaving take what it holds, Escape drops it."""
        self._open[id(editor)] = _Open(editor, QPersistentModelIndex(index), tuple(fields))
        editor.destroyed.connect(partial(self._open.pop, id(editor), None))
        for field in fields:
            field.installEventFilter(self)

    def _opened_of(self, watched: QObject) -> _Open | None:
        return next((one for one in self._open.values() if watched in one.fields), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        one = self._opened_of(watched)
        if one is None:
            return False
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish(one, keep=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._finish(one, keep=False)
                return True
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, one.editor, lambda: self._left(one))
        return False

    def _left(self, one: _Open) -> None:
        if not any(field.hasFocus() for field in one.fields):
            self._finish(one, keep=True)

    def _finish(self, one: _Open, keep: bool) -> None:
        place = self.view.model().index(one.place.row(), one.place.column())
        if one.finished or not place.isValid() or self.view.indexWidget(place) is not one.editor:
            return
        one.finished = True
        if keep:
            self.commitData.emit(one.editor)
        self.closeEditor.emit(one.editor, QStyledItemDelegate.EndEditHint.NoHint)


@dataclass(slots=True)
class _Open:
    """An editor that stands in a cell."""

    editor: QWidget
    place: QPersistentModelIndex
    fields: tuple[QLineEdit, ...]
    finished: bool = False


class ListTable(QTableView):
    """The view. It tells when the cursor leaves it above or below, and what is to be done to rows."""

    left = Signal(bool)
    removal_wanted = Signal()
    move_wanted = Signal(int)
    pasted = Signal(str)
    choice_wanted = Signal(QModelIndex)
    new_wanted = Signal()
    rows_changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.dense = False
        self.hovered_row = -1
        self.locked = False
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
        self._take_colours()
        theme.changed.connect(self._take_colours)

    def set_locked(self, locked: bool) -> None:
        """Let rows be read, chosen and copied, and not changed."""
        self.locked = locked
        triggers = QAbstractItemView.EditTrigger
        changing = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
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
        return sorted(index.row() for index in self.selectionModel().selectedRows())

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
            self.pasted.emit(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space) and plain:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _would_change(self, event: QKeyEvent, plain: bool, alt: bool) -> bool:
        """Whether a key is one of those that change rows."""
        key = event.key()
        keys = Qt.Key
        opens = key in (keys.Key_Return, keys.Key_Enter, keys.Key_F2, keys.Key_Space)
        removes = key in (keys.Key_Delete, keys.Key_Backspace)
        moves = alt and key in (keys.Key_Up, keys.Key_Down)
        return moves or (plain and (opens or removes)) or event.matches(QKeySequence.StandardKey.Paste)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if moves and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                # Moves the row here, the section elsewhere.
                event.accept()
                return True
        return super().event(event)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.new_wanted.emit()
            return
        if self.model().flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.choice_wanted.emit(index)

    def copy(self) -> None:
        """The chosen rows to the clipboard, a line each, cells parted by tabs."""
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
            at = QPointF(OUT, row / 2 + painter.fontMetrics().ascent() / 2 - 1)
            painter.drawText(at, str(self.property("guidance") or ""))
