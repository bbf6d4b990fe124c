"""Edits on the list of signatories."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from drafter.model.signatories import Signatory
from drafter.model.statement import SignatoryOrder, Statement

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
# Letters of their own that people leave the strokes out of.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е"})


def name_key(name: str) -> str:
    """What two spellings of one name share: its letters and digits without case, accents and punctuation."""
    if name.isascii():
        return _NO_LETTERS.sub("", name.lower()) or " ".join(name.split())
    parts = unicodedata.normalize("NFKD", name.casefold().translate(_PLAIN))
    return "".join(letter for letter in parts if letter.isalnum()) or " ".join(name.split())


def add_signatories(statement: Statement, signatories: Iterable[Signatory], place: int = -1) -> Statement:
    """More signatories at `place`, or at the end where it is negative."""
    new = tuple(signatories)
    if not new:
        return statement
    present = statement.signatories
    at = len(present) if place < 0 else min(place, len(present))
    return replace(statement, signatories=(*present[:at], *new, *present[at:]))


def change_signatory(statement: Statement, signatory: Signatory) -> Statement:
    """`signatory` in place of the one with its id."""
    at = place_of(statement, signatory.id)
    present = statement.signatories
    if present[at] == signatory:
        return statement
    return replace(statement, signatories=(*present[:at], signatory, *present[at + 1 :]))


def change_signatories(statement: Statement, changed: Mapping[str, Signatory]) -> Statement:
    """Each of `changed`, by id, in place of the one with its id; those that are not there are passed over."""
    if not any(changed.get(one.id, one) != one for one in statement.signatories):
        return statement
    return replace(statement, signatories=tuple(changed.get(one.id, one) for one in statement.signatories))


def remove_signatories(statement: Statement, ids: Iterable[str]) -> Statement:
    """Without those signatories."""
    gone = set(ids)
    kept = tuple(one for one in statement.signatories if one.id not in gone)
    return statement if len(kept) == len(statement.signatories) else replace(statement, signatories=kept)


def move_signatory(statement: Statement, signatory_id: str, place: int) -> Statement:
    """The signatory moved so that it stands at `place`, counted without it."""
    at = place_of(statement, signatory_id)
    rest = [one for one in statement.signatories if one.id != signatory_id]
    rest.insert(min(max(place, 0), len(rest)), statement.signatories[at])
    kept = tuple(rest)
    return statement if kept == statement.signatories else replace(statement, signatories=kept)


def move_signatories(statement: Statement, ids: Iterable[str], place: int) -> Statement:
    """Those signatories moved together, in their order, so that the first is at `place`, counted without."""
    moved = set(ids)
    chosen = [one for one in statement.signatories if one.id in moved]
    rest = [one for one in statement.signatories if one.id not in moved]
    at = min(max(place, 0), len(rest))
    kept = (*rest[:at], *chosen, *rest[at:])
    return statement if kept == statement.signatories else replace(statement, signatories=kept)


def arrange_signatories(statement: Statement, ids: Sequence[str]) -> Statement:
    """The signatories in the order of `ids`, which is then the arranged one; others come after those."""
    places = {name: place for place, name in enumerate(ids)}
    kept = tuple(sorted(statement.signatories, key=lambda one: places.get(one.id, len(places))))
    if kept == statement.signatories and statement.order is SignatoryOrder.AS_GIVEN:
        return statement
    return replace(statement, signatories=kept, order=SignatoryOrder.AS_GIVEN)


def place_of(statement: Statement, signatory_id: str) -> int:
    """Where a signatory stands; KeyError where it does not."""
    for place, signatory in enumerate(statement.signatories):
        if signatory.id == signatory_id:
            return place
    raise KeyError(signatory_id)
