"""A PDF as a stranger reads it: its objects, its structure, and what is painted under which mark."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

_TOKEN = re.compile(
    rb"\s*(?:(?P<reference>\d+ \d+ R\b)|(?P<open><<|\[)|(?P<close>>>|\])|/(?P<name>[^\s/<>\[\]()]*)"
    rb"|<(?P<hex>[0-9A-Fa-f]*)>|(?P<string>\()|(?P<number>[-+]?[\d.]+)|(?P<word>true|false|null))"
)
_OPERATOR = re.compile(rb"\s*([A-Za-z][A-Za-z0-9]*\*?)(?=\s|\Z)")
_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL)
_STREAM = re.compile(rb"(.*?)\nstream\n(.*)\nendstream\Z", re.DOTALL)


class _Closed(Exception):
    """An array or a dictionary ends; the place after it."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


class Reference(int):
    """The number of an object."""


class Stream(NamedTuple):
    """A stream's dictionary and what it holds."""

    values: dict[str, Any]
    data: bytes


def parse(data: bytes, at: int = 0) -> Any:
    """The value that begins at a place."""
    return _value(data, at)[0]


def _value(data: bytes, at: int) -> tuple[Any, int]:
    match = _TOKEN.match(data, at)
    assert match is not None, data[at : at + 40]
    at, kind = match.end(), match.lastgroup
    assert kind is not None
    text = match[kind]
    if kind == "open":
        return _inside(data, at, text)
    if kind == "close":
        raise _Closed(at)
    if kind == "string":
        return _literal(data, at)
    if kind == "reference":
        return Reference(text.split()[0]), at
    if kind == "name":
        return "/" + re.sub(rb"#(..)", lambda code: bytes.fromhex(code[1].decode()), text).decode(), at
    if kind == "hex":
        return _decoded(bytes.fromhex(text.decode())), at
    if kind == "number":
        return (float(text) if b"." in text else int(text)), at
    return {b"true": True, b"false": False, b"null": None}[text], at


def _inside(data: bytes, at: int, opened: bytes) -> tuple[Any, int]:
    found: list[Any] = []
    while True:
        try:
            value, at = _value(data, at)
        except _Closed as end:
            at = end.at
            break
        found.append(value)
    if opened == b"[":
        return found, at
    return {key[1:]: value for key, value in zip(found[::2], found[1::2], strict=True)}, at


def _literal(data: bytes, at: int) -> tuple[str, int]:
    found = bytearray()
    while data[at : at + 1] != b")":
        if data[at : at + 1] == b"\\":
            at += 1
        found += data[at : at + 1]
        at += 1
    return _decoded(bytes(found)), at + 1


def _decoded(data: bytes) -> str:
    return data[2:].decode("utf-16-be") if data.startswith(b"\xfe\xff") else data.decode("latin-1")


@dataclass
class Element:
    """An element of the structure, with what it holds in order: elements, marks, and links by number."""

    role: str
    values: dict[str, Any]
    number: int
    kids: list[Element | tuple[int, int] | Reference] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def marks(self) -> Iterator[tuple[int, int]]:
        """Page and number of the marked sequences, in the order of reading."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.marks()
            elif isinstance(kid, tuple):
                yield kid


class File:
    """The objects of a file, and the trees that they make."""

    def __init__(self, data: bytes) -> None:
        self.objects: dict[int, Any] = {}
        for match in _OBJECT.finditer(data):
            self.objects[int(match[1])] = self._read(match[2])
        for thing in [*self.objects.values()]:
            if isinstance(thing, Stream) and thing.values.get("Type") == "/ObjStm":
                self._unpack(thing)
        trailer = next(thing.values for thing in self.objects.values() if _is_table(thing))
        self.root = self.of(trailer["Root"])
        self.info = self.of(trailer["Info"])
        self.pages = [int(page) for page in self.of(self.root["Pages"])["Kids"]]
        self.trunk = self.of(self.root["StructTreeRoot"])
        self.document = self._grow(self.trunk["K"], -1)
        flat = self.of(self.trunk["ParentTree"])["Nums"]
        self.parents: dict[int, Any] = dict(zip(flat[::2], flat[1::2], strict=True))

    @staticmethod
    def _read(content: bytes) -> Any:
        stream = _STREAM.fullmatch(content)
        if stream is None:
            return parse(content)
        values, data = parse(stream[1]), stream[2]
        assert len(data) == values["Length"]
        return Stream(values, zlib.decompress(data) if "Filter" in values else data)

    def _unpack(self, pack: Stream) -> None:
        first = pack.values["First"]
        index = [int(number) for number in pack.data[:first].split()]
        for number, offset in zip(index[::2], index[1::2], strict=True):
            assert number not in self.objects
            self.objects[number] = parse(pack.data, first + offset)

    def of(self, thing: Any) -> Any:
        return self.objects[thing] if isinstance(thing, Reference) else thing

    def _grow(self, reference: Reference, parent: int) -> Element:
        values = self.of(reference)
        if parent >= 0:
            assert values["P"] == parent
        element = Element(values["S"][1:], values, int(reference))
        kids = values.get("K", [])
        page = self.pages.index(values["Pg"]) if "Pg" in values else -1
        for kid in kids if isinstance(kids, list) else [kids]:
            if isinstance(kid, Reference):
                element.kids.append(self._grow(kid, int(reference)))
            elif isinstance(kid, int):
                element.kids.append((page, kid))
            elif kid["Type"] == "/MCR":
                element.kids.append((self.pages.index(kid["Pg"]), kid["MCID"]))
            else:
                assert kid["Type"] == "/OBJR"
                element.kids.append(kid["Obj"])
        return element


def _is_table(thing: Any) -> bool:
    return isinstance(thing, Stream) and thing.values.get("Type") == "/XRef"


class Painted(NamedTuple):
    """Something painted: its text, if it is some, the numbers that it is marked with, and its artifacts."""

    text: str | None
    numbers: tuple[int, ...]
    artifacts: int


def painted(file: File) -> list[list[Painted]]:
    """What is painted on each page, in order."""
    return [[*_painted(file, file.objects[page])] for page in file.pages]


def _painted(file: File, page: dict[str, Any]) -> Iterator[Painted]:
    fonts = {key: _unicode(file, font) for key, font in file.of(file.of(page["Resources"])["Font"]).items()}
    marks: list[tuple[str, dict[str, Any]]] = []
    font: dict[int, str] = {}
    in_text = False
    operands: list[Any] = []
    for operator, value in _operators(file.of(page["Contents"]).data):
        if not operator:
            operands.append(value)
            continue
        match operator:
            case "BDC":
                # A mark begins and ends outside of text: so it can hold several lines.
                assert not in_text
                marks.append((operands[0], operands[1]))
            case "EMC":
                assert not in_text
                tag, values = marks.pop()
                if "ActualText" in values:
                    yield _under([*marks, (tag, {})], values["ActualText"])
            case "BT" | "ET":
                in_text = operator == "BT"
            case "Tf":
                font = fonts[operands[0][1:]]
            case "Tj" | "TJ":
                shown = operands[0] if operator == "TJ" else operands
                codes = "".join(part for part in shown if isinstance(part, str)).encode("latin-1")
                text = "".join(
                    font[high << 8 | low] for high, low in zip(codes[::2], codes[1::2], strict=True)
                )
                instead = any("ActualText" in values for _, values in marks)
                yield _under(marks, None if instead else text)
            case "f" | "f*" | "S" | "Do":
                yield _under(marks, None)
        operands.clear()
    assert not marks


def _under(marks: list[tuple[str, dict[str, Any]]], text: str | None) -> Painted:
    numbers = tuple(values["MCID"] for _, values in marks if "MCID" in values)
    return Painted(text, numbers, sum(tag == "/Artifact" for tag, _ in marks))


def _operators(content: bytes) -> Iterator[tuple[str, Any]]:
    """Operators by name, and operands with an empty one."""
    at = 0
    while at < len(content):
        operator = _OPERATOR.match(content, at)
        if operator is not None:
            at = operator.end()
            yield operator[1].decode(), None
        elif not content[at:].strip():
            return
        else:
            value, at = _value(content, at)
            yield "", value


def _unicode(file: File, font: Any) -> dict[int, str]:
    rows = re.findall(rb"^<(\w{4})> <(\w+)>$", file.of(file.of(font)["ToUnicode"]).data, re.MULTILINE)
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}
