"""Verifying a file: everything that can be said about its integrity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from drafter.model.document import Document
from drafter.model.history import Reason
from drafter.model.ids import is_id
from drafter.model.values import Value
from drafter.storage.container import NO_HISTORY, NOT_WHOLE
from drafter.storage.disk import Disk
from drafter.storage.ledger_chain import check_chain
from drafter.storage.parts import Damaged
from drafter.storage.saving import read_file


class IntegrityFinding(Value, frozen=True):
    """Something wrong with a file, by code, in a sentence. `severity` is error or warning."""

    code: str
    severity: str
    message: str


def verify_file(path: Path, disk: Disk | None = None) -> tuple[IntegrityFinding, ...]:
    """What is wrong with a document file; empty where container, digests, form and ledger are whole.

    Raises InputRefused where it is no document file that this version can read.
    """
    try:
        loaded = read_file(path, disk)
    except Damaged as error:
        return (IntegrityFinding("damaged", "error", str(error)),)
    found = []
    if loaded.notice:
        found.append(IntegrityFinding("altered-container", "error", loaded.notice))
    if loaded.missing:
        found.append(IntegrityFinding("kept-file", "error", NOT_WHOLE))
    if loaded.reason == NO_HISTORY:
        found.append(IntegrityFinding("history", "error", loaded.reason))
    elif loaded.read_only:
        found.append(IntegrityFinding("read-only", "warning", loaded.reason))
    found.extend(_ids(loaded.document))
    for place in check_chain(loaded.document.ledger):
        message = (
            f"Entry {place + 1} of the ledger does not follow the one before it: one was altered or removed."
        )
        found.append(IntegrityFinding("ledger-chain", "error", message))
    found.extend(_versions(loaded.document))
    return tuple(found)


def _versions(document: Document) -> Iterator[IntegrityFinding]:
    """What is wrong with the history although every revision in it can be rebuilt."""
    revisions = document.history.revisions
    named = [one.number for one in revisions if one.reason is Reason.NAMED]
    if any(number < 1 for number in named) or len(set(named)) < len(named):
        yield IntegrityFinding("version-number", "error", "Some versions in the history share a number.")
    names = Counter(one.id for one in revisions)
    if any(times > 1 or not is_id(name) for name, times in names.items()):
        yield IntegrityFinding("repeated-id", "error", "Some revisions in the history share an identifier.")


def _ids(document: Document) -> Iterator[IntegrityFinding]:
    names = Counter(_all_ids(document))
    if any(not is_id(name) for name in names):
        yield IntegrityFinding("wrong-id", "error", "Some parts of the statement have no proper identifier.")
    if any(times > 1 for times in names.values()):
        yield IntegrityFinding("repeated-id", "error", "Some parts of the statement share an identifier.")


def _all_ids(document: Document) -> Iterator[str]:
    statement = document.statement
    for edition in statement.editions:
        yield edition.id
        for section in edition.sections:
            yield section.id
            yield from (block.id for block in section.blocks)
            yield from (publication.id for publication in section.publications)
    for call in statement.calls:
        yield call.id
        yield from (addressee.id for addressee in call.addressees)
        yield from (ask.id for ask in call.asks)
    yield from (signatory.id for signatory in statement.signatories)
    yield from (entry.id for entry in document.ledger.entries)
