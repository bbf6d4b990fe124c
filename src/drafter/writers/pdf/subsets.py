"""A font with only the glyphs that a document shows, as a TrueType file of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from struct import pack, unpack, unpack_from

from drafter.typeset.font_tables import FontFile

# What a component of a glyph is followed by: two arguments as words, then at most one of these scales.
_WORDS, _MORE = 0x0001, 0x0020
_SCALES = ((0x0008, 2), (0x0040, 4), (0x0080, 8))
_COPIED = ("name", "OS/2", "cvt ", "fpgm", "prep")
_CHECKSUM = 0xB1B0AFBA
_SHORT = 0x1FFFE
"""The farthest place that a short table of places can name."""


def subset(font: FontFile, codes: Sequence[int]) -> bytes:
    """The font with the glyphs of these characters, in their order after the one for what a font lacks."""
    glyphs, numbers = _glyphs(font, codes)
    outlines = _outlines(font, glyphs, numbers)
    places = [0, *accumulate(len(outline) for outline in outlines)]
    long = places[-1] > _SHORT
    metrics, full = _metrics(font, glyphs)
    shown = [numbers[font.charToGlyph.get(code, 0)] for code in codes]
    tables = {tag: font.whole(tag) for tag in _COPIED if tag in font.table}
    # Names of glyphs are left out.
    tables["post"] = b"\0\3\0\0" + font.whole("post")[4:16] + bytes(16)
    tables["hmtx"] = metrics
    tables["hhea"] = _with(font.whole("hhea"), 34, full)
    tables["maxp"] = _with(font.whole("maxp"), 4, len(glyphs))
    tables["cmap"] = pack(
        f">{11 + len(shown)}H", 0, 1, 1, 0, 0, 12, 6, 10 + 2 * len(shown), 0, 0, len(shown), *shown
    )
    tables["glyf"] = b"".join(outlines)
    tables["loca"] = (
        pack(f">{len(places)}L", *places)
        if long
        else pack(f">{len(places)}H", *(place >> 1 for place in places))
    )
    tables["head"] = _with(font.whole("head"), 50, int(long))
    return _file(tables)


def _glyphs(font: FontFile, codes: Sequence[int]) -> tuple[list[int], dict[int, int]]:
    """The glyphs that are needed, those that others are put together of too, and the new number of each."""
    numbers = {0: 0}
    for code in codes:
        numbers.setdefault(font.charToGlyph.get(code, 0), len(numbers))
    glyphs = list(numbers)
    for glyph in glyphs:
        for _, part in _components(_outline(font, glyph)):
            if part not in numbers:
                numbers[part] = len(numbers)
                glyphs.append(part)
    return glyphs, numbers


def _outline(font: FontFile, glyph: int) -> bytes:
    start, _ = font.table["glyf"]
    places = font.glyph_places
    return font.data[start + places[glyph] : start + places[glyph + 1]]


def _components(outline: bytes) -> Iterator[tuple[int, int]]:
    """The glyphs that a glyph is put together of, each after the place where its number stands."""
    if len(outline) < 2 or unpack_from(">h", outline)[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = unpack_from(">2H", outline, at)
        yield at + 2, glyph
        at += 8 if flags & _WORDS else 6
        at += next((length for scale, length in _SCALES if flags & scale), 0)


def _outlines(font: FontFile, glyphs: Sequence[int], numbers: dict[int, int]) -> list[bytes]:
    """The outlines with the new numbers in them, each as long as the places of a short table can tell."""
    found: list[bytes] = []
    for glyph in glyphs:
        outline = _outline(font, glyph)
        for at, part in _components(outline):
            outline = _with(outline, at, numbers[part])
        found.append(outline + bytes(-len(outline) % 4))
    return found


def _metrics(font: FontFile, glyphs: Sequence[int]) -> tuple[bytes, int]:
    """Advances and bearings, and how many advances: the last one goes for all glyphs after it."""
    metrics = [font.hmetrics[glyph] for glyph in glyphs]
    full = len(metrics)
    while full > 1 and metrics[full - 1][0] == metrics[full - 2][0]:
        full -= 1
    numbers = [number for pair in metrics[:full] for number in pair]
    numbers += [bearing for _, bearing in metrics[full:]]
    return pack(f">{len(numbers)}H", *numbers), full


def _with(table: bytes, at: int, number: int) -> bytes:
    """The table with a number of two bytes at a place."""
    return table[:at] + pack(">H", number) + table[at + 2 :]


def _file(tables: dict[str, bytes]) -> bytes:
    """The tables as a file, in the order of their tags."""
    count = len(tables)
    power = count.bit_length() - 1
    search = 16 << power
    head = tables["head"]
    # The checksum of the whole stands in the middle of it, and is zero while it is made.
    tables["head"] = head[:8] + bytes(4) + head[12:]
    rows = [pack(">L4H", 0x00010000, count, search, power, 16 * count - search)]
    body: list[bytes] = []
    place = 12 + 16 * count
    place_of_head = place
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        rows.append(pack(">4s3L", tag.encode("latin-1"), _sum(padded), place, len(table)))
        if tag == "head":
            place_of_head = place
        body.append(padded)
        place += len(padded)
    whole = b"".join((*rows, *body))
    at = place_of_head + 8
    return whole[:at] + pack(">L", (_CHECKSUM - _sum(whole)) & 0xFFFFFFFF) + whole[at + 4 :]


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = unpack(f">{len(data) // 4}L", data)
    return sum(words) & 0xFFFFFFFF
