"""How much closer two letters stand than their widths say, from a font's own tables (GPOS, or else kern).

Read when a face first sets text, and each pair when it is first met: a table whole has some forty thousand.
Fonts come from anywhere: a table that is not as it should be kerns nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from struct import error as StructError  # noqa: N812
from struct import iter_unpack, unpack_from

_PAIRS, _EXTENSION = 2, 9
_ADVANCE = 4
_MOST_GLYPHS = 0x10000
_SCRIPTS = (
    (range(0x0370, 0x0400), b"grek"),
    (range(0x0400, 0x0530), b"cyrl"),
    (range(0x0530, 0x0590), b"armn"),
    (range(0x10A0, 0x1100), b"geor"),
    (range(0x1C90, 0x1CC0), b"geor"),
    (range(0x1F00, 0x2000), b"grek"),
)
_LATIN, _DEFAULT = b"latn", b"DFLT"

Between = Callable[[int, int], int | None]
"""What a table adds to the advance of a glyph before another, in the font's units; None if it is silent."""


class Kerning:
    """A font's pairs of letters; contexts of more than two are left out.

    `positions` and `pairs` are the tables GPOS and kern, empty where the font has none; `glyphs` the glyph of
    each character.
    """

    def __init__(self, positions: bytes, pairs: bytes, glyphs: dict[int, int]) -> None:
        self._glyphs = glyphs
        self._lookups: dict[bytes, Sequence[Sequence[Between]]] = {}
        self._old: Sequence[Sequence[Between]] = ()
        try:
            self._scripts = _scripts(positions) if positions else {}
            if pairs and not any(self._scripts.values()):
                self._old = [[between] for between in _old_pairs(pairs)]
            self._tables = _subtables(positions, self._scripts.values()) if positions else {}
        except _BROKEN:
            self._scripts, self._tables = {}, {}

    def between(self, left: str, right: str) -> int:
        """What is added to the advance of a character before another, in the font's units."""
        pair = self._glyphs.get(ord(left), 0), self._glyphs.get(ord(right), 0)
        try:
            return sum(_first(lookup, *pair) for lookup in self._of_script(_script(left, right)))
        except _BROKEN:
            return 0

    def _of_script(self, script: bytes) -> Sequence[Sequence[Between]]:
        if not any(self._scripts.values()):
            return self._old
        found = self._lookups.get(script)
        if found is None:
            known = next((tag for tag in (script, _DEFAULT, _LATIN) if tag in self._scripts), b"")
            found = [self._tables[number] for number in self._scripts.get(known, ())]
            self._lookups[script] = found
        return found


_BROKEN = (StructError, LookupError, ValueError)


def _first(lookup: Iterable[Between], left: int, right: int) -> int:
    """What the first of a lookup's tables says that is not silent."""
    return next((found for between in lookup if (found := between(left, right)) is not None), 0)


def _script(left: str, right: str) -> bytes:
    """The script of a pair: that of the letter beside a sign."""
    for character in (left, right):
        code = ord(character)
        if code >= _SCRIPTS[0][0].start:
            for span, tag in _SCRIPTS:
                if code in span:
                    return tag
    return _LATIN


# GPOS


def _scripts(table: bytes) -> dict[bytes, list[int]]:
    """The lookups that kern in each script, whatever the language."""
    scripts, features, _ = unpack_from(">3H", table, 4)
    (count,) = unpack_from(">H", table, features)
    kerns: dict[int, tuple[int, ...]] = {}
    for number, (tag, offset) in enumerate(_records(">4sH", table, features + 2, count)):
        if tag == b"kern":
            (uses,) = unpack_from(">H", table, features + offset + 2)
            kerns[number] = unpack_from(f">{uses}H", table, features + offset + 4)
    (count,) = unpack_from(">H", table, scripts)
    found: dict[bytes, list[int]] = {}
    for tag, offset in _records(">4sH", table, scripts + 2, count):
        (language,) = unpack_from(">H", table, scripts + offset)
        lookups: set[int] = set()
        if language:
            at = scripts + offset + language
            (uses,) = unpack_from(">H", table, at + 4)
            for number in unpack_from(f">{uses}H", table, at + 6):
                lookups.update(kerns.get(number, ()))
        found[tag] = sorted(lookups)
    return found


def _subtables(table: bytes, wanted: Iterable[Iterable[int]]) -> dict[int, list[Between]]:
    """The pair tables of each lookup that is used."""
    (lookups,) = unpack_from(">H", table, 8)
    (count,) = unpack_from(">H", table, lookups)
    offsets = unpack_from(f">{count}H", table, lookups + 2)
    found: dict[int, list[Between]] = {}
    for number in sorted({number for some in wanted for number in some}):
        at = lookups + offsets[number]
        kind, _, count = unpack_from(">3H", table, at)
        places = [at + offset for offset in unpack_from(f">{count}H", table, at + 6)]
        if kind == _EXTENSION and places:
            (kind,) = unpack_from(">H", table, places[0] + 2)
            places = [place + unpack_from(">L", table, place + 4)[0] for place in places]
        found[number] = [_pairs(table, place) for place in places] if kind == _PAIRS else []
    return found


def _pairs(table: bytes, at: int) -> Between:
    (form,) = unpack_from(">H", table, at)
    return (_Pairs(table, at) if form == 1 else _Classes(table, at)).between


class _Pairs:
    """Glyph by glyph."""

    def __init__(self, table: bytes, at: int) -> None:
        self._table = table
        coverage, first, second, count = unpack_from(">4H", table, at + 2)
        self._offsets = [at + offset for offset in unpack_from(f">{count}H", table, at + 10)]
        self._coverage = _coverage(table, at + coverage)
        self._value = _place_of_advance(first)
        self._length = 2 + _length(first) + _length(second)
        self._sets: dict[int, dict[int, int]] = {}

    def between(self, left: int, right: int) -> int | None:
        place = self._coverage.get(left)
        if place is None:
            return None
        known = self._sets.get(place)
        if known is None:
            known = self._sets[place] = self._read(self._offsets[place])
        return known.get(right)

    def _read(self, at: int) -> dict[int, int]:
        table, value = self._table, self._value
        (count,) = unpack_from(">H", table, at)
        found: dict[int, int] = {}
        for place in range(at + 2, at + 2 + count * self._length, self._length):
            (glyph,) = unpack_from(">H", table, place)
            found[glyph] = unpack_from(">h", table, place + 2 + value)[0] if value >= 0 else 0
        return found


class _Classes:
    """Class of glyphs by class."""

    def __init__(self, table: bytes, at: int) -> None:
        self._table = table
        coverage, first, second, left, right, _, self._count = unpack_from(">7H", table, at + 2)
        self._coverage = _coverage(table, at + coverage)
        self._left, self._right = _classes(table, at + left), _classes(table, at + right)
        self._value = _place_of_advance(first)
        self._length = _length(first) + _length(second)
        self._at = at + 16

    def between(self, left: int, right: int) -> int | None:
        if left not in self._coverage:
            return None
        if self._value < 0:
            return 0
        cell = self._left.get(left, 0) * self._count + self._right.get(right, 0)
        value: int = unpack_from(">h", self._table, self._at + cell * self._length + self._value)[0]
        return value


def _records(form: str, table: bytes, at: int, count: int) -> Iterator[tuple[bytes, int]]:
    """So many records of a tag and an offset."""
    for place in range(at, at + 6 * count, 6):
        tag, offset = unpack_from(form, table, place)
        yield tag, offset


def _spans(table: bytes, at: int, count: int) -> list[tuple[int, int, int]]:
    """Spans of glyphs with a number each. ValueError where they are more than a font can have."""
    spans = list(iter_unpack(">3H", table[at : at + 6 * count]))
    if sum(max(last - first + 1, 0) for first, last, _ in spans) > _MOST_GLYPHS:
        raise ValueError("more glyphs than there can be")
    return spans


def _coverage(table: bytes, at: int) -> dict[int, int]:
    """The place of each glyph that a table covers."""
    form, count = unpack_from(">2H", table, at)
    if form == 1:
        return {glyph: place for place, glyph in enumerate(unpack_from(f">{count}H", table, at + 4))}
    found: dict[int, int] = {}
    for first, last, place in _spans(table, at + 4, count):
        found.update(zip(range(first, last + 1), range(place, place + last - first + 1), strict=True))
    return found


def _classes(table: bytes, at: int) -> dict[int, int]:
    """The class of each glyph that is not of class 0."""
    form, second = unpack_from(">2H", table, at)
    if form == 1:
        (count,) = unpack_from(">H", table, at + 4)
        return dict(enumerate(unpack_from(f">{count}H", table, at + 6), start=second))
    found: dict[int, int] = {}
    for first, last, kind in _spans(table, at + 4, second):
        found.update(dict.fromkeys(range(first, last + 1), kind))
    return found


def _length(form: int) -> int:
    """The bytes of a value that holds what `form` has a bit for."""
    return 2 * (form & 0xFF).bit_count()


def _place_of_advance(form: int) -> int:
    """Where a value holds the advance; -1 where it does not."""
    return _length(form & (_ADVANCE - 1)) if form & _ADVANCE else -1


# kern


def _old_pairs(table: bytes) -> Iterator[Between]:
    """The tables of horizontal pairs in a table as older fonts have it."""
    version, count = unpack_from(">2H", table, 0)
    if version != 0:
        return
    at = 4
    for _ in range(count):
        _, length, coverage, pairs = unpack_from(">4H", table, at)
        # Horizontal, of format 0, no least values, nothing across the line; values add up.
        if coverage & 0xFF07 == 1:
            place = at + 14
            known: dict[int, int] = dict(iter_unpack(">Lh", table[place : place + 6 * pairs]))
            yield lambda left, right, known=known: known.get(left << 16 | right)  # type: ignore[misc]
        # The length of a long table does not fit its field.
        at += max(length, 14 + 6 * pairs)
