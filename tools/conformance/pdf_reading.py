"""Reads a PDF file as a stranger would: objects from qpdf, marked content from our own reading of pages.

Nothing here knows how our files are written, so that what is wrong there is not wrong here too.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tools.conformance.pdf_content import Painted, painted
from tools.conformance.programs import called, program

_REFERENCE = re.compile(r"\d+ \d+ R")
_CMAP_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>|(\[)|(\])")


class Unreadable(Exception):
    """The file is no PDF that qpdf can read; the text says why."""


@dataclass(frozen=True)
class Kid:
    """A leaf of the structure: marked content of a page (`mcid`), or an object such as an annotation."""

    page: str = ""
    mcid: int = -1
    thing: str = ""


@dataclass
class Element:
    """A structural element: its type as written and as mapped, its dictionary, and what is in it."""

    name: str
    role: str
    values: dict[str, Any]
    object: str = ""
    parent: Element | None = None
    kids: list[Element | Kid] = field(default_factory=list)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def leaves(self) -> Iterator[Kid]:
        """The leaves of this element and of all below it, in reading order."""
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.leaves()
            else:
                yield kid


@dataclass(frozen=True)
class PdfPage:
    """A page: its object's name, its dictionary, and what is painted on it."""

    object: str
    values: dict[str, Any]
    painted: tuple[Painted, ...]


class Pdf:
    """A PDF file."""

    def __init__(self, path: Path) -> None:
        qpdf = program("qpdf", "qpdf")
        options = ("--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized")
        done = called((qpdf, *options, path))
        # With 3 it has read the file and warns.
        if done.returncode not in (0, 3):
            raise Unreadable(done.stderr.strip() or "qpdf does not say why")
        self._objects: dict[str, Any] = json.loads(done.stdout)["qpdf"][1]
        self.trailer = self._objects["trailer"]["value"]
        self.root = self.dictionary(self.trailer.get("/Root"))
        self.info = self.dictionary(self.trailer.get("/Info"))

    def value(self, thing: Any) -> Any:
        """What a reference leads to, or the thing itself; of a stream, its dictionary."""
        for _ in range(32):
            if not (isinstance(thing, str) and _REFERENCE.fullmatch(thing)):
                return thing
            found = self._objects.get(f"obj:{thing}", {})
            thing = found["stream"]["dict"] if "stream" in found else found.get("value")
        return None

    def dictionary(self, thing: Any) -> dict[str, Any]:
        """A dictionary, empty where there is none."""
        found = self.value(thing)
        return found if isinstance(found, dict) else {}

    def array(self, thing: Any) -> list[Any]:
        """An array; one thing alone counts as an array of it, nothing as an empty one."""
        found = self.value(thing)
        if found is None:
            return []
        return found if isinstance(found, list) else [thing]

    def text(self, thing: Any) -> str:
        """A string as text; empty where there is none."""
        found = self.value(thing)
        if not isinstance(found, str):
            return ""
        if found.startswith("b:"):
            return bytes.fromhex(found[2:]).decode("latin-1")
        return found.removeprefix("u:")

    def stream(self, reference: Any) -> bytes:
        """The decoded bytes of a stream; empty where there is none."""
        found = self._objects.get(f"obj:{reference}", {}) if isinstance(reference, str) else {}
        return base64.b64decode(found["stream"].get("data", "")) if "stream" in found else b""

    def all_objects(self) -> Iterator[tuple[str, Any]]:
        """Every object with its name; of a stream, its dictionary."""
        for key in self._objects:
            if key.startswith("obj:"):
                yield key[4:], self.value(key[4:])

    @cached_property
    def pages(self) -> tuple[PdfPage, ...]:
        """The pages in order."""
        return tuple(self._page(name, inherited) for name, inherited in self._page_names())

    def _page_names(self) -> Iterator[tuple[str, Any]]:
        waiting: list[tuple[Any, Any]] = [(self.root.get("/Pages"), None)]
        while waiting:
            name, resources = waiting.pop()
            node = self.dictionary(name)
            resources = node.get("/Resources", resources)
            if node.get("/Type") == "/Pages":
                waiting.extend((kid, resources) for kid in reversed(self.array(node.get("/Kids"))))
            elif node:
                yield str(name), resources

    def _page(self, name: str, resources: Any) -> PdfPage:
        values = self.dictionary(name)
        content = b"\n".join(self.stream(part) for part in self.array(values.get("/Contents")))
        own = self.dictionary(resources)
        fonts = {key: self._unicode(font) for key, font in self.dictionary(own.get("/Font")).items()}
        properties = {
            key: self.dictionary(value) for key, value in self.dictionary(own.get("/Properties")).items()
        }
        return PdfPage(name, values, tuple(painted(content, fonts, properties)))

    def _unicode(self, font: Any) -> dict[int, str]:
        kept = self.__dict__.setdefault("_cmaps", {})
        key = str(font)
        if key not in kept:
            kept[key] = _cmap(self.stream(self.dictionary(font).get("/ToUnicode")))
        found: dict[int, str] = kept[key]
        return found

    @cached_property
    def fonts(self) -> dict[str, dict[str, Any]]:
        """Every font dictionary by its object's name."""
        return {
            name: value
            for name, value in self.all_objects()
            if isinstance(value, dict) and value.get("/Type") == "/Font"
        }

    @cached_property
    def tree(self) -> Element | None:
        """The root of the structure, or None where the file has none."""
        values = self.dictionary(self.root.get("/StructTreeRoot"))
        if not values:
            return None
        roles = {key: str(value) for key, value in self.dictionary(values.get("/RoleMap")).items()}
        top = Element("", "", values)
        self._grow(top, values.get("/K"), "", roles)
        return top

    def _grow(self, parent: Element, kids: Any, page: str, roles: dict[str, str]) -> None:
        for kid in self.array(kids):
            found = self.value(kid)
            if isinstance(found, int):
                parent.kids.append(Kid(page, found))
            elif not isinstance(found, dict):
                continue
            elif found.get("/Type") == "/MCR":
                parent.kids.append(Kid(str(found.get("/Pg", page)), int(found.get("/MCID", -1))))
            elif found.get("/Type") == "/OBJR":
                parent.kids.append(Kid(str(found.get("/Pg", page)), thing=str(found.get("/Obj"))))
            else:
                name = role = str(found.get("/S", "")).removeprefix("/")
                for _ in range(8):
                    role = roles.get(f"/{role}", role).removeprefix("/")
                element = Element(name, role, found, str(kid), parent)
                parent.kids.append(element)
                self._grow(element, found.get("/K"), str(found.get("/Pg", page)), roles)

    def number_tree(self, thing: Any) -> dict[int, Any]:
        """The entries of a number tree."""
        found: dict[int, Any] = {}
        waiting = [thing]
        while waiting:
            node = self.dictionary(waiting.pop())
            flat = self.array(node.get("/Nums"))
            found.update(zip(flat[::2], flat[1::2], strict=False))
            waiting.extend(self.array(node.get("/Kids")))
        return found


def _cmap(data: bytes) -> dict[int, str]:
    """Codes to characters, from a ToUnicode map."""
    found: dict[int, str] = {}
    for block in _CMAP_BLOCK.finditer(data):
        if block[1] == b"bfchar":
            codes = [
                bytes.fromhex(match[1].decode()) for match in _HEX.finditer(block[2]) if match[1] is not None
            ]
            for code, text in zip(codes[::2], codes[1::2], strict=True):
                found[int.from_bytes(code, "big")] = text.decode("utf-16-be", "replace")
        else:
            _ranges(block[2], found)
    return found


def _ranges(block: bytes, found: dict[int, str]) -> None:
    marks = [
        match[0] if match[1] is None else bytes.fromhex(match[1].decode()) for match in _HEX.finditer(block)
    ]
    at = 0
    while at + 2 < len(marks):
        first, last = (int.from_bytes(marks[at + step], "big") for step in (0, 1))
        if marks[at + 2] == b"[":
            for step in range(last - first + 1):
                found[first + step] = marks[at + 3 + step].decode("utf-16-be", "replace")
            at += last - first + 5
        else:
            start = int.from_bytes(marks[at + 2], "big")
            size = len(marks[at + 2])
            for step in range(last - first + 1):
                found[first + step] = (start + step).to_bytes(size, "big").decode("utf-16-be", "replace")
            at += 3
