"""What the picture of the controls shows besides controls: captions, rings, rows, marks in prose, tips."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from drafter.ui.colours import LIGHT
from drafter.ui.column.chips import Chip
from drafter.ui.controls import TextLabel
from drafter.ui.influence.strength import BARS_WIDE, paint_bars
from drafter.ui.influence.wording import strength_names
from drafter.ui.style_paint import box, line_with_dot
from drafter.ui.theme import Theme, Use

_RING = 4


def captioned(theme: Theme, control: QWidget, words: str, middle: bool = True) -> QWidget:
    """A control over the word for its state."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    # All stand on one line, with a ring or without.
    ring = 0 if isinstance(control, Ringed) else _RING
    column.setContentsMargins(0, ring, 0, 0)
    column.setSpacing(ring - 2 if middle and ring else 0 if middle else 2)
    label = TextLabel(theme, words, Use.KEY, "err" if control.property("refused") else "text2")
    side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
    column.addWidget(control, 0, side if middle else Qt.AlignmentFlag(0))
    column.addWidget(label, 0, side)
    return cell


class Ringed(QWidget):
    """A control with the ring of the keyboard around it."""

    def __init__(self, theme: Theme, control: QWidget) -> None:
        super().__init__()
        self._theme = theme
        row = QVBoxLayout(self)
        row.setContentsMargins(_RING, _RING, _RING, _RING)
        row.addWidget(control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class Ring(QWidget):
    """The ring of the keyboard around a part of a control, as around one tab of several."""

    def __init__(self, theme: Theme, parent: QWidget, around: QRect) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setGeometry(around)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.accent, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


class Strengths(QWidget):
    """How strong the evidence of an entry of influence is: bars and a word each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.setFont(self._theme.font(Use.TABLE_HEAD))
        x = 0
        for strength, word in strength_names().items():
            paint_bars(painter, x, 17, strength, colours.text)
            painter.setPen(colours.text)
            painter.drawText(QPointF(x + BARS_WIDE + 8, 16), word)
            x += BARS_WIDE + 8 + painter.fontMetrics().horizontalAdvance(word) + 16


class StateChip(Chip):
    """A chip as under the pointer or with the keyboard."""

    def __init__(self, theme: Theme, name: str, hovered: bool = False, chosen: bool = False) -> None:
        super().__init__(theme, name)
        self._hovered, self._chosen = hovered, chosen

    def underMouse(self) -> bool:
        return self._hovered

    def hasFocus(self) -> bool:
        return self._chosen


class Prose(QWidget):
    """Words of the text with what is painted on them: an ask, a misspelling, what was found, a selection."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(30)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Use.BODY))
        metrics = painter.fontMetrics()
        x = 0.0
        for words, ground, ink, mark in (
            ("condemn this attempt", None, colours.text, "ask"),
            ("Baltabaeva", None, colours.text, "wave"),
            ("extremist", colours.find, colours.text, ""),
            ("extremist", colours.findc, LIGHT.text, ""),
            ("selected", colours.sel, colours.text, ""),
        ):
            wide = metrics.horizontalAdvance(words)
            if ground is not None:
                painter.fillRect(QRectF(x, 2, wide, 22), ground)
            painter.setPen(ink)
            painter.drawText(QPointF(x, 20), words)
            if mark == "ask":
                painter.setPen(QPen(colours.ask, 1))
                painter.drawLine(QPointF(x, 25.5), QPointF(x + wide, 25.5))
            elif mark:
                painter.setPen(QPen(colours.err, 1))
                points = [QPointF(x + step * 2, 24 + step % 2 * 2) for step in range(wide // 2 + 1)]
                painter.drawPolyline(points)
            x += wide + 12


class SectionRows(QWidget):
    """Rows of the outline: chosen, under the pointer, at rest."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(210, 4 * 32 + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, colours = QPainter(self), self._theme, self._theme.colours
        box(painter, self.rect(), colours.chrome, colours.line)
        rows = (
            ("background", "Background", ("error", "err", "3"), "progress", True),
            ("calls", "Calls  4", ("warning", "warn", "2"), "progress", False),
            ("headline", "Headline", None, "check", False),
            ("notes", "Notes to editors", None, "empty", False),
        )
        for number, (icon, name, found, state, chosen) in enumerate(rows):
            row = QRect(8, 8 + number * 32, self.width() - 16, 32)
            if number < 2:
                box(painter, row, colours.selrow if chosen else colours.hover)
            tone = colours.accent if chosen else colours.text2
            painter.drawPixmap(row.left() + 12, row.top() + 8, theme.icons.pixmap(icon, tone, 16))
            painter.setFont(theme.font(Use.SELECTED if chosen else Use.INTERFACE))
            painter.setPen(colours.text)
            painter.drawText(row.adjusted(38, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
            ends = colours.ok if state == "check" else colours.text2
            painter.drawPixmap(row.right() - 22, row.top() + 8, theme.icons.pixmap(state, ends, 16))
            if found is not None:
                sign, colour, count = found
                picture = theme.icons.pixmap(sign, getattr(colours, colour), 16)
                painter.drawPixmap(row.right() - 60, row.top() + 8, picture)
                painter.setFont(theme.font(Use.SECONDARY))
                painter.drawText(row.adjusted(0, 0, -30, 0), _RIGHT, count)


class SignatoryRows(QWidget):
    """Rows of a table: at rest, under the pointer, chosen."""

    def __init__(self, theme: Theme, states: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._theme, self._states = theme, states
        self.setFixedHeight(28 + 36 * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, colours = QPainter(self), self._theme, self._theme.colours
        wide, middle = self.width(), Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(Use.TABLE_HEAD))
        painter.setPen(colours.text2)
        for x, words in ((8, "Organisation"), (wide // 2 - 20, "State"), (wide - 60, "Version")):
            painter.drawText(QRect(x, 0, 150, 28), middle, words)
        grounds = (None, colours.chrome, colours.selrow)
        names = ("ILGA-Europe", "FRI", "LGBT+ Denmark")
        for number, (name, ground) in enumerate(zip(names, grounds, strict=True)):
            row = QRect(0, 28 + number * 36, wide, 36)
            if ground is not None:
                painter.fillRect(row, ground)
            icon, colour, state = self._states[number]
            painter.setFont(theme.font(Use.INTERFACE))
            painter.setPen(colours.text)
            painter.drawText(row.adjusted(8, 0, 0, 0), middle, name)
            picture = theme.icons.pixmap(icon, getattr(colours, colour), 16)
            painter.drawPixmap(wide // 2 - 20, row.top() + 10, picture)
            painter.drawText(row.adjusted(wide // 2 + 2, 0, 0, 0), middle, state)
            painter.setPen(colours.text2)
            painter.drawText(row.adjusted(0, 0, -8, 0), _RIGHT, "3" if number < 2 else "–")
            painter.fillRect(QRect(0, row.bottom(), wide, 1), colours.line)


class Tip(QWidget):
    """A tool tip: a name, then its keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(88, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        box(painter, self.rect(), colours.tipb, radius=4)
        painter.setFont(self._theme.font(Use.SECONDARY))
        painter.setPen(colours.tipt)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Bold   Ctrl+B")


class LandingLine(QWidget):
    """Where what is dragged lands."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        line_with_dot(QPainter(self), 0, self.width(), 6, colours, colours.canvas)


class Changed(QWidget):
    """Words that came in and words that went."""

    def __init__(self, theme: Theme, words: str, came: bool) -> None:
        super().__init__()
        self._theme, self._words, self._came = theme, words, came
        self._font = QFont(theme.font(Use.INTERFACE))
        self._font.setUnderline(came)
        self._font.setStrikeOut(not came)
        self.setFont(self._font)
        self.setFixedSize(QSize(self.fontMetrics().horizontalAdvance(words) + 4, 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), colours.insb if self._came else colours.delb)
        painter.setFont(self._font)
        painter.setPen(colours.inst if self._came else colours.delt)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)


_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
