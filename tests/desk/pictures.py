"""Pictures made for tests."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image


def image_of(width: int, height: int, colour: str = "#224466", mode: str = "RGB") -> Image.Image:
    """A filled rectangle on white, a tenth of the height from every edge."""
    image = Image.new("RGB", (width, height), "white")
    edge = max(height // 10, 1)
    image.paste(colour, (edge, edge, width - edge, height - edge))
    return image.convert(mode)


def png_of(width: int, height: int, colour: str = "#224466", **about: Any) -> bytes:
    """The rectangle as PNG."""
    out = BytesIO()
    image_of(width, height, colour).save(out, format="PNG", **about)
    return out.getvalue()


def svg_of_a_square() -> bytes:
    """A square with a hole, by a program that said so."""
    return (
        b'<?xml version="1.0"?><!-- Generator: Some Program 3 -->'
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 10 40 40"><title>A square</title>'
        b'<path fill="#aa0000" fill-rule="evenodd" d="M15 15L45 15L45 45L15 45Z'
        b'M25 25L35 25L35 35L25 35Z"/></svg>'
    )
