"""Pictures: PNG files stripped to the picture itself."""

from __future__ import annotations

import struct
from pathlib import Path

from drafter.model.errors import InputRefused

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE_CHUNKS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})


def read_picture(path: Path) -> bytes:
    """The picture in a PNG file. Raises InputRefused where it cannot be read or is none."""
    try:
        picture = stripped(path.read_bytes())
    except OSError:
        picture = None
    if picture is None:
        raise InputRefused(
            f"The logo “{path.name}” could not be read.",
            "It must be a whole PNG file; or choose another brand.",
        )
    return picture


def stripped(data: bytes) -> bytes | None:
    """The picture without texts, times, places and profiles; None where `data` is no whole PNG file."""
    if not data.startswith(SIGNATURE):
        return None
    kept = [SIGNATURE]
    at = len(SIGNATURE)
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
            return b"".join(kept) if all(size) else None
    return None
