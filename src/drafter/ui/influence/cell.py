"""One half of an entry's card: what happened here, or what it is compared with, to be read and opened."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget

from drafter.ui.sides import direction_of, write
from drafter.ui.theme import Theme, Use

SIDE = 16
_LABEL_GAP, _FACTS_GAP = 4, 2


class MeasureCell(QAbstractButton):
    """A label, a title over as many lines as it needs, facts and perhaps a doubt below; pressed, it opens."""

    def __init__(self, theme: Theme, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self._title = ""
        self._facts = ""
        self._doubt = ""
        self._empty = ""
        self._pad = (12, 16)
        self._broken: dict[tuple[str, Use, int], list[str]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", True)
        theme.changed.connect(self.update)

    def show_measure(self, title: str, facts: str, doubt: str, empty: str) -> None:
        """What stands there; `empty` where nothing was said yet, `doubt` where something wants a look."""
        self._title, self._facts, self._doubt, self._empty = title.strip(), facts, doubt, empty
        self._broken.clear()
        self.setAccessibleName(f"{self._label}: {self._title or empty}")
        self.setAccessibleDescription(", ".join(filter(None, (facts, doubt))))
        self.update()

    def lay_out(self, width: int, above: int, below: int) -> int:
        """The height it takes at a width, with room above and below the words."""
        self._pad = (above, below)
        return above + self._words_height(width - 2 * SIDE) + below

    def _words_height(self, width: int) -> int:
        height = self._theme.line_height(Use.SECONDARY) + _LABEL_GAP + self._title_height(width)
        for line in (self._facts, self._doubt):
            if line:
                height += _FACTS_GAP + self._line_height(line, width)
        return height

    def _title_height(self, width: int) -> int:
        return self._wrapped(self._title or self._empty, Use.EMPHASIS, width)

    def _line_height(self, text: str, width: int) -> int:
        return self._wrapped(text, Use.SECONDARY, width)

    def _wrapped(self, text: str, use: Use, width: int) -> int:
        return len(self._lines(text, use, max(width, 40))) * self._theme.line_height(use)

    def sizeHint(self) -> QSize:
        return QSize(200, self._pad[0] + self._words_height(200) + self._pad[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        if self.isEnabled() and self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 5, 5)
        y, width = self._pad[0], self.width() - 2 * SIDE
        line = self._theme.line_height(Use.SECONDARY)
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.text2)
        write(painter, QRect(SIDE, y, width, line), self._label)
        y += line + _LABEL_GAP
        painter.setPen(colours.text if self._title else colours.text2)
        y = self._paint_lines(painter, y, width, self._title or self._empty, Use.EMPHASIS) + _FACTS_GAP
        painter.setPen(colours.text2)
        if self._facts:
            y = self._paint_lines(painter, y, width, self._facts, Use.SECONDARY) + _FACTS_GAP
        if self._doubt:
            painter.setPen(colours.warn)
            self._paint_lines(painter, y, width, self._doubt, Use.SECONDARY)

    def _paint_lines(self, painter: QPainter, y: int, width: int, text: str, use: Use) -> int:
        """A text broken into lines, in its own direction; where it ends."""
        painter.setFont(self._theme.font(use))
        height = self._theme.line_height(use)
        for words in self._lines(text, use, width):
            write(painter, QRect(SIDE, y, width, height), words)
            y += height
        return y

    def _lines(self, text: str, use: Use, width: int) -> list[str]:
        """The lines that a text breaks into, found once for each width: cards are laid out at every key."""
        key = (text, use, width)
        if key not in self._broken:
            self._broken[key] = self._break(text, use, width)
        return self._broken[key]

    def _break(self, text: str, use: Use, width: int) -> list[str]:
        layout = QTextLayout(text, self._theme.font(use))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction_of(text, self.layoutDirection()))
        layout.setTextOption(option)
        found: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            # Qt counts in UTF-16.
            part = text.encode("utf-16-le")[2 * start : 2 * (start + length)]
            found.append(part.decode("utf-16-le", "replace").strip())
        layout.endLayout()
        return found or [""]
