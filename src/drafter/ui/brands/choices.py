"""Choices of one among few: pills that jump, segments, and pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLayout, QSizePolicy, QWidget

from drafter.ui.flow import Flow
from drafter.ui.sides import mirrored, write
from drafter.ui.style_paint import RADIUS, box
from drafter.ui.theme import Theme, Use

PICTURE_HIGH, PICTURE_WIDE = 44, 126


class _Choice(QAbstractButton):
    """One of several; arrows move between them, as between radio buttons."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.toggled.connect(self._reach)
        theme.changed.connect(self.update)

    def _reach(self, on: bool) -> None:
        """Tab comes to the one that holds; arrows go on from there."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if on else Qt.FocusPolicy.NoFocus)


class Pill(_Choice):
    """28 high, its ground that of a chosen row while it is the one."""

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(Use.EMPHASIS))
        high = max(28, self.theme.line_height(Use.INTERFACE) + 8)
        return QSize(metrics.horizontalAdvance(self.text()) + 20, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.theme.colours
        if self.isChecked():
            box(painter, self.rect(), colours.selrow)
        elif self.underMouse():
            box(painter, self.rect(), colours.hover)
        painter.setFont(self.theme.font(Use.EMPHASIS))
        live = self.isChecked() or self.underMouse()
        painter.setPen(colours.text if live else colours.text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _Segment(_Choice):
    def __init__(self, theme: Theme, text: str, first: bool, last: bool, small: bool) -> None:
        super().__init__(theme, text)
        self._first, self._last, self._small = first, last, small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(Use.TABLE_HEAD))
        high = max(28 if self._small else 32, self.theme.line_height(Use.INTERFACE) + 8)
        return QSize(metrics.horizontalAdvance(self.text()) + 25, high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.theme.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # One border around all: each paints its part, and the line to its right neighbour.
        mirrored_row = self.isRightToLeft()
        leftmost, rightmost = (self._last, self._first) if mirrored_row else (self._first, self._last)
        left = 0 if leftmost else -RADIUS - 1
        right = 0 if rightmost else RADIUS + 1
        around = QRectF(self.rect()).adjusted(left + 0.5, 0.5, right - 0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(around, RADIUS, RADIUS)
        painter.setClipRect(self.rect())
        on, enabled = self.isChecked(), self.isEnabled()
        ground = colours.field
        if on:
            ground = colours.selrow if enabled else colours.hover
        elif self.underMouse() and enabled:
            ground = colours.hover
        painter.fillPath(path, ground)
        border = colours.ctl if self.isEnabled() else colours.line
        painter.setPen(QPen(border, 1))
        painter.drawPath(path)
        if not rightmost:
            painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), border)
        painter.setFont(self.theme.font(Use.TABLE_HEAD))
        live = self.isChecked() or self.underMouse()
        tone = colours.text if live else colours.text2
        painter.setPen(tone if enabled or on else colours.disabled)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class ChoiceRow(QWidget):
    """Choices beside each other; `chosen` has the value of the one that was picked by the writer."""

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[object, _Choice]], gap: int, *, wraps: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons = dict(choices)
        group = self._group = QButtonGroup(self)
        row: QLayout = Flow(gap, self) if wraps else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for value, button in choices:
            button.setAccessibleName(f"{name}: {button.text()}" if name else button.text())
            group.addButton(button)
            row.addWidget(button)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))

    def show_value(self, value: object) -> None:
        """Show which one holds."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
        next(iter(self.buttons.values())).setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Segments(ChoiceRow):
    """A segmented choice: one border, 32 or 28 high."""

    def __init__(
        self, theme: Theme, name: str, choices: Sequence[tuple[object, str]], small: bool = False
    ) -> None:
        last = len(choices) - 1
        made = [
            (value, _Segment(theme, text, place == 0, place == last, small))
            for place, (value, text) in enumerate(choices)
        ]
        super().__init__(name, made, 0)
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addStretch(1)


Stroke = tuple[float, float, float, float, str]
"""A bar of a picture: left, top, width and height at 126 × 44, and whether it is "dark", "grey" or "half"."""


class Picture(_Choice):
    """A choice as a small drawing of the page, with a radio mark and a word under it; 146 × 90."""

    def __init__(self, theme: Theme, text: str, strokes: Sequence[Stroke]) -> None:
        super().__init__(theme, text)
        self._strokes = tuple(strokes)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(146, 70 + self.theme.line_height(Use.INTERFACE))

    def minimumSizeHint(self) -> QSize:
        words = QFontMetrics(self.theme.font(Use.EMPHASIS)).horizontalAdvance(self.text())
        return QSize(words + 46, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self), self.theme.colours
        on = self.isChecked()
        if on:
            box(
                painter,
                self.rect(),
                colours.tint,
                colours.accent if self.isEnabled() else colours.ctl,
                width=2,
            )
        else:
            ground = colours.hover if self.underMouse() and self.isEnabled() else colours.raised
            box(painter, self.rect(), ground, colours.ctl if self.isEnabled() else colours.line)
        self._paint_page(painter)
        line = self.theme.line_height(Use.INTERFACE)
        top = 9 + PICTURE_HIGH + 8
        mark = mirrored(self, QRect(11, top + (line - 16) // 2, 16, 16))
        border = colours.accent if on else colours.ctl
        if not self.isEnabled():
            border = colours.ctl if on else colours.line
        box(painter, mark, colours.field, border, radius=8, width=5 if on else 1)
        painter.setFont(self.theme.font(Use.EMPHASIS if on else Use.INTERFACE))
        painter.setPen(colours.text if self.isEnabled() or on else colours.disabled)
        write(painter, mirrored(self, QRect(35, top, self.width() - 39, line)), self.text())

    def _paint_page(self, painter: QPainter) -> None:
        colours = self.theme.colours
        grey, half = QColor(colours.ctl), QColor(colours.ctl)
        grey.setAlphaF(0.55)
        half.setAlphaF(0.6)
        tones = {"dark": colours.text2, "grey": grey, "half": half}
        factor = min((self.width() - 20) / PICTURE_WIDE, 1.0)
        for left, top, width, height, tone in self._strokes:
            rect = QRectF(11 + left * factor, 9 + top, width * factor, height)
            painter.fillRect(rect, tones[tone])
