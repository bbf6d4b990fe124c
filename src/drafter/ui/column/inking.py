"""What is painted on an editor besides its letters: asks, list marks, quotations' bars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextBlock

from drafter.model.text import AnchorKind, Block, BlockKind, stretches
from drafter.ui.column.mark_painter import ground_of, shown_end, underline
from drafter.ui.column.marks import Look, Mark
from drafter.ui.column.note_room import lacks_room, make_room, number_font, numbers_of, room_behind
from drafter.ui.column.offsets import units

if TYPE_CHECKING:
    from drafter.ui.column.editor import ProseEditor

# Five below where the design has the baseline, which Qt's fixed line height sets one lower.
UNDERLINE_BELOW_BASELINE = 4
_BULLET_X = 6
_HARD = re.compile("[\u00a0\u202f]")
_FAINT = 0.55
# An empty paragraph that is selected shows this much of it.
_EMPTY = 8


class Inking:
    """Paints under and over the text of an editor; `active` gives asks their ground."""

    def __init__(self, editor: ProseEditor) -> None:
        self._editor = editor
        self.active = False
        self.first_number = 1

    def under(self, painter: QPainter, area: QRectF) -> None:
        """Grounds, before the text is painted."""
        colours = self._editor.formats.theme.colours
        seizing = self._editor.surroundings.seizing
        if seizing.active:
            self._paint_seized(painter, area)
        for paragraph, block in self._seen(area):
            if block.calls and self.active:
                for rect in self._ask_rects(paragraph, block):
                    painter.fillRect(rect.adjusted(0, 1, 0, 0), colours.tint)
            self._paint_grounds(painter, paragraph, block)
            for start, end, current in self._editor.surroundings.found_in(block):
                ground = colours.findc if current else colours.find
                for rect in self._stretch(paragraph, block.text, start, end):
                    painter.fillRect(self._as_high_as_letters(rect), ground)

    def _paint_seized(self, painter: QPainter, area: QRectF) -> None:
        """The ground of paragraphs that are selected as wholes, without gaps between them."""
        editor, seizing = self._editor, self._editor.surroundings.seizing
        layout = editor.document().documentLayout()
        for paragraph, block in self._seen(area):
            if block.id in seizing.blocks:
                rect = layout.blockBoundingRect(paragraph)
                following = paragraph.next()
                bottom = layout.blockBoundingRect(following).top() if following.isValid() else rect.bottom()
                after = paragraph.blockNumber() + 1
                joined = after < editor.passage.count and editor.passage.block(after).id in seizing.blocks
                height = (bottom if joined else rect.bottom()) - rect.top()
                width = editor.width() if block.runs else _EMPTY
                ground = QRectF(0, rect.top(), width, max(height, editor.formats.line))
                painter.fillRect(ground, editor.formats.theme.colours.sel)

    def _as_high_as_letters(self, stretch: QRectF) -> QRectF:
        metrics = QFontMetricsF(self._editor.document().defaultFont())
        baseline = stretch.bottom() - UNDERLINE_BELOW_BASELINE
        height = metrics.ascent() + metrics.descent()
        return QRectF(stretch.left(), baseline - metrics.ascent(), stretch.width(), height)

    def over(self, painter: QPainter, area: QRectF) -> None:
        """Lines and list marks, after the text was painted."""
        colours = self._editor.formats.theme.colours
        for paragraph, block in self._seen(area):
            if block.calls and not self._editor.formats.dim:
                painter.setPen(QPen(colours.ask, 1))
                for rect in self._ask_rects(paragraph, block):
                    y = int(rect.bottom()) + 0.5
                    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            self._paint_notes(painter, paragraph, block)
            self._paint_marks(painter, paragraph, block)
            self._paint_hard_spaces(painter, paragraph, block)
            if block.kind in (BlockKind.BULLET, BlockKind.NUMBER):
                painter.setPen(self._editor.formats.colour)
                self._paint_mark(painter, paragraph, block)
            elif block.kind is BlockKind.QUOTATION:
                top = self._editor.document().documentLayout().blockBoundingRect(paragraph).top()
                height = paragraph.layout().boundingRect().height()
                painter.fillRect(QRectF(0, top + 2, 2, height - 4), colours.ctl)

    def _seen(self, area: QRectF) -> list[tuple[QTextBlock, Block]]:
        passage = self._editor.passage
        return [
            (paragraph, passage.block(paragraph.blockNumber()))
            for paragraph in self._editor.paragraphs(area.top() - 1, area.bottom())
            if paragraph.blockNumber() <= max(passage.count - 1, 0)
        ]

    def _paint_notes(self, painter: QPainter, paragraph: QTextBlock, block: Block) -> None:
        """Dots under what a footnote is about; numbers of footnotes and of sources, raised behind words."""
        theme = self._editor.formats.theme
        painter.setPen(QPen(theme.colours.ctl, 1, Qt.PenStyle.DotLine))
        for _, start, end in stretches(block, AnchorKind.NOTE):
            for rect in self._stretch(paragraph, block.text, start, end):
                y = int(rect.bottom()) + 0.5
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        for end, number in numbers_of(self._editor, block).items():
            rects = self._stretch(paragraph, block.text, max(end - 1, 0), end)
            if rects:
                self._paint_number(painter, rects[-1], number)
        if lacks_room(self._editor, paragraph, block):
            # Numbers came, went or changed; no layout is made while one is painted.
            QTimer.singleShot(0, self._editor, self._make_room)

    def _make_room(self) -> None:
        passage = self._editor.passage
        for number in range(passage.count):
            self.make_room(number)

    def make_room(self, number: int) -> None:
        """Have the words of a paragraph stand off the numbers before them."""
        passage = self._editor.passage
        if number < passage.count:
            paragraph = self._editor.document().findBlockByNumber(number)
            make_room(self._editor, paragraph, passage.block(number))

    def _paint_number(self, painter: QPainter, behind: QRectF, number: str) -> None:
        painter.setFont(number_font(self._editor))
        painter.setPen(self._editor.formats.theme.colours.accent)
        up = UNDERLINE_BELOW_BASELINE + painter.fontMetrics().ascent() * 0.8
        painter.drawText(QPointF(behind.right() + 0.5, behind.bottom() - up), number)

    def _paint_grounds(self, painter: QPainter, paragraph: QTextBlock, block: Block) -> None:
        """The ground of the finding or claim that is gone to."""
        for layer, mark in self._marks(block):
            if mark.look is Look.CURRENT:
                ground = ground_of(layer, self._editor.formats.theme.colours)
                for rect in self._stretch(paragraph, block.text, mark.start, mark.end):
                    painter.fillRect(self._as_high_as_letters(rect), ground)

    def _paint_marks(self, painter: QPainter, paragraph: QTextBlock, block: Block) -> None:
        """What checks, spelling and sources tell of."""
        for _, mark in self._marks(block):
            if mark.look is not Look.CURRENT:
                text = block.text
                for rect in self._stretch(paragraph, text, mark.start, shown_end(mark, text)):
                    underline(painter, mark.look, rect, self._editor.formats.theme.colours)

    def _marks(self, block: Block) -> Sequence[tuple[str, Mark]]:
        marks = self._editor.surroundings.marks_in(block)
        if not self._editor.formats.dim:
            return marks
        # Where the present sentence stands out from the rest, nothing else does but a finding that is open.
        open_one = [(layer, mark) for layer, mark in marks if mark.look is Look.CURRENT]
        return [(layer, mark) for layer, mark in open_one if not layer.startswith("claims")]

    def marked_lines(self, top: float, bottom: float) -> list[tuple[int, str, Mark]]:
        """The marks between two heights with the top of the line where each begins, and their layers."""
        found: list[tuple[int, str, Mark]] = []
        for paragraph, block in self._seen(QRectF(0, top, 1, bottom - top)):
            number = paragraph.blockNumber()
            for layer, mark in self._editor.surroundings.marks_in(block):
                found.append((self._line_top(number, block, mark.start), layer, mark))
        return found

    def _paint_hard_spaces(self, painter: QPainter, paragraph: QTextBlock, block: Block) -> None:
        """A faint tray under each space at which no line breaks."""
        text = block.text
        if "\u00a0" not in text and "\u202f" not in text:
            return
        faint = QColor(self._editor.formats.theme.colours.ctl)
        faint.setAlphaF(_FAINT)
        painter.setPen(QPen(faint, 1))
        for found in _HARD.finditer(text):
            for rect in self._stretch(paragraph, text, found.start(), found.end()):
                y = int(rect.bottom() - UNDERLINE_BELOW_BASELINE + 1) + 0.5
                left, right = int(rect.left()) + 0.5, int(max(rect.right() - 1, rect.left() + 1)) + 0.5
                painter.drawPolyline(
                    [QPointF(left, y - 2), QPointF(left, y), QPointF(right, y), QPointF(right, y - 2)]
                )

    def _paint_mark(self, painter: QPainter, paragraph: QTextBlock, block: Block) -> None:
        layout = paragraph.layout()
        if not layout.lineCount():
            return
        line = layout.lineAt(0)
        top = self._editor.document().documentLayout().blockBoundingRect(paragraph).top()
        baseline = top + line.y() + line.ascent()
        painter.setFont(self._editor.document().defaultFont())
        if block.kind is BlockKind.BULLET:
            painter.drawText(QPointF(_BULLET_X, baseline), "•")
            return
        words = f"{self._number(paragraph.blockNumber())}."
        room = QRectF(-20, baseline - 30, 20 + paragraph.blockFormat().leftMargin() - 6, 30)
        painter.drawText(
            QPointF(max(room.right() - painter.fontMetrics().horizontalAdvance(words), 0), baseline), words
        )

    def _number(self, number: int) -> int:
        passage = self._editor.passage
        first = number
        while first > 0 and passage.block(first - 1).kind is BlockKind.NUMBER:
            first -= 1
        return number - first + (self.first_number if first == 0 else 1)

    def _ask_rects(self, paragraph: QTextBlock, block: Block) -> list[QRectF]:
        """The lines of all asks; each rectangle's lower edge is where the underline goes."""
        found: list[QRectF] = []
        for _, start, end in stretches(block, AnchorKind.ASK):
            found.extend(self._stretch(paragraph, block.text, start, end))
        return found

    def _stretch(self, paragraph: QTextBlock, text: str, start: int, end: int) -> list[QRectF]:
        layout = paragraph.layout()
        origin = self._editor.document().documentLayout().blockBoundingRect(paragraph).topLeft()
        low, high = units(text, start), units(text, end)
        rects: list[QRectF] = []
        begin = layout.lineForTextPosition(low)
        for number in range(begin.lineNumber() if begin.isValid() else 0, layout.lineCount()):
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            if first >= high:
                break
            if last <= low:
                continue
            left = _x(line.cursorToX(max(low, first)))
            right = min(_x(line.cursorToX(min(high, last))), line.naturalTextRect().right())
            right -= room_behind(layout, min(high, last))
            if right <= left:
                continue
            baseline = line.y() + line.ascent()
            rects.append(
                QRectF(
                    origin.x() + left,
                    origin.y() + baseline + UNDERLINE_BELOW_BASELINE - self._editor.formats.line + 1,
                    right - left,
                    self._editor.formats.line - 1,
                )
            )
        return rects

    def ask_lines(self) -> list[tuple[int, str]]:
        """The numbers of asks with the height of the line where each begins; those of one line together."""
        found: list[tuple[int, str]] = []
        passage = self._editor.passage
        seen: dict[str, int] = {}
        for number, block in enumerate(passage.blocks):
            for target, start, _ in stretches(block, AnchorKind.ASK):
                if target in seen:
                    continue
                seen[target] = len(seen) + 1
                y = self._line_top(number, block, start)
                if found and found[-1][0] == y:
                    found[-1] = (y, f"{found[-1][1]}, {seen[target]}")
                else:
                    found.append((y, str(seen[target])))
        return found

    def _line_top(self, number: int, block: Block, offset: int) -> int:
        paragraph = self._editor.document().findBlockByNumber(number)
        top = self._editor.document().documentLayout().blockBoundingRect(paragraph).top()
        line = paragraph.layout().lineForTextPosition(units(block.text, offset))
        return round(top + (line.y() if line.isValid() else 0))


def _x(place: object) -> float:
    """The x of `QTextLine.cursorToX`, which PySide gives with the place that it stands for."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]
