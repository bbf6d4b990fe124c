"""How a statement differs from the one that was sent before, down to single blocks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from drafter.model.calls import Call
from drafter.model.signatories import Signatory
from drafter.model.statement import Edition, Section, Statement
from drafter.model.text import Block

_Framed = TypeVar("_Framed", Statement, Edition)


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section as it is now, of its blocks those that are new alone, and the order of all of them.

    `order` is None where it is that of before.
    """

    edition: int
    section: Section
    order: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Change:
    """How a statement differs from the one sent before.

    `frame` is the statement as it is now without sections, calls and signatories; `sections` are, of each
    edition, the ids of all in order. Calls and signatories are None where they are the same.
    """

    frame: Statement
    sections: tuple[tuple[str, ...], ...]
    changed: tuple[SectionChange, ...]
    calls: tuple[Call, ...] | None = None
    signatories: tuple[Signatory, ...] | None = None


def difference(old: Statement, new: Statement) -> Change | None:
    """The change from `old` to `new`, by identity, or None where only the whole of `new` will do."""
    changed: list[SectionChange] = []
    before = _by_id(old)
    for number, edition in enumerate(new.editions):
        known = before[number] if number < len(before) else {}
        if known is None or not _are_unlike(edition.sections):
            return None
        for section in edition.sections:
            previous = known.get(section.id)
            if previous is not section:
                changed.append(_changed(number, previous, section))
    bare = tuple(replace(edition, sections=()) for edition in new.editions)
    return Change(
        frame=replace(new, editions=bare, calls=(), signatories=()),
        sections=tuple(tuple(one.id for one in edition.sections) for edition in new.editions),
        changed=tuple(changed),
        calls=None if new.calls is old.calls else new.calls,
        signatories=None if new.signatories is old.signatories else new.signatories,
    )


def changed_by(statement: Statement, change: Change) -> Statement:
    """`statement` with a change applied; what did not change is the same object."""
    before = _by_id(statement)
    fresh = {(one.edition, one.section.id): one for one in change.changed}
    editions: list[Edition] = []
    for number, (edition, ids) in enumerate(zip(change.frame.editions, change.sections, strict=True)):
        known = (before[number] if number < len(before) else None) or {}
        sections = (
            _applied(known.get(name), fresh[number, name]) if (number, name) in fresh else known[name]
            for name in ids
        )
        old = statement.editions[number] if number < len(statement.editions) else edition
        editions.append(replace(_with_same(edition, old), sections=tuple(sections)))
    return replace(
        _with_same(change.frame, statement),
        editions=tuple(editions),
        calls=statement.calls if change.calls is None else change.calls,
        signatories=statement.signatories if change.signatories is None else change.signatories,
    )


def _with_same(new: _Framed, old: _Framed) -> _Framed:
    """`new` with those objects of `old` that are equal to its own: who sees the same object need not look."""
    same = {
        name: value
        for name in new.__struct_fields__
        if (value := getattr(old, name)) is not getattr(new, name) and value == getattr(new, name)
    }
    return replace(new, **same) if same else new


def as_sent(before: Statement | None, statement: Statement) -> tuple[str, bytes]:
    """What is sent of a statement where `before` was sent last: which part of it, and that in bytes."""
    if before is statement:
        return "same", b""
    change = difference(before, statement) if before is not None else None
    if change is not None:
        return "change", msgspec.json.encode(change)
    return "whole", msgspec.json.encode(statement)


def as_received(before: Statement | None, part: str, body: bytes) -> Statement | None:
    """The statement of which a part was sent, after the one that came before it."""
    if part == "whole":
        return msgspec.json.decode(body, type=Statement)
    if part == "change" and before is not None:
        return changed_by(before, msgspec.json.decode(body, type=Change))
    return before


def _by_id(statement: Statement) -> list[dict[str, Section] | None]:
    """The sections of each edition by their ids; None where two share one."""
    return [
        {section.id: section for section in edition.sections} if _are_unlike(edition.sections) else None
        for edition in statement.editions
    ]


def _are_unlike(some: Iterable[Section | Block]) -> bool:
    ids = [one.id for one in some]
    return len(set(ids)) == len(ids)


def _changed(edition: int, old: Section | None, new: Section) -> SectionChange:
    if old is None or not (_are_unlike(old.blocks) and _are_unlike(new.blocks)):
        return SectionChange(edition, new, tuple(block.id for block in new.blocks))
    known = {block.id: block for block in old.blocks}
    blocks = tuple(block for block in new.blocks if known.get(block.id) is not block)
    order = tuple(block.id for block in new.blocks)
    same = len(order) == len(known) and all(one == other for one, other in zip(order, known, strict=True))
    return SectionChange(edition, replace(new, blocks=blocks), None if same else order)


def _applied(old: Section | None, change: SectionChange) -> Section:
    section, order = change.section, change.order
    if order is not None and len(order) == len(section.blocks):
        return section
    known = {block.id: block for block in old.blocks} if old is not None else {}
    ids = tuple(known) if order is None else order
    known.update((block.id, block) for block in section.blocks)
    return replace(section, blocks=tuple(known[name] for name in ids))
