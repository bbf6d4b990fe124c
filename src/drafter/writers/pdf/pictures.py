"""Pictures in the file: the pixels of a PNG as they are, which PDF can read without unpacking them."""

from __future__ import annotations

import hashlib
from struct import unpack_from

from drafter.model.pictures import Picture
from drafter.writers.pdf.objects import PdfFile, Values

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOURS = {0: (b"/DeviceGray", 1), 2: (b"/DeviceRGB", 3)}


class PictureRefused(ValueError):
    """A PNG that is not as pictures are when they come in: 8 bits, RGB or grey, opaque, not interlaced."""


def picture_name(picture: Picture) -> bytes:
    """The name under which pages paint a picture: the same in every file."""
    return b"/P" + hashlib.sha256(picture.png).hexdigest()[:16].encode("ascii")


def add_picture(file: PdfFile, picture: Picture) -> int:
    """A picture's object; its number. Raises PictureRefused."""
    width, height, kind, pixels = _read(picture.png)
    space, shares = _COLOURS[kind]
    parameters = b"<</Predictor 15/Colors %d/BitsPerComponent 8/Columns %d>>" % (shares, width)
    values: Values = {
        "Type": b"/XObject",
        "Subtype": b"/Image",
        "Width": b"%d" % width,
        "Height": b"%d" % height,
        "ColorSpace": space,
        "BitsPerComponent": b"8",
        "Filter": b"/FlateDecode",
        "DecodeParms": parameters,
    }
    return file.add_stream(pixels, values, compressed=False)


def _read(png: bytes) -> tuple[int, int, int, bytes]:
    """Width, height, kind of colour and the pixels, packed as they are."""
    if not png.startswith(_SIGNATURE) or png[12:16] != b"IHDR" or len(png) < 33:
        raise PictureRefused("no PNG")
    width, height, depth, kind, _, _, interlaced = unpack_from(">2I5B", png, 16)
    if depth != 8 or kind not in _COLOURS or interlaced or not width or not height:
        raise PictureRefused("a PNG of another kind")
    at, pixels = 33, []
    while at + 12 <= len(png):
        (length,) = unpack_from(">I", png, at)
        kind_of_chunk = png[at + 4 : at + 8]
        if kind_of_chunk == b"IDAT":
            pixels.append(png[at + 8 : at + 8 + length])
        elif kind_of_chunk == b"tRNS":
            raise PictureRefused("a PNG that is transparent in part")
        at += 12 + length
    if not pixels:
        raise PictureRefused("a PNG without pixels")
    return width, height, kind, b"".join(pixels)
