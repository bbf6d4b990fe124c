"""How strong the evidence of an entry is: three bars and a word, which open a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from drafter.model.influence import Strength
from drafter.ui.column.strip_buttons import MenuButton
from drafter.ui.influence.wording import strength_meanings, strength_names
from drafter.ui.sides import mirrored, mirrored_at, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_HEIGHTS = (5, 8, 11)
_BAR, _GAP = 3, 2
BARS_WIDE = 3 * _BAR + 2 * _GAP
_FILLED = {Strength.DOCUMENTED: 3, Strength.REPORTED: 2, Strength.ALLEGED: 1, Strength.ASSESSED: 0}
_SPACE, _CHEVRON = 8, 16


def paint_bars(painter: QPainter, left: int, base: int, strength: Strength, colour: QColor) -> None:
    """The bars of a strength from their lower left corner: filled as far as it goes, dashed if assessed."""
    filled = _FILLED[strength]
    for number, height in enumerate(_HEIGHTS):
        bar = QRect(left + number * (_BAR + _GAP), base - height, _BAR, height)
        if number < filled:
            painter.fillRect(bar, colour)
            continue
        pen = QPen(colour, 1)
        if strength is Strength.ASSESSED:
            pen.setDashPattern([1, 1])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0, 0, -1, -1))


def bars_icon(strength: Strength, colour: QColor, ratio: float) -> QIcon:
    """The bars as a menu shows them."""
    picture = QPixmap(round(16 * ratio), round(16 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_bars(painter, 1, 13, strength, colour)
    painter.end()
    return QIcon(picture)


class StrengthButton(MenuButton):
    """Bars, word and chevron; `chosen` tells which strength was taken from the menu."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, translate("Influence", "Strength of the evidence"), parent)
        self._strength = Strength.REPORTED
        self.setFont(theme.font(Use.TABLE_HEAD))
        self.menu().aboutToShow.connect(self._fill)

    def show_strength(self, strength: Strength) -> None:
        """Show a strength."""
        self._strength = strength
        word = strength_names()[strength]
        self.setText(word)
        name = translate("Influence", "Strength of the evidence")
        self.setAccessibleName(f"{name}, {word}")
        if self.isEnabled():
            self.setToolTip(f"{name}\n{strength_meanings()[strength]}")
        self.updateGeometry()
        self.update()

    def _fill(self) -> None:
        menu: QMenu = self.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        colour = self._theme.colours.text2
        for strength, word in strength_names().items():
            icon = bars_icon(strength, colour, self.devicePixelRatioF())
            action = menu.addAction(icon, word, partial(self.chosen.emit, strength))
            action.setCheckable(True)
            action.setChecked(strength is self._strength)
            action.setToolTip(strength_meanings()[strength])
            group.addAction(action)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        return QSize(8 + BARS_WIDE + _SPACE + words + 2 + _CHEVRON + 4, self._theme.size(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        if self.isEnabled() and (self.underMouse() or self.hasFocus() or self._open):
            self._paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        bars = mirrored(self, QRect(8, 0, BARS_WIDE, 1))
        paint_bars(painter, bars.left(), (self.height() + 11) // 2, self._strength, colours.text2)
        painter.setFont(self.font())
        painter.setPen(colours.text)
        words = self.fontMetrics().horizontalAdvance(self.text()) + 1
        start = 8 + BARS_WIDE + _SPACE
        write(painter, mirrored(self, QRect(start, 0, words, self.height())), self.text())
        picture = self._theme.icons.pixmap("chevron-down", colours.text2, _CHEVRON, self.devicePixelRatioF())
        place = mirrored_at(self, start + words + 2, (self.height() - _CHEVRON) // 2, _CHEVRON)
        painter.drawPixmap(place, picture)
