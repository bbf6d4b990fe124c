"""The cells of the table of signatories: painted, and edited in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from drafter.model.signatories import Signatory
from drafter.ui.column.cell_editor import CellEditor
from drafter.ui.column.row_painter import OUT, RowPainter
from drafter.ui.column.signatory_model import (
    NAME,
    STATE,
    STATE_LOOKS,
    SignatoryModel,
    second_line,
    state_names,
)
from drafter.ui.column.table import ListTable
from drafter.ui.controls import surface_of
from drafter.ui.sides import inset, within, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_NUMBERS = 43
_Index = QModelIndex | QPersistentModelIndex


class NameEditor(CellEditor):
    """Edits a name in place, and title and affiliation below it where it is a person's."""

    def __init__(self, theme: Theme, person: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setSpacing(4)
        self.name = self.field(translate("Signatories", "Organisation or person"))
        self.title = self.field(translate("Signatories", "Title"))
        self.affiliation = self.field(translate("Signatories", "Affiliation"))
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.title, 1, 0)
        grid.addWidget(self.affiliation, 1, 1)
        for field in (self.title, self.affiliation):
            field.setVisible(person)
        self.setFocusProxy(self.name)


class SignatoryPainter(RowPainter):
    """Paints names with their second line, countries, and states with icon and word."""

    def __init__(self, theme: Theme, view: ListTable, rows: SignatoryModel) -> None:
        super().__init__(theme, view)
        self._rows = rows
        self.as_person = False
        self._states = state_names()

    def paint_cell(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        one = self._rows.signatory(index.row())
        colours = self.theme.colours
        if index.column() == NAME:
            self._paint_name(painter, rect, one, index.row())
        elif index.column() == STATE:
            icon, colour = STATE_LOOKS[one.state]
            ratio = painter.device().devicePixelRatioF()
            picture = self.theme.icons.pixmap(icon, surface_of(colours, colour), 16, ratio)
            place = within(painter, rect, QRect(rect.left(), rect.center().y() - 7, 16, 16))
            painter.drawPixmap(place.topLeft(), picture)
            painter.setFont(self.theme.font(Use.INTERFACE))
            painter.setPen(colours.text)
            beside = inset(painter, rect, 22, 0)
            painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, self._states[one.state])
        else:
            super().paint_cell(painter, rect, index)

    def _paint_name(self, painter: QPainter, rect: QRect, one: Signatory, row: int) -> None:
        colours = self.theme.colours
        if self.view.dense:
            painter.setFont(self.theme.font(Use.SECONDARY))
            painter.setPen(colours.text2)
            number = QRect(rect.left(), rect.top(), _NUMBERS - 12, rect.height())
            write(painter, within(painter, rect, number), str(row + 1), last=True)
            rect = inset(painter, rect, _NUMBERS, 0)
        painter.setFont(self.theme.font(Use.INTERFACE))
        painter.setPen(colours.text)
        metrics = painter.fontMetrics()
        if self.view.dense:
            words = ", ".join(part for part in (one.name, second_line(one)) if part)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
            self.write(painter, rect, shown)
            return
        self.paint_lines(painter, rect, one.name, second_line(one))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        if index.column() != NAME:
            field = QLineEdit(parent)
            field.setProperty("small", True)
            field.setAccessibleName(translate("Signatories", "Country"))
            self.opened(field, index, (field,))
            return field
        one = self._rows.signatory(index.row())
        editor = NameEditor(self.theme, self.as_person or bool(second_line(one)), parent)
        self.opened(editor, index, (editor.name, editor.title, editor.affiliation))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        one = self._rows.signatory(index.row())
        if isinstance(editor, NameEditor):
            editor.name.setText(one.name)
            editor.title.setText(one.title)
            editor.affiliation.setText(one.affiliation)
            editor.name.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(one.country)

    def setModelData(self, editor: QWidget, model: object, index: _Index) -> None:
        if isinstance(editor, NameEditor):
            one = self._rows.signatory(index.row())
            value: object = replace(
                one,
                name=editor.name.text().strip(),
                title=editor.title.text().strip(),
                affiliation=editor.affiliation.text().strip(),
            )
        else:
            value = editor.text() if isinstance(editor, QLineEdit) else ""
        self._rows.setData(index, value)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        shift = _NUMBERS if self.view.dense and index.column() == NAME else 0
        first = (OUT if index.column() == NAME else 8) + shift - 9
        area = rect.adjusted(first, 1, -4, -2)
        area = QStyle.visualRect(self.view.layoutDirection(), rect, area)
        height = max(editor.sizeHint().height(), area.height())
        editor.setGeometry(QRect(area.left(), area.top(), area.width(), height))
