"""Dashed frames that say that files may be dropped: beside the templates, and all over an empty Home."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from drafter.ui.controls import WrappedLabel
from drafter.ui.style import set_variant
from drafter.ui.style_paint import RADIUS, box
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use

_ICON, _MARK = 20, 48
_LEAST_WITH_MARK = 260
LEAST_WIDE = 120


def dashed(painter: QPainter, rect: QRect, theme: Theme, over: bool) -> None:
    """A dashed frame; while a file is held over it, a whole one on a tinted ground."""
    colours = theme.colours
    if over:
        box(painter, rect, colours.tint, colours.accent, width=2)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colours.ctl, 1)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.restore()


class DropZone(QAbstractButton):
    """Takes the rest of the row of templates; a click asks for a file."""

    def __init__(self, theme: Theme, kinds: str) -> None:
        super().__init__()
        self._theme = theme
        self._kinds = kinds
        self._over = False
        self.setText(translate("Home", "Drop a file here"))
        self.setAccessibleName(translate("Home", "Drop a file here, or choose one"))
        self.setAccessibleDescription(kinds)
        self.setToolTip(translate("Home", "Choose a file to open or bring in"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_over(self, over: bool) -> None:
        """Show that a file is held over the window."""
        self._over = over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(LEAST_WIDE), self._theme.size(190))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        colours = theme.colours
        if self.underMouse() and not self._over:
            box(painter, self.rect(), colours.chrome)
        dashed(painter, self.rect(), theme, self._over)
        lines = theme.line_height(Use.INTERFACE), theme.line_height(Use.SECONDARY)
        room = self.width() - 16
        painter.setFont(theme.font(Use.SECONDARY))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        kinds = painter.boundingRect(QRect(0, 0, room, 400), flags, self._kinds)
        high = _ICON + 8 + lines[0] + max(lines[1], kinds.height())
        top = (self.height() - high) // 2
        glyph = theme.icons.pixmap("file", colours.text2, _ICON, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - _ICON) // 2, top, glyph)
        top += _ICON + 8
        painter.setPen(colours.text2)
        painter.drawText(QRect(8, top + lines[0], room, high), flags, self._kinds)
        painter.setPen(colours.text)
        painter.setFont(theme.font(Use.EMPHASIS))
        painter.drawText(QRect(8, top, room, lines[0]), Qt.AlignmentFlag.AlignCenter, self.text())


class DropFrame(QWidget):
    """Around all of Home while a file is held over it and no drop zone is in sight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box(QPainter(self), self.rect().adjusted(8, 8, -8, -8), None, self._theme.colours.accent, width=2)


class EmptyHome(QWidget):
    """What Home shows before there is a statement: one line, three buttons, a frame that takes drops."""

    new_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, theme: Theme, kinds: str) -> None:
        super().__init__()
        self._theme = theme
        self._over = False
        mark = _Mark(theme)
        line = WrappedLabel(
            theme, translate("Home", "Start a statement, or drop a file here to bring one in."), Use.EMPTY
        )
        safe = translate("Home", "Nothing leaves this computer.")
        about = WrappedLabel(theme, f"{kinds} {safe}", colour="text2")
        for label in (line, about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = QPushButton(translate("Home", "New statement"))
        set_variant(self.new, "primary")
        self.sample = QPushButton(translate("Home", "Look at the sample"))
        self.open = QPushButton(translate("Home", "Open…"))
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button, wanted in (
            (self.new, self.new_wanted),
            (self.sample, self.sample_wanted),
            (self.open, self.open_wanted),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            buttons.addWidget(button)
        buttons.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(24)
        column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(about)
        column.addSpacing(24)
        column.addLayout(buttons)
        column.addStretch(1)
        self._mark = mark
        # With large text in a low window it is scrolled.
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (area.viewport(), inside):
            ground.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(area)
        theme.changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        those = (self.new, self.sample, self.open)
        beside = sum(button.sizeHint().width() + 8 for button in those) <= self.width() - 40
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._mark.setVisible(self.height() >= self._theme.size(_LEAST_WITH_MARK))

    def show_over(self, over: bool) -> None:
        """Show that a file is held over the window."""
        self._over = over
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.size(600), self._theme.size(368))

    def paintEvent(self, _event: QPaintEvent) -> None:
        dashed(QPainter(self), self.rect(), self._theme, self._over)


class _Mark(QWidget):
    """The application's sign."""

    def __init__(self, theme: Theme, side: int = _MARK) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        picture = theme.icons.pixmap("app", theme.colours.text, self.width(), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)


class NothingFound(QWidget):
    """In place of the list: a friendly line, and one way on."""

    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._line = WrappedLabel(theme, "", Use.EMPHASIS)
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._about = WrappedLabel(theme, "", Use.SECONDARY, "text2")
        self._about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way = QPushButton()
        set_variant(self.way, small=True)
        self.way.clicked.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(4)
        column.addWidget(self._line)
        column.addWidget(self._about)
        column.addSpacing(8)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, line: str, about: str, way: str) -> None:
        """What there is none of, and the button's name; without one there is no button."""
        self._line.setText(line)
        self._about.setText(about)
        self.way.setText(way)
        self.way.setVisible(bool(way))
        self.setAccessibleName(f"{line} {about}".strip())
