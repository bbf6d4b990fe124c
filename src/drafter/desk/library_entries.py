"""What the library takes down of a statement's file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from drafter.model.document import Document
from drafter.model.errors import InputRefused
from drafter.model.ledger import EntryKind, Ledger
from drafter.model.signatories import ABSENT, SignatoryState
from drafter.model.statement import UNREAD, Edition, SectionKind, Statement, blocks_of, headline_of
from drafter.storage.container import Protected, unpack
from drafter.storage.disk import SystemDisk
from drafter.storage.library_entry import Entry, Kept, State
from drafter.storage.library_folders import SeenFile, Trouble, reading_sentence
from drafter.storage.library_query import one_line
from drafter.storage.parts import MAX_BYTES

# The words of a statement, however long it is made to be: some three hundred pages.
_MOST_SEARCHED = 1_000_000


def taken_down(file: SeenFile) -> Kept | Trouble:
    """What is in a file, or why it could not even be read. One that is damaged has an entry that says so."""
    seen_ns = time.time_ns()
    try:
        data = SystemDisk().read(file.path, MAX_BYTES + 1)
    except OSError as error:
        return Trouble(file.path, f"This file could not be read. {reading_sentence(error)}")
    entry, body = _read(file, data)
    return Kept(entry, file.size, file.time_ns, seen_ns, sha256(data).hexdigest(), body)


def unread(trouble: Trouble, file: SeenFile) -> Entry:
    """The entry of a file that could not be read."""
    return Entry(
        file.path,
        file.path.stem,
        state=State.UNREADABLE,
        changed=file.time_ns / 1e9,
        problem=trouble.reason,
    )


def _read(file: SeenFile, data: bytes) -> tuple[Entry, str]:
    changed = file.time_ns / 1e9
    try:
        document = unpack(data).document
    except Protected:
        return Entry(file.path, file.path.stem, state=State.LOCKED, changed=changed), ""
    except InputRefused as refusal:
        unreadable = Entry(
            file.path, file.path.stem, state=State.UNREADABLE, changed=changed, problem=str(refusal)
        )
        return unreadable, ""
    return entry_of(document, file.path, changed), "\n".join(searched(document.statement))[:_MOST_SEARCHED]


def entry_of(document: Document, path: Path, changed: float) -> Entry:
    """The entry of a document that can be read."""
    statement, rounds = document.statement, _rounds(document.ledger)
    primary = statement.primary
    approved = _approved(document)
    signatories = [one for one in statement.signatories if one.state not in ABSENT]
    return Entry(
        path=path,
        title=" ".join(one_line(headline_of(primary)).split()) or path.stem,
        language=primary.language,
        state=_state(statement, rounds),
        words=_words(primary),
        changed=changed,
        round=rounds,
        deadline=_deadline(document.ledger),
        approved=len(approved & {one.id for one in signatories}),
        asked=len(signatories) if rounds or approved else 0,
        brand=statement.brand,
        document=document.id,
    )


def _state(statement: Statement, rounds: int) -> State:
    """Only what was circulated is in review; it is being signed from the first signature on."""
    if not rounds:
        return State.DRAFT
    signed = any(one.state is SignatoryState.SIGNED for one in statement.signatories)
    return State.SIGNING if signed else State.IN_REVIEW


def _rounds(ledger: Ledger) -> int:
    return sum(entry.kind is EntryKind.ROUND for entry in ledger.entries)


def _deadline(ledger: Ledger) -> str:
    deadlines = [entry.deadline for entry in ledger.entries if entry.kind is EntryKind.ROUND]
    return deadlines[-1] if deadlines else ""


def _approved(document: Document) -> set[str]:
    """The signatories whose approval is for the primary edition's text as it stands."""
    primary = document.statement.primary
    given = [
        entry
        for entry in document.ledger.entries
        if entry.kind is EntryKind.APPROVAL and entry.edition == primary.id
    ]
    if not given:
        return set()
    from drafter.signoff.fingerprint import fingerprint

    present = fingerprint(document.statement)
    return {entry.signatory for entry in given if entry.fingerprint == present}


def _words(edition: Edition) -> int:
    return sum(
        len(block.printed.split()) for section, block in blocks_of(edition) if section.kind not in UNREAD
    )


def searched(statement: Statement) -> Iterator[str]:
    """What is searched besides the title, a line for each paragraph: what any copy for others may hold.

    Internal notes are not in it, nor names that are withheld.
    """
    for edition in statement.editions:
        yield from filter(None, (edition.label, edition.dateline))
        for section in edition.sections:
            if edition is statement.primary and section.kind is SectionKind.HEADLINE:
                continue
            if section.heading:
                yield section.heading
            yield from (block.printed for block in section.blocks if block.printed)
            for one in section.publications:
                yield " ".join(filter(None, (one.kind, one.title, one.teaser)))
        yield from (note.text for note in edition.footnotes if note.text)
        letter = edition.letter
        yield from filter(None, (*letter.recipient, letter.reference, letter.signer, letter.signer_title))
    for who in statement.signatories:
        if who.state not in ABSENT and who.state is not SignatoryState.WITHHELD:
            yield ", ".join(filter(None, (who.name, who.title, who.affiliation, who.country)))
