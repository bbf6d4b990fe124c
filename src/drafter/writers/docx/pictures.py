"""Pictures: PNG files stripped to the picture itself, and the drawing that shows one in a line."""

from __future__ import annotations

import struct
from typing import NamedTuple

from drafter.writers.docx.markup import Node, R, one_line
from drafter.writers.docx.measures import emu
from drafter.writers.docx.templates import inside, read_template

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


class Picture(NamedTuple):
    """A PNG picture and its size in pixels."""

    data: bytes
    width: int
    height: int


def read_picture(data: bytes) -> Picture | None:
    """The picture without texts, times, places and profiles; None where `data` is no whole PNG file."""
    if not data.startswith(_SIGNATURE):
        return None
    kept = [_SIGNATURE]
    at = len(_SIGNATURE)
    size = (0, 0)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind = data[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(data):
            return None
        if kind == b"IHDR" and length == 13:
            size = struct.unpack_from(">II", data, at + 8)
        if kind in _PICTURE_CHUNKS:
            kept.append(data[at:end])
        at = end
        if kind == b"IEND":
            return Picture(b"".join(kept), *size) if all(size) else None
    return None


def drawing(picture: Picture, height_mm: float, relation: str, number: int, description: str) -> Node:
    """The drawing of a picture at that height, in its own proportions, with its alternative text."""
    made = read_template("picture.xml")
    across, down = emu(height_mm * picture.width / picture.height), emu(height_mm)
    for path in (".//{*}extent", ".//{*}xfrm/{*}ext"):
        extent = inside(made, path)
        extent.set("cx", str(across))
        extent.set("cy", str(down))
    for path in (".//{*}docPr", ".//{*}cNvPr"):
        inside(made, path).set("id", str(number))
        inside(made, path).set("name", f"Picture {number}")
    inside(made, ".//{*}docPr").set("descr", one_line(description))
    inside(made, ".//{*}blip").set(f"{{{R}}}embed", relation)
    return made
