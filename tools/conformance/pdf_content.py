"""What a page's content stream paints, and inside which marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_TOKEN = re.compile(
    rb"""[\0\t\n\f\r ]+|%[^\r\n]*
    |(?P<number>[+-]?(?:\d+\.?\d*|\.\d+)(?=[\0\t\n\f\r ()<>\[\]{}/%]|$))
    |(?P<name>/[^\0\t\n\f\r ()<>\[\]{}/%]*)
    |(?P<hex><[0-9A-Fa-f\0\t\n\f\r ]*>)
    |(?P<open><<|\[)|(?P<close>>>|\])
    |(?P<literal>\()
    |(?P<operator>[^\0\t\n\f\r ()<>\[\]{}/%]+)""",
    re.VERBOSE,
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
_PART = re.compile(rb"[^()\\]+|\\([0-7]{1,3}|\r\n|.)|[()]", re.DOTALL)
_SHOWING = {b"Tj", b"'", b'"', b"TJ"}
_PAINTING = {b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"sh", b"Do", b"BI"}


@dataclass(frozen=True)
class Mark:
    """A marked-content sequence: its tag and its properties."""

    tag: str
    values: Mapping[str, Any]

    @property
    def mcid(self) -> int:
        """The number that the structure names it by, or -1."""
        found = self.values.get("/MCID", -1)
        return found if isinstance(found, int) else -1

    @property
    def is_artifact(self) -> bool:
        return self.tag == "/Artifact"


@dataclass(frozen=True)
class Painted:
    """Something painted: text, or anything else (`text` is then None), inside marks from the outermost in.

    `unknown` counts the codes of the text that the font does not lead back to characters. An operator of
    marks that does not pair is a thing too, with its name in `fault`.
    """

    marks: tuple[Mark, ...]
    text: str | None = None
    unknown: int = 0
    font: str = ""
    fault: str = ""

    @property
    def mcid(self) -> int:
        """The innermost number that it is marked with, or -1."""
        return next((mark.mcid for mark in reversed(self.marks) if mark.mcid >= 0), -1)

    @property
    def is_artifact(self) -> bool:
        return any(mark.is_artifact for mark in self.marks)


@dataclass
class _State:
    """What operators change."""

    marks: list[Mark] = field(default_factory=list)
    font: str = ""
    saved: list[str] = field(default_factory=list)
    in_text: bool = False
    depth: list[tuple[bool, int]] = field(default_factory=list)


def painted(
    content: bytes, fonts: Mapping[str, Mapping[int, str]], properties: Mapping[str, Mapping[str, Any]]
) -> Iterator[Painted]:
    """What a content stream paints, in order."""
    state = _State()
    operands: list[Any] = []
    for kind, value in _values(content):
        if kind != "operator":
            operands.append(value)
            continue
        if value in _SHOWING:
            text, unknown = _decoded(operands[-1] if operands else b"", fonts.get(state.font, {}))
            yield Painted(tuple(state.marks), text, unknown, state.font)
        elif value in _PAINTING:
            yield Painted(tuple(state.marks))
        else:
            fault = _change(state, value, operands, properties)
            if fault:
                yield Painted(tuple(state.marks), fault=fault)
        operands.clear()
    if state.marks:
        yield Painted((), fault="marks are open at the end")


def _change(state: _State, operator: bytes, operands: list[Any], properties: Mapping[str, Any]) -> str:
    """Carry out an operator that paints nothing; a word on what is wrong with it."""
    if operator == b"Tf" and operands:
        state.font = str(operands[0])
    elif operator == b"q":
        state.saved.append(state.font)
    elif operator == b"Q":
        if not state.saved:
            return "Q without q"
        state.font = state.saved.pop()
    elif operator in (b"BT", b"ET"):
        state.in_text = operator == b"BT"
    elif operator in (b"BMC", b"BDC") and operands:
        values = operands[1] if len(operands) > 1 else {}
        if isinstance(values, str):
            values = properties.get(values, {})
        state.marks.append(Mark(str(operands[0]), values))
        state.depth.append((state.in_text, len(state.saved)))
    elif operator == b"EMC":
        if not state.marks:
            return "EMC without BDC"
        state.marks.pop()
        if state.depth.pop() != (state.in_text, len(state.saved)):
            return "marks and text objects or graphics states overlap"
    return ""


def _decoded(operand: Any, known: Mapping[int, str]) -> tuple[str, int]:
    parts = operand if isinstance(operand, list) else [operand]
    data = b"".join(part for part in parts if isinstance(part, bytes))
    codes = [int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data), 2)]
    return "".join(known.get(code, "") for code in codes), sum(code not in known for code in codes)


def _values(content: bytes) -> Iterator[tuple[str, Any]]:
    """Operands and operators, arrays and dictionaries put together."""
    open_ones: list[list[Any]] = []
    at = 0
    while at < len(content):
        match = _TOKEN.match(content, at)
        if match is None:
            raise ValueError(f"the content of a page cannot be read at {at}")
        at, kind, raw = match.end(), match.lastgroup, match[0]
        value: Any = raw
        if kind is None:
            continue
        if kind == "open":
            open_ones.append([raw])
            continue
        if kind == "close":
            inside = open_ones.pop()
            start, rest = inside[0], inside[1:]
            value = rest if start == b"[" else dict(zip(rest[::2], rest[1::2], strict=True))
        elif kind == "number":
            value = float(raw) if b"." in raw else int(raw)
        elif kind == "name":
            value = re.sub(rb"#([0-9A-Fa-f]{2})", lambda code: bytes.fromhex(code[1].decode()), raw).decode()
        elif kind == "hex":
            digits = re.sub(rb"[^0-9A-Fa-f]", b"", raw).decode()
            value = bytes.fromhex(digits + "0" * (len(digits) % 2))
        elif kind == "literal":
            value, at = _literal(content, at)
        if open_ones:
            open_ones[-1].append(value)
        else:
            yield ("operator" if kind == "operator" else "value"), value


def _literal(content: bytes, at: int) -> tuple[bytes, int]:
    """The bytes of a string whose bracket has just been read, and where it ends."""
    found: list[bytes] = []
    depth = 1
    while True:
        match = _PART.match(content, at)
        if match is None:
            raise ValueError("a string of a page does not end")
        at = match.end()
        piece, escaped = match[0], match[1]
        if escaped is not None:
            if escaped[:1].isdigit():
                piece = bytes((int(escaped, 8) & 255,))
            else:
                piece = b"" if escaped in (b"\n", b"\r", b"\r\n") else _ESCAPES.get(escaped, escaped)
        elif piece in (b"(", b")"):
            depth += 1 if piece == b"(" else -1
            if depth == 0:
                return b"".join(found), at
        found.append(piece)
