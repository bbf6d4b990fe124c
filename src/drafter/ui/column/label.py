"""The line above a section: what it is, how long it is, and the handle to drag it by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from drafter.ui.column.handle import SIDE, Handle
from drafter.ui.column.rows import GUTTER, SECTION_GAP, Row
from drafter.ui.sides import inset, mirrored_at, write
from drafter.ui.texts import translate
from drafter.ui.theme import Theme, Use


class LabelLine(QWidget):
    """Paints the label; the current section's is in the accent and carries a figure at its right end."""

    rename_wanted = Signal()
    generated_wanted = Signal()
    pressed = Signal()

    def __init__(self, theme: Theme, movable: bool, renamable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._figure = ""
        self._current = False
        self._renamable = renamable
        self.own_heading = False
        self.handle = Handle(theme, translate("Column", "Move section"), self) if movable else None
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """What the section is called."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def set_figure(self, figure: str) -> None:
        """What stands at the right end while the section is current."""
        if figure != self._figure:
            self._figure = figure
            self.setAccessibleDescription(figure)
            self.update()

    def set_current(self, current: bool) -> None:
        """Whether the cursor is in the section."""
        if current != self._current:
            self._current = current
            self._show_handle()
            self.update()

    def _show_handle(self) -> None:
        if self.handle is not None:
            self.handle.set_wanted(self._current or self.underMouse())

    def _lay_out(self) -> None:
        if self.handle is not None:
            # Centred 22 before the column.
            top = (self.height() - SIDE) // 2
            self.handle.move(mirrored_at(self, GUTTER - 22 - SIDE // 2, top, SIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.line_height(Use.LABEL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        area = inset(painter, self.rect(), GUTTER, 0)
        figure_width = 0
        if self._current and self._figure:
            painter.setFont(self._theme.font(Use.SECONDARY))
            painter.setPen(colours.text2)
            figure_width = painter.fontMetrics().horizontalAdvance(self._figure) + 16
            write(painter, area, self._figure, last=True)
        painter.setFont(self._theme.font(Use.LABEL))
        painter.setPen(colours.accent if self._current else colours.text2)
        room = area.width() - figure_width
        words = painter.fontMetrics().elidedText(
            self._text.upper(), Qt.TextElideMode.ElideRight, max(room, 0)
        )
        write(painter, area, words)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_handle()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self.handle is not None:
            self.handle.set_wanted(self._current)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._renamable:
            self.rename_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._renamable:
            return
        menu = QMenu(self)
        menu.addAction(translate("Column", "Rename heading"), self.rename_wanted.emit)
        if self.own_heading:
            menu.addAction(translate("Column", "Use the usual heading"), self.generated_wanted.emit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())


class LabelRow(Row):
    """The label line as a row of the column; what it shows outlives its widget."""

    def __init__(self, theme: Theme, movable: bool, renamable: bool) -> None:
        super().__init__(SECTION_GAP, (GUTTER, 0))
        self._theme = theme
        self._movable = movable
        self._renamable = renamable
        self.text = ""
        self.figure = ""
        self.current = False
        self.own_heading = False
        self.line: LabelLine | None = None

    def estimate(self, width: int) -> int:
        return self._theme.line_height(Use.LABEL)

    def fit(self, width: int) -> int:
        return self.estimate(width)

    def make(self, parent: QWidget) -> QWidget:
        free = not self.locked
        self.line = LabelLine(self._theme, self._movable and free, self._renamable and free, parent)
        self.made(self.line)
        self.show()
        return self.line

    def place(self, left: int, width: int) -> QRect:
        # The handle is higher than the line of text.
        return super().place(left, width).adjusted(0, -4, 0, 4)

    @property
    def locked(self) -> str:
        """Why the section cannot be moved or renamed; empty where it can."""
        return ""

    def made(self, line: LabelLine) -> None:
        """The widget was made: whoever listens to it connects here."""

    def released(self) -> None:
        self.line = None

    def show(self) -> None:
        """Bring the widget up to date."""
        if self.line is not None:
            self.line.own_heading = self.own_heading
            self.line.set_text(self.text)
            self.line.set_figure(self.figure)
            self.line.set_current(self.current)
