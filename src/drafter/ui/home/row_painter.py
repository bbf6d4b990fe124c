"""How a statement's row is painted: one delegate for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from drafter.ui.home.columns import OUT, Span
from drafter.ui.home.entries import (
    STAGE_MARKS,
    Role,
    Row,
    RowModel,
    changed_text,
    overdue,
    round_text,
    stage_names,
    words_text,
)
from drafter.ui.sides import direction_of
from drafter.ui.style_paint import box
from drafter.ui.theme import Theme, Use

if TYPE_CHECKING:
    from datetime import datetime

    from drafter.ui.home.row_list import RowList

_Index = QModelIndex | QPersistentModelIndex
ROW = 48
_ICON = 16
_SEGMENT, _SEGMENT_GAP = 6, 2
_COUNT_WIDE = 34
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class RowPainter(QStyledItemDelegate):
    """Paints title, state, round, approvals, words and change; a second line while something is sought."""

    def __init__(self, theme: Theme, view: RowList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(200, row_height(self._theme))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, model = index.data(Role.ROW), index.model()
        if not isinstance(row, Row) or not isinstance(model, RowModel):
            return
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, area, chosen, bool(option.state & QStyle.StateFlag.State_MouseOver))
        self._paint_title(painter, area, row)
        icon, colour = STAGE_MARKS[row.stage]
        self._paint_mark(painter, area, icon, colour, stage_names()[row.stage])
        self._paint_facts(painter, area, row, model.now())
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, chosen: bool, hover: bool) -> None:
        colours = self._theme.colours
        if chosen:
            box(painter, area, colours.selrow)
            return
        if hover:
            box(painter, area.adjusted(0, 0, 0, -1), colours.chrome)
        painter.fillRect(area.left() + OUT, area.bottom(), area.width() - 2 * OUT, 1, colours.line)

    def _paint_title(self, painter: QPainter, area: QRect, row: Row) -> None:
        theme, colours = self._theme, self._theme.colours
        span = self._view.columns.title
        room = span.width
        left = area.left() + span.left
        if row.pinned:
            room -= _ICON + 8
            self._icon(painter, area, span.left + room + 8, "pin", colours.text2)
        lines = [theme.line_height(Use.INTERFACE)]
        if row.excerpt.text:
            lines.append(theme.line_height(Use.SECONDARY))
        top = area.top() + (area.height() - sum(lines)) // 2
        title = self._placed(area, QRect(left, top, room, lines[0]))
        ink = colours.text if row.told else colours.text2
        marked_line(
            painter,
            title,
            row.title,
            row.title_hits,
            theme.font(Use.EMPHASIS),
            (ink, colours.find, colours.text),
        )
        if row.excerpt.text:
            below = self._placed(area, QRect(left, top + lines[0], room, lines[1]))
            inks = colours.text2, colours.find, colours.text
            marked_line(painter, below, row.excerpt.text, row.excerpt.hits, theme.font(Use.SECONDARY), inks)

    def _paint_mark(self, painter: QPainter, area: QRect, icon: str, colour: str, word: str) -> None:
        theme, span = self._theme, self._view.columns.state
        self._icon(painter, area, span.left, icon, getattr(theme.colours, colour))
        painter.setPen(theme.colours.text)
        self._text(painter, area, Span(span.left + _ICON + 6, span.width - _ICON - 6), word)

    def _paint_facts(self, painter: QPainter, area: QRect, row: Row, now: datetime) -> None:
        colours, columns = self._theme.colours, self._view.columns
        late = overdue(row, now)
        painter.setPen(colours.warn if late else colours.text if row.round else colours.text2)
        self._text(painter, area, columns.round, round_text(row, now))
        if columns.approvals:
            self._paint_approvals(painter, area, row)
        painter.setPen(colours.text2)
        self._text(painter, area, columns.words, words_text(row.words), right=True)
        self._text(painter, area, columns.changed, changed_text(row.changed, now), right=True)

    def _paint_approvals(self, painter: QPainter, area: QRect, row: Row) -> None:
        colours, span = self._theme.colours, self._view.columns.approvals
        painter.setPen(colours.text if row.asked else colours.text2)
        count = f"{row.approved}/{row.asked}"
        self._text(painter, area, span, count if row.asked else "–")
        scale = self._theme.scale
        size, gap = round(_SEGMENT * scale), round(_SEGMENT_GAP * scale)
        taken = QFontMetrics(painter.font()).horizontalAdvance(count) + round(8 * scale)
        left = area.left() + span.left + max(round(_COUNT_WIDE * scale), taken)
        room = area.left() + span.right - left
        top = area.top() + (area.height() - size) // 2
        if row.asked * (size + gap) - gap > room:
            # More than can be counted at a glance: a bar that is full at the last one.
            if room > 2 * size:
                box(painter, self._placed(area, QRect(left, top, room, size)), None, colours.ctl, radius=1)
                done = QRect(left, top, room * row.approved // row.asked, size)
                painter.fillRect(self._placed(area, done), colours.text2)
            return
        for place in range(row.asked):
            segment = self._placed(area, QRect(left + place * (size + gap), top, size, size))
            if place < row.approved:
                painter.fillRect(segment, colours.text2)
            else:
                painter.setPen(colours.ctl)
                painter.drawRect(segment.adjusted(0, 0, -1, -1))

    def _text(self, painter: QPainter, area: QRect, span: Span, text: str, right: bool = False) -> None:
        if not span:
            return
        painter.setFont(self._theme.font(Use.INTERFACE))
        flags = _MIDDLE | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, span.width)
        room = QRect(area.left() + span.left, area.top(), span.width, area.height())
        painter.drawText(self._placed(area, room), flags, shown)

    def _icon(self, painter: QPainter, area: QRect, left: int, name: str, colour: QColor) -> None:
        """A small icon in the middle of the row's height, so far from where the row begins."""
        picture = self._theme.icons.pixmap(name, colour, _ICON, painter.device().devicePixelRatioF())
        place = QRect(area.left() + left, area.top() + (area.height() - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(self._placed(area, place).topLeft(), picture)

    def _placed(self, area: QRect, rect: QRect) -> QRect:
        """Where a part of the row is, read from the side on which the window's language begins."""
        return QStyle.visualRect(self._view.layoutDirection(), area, rect)


def row_height(theme: Theme) -> int:
    """How high a row is: room for two lines, whether it has them or not."""
    return max(ROW, theme.line_height(Use.INTERFACE) + theme.line_height(Use.SECONDARY) + 12)


def marked_line(
    painter: QPainter,
    room: QRect,
    text: str,
    hits: Sequence[tuple[int, int]],
    font: QFont,
    inks: tuple[QColor, QColor, QColor],
) -> None:
    """One line of text, elided at its end, with hits on a ground of their own.

    `inks` are the pen, and ground and pen of a hit.
    """
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    kept = len(shown) - 1 if shown != text else len(text)
    layout = QTextLayout(shown, font)
    # Its place in the line is decided below, whatever its own direction.
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(shown, painter.layoutDirection()))
    layout.setTextOption(option)
    formats = []
    for start, end in hits:
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length = _units(shown, start), _units(shown[start : min(end, kept)])
        look = QTextCharFormat()
        look.setBackground(inks[1])
        look.setForeground(inks[2])
        stretch.format = look
        if start < kept and stretch.length > 0:
            formats.append(stretch)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(room.width() + 4)
    layout.endLayout()
    painter.setPen(inks[0])
    left = float(room.left())
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left += room.width() - line.naturalTextWidth()
    layout.draw(painter, QPointF(left, room.top() + (room.height() - line.height()) / 2))


def _units(text: str, length: int | None = None) -> int:
    """How many of Qt's units the first `length` characters of a text are."""
    return len(text[:length].encode("utf-16-le")) // 2
