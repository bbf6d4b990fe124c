"""A text set in a width: its lines at even distances, its marks painted with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from drafter.desk.compare import Mark
from drafter.ui.colours import Colours
from drafter.ui.history.bands import Stretch, Text
from drafter.ui.theme import Theme, Use

# Longer ones are broken off where they are shown: nobody reads a paragraph of a hundred pages as one.
_LONGEST = 60_000


class Cell:
    """One text in the width it was last laid out for."""

    def __init__(self, theme: Theme, text: Text, use: Use) -> None:
        self._theme = theme
        self.text = text
        self._use = use
        words = text.words[:_LONGEST]
        self._wide = any(ord(letter) > 0xFFFF for letter in words)
        self._words = words
        shown = "".join(_shown(letter) for letter in words) if not words.isprintable() else words
        self._layout = QTextLayout(shown, theme.font(use))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._format(stretch, theme.colours) for stretch in text.stretches])
        self.height = 0.0

    def lay_out(self, width: float) -> float:
        """Break the text for a width; how high it is then."""
        step = self._theme.line_height(self._use)
        y = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 20.0))
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        self._layout.endLayout()
        self.height = y
        return y

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Draw the text with its upper left corner at a place."""
        painter.setPen(colour)
        self._layout.draw(painter, at)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Where characters stand, a rectangle for each line they touch."""
        first, last = self._offset(start), self._offset(end)
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            low = max(first, line.textStart())
            high = min(last, line.textStart() + line.textLength())
            if low < high:
                x1, x2 = _x(line, low), _x(line, high)
                left, right = min(x1, x2), max(x1, x2)
                found.append(QRectF(left, line.y(), right - left, line.height()))
        return found

    def place_at(self, point: QPointF) -> int:
        """The character at a point, in code points; -1 beside the text."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.y() <= point.y() <= line.y() + line.height() and point.x() <= line.naturalTextWidth() + 4:
                at = round(_number(line.xToCursor(point.x())))
                return self._point(at) if self._wide else at
        return -1

    def _offset(self, place: int) -> int:
        """A place in code points as Qt counts them."""
        if not self._wide:
            return place
        return place + sum(ord(letter) > 0xFFFF for letter in self._words[:place])

    def _point(self, offset: int) -> int:
        at = 0
        for place, letter in enumerate(self._words):
            if at >= offset:
                return place
            at += 2 if ord(letter) > 0xFFFF else 1
        return len(self._words)

    def _format(self, stretch: Stretch, colours: Colours) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        if stretch.strong:
            look.setFontWeight(QFont.Weight.Bold)
        if stretch.emphasis:
            look.setFontItalic(True)
        if stretch.mark is Mark.IN:
            look.setBackground(colours.insb)
            look.setForeground(colours.inst)
            look.setFontUnderline(True)
        elif stretch.mark is Mark.OUT:
            look.setBackground(colours.delb)
            look.setForeground(colours.delt)
            look.setFontStrikeOut(True)
        elif stretch.mark is Mark.LOOK:
            look.setForeground(colours.accent)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(colours.accent)
        made = QTextLayout.FormatRange()
        made.start = self._offset(stretch.start)
        made.length = self._offset(stretch.end) - made.start
        made.format = look
        return made


def _x(line: QTextLine, place: int) -> float:
    return _number(line.cursorToX(place))


def _number(found: object) -> float:
    """What the binding gives together with the place that Qt moved the cursor to."""
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _shown(letter: str) -> str:
    """A character as it is drawn: line ends as such, halves of pairs and controls as a sign."""
    if letter == "\n":
        return "\u2028"
    code = ord(letter)
    if 0xD800 <= code <= 0xDFFF:
        return "\ufffd"
    return " " if code < 32 or 0x7F <= code < 0xA0 else letter
