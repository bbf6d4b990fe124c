"""The outline's view: rows painted by one delegate, dragged to reorder."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from drafter.checks.finding import Severity
from drafter.ui.menu_place import menu_place
from drafter.ui.outline_model import Findings, OutlineModel, Role, State
from drafter.ui.style_paint import box, line_with_dot
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

ROW, CALL_ROW, INSET = 32, 26, 8
_STATE_ROOM = 40
_STATES = {State.EMPTY: "empty", State.PROGRESS: "progress", State.READY: "check"}
RAIL = 48
_SIGN = 14
SEVERITIES = {
    Severity.ERROR: ("error", "err"),
    Severity.WARNING: ("warning", "warn"),
    Severity.ADVICE: ("advice", "adv"),
}
"""The sign of each severity and its colour."""
Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Paints icon, name, count and state of a section, and the name of a call."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self.rail = False
        self.call = ""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(Role.BLOCK):
            height = 0 if self.rail else max(CALL_ROW, self._theme.line_height(Use.SECONDARY) + 10)
            return QSize(60, height)
        return QSize(60, max(ROW, self._theme.line_height(Use.INTERFACE) + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if index.data(Role.BLOCK):
            self._paint_call(painter, option, index)
        else:
            self._paint_section(painter, option, index)
        painter.restore()

    def _row(self, option: QStyleOptionViewItem) -> QRect:
        """The row's box, as wide as the pane: Qt's column does not become narrower than a heading's least."""
        width = self._view.viewport().width()
        return QRect(INSET, option.rect.top(), width - 2 * INSET, option.rect.height())

    def _seen(self, place: QRect) -> QRect:
        """Where a part of a row is seen; from the right where lines begin there."""
        view = self._view
        return QStyle.visualRect(view.layoutDirection(), view.viewport().rect(), place)

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, state = self._theme.colours, option.state
        row = self._row(option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, row, colours.selrow)
        elif state & QStyle.StateFlag.State_MouseOver:
            box(painter, row, colours.hover)
        tone = colours.accent if chosen else colours.text2
        top = row.top() + (row.height() - 16) // 2
        ratio = painter.device().devicePixelRatioF()
        left = row.center().x() - 7 if self.rail else 20
        picture = self._theme.icons.pixmap(str(index.data(Role.ICON)), tone, 16, ratio)
        painter.drawPixmap(self._seen(QRect(left, top, 16, 16)).topLeft(), picture)
        findings = index.data(Role.FINDINGS)
        if self.rail:
            if findings is not None:
                self._paint_sign(painter, findings, QRect(left + 10, top - 6, 12, 12))
            return
        right = row.right() - 8
        icon = _STATES[index.data(Role.STATE)]
        tone = colours.ok if icon == "check" else colours.text2
        state_at = self._seen(QRect(right - 15, top, 16, 16)).topLeft()
        painter.drawPixmap(state_at, self._theme.icons.pixmap(icon, tone, 16, ratio))
        right -= 26
        if findings is not None:
            right = self._paint_findings(painter, findings, right, row)
        count = str(index.data(Role.COUNT) or "")
        small = self._theme.font(Use.SECONDARY)
        painter.setFont(self._theme.font(Use.SELECTED if chosen else Use.INTERFACE))
        painter.setPen(colours.text)
        metrics = painter.fontMetrics()
        room = right - 46
        if count:
            painter.setFont(small)
            room -= painter.fontMetrics().horizontalAdvance(count) + 8
            painter.setFont(self._theme.font(Use.SELECTED if chosen else Use.INTERFACE))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._seen(QRect(46, row.top(), room + 4, row.height())), middle, name)
        if count:
            painter.setFont(small)
            painter.setPen(colours.text2)
            start = 46 + metrics.horizontalAdvance(name) + 8
            place = QRect(start, row.top(), right - start + 8, row.height())
            painter.drawText(self._seen(place), middle, count)

    def _paint_findings(self, painter: QPainter, findings: Findings, right: int, row: QRect) -> int:
        """The sign of the gravest and how many there are, ending at `right`; where the name must end."""
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(self._theme.colours.text2)
        words = str(findings.count)
        wide = painter.fontMetrics().horizontalAdvance(words)
        place = self._seen(QRect(right - wide + 1, row.top(), wide, row.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        left = right - wide - 5 - _SIGN
        top = row.top() + (row.height() - _SIGN) // 2
        self._paint_sign(painter, findings, QRect(left, top, _SIGN, _SIGN))
        return left - 8

    def _paint_sign(self, painter: QPainter, findings: Findings, place: QRect) -> None:
        icon, colour = SEVERITIES[findings.severity]
        tone = getattr(self._theme.colours, colour)
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.icons.pixmap(icon, tone, place.width(), ratio)
        painter.drawPixmap(self._seen(place).topLeft(), picture)

    def _paint_call(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.rail:
            return
        colours = self._theme.colours
        row = self._row(option)
        current = index.data(Role.CALL) == self.call
        if option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, row, colours.hover)
        font = self._theme.font(Use.TABLE_HEAD if current else Use.SECONDARY)
        painter.setFont(font)
        painter.setPen(colours.text if current else colours.text2)
        room = row.right() - 46
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        place = self._seen(QRect(46, row.top(), room, row.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)


class OutlineView(QTreeView):
    """The sections; Enter or a click goes there, dragging moves, the menu key opens what can be done."""

    went = Signal(str, str)
    moved = Signal(int)
    menu_asked = Signal(str, QPoint)
    state_clicked = Signal(str)

    def __init__(self, theme: Theme, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._drop_y: int | None = None
        self.rows = OutlineDelegate(theme, self)
        self.setItemDelegate(self.rows)
        self.setModel(model)
        self.setAccessibleName(translate("Outline", "Sections"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._recolour)
        self._recolour()

    def show_current(self, section_id: str, call_id: str) -> None:
        """Mark the section and call that hold the cursor, with the calls of that section open."""
        model = self.model()
        assert isinstance(model, OutlineModel)
        index = model.index_of(section_id)
        if index.isValid() and (self.currentIndex() != index or not self.isExpanded(index)):
            self.blockSignals(True)
            self.collapseAll()
            self.setCurrentIndex(index)
            self.expand(index)
            self.blockSignals(False)
            self._fit()
        if call_id != self.rows.call:
            self.rows.call = call_id
            self.viewport().update()

    def set_rail(self, rail: bool) -> None:
        """Icons alone, or names too."""
        if rail != self.rows.rail:
            self.rows.rail = rail
            self.scheduleDelayedItemsLayout()
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(RAIL, ROW)

    def content_height(self) -> int:
        """How high all rows are together."""
        model = self.model()
        height = 0
        option = QStyleOptionViewItem()
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            height += self.rows.sizeHint(option, index).height()
            if self.isExpanded(index):
                under = [model.index(child, 0, index) for child in range(model.rowCount(index))]
                height += sum(self.rows.sizeHint(option, child).height() for child in under)
        return height

    def _fit(self) -> None:
        self.setMaximumHeight(max(self.content_height(), ROW))
        self.updateGeometry()

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.went.emit(index.data(Role.SECTION), index.data(Role.BLOCK) or "")

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        wide = self.viewport().width()
        state = QRect(wide - _STATE_ROOM, 0, _STATE_ROOM, self.viewport().height())
        room = QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), state)
        at_state = room.contains(event.position().toPoint()) and not self.rows.rail
        if event.button() == Qt.MouseButton.LeftButton and at_state and index.data(Role.STATE):
            self.setState(QAbstractItemView.State.NoState)
            self.state_clicked.emit(index.data(Role.SECTION))
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event, INSET)
        if index.isValid():
            self.menu_asked.emit(index.data(Role.SECTION), place)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        _, y = self._drop_at(event.position().toPoint())
        if event.mimeData().hasFormat("application/x-drafter-section"):
            event.acceptProposedAction()
            self._drop_y = y
            self.viewport().update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drop_y = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        place, _ = self._drop_at(event.position().toPoint())
        self._drop_y = None
        # The model moves the section by an edit; the view has nothing to take away.
        self.model().dropMimeData(event.mimeData(), event.dropAction(), place, 0, QModelIndex())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        self.viewport().update()

    def _drop_at(self, point: QPoint) -> tuple[int, int]:
        """Before which section a drop at `point` would put the dragged one, and at what height that is."""
        model = self.model()
        bottom = 0
        for place in range(model.rowCount()):
            rect = self.visualRect(model.index(place, 0))
            if point.y() < rect.center().y():
                return place, rect.top()
            bottom = rect.bottom() + 1
        return model.rowCount(), max(bottom, self.content_height() - 1 if bottom else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drop_y is not None:
            painter = QPainter(self.viewport())
            y = min(max(self._drop_y, 4), self.viewport().height() - 4)
            colours, right = self._theme.colours, self.viewport().width() - INSET
            line_with_dot(painter, INSET, right, y, colours, colours.chrome)
