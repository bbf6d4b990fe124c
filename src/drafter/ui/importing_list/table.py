"""The table of a list's rows, and over it a choice for each column of what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from drafter.desk.signatory_lists import Column, Match
from drafter.ui.controls import surface_of
from drafter.ui.importing_list.rows import FATE, FIRST, LINE, LOOKS, Fate, RowModel
from drafter.ui.sides import inset, within, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

ROW, PICKERS = 26, 40
_LINE_WIDTH, _FATE_WIDTH, _COLUMN_WIDTH = 64, 304, 140
_Index = QModelIndex | QPersistentModelIndex


def column_names() -> dict[Column, str]:
    """What a column can hold, in words."""
    return {
        Column.NAME: translate("Import", "Organisation"),
        Column.PERSON: translate("Import", "Person"),
        Column.TITLE: translate("Import", "Title"),
        Column.COUNTRY: translate("Import", "Country"),
        Column.STATE: translate("Import", "State"),
        Column.NONE: translate("Import", "Not used"),
    }


class RowPainter(QStyledItemDelegate):
    """Rows that come are in the text's colour, those that do not in the secondary one."""

    def __init__(self, theme: Theme, rows: RowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self.used: frozenset[int] = frozenset()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        view: QWidget = option.widget
        row = self._rows.row(index.row())
        colours = self._theme.colours
        painter.save()
        chosen = isinstance(view, QTableView) and view.selectionModel().isRowSelected(
            index.row(), QModelIndex()
        )
        if chosen:
            painter.fillRect(rect, colours.selrow)
        column = index.column()
        area = rect.adjusted(8, 0, -8, 0)
        last = False
        comes = row.fate is Fate.NEW and (column < FIRST or column in self.used)
        painter.setPen(colours.text if comes or column == FATE else colours.text2)
        painter.setFont(self._theme.font(Use.SECONDARY if column == LINE else Use.INTERFACE))
        words = str(index.data() or "")
        if column == LINE:
            last = True
        elif column == FATE:
            icon, colour = LOOKS[row.fate]
            ratio = painter.device().devicePixelRatioF()
            picture = self._theme.icons.pixmap(icon, surface_of(colours, colour), 16, ratio)
            place = QRect(area.left(), rect.center().y() - 7, 16, 16)
            painter.drawPixmap(within(painter, area, place).topLeft(), picture)
            area = inset(painter, area, 22, 0)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        write(painter, area, shown, last=last)
        if column == FATE and row.why and row.fate is not Fate.KNOWN:
            area = inset(painter, area, painter.fontMetrics().horizontalAdvance(shown) + 8, 0)
            painter.setFont(self._theme.font(Use.SECONDARY))
            painter.setPen(colours.text2)
            why = painter.fontMetrics().elidedText(row.why, Qt.TextElideMode.ElideRight, area.width())
            write(painter, area, why)
        painter.restore()


class RowTable(QTableView):
    """All rows, dense; chosen ones can be copied as they stand in the file."""

    def __init__(self, theme: Theme, rows: RowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self.setModel(rows)
        self.painted = RowPainter(theme, rows, self)
        self.setItemDelegate(self.painted)
        self.setAccessibleName(translate("Import", "Rows of the list"))
        self.setFrameStyle(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(theme.size(ROW))
        self.verticalHeader().setDefaultSectionSize(theme.size(ROW))
        self.horizontalHeader().setMinimumSectionSize(40)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        theme.changed.connect(self._take_colours)
        self._take_colours()

    def _take_colours(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self._theme.colours.canvas)
        self.setPalette(palette)

    def fit_columns(self, match: Match) -> None:
        """Give columns the width that they usually need, names twice as much as others."""
        size, header = self._theme.size, self.horizontalHeader()
        shares = [2 if column is Column.NAME else 1 for column in match.columns]
        room = self.viewport().width() - size(_LINE_WIDTH + _FATE_WIDTH)
        wide = max(size(_COLUMN_WIDTH), room // sum(shares) if shares else 0)
        for column in range(header.count()):
            share = shares[column - FIRST] if FIRST <= column < FIRST + len(shares) else 1
            width = {LINE: size(_LINE_WIDTH), FATE: size(_FATE_WIDTH)}.get(column, wide * share)
            header.resizeSection(column, width)

    def copy(self) -> None:
        """The chosen rows to the clipboard, cells parted by tabs."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ["\t".join(self._rows.row(number).cells) for number in numbers]
        QApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


class Pickers(QWidget):
    """One choice over each column; `matched` when the writer says what a column holds."""

    matched = Signal(object)

    def __init__(self, theme: Theme, table: RowTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self._match = Match(())
        self.choices: list[QComboBox] = []
        self.setFixedHeight(theme.size(PICKERS))
        table.horizontalScrollBar().valueChanged.connect(self._place)
        table.horizontalHeader().sectionResized.connect(self._place)

    def show_match(self, match: Match, heads: Sequence[str]) -> None:
        """Show what the columns hold; `heads` are their names in the file, empty where they have none."""
        self._match = match
        names = list(column_names().values())
        while len(self.choices) > len(match.columns):
            gone = self.choices.pop()
            gone.hide()
            gone.deleteLater()
        for place in range(len(self.choices), len(match.columns)):
            choice = QComboBox(self)
            choice.setProperty("small", True)
            choice.addItems(names)
            choice.activated.connect(lambda chosen, place=place: self._choose(place, chosen))
            QWidget.setTabOrder(self.choices[-1] if self.choices else self, choice)
            self.choices.append(choice)
            choice.show()
        for place, (choice, column) in enumerate(zip(self.choices, match.columns, strict=True)):
            choice.setCurrentIndex(list(Column).index(column))
            head = heads[place] if place < len(heads) and heads[place] else str(place + 1)
            words = translate("Import", "Column “%1” holds").replace("%1", head)
            choice.setAccessibleName(words)
            # Some screen readers take the name of a choice from a label alone.
            choice.setAccessibleDescription(words)
            choice.setToolTip(words)
        self._table.painted.used = frozenset(
            FIRST + place for place, column in enumerate(match.columns) if column is not Column.NONE
        )
        self._place()

    def _choose(self, place: int, chosen: int) -> None:
        column = list(Column)[chosen]
        columns = list(self._match.columns)
        if column not in (Column.NONE, Column.PERSON):
            # What another column held before goes to this one; names of persons may be in two.
            columns = [Column.NONE if one is column else one for one in columns]
        columns[place] = column
        self.matched.emit(Match(tuple(columns), self._match.headed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        header = self._table.horizontalHeader()
        high = self._theme.size(28)
        top = (self.height() - high) // 2
        for place, choice in enumerate(self.choices):
            section = FIRST + place
            if section >= header.count():
                continue
            left = header.sectionViewportPosition(section)
            choice.setGeometry(left + 4, top, header.sectionSize(section) - 8, high)
