"""Signatories as a release prints them: a list, a table by country, persons, logos, or room for ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Cell,
    Element,
    InkBlock,
    InkForm,
    LogoStrip,
    Paragraph,
    Piece,
    Role,
    SignatoryEntry,
    SignatoryList,
    StripLogo,
    Table,
    TableKind,
    Text,
)
from drafter.compose.printable import is_seen
from drafter.compose.signing import country_key, printed
from drafter.model.signatories import Signatory, SignatoryState
from drafter.model.statement import SignatoryStyle, Statement
from drafter.register.countries import country_name
from drafter.register.labels import Labels

_COUNTRY_MM, _ORGANISATION_MM, _PERSON_MM = 26.0, 58.0, 30.0


def signatory_elements(
    statement: Statement, language: str, brand: Brand, section: str, words: Labels
) -> Iterator[Element]:
    """The signatories in the statement's style or the brand's, and what is said under their names."""
    found = printed(statement, language)
    style = statement.signatories_as
    if style is SignatoryStyle.BRAND:
        style = brand.signatories
    if found:
        yield from _styled(style, found, language, section, words)
    withheld = [one for one in statement.signatories if one.state is SignatoryState.WITHHELD]
    if withheld:
        text = _withheld(withheld, words, listed=bool(found))
        yield Paragraph(Role.WITHHELD, (Piece(text),), section=section, keep_together=True)
    persons = any(_is_person(one) and one.affiliation.strip() for one in found)
    if statement.affiliations_identify and persons:
        sentence = (Piece(words["identification"]),)
        yield Paragraph(Role.IDENTIFICATION, sentence, section=section, keep_together=True)


def _styled(
    style: SignatoryStyle, found: Sequence[Signatory], language: str, section: str, words: Labels
) -> Iterator[Element]:
    match style:
        case SignatoryStyle.COUNTRY:
            yield _by_country(found, language, section, words)
        case SignatoryStyle.PERSONS:
            first = sorted(found, key=lambda one: not _is_person(one))
            yield SignatoryList(section, tuple(_entry(one) for one in first), persons=True)
        case SignatoryStyle.INK:
            blocks = tuple(
                InkBlock(one.id, one.name.strip(), one.title.strip(), one.affiliation.strip())
                for one in found
            )
            yield InkForm(section, blocks, date_label=words["day"])
        case SignatoryStyle.LOGOS:
            logos = tuple(
                StripLogo(one.id, organisation_of(one), one.logo) for one in found if one.logo is not None
            )
            if logos:
                yield LogoStrip(section, logos)
            yield SignatoryList(section, tuple(_entry(one) for one in found))
        case _:
            yield SignatoryList(section, tuple(_entry(one) for one in found))


def organisation_of(one: Signatory) -> str:
    """The organisation that signs, or the person where there is none."""
    return one.affiliation.strip() or one.name.strip()


def _is_person(one: Signatory) -> bool:
    return bool(one.affiliation.strip() or one.title.strip())


def _entry(one: Signatory) -> SignatoryEntry:
    """The name, under a person's the title, set back, and the organisation; the country at the end."""
    lines: list[list[Piece]] = [[Piece(one.name.strip(), strong=_is_person(one))]]
    if one.title.strip():
        lines.append([Piece(one.title.strip(), quiet=True)])
    if one.affiliation.strip():
        lines.append([Piece(one.affiliation.strip())])
    if one.country.strip():
        country = f" ({one.country.strip()})"
        if len(lines) == 1:
            lines[0].append(Piece(country))
        else:
            last = lines[-1][-1]
            lines[-1] = [Piece(last.text + country, quiet=last.quiet)]
    return SignatoryEntry(one.id, tuple(tuple(line) for line in lines))


def _by_country(found: Sequence[Signatory], language: str, section: str, words: Labels) -> Table:
    """A row for each signatory under its country; columns that nobody fills are left out."""
    order = sorted(found, key=lambda one: country_key(one, language))
    rows: list[list[Cell | None]] = []
    for _, group in groupby(order, key=lambda one: country_key(one, language)):
        of_country = list(group)
        country = country_name(of_country[0].country, language) if is_seen(of_country[0].country) else ""
        head: Cell | None = Cell(_text(country), head=bool(country), rows=len(of_country))
        for one in of_country:
            person = _is_person(one)
            organisation = one.affiliation.strip() if person else one.name.strip()
            cells = (organisation, one.name.strip() if person else "", one.title.strip())
            rows.append([head, *(Cell(_text(text), signatory=one.id) for text in cells)])
            head = None
    heads = (words["country"], words["organisation"], words["person"], words["title"])
    widths = (_COUNTRY_MM, _ORGANISATION_MM, _PERSON_MM, 0.0)
    filled = [
        place for place in range(len(heads)) if any((row[place] or _NO_CELL).paragraphs for row in rows)
    ]
    return Table(
        section=section,
        kind=TableKind.NAMES,
        columns=(*(widths[place] for place in filled[:-1]), 0.0),
        header=tuple((Piece(heads[place]),) for place in filled),
        rows=tuple(tuple(row[place] for place in filled) for row in rows),
    )


_NO_CELL = Cell(())


def _text(words: str) -> tuple[Text, ...]:
    return ((Piece(words),),) if words else ()


def _withheld(withheld: Sequence[Signatory], words: Labels, *, listed: bool) -> str:
    """How many are not named: an end to the list, or a sentence's beginning where nobody is."""
    persons = sum(1 for one in withheld if _is_person(one))
    kind = {0: "organisations", len(withheld): "persons"}.get(persons, "signatories")
    who = words.counted(f"withheld-{kind}", len(withheld))
    return words["withheld-listed"].format(who=who) if listed else who[:1].upper() + who[1:]
