"""The theme of the windows: colours, fonts and icons, light or dark. It is passed in, never looked up."""

from __future__ import annotations

from enum import Enum, StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont

from drafter.places import resources
from drafter.ui.colours import DARK, LIGHT, Colours, palette_of
from drafter.ui.icons import Icons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_BASE_PX = 13
# Platforms' ordinary interface fonts reach to here; a larger one is the writer's wish for larger text.
_ORDINARY_PX = 15


class Scheme(StrEnum):
    """Which theme the writer asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class _Face(NamedTuple):
    serif: bool
    px: float
    weight: int
    line: int
    spacing: float = 100.0
    upper: bool = False


class Use(Enum):
    """What a text is; the measures of the design at 100 %."""

    INTERFACE = _Face(False, 13, 400, 20)
    EMPHASIS = _Face(False, 13, 500, 20)
    SELECTED = _Face(False, 13, 600, 20)
    SECONDARY = _Face(False, 12, 400, 16)
    TABLE_HEAD = _Face(False, 12, 500, 16)
    STRIP_HEAD = _Face(False, 12, 600, 16)
    LABEL = _Face(False, 11, 600, 16, 106.0, True)
    KEY = _Face(False, 11, 400, 16)
    ASK_NUMBER = _Face(False, 11, 500, 16)
    TITLE = _Face(False, 14, 600, 20)
    EMPTY = _Face(False, 20, 600, 28)
    HEADLINE = _Face(True, 26, 700, 34, 99.0)
    HEADING = _Face(True, 20, 700, 28)
    LEDE = _Face(True, 18.67, 400, 28)
    BODY = _Face(True, 16.67, 400, 25)
    COMPARED_HEADLINE = _Face(True, 22, 700, 30, 99.0)
    COMPARED_HEADING = _Face(True, 18, 700, 26)
    COMPARED_LEDE = _Face(True, 16.67, 400, 26)
    COMPARED_BODY = _Face(True, 15.33, 400, 24)
    CHANGE = _Face(True, 14, 400, 20)
    FOCUS_HEADLINE = _Face(True, 26, 700, 35, 99.0)
    FOCUS_HEADING = _Face(True, 21, 700, 29)
    FOCUS_LEDE = _Face(True, 20, 400, 30)
    FOCUS_BODY = _Face(True, 18, 400, 28)


class Theme(QObject):
    """Colours, fonts, measures and icons of the present look.

    `changed` is emitted after the colours changed, by the system or by the writer's choice; whoever keeps
    something made from them makes it anew. `resized` is emitted after the writing fonts became larger or
    smaller.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, application: QApplication, scheme: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = scheme
        self._fonts: dict[Use, QFont] = {}
        self._loaded = False
        self._text_factor = 1.0
        self.colours: Colours = LIGHT
        self.icons = Icons(lambda: self.colours)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._take(self._wanted())

    def prepare(self) -> None:
        """Give the application font and palette; before the first text, and after the style."""
        self._application.setFont(self.font(Use.INTERFACE))
        self.take_palette()

    @cached_property
    def _interface(self) -> QFont:
        return self._application.font()

    @cached_property
    def base_px(self) -> float:
        """The size of the interface font."""
        found = float(QFontInfo(self._interface).pixelSize())
        if self._interface.family() == "Sans Serif":
            # The system names no font of its own: the family it falls back to, in the size of the design.
            found = max(found, _BASE_PX * self._application.primaryScreen().logicalDotsPerInch() / 96)
        return found

    @cached_property
    def scale(self) -> float:
        """How much larger than usual the writer wants all text; 1 for ordinary sizes."""
        return 1.0 if self.base_px <= _ORDINARY_PX else self.base_px / _BASE_PX

    @property
    def scheme(self) -> Scheme:
        """What the writer asked for."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or stay light or dark."""
        self._scheme = scheme
        self._follow_system()

    def font(self, use: Use) -> QFont:
        """The font of a use, in the system's text size."""
        found = self._fonts.get(use)
        if found is None:
            found = self._fonts[use] = self._made(use.value)
        return QFont(found)

    def line_height(self, use: Use) -> int:
        """The distance of base lines of a use, in pixels."""
        face = use.value
        factor = self.scale * self._text_factor if face.serif else max(1.0, self.base_px / _BASE_PX)
        return round(face.line * factor)

    def set_text_size(self, percent: int) -> None:
        """Have the writing fonts in hundredths of their size in the design."""
        factor = percent / 100
        if factor == self._text_factor:
            return
        self._text_factor = factor
        self._fonts = {use: font for use, font in self._fonts.items() if not use.value.serif}
        self.resized.emit()

    def text_size(self, px: float) -> int:
        """A measure of the design in the size of the writing fonts: for what holds a line of them."""
        return round(px * self.scale * self._text_factor)

    def size(self, px: float) -> int:
        """A measure of the design in the system's text size: for what must grow with its text."""
        return round(px * self.scale)

    def _made(self, face: _Face) -> QFont:
        if face.serif and not self._loaded:
            self._loaded = True
            _load_writing_fonts()
        font = QFont("Noto Serif") if face.serif else QFont(self._interface)
        px = face.px * self.scale * self._text_factor if face.serif else face.px * self.base_px / _BASE_PX
        # Point sizes, because pixel sizes of fonts are whole numbers.
        font.setPointSizeF(px * 72 / self._application.primaryScreen().logicalDotsPerInchY())
        font.setWeight(QFont.Weight(face.weight))
        spacing = face.spacing * (self._lost_in_rounding(font, px) if face.serif else 1.0)
        if abs(spacing - 100.0) > 0.2:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, spacing)
        if face.upper:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        if face.serif:
            # Hinting moves glyphs apart from where the printed page has them and makes lines ragged.
            font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        return font

    def _lost_in_rounding(self, font: QFont, px: float) -> float:
        """What a wanted size is to the whole number of pixels that some platforms make of it.

        Set as letter spacing, it keeps lines as long as they would be in the wanted size.
        """
        used = QRawFont.fromFont(font).pixelSize()
        return px / used if used else 1.0

    def _wanted(self) -> Colours:
        if self._scheme is Scheme.SYSTEM:
            system = self._application.styleHints().colorScheme()
            return DARK if system is Qt.ColorScheme.Dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    def _follow_system(self) -> None:
        wanted = self._wanted()
        if wanted is not self.colours:
            self._take(wanted)
            self.changed.emit()

    def take_palette(self) -> None:
        """Give the application the theme's palette; a style that is set brings its own."""
        self._application.setPalette(palette_of(self.colours))

    def _take(self, colours: Colours) -> None:
        self.colours = colours
        self.take_palette()


def _load_writing_fonts() -> None:
    for path in sorted((resources() / "fonts").glob("NotoSerif*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
