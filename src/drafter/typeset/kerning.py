"""How much closer two letters stand than their widths say, from a font's own table of pairs (GPOS).

Read when a face first sets text, and each pair when it is first met: a table whole has some forty thousand.
"""

from __future__ import annotations

from collections.abc import Iterator
from struct import iter_unpack, unpack_from

_PAIRS, _EXTENSION = 2, 9
_ADVANCE = 4


class Kerning:
    """A font's pairs of glyphs; contexts of more than two are left out."""

    def __init__(self, table: bytes) -> None:
        self._table = table
        self._lookups = [
            [_pairs(table, at) for at in subtables] for subtables in _kern_lookups(table) if subtables
        ]

    def between(self, left: int, right: int) -> int:
        """What is added to the advance of `left` before `right`, in the font's units."""
        return sum(self._first(lookup, left, right) for lookup in self._lookups)

    def _first(self, lookup: list[_Pairs | _Classes], left: int, right: int) -> int:
        """What the first of a lookup's tables says that knows the pair."""
        for subtable in lookup:
            found = subtable.between(left, right)
            if found is not None:
                return found
        return 0


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


def _pairs(table: bytes, at: int) -> _Pairs | _Classes:
    (form,) = unpack_from(">H", table, at)
    return _Pairs(table, at) if form == 1 else _Classes(table, at)


def _kern_lookups(table: bytes) -> Iterator[list[int]]:
    """The places of the pair tables of each lookup that kerning uses; all scripts of our fonts share them."""
    features, lookups = unpack_from(">2H", table, 6)
    (count,) = unpack_from(">H", table, features)
    wanted: set[int] = set()
    for tag, offset in iter_unpack(">4sH", table[features + 2 : features + 2 + 6 * count]):
        if tag == b"kern":
            (uses,) = unpack_from(">H", table, features + offset + 2)
            wanted.update(unpack_from(f">{uses}H", table, features + offset + 4))
    (count,) = unpack_from(">H", table, lookups)
    offsets = unpack_from(f">{count}H", table, lookups + 2)
    for number in sorted(wanted):
        at = lookups + offsets[number]
        kind, _, count = unpack_from(">3H", table, at)
        places = [at + offset for offset in unpack_from(f">{count}H", table, at + 6)]
        if kind == _EXTENSION:
            kind = unpack_from(">H", table, places[0] + 2)[0] if places else 0
            places = [place + unpack_from(">L", table, place + 4)[0] for place in places]
        if kind == _PAIRS:
            yield places


def _coverage(table: bytes, at: int) -> dict[int, int]:
    """The place of each glyph that a table covers."""
    form, count = unpack_from(">2H", table, at)
    if form == 1:
        return {glyph: place for place, glyph in enumerate(unpack_from(f">{count}H", table, at + 4))}
    found: dict[int, int] = {}
    for first, last, place in iter_unpack(">3H", table[at + 4 : at + 4 + 6 * count]):
        found.update(zip(range(first, last + 1), range(place, place + last - first + 1), strict=True))
    return found


def _classes(table: bytes, at: int) -> dict[int, int]:
    """The class of each glyph that is not of class 0."""
    form, first, count = unpack_from(">3H", table, at)
    if form == 1:
        return dict(enumerate(unpack_from(f">{count}H", table, at + 6), start=first))
    found: dict[int, int] = {}
    # Of this form the second number is the count.
    for begin, last, kind in iter_unpack(">3H", table[at + 4 : at + 4 + 6 * first]):
        found.update(dict.fromkeys(range(begin, last + 1), kind))
    return found


def _length(form: int) -> int:
    """The bytes of a value that holds what `form` has a bit for."""
    return 2 * (form & 0xFF).bit_count()


def _place_of_advance(form: int) -> int:
    """Where a value holds the advance; -1 where it does not."""
    return _length(form & (_ADVANCE - 1)) if form & _ADVANCE else -1
