"""The style sheet of a statement's page: the brand's colours on white, and colours that hold on dark."""

from __future__ import annotations

from functools import cache

from drafter.compose.brand import Brand
from drafter.places import resources

_DARK = "#16181b"
_DARK_TEXT = "#e8e8e4"
_LEAST = 7.0
_SERIF, _SANS = 'Georgia, "Times New Roman", serif', 'system-ui, "Segoe UI", Arial, sans-serif'

_LIGHT = """
:root {{ color-scheme: light dark; --text: {text}; --heads: {heads}; --headline: {headline};
  --headline-weight: {headline_weight}; --lede-weight: {lede_weight}; --band: {band} }}
:root {{ --ink: {ink}; --accent: {accent}; --grey: {grey}; --rule: {rule}; --tint: {tint};
  --ground: #ffffff }}
"""
_DARK_COLOURS = """
@media screen and (prefers-color-scheme: dark) {{
  :root {{ --ink: {dark_text}; --accent: {dark_accent}; --grey: #b9bab5; --rule: #55585c; --tint: #26292e;
    --ground: {dark} }}
}}
"""


def style_sheet(brand: Brand) -> str:
    """The whole sheet for a brand."""
    kind, colours = brand.type, brand.colours
    families = {"Noto Serif": _SERIF}
    serif, sans = families.get(kind.text, _SANS), families.get(kind.heads, _SANS)
    text = f'"{_quoted(kind.text)}", {serif}'
    heads = f'"{_quoted(kind.heads)}", {sans}'
    plain = brand.page.headline == "plain" and brand.kind != "press"
    colours_of_the_page = (_LIGHT + _DARK_COLOURS).format(
        ink=colours.ink,
        accent=colours.accent,
        grey=colours.grey,
        rule=colours.rule,
        tint=colours.tint,
        band=brand.press.band,
        text=text,
        heads=heads,
        headline=text if plain else heads,
        headline_weight="700" if kind.headline_bold else "400",
        lede_weight="700" if kind.lede_bold else "400",
        dark=_DARK,
        dark_text=_DARK_TEXT,
        dark_accent=on_dark(colours.accent),
    )
    return colours_of_the_page.strip() + "\n" + _sheet()


@cache
def _sheet() -> str:
    return (resources() / "html" / "statement.css").read_text(encoding="utf-8").strip()


def _quoted(family: str) -> str:
    return "".join(letter for letter in family if letter.isalnum() or letter in " -_")


def on_dark(colour: str) -> str:
    """The colour, lightened until text in it holds 7:1 on the dark ground."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    for step in range(101):
        mixed = tuple(round(part + (255 - part) * step / 100) for part in (red, green, blue))
        found = "#{:02x}{:02x}{:02x}".format(*mixed)
        if contrast(found, _DARK) >= _LEAST:
            return found
    return "#ffffff"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
