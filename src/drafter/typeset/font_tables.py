"""A font file whose long tables are read whole: ReportLab reads them number by number, 4 to 8 ms a face."""

from __future__ import annotations

from struct import iter_unpack, unpack_from
from typing import Literal

from reportlab.pdfbase.ttfonts import TTFError, TTFontFile


class FontFile(TTFontFile):
    """ReportLab's font file with its tables of characters, advances and places read whole.

    Characters come from a table of format 4 or 12, as our fonts have them; others are left to ReportLab.
    """

    def extractInfo(self, charInfo: Literal[0, 1] | bool = 1) -> None:  # noqa: N802, N803
        """As ReportLab's."""
        super().extractInfo(charInfo=0)
        try:
            glyphs = self._characters()
        except LookupError:
            super().extractInfo(charInfo)
            return
        self.hmetrics = self._metrics()
        self.glyphPos = self._places()
        if 0x20 in glyphs:
            glyphs[0xA0] = glyphs[0x20]
        scale = 1000 / self.unitsPerEm
        advances = [advance * scale for advance, _ in self.hmetrics]
        self.charToGlyph = glyphs
        self.charWidths = {code: advances[glyph] for code, glyph in glyphs.items() if glyph < len(advances)}
        self.defaultWidth = advances[0]

    def whole(self, tag: str) -> bytes:
        """A table as it stands in the file; KeyError where there is none."""
        return bytes(self.get_table(tag))  # type: ignore[no-untyped-call]

    def _characters(self) -> dict[int, int]:
        """The glyph of each character. LookupError where there is no table that is read here."""
        table = self.whole("cmap")
        (count,) = unpack_from(">H", table, 2)
        offsets = {
            unpack_from(">H", table, offset)[0]: offset
            for _, _, offset in iter_unpack(">HHL", table[4 : 4 + 8 * count])
        }
        if 12 in offsets:
            at = offsets[12]
            (groups,) = unpack_from(">L", table, at + 12)
            found: dict[int, int] = {}
            for first, last, glyph in iter_unpack(">LLL", table[at + 16 : at + 16 + 12 * groups]):
                found.update(zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True))
            return found
        return _segments_to_deltas(table, offsets[4])

    def _metrics(self) -> list[tuple[int, int]]:
        table = self.whole("hmtx")
        (count,) = unpack_from(">H", self.whole("hhea"), 34)
        found = list(iter_unpack(">HH", table[: 4 * count]))
        if not found:
            raise TTFError("no advances")
        last = found[-1][0]
        rest = table[4 * count : 4 * count + 2 * (self.numGlyphs - count)]
        return [*found, *((last, bearing) for (bearing,) in iter_unpack(">H", rest))]

    def _places(self) -> list[int]:
        table = self.whole("loca")
        (long,) = unpack_from(">H", self.whole("head"), 50)
        count = self.numGlyphs + 1
        if long:
            return list(unpack_from(f">{count}L", table))
        return [place * 2 for place in unpack_from(f">{count}H", table)]


def _segments_to_deltas(table: bytes, at: int) -> dict[int, int]:
    """A table of format 4: stretches of characters, each with a step to its glyphs or a list of them."""
    (double,) = unpack_from(">H", table, at + 6)
    count = double // 2
    starts = at + 16 + double
    ends = unpack_from(f">{count}H", table, at + 14)
    firsts = unpack_from(f">{count}H", table, starts)
    deltas = unpack_from(f">{count}H", table, starts + double)
    ranges = unpack_from(f">{count}H", table, starts + 2 * double)
    found: dict[int, int] = {}
    for number, (first, last, delta, within) in enumerate(zip(firsts, ends, deltas, ranges, strict=True)):
        if not within:
            found.update((code, (code + delta) & 0xFFFF) for code in range(first, last + 1))
            continue
        place = starts + 2 * double + 2 * number + within
        for code, glyph in enumerate(unpack_from(f">{last - first + 1}H", table, place), start=first):
            found[code] = (glyph + delta) & 0xFFFF if glyph else 0
    return found
