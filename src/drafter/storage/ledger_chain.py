"""The chain of the ledger: each entry names the digest of the one before it."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from drafter.model.ledger import Entry, Ledger
from drafter.storage.json_form import encode


def chain_digest(entry: Entry) -> str:
    """What the entry after this one has as `previous`: SHA-256 of its canonical JSON."""
    return sha256(encode(entry)).hexdigest()


def with_entry(ledger: Ledger, entry: Entry) -> Ledger:
    """The ledger with one more entry, chained to the last."""
    previous = chain_digest(ledger.entries[-1]) if ledger.entries else ""
    return Ledger((*ledger.entries, replace(entry, previous=previous)))


def check_chain(ledger: Ledger) -> tuple[int, ...]:
    """The places of entries that do not follow the one before them; empty where the ledger is whole."""
    expected = ""
    broken = []
    for place, entry in enumerate(ledger.entries):
        if entry.previous != expected:
            broken.append(place)
        expected = chain_digest(entry)
    return tuple(broken)
