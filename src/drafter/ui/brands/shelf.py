"""The list of brands: mark, name, and what is to mend or where it is used; and the row that makes another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from drafter.desk.brand_editing import Draft
from drafter.ui.brands.fields import FormField
from drafter.ui.brands.images import Images
from drafter.ui.controls import Ground, TextLabel
from drafter.ui.menu_place import menu_place
from drafter.ui.sides import inset, margins, within, write
from drafter.ui.style_paint import box
from drafter.ui.texts import Texts, translate
from drafter.ui.theme import Theme, Use

ROW, INSET, TILE, MARK = 48, 8, 28, 20
STRIP = 40
_Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row has beside its name."""

    ID = Qt.ItemDataRole.UserRole
    SECOND = Qt.ItemDataRole.UserRole + 1
    TROUBLED = Qt.ItemDataRole.UserRole + 2
    MARK = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    name: str
    second: str
    troubled: bool
    mark: bytes


class ShelfModel(QAbstractListModel):
    """The brands as rows; `renamed` has an id and what the writer calls that brand."""

    renamed = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._built_in: Set[str] = frozenset()

    def show(
        self,
        drafts: Sequence[Draft],
        to_mend: Mapping[str, int],
        used: Mapping[str, int],
        built_in: Set[str],
    ) -> None:
        """Show brands, how much is to mend in each, how many statements use it; those built in stay."""
        self._built_in = built_in
        rows = [_row(draft, to_mend.get(draft.brand.id, 0), used.get(draft.brand.id, 0)) for draft in drafts]
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(self._rows, rows, strict=True)):
            if old != new:
                self._rows[place] = new
                index = self.index(place)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.second}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return translate("Brands", "Comes with Drafter") if row.id in self._built_in else ""
        if role == Role.MARK:
            return row.mark
        return (
            {Role.ID: row.id, Role.SECOND: row.second, Role.TROUBLED: row.troubled}.get(Role(role))
            if (Qt.ItemDataRole.UserRole <= role <= Role.MARK)
            else None
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:
        own = self._rows[index.row()].id not in self._built_in
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if own else Qt.ItemFlag.NoItemFlags)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.EditRole and str(value) != row.name:
            self.renamed.emit(row.id, str(value))
        return True

    def place_of(self, brand_id: str) -> int:
        """The row of a brand, -1 where there is none."""
        return next((place for place, row in enumerate(self._rows) if row.id == brand_id), -1)


_KINDS = Texts(
    "Brands",
    {
        "letter": QT_TRANSLATE_NOOP("Brands", "Letter"),
        "press": QT_TRANSLATE_NOOP("Brands", "Press release"),
    },
)


def _row(draft: Draft, to_mend: int, used: int) -> _Row:
    brand = draft.brand
    name = brand.logo.mark_png or brand.logo.png
    parts = [translate("Brands", "%n to mend", "", to_mend)] if to_mend else []
    if not to_mend and brand.kind in _KINDS:
        parts = [_KINDS[brand.kind].lower()]
    if used or not to_mend:
        using = translate("Brands", "used in %n statements", "", used) if used else ""
        parts.append(using or translate("Brands", "unused"))
    second = ", ".join(parts)
    return _Row(
        brand.id,
        brand.name,
        f"{second[0].upper()}{second[1:]}",
        bool(to_mend),
        draft.file(name) if name else b"",
    )


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, images: Images, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._images = images

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        theme = self._theme
        lines = theme.line_height(Use.INTERFACE) + theme.line_height(Use.SECONDARY)
        return QSize(60, max(ROW, lines + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, colours = self._theme, self._theme.colours
        rect: QRect = option.rect
        row = rect.adjusted(INSET, 0, -INSET, 0)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            box(painter, row, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, row, colours.hover)
        self._paint_mark(painter, row, index.data(Role.MARK))
        lines = theme.line_height(Use.INTERFACE), theme.line_height(Use.SECONDARY)
        top = row.top() + (row.height() - sum(lines)) // 2
        inner = inset(painter, row, 10 + TILE + 8, 5)
        painter.setFont(theme.font(Use.SELECTED if chosen else Use.INTERFACE))
        painter.setPen(colours.text)
        elide = Qt.TextElideMode.ElideRight
        name = painter.fontMetrics().elidedText(str(index.data()), elide, inner.width())
        write(painter, QRect(inner.left(), top, inner.width(), lines[0]), name)
        top += lines[0]
        if index.data(Role.TROUBLED):
            ratio = painter.device().devicePixelRatioF()
            mark = theme.icons.pixmap("warning", colours.warn, 14, ratio)
            place = QRect(inner.left(), top + (lines[1] - 14) // 2, 14, 14)
            painter.drawPixmap(within(painter, inner, place).topLeft(), mark)
            inner = inset(painter, inner, 18, 0)
        painter.setFont(theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        second = painter.fontMetrics().elidedText(str(index.data(Role.SECOND)), elide, inner.width())
        write(painter, QRect(inner.left(), top, inner.width(), lines[1]), second)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        field = FormField(translate("Brands", "Name of the brand"), small=True)
        field.setParent(parent)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        rect: QRect = option.rect
        high = editor.sizeHint().height()
        left = rect.left() + INSET + 10 + TILE + 2
        top = rect.top() + (rect.height() - high) // 2
        place = QRect(left, top, rect.right() - INSET - left, high)
        editor.setGeometry(QStyle.visualRect(option.direction, rect, place))

    def _paint_mark(self, painter: QPainter, row: QRect, mark: object) -> None:
        tile = QRect(row.left() + 10, row.top() + (row.height() - TILE) // 2, TILE, TILE)
        tile = within(painter, row, tile)
        box(painter, tile, QColor(Qt.GlobalColor.white), self._theme.colours.line, radius=4)
        if isinstance(mark, bytes) and mark:
            ratio = painter.device().devicePixelRatioF()
            picture = self._images.pixmap(mark, QSize(MARK, MARK), ratio)
            size = picture.deviceIndependentSize()
            left = tile.left() + (TILE - size.width()) / 2
            top = tile.top() + (TILE - size.height()) / 2
            painter.drawPixmap(QPointF(left, top), picture)


class ShelfView(QListView):
    """The rows; the menu key or the right button asks what can be done with one."""

    menu_asked = Signal(str, QPoint)
    remove_wanted = Signal(str)

    def __init__(self, theme: Theme, images: Images, model: ShelfModel) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, images, self))
        images.came.connect(self.viewport().update)
        self.setAccessibleName(translate("Brands", "Brands"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._recolour)
        self._recolour()

    def sizeHint(self) -> QSize:
        return QSize(200, self.content_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, ROW)

    def content_height(self) -> int:
        """How high all rows are together."""
        rows = self.model().rowCount()
        return sum(self.sizeHintForRow(place) for place in range(rows))

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.chrome)
        self.setPalette(palette)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.remove_wanted.emit(index.data(Role.ID))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index, place = menu_place(self, event, INSET)
        if index.isValid():
            self.menu_asked.emit(index.data(Role.ID), place)


class Shelf(Ground):
    """216 wide: a head, the brands, and “+ Brand”."""

    chosen = Signal(str)
    add_wanted = Signal()

    def __init__(self, theme: Theme, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(theme, "chrome", Qt.Edge.RightEdge, parent)
        self.model = ShelfModel(self)
        self.view = ShelfView(theme, images, self.model)
        self.add = QToolButton()
        self.add.setText(translate("Brands", "Brand"))
        self.add.setProperty("row", True)
        self.add.setAccessibleName(translate("Brands", "New brand"))
        self.add.setToolTip(translate("Brands", "New brand"))
        self.add.setIcon(theme.icons.icon("add"))
        self.add.setIconSize(QSize(16, 16))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add.setFont(theme.font(Use.INTERFACE))
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add.setFixedHeight(max(32, theme.line_height(Use.INTERFACE) + 12))
        self.add.clicked.connect(self.add_wanted)
        head = TextLabel(theme, translate("Brands", "Brands"), Use.STRIP_HEAD, "text2")
        head.setFixedHeight(max(STRIP, theme.line_height(Use.STRIP_HEAD) + 24))
        head.setContentsMargins(*margins(20, 0, 8, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins(0, 0, 1, 8))
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view)
        column.addSpacing(4)
        foot = QVBoxLayout()
        foot.setContentsMargins(INSET, 0, INSET, 0)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        column.addStretch(1)
        self.model.modelReset.connect(self._fit)
        self.view.selectionModel().currentChanged.connect(self._tell)
        self._showing = False

    def show_current(self, brand_id: str) -> None:
        """Mark the brand that is shown."""
        place = self.model.place_of(brand_id)
        if place >= 0 and self.view.currentIndex().row() != place:
            self._showing = True
            self.view.setCurrentIndex(self.model.index(place))
            self._showing = False

    def edit_name(self, brand_id: str) -> None:
        """Have a brand's name changed where it stands."""
        place = self.model.place_of(brand_id)
        if place >= 0:
            self.view.edit(self.model.index(place))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid() and not self._showing:
            self.chosen.emit(index.data(Role.ID))

    def _fit(self) -> None:
        self.view.setMaximumHeight(max(self.view.content_height(), ROW))
        self.view.updateGeometry()
