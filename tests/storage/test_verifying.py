from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from drafter.model.document import Document
from drafter.model.errors import InputRefused
from drafter.model.ledger import Entry, EntryKind, Ledger
from drafter.storage.container import pack
from drafter.storage.ledger_chain import check_chain, with_entry
from drafter.storage.verifying import verify_file
from tests.storage.statements import statement_of


def ledger_of(count: int) -> Ledger:
    ledger = Ledger()
    for number in range(count):
        entry = Entry(EntryKind.ROUND, f"2025-01-{number + 1:02d}T09:00:00+00:00", "edition00001", "ab" * 32)
        ledger = with_entry(ledger, entry)
    return ledger


def test_whatever_is_altered_removed_or_moved_in_the_ledger_shows():
    ledger = ledger_of(4)
    assert check_chain(ledger) == ()
    assert check_chain(Ledger()) == ()
    entries = ledger.entries
    for place, entry in enumerate(entries[:-1]):
        altered = replace(entry, evidence="another")
        assert check_chain(Ledger((*entries[:place], altered, *entries[place + 1 :]))) == (place + 1,)
        assert check_chain(Ledger((*entries[:place], *entries[place + 1 :]))) == (place,)
    assert check_chain(Ledger(tuple(reversed(entries))))


def codes(tmp_path: Path, document: Document, change: bytes = b"") -> list[str]:
    path = tmp_path / "a.drafter"
    path.write_bytes(pack(document, 1).data + change)
    return [finding.code for finding in verify_file(path)]


def test_a_whole_file_has_no_findings(tmp_path: Path):
    assert codes(tmp_path, Document(statement_of("words"), ledger_of(3))) == []


def test_each_kind_of_trouble_has_its_code(tmp_path: Path):
    document = Document(statement_of("words"), ledger_of(3))
    assert codes(tmp_path, document, b"tail") == ["altered-container"]
    torn = replace(document, ledger=Ledger(document.ledger.entries[1:]))
    assert codes(tmp_path, torn) == ["ledger-chain"]
    statement = document.statement
    edition = statement.primary
    twice = replace(statement, editions=(replace(edition, sections=edition.sections * 2),))
    assert codes(tmp_path, replace(document, statement=twice)) == ["repeated-id"]
    odd = replace(statement, editions=(replace(edition, id="No Id"),))
    assert codes(tmp_path, replace(document, statement=odd)) == ["wrong-id"]
    path = tmp_path / "a.drafter"
    path.write_bytes(path.read_bytes()[:400])
    assert [finding.code for finding in verify_file(path)] == ["damaged"]


def test_what_is_no_document_is_refused(tmp_path: Path):
    path = tmp_path / "a.drafter"
    with pytest.raises(InputRefused, match="There is no file"):
        verify_file(path)
    path.write_bytes(b"A letter.")
    with pytest.raises(InputRefused, match="not a Drafter statement"):
        verify_file(path)
