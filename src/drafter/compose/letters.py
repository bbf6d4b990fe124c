"""What a letter has around a statement's text: to whom it goes, and who signs it."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compose.brand import Brand
from drafter.compose.composition import Paragraph, Piece, Role
from drafter.compose.printable import is_seen
from drafter.model.statement import Edition, Statement
from drafter.register import institutions
from drafter.register.labels import Labels

_WINDOW_LINES = 6
_LINE_CHARACTERS = 40
"""What a line of the window holds, counted short: it is 85 mm wide."""


def letter_head(statement: Statement, edition: Edition, brand: Brand, words: Labels) -> Iterator[Paragraph]:
    """The address, and what stands beside it: date, reference, and the brand's own rows."""
    lines = recipient(statement, edition)
    if lines:
        yield Paragraph(Role.ADDRESS, (Piece("\n".join(lines)),), keep_next=True, keep_together=True)
    rows = (
        (words["day"], day_of(statement, edition, words)),
        (words["our-reference"], edition.letter.reference.strip()),
        *brand.address.references,
    )
    for label, value in rows:
        if is_seen(value):
            yield Paragraph(Role.REFERENCE, (Piece(value.strip()),), label=label.strip(), keep_next=True)


def recipient(statement: Statement, edition: Edition) -> tuple[str, ...]:
    """The lines of the address: as typed, or those whom calls address, as many as a window holds."""
    typed = tuple(line.strip() for line in edition.letter.recipient if is_seen(line))
    if typed:
        return typed
    found: list[str] = []
    used = 0
    for name in dict.fromkeys(_addressees(statement, edition.language)):
        used += -(-len(name) // _LINE_CHARACTERS)
        if used > _WINDOW_LINES:
            break
        found.append(name)
    return tuple(found)


def _addressees(statement: Statement, language: str) -> Iterator[str]:
    """Official names in the edition's language where the register has them."""
    base = language.split("-", maxsplit=1)[0].lower()
    for call in statement.calls:
        for addressee in call.addressees:
            body = institutions.named(addressee.institution) if addressee.institution else None
            official = body.names.get(language) or body.names.get(base) if body and not body.pattern else ""
            name = " ".join((official or addressee.name).split())
            if is_seen(name):
                yield name


def day_of(statement: Statement, edition: Edition, words: Labels) -> str:
    """The letter's date: the statement's, or what the dateline says after the place."""
    if statement.date:
        return words.day(statement.date)
    line = edition.dateline.strip()
    _, comma, day = line.partition(", ")
    return day if comma and any(letter.isdigit() for letter in day) else line


def salutation(edition: Edition) -> Iterator[Paragraph]:
    """The line that greets."""
    if is_seen(edition.letter.salutation):
        yield Paragraph(Role.SALUTATION, (Piece(edition.letter.salutation.strip()),), keep_next=True)


def letter_close(edition: Edition) -> Iterator[Paragraph]:
    """The greeting at the end, and who signs; each part that there is keeps with the next."""
    letter = edition.letter
    parts = (
        (Role.CLOSING, letter.closing),
        (Role.SIGNER, letter.signer),
        (Role.SIGNER_TITLE, letter.signer_title),
    )
    there = [(role, text.strip()) for role, text in parts if is_seen(text)]
    for place, (role, text) in enumerate(there, start=1):
        yield Paragraph(role, (Piece(text),), keep_next=place < len(there), keep_together=True)


def enclosure(edition: Edition, words: Labels) -> Iterator[Paragraph]:
    """What comes with the letter."""
    if is_seen(edition.letter.enclosure):
        pieces = (Piece(edition.letter.enclosure.strip()),)
        yield Paragraph(Role.ENCLOSURE, pieces, label=words["enclosure"], keep_together=True)
