"""The syntax of PDF: values as bytes, and a file of numbered objects."""

from __future__ import annotations

import hashlib
import zlib

Values = dict[str, bytes]


def number(value: float) -> bytes:
    """A number with four decimals at most."""
    return (b"%.4f" % value).rstrip(b"0").rstrip(b".")


def numbers(*values: float) -> bytes:
    """Lengths in points parted by spaces, exact to a hundredth."""
    return b" ".join([b"%.2f" % value for value in values])


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
    return (
        b"<<" + b"".join(b"/" + key.encode("ascii") + b" " + value for key, value in values.items()) + b">>"
    )


class PdfFile:
    """Objects, numbered in the order in which they are reserved or added."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """The number of an object that is filled later."""
        self._objects.append(b"null")
        return len(self._objects)

    def fill(self, reserved: int, content: bytes) -> None:
        """What a reserved object holds."""
        self._objects[reserved - 1] = content

    def add(self, content: bytes) -> int:
        """A new object; its number."""
        self._objects.append(content)
        return len(self._objects)

    def add_stream(self, data: bytes, values: Values | None = None, *, compressed: bool = True) -> int:
        """A new stream; its number."""
        head = dict(values or {})
        if compressed:
            data = zlib.compress(data, 6)
            head["Filter"] = b"/FlateDecode"
        head["Length"] = b"%d" % len(data)
        return self.add(dictionary(head) + b"\nstream\n" + data + b"\nendstream")

    def finished(self, root: int, info: int) -> bytes:
        """The whole file; its identifier is a digest of what it holds."""
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        at = len(parts[0])
        offsets = []
        for place, content in enumerate(self._objects, start=1):
            whole = b"%d 0 obj\n%b\nendobj\n" % (place, content)
            offsets.append(at)
            at += len(whole)
            parts.append(whole)
        count = len(self._objects) + 1
        table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
        identity = hashlib.sha256(b"".join(parts)).hexdigest()[:32].upper().encode("ascii")
        trailer = dictionary(
            {
                "Size": b"%d" % count,
                "Root": reference(root),
                "Info": reference(info),
                "ID": array(b"<" + identity + b">", b"<" + identity + b">"),
            }
        )
        parts.append(
            b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n%b\nstartxref\n%d\n%%%%EOF\n"
            % (count, table, trailer, at)
        )
        return b"".join(parts)


def reference(number_: int) -> bytes:
    """A reference to an object."""
    return b"%d 0 R" % number_
