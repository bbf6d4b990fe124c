"""Finding what a killed session left in its journals."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from drafter.model.document import Document
from drafter.model.errors import InputRefused
from drafter.model.statement import blocks_of
from drafter.model.values import Value
from drafter.places import Places
from drafter.storage.attachments import files_named
from drafter.storage.backups import Backups
from drafter.storage.container import Loaded, content_digest
from drafter.storage.disk import SystemDisk, clear_unfinished, left_alone
from drafter.storage.journal import (
    DIGEST_LENGTH,
    FILE_SUFFIX,
    HEAD_LENGTH,
    MAGIC,
    MAX_RECORD,
    SUFFIX,
    Head,
)
from drafter.storage.json_form import convert, decode, decode_tree, encode
from drafter.storage.lock import lock_handle
from drafter.storage.parts import MAX_BYTES
from drafter.storage.patches import patched
from drafter.storage.saving import read_file

PREVIEW_LENGTH = 200
_SESSION = re.compile(r"[a-z0-9]{8,32}")


class Recovery(Value, frozen=True):
    """What was typed and never saved, from one window.

    `path` is the file it was typed into, None for a statement never saved. `behind`: that file has changed
    since, or is gone. `last_text` begins the last place that differs; `when` (seconds since 1970) is for
    showing.
    """

    document: Document
    path: Path | None
    behind: bool
    last_text: str
    when: float
    journals: tuple[Path, ...]


class JournalRead(Value, frozen=True):
    """What could be read of one journal; `torn` where its end was no whole record."""

    head: Head
    document: Document
    records: int
    torn: bool


class _Claimed(Value, frozen=True):
    read: JournalRead
    path: Path
    when: float
    dead: bool


def read_journal(data: bytes) -> JournalRead | None:
    """The last whole state in the bytes of a journal; None where there is no whole one."""
    if not data.startswith(MAGIC):
        return None
    records = list(_records(data))
    if len(records) < 2:
        return None
    read_to = len(MAGIC) + sum(HEAD_LENGTH + len(record) for record in records)
    try:
        head = decode(records[0], Head)
        tree = decode_tree(records[1])
        document = convert(tree, Document)
    except InputRefused:
        return None
    applied = 0
    for record in records[2:]:
        try:
            tree = patched(tree, decode_tree(record))
            applied += 1
        except (InputRefused, LookupError, TypeError, ValueError):
            break
    if applied:
        try:
            document = convert(tree, Document)
        except InputRefused:
            return _replayed_with_care(head, records)
    return JournalRead(head, document, applied, read_to != len(data) or applied != len(records) - 2)


def _replayed_with_care(head: Head, records: list[bytes]) -> JournalRead:
    """The last state that is a document, where the very last one is none."""
    tree = decode_tree(records[1])
    document, applied = convert(tree, Document), 0
    with contextlib.suppress(InputRefused, LookupError, TypeError, ValueError):
        for record in records[2:]:
            tree = patched(tree, decode_tree(record))
            document, applied = convert(tree, Document), applied + 1
    return JournalRead(head, document, applied, torn=True)


def _records(data: bytes) -> Iterator[bytes]:
    at, previous = len(MAGIC), b""
    while at + HEAD_LENGTH <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        digest = data[at + 4 : at + 4 + DIGEST_LENGTH]
        payload = data[at + HEAD_LENGTH : at + HEAD_LENGTH + length]
        if length > MAX_RECORD or len(payload) != length or sha256(previous + payload).digest() != digest:
            return
        yield payload
        at, previous = at + HEAD_LENGTH + length, digest


def find_recoverable(places: Places) -> list[Recovery]:
    """What sessions that are no longer alive left unsaved, the latest first.

    Journals that hold nothing beyond the file on disk are removed; unreadable ones are set aside.
    """
    folder = places.state / "journal"
    sessions: dict[str, list[_Claimed]] = {}
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        found = _claimed(path)
        if found is not None:
            sessions.setdefault(found.read.head.session, []).append(found)
    recoveries = []
    for parts in sessions.values():
        latest = max(parts, key=lambda part: part.read.head.part)
        journals = tuple(part.path for part in parts)
        recovery = _recovery(latest.read, latest.when, journals)
        if recovery is not None:
            recoveries.append(recovery)
        elif all(part.dead for part in parts):
            forget(journals)
    _forget_files_left_alone(folder)
    clear_unfinished(folder)
    return sorted(recoveries, key=lambda one: -one.when)


def forget(journals: tuple[Path, ...]) -> None:
    """Remove journals and the files beside them: what they hold is saved, or the writer wants none of it."""
    for path in journals:
        with contextlib.suppress(OSError):
            path.unlink()
    for path in _files_beside(journals):
        with contextlib.suppress(OSError):
            path.unlink()


def recovered_files(recovery: Recovery, backups: Backups, held: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files kept with its sources, as they were kept, but those that are `held` already.

    They stand beside its journals or in the file that it was typed into; else the backups may have them.
    """
    wanted = files_named(recovery.document).keys() - held.keys()
    found: dict[str, bytes] = {}
    for path in _files_beside(recovery.journals):
        digest = _digest_in(path)
        if digest in wanted - found.keys():
            with contextlib.suppress(OSError):
                data = SystemDisk().read(path, MAX_BYTES)
                if sha256(data).hexdigest() == digest:
                    found[digest] = data
    if wanted - found.keys() and recovery.path is not None:
        with contextlib.suppress(InputRefused):
            there = read_file(recovery.path).files
            found |= {digest: there[digest] for digest in wanted & there.keys()}
    return found | backups.files(recovery.document.id, wanted - found.keys())


def _files_beside(journals: tuple[Path, ...]) -> Iterator[Path]:
    sessions = {(path.parent, _session_of(path)) for path in journals}
    for folder, session in sorted(sessions):
        if _SESSION.fullmatch(session):
            yield from sorted(folder.glob(f"{session}-*{FILE_SUFFIX}"))


def _has_one_of(journals: tuple[Path, ...], missing: Collection[str]) -> bool:
    """Whether a kept file that is missing in its statement's file stands beside the journals."""
    return bool(missing) and any(_digest_in(path) in missing for path in _files_beside(journals))


def _digest_in(path: Path) -> str:
    return path.name.removesuffix(FILE_SUFFIX).rpartition("-")[2]


def _session_of(path: Path) -> str:
    return path.name.partition("-")[0]


def _forget_files_left_alone(folder: Path) -> None:
    """Remove kept files whose journal was never begun, because their writer was killed between the two."""
    alive = {_session_of(path) for path in folder.glob(f"*{SUFFIX}*")}
    for path in folder.glob(f"*{FILE_SUFFIX}"):
        with contextlib.suppress(OSError):
            if _session_of(path) not in alive and left_alone(path):
                path.unlink()


def _claimed(path: Path) -> _Claimed | None:
    """A journal whose writer is not alive, as read; None where it lives or nothing can be read."""
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    except OSError:
        return None
    with os.fdopen(handle, "rb") as file:
        dead = True
        try:
            if not lock_handle(handle):
                return None
        except OSError:
            # No locks in this folder: its writer may live, so it is offered but never removed.
            dead = False
        data, when = file.read(), os.fstat(handle).st_mtime
        read = read_journal(data)
        if read is not None:
            return _Claimed(read, path, when, dead)
        with contextlib.suppress(OSError):
            if _was_whole(data):
                path.replace(path.with_name(f"{path.name}.damaged"))
            elif dead:
                # Killed before its first record was acknowledged.
                path.unlink()
    return None


def _was_whole(data: bytes) -> bool:
    """Whether a journal was once longer than its first two records, so that damage made it unreadable."""
    at = len(MAGIC)
    for _ in range(2):
        if at + HEAD_LENGTH > len(data):
            return False
        at += HEAD_LENGTH + int.from_bytes(data[at : at + 4], "big")
    return at <= len(data)


def _recovery(read: JournalRead, when: float, journals: tuple[Path, ...]) -> Recovery | None:
    path = Path(read.head.path) if read.head.path else None
    present: Loaded | None = None
    if path is not None:
        with contextlib.suppress(InputRefused):
            present = read_file(path)
    same = present is not None and present.content == content_digest(read.document)
    if present is not None and same and not _has_one_of(journals, present.missing):
        return None
    behind = path is not None and (present is None or present.digest != read.head.digest)
    return Recovery(
        read.document,
        path,
        behind,
        _last_text(read.document, present.document if present else None),
        when,
        journals,
    )


def _last_text(document: Document, before: Document | None) -> str:
    known: dict[str, Any] = {}
    for edition in before.statement.editions if before else ():
        known.update((block.id, encode(block)) for _, block in blocks_of(edition))
    last = ""
    for edition in document.statement.editions:
        for _, block in blocks_of(edition):
            if block.printed.strip() and known.get(block.id) != encode(block):
                last = block.printed
    if not last:
        sources = set(before.statement.sources) if before else set()
        for source in document.statement.sources:
            if source not in sources:
                last = source.title or source.quotation or source.publisher or source.address or last
    return last.strip()[:PREVIEW_LENGTH]
