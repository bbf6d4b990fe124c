"""Make resources/pdf/srgb.icc: the colour space sRGB as a profile of ICC version 4, from its definition.

usage: python tools/make_srgb_profile.py [FILE]
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

PLACE = Path(__file__).resolve().parent.parent / "resources" / "pdf" / "srgb.icc"

# IEC 61966-2-1: chromaticities of red, green, blue and the white D65; ICC.1:2004-10: the white D50.
RED, GREEN, BLUE, WHITE = (0.64, 0.33), (0.30, 0.60), (0.15, 0.06), (0.3127, 0.3290)
D50 = (0.9642, 1.0, 0.8249)
BRADFORD = ((0.8951, 0.2664, -0.1614), (-0.7502, 1.7135, 0.0367), (0.0389, -0.0685, 1.0296))
CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)

Vector = tuple[float, ...]
Matrix = tuple[Vector, ...]


def product(left: Matrix, right: Matrix) -> Matrix:
    columns = tuple(zip(*right, strict=True))
    return tuple(tuple(sum(map(float.__mul__, row, column)) for column in columns) for row in left)


def applied(matrix: Matrix, vector: Vector) -> Vector:
    return tuple(sum(map(float.__mul__, row, vector)) for row in matrix)


def inverse(matrix: Matrix) -> Matrix:
    (a, b, c), (d, e, f), (g, h, i) = matrix
    size = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return (
        ((e * i - f * h) / size, (c * h - b * i) / size, (b * f - c * e) / size),
        ((f * g - d * i) / size, (a * i - c * g) / size, (c * d - a * f) / size),
        ((d * h - e * g) / size, (b * g - a * h) / size, (a * e - b * d) / size),
    )


def xyz(chromaticity: tuple[float, float]) -> Vector:
    x, y = chromaticity
    return (x / y, 1.0, (1 - x - y) / y)


def adaptation() -> Matrix:
    """From the white D65 to D50, after Bradford."""
    cones = zip(applied(BRADFORD, D50), applied(BRADFORD, xyz(WHITE)), strict=True)
    shares = [wanted / given for wanted, given in cones]
    scale = tuple(tuple(share if row == at else 0.0 for at in range(3)) for row, share in enumerate(shares))
    return product(inverse(BRADFORD), product(scale, BRADFORD))


def colorants() -> tuple[Vector, ...]:
    """Red, green and blue as seen under D50."""
    primaries = tuple(zip(*(xyz(one) for one in (RED, GREEN, BLUE)), strict=True))
    shares = applied(inverse(primaries), xyz(WHITE))
    scaled = tuple(tuple(map(float.__mul__, row, shares)) for row in primaries)
    return tuple(zip(*product(adaptation(), scaled), strict=True))


def fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def text(words: str) -> bytes:
    data = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data


def profile() -> bytes:
    """The whole file; the same on every machine and day."""
    red, green, blue = colorants()
    curve = b"para\0\0\0\0\0\3\0\0" + fixed(*CURVE)
    adapted = b"sf32\0\0\0\0" + fixed(*(share for row in adaptation() for share in row))
    tags = {
        b"desc": text("sRGB"),
        b"cprt": text("No copyright, use freely"),
        b"wtpt": b"XYZ \0\0\0\0" + fixed(*D50),
        b"chad": adapted,
        b"rXYZ": b"XYZ \0\0\0\0" + fixed(*red),
        b"gXYZ": b"XYZ \0\0\0\0" + fixed(*green),
        b"bXYZ": b"XYZ \0\0\0\0" + fixed(*blue),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    at = 128 + 4 + 12 * len(tags)
    table, data, places = struct.pack(">I", len(tags)), b"", dict[bytes, int]()
    for name, value in tags.items():
        if value not in places:
            places[value] = at + len(data)
            data += value + b"\0" * (-len(value) % 4)
        table += name + struct.pack(">II", places[value], len(value))
    head = struct.pack(">I4xI", at + len(data), 0x04200000) + b"mntrRGB XYZ "
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28 + fixed(*D50)
    return head.ljust(128, b"\0") + table + data


if __name__ == "__main__":
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else PLACE
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(profile())
    print(f"{place}: {place.stat().st_size} bytes")
