"""Contrast of colours, and the nearest colour that can carry text."""

from __future__ import annotations

import colorsys
import re

WHITE = "#FFFFFF"
TEXT_NEEDS = 7.0
"""What text needs on white."""

LARGE_NEEDS = 4.5
"""What large bold text needs."""

_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})")


def colour_of(typed: str) -> str:
    """A colour as "#RRGGBB" from "#1f4a5f", "1F4A5F" or "#fff"; empty where it is none."""
    match = _COLOUR.fullmatch(typed.strip())
    if match is None:
        return ""
    digits = match[1] if len(match[1]) == 6 else "".join(digit * 2 for digit in match[1])
    return f"#{digits.upper()}"


def luminance(colour: str) -> float:
    """The relative luminance of "#RRGGBB", as WCAG 2 defines it: 0 for black, 1 for white."""
    red, green, blue = (_linear(share) for share in _shares(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def contrast_shown(ratio: float) -> str:
    """A ratio to one decimal; one that misses a limit by a hair is not rounded up to it."""
    tenths = round(ratio * 10)
    if any(ratio < limit <= tenths / 10 for limit in (TEXT_NEEDS, LARGE_NEEDS)):
        tenths -= 1
    return f"{tenths / 10:.1f}"


def nearest_passing(colour: str, needed: float = TEXT_NEEDS, ground: str = WHITE) -> str:
    """The colour of the same hue, darkened as little as it must be for `needed` on `ground`.

    Empty where not even black passes there.
    """
    if contrast(colour, ground) >= needed:
        return colour
    hue, lightness, saturation = colorsys.rgb_to_hls(*_shares(colour))
    for step in range(round(lightness * 510), -1, -1):
        red, green, blue = colorsys.hls_to_rgb(hue, step / 510, saturation)
        found = f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"
        if contrast(found, ground) >= needed:
            return found
    return ""


def _shares(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)
