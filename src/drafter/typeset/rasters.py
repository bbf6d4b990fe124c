"""Pictures of pixels as any format can carry them: on white, 8 bits, RGB or grey, nothing but pixels."""

from __future__ import annotations

import warnings
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from struct import error as StructError  # noqa: N812
from struct import unpack_from
from typing import TYPE_CHECKING
from zlib import crc32, decompressobj
from zlib import error as DecompressError  # noqa: N812

from drafter.model.errors import InputRefused
from drafter.model.pictures import Picture

if TYPE_CHECKING:
    from PIL import Image

MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
MOST_SIDE = 2400
"""Larger pictures are made smaller: 2,400 pixels are 200 mm in print."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PLAIN_CHUNKS = frozenset({b"IHDR", b"IDAT", b"IEND"})
_INK_BELOW = 240


# What readers of metadata raise where it makes no sense.
NONSENSE = (
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    StructError,
    SyntaxError,
    TypeError,
    ValueError,
)


class NoPicture(ValueError):
    """The bytes are no picture of the kinds asked for, or not whole; the text says what is wrong."""


class TooLarge(NoPicture):
    """More bytes or pixels than are taken."""


@lru_cache(maxsize=64)
def read_picture(path: Path) -> Picture:
    """The picture in a PNG file of a brand, flattened where it is not plain. Raises InputRefused."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        size = plain_size(data)
        if size is not None:
            return Picture(data, *size)
        return flattened(open_picture(data, ("PNG",)))
    except (OSError, NoPicture) as error:
        raise InputRefused(
            f"The logo “{path.name}” could not be read.",
            "It must be a whole PNG file; or choose another brand.",
        ) from error


def plain_size(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG that is plain already; None for anything else."""
    if len(data) > MOST_BYTES or not data.startswith(_SIGNATURE) or len(data) < 45:
        return None
    length, kind = unpack_from(">I4s", data, 8)
    width, height, depth, colours, _, _, interlaced = unpack_from(">2I5B", data, 16)
    if kind != b"IHDR" or length != 13 or depth != 8 or colours not in (0, 2) or interlaced:
        return None
    if not width or not height or width * height > MOST_PIXELS:
        return None
    pixels = _pixels(data)
    expected = height * (1 + width * (3 if colours else 1))
    return (width, height) if pixels is not None and _unpacks_to(expected, pixels) else None


def _pixels(data: bytes) -> bytes | None:
    """What a PNG has packed of its pixels; None where it holds anything else or is not whole."""
    at = len(_SIGNATURE)
    packed = []
    while at + 12 <= len(data):
        length, kind = unpack_from(">I4s", data, at)
        end = at + 12 + length
        if kind not in _PLAIN_CHUNKS or end > len(data):
            return None
        if crc32(data[at + 4 : end - 4]) != unpack_from(">I", data, end - 4)[0]:
            return None
        if kind == b"IDAT":
            packed.append(data[at + 8 : end - 4])
        if kind == b"IEND":
            return b"".join(packed) if end == len(data) else None
        at = end
    return None


def _unpacks_to(expected: int, packed: bytes) -> bool:
    unpacker = decompressobj()
    try:
        return len(unpacker.decompress(packed, expected + 1)) == expected
    except DecompressError:
        return False


def open_picture(data: bytes, formats: tuple[str, ...]) -> Image.Image:
    """The picture in the bytes, decoded, its first frame. Raises NoPicture."""
    from PIL import Image, UnidentifiedImageError

    if len(data) > MOST_BYTES:
        raise TooLarge("too many bytes")
    try:
        with warnings.catch_warnings():
            # What a file says about itself may be wrong in a hundred ways that do no harm to its pixels.
            warnings.simplefilter("ignore")
            found = Image.open(BytesIO(data), formats=formats)
            width, height = found.size
            if width * height > MOST_PIXELS:
                raise TooLarge("too many pixels")
            found.load()
    except NoPicture:
        raise
    except Image.DecompressionBombError as error:
        raise TooLarge("too many pixels") from error
    except UnidentifiedImageError as error:
        raise NoPicture("no picture") from error
    except MemoryError as error:
        raise TooLarge("too much for this machine") from error
    # A broken file makes its decoder raise almost anything.
    except Exception as error:
        raise NoPicture("not whole") from error
    return found


def flattened(source: Image.Image, *, trim: bool = False) -> Picture:
    """A picture on white, upright, in sRGB, no longer than `MOST_SIDE`; `trim` cuts white margins off."""
    from PIL import Image, ImageOps

    try:
        upright = ImageOps.exif_transpose(source)
    except NONSENSE:
        upright = source
    image = _in_srgb(upright)
    if image.mode != "RGB":
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image).convert("RGB")
    if trim:
        image = image.crop(_inked(image) or (0, 0, *image.size))
    if max(image.size) > MOST_SIDE:
        image.thumbnail((MOST_SIDE, MOST_SIDE), Image.Resampling.LANCZOS)
    return _picture(image)


def _in_srgb(image: Image.Image) -> Image.Image:
    """Eight bits a channel, colours as on a screen; a profile that makes no sense is passed over."""
    from PIL import Image, ImageCms

    if image.mode in ("I;16", "I;16B", "I;16L", "I;16N", "I", "F"):
        # Sixteen bits of grey; a conversion would cut off all that is lighter than 255.
        lowest, highest = 0.0, 65535.0
        wide = image.convert("F")
        return wide.point(lambda grey: (grey - lowest) * 255.0 / (highest - lowest)).convert("L")
    profile = image.info.get("icc_profile")
    transparent = "transparency" in image.info or image.mode in ("LA", "PA", "RGBA", "La", "RGBa")
    if not profile or transparent or image.mode not in ("RGB", "L", "CMYK"):
        return image.convert("RGBA") if transparent or image.mode in ("P", "1") else image.convert("RGB")
    try:
        made = ImageCms.profileToProfile(
            image,
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image.convert("RGB")
    return made if isinstance(made, Image.Image) else image.convert("RGB")


def _inked(image: Image.Image) -> tuple[int, int, int, int] | None:
    """The box that holds all that is not white, with a pixel around it; None where there is nothing."""
    box = _darkest(image).point(lambda grey: 255 if grey < _INK_BELOW else 0).getbbox()
    if box is None:
        return None
    left, top, right, bottom = box
    return max(left - 1, 0), max(top - 1, 0), min(right + 1, image.width), min(bottom + 1, image.height)


def _darkest(image: Image.Image) -> Image.Image:
    """The darkest channel of each pixel."""
    from PIL import ImageChops

    red, green, blue = image.split()
    return ImageChops.darker(ImageChops.darker(red, green), blue)


def _picture(image: Image.Image) -> Picture:
    """The pixels alone, as grey where they are."""
    from PIL import Image, ImageChops

    red, green, blue = image.split()
    grey = not ImageChops.difference(red, green).getbbox() and not ImageChops.difference(red, blue).getbbox()
    inked = sum(_darkest(image).histogram()[:_INK_BELOW])
    kept = red if grey else image
    # A picture of pixels only: what the old one knew about itself stays behind.
    clean = Image.frombytes(kept.mode, kept.size, kept.tobytes())
    out = BytesIO()
    clean.save(out, format="PNG", compress_level=9)
    width, height = clean.size
    return Picture(out.getvalue(), width, height, ink=round(inked / (width * height), 4))
