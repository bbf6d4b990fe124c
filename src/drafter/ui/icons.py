"""The icon family: drawn from `resources/icons`, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from drafter.places import resources
from drafter.ui.colours import Colours

_Key = tuple[str, int, int, int, float]


class Icons:
    """Icons and pixmaps by name, drawn once for each colour, size and device ratio.

    Icons ask for the theme's colours whenever they are drawn, so a change of theme needs only a repaint.
    """

    def __init__(self, colours: Callable[[], Colours]) -> None:
        self._colours = colours
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[_Key, QPixmap] = {}
        self._engines: list[_Engine] = []

    @property
    def colours(self) -> Colours:
        """The colours of the present theme."""
        return self._colours()

    def icon(self, name: str) -> QIcon:
        """The icon for buttons, menus and rows: secondary at rest, text when hovered, accent when on."""
        return QIcon(_Engine(self, name))

    def pixmap(self, name: str, colour: QColor, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """The icon in one colour, `size` device-independent pixels square."""
        return self.drawn(name, colour, QSize(size, size), ratio)

    def drawn(self, name: str, colour: QColor, size: QSize, ratio: float) -> QPixmap:
        """The icon in the middle of a picture of `size`."""
        key = (name, colour.rgba(), size.width(), size.height(), ratio)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, colour, size, ratio)
        return found

    def _draw(self, name: str, colour: QColor, size: QSize, ratio: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer

        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = (resources() / "icons" / f"{name}.svg").read_bytes()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(size.width(), size.height())
        place = QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side)
        QSvgRenderer(source.replace(b"currentColor", colour.name().encode())).render(painter, place)
        painter.end()
        return picture


class _Engine(QIconEngine):
    """Draws one icon in the colour that its mode and state call for."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name

    def clone(self) -> QIconEngine:
        copy = _Engine(self._icons, self._name)
        # Qt owns the copy, Python its shell; the shell must not go while the copy is in use.
        self._icons._engines.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), self._picture(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._picture(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self._picture(size / scale, mode, state, scale)

    def _picture(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, ratio: float) -> QPixmap:
        colours = self._icons.colours
        if mode is QIcon.Mode.Disabled:
            colour = colours.disabled
        elif state is QIcon.State.On:
            colour = colours.accent
        elif mode is QIcon.Mode.Normal:
            colour = colours.text2
        else:
            colour = colours.text
        return self._icons.drawn(self._name, colour, size, ratio)
