"""A TrueType file: what lines and pages want to know of it, its long tables read whole."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from struct import iter_unpack, unpack_from

_TRUETYPE = frozenset({0x00010000, 0x74727565})
_COLLECTION = 0x74746366
_MAGIC = 0x5F0F3CF5
_NEEDED = frozenset({"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "post"})
_OFTEN_WEIGHT = 500


class FontFile:
    """A font file with TrueType outlines, or one of a collection.

    Lengths are in thousandths of an em, but those of `hmetrics`, the advance and the left bearing of each
    glyph, are in the font's own units. Characters come from a table of format 4 or 12.
    Raises ValueError, LookupError or struct.error for what is no such file or damaged.
    """

    def __init__(self, path: Path, index: int = 0) -> None:
        self.data = path.read_bytes()
        self.table = self._directory(index)
        if missing := _NEEDED - self.table.keys():
            raise ValueError(f"no table {', '.join(sorted(missing))}")
        self._read_head()
        self._read_looks()
        (self.numGlyphs,) = unpack_from(">H", self.whole("maxp"), 4)
        self.hmetrics = self._metrics()
        glyphs = self._characters()
        if 0x20 in glyphs:
            glyphs[0xA0] = glyphs[0x20]
        self.charToGlyph = glyphs
        advances = [self._scaled(advance) for advance, _ in self.hmetrics]
        self.charWidths = {code: advances[glyph] for code, glyph in glyphs.items() if glyph < len(advances)}
        self.defaultWidth = advances[0]

    def whole(self, tag: str) -> bytes:
        """A table as it stands in the file; KeyError where there is none."""
        offset, length = self.table[tag]
        return self.data[offset : offset + length]

    @cached_property
    def glyph_places(self) -> list[int]:
        """Where each glyph begins among the outlines, and where the last one ends."""
        table = self.whole("loca")
        (long,) = unpack_from(">H", self.whole("head"), 50)
        count = self.numGlyphs + 1
        if long:
            return list(unpack_from(f">{count}L", table))
        return [place * 2 for place in unpack_from(f">{count}H", table)]

    def _directory(self, index: int) -> dict[str, tuple[int, int]]:
        """Where each table is, and how long."""
        at = 0
        (version,) = unpack_from(">L", self.data, at)
        if version == _COLLECTION:
            (at,) = unpack_from(">L", self.data, 12 + 4 * index)
            (version,) = unpack_from(">L", self.data, at)
        if version not in _TRUETYPE:
            raise ValueError("no TrueType outlines")
        (count,) = unpack_from(">H", self.data, at + 4)
        rows = iter_unpack(">4s4xLL", self.data[at + 12 : at + 12 + 16 * count])
        return {tag.decode("latin-1"): (offset, length) for tag, offset, length in rows}

    def _read_head(self) -> None:
        head = self.whole("head")
        if unpack_from(">L", head, 12) != (_MAGIC,):
            raise ValueError("a damaged head")
        self.unitsPerEm: int = unpack_from(">H", head, 18)[0]
        self.bbox = [self._scaled(value) for value in unpack_from(">4h", head, 36)]

    def _read_looks(self) -> None:
        """What a page's reader is told for when it cannot show the font."""
        turn, rest = unpack_from(">hH", self.whole("post"), 4)
        self.italicAngle: float = turn + rest / 65536
        if "OS/2" in self.table:
            metrics = self.whole("OS/2")
            version, weight = unpack_from(">H2xH", metrics)
            ascent, descent = unpack_from(">2h", metrics, 68)
            (capitals,) = unpack_from(">h", metrics, 88) if version > 1 else (ascent,)
        else:
            weight = _OFTEN_WEIGHT
            _, descent, _, ascent = unpack_from(">4h", self.whole("head"), 36)
            capitals = ascent
        self.ascent, self.descent = self._scaled(ascent), self._scaled(descent)
        self.capHeight = self._scaled(capitals)
        # No table has the width of stems; this is what they mostly are at a weight.
        self.stemV = 50 + int((weight / 65) ** 2)

    def _scaled(self, value: int) -> float:
        return value * (1000 / self.unitsPerEm)

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
        rest = table[4 * count : 4 * count + 2 * (self.numGlyphs - count)]
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
