"""Related publications: kind, title and address, one to a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMenu, QPushButton, QStyleOptionViewItem, QWidget

from drafter.model.edits import set_publications
from drafter.model.statement import Publication, Section
from drafter.ui.column.row_following import follow_rows
from drafter.ui.column.row_painter import OUT, RowPainter
from drafter.ui.column.rows import Row
from drafter.ui.column.setting import Setting
from drafter.ui.column.table import ROW, ListTable
from drafter.ui.style import set_variant
from drafter.ui.theme import Theme

_HEADS = ("Title", "Kind", "Address")
_TITLE, _KIND, _ADDRESS = range(3)
_Index = QModelIndex | QPersistentModelIndex
_BAR = 28


class PublicationModel(QAbstractTableModel):
    """The publications, and at their end one without a title while a new one is written."""

    def __init__(self, row: PublicationsRow) -> None:
        super().__init__()
        self._row = row
        self._shown: list[Publication] = []
        self._drafting = False

    def show(self, publications: tuple[Publication, ...]) -> None:
        """Follow the section."""
        follow_rows(self, self._shown, publications)

    @property
    def shown(self) -> tuple[Publication, ...]:
        """The publications of the rows."""
        return tuple(self._shown)

    def begin_draft(self) -> QModelIndex:
        """A row for one more."""
        if not self._drafting:
            at = len(self.shown)
            self.beginInsertRows(QModelIndex(), at, at)
            self._drafting = True
            self.endInsertRows()
        return self.index(len(self.shown), _TITLE)

    def end_draft(self) -> None:
        """Without that row."""
        if self._drafting:
            at = len(self.shown)
            self.beginRemoveRows(QModelIndex(), at, at)
            self._drafting = False
            self.endRemoveRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.shown) + self._drafting

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self.shown[index.row()] if index.row() < len(self.shown) else Publication("")
        value = (one.title, one.kind, one.url)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return value
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return value or f"No {_HEADS[index.column()].lower()}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return value or None
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        words, number = str(value).strip(), index.row()
        if number >= len(self.shown):
            self.end_draft()
            if words:
                self._row.put((*self.shown, Publication(words)), "Add publication")
            return bool(words)
        one = self.shown[number]
        if index.column() == _TITLE:
            changed = replace(one, title=words or one.title)
        elif index.column() == _KIND:
            changed = replace(one, kind=words)
        else:
            changed = replace(one, url=words)
        if changed == one:
            return False
        self._row.put((*self.shown[:number], changed, *self.shown[number + 1 :]), "Change publication")
        return True


class _Cells(RowPainter):
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        left = (OUT if index.column() == _TITLE else 8) - 9
        editor.setGeometry(rect.adjusted(left, 2, -4, -3))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("small", True)
        editor.setAccessibleName(_HEADS[index.column()])
        self.opened(editor, index, (editor,))
        return editor

    def paint_cell(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        if index.column() == _TITLE:
            self.paint_lines(painter, rect, str(index.data() or ""))
        else:
            super().paint_cell(painter, rect, index)


class PublicationsPanel(QWidget):
    """The button over the table."""

    def __init__(self, theme: Theme, rows: PublicationModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self.add = QPushButton(theme.icons.icon("add"), "Publication", self)
        set_variant(self.add, small=True)
        self.add.setIconSize(QSize(16, 16))
        self.add.setAutoDefault(False)
        self.add.setAccessibleName("Add publication")
        self.table = ListTable(theme, "Related publications", self)
        self.table.setModel(rows)
        self.table.setProperty("guidance", "Nothing related yet.")
        self.table.setItemDelegate(_Cells(theme, self.table))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((_KIND, 100), (_ADDRESS, 180 + OUT)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, theme.size(wide))

    def lay_out(self, width: int) -> int:
        """Place the parts; the height they take."""
        high = self._theme.size(_BAR)
        self.add.setGeometry(OUT, 0, self.add.sizeHint().width(), high)
        self.table.fit_rows(width + 2 * OUT, [(one.title, "") for one in self._rows.shown])
        height = self.table.whole_height()
        if not self._rows.rowCount():
            height += self._theme.size(ROW)
        self.table.setGeometry(0, high + 8, width + 2 * OUT, height)
        return high + 8 + height


class PublicationsRow(Row):
    """Keeps the table equal to a section's publications."""

    def __init__(self, setting: Setting, section: Section) -> None:
        super().__init__(8, (OUT, OUT))
        self._setting = setting
        self._section = section.id
        self.rows = PublicationModel(self)
        self.rows.show(section.publications)
        self.panel: PublicationsPanel | None = None

    def estimate(self, width: int) -> int:
        size = self._setting.theme.size
        return size(36) + size(28) + max(len(self.rows.shown), 1) * size(ROW)

    def make(self, parent: QWidget) -> QWidget:
        panel = PublicationsPanel(self._setting.theme, self.rows, parent)
        panel.add.clicked.connect(self.begin_new)
        table = panel.table
        table.left.connect(lambda down: self._setting.column.leave(self, down))
        table.found = lambda row: self._setting.column.found_in_row(self._id_of(row))
        table.removal_wanted.connect(self.remove_selected)
        table.new_wanted.connect(self.begin_new)
        table.move_wanted.connect(self.move_selected)
        table.itemDelegate().closeEditor.connect(self._editor_closed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.set_locked(bool(self._setting.locked))
        if self._setting.locked:
            panel.add.setEnabled(False)
            panel.add.setToolTip(f"Add publication\n{self._setting.locked}")
        self.panel = panel
        return panel

    def _id_of(self, row: int) -> str:
        return self.rows.shown[row].id if row < len(self.rows.shown) else ""

    def released(self) -> None:
        self.panel = None

    def fit(self, width: int) -> int:
        assert self.panel is not None
        return self.panel.lay_out(width)

    def show(self, publications: tuple[Publication, ...]) -> None:
        """Follow the section."""
        self.rows.show(publications)
        self._setting.ground.refit(self)

    def put(self, publications: Sequence[Publication], name: str) -> None:
        """The section with other publications."""
        section = self._section
        self._setting.column.edit(lambda s: set_publications(s, section, publications), name)

    def begin_new(self) -> None:
        """A row at the end, its title to be written."""
        if self.panel is None:
            return
        index = self.rows.begin_draft()
        self._setting.ground.refit(self)
        table = self.panel.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        table.go_to_row(index.row())
        table.edit(index)

    def _editor_closed(self) -> None:
        QTimer.singleShot(0, self.rows, self._drop_draft)

    def _drop_draft(self) -> None:
        self.rows.end_draft()
        self._setting.ground.refit(self)

    def remove_selected(self) -> None:
        """Without the selected ones."""
        if self.panel is None:
            return
        gone = set(self.panel.table.selected_rows())
        if gone:
            kept = [one for number, one in enumerate(self.rows.shown) if number not in gone]
            self.put(kept, "Remove publication")
            self.panel.table.go_to_row(min(*gone, len(kept) - 1))

    def move_selected(self, step: int) -> None:
        """The selected one up or down."""
        if self.panel is None or len(self.panel.table.selected_rows()) != 1:
            return
        at = self.panel.table.selected_rows()[0]
        if 0 <= at + step < len(self.rows.shown):
            order = list(self.rows.shown)
            order.insert(at + step, order.pop(at))
            self.put(order, "Move publication")
            self.panel.table.go_to_row(at + step)

    def _menu(self, at: QPoint) -> None:
        if self.panel is None:
            return
        table = self.panel.table
        index = table.indexAt(at)
        if index.isValid() and index.row() not in table.selected_rows():
            table.go_to_row(index.row(), index.column())
        if not table.selected_rows():
            return
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", table.copy)
        if self._setting.locked:
            menu.popup(table.viewport().mapToGlobal(at))
            return
        menu.addSeparator()
        menu.addAction("Move up", lambda: self.move_selected(-1))
        menu.addAction("Move down", lambda: self.move_selected(1))
        menu.addSeparator()
        menu.addAction("Remove", self.remove_selected)
        menu.popup(table.viewport().mapToGlobal(at))

    def enter(self, towards: Qt.Key, x: float) -> bool:
        if self.panel is None or towards in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        last = self.rows.rowCount() - 1
        if last < 0:
            self.panel.add.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.table.go_to_row(last if towards is Qt.Key.Key_Up else 0)
        return True
