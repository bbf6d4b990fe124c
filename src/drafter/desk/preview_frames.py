"""What the window and the preview worker say to each other: frames of a JSON head and bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from typing import IO

import msgspec

from drafter.compose.composition import Purpose
from drafter.model.calls import Call
from drafter.model.signatories import Signatory
from drafter.model.statement import Section, Statement

_SIZES = struct.Struct(">II")
_LIMIT = 1 << 30


@dataclass(frozen=True, slots=True)
class Change:
    """How a statement differs from the one sent before: sections by id, and what else is shared."""

    sections: tuple[Section, ...]
    calls: tuple[Call, ...] | None = None
    signatories: tuple[Signatory, ...] | None = None


@dataclass(frozen=True, slots=True)
class UnsavedBrand:
    """A brand that is being edited: the text of its `brand.toml`, and the folder with its logo's files."""

    toml: str
    folder: str


@dataclass(frozen=True, slots=True)
class Order:
    """What the preview shows: the edition's language, the brand and the purpose.

    `unsaved` is shown in place of the brand of an id. A higher `revision` asks for pages anew, as when a
    brand has changed on disk.
    """

    language: str = ""
    brand: str = ""
    purpose: Purpose = Purpose.RELEASE
    with_related: bool = False
    unsaved: UnsavedBrand | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """A request. The body holds a whole statement, a `Change`, or nothing where only the view moved.

    Pages from `first` on are wanted, `count` of them, at `scale` device pixels to the point.
    """

    serial: int
    body: str
    order: Order
    first: int = 0
    count: int = 2
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words of a block or section are printed: page and rectangle in points from the top left."""

    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Layout:
    """All pages by size in points, and where each block, and each section without blocks, is printed."""

    serial: int
    sizes: tuple[tuple[float, float], ...]
    spots: dict[str, tuple[Spot, ...]]


@dataclass(frozen=True, slots=True)
class Picture:
    """The head of a page's picture; the body is BGRA, top row first, without gaps."""

    serial: int
    page: int
    width: int
    height: int
    scale: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """The pages could not be made; `text` says why, without words of the document."""

    serial: int
    text: str


Answer = Layout | Picture | Trouble
_KINDS: dict[str, type[Layout] | type[Picture] | type[Trouble]] = {
    kind.__name__: kind for kind in (Layout, Picture, Trouble)
}


def send(stream: IO[bytes], head: bytes, body: bytes | memoryview = b"") -> None:
    """Write one frame and flush it."""
    stream.write(_SIZES.pack(len(head), len(body)))
    stream.write(head)
    if len(body):
        stream.write(body)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[bytes, bytes] | None:
    """The next frame, or None where the other side has gone."""
    sizes = stream.read(_SIZES.size)
    if len(sizes) < _SIZES.size:
        return None
    head_size, body_size = _SIZES.unpack(sizes)
    if head_size + body_size > _LIMIT:
        return None
    head = stream.read(head_size)
    body = stream.read(body_size) if body_size else b""
    if len(head) < head_size or len(body) < body_size:
        return None
    return head, body


def answer_head(answer: Answer) -> bytes:
    """An answer as the head of a frame."""
    return type(answer).__name__.encode() + b" " + msgspec.json.encode(answer)


def read_answer(head: bytes) -> Answer:
    """The answer in the head of a frame."""
    kind, _, rest = head.partition(b" ")
    return msgspec.json.decode(rest, type=_KINDS[kind.decode()])


def difference(old: Statement, new: Statement) -> Change | None:
    """The change from `old` to `new`, by identity, or None where only the whole of `new` will do."""
    if (old.order, old.asks_as, old.date, old.brand) != (new.order, new.asks_as, new.date, new.brand):
        return None
    if len(old.editions) != len(new.editions):
        return None
    changed: list[Section] = []
    for before, after in zip(old.editions, new.editions, strict=True):
        if before is after:
            continue
        same = (before.id, before.language, before.label, before.dateline, before.running_title) == (
            after.id,
            after.language,
            after.label,
            after.dateline,
            after.running_title,
        )
        if not same or [one.id for one in before.sections] != [one.id for one in after.sections]:
            return None
        changed.extend(
            section
            for section, previous in zip(after.sections, before.sections, strict=True)
            if section is not previous
        )
    return Change(
        sections=tuple(changed),
        calls=None if new.calls is old.calls else new.calls,
        signatories=None if new.signatories is old.signatories else new.signatories,
    )


def changed_by(statement: Statement, change: Change) -> Statement:
    """`statement` with a change applied."""
    fresh = {section.id: section for section in change.sections}
    editions = tuple(
        replace(edition, sections=tuple(fresh.get(one.id, one) for one in edition.sections))
        for edition in statement.editions
    )
    return replace(
        statement,
        editions=editions,
        calls=statement.calls if change.calls is None else change.calls,
        signatories=statement.signatories if change.signatories is None else change.signatories,
    )
