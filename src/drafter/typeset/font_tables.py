"""The tables of a font file that lines are set from, each read whole."""

from __future__ import annotations

from struct import iter_unpack, unpack_from

_COLLECTION = b"ttcf"


class FontTables:
    """The characters and advances of a TrueType file, or of one in a collection.

    Characters come from a table of format 4 or 12, as our fonts have them. Raises LookupError where there is
    none; ValueError, LookupError or struct.error where the file is damaged.
    """

    def __init__(self, data: bytes, index: int = 0) -> None:
        self._data = data
        self.table = self._directory(index)
        (self.unitsPerEm,) = unpack_from(">H", self.whole("head"), 18)
        (self._count,) = unpack_from(">H", self.whole("maxp"), 4)
        glyphs = self._characters()
        self.hmetrics = self._metrics()
        if 0x20 in glyphs:
            glyphs[0xA0] = glyphs[0x20]
        scale = 1000 / self.unitsPerEm
        advances = [advance * scale for advance, _ in self.hmetrics]
        self.charToGlyph = glyphs
        self.charWidths = {code: advances[glyph] for code, glyph in glyphs.items() if glyph < len(advances)}
        self.defaultWidth = advances[0]

    def whole(self, tag: str) -> bytes:
        """A table as it stands in the file; KeyError where there is none."""
        offset, length = self.table[tag]
        return self._data[offset : offset + length]

    def places(self) -> list[int]:
        """Where each glyph begins among the outlines, and where the last one ends."""
        table = self.whole("loca")
        (long,) = unpack_from(">H", self.whole("head"), 50)
        count = self._count + 1
        if long:
            return list(unpack_from(f">{count}L", table))
        return [place * 2 for place in unpack_from(f">{count}H", table)]

    def _directory(self, index: int) -> dict[str, tuple[int, int]]:
        """Where each table is, and how long."""
        at = 0
        if self._data.startswith(_COLLECTION):
            (at,) = unpack_from(">L", self._data, 12 + 4 * index)
        (count,) = unpack_from(">H", self._data, at + 4)
        rows = iter_unpack(">4s4xLL", self._data[at + 12 : at + 12 + 16 * count])
        return {tag.decode("latin-1"): (offset, length) for tag, offset, length in rows}

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
            raise ValueError("no advances")
        last = found[-1][0]
        rest = table[4 * count : 4 * count + 2 * (self._count - count)]
        return [*found, *((last, bearing) for (bearing,) in iter_unpack(">H", rest))]


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
