"""Who signs, in which order, and the page on which each of them answers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from drafter.compose.collation import Key, sorting_key
from drafter.compose.composition import Element, Paragraph, Piece, Role, SignOffBlock, SignOffForm
from drafter.compose.printable import is_seen
from drafter.model.signatories import ABSENT, Signatory, SignatoryState
from drafter.model.statement import SignatoryOrder, Statement
from drafter.register.countries import country_name
from drafter.register.labels import Labels


def named(statement: Statement, language: str = "") -> tuple[Signatory, ...]:
    """Those who are printed by name, in the statement's order."""
    return arranged(_shown(statement), statement.order, language)


def printed(statement: Statement, language: str = "") -> tuple[Signatory, ...]:
    """Those who are printed by name, with what the statement prints of them, in its order.

    Where it names no persons, an organisation stands for those who sign for it, once; a person who signs for
    nobody else stays.
    """
    if statement.names_persons:
        return named(statement, language)
    found: dict[tuple[str, str], Signatory] = {}
    for signatory in _shown(statement):
        name = signatory.affiliation.strip() or signatory.name
        one = replace(signatory, name=name, affiliation="", title="")
        key = (one.name.strip().casefold(), one.country.strip().casefold())
        first = found.setdefault(key, one)
        if one.leads and not first.leads:
            found[key] = replace(first, leads=True)
    return arranged(found.values(), statement.order, language)


def _shown(statement: Statement) -> tuple[Signatory, ...]:
    """Those who may be named; what nobody would see of them counts as left empty."""
    return tuple(
        _as_seen(one)
        for one in statement.signatories
        if one.state not in ABSENT and one.state is not SignatoryState.WITHHELD and is_seen(one.name)
    )


def _as_seen(one: Signatory) -> Signatory:
    if all(is_seen(text) or not text for text in (one.affiliation, one.title, one.country)):
        return one
    return replace(
        one,
        affiliation=one.affiliation if is_seen(one.affiliation) else "",
        title=one.title if is_seen(one.title) else "",
        country=one.country if is_seen(one.country) else "",
    )


def arranged(
    signatories: Iterable[Signatory], order: SignatoryOrder, language: str = ""
) -> tuple[Signatory, ...]:
    """Signatories in an order; those without a country come after those with one.

    Alphabets and names of countries are those of `language` (BCP 47).
    """
    given = tuple(signatories)
    match order:
        case SignatoryOrder.AS_GIVEN:
            return given
        case SignatoryOrder.LEAD_FIRST:
            return tuple(sorted(given, key=lambda one: not one.leads))
        case SignatoryOrder.ALPHABETICAL:
            return tuple(sorted(given, key=lambda one: sorting_key(one.name, language)))
        case SignatoryOrder.COUNTRY:
            alphabetical = arranged(given, SignatoryOrder.ALPHABETICAL, language)
            return tuple(sorted(alphabetical, key=lambda one: country_key(one, language)))


def country_key(one: Signatory, language: str) -> tuple[bool, Key]:
    """By what signatories are sorted by country: the name in the language, none last."""
    country = country_name(one.country, language) if is_seen(one.country) else ""
    return (not country, sorting_key(country, language))


def sign_off(
    statement: Statement, language: str, words: Labels, fingerprint: str, deadline: str, version: int = 0
) -> Iterator[Element]:
    """The page on which each signatory answers; nothing where there are none."""
    signatories = named(statement, language)
    if not signatories:
        return
    intro = words["form-intro"].format(fingerprint=fingerprint) if fingerprint else ""
    by = words["form-by"].format(deadline=words.moment(deadline)) if deadline else ""
    kicker = words["form-kicker-version"].format(version=version) if version else words["form-kicker"]
    yield Paragraph(Role.FORM_KICKER, (Piece(kicker),), keep_next=True)
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


def folded(text: str) -> str:
    """Without accents and case: what a search for a name compares."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).casefold()
