"""The characters of a face as codes: the same in every file and on every page, so that pages can be kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, islice

from drafter.typeset.fonts import Face, Kerns, face

_ESCAPED = (0x0D, 0x28, 0x29, 0x5C)
_BLOCK = 0x100
_BEYOND = 0x10000
_SURROGATES = range(0xD800, 0xE000)
# Codes of what no page shows: controls, and characters between a font and its maker.
_CONTROLS = (*range(0x01, 0x0D), *range(0x0E, 0x20), *range(0x7F, 0xA0))
_PRIVATE = range(0xE000, 0xF900)
_MOST_KEPT = 20_000
_USUAL = 0x0D00
"""Below it are the scripts of most texts: their codes all are short, and so is what maps them."""


class Codes(dict[int, str]):
    """A table for `str.translate` that gives each character of a face its code, two bytes long.

    It is the character's own number but where a byte of that would have to be escaped in a string, so that no
    string is ever searched for such, and where it has more than two bytes. Those get codes of characters
    that are never shown.
    """

    def __init__(self, used: Face) -> None:
        super().__init__()
        self._face = used
        self._beyond: dict[int, int] = {}

    def __missing__(self, point: int) -> str:
        if point >= _BEYOND:
            code = self._numbered_beyond()[point]
        else:
            code = _instead(point) if _is_escaped(point) else point
        found = self[point] = chr(code)
        return found

    def _numbered_beyond(self) -> Mapping[int, int]:
        """The codes of all characters of the face that have more than two bytes, in order."""
        if not self._beyond:
            points = sorted(point for point in self._face.file.charToGlyph if point >= _BEYOND)
            self._beyond = dict(zip(points, self._free(), strict=False))
        return self._beyond

    def _free(self) -> Iterator[int]:
        """Codes that stand for nothing: private ones, then those of characters that the face lacks."""
        drawn = self._face.file.charToGlyph
        lacking = (code for code in range(_USUAL, _BEYOND) if code not in drawn and not _is_escaped(code))
        spare = (code for code in lacking if code not in _SURROGATES and code not in _PRIVATE)
        return chain(islice(_private(), len(_rare()), None), spare)


def _is_escaped(code: int) -> bool:
    return code % _BLOCK in _ESCAPED or code // _BLOCK in _ESCAPED


def _instead(point: int) -> int:
    """The code of a character whose own number a string would have to escape."""
    if point < _USUAL:
        block, place = divmod(point, _BLOCK)
        short: int = _CONTROLS[len(_ESCAPED) * block + _ESCAPED.index(place)]
        return short
    return _rare()[point]


@cache
def _rare() -> dict[int, int]:
    """The codes of those that are not of the usual scripts."""
    points = (point for point in range(_USUAL, _BEYOND) if _is_escaped(point))
    return dict(zip(points, _private(), strict=False))


def _private() -> Iterator[int]:
    return (code for code in _PRIVATE if not _is_escaped(code))


class _Between(dict[float, bytes]):
    """What stands between two strings that are so much further apart, in em: a font has few such numbers."""

    def __missing__(self, added: float) -> bytes:
        found = self[added] = b")%d(" % round(-1000 * added)
        return found


class Lettering:
    """The texts of pages in a face, as strings to show; where it is `kept`, those it made before as well."""

    def __init__(self, used: Face, *, kept: bool) -> None:
        self._codes = Codes(used)
        self._between = _Between()
        self._shown: list[str] = []
        self._kept = kept
        self._made: dict[str, tuple[Kerns, bytes]] = {}

    def string(self, text: str, kerns: Kerns = ()) -> bytes:
        """The text as a string, or as several with what is added between them, in em at the places named."""
        self._shown.append(text)
        found = self._made.get(text)
        if found is not None and found[0] == kerns:
            return found[1]
        codes = text.translate(self._codes).encode("utf-16-be")
        made = self._kerned(codes, kerns) if kerns else b"(" + codes + b")"
        if self._kept:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()
            self._made[text] = (kerns, made)
        return made

    def _kerned(self, codes: bytes, kerns: Kerns) -> bytes:
        between = self._between
        row: list[bytes] = [b"[("]
        begin = 0
        for place, added in kerns:
            end = 2 * place
            row.append(codes[begin:end])
            row.append(between[added])
            begin = end
        row.append(codes[begin:])
        row.append(b")]")
        return b"".join(row)

    def turn(self) -> frozenset[str]:
        """The characters that were shown since the last turn."""
        found = frozenset("".join(self._shown))
        self._shown.clear()
        return found

    @property
    def all(self) -> frozenset[str]:
        """The characters that were ever shown."""
        return frozenset(map(chr, self._codes))


def lettering(face_name: str, *, kept: bool = False) -> Lettering:
    """The lettering of a face; KeyError where no such font is installed."""
    used = face(face_name)
    if used is None:
        raise KeyError(face_name)
    return Lettering(used, kept=kept)
