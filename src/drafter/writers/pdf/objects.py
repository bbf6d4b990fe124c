"""The syntax of PDF: values as bytes, and a file of numbered objects."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import accumulate, count
from struct import Struct
from typing import NamedTuple

Values = dict[str, bytes]
_ENTRY = Struct(">BIH")
_FREE = _ENTRY.pack(0, 0, 0xFFFF)
_IN_A_PACK = 500


def number(value: float) -> bytes:
    """A number with four decimals at most."""
    return (b"%.4f" % value).rstrip(b"0").rstrip(b".")


def numbers(*values: float) -> bytes:
    """Lengths in points parted by spaces, exact to a hundredth."""
    return b" ".join([b"%.2f" % value for value in values])


@cache
def name(text: str) -> bytes:
    """A name; characters that a name may not hold are written as their codes."""
    plain = b"".join(
        bytes((code,)) if 0x21 <= code <= 0x7E and code not in b"#%()<>[]{}/" else b"#%02X" % code
        for code in text.encode("utf-8")
    )
    return b"/" + plain


def string(text: str) -> bytes:
    """A text string: as it is where it is ASCII, else in UTF-16."""
    if text.isascii() and text.isprintable():
        return literal(text.encode("ascii"))
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().upper().encode("ascii") + b">"


def literal(data: bytes) -> bytes:
    """Bytes as a literal string."""
    for plain, escaped in ((b"\\", b"\\\\"), (b"(", b"\\("), (b")", b"\\)"), (b"\r", b"\\r")):
        if plain in data:
            data = data.replace(plain, escaped)
    return b"(" + data + b")"


def array(*values: bytes) -> bytes:
    """An array."""
    return b"[" + b" ".join(values) + b"]"


def dictionary(values: Values) -> bytes:
    """A dictionary, its keys in the order given."""
    return b"<<" + entries(values) + b">>"


def entries(values: Values) -> bytes:
    """What stands in a dictionary."""
    return b"".join([b"/" + key.encode("ascii") + b" " + value for key, value in values.items()])


class Pack(NamedTuple):
    """Objects many to a stream: the thousands of small ones of a long document's structure."""

    objects: int
    stream: bytes


def packed(first: int, contents: Sequence[bytes]) -> tuple[Pack, ...]:
    """Objects as streams of many; the first of them is numbered `first`, and none is a stream itself."""
    found: list[Pack] = []
    for begin in range(0, len(contents), _IN_A_PACK):
        held = contents[begin : begin + _IN_A_PACK]
        offsets = [0, *accumulate(len(content) + 1 for content in held)]
        pairs = zip(count(first + begin), offsets[: len(held)], strict=False)
        index = b" ".join([b"%d %d" % pair for pair in pairs]) + b"\n"
        values: Values = {"Type": b"/ObjStm", "N": b"%d" % len(held), "First": b"%d" % len(index)}
        found.append(Pack(len(held), stream(index + b"\n".join(held), values)))
    return tuple(found)


@lru_cache(maxsize=256)
def _places_in(pack: int, objects: int) -> bytes:
    return b"".join([_ENTRY.pack(2, pack, index) for index in range(objects)])


class PdfFile:
    """Objects, numbered in the order in which they are reserved or added."""

    def __init__(self) -> None:
        self._objects: list[bytes | None] = []
        self._packs: list[tuple[int, Pack]] = []

    @property
    def next(self) -> int:
        """The number of the object that is reserved or added next."""
        return len(self._objects) + 1

    def reserve(self) -> int:
        """The number of an object that is filled later."""
        self._objects.append(b"null")
        return len(self._objects)

    def reserve_many(self, count: int) -> range:
        """The numbers of so many objects that are filled later."""
        first = self.next
        self._objects.extend([b"null"] * count)
        return range(first, first + count)

    def fill(self, reserved: int, content: bytes) -> None:
        """What a reserved object holds."""
        self._objects[reserved - 1] = content

    def add(self, content: bytes) -> int:
        """A new object; its number."""
        self._objects.append(content)
        return len(self._objects)

    def add_stream(self, data: bytes, values: Values | None = None, *, compressed: bool = True) -> int:
        """A new stream; its number."""
        return self.add(stream(data, values, compressed=compressed))

    def add_packs(self, packs: Iterable[Pack]) -> None:
        """New objects that were packed to be numbered from `next` on."""
        for pack in packs:
            self._packs.append((self.next, pack))
            self._objects.extend([None] * pack.objects)

    def finished(self, root: int, info: int) -> bytes:
        """The whole file; its identifier is a digest of what it holds."""
        streams = [(first, pack.objects, self.add(pack.stream)) for first, pack in self._packs]
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        at = len(parts[0])
        places = [_FREE]
        for number_, content in enumerate(self._objects, start=1):
            if content is None:
                continue
            whole = b"%d 0 obj\n%b\nendobj\n" % (number_, content)
            places.append(_ENTRY.pack(1, at, 0))
            at += len(whole)
            parts.append(whole)
        # The table of places is an object too, and has a place itself.
        places.append(_ENTRY.pack(1, at, 0))
        table = b"".join(places)
        for first, objects, pack in streams:
            table = table[: first * _ENTRY.size] + _places_in(pack, objects) + table[first * _ENTRY.size :]
        identity = hashlib.sha256(b"".join(parts)).hexdigest()[:32].upper().encode("ascii")
        size = len(table) // _ENTRY.size
        trailer: Values = {
            "Type": b"/XRef",
            "Size": b"%d" % size,
            "W": b"[1 4 2]",
            "Root": reference(root),
            "Info": reference(info),
            "ID": array(b"<" + identity + b">", b"<" + identity + b">"),
        }
        last = stream(table, trailer)
        parts.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (size - 1, last, at))
        return b"".join(parts)


def stream(data: bytes, values: Values | None = None, *, compressed: bool = True) -> bytes:
    """A stream."""
    head = dict(values or {})
    if compressed:
        data = zlib.compress(data, 6)
        head["Filter"] = b"/FlateDecode"
    head["Length"] = b"%d" % len(data)
    return dictionary(head) + b"\nstream\n" + data + b"\nendstream"


def reference(number_: int) -> bytes:
    """A reference to an object."""
    return b"%d 0 R" % number_
