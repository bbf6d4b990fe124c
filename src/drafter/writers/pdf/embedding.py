"""Fonts in the file: only the characters used, each of which finds its way back to Unicode."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from drafter.typeset.fonts import Face, face
from drafter.writers.pdf.objects import PdfFile, array, dictionary, name, number, numbers, reference

_SYMBOLIC, _ITALIC, _SERIF, _FORCE_BOLD = 4, 64, 2, 1 << 18
_ESCAPED = frozenset(b"()\\\r")
_CMAP_HEAD = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    b"/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
    b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_CMAP_FOOT = b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class _Codes(dict[int, str]):
    """A table for `str.translate`: characters numbered as they are first used.

    Numbers with a byte that would have to be escaped in a string are left out, so that none is ever searched
    for one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._last = 0

    def __missing__(self, code: int) -> str:
        number_ = self._last + 1
        while number_ & 0xFF in _ESCAPED or number_ >> 8 in _ESCAPED or 0xD8 <= number_ >> 8 <= 0xDF:
            number_ += 1
        self._last = number_
        found = self[code] = chr(number_)
        return found


class EmbeddedFace:
    """A face as one document uses it."""

    def __init__(self, used: Face, place: int) -> None:
        self._face = used
        self._codes = _Codes()
        self._place = place
        self.resource = f"F{place}"

    def encode(self, text: str) -> bytes:
        """The text as a string to show."""
        return b"(" + text.translate(self._codes).encode("utf-16-be") + b")"

    def kerned(self, text: str, kerns: Iterable[tuple[int, float]]) -> bytes:
        """The text as strings to show with what is added between them, in em before the places named."""
        codes = text.translate(self._codes).encode("utf-16-be")
        row: list[bytes] = []
        begin = 0
        for place, added in kerns:
            row.append(b"(%b)%d" % (codes[begin : 2 * place], round(-1000 * added)))
            begin = 2 * place
        return b"[%b(%b)]" % (b"".join(row), codes[begin:])

    def write(self, file: PdfFile) -> int:
        """The font's objects; the number of the one that pages refer to."""
        used = list(self._codes)
        ttf = self._face.file
        base = name(f"{_tag(self._place)}+{self._face.name}")
        subset = _subset(self._face, tuple(used))
        stream = file.add_stream(subset, {"Length1": b"%d" % len(subset)})
        flags = _SYMBOLIC
        flags |= _ITALIC if "Italic" in self._face.name else 0
        flags |= _SERIF if "Serif" in self._face.name else 0
        flags |= _FORCE_BOLD if "Bold" in self._face.name else 0
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
                    "FontFile2": reference(stream),
                }
            )
        )
        widths = [b"0"] * ord(self._codes[used[-1]])
        for code, at in self._codes.items():
            widths[ord(at) - 1] = number(ttf.charWidths[code])
        descendant = file.add(
            dictionary(
                {
                    "Type": b"/Font",
                    "Subtype": b"/CIDFontType2",
                    "BaseFont": base,
                    "CIDSystemInfo": b"<</Registry (Adobe)/Ordering (Identity)/Supplement 0>>",
                    "FontDescriptor": reference(descriptor),
                    "DW": number(ttf.defaultWidth),
                    "W": array(b"1", array(*widths)),
                    "CIDToGIDMap": reference(file.add_stream(self._glyphs(used))),
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
                    "ToUnicode": reference(file.add_stream(self._unicode())),
                }
            )
        )

    def _glyphs(self, used: list[int]) -> bytes:
        """Which glyph of the subset each code shows: two characters may share one."""
        order: dict[int, int] = {0: 0}
        found = bytearray(2 * ord(self._codes[used[-1]]) + 2)
        for code in used:
            glyph = order.setdefault(self._face.file.charToGlyph[code], len(order))
            at = 2 * ord(self._codes[code])
            found[at : at + 2] = glyph.to_bytes(2, "big")
        return bytes(found)

    def _unicode(self) -> bytes:
        rows = [f"<{_hex(code)}> <{_hex(chr(point))}>\n".encode() for point, code in self._codes.items()]
        blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
        body = b"".join(b"%d beginbfchar\n%bendbfchar\n" % (len(block), b"".join(block)) for block in blocks)
        return _CMAP_HEAD + body + _CMAP_FOOT


class EmbeddedFaces:
    """The faces of one document, in the order in which they were first used."""

    def __init__(self) -> None:
        self._faces: dict[str, EmbeddedFace] = {}

    def get(self, face_name: str) -> EmbeddedFace:
        """The face of a name; KeyError where no such font is installed."""
        found = self._faces.get(face_name)
        if found is None:
            used = face(face_name)
            if used is None:
                raise KeyError(face_name)
            found = self._faces[face_name] = EmbeddedFace(used, len(self._faces) + 1)
        return found

    def write(self, file: PdfFile) -> bytes:
        """All faces written; the dictionary of fonts for pages."""
        return dictionary({font.resource: reference(font.write(file)) for font in self._faces.values()})


@lru_cache(maxsize=32)
def _subset(used: Face, codes: tuple[int, ...]) -> bytes:
    """The font with these characters alone; from one edit to the next they are mostly the same."""
    return bytes(used.file.makeSubset(list(codes)))


def _hex(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _tag(place: int) -> str:
    letters = ""
    for _ in range(6):
        place, letter = divmod(place, 26)
        letters = chr(65 + letter) + letters
    return letters
