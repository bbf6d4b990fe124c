"""Fonts in the file: only the characters used, each of which finds its way back to Unicode."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.typeset.fonts import Face, face
from drafter.writers.pdf.letters import Codes
from drafter.writers.pdf.objects import PdfFile, array, dictionary, name, number, numbers, reference, stream

_SYMBOLIC, _ITALIC, _SERIF, _FORCE_BOLD = 4, 64, 2, 1 << 18
_CMAP_HEAD = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    b"/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
    b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_CMAP_FOOT = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class Cut(NamedTuple):
    """A face cut down to some characters, as the streams and the array that a file has of it."""

    program: bytes
    glyphs: bytes
    unicode: bytes
    widths: bytes


def cut(face_name: str, letters: Iterable[str]) -> Cut:
    """A face with some characters alone; KeyError where no such font is installed."""
    used = _known(face_name)
    codes = Codes(used)
    # In the order of their codes.
    points = sorted((ord(codes[point]), point) for point in map(ord, letters))
    subset = bytes(used.file.makeSubset([point for _, point in points]))
    return Cut(
        stream(subset, {"Length1": b"%d" % len(subset)}),
        stream(_glyphs(used, points)),
        stream(_unicode(points)),
        array(*_widths(used, points)),
    )


def _known(face_name: str) -> Face:
    used = face(face_name)
    if used is None:
        raise KeyError(face_name)
    return used


def add_font(file: PdfFile, face_name: str, place: int, made: Cut) -> int:
    """A font's objects; the number of the one that pages refer to. No other font has its `place`."""
    used = _known(face_name)
    ttf = used.file
    base = name(f"{_tag(place)}+{used.name}")
    flags = _SYMBOLIC
    flags |= _ITALIC if "Italic" in used.name else 0
    flags |= _SERIF if "Serif" in used.name else 0
    flags |= _FORCE_BOLD if "Bold" in used.name else 0
    descriptor = file.add(
        dictionary(
            {
                "Type": b"/FontDescriptor",
                "FontName": base,
                "Flags": b"%d" % flags,
                "FontBBox": array(numbers(*ttf.bbox)),
                "ItalicAngle": number(ttf.italicAngle),
                "Ascent": number(ttf.ascent),
                "Descent": number(ttf.descent),
                "CapHeight": number(ttf.capHeight),
                "StemV": number(ttf.stemV),
                "FontFile2": reference(file.add(made.program)),
            }
        )
    )
    descendant = file.add(
        dictionary(
            {
                "Type": b"/Font",
                "Subtype": b"/CIDFontType2",
                "BaseFont": base,
                "CIDSystemInfo": b"<</Registry (Adobe)/Ordering (Identity)/Supplement 0>>",
                "FontDescriptor": reference(descriptor),
                "DW": number(ttf.defaultWidth),
                "W": made.widths,
                "CIDToGIDMap": reference(file.add(made.glyphs)),
            }
        )
    )
    return file.add(
        dictionary(
            {
                "Type": b"/Font",
                "Subtype": b"/Type0",
                "BaseFont": base,
                "Encoding": b"/Identity-H",
                "DescendantFonts": array(reference(descendant)),
                "ToUnicode": reference(file.add(made.unicode)),
            }
        )
    )


def _widths(used: Face, points: Iterable[tuple[int, int]]) -> Iterator[bytes]:
    """The widths of codes, those of neighbours together."""
    row: list[bytes] = []
    after = 0
    for code, point in points:
        if code != after and row:
            yield array(*row)
        if code != after or not row:
            yield b"%d" % code
            row = []
        row.append(number(used.file.charWidths[point]))
        after = code + 1
    if row:
        yield array(*row)


def _glyphs(used: Face, points: list[tuple[int, int]]) -> bytes:
    """Which glyph of the subset each code shows: two characters may share one."""
    order: dict[int, int] = {0: 0}
    found = bytearray(2 * points[-1][0] + 2)
    for code, point in points:
        glyph = order.setdefault(used.file.charToGlyph[point], len(order))
        found[2 * code : 2 * code + 2] = glyph.to_bytes(2, "big")
    return bytes(found)


def _unicode(points: Iterable[tuple[int, int]]) -> bytes:
    rows = [f"<{_hex(code)}> <{_hex(point)}>\n".encode() for code, point in points]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    body = b"".join(b"%d beginbfchar\n%bendbfchar\n" % (len(block), b"".join(block)) for block in blocks)
    return _CMAP_HEAD + body + _CMAP_FOOT


def _hex(point: int) -> str:
    return chr(point).encode("utf-16-be").hex()


def _tag(place: int) -> str:
    letters = ""
    for _ in range(6):
        place, letter = divmod(place, 26)
        letters = chr(65 + letter) + letters
    return letters
