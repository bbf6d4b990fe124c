"""Logos and figures inside the file: drawings as they are, pictures of pixels as data."""

from __future__ import annotations

from base64 import b64encode

from drafter.compose.brand import Brand
from drafter.model.pictures import Picture
from drafter.typeset.drawing import Drawing, parse_drawing, read_drawing, svg_shapes
from drafter.writers.html.markup import attribute


def drawn(drawing: Drawing, alt: str, size: str = "") -> str:
    """A drawing as inline SVG, written anew from its outlines: nothing else of a file gets here."""
    shapes = svg_shapes(drawing)
    box = f"0 0 {drawing.width:.6g} {drawing.height:.6g}"
    label = f'role="img" aria-label={attribute(alt)}' if alt.strip() else 'aria-hidden="true"'
    return f'<svg viewBox="{box}"{size} {label}>{shapes}</svg>'


def picture(shown: Picture, alt: str, width_px: float = 0) -> str:
    """A picture of the statement, `width_px` wide if given."""
    size = ""
    if width_px:
        height = width_px * shown.height / max(shown.width, 1)
        size = f' width="{width_px:.0f}" height="{height:.0f}"'
    if shown.svg:
        return drawn(parse_drawing(shown.svg), alt, size)
    data = b64encode(shown.png).decode("ascii")
    return f'<img src="data:image/png;base64,{data}" alt={attribute(alt)}{size}>'


def logo(brand: Brand) -> str:
    """The brand's logo, or its name where it has none."""
    if brand.logo.file:
        return drawn(read_drawing(brand.folder / brand.logo.file), brand.logo.alt or brand.name)
    if brand.logo.png:
        data = b64encode((brand.folder / brand.logo.png).read_bytes()).decode("ascii")
        alt = attribute(brand.logo.alt or brand.name)
        return f'<img src="data:image/png;base64,{data}" alt={alt}>'
    return ""
