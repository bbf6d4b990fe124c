"""The colours of the windows: one table for light and dark, and the palette made from it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours by what they are for; `shadow` is black with its share of opacity."""

    dark: bool
    # Surfaces
    canvas: QColor
    chrome: QColor
    desk: QColor
    raised: QColor
    field: QColor
    hover: QColor
    press: QColor
    selrow: QColor
    tint: QColor
    sel: QColor
    line: QColor
    find: QColor
    findc: QColor
    errt: QColor
    insb: QColor
    delb: QColor
    tipb: QColor
    # Foreground
    text: QColor
    text2: QColor
    accent: QColor
    accenth: QColor
    onaccent: QColor
    ctl: QColor
    ask: QColor
    err: QColor
    warn: QColor
    adv: QColor
    ok: QColor
    inst: QColor
    delt: QColor
    dim: QColor
    tipt: QColor
    disabled: QColor
    shadow: QColor

    @property
    def card(self) -> QColor:
        """The ground of cards: raised in light, chrome in dark."""
        return self.chrome if self.dark else self.raised


TABLE: dict[str, tuple[str, str]] = {
    "canvas": ("#FFFFFF", "#1B1C1F"),
    "chrome": ("#F6F6F3", "#232428"),
    "desk": ("#ECECE8", "#151619"),
    "raised": ("#FFFFFF", "#2A2B30"),
    "field": ("#FFFFFF", "#1B1C1F"),
    "hover": ("#EBEBE6", "#303238"),
    "press": ("#DFDFD9", "#3A3C43"),
    "selrow": ("#DFE5FA", "#333A58"),
    "tint": ("#E9EDFB", "#2A3048"),
    "sel": ("#C9D4F8", "#39467C"),
    "line": ("#E2E1DC", "#37393F"),
    "find": ("#FFE9A6", "#584712"),
    "findc": ("#FFC74A", "#F0C277"),
    "errt": ("#FBEAE8", "#3D2422"),
    "insb": ("#DCF1E2", "#1E3B2A"),
    "delb": ("#FBE1DE", "#452523"),
    "tipb": ("#2B2B29", "#E9E9E6"),
    "text": ("#1C1C1A", "#E9E9E6"),
    "text2": ("#565550", "#B2B4BB"),
    "accent": ("#2F49B8", "#AAB8FF"),
    "accenth": ("#243A96", "#C3CDFF"),
    "onaccent": ("#FFFFFF", "#12141C"),
    "ctl": ("#71706B", "#9194A0"),
    "ask": ("#6075D0", "#6E7EC4"),
    "err": ("#A3201A", "#FFB3AA"),
    "warn": ("#7A4700", "#F0C277"),
    "adv": ("#0F5560", "#8DD3DE"),
    "ok": ("#17592F", "#93D9AC"),
    "inst": ("#114A27", "#A9E5BE"),
    "delt": ("#86190F", "#FFBDB5"),
    "dim": ("#73726D", "#85888F"),
    "tipt": ("#FFFFFF", "#1B1C1F"),
    "disabled": ("#918F88", "#73767F"),
    "shadow": ("#29000000", "#80000000"),
}


def _colours(dark: bool) -> Colours:
    return Colours(dark=dark, **{name: QColor(pair[dark]) for name, pair in TABLE.items()})


LIGHT = _colours(False)
DARK = _colours(True)

# The place of the cursor on a printed page: light in both themes, as the page is.
PAGE_TINT = LIGHT.tint
assert {field.name for field in fields(Colours)} == {"dark", *TABLE}


def palette_of(colours: Colours) -> QPalette:
    """The palette that Qt's own painting uses."""
    role = QPalette.ColorRole
    palette = QPalette()
    for place, colour in (
        (role.Base, colours.canvas),
        (role.Window, colours.chrome),
        (role.Button, colours.raised),
        (role.Light, colours.raised),
        (role.Midlight, colours.hover),
        (role.Mid, colours.press),
        (role.AlternateBase, colours.tint),
        (role.Highlight, colours.sel),
        (role.ToolTipBase, colours.tipb),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.HighlightedText, colours.text),
        (role.PlaceholderText, colours.text2),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Dark, colours.ctl),
        (role.Shadow, colours.line),
        (role.BrightText, colours.err),
        (role.ToolTipText, colours.tipt),
    ):
        palette.setColor(place, colour)
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, colours.disabled)
    return palette


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours as WCAG 2.2 defines it, from 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
