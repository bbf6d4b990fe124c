"""The syntax of PDF: values as bytes, and a file of numbered objects."""

from __future__ import annotations

import hashlib
import zlib
from functools import cache
from itertools import accumulate
from struct import Struct

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


class PdfFile:
    """Objects, numbered in the order in which they are reserved or added.

    Packed ones are kept many to a stream: the thousands of small ones of a long document's structure.
    """

    def __init__(self) -> None:
        self._objects: list[bytes] = []
        self._packed: list[int] = []

    def reserve(self) -> int:
        """The number of an object that is filled later."""
        self._objects.append(b"null")
        return len(self._objects)

    def reserve_packed(self, count: int) -> range:
        """The numbers of so many objects that are filled later, none of them a stream."""
        first = len(self._objects) + 1
        found = range(first, first + count)
        self._objects.extend([b"null"] * count)
        self._packed.extend(found)
        return found

    def fill(self, reserved: int, content: bytes) -> None:
        """What a reserved object holds."""
        self._objects[reserved - 1] = content

    def add(self, content: bytes) -> int:
        """A new object; its number."""
        self._objects.append(content)
        return len(self._objects)

    def add_stream(self, data: bytes, values: Values | None = None, *, compressed: bool = True) -> int:
        """A new stream; its number."""
        return self.add(_stream(data, values or {}, compressed=compressed))

    def finished(self, root: int, info: int) -> bytes:
        """The whole file; its identifier is a digest of what it holds."""
        packs = self._packs()
        within = frozenset(self._packed)
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        at = len(parts[0])
        entries = [_FREE]
        for place, content in enumerate(self._objects, start=1):
            if place in within:
                entries.append(b"")
                continue
            whole = b"%d 0 obj\n%b\nendobj\n" % (place, content)
            entries.append(_ENTRY.pack(1, at, 0))
            at += len(whole)
            parts.append(whole)
        for pack, held in packs.items():
            for index, place in enumerate(held):
                entries[place] = _ENTRY.pack(2, pack, index)
        # The table of places is an object too, and has a place itself.
        entries.append(_ENTRY.pack(1, at, 0))
        identity = hashlib.sha256(b"".join(parts)).hexdigest()[:32].upper().encode("ascii")
        trailer: Values = {
            "Type": b"/XRef",
            "Size": b"%d" % len(entries),
            "W": b"[1 4 2]",
            "Root": reference(root),
            "Info": reference(info),
            "ID": array(b"<" + identity + b">", b"<" + identity + b">"),
        }
        table = _stream(b"".join(entries), trailer, compressed=True)
        parts.append(b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (len(entries) - 1, table, at))
        return b"".join(parts)

    def _packs(self) -> dict[int, list[int]]:
        """The streams of what is packed, as objects of their own: their numbers, and those in each."""
        found: dict[int, list[int]] = {}
        for begin in range(0, len(self._packed), _IN_A_PACK):
            held = self._packed[begin : begin + _IN_A_PACK]
            contents = [self._objects[place - 1] for place in held]
            offsets = [0, *accumulate(len(content) + 1 for content in contents)]
            index = b" ".join([b"%d %d" % pair for pair in zip(held, offsets, strict=False)]) + b"\n"
            values: Values = {
                "Type": b"/ObjStm",
                "N": b"%d" % len(held),
                "First": b"%d" % len(index),
            }
            found[self.add_stream(index + b"\n".join(contents), values)] = held
        return found


def _stream(data: bytes, values: Values, *, compressed: bool) -> bytes:
    head = dict(values)
    if compressed:
        data = zlib.compress(data, 6)
        head["Filter"] = b"/FlateDecode"
    head["Length"] = b"%d" % len(data)
    return dictionary(head) + b"\nstream\n" + data + b"\nendstream"


def reference(number_: int) -> bytes:
    """A reference to an object."""
    return b"%d 0 R" % number_
