"""Related publications: title and teaser, kind, date and address, one to a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from drafter.model.edits import set_publications
from drafter.model.statement import Publication, Section, SectionKind
from drafter.ui.column.cell_editor import CellEditor
from drafter.ui.column.handle import SIDE, DropLine, Handle
from drafter.ui.column.publication_model import (
    ADDRESS,
    DATE,
    KIND,
    TITLE,
    PublicationModel,
    head_names,
)
from drafter.ui.column.row_painter import OUT, RowPainter
from drafter.ui.column.rows import GUTTER, Row
from drafter.ui.column.setting import Setting
from drafter.ui.column.table import ROW, ListTable
from drafter.ui.sides import mirrored, mirrored_at
from drafter.ui.style import set_variant
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_BAR = 28


class TitleEditor(CellEditor):
    """Edits a title in place, and the teaser below it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self.field(translate("Related", "Title"))
        self.teaser = self.field(translate("Related", "Teaser"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.teaser)
        self.setFocusProxy(self.title)


class _Cells(RowPainter):
    def __init__(self, theme: Theme, view: ListTable, rows: PublicationModel) -> None:
        super().__init__(theme, view)
        self._rows = rows

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() == TITLE:
            whole = TitleEditor(self.theme, parent)
            self.opened(whole, index, (whole.title, whole.teaser))
            return whole
        editor = QLineEdit(parent)
        editor.setProperty("small", True)
        editor.setAccessibleName(head_names()[index.column()])
        self.opened(editor, index, (editor,))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, TitleEditor):
            one = self._rows.publication(index.row())
            editor.title.setText(one.title)
            editor.teaser.setText(one.teaser)
            editor.title.selectAll()
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        if isinstance(editor, TitleEditor):
            one = self._rows.publication(index.row())
            title, teaser = editor.title.text().strip(), editor.teaser.text().strip()
            self._rows.setData(index, replace(one, title=title, teaser=teaser))
        elif isinstance(editor, QLineEdit):
            self._rows.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        first = (OUT if index.column() == TITLE else 8) - 9
        area = QStyle.visualRect(self.view.layoutDirection(), rect, rect.adjusted(first, 2, -4, -3))
        high = max(editor.sizeHint().height(), area.height()) if isinstance(editor, TitleEditor) else 0
        editor.setGeometry(area.x(), area.y(), area.width(), high or area.height())

    def paint_cell(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        if index.column() == TITLE:
            one = self._rows.publication(index.row())
            self.paint_lines(painter, rect, one.title, one.teaser)
        else:
            super().paint_cell(painter, rect, index)


class PublicationsPanel(QWidget):
    """The button over the table, and the handle of the chosen row in the gutter."""

    row_dropped = Signal(int)

    def __init__(self, theme: Theme, rows: PublicationModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._line: DropLine | None = None
        self.add = QPushButton(theme.icons.icon("add"), translate("Related", "Publication"), self)
        set_variant(self.add, small=True)
        self.add.setIconSize(QSize(16, 16))
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(translate("Related", "Add publication"))
        self.table = ListTable(theme, translate("Related", "Related publications"), self)
        self.table.setModel(rows)
        self.table.setItemDelegate(_Cells(theme, self.table, rows))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((KIND, 92), (DATE, 92), (ADDRESS, 140 + OUT)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, theme.size(wide))
        self.handle = Handle(theme, translate("Related", "Move publication"), self)
        self.handle.dragged.connect(lambda at: self._drag(at, False))
        self.handle.dropped.connect(lambda at: self._drag(at, True))
        self.handle.cancelled.connect(self._stop_drag)
        self.table.selectionModel().selectionChanged.connect(self._place_handle)

    def lay_out(self, width: int) -> int:
        """Place the parts; the height they take."""
        high = self._theme.size(_BAR)
        whole = width + GUTTER + OUT
        add = QRect(GUTTER, 0, self.add.sizeHint().width(), high)
        empty = not self._rows.rowCount()
        self.table.horizontalHeader().setVisible(not empty)
        if empty:
            # One line: the button, and what there may be.
            row = self._theme.size(ROW)
            down = (row - high) // 2
            self.add.setGeometry(mirrored(self, add.translated(0, down), whole))
            left = GUTTER + add.width() + 8 - OUT + 4
            self.table.setGeometry(mirrored(self, QRect(left, 0, whole - left, row), whole))
            self._place_handle()
            return row
        self.add.setGeometry(mirrored(self, add, whole))
        texts = [(one.title, one.teaser) for one in self._rows.shown]
        self.table.fit_rows(width + 2 * OUT, texts)
        height = self.table.whole_height()
        table = QRect(GUTTER - OUT, high + 8, width + 2 * OUT, height)
        self.table.setGeometry(mirrored(self, table, whole))
        self._place_handle()
        return high + 8 + height

    def _place_handle(self) -> None:
        rows = self.table.selected_rows()
        shown = len(rows) == 1 and rows[0] < len(self._rows.shown) and not self.table.locked
        self.handle.setVisible(shown)
        self.handle.set_wanted(shown)
        if shown:
            rect = self.table.row_rect(rows[0])
            y = self.table.y() + rect.top() + (self._theme.size(ROW) - SIDE) // 2
            self.handle.move(mirrored_at(self, GUTTER - 22 - SIDE // 2, y, SIDE))

    def _drag(self, at: QPoint, drop: bool) -> None:
        count = len(self._rows.shown)
        y = self.mapFromGlobal(at).y() - self.table.y()
        tops = [self.table.row_rect(row).top() for row in range(count)]
        tops.append(self.table.row_rect(count - 1).bottom() + 1)
        place, top = min(enumerate(tops), key=lambda found: abs(found[1] - y))
        if drop:
            self._stop_drag()
            self.row_dropped.emit(place)
            return
        if self._line is None:
            self._line = DropLine(self._theme, self)
        column = mirrored(self, QRect(GUTTER, 0, self.width() - GUTTER - OUT, 1))
        self._line.show_at(column.left(), column.width(), self.table.y() + top)

    def _stop_drag(self) -> None:
        if self._line is not None:
            self._line.hide()


class PublicationsRow(Row):
    """Keeps the table equal to a section's publications."""

    def __init__(self, setting: Setting, section: Section) -> None:
        super().__init__(8, (GUTTER, OUT))
        self._setting = setting
        self._section = section.id
        self.rows = PublicationModel(self.put, lambda: setting.edition.language)
        self.rows.show(section.publications)
        self.panel: PublicationsPanel | None = None

    def estimate(self, width: int) -> int:
        size = self._setting.theme.size
        rows = len(self.rows.shown)
        return size(36) + size(28) + rows * size(ROW) if rows else size(ROW)

    def make(self, parent: QWidget) -> QWidget:
        panel = PublicationsPanel(self._setting.theme, self.rows, parent)
        panel.add.clicked.connect(lambda: panel.table.new_wanted.emit(""))
        panel.row_dropped.connect(self._drop)
        table = panel.table
        table.left.connect(lambda down: self._setting.column.leave(self, down))
        table.found = lambda row: self._setting.column.found_in_row(self._id_of(row))
        table.removal_wanted.connect(self.remove_selected)
        table.new_wanted.connect(self.begin_new)
        table.move_wanted.connect(self.move_selected)
        table.pasted.connect(self.paste)
        table.copied = self._copied
        table.itemDelegate().closeEditor.connect(self._editor_closed)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.set_locked(bool(self._setting.locked))
        table.setProperty("guidance", self._setting.guide.text(SectionKind.RELATED))
        if self._setting.locked:
            panel.add.setEnabled(False)
            panel.add.setToolTip(f"{panel.add.accessibleName()}\n{self._setting.locked}")
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
        """The section with other publications; the first of those that come is then the chosen one."""
        section = self._section
        known = {one.id for one in self.rows.shown}
        self._setting.column.edit(lambda s: set_publications(s, section, publications), name)
        come = next((row for row, one in enumerate(self.rows.shown) if one.id not in known), -1)
        if come >= 0 and self.panel is not None:
            self.panel.table.go_to_row(come)

    def begin_new(self, typed: str = "") -> None:
        """A row at the end, its title to be written."""
        if self.panel is None or self._setting.locked:
            return
        self.panel.table.finish_editing()
        index = self.rows.begin_draft()
        self._setting.ground.refit(self)
        self.panel.table.begin_row(index, typed)

    def _editor_closed(self) -> None:
        QTimer.singleShot(0, self.rows, self._drop_draft)

    def _drop_draft(self) -> None:
        if self.panel is not None and self.panel.table.state() is ListTable.State.EditingState:
            return
        self.rows.end_draft()
        self._setting.ground.refit(self)

    def _selected(self) -> list[int]:
        rows = self.panel.table.selected_rows() if self.panel is not None else []
        return [row for row in rows if row < len(self.rows.shown)]

    def remove_selected(self) -> None:
        """Without the selected ones."""
        gone = set(self._selected())
        if gone and self.panel is not None:
            kept = [one for number, one in enumerate(self.rows.shown) if number not in gone]
            self.put(kept, translate("Related", "Remove publication"))
            self.panel.table.go_to_row(min(*gone, len(kept) - 1))

    def move_selected(self, step: int) -> None:
        """The selected one up or down."""
        rows = self._selected()
        if len(rows) == 1:
            self._move(rows[0], rows[0] + step)

    def _move(self, row: int, place: int) -> None:
        if self.panel is None or not 0 <= place < len(self.rows.shown) or place == row:
            return
        order = list(self.rows.shown)
        order.insert(place, order.pop(row))
        self.put(order, translate("Related", "Move publication"))
        self.panel.table.go_to_row(place)

    def _drop(self, place: int) -> None:
        rows = self._selected()
        if len(rows) == 1:
            self._move(rows[0], place - 1 if place > rows[0] else place)

    def paste(self, text: str) -> None:
        """Titles and addresses, or the links of a page, as publications after the chosen one."""
        from drafter.desk.publication_lists import read_publications

        data = QApplication.clipboard().mimeData()
        html = data.html() if data.hasHtml() else ""
        found = read_publications(text, html, self._setting.edition.language)
        if not found or self.panel is None:
            return
        rows = self._selected()
        at = rows[-1] + 1 if rows else len(self.rows.shown)
        shown = self.rows.shown
        self.put((*shown[:at], *found, *shown[at:]), translate("Related", "Paste publications"))

    def _copied(self, rows: Sequence[int]) -> str:
        shown = self.rows.shown
        chosen = (shown[row] for row in rows if row < len(shown))
        return "\n".join(
            "\t".join(part for part in (one.kind, one.title, one.teaser, one.date, one.url) if part)
            for one in chosen
        )

    def _menu(self, at: QPoint) -> None:
        if self.panel is None:
            return
        table = self.panel.table
        index = table.indexAt(at)
        if index.isValid() and index.row() not in table.selected_rows():
            table.go_to_row(index.row(), index.column())
        menu = QMenu(table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = bool(self._selected())
        if chosen:
            menu.addAction(f"{translate('Related', 'Copy')}\tCtrl+C", table.copy)
        if not self._setting.locked:
            if chosen:
                menu.addAction(f"{translate('Related', 'Cut')}\tCtrl+X", table.cut)
            menu.addAction(f"{translate('Related', 'Paste')}\tCtrl+V", table.paste)
        if chosen and not self._setting.locked:
            menu.addSeparator()
            menu.addAction(f"{translate('Related', 'Move up')}\tAlt+Up", lambda: self.move_selected(-1))
            menu.addAction(f"{translate('Related', 'Move down')}\tAlt+Down", lambda: self.move_selected(1))
            menu.addSeparator()
            menu.addAction(f"{translate('Related', 'Remove')}\tDel", self.remove_selected)
        menu.popup(table.viewport().mapToGlobal(at))

    def enter(self, towards: Qt.Key, x: float) -> bool:
        if self.panel is None or towards in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return False
        last = self.rows.rowCount() - 1
        # Without rows too: what is pasted here becomes rows.
        self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panel.table.go_to_row(last if towards is Qt.Key.Key_Up else 0)
        return True
