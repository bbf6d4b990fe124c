"""How the rows of findings are painted; the open one has a card in its place."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from drafter.ui.card_list import OUT, RowPainter
from drafter.ui.checks.listed import Group
from drafter.ui.checks.rows import Role
from drafter.ui.sides import inset, within, write
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

PAD, ICON, BESIDE = 12, 16, 10
"""What a row keeps within it, its sign and what is between sign and words."""

SIGNS: Mapping[StrEnum, tuple[str, str]] = {
    Group.ERROR: ("error", "err"),
    Group.WARNING: ("warning", "warn"),
    Group.ADVICE: ("advice", "adv"),
    Group.IGNORED: ("hidden", "text2"),
}
_HEAD, _FIRST_HEAD = 36, 28
_Index = QModelIndex | QPersistentModelIndex


class GroupedRow(Protocol):
    """A row as it is painted."""

    @property
    def name(self) -> str: ...
    @property
    def group(self) -> StrEnum: ...
    @property
    def count(self) -> int: ...
    @property
    def is_head(self) -> bool: ...


class FindingPainter(RowPainter):
    """Paints heads of groups, and what is in them as sign, title, section and words.

    Rows have what `Role` names; `signs` are the icons of groups with their colours.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, signs: Mapping[StrEnum, tuple[str, str]] | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._signs: Mapping[StrEnum, tuple[str, str]] = SIGNS if signs is None else signs

    def height(self, head: bool, first: bool) -> int:
        line, small = self._theme.line_height(Use.INTERFACE), self._theme.line_height(Use.SECONDARY)
        if head:
            return (_FIRST_HEAD if first else _HEAD) - 20 + max(line, 20)
        return 10 + line + small

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: GroupedRow | None = index.data(Role.ROW)
        if row is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        if row.is_head:
            self._paint_head(painter, option.rect, str(index.data()), row.count)
        elif row.name != self.open:
            self._paint_finding(painter, option, index, row.group)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, name: str, count: int) -> None:
        line = max(self._theme.line_height(Use.INTERFACE), 20)
        area = inset(painter, rect.adjusted(0, rect.height() - line - 4, 0, -4), OUT + PAD, PAD)
        painter.setPen(self._theme.colours.text2)
        painter.setFont(self._theme.font(Use.STRIP_HEAD))
        wide = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        painter.setFont(self._theme.font(Use.SECONDARY))
        behind = inset(painter, area, wide + 8, 0)
        painter.drawText(behind, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, str(count))

    def _paint_finding(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, group: StrEnum
    ) -> None:
        colours = self._theme.colours
        row = inset(painter, option.rect, OUT, self.out)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, row, colours.selrow)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, row, colours.hover)
        icon, colour = self._signs[group]
        ratio = painter.device().devicePixelRatioF()
        picture = self._theme.icons.pixmap(icon, getattr(colours, colour), ICON, ratio)
        line = self._theme.line_height(Use.INTERFACE)
        top = row.top() + 5 + (line - ICON) // 2
        painter.drawPixmap(within(painter, row, QRect(row.left() + PAD, top, ICON, ICON)).topLeft(), picture)
        area = inset(painter, row, PAD + ICON + BESIDE, PAD)
        first = QRect(area.left(), row.top() + 5, area.width(), line)
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        wide = self._section(painter, first, str(index.data(Role.SECTION) or ""))
        painter.setFont(self._theme.font(Use.INTERFACE))
        painter.setPen(colours.text)
        self._write(painter, inset(painter, first, 0, wide), str(index.data()))
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        small = self._theme.line_height(Use.SECONDARY)
        second = QRect(area.left(), first.bottom() + 1, area.width(), small)
        self._write(painter, second, str(index.data(Role.LINE) or ""))

    def _section(self, painter: QPainter, area: QRect, name: str) -> int:
        """The section at the far end of a line, and how much room it takes."""
        metrics: QFontMetrics = painter.fontMetrics()
        name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width() // 2)
        write(painter, area, name, last=True)
        return metrics.horizontalAdvance(name) + 8 if name else 0

    def _write(self, painter: QPainter, area: QRect, words: str) -> None:
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        write(painter, area, words)
