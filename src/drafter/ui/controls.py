"""The small controls that every part of a window is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton, QWidget

from drafter.ui.colours import Colours
from drafter.ui.sides import write
from drafter.ui.theme import Theme, Use

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class Ground(QWidget):
    """A pane on one of the theme's surfaces, with hairlines at the edges it is asked for."""

    def __init__(
        self, theme: Theme, surface: str, edges: Qt.Edge | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._surface = surface
        self._edges = edges
        theme.changed.connect(self.update)

    def set_edges(self, edges: Qt.Edge | None) -> None:
        """Show hairlines at `edges` alone."""
        if edges is not self._edges:
            self._edges = edges
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), surface_of(colours, self._surface))
        paint_edges(painter, self, self._edges, colours.line)


def surface_of(colours: Colours, name: str) -> QColor:
    """A surface by the name of its token."""
    found = getattr(colours, name)
    assert isinstance(found, QColor)
    return found


def paint_edges(painter: QPainter, widget: QWidget, edges: Qt.Edge | None, colour: QColor) -> None:
    """Hairlines of 1 px at `edges` of a widget."""
    if edges is None:
        return
    right, bottom = widget.width() - 1, widget.height() - 1
    if widget.isRightToLeft() and edges in (Qt.Edge.LeftEdge, Qt.Edge.RightEdge):
        edges = Qt.Edge.LeftEdge if edges is Qt.Edge.RightEdge else Qt.Edge.RightEdge
    if edges & Qt.Edge.BottomEdge:
        painter.fillRect(0, bottom, widget.width(), 1, colour)
    if edges & Qt.Edge.TopEdge:
        painter.fillRect(0, 0, widget.width(), 1, colour)
    if edges & Qt.Edge.RightEdge:
        painter.fillRect(right, 0, 1, widget.height(), colour)
    if edges & Qt.Edge.LeftEdge:
        painter.fillRect(0, 0, 1, widget.height(), colour)


class TextLabel(QLabel):
    """A line of text in one of the theme's uses and colours, elided at its end where it must be."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        use: Use = Use.INTERFACE,
        colour: str = "text",
        elided: bool = False,
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._colour = colour
        self._elided = elided
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(use))
        if self.isRightToLeft():
            # Qt would put words that are written from the left at the left of their room.
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE)
        # The role left to itself follows the ground, and the colour would be that of another role there.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(0)
        theme.changed.connect(self._recolour)
        self._recolour()

    @property
    def elided(self) -> bool:
        """Whether the text ends in dots where there is no room for it; its tool tip then has all of it."""
        return self._elided

    def set_colour(self, colour: str) -> None:
        """Write in another of the theme's colours."""
        self._colour = colour
        self._recolour()

    def _recolour(self) -> None:
        palette = self.palette()
        palette.setColor(self.foregroundRole(), surface_of(self._theme.colours, self._colour))
        self.setPalette(palette)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._elided else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elided:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        write(painter, self.rect(), shown)


class IconButton(QToolButton):
    """An icon alone, named for screen readers by its action or by `name`."""

    def __init__(self, theme: Theme, icon: str, name: str, side: int = 32, size: int = 20) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setIcon(theme.icons.icon(icon))
        self.setIconSize(QSize(size, size))
        self.setFixedSize(side, side)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)


class ActionButton(IconButton):
    """An icon button for an action; it takes name, state and shortcut from it."""

    def __init__(self, theme: Theme, icon: str, action: QAction, side: int = 32, size: int = 20) -> None:
        super().__init__(theme, icon, plain_name(action), side, size)
        self._theme = theme
        self._action = action
        action.changed.connect(self._follow)
        self.clicked.connect(action.trigger)
        self._follow()

    def _follow(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setAccessibleName(plain_name(action))
        self.setToolTip(tip_of(action))

    def nextCheckState(self) -> None:
        """Leave the state to the action, which `clicked` triggers."""


class Hairline(QFrame):
    """A 1 px line that parts things, upright or level."""

    def __init__(self, theme: Theme, upright: bool = True, length: int = 0) -> None:
        super().__init__()
        self._theme = theme
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)
        if length:
            self.setFixedHeight(length) if upright else self.setFixedWidth(length)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colours.line)


class IconLabel(QWidget):
    """An icon in one of the theme's colours, beside words that say the same."""

    def __init__(self, theme: Theme, icon: str, colour: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._colour = colour
        self._size = size
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def set_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = surface_of(self._theme.colours, self._colour)
        picture = self._theme.icons.pixmap(self._icon, colour, self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, picture)


class WrappedLabel(TextLabel):
    """Text over as many lines as it needs, selectable with mouse and keyboard."""

    def __init__(self, theme: Theme, text: str = "", use: Use = Use.INTERFACE, colour: str = "text") -> None:
        super().__init__(theme, text, use, colour)
        self.setWordWrap(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What it had to be before is part of what Qt says it has to be.
        self.setMinimumHeight(0)
        self.setMinimumHeight(max(self.heightForWidth(self.width()), 0))


def plain_name(action: QAction) -> str:
    """An action's name without the mark of its key and the dots of a dialog."""
    return action.text().replace("&", "").rstrip("…")


def tip_of(action: QAction) -> str:
    """The tool tip of an action: its name, then its shortcut, or why it is off."""
    name = plain_name(action)
    if not action.isEnabled() and action.whatsThis():
        return f"{name}\n{action.whatsThis()}"
    keys = action.shortcut().toString()
    if not keys:
        return name
    return with_keys(name, keys)


def with_keys(name: str, keys: str) -> str:
    """A tool tip of a name and its shortcut, in one colour: no grey can be read on light and dark grounds."""
    return f"<span>{name}&nbsp;&nbsp;&nbsp;{keys}</span>"
