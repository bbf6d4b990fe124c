"""Signatories as they are printed: the list of a release and the blocks of a circulation copy."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from drafter.compose.composition import (
    Element,
    Paragraph,
    Piece,
    Role,
    SignatoryEntry,
    SignatoryList,
    SignOffBlock,
    SignOffForm,
)
from drafter.compose.printable import is_seen
from drafter.model.signatories import ABSENT, Signatory, SignatoryState
from drafter.model.statement import SignatoryOrder, Statement
from drafter.register.labels import Labels


def named(statement: Statement) -> tuple[Signatory, ...]:
    """Those who are printed by name, in the statement's order."""
    shown = tuple(
        one
        for one in statement.signatories
        if one.state not in ABSENT and one.state is not SignatoryState.WITHHELD and is_seen(one.name)
    )
    return arranged(shown, statement.order)


def arranged(signatories: Iterable[Signatory], order: SignatoryOrder) -> tuple[Signatory, ...]:
    """Signatories in an order; those without a country come after those with one."""
    if order is SignatoryOrder.ALPHABETICAL:
        return tuple(sorted(signatories, key=sorting_key))
    if order is SignatoryOrder.COUNTRY:
        return tuple(
            sorted(signatories, key=lambda one: (not one.country, folded(one.country), *sorting_key(one)))
        )
    return tuple(signatories)


def signatory_elements(statement: Statement, section: str, words: Labels) -> Iterator[Element]:
    """The list of names, and the sentence that counts those whose names are withheld."""
    entries = tuple(_entry(one) for one in named(statement))
    if entries:
        yield SignatoryList(section, entries)
    withheld = sum(1 for one in statement.signatories if one.state is SignatoryState.WITHHELD)
    if withheld:
        key = "withheld-one" if withheld == 1 else "withheld-many"
        text = words[key].format(count=withheld)
        yield Paragraph(Role.WITHHELD, (Piece(text),), section=section, keep_together=True)


def sign_off(statement: Statement, words: Labels, fingerprint: str, deadline: str) -> Iterator[Element]:
    """The page on which each signatory answers; nothing where there are none."""
    signatories = named(statement)
    if not signatories:
        return
    intro = words["form-intro"].format(fingerprint=fingerprint) if fingerprint else ""
    by = words["form-by"].format(deadline=words.moment(deadline)) if deadline else ""
    yield Paragraph(Role.FORM_KICKER, (Piece(words["form-kicker"]),), keep_next=True)
    yield Paragraph(Role.FORM_TITLE, (Piece(words["form-title"]),), keep_next=True, keep_together=True)
    lead = " ".join(part for part in (by, intro) if part)
    if lead:
        yield Paragraph(Role.FORM_INTRO, (Piece(lead),), keep_next=True, keep_together=True)
    yield SignOffForm(
        section="",
        blocks=tuple(_block(one) for one in signatories),
        choices=(words["sign"], words["change"], words["decline"]),
        name_label=words["name"],
        title_label=words["title"],
        signature_label=words["signature"],
        date_label=words["day"],
    )


def _block(one: Signatory) -> SignOffBlock:
    if one.affiliation.strip():
        return SignOffBlock(one.id, one.affiliation.strip(), one.name.strip(), one.title.strip())
    return SignOffBlock(one.id, one.name.strip(), "", one.title.strip())


def _entry(one: Signatory) -> SignatoryEntry:
    person = bool(one.affiliation.strip() or one.title.strip())
    first: tuple[Piece, ...] = (Piece(one.name.strip(), strong=person),)
    rest = [part.strip() for part in (one.title, one.affiliation) if part.strip()]
    if one.country.strip():
        country = f" ({one.country.strip()})"
        if rest:
            rest[-1] += country
        else:
            first = (*first, Piece(country))
    return SignatoryEntry(one.id, (first, *((Piece(line),) for line in rest)))


def sorting_key(one: Signatory) -> tuple[str, str]:
    """By what signatories are sorted by name."""
    return folded(one.name), one.name


def folded(text: str) -> str:
    """Without accents and case, for an order that readers of Latin, Greek and Cyrillic expect."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()
